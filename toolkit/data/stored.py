"""Examples that stay on disk, and what is asked of all examples of a split at once: lengths, keys, largest tokens.

Shapes: N examples.
"""

import functools
import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from toolkit.data.examples import Example

Keys = NDArray[np.int64]
TOKENS = ("prompt_ids", "response_ids")


class Lengths(NamedTuple):
    """(N,) tokens of the parts of each example."""

    prompt: NDArray[np.int32]
    response: NDArray[np.int32]

    @property
    def total(self) -> NDArray[np.int32]:
        """(N,) tokens of prompt and response together."""
        return self.prompt + self.response


class _Stored(Sequence[Any]):
    """A memory-mapped table whose rows become objects when they are asked for."""

    def __init__(self, table: Any, columns: Sequence[str]) -> None:
        self.table, self.shown = table, table.select_columns(list(columns))

    def __len__(self) -> int:
        return len(self.table)

    def _made(self, row: dict[str, Any]) -> Any:
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return self._made(self.shown[int(index)])

    def __iter__(self) -> Iterator[Any]:
        for batch in self.shown.iter(1000):
            for values in zip(*batch.values(), strict=True):
                yield self._made(dict(zip(batch, values, strict=True)))

    def column(self, name: str) -> NDArray[Any]:
        """(N,) the numbers of a column."""
        return self.table.data.column(name).to_numpy()


class StoredExamples(_Stored):
    """The examples of a split in a memory-mapped table; `fingerprint` is that of the data."""

    def __init__(self, table: Any, fingerprint: str) -> None:
        super().__init__(table, ("id", *TOKENS))
        self.fingerprint = fingerprint

    def _made(self, row: dict[str, Any]) -> Example:
        return Example(row["id"], tuple(row["prompt_ids"]), tuple(row["response_ids"]))

    @functools.cached_property
    def lengths(self) -> Lengths:
        """The lengths of all examples."""
        return Lengths(self.column("prompt_length"), self.column("response_length"))


@dataclass(frozen=True, slots=True)
class StoredOrigin:
    """What a cache keeps of a row beside its tokens."""

    source: str
    prompt: str
    strategy: str | None


class StoredOrigins(_Stored):
    """The origins of the examples of a split; `path` is the file that they come from."""

    def __init__(self, table: Any, path: Path) -> None:
        super().__init__(table, ("line", "prompt", "strategy"))
        self.path = path

    def _made(self, row: dict[str, Any]) -> StoredOrigin:
        return StoredOrigin(f"{self.path}:{row['line']}", row["prompt"], row["strategy"])

    @property
    def strategies(self) -> list[str | None]:
        """The label of every row."""
        return self.table.data.column("strategy").to_pylist()


def lengths(examples: Sequence[Example]) -> Lengths:
    """The lengths of all examples."""
    if isinstance(examples, StoredExamples):
        return examples.lengths
    found = [(len(e.prompt_ids), len(e.response_ids)) for e in examples]
    return Lengths(*np.asarray(found, dtype=np.int32).reshape(-1, 2).T)


def largest_tokens(examples: Sequence[Example]) -> NDArray[np.int32]:
    """(N,) the largest token of each."""
    if isinstance(examples, StoredExamples):
        return examples.column("largest")
    return np.asarray([max(*e.prompt_ids, *e.response_ids) for e in examples], dtype=np.int32)


def keys(examples: Sequence[Example]) -> tuple[Keys, Keys]:
    """(N,) digests of 64 bits: of prompts, and of prompts with responses; equal where these are."""
    if isinstance(examples, StoredExamples):
        return examples.column("prompt_key"), examples.column("key")
    pairs = [(array("i", e.prompt_ids).tobytes(), array("i", e.response_ids).tobytes()) for e in examples]
    return digests(prompt for prompt, _ in pairs), digests(pair_bytes(*pair) for pair in pairs)


def pair_bytes(prompt: bytes, response: bytes) -> bytes:
    """Prompt and response as one, another for each pair."""
    return len(prompt).to_bytes(4, "little") + prompt + response


def digests(parts: Iterable[bytes]) -> Keys:
    """(N,) digests of 64 bits."""
    return np.frombuffer(b"".join(hashlib.blake2b(part, digest_size=8).digest() for part in parts), dtype=np.int64)


def num_tokens_equal(examples: Sequence[Example], token: int) -> int:
    """How often a token is in the prompts and responses."""
    if not isinstance(examples, StoredExamples):
        return sum(i == token for e in examples for i in e.prompt_ids + e.response_ids)
    chunks = (chunk for name in TOKENS for chunk in examples.table.data.column(name).chunks)
    return sum(int((chunk.flatten().to_numpy(zero_copy_only=False) == token).sum()) for chunk in chunks)
