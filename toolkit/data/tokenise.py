"""Rows to token-level examples, with the policy for rows that are too long."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import Example, Row, raise_problems, usable
from toolkit.data.templates import TextTemplate, load_template
from toolkit.errors import DataError

OverlongPolicy = Literal["error", "drop", "truncate_prompt"]


@dataclass(frozen=True, slots=True)
class TokenisedSplit:
    """A tokenised data file; ``examples`` and ``rows`` are parallel and hold the kept rows, in file order."""

    examples: list[Example]
    rows: list[Row]
    num_read: int
    num_truncated: int = 0
    dropped: dict[str, int] = field(default_factory=dict)  # reason -> number of rows
    left_out: dict[str, int] = field(default_factory=dict)  # key of a line that becomes nothing -> number of rows
    num_special: int = 0  # rows that hold the text of a special token, which becomes that token
    num_beyond: int = 0  # rows longer than the model's positions


def tokenise(
    rows: Sequence[Row],
    tokenizer: PreTrainedTokenizerBase,
    *,
    template: str,
    max_length: int,
    overlong: OverlongPolicy = "error",
) -> TokenisedSplit:
    """Tokenise rows into prompt ids and response ids that end with the end token.

    Args:
        template: "plain" (prompt, response, EOS) or "chat" (the tokenizer's chat template).
        max_length: most tokens of prompt and response together, the end token included.
        overlong: the policy for longer rows: "error"; "drop"; "truncate_prompt" removes tokens from the left of the
            prompt (after its BOS token, if it has one and there is room), never from the response.
    Raises:
        ConfigError: unknown template, no chat template.
        DataError: rows that do not fit the template or the length, or nothing left; names ``file:line``.
    """
    loaded = load_template(tokenizer, template)
    examples = _encode(rows, loaded)
    if overlong == "error":
        _refuse_overlong(examples, rows, max_length)
    kept: list[tuple[Example, Row]] = []
    dropped: Counter[str] = Counter()
    num_truncated = 0
    for example, row in zip(examples, rows, strict=True):
        if example.num_tokens > max_length:
            room = max_length - len(example.response_ids)
            if overlong == "truncate_prompt" and template == "chat":
                raise DataError(
                    f"{row.source}: cutting the prompt would take the opening of a turn",
                    got=f"{len(example.prompt_ids)} + {len(example.response_ids)} tokens under template: chat",
                    expected=f"at most max_length {max_length}",
                    remedy="raise data.max_length, choose data.overlong: drop, or shorten the conversation by turns",
                )
            if overlong == "drop" or room < 1:
                dropped["too_long" if overlong == "drop" else "response_too_long"] += 1
                continue
            example = _truncate_prompt(example, room, tokenizer.bos_token_id)
            num_truncated += 1
        kept.append((example, row))
    if not kept:
        raise DataError(
            "no rows are left",
            got=f"{len(rows)} read, dropped {dict(dropped)} at max_length {max_length}",
            remedy="raise max_length" if dropped else None,
        )
    left_out, texts = Counter(key for row in rows for key in row.left_out), loaded.special
    return TokenisedSplit(
        [e for e, _ in kept],
        [r for _, r in kept],
        len(rows),
        num_truncated,
        dict(dropped),
        dict(sorted(left_out.items())),
        sum(texts is not None and any(map(texts.search, row.texts)) for row in rows),
    )


def _encode(rows: Sequence[Row], template: TextTemplate) -> list[Example]:
    texts = usable(rows, template.render, f"rows do not fit template: {template.name}:")
    problems: list[str] = []
    prompts = template.encode_prompts([prompt for prompt, _ in texts])
    responses = template.encode_responses([response for _, response in texts])
    for row, prompt_ids, response_ids in zip(rows, prompts, responses, strict=True):
        if not prompt_ids:
            problems.append(f"{row.source}: the prompt has no tokens; z acts from the last prompt token on")
        if len(response_ids) < 2:
            problems.append(f"{row.source}: the response has no tokens")
    raise_problems("rows have too few tokens:", problems)
    return [Example(row.id, p, r) for row, p, r in zip(rows, prompts, responses, strict=True)]


def _refuse_overlong(examples: Sequence[Example], rows: Sequence[Row], max_length: int) -> None:
    longer = [(e, row) for e, row in zip(examples, rows, strict=True) if e.num_tokens > max_length]
    raise_problems(
        f"{len(longer)} of {len(rows)} rows are longer than max_length {max_length}; raise it, or choose "
        "overlong: drop or overlong: truncate_prompt:",
        [f"{row.source}: {len(e.prompt_ids)} + {len(e.response_ids)} tokens" for e, row in longer],
    )


def _truncate_prompt(example: Example, room: int, bos_token_id: object) -> Example:
    # Many models lean on BOS as an attention sink, so it outlives the tokens after it, bar the last.
    keep_bos = room >= 2 and example.prompt_ids[0] == bos_token_id
    tail = example.prompt_ids[-(room - 1) :] if keep_bos else example.prompt_ids[-room:]
    return Example(example.id, (*example.prompt_ids[:1], *tail) if keep_bos else tail, example.response_ids)
