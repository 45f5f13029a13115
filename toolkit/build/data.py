"""RunConfig to tokenised splits and batches, and what the rows lose on the way."""

import sys
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from transformers import PreTrainedTokenizerBase

from toolkit.config import RunConfig
from toolkit.data import (
    LatentCollator,
    Policy,
    StoredExamples,
    TokenisedSplit,
    build_char_tokenizer,
    find_source,
    keys,
    largest_tokens,
    lengths,
    pad_token_id,
    read_rows,
    tokenise,
)
from toolkit.data.chat import set_options
from toolkit.data.problems import MAX_REPORTED, raise_problems
from toolkit.lm import loading
from toolkit.lm.loading import ModelLimits, model_limits
from toolkit.runtime.distributed import is_main

LARGE = 2**24  # bytes of a file from which on its tokens are kept on disk: a smaller one is read in a few seconds


def char_tokenizer(config: RunConfig) -> PreTrainedTokenizerBase:
    """One token per character of the training rows."""
    rows = read_rows(config.data.train, {**config.data.columns})
    return build_char_tokenizer("".join(sorted({c for row in rows for c in row.prompt + row.response})))


def load_tokenizer(config: RunConfig, folder: Path | None = None, key: str = "model.path") -> PreTrainedTokenizerBase:
    """The tokenizer of the run's model, or of another folder, whose chat template has data.template_options.

    A ConfigError that names the key of the folder if it cannot be loaded, or as set_options.
    """
    tokenizer = loading.load_tokenizer(folder or config.model.folder, key)
    set_options(tokenizer, config.data.template_options)
    return tokenizer


def load_split(
    config: RunConfig, path: Path, tokenizer: PreTrainedTokenizerBase, entangled: bool = True
) -> TokenisedSplit:
    """Read and tokenise one data file under the run's template and length policy.

    Args:
        entangled: whether the rows are for the model of model.path; False: for the one that entangle starts from.
    Raises:
        DataError: as read_rows and tokenise, and for tokens or positions that the model does not have.
    """
    folder = config.model.folder if entangled else config.entangle.init_folder
    split = _tokenised(config, path, tokenizer)
    if folder is None or not (folder / "config.json").is_file():
        return split
    return within_limits(split, model_limits(folder), tokenizer)


def _tokenised(config: RunConfig, path: Path, tokenizer: PreTrainedTokenizerBase) -> TokenisedSplit:
    """A split whose tokens are kept on disk where its file is large, or on the hub."""
    data, source = config.data, find_source(path)
    policy, columns = Policy(data.template, data.max_length, data.overlong), {**data.columns}
    if source.kind != "hub" and (not all(map(Path.exists, source.files)) or source.num_bytes < LARGE):
        return tokenise(read_rows(path, columns), tokenizer, **asdict(policy))
    from toolkit.data.cache import stored_split  # with `datasets`, which takes a second

    return stored_split(source, tokenizer, policy, columns, data.num_proc)


def within_limits(split: TokenisedSplit, limits: ModelLimits, tokenizer: PreTrainedTokenizerBase) -> TokenisedSplit:
    """The split with its rows beyond the model's positions counted; DataError where the model cannot read a row."""
    largest_N, tokens_N = largest_tokens(split.examples), lengths(split.examples).total
    outside_N = np.flatnonzero(largest_N >= (np.inf if limits.vocab_size is None else limits.vocab_size))
    beyond_N = np.flatnonzero(tokens_N > (np.inf if limits.positions is None else limits.positions))
    outside = [
        f"{split.rows[i].source}: token {largest_N[i]}, {tokenizer.convert_ids_to_tokens(int(largest_N[i]))!r}"
        for i in outside_N[:MAX_REPORTED]
    ]
    beyond = [f"{split.rows[i].source}: {tokens_N[i]} tokens" for i in beyond_N[:MAX_REPORTED]]
    size = f"of which the model has {limits.vocab_size}; resize its embeddings to the tokenizer:"
    raise_problems(f"{len(outside_N)} rows hold tokens without an embedding, {size}", outside)
    if not limits.rotary:
        raise_problems(f"{len(beyond_N)} rows are longer than the model's {limits.positions} positions:", beyond)
    return replace(split, num_beyond=len(beyond_N))


def overlap(train: TokenisedSplit, other: TokenisedSplit) -> dict[str, int]:
    """Rows of another split that are training rows too, and those that share only their prompt with one."""
    if not any(isinstance(split.examples, StoredExamples) for split in (train, other)):  # sooner found than digests
        rows = {(e.prompt_ids, e.response_ids) for e in train.examples}
        same = sum((e.prompt_ids, e.response_ids) in rows for e in other.examples)
        prompts = {e.prompt_ids for e in train.examples}
        return {"rows": same, "prompts": sum(e.prompt_ids in prompts for e in other.examples) - same}
    (train_prompts, train_rows), (prompts, rows) = keys(train.examples), keys(other.examples)
    same = int(np.isin(rows, train_rows).sum())
    return {"rows": same, "prompts": int(np.isin(prompts, train_prompts).sum()) - same}


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
