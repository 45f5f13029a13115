"""RunConfig to tokenised splits and batches."""

from pathlib import Path

from transformers import PreTrainedTokenizerBase

from toolkit.config import RunConfig
from toolkit.data import LatentCollator, TokenisedSplit, build_char_tokenizer, pad_token_id, read_rows, tokenise


def char_tokenizer(train: Path) -> PreTrainedTokenizerBase:
    """One token per character of a data file."""
    rows = read_rows(train)
    return build_char_tokenizer("".join(sorted({c for row in rows for c in row.prompt + row.response})))


def load_split(config: RunConfig, path: Path, tokenizer: PreTrainedTokenizerBase) -> TokenisedSplit:
    """Read and tokenise one data file under the run's template and length policy."""
    data = config.data
    return tokenise(
        read_rows(path), tokenizer, template=data.template, max_length=data.max_length, overlong=data.overlong
    )


def collator(tokenizer: PreTrainedTokenizerBase) -> LatentCollator:
    """Collator for a tokenizer's padding token."""
    return LatentCollator(pad_token_id(tokenizer))
