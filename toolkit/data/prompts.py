"""Prompts to draw responses for: the lines of a JSONL file with ``prompt`` or ``messages``.

A data file serves as well: its ``response``, or an assistant's turn at the end of its ``messages``, is left out.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import collect_rows, parse_row, refuse_misunderstood_keys
from toolkit.data.files import short
from toolkit.data.problems import RowProblem, raise_problems, usable
from toolkit.data.sources import Forms
from toolkit.data.templates import load_template

_FORMS = Forms("'prompt', or 'messages' that end with a user turn", (("prompt",), ("messages",)))
_PLACEHOLDER = "a response"  # makes a prompt a row, which parse_row then checks


@dataclass(frozen=True, slots=True)
class Prompt:
    """One line of a prompts file, as text."""

    id: str
    messages: tuple[dict[str, str], ...]  # chat turns without a response; none where the line has a `prompt`
    prompt: str  # the text, or the last user turn
    source: str  # path:line
    tools: tuple[dict[str, Any], ...] = ()

    @property
    def turns(self) -> tuple[dict[str, str], ...]:
        """The prompt as a conversation, whichever form the line has."""
        return self.messages or ({"role": "user", "content": self.prompt},)

    def under(self, system: str) -> "Prompt":
        """The prompt behind a system turn of this text; as it is where the text is empty, or it has one."""
        if not system or self.turns[0]["role"] == "system":
            return self
        return replace(self, messages=({"role": "system", "content": system}, *self.turns))

    def with_response(self, row_id: str, response: str) -> dict[str, Any]:
        """The row of a data file, in the form of the line."""
        tools = {"tools": list(self.tools)} if self.tools else {}
        if self.messages:
            turn = {"role": "assistant", "content": response}
            return {"id": row_id, "messages": [*self.messages, turn], **tools}
        return {"id": row_id, "prompt": self.prompt, "response": response, **tools}


def read_prompts(path: str | Path) -> list[Prompt]:
    """The distinct prompts of a data file or table; raises as read_rows, and if two lines hold the same prompt."""
    prompts = collect_rows(path, _parse_prompt, _FORMS)
    first: dict[tuple[tuple[str, str], ...], str] = {}
    problems: list[str] = []
    for prompt in prompts:
        key = (*((turn["role"], turn["content"]) for turn in prompt.turns), ("tools", json.dumps(prompt.tools)))
        if key in first:
            problems.append(f"{prompt.source}: the prompt {short(prompt.prompt)} is already at {first[key]}")
        first.setdefault(key, prompt.source)
    raise_problems(
        f"{path} repeats prompts; leave each once (sample.num_per_prompt draws several responses of one):", problems
    )
    return prompts


def encode_prompts(
    prompts: Sequence[Prompt], tokenizer: PreTrainedTokenizerBase, template: str
) -> list[tuple[int, ...]]:
    """The token ids of prompts, exactly as training sees them before a response.

    Raises as load_template, and a DataError that names prompts which do not fit the template or have no tokens.
    """
    loaded = load_template(tokenizer, template)

    def text_of(prompt: Prompt) -> str:
        try:
            return loaded.render_prompt(prompt.turns, prompt.messages, prompt.prompt, prompt.tools)
        except RowProblem as problem:
            raise RowProblem(f"{prompt.source}: {problem}") from None

    encoded = loaded.encode_prompts(usable(prompts, text_of, f"prompts do not fit template: {template}:"))
    empty = [p.source for p, ids in zip(prompts, encoded, strict=True) if not ids]
    raise_problems("prompts have no tokens; z acts from the last prompt token on:", empty)
    return encoded


def _parse_prompt(value: dict[str, Any], source: str, default_id: str) -> Prompt:
    refuse_misunderstood_keys(value | {"response": ""}, source)
    if "messages" in value and "prompt" in value:
        raise RowProblem(f"{source}: has both 'messages' and 'prompt'; keep one of the two forms")
    kept = {name: value[name] for name in ("id", "tools") if name in value}
    if "messages" in value:
        kept["messages"] = _answered(value["messages"])
    elif "prompt" in value:
        kept |= {"prompt": value["prompt"], "response": _PLACEHOLDER}
    else:
        raise RowProblem(f"{source}: a prompt needs {_FORMS.text}")
    row = parse_row(kept, source, default_id)
    turns = row.messages[:-1]
    if turns and turns[-1]["role"] not in ("user", "tool"):
        raise RowProblem(f"{source}: 'messages' must end with a user turn, got role {turns[-1]['role']!r}")
    return Prompt(row.id, turns, row.prompt, source, row.tools)


def _answered(messages: Any) -> Any:
    """The turns with the placeholder as their response; values that are no list are left to parse_row."""
    if not isinstance(messages, list) or not messages:
        return messages
    last = messages[-1]
    asked = messages[:-1] if isinstance(last, dict) and last.get("role") == "assistant" else messages
    return [*asked, {"role": "assistant", "content": _PLACEHOLDER}]
