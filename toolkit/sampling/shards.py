"""Finished shards of draws on disk, so that a command that was killed goes on where it stood."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toolkit.errors import ArtefactError
from toolkit.runtime.files import write_bytes
from toolkit.sampling.engine import Draw

FORMAT = 1


def shards_of(num_prompts: int, shard_size: int) -> list[range]:
    """The indices of consecutive prompts by shard; the last shard may be shorter."""
    return [range(i, min(i + shard_size, num_prompts)) for i in range(0, num_prompts, shard_size)]


class ShardFolder:
    """One file per finished shard, in a folder of the key's own, so that draws of other settings are never mixed in.

    The key is a hex digest of all that decides the draws, `root` the folder that holds the folders of the keys.
    """

    def __init__(self, root: Path, key: str, shards: Sequence[range]) -> None:
        self.root, self.folder, self.key, self.shards = root, root / key[:16], key, shards

    def unfinished(self) -> list[int]:
        """Indices of the shards without a usable file."""
        return [index for index in range(len(self.shards)) if self._read(index) is None]

    def write(self, index: int, draws: Sequence[Sequence[Draw]]) -> None:
        """Write the draws of a shard atomically, prompt by prompt in the order of the shard."""
        listed = [[[draw.finished, draw.ids] for draw in of_prompt] for of_prompt in draws]
        value = self._header(index) | {"draws": listed}
        write_bytes(self._path(index), json.dumps(value, separators=(",", ":")).encode())

    def read(self) -> list[list[Draw]]:
        """The draws of every prompt, in order.

        Raises:
            ArtefactError: a shard that should be finished is not there.
        """
        read: list[list[Draw]] = []
        for index in range(len(self.shards)):
            draws = self._read(index)
            if draws is None:
                raise ArtefactError(
                    f"finished shard {self._path(index)} cannot be read",
                    expected="the shards of all processes",
                    remedy="with several nodes, put data.train on a file system that they share; then run it again",
                )
            read += draws
        return read

    def remove(self) -> None:
        """Remove the shards of this key, and the root if nothing else is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.root.is_dir() and not any(self.root.iterdir()):
            self.root.rmdir()

    def others(self) -> list[Path]:
        """The folders of other settings, which are left alone."""
        return sorted(p for p in self.root.iterdir() if p != self.folder) if self.root.is_dir() else []

    def _header(self, index: int) -> dict[str, Any]:
        return {"format": FORMAT, "key": self.key, "shard": index}

    def _path(self, index: int) -> Path:
        return self.folder / f"shard-{index:05d}.json"

    def _read(self, index: int) -> list[list[Draw]] | None:
        try:
            value = json.loads(self._path(index).read_bytes())
        except (OSError, ValueError):
            return None
        if not isinstance(value, dict) or any(value.get(k) != v for k, v in self._header(index).items()):
            return None
        return [[Draw(tuple(ids), finished) for finished, ids in of_prompt] for of_prompt in value["draws"]]
