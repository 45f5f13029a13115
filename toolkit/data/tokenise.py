"""Rows to token-level examples, with the policy for rows that are too long."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import Example, Row
from toolkit.data.problems import raise_problems, usable
from toolkit.data.templates import TextTemplate, load_template
from toolkit.errors import DataError

OverlongPolicy = Literal["error", "drop", "truncate_prompt"]


class Origin(Protocol):
    """What is known of an example beside its tokens; a Row, or what a cache keeps of one."""

    @property
    def source(self) -> str:
        """path:line."""
        ...

    @property
    def prompt(self) -> str:
        """The text of the prompt, of a conversation that of the last user turn."""
        ...

    @property
    def strategy(self) -> str | None:
        """The label of the row."""
        ...


@dataclass(frozen=True, slots=True)
class TokenisedSplit:
    """A tokenised data file; ``examples`` and ``rows`` are parallel and hold the kept rows, in file order."""

    examples: Sequence[Example]
    rows: Sequence[Origin]
    num_read: int
    num_truncated: int = 0
    dropped: dict[str, int] = field(default_factory=dict)  # reason -> number of rows
    left_out: dict[str, int] = field(default_factory=dict)  # key of a line that becomes nothing -> number of rows
    num_special: int = 0  # rows that hold the text of a special token, which becomes that token
    num_beyond: int = 0  # rows longer than the model's positions
    cache: Path | None = None  # the folder of the tokens, where they are kept on disk

    @property
    def strategies(self) -> list[str | None]:
        """The label of every row."""
        stored = getattr(self.rows, "strategies", None)
        return [row.strategy for row in self.rows] if stored is None else stored


@dataclass(frozen=True, slots=True)
class Policy:
    """What becomes of rows, beside the tokenizer."""

    template: str  # "plain" (prompt, response, EOS) or "chat" (the tokenizer's chat template)
    max_length: int  # most tokens of prompt and response together, the end token included
    # For longer rows: "error"; "drop"; "truncate_prompt" removes tokens from the left of the prompt (after its BOS
    # token, if it has one and there is room), never from the response.
    overlong: OverlongPolicy = "error"


def tokenise(
    rows: Sequence[Row],
    tokenizer: PreTrainedTokenizerBase,
    *,
    template: str,
    max_length: int,
    overlong: OverlongPolicy = "error",
) -> TokenisedSplit:
    """Tokenise rows into prompt ids and response ids that end with the end token; other arguments as of Policy.

    Raises:
        ConfigError: unknown template, no chat template.
        DataError: rows that do not fit the template or the length, or nothing left; names ``file:line``.
    """
    policy = Policy(template, max_length, overlong)
    split, longer = tokenise_part(rows, load_template(tokenizer, template), policy)
    refuse_overlong(longer, len(longer), len(rows), max_length)
    refuse_empty(len(split.examples), len(rows), split.dropped, max_length)
    return split


def tokenise_part(rows: Sequence[Row], template: TextTemplate, policy: Policy) -> tuple[TokenisedSplit, list[str]]:
    """The split of some rows of a file, of which none need be left, and what is wrong with rows that are too long.

    Raises as tokenise, but for rows that are too long under overlong: error.
    """
    kept: list[tuple[Example, Row]] = []
    longer: list[str] = []
    dropped: Counter[str] = Counter()
    num_truncated = 0
    for example, row in zip(_encode(rows, template), rows, strict=True):
        if example.num_tokens > policy.max_length:
            fitted = _fitted(example, row, template, policy)
            if policy.overlong == "error":
                longer.append(f"{row.source}: {len(example.prompt_ids)} + {len(example.response_ids)} tokens")
            elif fitted is None:
                dropped["too_long" if policy.overlong == "drop" else "response_too_long"] += 1
            if fitted is None:
                continue
            example, num_truncated = fitted, num_truncated + 1
        kept.append((example, row))
    left_out, texts = Counter(key for row in rows for key in row.left_out), template.special
    split = TokenisedSplit(
        [e for e, _ in kept],
        [r for _, r in kept],
        len(rows),
        num_truncated,
        dict(dropped),
        dict(sorted(left_out.items())),
        sum(texts is not None and any(map(texts.search, row.texts)) for row in rows),
    )
    return split, longer


def _fitted(example: Example, row: Row, template: TextTemplate, policy: Policy) -> Example | None:
    """A row that is too long, cut to what fits; None where it is not kept."""
    if policy.overlong != "truncate_prompt":
        return None
    if template.name == "chat":
        raise DataError(
            f"{row.source}: cutting the prompt would take the opening of a turn",
            got=f"{len(example.prompt_ids)} + {len(example.response_ids)} tokens under template: chat",
            expected=f"at most max_length {policy.max_length}",
            remedy="raise data.max_length, choose data.overlong: drop, or shorten the conversation by turns",
        )
    room = policy.max_length - len(example.response_ids)
    return None if room < 1 else _truncate_prompt(example, room, template.tokenizer.bos_token_id)


def refuse_empty(num_kept: int, num_read: int, dropped: Mapping[str, int], max_length: int) -> None:
    """A DataError if no row is left."""
    if not num_kept:
        raise DataError(
            "no rows are left",
            got=f"{num_read} read, dropped {dict(dropped)} at max_length {max_length}",
            remedy="raise max_length" if dropped else None,
        )


def refuse_overlong(problems: list[str], num_longer: int, num_read: int, max_length: int) -> None:
    """A DataError with the first problems, if there are rows that are too long."""
    raise_problems(
        f"{num_longer} of {num_read} rows are longer than max_length {max_length}; raise it, or choose "
        "overlong: drop, or, under template: plain, overlong: truncate_prompt:",
        problems,
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


def _truncate_prompt(example: Example, room: int, bos_token_id: object) -> Example:
    # Many models lean on BOS as an attention sink, so it outlives the tokens after it, bar the last.
    keep_bos = room >= 2 and example.prompt_ids[0] == bos_token_id
    tail = example.prompt_ids[-(room - 1) :] if keep_bos else example.prompt_ids[-room:]
    return Example(example.id, (*example.prompt_ids[:1], *tail) if keep_bos else tail, example.response_ids)
