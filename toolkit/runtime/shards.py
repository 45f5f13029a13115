"""Finished parts of a long command on disk, so that a command that was killed goes on where it stood."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from toolkit.runtime.digest import sha256
from toolkit.runtime.files import write_bytes

Items = TypeVar("Items", bound=Sequence)


@dataclass(frozen=True, slots=True)
class ShardStore:
    """Tensors by name, one safetensors file per finished shard."""

    folder: Path  # several stages may share it
    stage: str  # name of the work, the beginning of the files' names
    key: str  # everything the values depend on; a shard with another key counts as absent
    size: int  # items per shard

    def split(self, items: Items) -> list[Items]:
        """The items of each shard, in order; the last shard may be shorter."""
        return [items[start : start + self.size] for start in range(0, len(items), self.size)]  # pyright: ignore

    def read(self, number: int) -> dict[str, Tensor] | None:
        """The tensors of a shard; None where it is absent, torn, damaged or of something else."""
        try:
            with safe_open(str(self.path(number)), "pt") as file:
                metadata = file.metadata()
                values = {name: file.get_tensor(name) for name in file.keys()}
        except (SafetensorError, OSError):
            return None
        return values if metadata == self._metadata(number, values) else None

    def write(self, number: int, values: Mapping[str, Tensor]) -> None:
        """Write a finished shard atomically."""
        tensors = {name: value.contiguous() for name, value in values.items()}
        write_bytes(self.path(number), save(tensors, metadata=self._metadata(number, tensors)))

    def remove(self) -> None:
        """Delete the folder, once the values have gone into what was to be written."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, number: int) -> Path:
        """The file of a shard."""
        return self.folder / f"{self.stage}-{number:06d}.safetensors"

    def _metadata(self, number: int, values: Mapping[str, Tensor]) -> dict[str, str]:
        parts = (part for name in sorted(values) for part in (name.encode(), values[name].numpy()))
        return {"key": f"{self.stage} {number} {self.size} {self.key}", "sha256": sha256(parts)}
