"""Prompts and responses rendered through a tokenizer's own chat template."""

import datetime
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jinja2
from transformers import PreTrainedTokenizerBase

from toolkit.data.files import short
from toolkit.data.problems import RowProblem
from toolkit.errors import ConfigError, DataError

Turns = Sequence[dict[str, str]]
Tools = Sequence[dict[str, Any]]
_PROBE = "probe-response"
# In the place of today's date, which some templates write into the prompt (strftime_now) and which would change the
# tokens, and with them every fingerprint, from day to day. Llama 3's template falls back to this date.
FIXED_DATE = datetime.date(2024, 7, 26)
_DIRECTIVES = ("%Y", "%y", "%m", "%B", "%b", "%d", "%j", "%A", "%a", "%H", "%M", "%S")


@dataclass(frozen=True, slots=True)
class ChatTemplate:
    """A tokenizer's chat template with a fixed date; ``source`` is the Jinja text as rendered here."""

    tokenizer: PreTrainedTokenizerBase
    source: str
    _dropped: dict[tuple[str, ...], int | None] = field(default_factory=dict, repr=False, compare=False)

    def render_pair(self, turns: Turns, end_token: str, tools: Tools = ()) -> tuple[str, str]:
        """The prompt and the response of a whole conversation, the latter up to its end token.

        A RowProblem if the template refuses the turns, leaves one out, changes the response or does not close it.
        """
        prompt, rest = self._split(turns, tools)
        stop = rest.find(end_token, _end_of_content(rest, turns[-1]["content"]))
        if stop < 0:
            raise RowProblem(f"the chat template does not close this response with {end_token!r}")
        return prompt, rest[:stop]

    def end_token(self) -> str:
        """The first special token after a response: EOS, or an end-of-turn token; a DataError if there is none."""
        probe = as_turns("probe-prompt", _PROBE)
        try:
            _, rest = self._split(probe)
            tail = rest[_end_of_content(rest, _PROBE) :]
        except RowProblem as problem:
            raise DataError("the tokenizer's chat template cannot be used", got=problem) from None
        found = [(tail.index(token), -len(token), token) for token in special_tokens(self.tokenizer) if token in tail]
        if not found:
            raise DataError(
                "the chat template puts no special token after a response, so none could ever end",
                got=repr(tail),
                remedy="end the assistant's turn with {{ eos_token }} in the tokenizer's chat template",
            )
        return min(found)[2]

    def sample(self) -> str:
        """A short conversation as the template renders it, with a system turn where it takes one."""
        turns = as_turns("probe-prompt", _PROBE)
        for given in ([{"role": "system", "content": "probe-system"}, *turns], turns):
            try:
                return self.render(given, for_generation=False)
            except RowProblem:
                continue
        return ""

    def prompt(self, turns: Turns, tools: Tools = ()) -> str:
        """The text that generation starts from; a RowProblem if the template refuses a turn or leaves its text out."""
        text = self.render(turns, for_generation=True, tools=tools)
        if tools and text == self.render(turns, for_generation=True):
            raise RowProblem("the chat template has no place for 'tools'")
        index = self._first_dropped(tuple(turn["role"] for turn in turns))
        if index is None:
            # A template may also change a text (escape, strip, cut out its reasoning): only one without effect is lost.
            absent = [i for i, turn in enumerate(turns) if turn["content"].strip() not in text]
            index = next((i for i in absent if self.render(_marked(turns, i), for_generation=True) == text), None)
        if index is not None:
            raise RowProblem(
                f"the chat template leaves out the text of turn {index} ({turns[index]['role']}): write it into a user "
                "turn, or use a template that takes it"
            )
        return text

    def _first_dropped(self, roles: tuple[str, ...]) -> int | None:
        """The first turn of a conversation with these roles whose text the template leaves out; None: there is none."""
        if roles not in self._dropped:
            turns = [{"role": role, "content": f"probe-turn-{i}-text"} for i, role in enumerate(roles)]
            try:
                text = self.render(turns, for_generation=True)
            except RowProblem:
                text = None  # it wants other contents
            lost = (i for i, turn in enumerate(turns) if text is not None and turn["content"] not in text)
            self._dropped[roles] = next(lost, None)
        return self._dropped[roles]

    def _split(self, turns: Turns, tools: Tools = ()) -> tuple[str, str]:
        """The prompt as generation sees it, and the rest of the whole conversation."""
        prompt, whole = self.prompt(turns[:-1], tools), self.render(turns, for_generation=False, tools=tools)
        if not whole.startswith(prompt):
            rest = self._rest_without_system(turns, tools)
            if rest is not None:
                return prompt, rest
            at = next((i for i, (a, b) in enumerate(zip(prompt, whole, strict=False)) if a != b), len(whole))
            raise RowProblem(
                f"the chat template renders the conversation differently from its prompt at character {at}: "
                f"prompt {prompt[at : at + 20]!r}, conversation {whole[at : at + 20]!r}; training and "
                "generation would see different prompts: mend the template, or use template: plain"
            )
        return prompt, whole[len(prompt) :]

    def _rest_without_system(self, turns: Turns, tools: Tools) -> str | None:
        """What follows the prompt where the conversation has no system turn; None where it does not follow it either.

        Mistral's templates (7B-Instruct-v0.3, Nemo) write the system text into a user turn that comes last, so that the
        prompt has it and the whole conversation does not.
        """
        if turns[0]["role"] != "system" or len(turns) < 3:
            return None
        prompt = self.render(turns[1:-1], for_generation=True, tools=tools)
        whole = self.render(turns[1:], for_generation=False, tools=tools)
        return whole[len(prompt) :] if whole.startswith(prompt) else None

    def render(self, turns: Turns, *, for_generation: bool, tools: Tools = ()) -> str:
        """The text of the turns, or the one that generation starts from; a RowProblem if the template refuses them."""
        try:
            # As text: with tokenize=True transformers 5 returns a BatchEncoding instead of ids.
            text: Any = self.tokenizer.apply_chat_template(
                list(turns),
                tools=list(tools) or None,  # pyright: ignore[reportArgumentType]
                chat_template=self.source,
                tokenize=False,
                add_generation_prompt=for_generation,
            )
        except (jinja2.TemplateError, ValueError, TypeError) as error:
            raise RowProblem(f"the chat template refuses these turns: {error}") from None
        return text


