"""Draws as tensors of a shard, in a folder per set of settings."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import torch
from torch import Tensor

from toolkit.errors import ArtefactError
from toolkit.runtime.distributed import world_size
from toolkit.runtime.manifest import wait_for
from toolkit.runtime.shards import ShardStore
from toolkit.sampling.engine import Draw


class DrawStore:
    """Finished shards of `shard_size` prompts each, in a folder below root of the key's own.

    The key is a hex digest of all that decides the draws, so that draws of other settings are never mixed in.
    """

    def __init__(self, root: Path, key: str, num_prompts: int, shard_size: int) -> None:
        self.root, self.key = root, key
        self.store = ShardStore(root / key[:16], "shard", key, shard_size)
        self.shards = self.store.split(range(num_prompts))

    def unfinished(self) -> list[int]:
        """Numbers of the shards without a usable file."""
        return [number for number in range(len(self.shards)) if self.store.read(number) is None]

    def write(self, number: int, draws: Sequence[Sequence[Draw]]) -> None:
        """Write the draws of each prompt of a shard, in its order."""
        self.store.write(number, as_tensors(draws))

    def read(self) -> list[list[Draw]]:
        """The draws of every prompt, in order; an ArtefactError if a shard that should be finished is not there."""
        read: list[list[Draw]] = []
        if world_size() > 1:
            with suppress(TimeoutError):
                wait_for(self.store.folder, [self.store.path(number).name for number in range(len(self.shards))])
        for number in range(len(self.shards)):
            values = self.store.read(number)
            if values is None:
                raise ArtefactError(
                    f"finished shard {self.store.path(number)} cannot be read",
                    expected="the shards of all processes",
                    remedy="with several nodes, put data.train on a file system that they share; then run it again",
                )
            read += as_draws(values)
        return read

    def remove(self) -> None:
        """Remove the shards of this key, and the root if nothing else is in it."""
        self.store.remove()
        if self.root.is_dir() and not any(self.root.iterdir()):
            self.root.rmdir()

    def others(self) -> list[Path]:
        """Folders of other settings, which are left alone."""
        return sorted(p for p in self.root.iterdir() if p != self.store.folder) if self.root.is_dir() else []


def as_tensors(draws: Sequence[Sequence[Draw]]) -> dict[str, Tensor]:
    """Draws of P prompts, D each: all token ids in a row, and (P, D) their numbers and whether they are finished."""
    rows = [[draw.ids for draw in of_prompt] for of_prompt in draws]
    return {
        "ids": torch.tensor([i for of_prompt in rows for ids in of_prompt for i in ids], dtype=torch.long),
        "lengths": torch.tensor([[len(ids) for ids in of_prompt] for of_prompt in rows]),
        "finished": torch.tensor([[draw.finished for draw in of_prompt] for of_prompt in draws]),
    }


def as_draws(values: dict[str, Tensor]) -> list[list[Draw]]:
    """The draws that `as_tensors` made tensors of."""
    lengths_PD, ids = values["lengths"], iter(values["ids"].tolist())
    return [
        [Draw(tuple(next(ids) for _ in range(length)), finished) for length, finished in zip(*of_prompt, strict=True)]
        for of_prompt in zip(lengths_PD.tolist(), values["finished"].tolist(), strict=True)
    ]
