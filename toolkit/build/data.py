"""RunConfig to tokenised splits and batches, and what the rows lose on the way."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from transformers import PreTrainedTokenizerBase

from toolkit.config import RunConfig
from toolkit.data import LatentCollator, TokenisedSplit, build_char_tokenizer, pad_token_id, read_rows, tokenise
from toolkit.data.examples import raise_problems
from toolkit.lm.loading import ModelLimits, model_limits
from toolkit.runtime.distributed import is_main


def char_tokenizer(train: Path) -> PreTrainedTokenizerBase:
    """One token per character of a data file."""
    rows = read_rows(train)
    return build_char_tokenizer("".join(sorted({c for row in rows for c in row.prompt + row.response})))


def load_split(
    config: RunConfig, path: Path, tokenizer: PreTrainedTokenizerBase, entangled: bool = True
) -> TokenisedSplit:
    """Read and tokenise one data file under the run's template and length policy.

    Args:
        entangled: whether the rows are for the model of model.path; False: for the one that entangle starts from.
    Raises:
        DataError: as read_rows and tokenise, and for tokens or positions that the model does not have.
    """
    data, folder = config.data, config.model.folder if entangled else config.entangle.init_folder
    split = tokenise(
        read_rows(path), tokenizer, template=data.template, max_length=data.max_length, overlong=data.overlong
    )
    if folder is None or not (folder / "config.json").is_file():
        return split
    return within_limits(split, model_limits(folder), tokenizer)


def within_limits(split: TokenisedSplit, limits: ModelLimits, tokenizer: PreTrainedTokenizerBase) -> TokenisedSplit:
    """The split with its rows beyond the model's positions counted; DataError where the model cannot read a row."""
    outside, beyond = [], []
    for example, row in zip(split.examples, split.rows, strict=True):
        largest = max(*example.prompt_ids, *example.response_ids)
        if limits.vocab_size is not None and largest >= limits.vocab_size:
            outside.append(f"{row.source}: token {largest}, {tokenizer.convert_ids_to_tokens(largest)!r}")
        if limits.positions is not None and example.num_tokens > limits.positions:
            beyond.append(f"{row.source}: {example.num_tokens} tokens")
    size = f"of which the model has {limits.vocab_size}; resize its embeddings to the tokenizer:"
    raise_problems(f"{len(outside)} rows hold tokens without an embedding, {size}", outside)
    if not limits.rotary:
        raise_problems(f"{len(beyond)} rows are longer than the model's {limits.positions} positions:", beyond)
    return replace(split, num_beyond=len(beyond))


def overlap(train: TokenisedSplit, other: TokenisedSplit) -> dict[str, int]:
    """Rows of another split that are training rows too, and those that share only their prompt with one."""
    rows, prompts = {(e.prompt_ids, e.response_ids) for e in train.examples}, {e.prompt_ids for e in train.examples}
    same = sum((e.prompt_ids, e.response_ids) in rows for e in other.examples)
    return {"rows": same, "prompts": sum(e.prompt_ids in prompts for e in other.examples) - same}


def say_what_is_lost(splits: Mapping[str, TokenisedSplit]) -> None:
    """One line on stderr, from the main process: rows of each split by name, and what of them is not as written."""
    parts = [", ".join([f"{name} {len(s.examples)} of {s.num_read} rows", *_lost(s)]) for name, s in splits.items()]
    if "train" in splits and "validation" in splits:
        found = overlap(splits["train"], splits["validation"])
        if found["rows"]:
            parts.append(f"{found['rows']} validation rows are training rows too, the same prompt and response")
        if found["prompts"]:
            parts.append(f"{found['prompts']} more share their prompt with a training row")
    if is_main():
        print(f"data: {'; '.join(parts)}", file=sys.stderr, flush=True)


def _lost(split: TokenisedSplit) -> list[str]:
    counts = [(number, f"dropped as {reason}") for reason, number in split.dropped.items()]
    counts += [
        (split.num_truncated, "with the start of the prompt cut off"),
        (split.num_special, "with the text of a special token, which becomes that token"),
        (split.num_beyond, "longer than the positions the model was made for"),
        *((number, f"whose key {key!r} is left out") for key, number in split.left_out.items()),
    ]
    return [f"{number} {what}" for number, what in counts if number]


def collator(tokenizer: PreTrainedTokenizerBase) -> LatentCollator:
    """Collator for a tokenizer's padding token."""
    return LatentCollator(pad_token_id(tokenizer))
