"""`zlora inspect`: a few examples of a split with the y region coloured, and what was dropped and why."""

import statistics
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from transformers import PreTrainedTokenizerBase

from toolkit import build
from toolkit.build.blank import model_folder
from toolkit.build.probing import probe_model
from toolkit.config import RunConfig
from toolkit.data import TokenisedSplit, has_rows, keys, lengths, num_tokens_equal
from toolkit.errors import ConfigError

_VISIBLE = {" ": "·", "\n": "⏎\n", "\t": "⇥", "\r": "␍"}
_PROMPT_STYLES = ("dim", "dim italic")  # alternating, so that token boundaries show
_RESPONSE_STYLES = ("bold green", "bold cyan")
_SPECIAL_STYLE = "bold magenta"


def inspect(config: RunConfig, num: int, split: str) -> Group:
    """The first `num` examples of a split and its counts, for a rich console.

    Raises:
        ConfigError: no such split in the config, or the model folder is missing.
        DataError: unusable data.
    """
    path = getattr(config.data, split, None) if split in ("train", "validation", "test") else None
    if path is None:
        raise ConfigError(f"--split {split}: no such data file in the config", expected="train, validation or test")
    config = build.find_either(config)
    folder = model_folder(config)
    tokenizer = build.load_tokenizer(config, folder) if folder else build.char_tokenizer(config)
    found = build.load_split(config, path, tokenizer, entangled=folder == config.model.folder)
    train = None
    if split != "train" and has_rows(config.data.train):
        train = build.load_split(config, config.data.train, tokenizer, entangled=folder == config.model.folder)
    return render_examples(found, tokenizer, num=num, train=train)


def inspect_model(config: RunConfig) -> Table:
    """What the model of a run was found to bear with the run's adapter on it: a row for each part, for a rich console.

    Raises:
        ConfigError: the model folder is missing, or a module of target_modules cannot be adapted.
    """
    config = build.find_model(config)
    model = build.add_adapter(config, build.load_frozen_model(config))
    found = probe_model(model, None, ("none",), 0, checkpointing=True)
    title = (
        f"{found.model}: {found.verdict}, within {found.worst:.1e} nats of the untouched model, {found.seconds:.1f} s"
    )
    table = Table("part", "verdict", "what follows", title=title)
    for finding in found.findings:
        table.add_row(finding.part, finding.verdict, Text(finding.says))
    return table


def summarise(
    split: TokenisedSplit, tokenizer: PreTrainedTokenizerBase, train: TokenisedSplit | None = None
) -> dict[str, Any]:
    """The counts of a tokenised split, JSON-ready; response lengths include the end token.

    With the training split, also how many rows are in that as well, or share their prompt with one of it.
    """
    shared = {} if train is None else {"also_in_train": build.overlap(train, split)}
    strategies = Counter(label for label in split.strategies if label is not None)
    prompts, responses = (part.tolist() for part in lengths(split.examples))
    return {
        "rows_read": split.num_read,
        "rows_kept": len(split.rows),
        "dropped": dict(split.dropped),
        "truncated": split.num_truncated,
        "keys_left_out": split.left_out,
        "rows_with_text_of_special_tokens": split.num_special,
        "rows_beyond_positions": split.num_beyond,
        **shared,
        "duplicate_prompts": len(split.rows) - len(set(keys(split.examples)[0].tolist())),
        "unknown_tokens": _num_unknown(split, tokenizer),
        "prompt_tokens": _lengths(prompts),
        "response_tokens": _lengths(responses),
        "strategies": dict(sorted(strategies.items())),
    }


def render_examples(
    split: TokenisedSplit,
    tokenizer: PreTrainedTokenizerBase,
    num: int = 3,
    max_tokens: int = 400,
    train: TokenisedSplit | None = None,
) -> Group:
    """The first ``num`` examples and the counts, for a rich console.

    Prompt tokens are dim, the y region coloured, special tokens magenta; neighbouring tokens differ in style, white
    space and control characters are made visible. Of more than ``max_tokens`` tokens only both ends are shown.
    """
    parts: list[RenderableType] = []
    for example, row in zip(split.examples[:num], split.rows[:num], strict=True):
        parts.append(Text(f"{example.id}  ({row.source})", style="bold"))
        parts.append(_render_region("prompt", example.prompt_ids, tokenizer, _PROMPT_STYLES, max_tokens))
        parts.append(_render_region("response, y", example.response_ids, tokenizer, _RESPONSE_STYLES, max_tokens))
        parts.append(Text(""))
    parts.append(_table(summarise(split, tokenizer, train)))
    if split.cache is not None:
        size = sum(file.stat().st_size for file in split.cache.iterdir())
        parts.append(Text(f"tokens: {split.cache} ({size / 2**20:.0f} MiB), made anew when the data changes"))
        parts.append(Text(f"to clear: rm -r {split.cache}, or all that zlora keeps: rm -r {split.cache.parent}"))
    return Group(*parts)


def token_pieces(ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """The text that each token adds to the decoded text; empty where a token completes no character yet.

    Decoded from the start each time, because a token alone may hold only some bytes of a character, or lose its leading
    space.
    """
    pieces: list[str] = []
    shown = ""
    for stop in range(1, len(ids) + 1):
        text = str(tokenizer.decode(list(ids[:stop]), clean_up_tokenization_spaces=False))
        complete = stop == len(ids) or not text.endswith("\N{REPLACEMENT CHARACTER}")
        pieces.append(text[len(shown) :] if complete else "")
        shown = text if complete else shown
    return pieces


def _render_region(
    name: str, ids: Sequence[int], tokenizer: PreTrainedTokenizerBase, styles: tuple[str, str], max_tokens: int
) -> Text:
    text = Text(f"  {name} ({len(ids)} tokens): ")
    hidden = max(0, len(ids) - max_tokens)
    head = len(ids) if not hidden else max_tokens // 2
    special = set(tokenizer.all_special_ids)
    for begin, part in ((0, ids[:head]), (head + hidden, ids[head + hidden :])):
        for i, piece in enumerate(token_pieces(part, tokenizer)):
            style = _SPECIAL_STYLE if part[i] in special else styles[(begin + i) % 2]
            text.append("".join(map(_visible, piece)), style=style)
        if begin == 0 and hidden:
            text.append(f" [{hidden} more tokens] ", style="yellow")
    return text


def _visible(char: str) -> str:
    if char in _VISIBLE:
        return _VISIBLE[char]
    # Control and format characters could recolour or reorder the terminal.
    return char.encode("unicode_escape").decode() if unicodedata.category(char) in ("Cc", "Cf") else char


def _table(summary: dict[str, Any]) -> Table:
    table = Table("count", "value", title="data")
    for name, value in summary.items():
        if isinstance(value, dict):
            value = ", ".join(f"{key} {number:g}" for key, number in value.items()) or "none"
        table.add_row(Text(name.replace("_", " ")), Text(str(value)))
    return table


def _num_unknown(split: TokenisedSplit, tokenizer: PreTrainedTokenizerBase) -> int:
    unknown: Any = tokenizer.unk_token_id
    if unknown is None or unknown == tokenizer.eos_token_id:  # GPT-2 style: the same token has both names
        return 0
    return num_tokens_equal(split.examples, unknown)


def _lengths(lengths: list[int]) -> dict[str, float]:
    p95 = int(np.quantile(lengths, 0.95, method="inverted_cdf"))  # not exceeded by at least 95% of the examples
    return {"min": min(lengths), "median": statistics.median(lengths), "p95": p95, "max": max(lengths)}