def load_chat_template(tokenizer: PreTrainedTokenizerBase) -> ChatTemplate:
    """The tokenizer's (default) chat template; a ConfigError if there is none."""
    try:
        source = tokenizer.get_chat_template()
    except ValueError as error:
        raise ConfigError(
            "template: chat needs a chat template on the tokenizer",
            got="no chat template" if not tokenizer.chat_template else error,
            remedy="use template: plain, an instruction-tuned tokenizer, or set tokenizer.chat_template",
        ) from None
    return ChatTemplate(tokenizer, _with_fixed_date(source))


def set_options(tokenizer: PreTrainedTokenizerBase, options: Mapping[str, bool | int | float | str]) -> None:
    """Give variables of the chat template their values, in the template itself: fingerprints follow it.

    A ConfigError if there is no template, or it knows no such variable.
    """
    if not options:
        return
    source = load_chat_template(tokenizer).source
    unknown = [name for name in sorted(options) if not re.search(rf"\b{name}\b", source)]
    if unknown:
        raise ConfigError(
            "data.template_options: the chat template has no such variable",
            got=", ".join(unknown),
            expected="variables that the tokenizer's chat template reads, such as enable_thinking of Qwen3's",
            remedy="leave them out",
        )
    given = "".join(
        f"{{% set {name} = {json.dumps(value, ensure_ascii=False)} +%}}" for name, value in sorted(options.items())
    )
    tokenizer.chat_template = given + str(tokenizer.get_chat_template())


def special_tokens(tokenizer: PreTrainedTokenizerBase) -> set[str]:
    """The texts of a tokenizer's special tokens."""
    special = {str(token) for token in tokenizer.all_special_tokens}
    return (special | {token.content for token in tokenizer.added_tokens_decoder.values() if token.special}) - {""}


def _marked(turns: Turns, index: int) -> Turns:
    """The turns with a word more in one of them."""
    return [turn | {"content": f"{turn['content']} probe"} if i == index else turn for i, turn in enumerate(turns)]


def as_turns(prompt: str, response: str) -> tuple[dict[str, str], ...]:
    """A prompt/response row as a conversation."""
    return {"role": "user", "content": prompt}, {"role": "assistant", "content": response}


def _with_fixed_date(source: str) -> str:
    # A macro, since transformers (5.23) replaces functions given as template variables by placeholders.
    if "strftime_now" not in source:
        return source
    replacements = "".join(f"|replace('{code}', '{FIXED_DATE.strftime(code)}')" for code in _DIRECTIVES)
    return "{% macro strftime_now(format) %}{{ format" + replacements + " }}{% endmacro +%}" + source


def _end_of_content(rest: str, response: str) -> int:
    """The position after the response's own text in the rendered rest; a template may strip it, not cut into it."""
    for content in (response, response.strip()):
        start = rest.find(content)
        if start >= 0:
            return start + len(content)
    raise RowProblem(f"the chat template changes the response's text; it renders {short(rest)}")
