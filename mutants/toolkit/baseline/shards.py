"""Finished shards of a pre-pass on disk, so that a killed one goes on where it stopped."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.baseline.tensors import tensor_sha256
from toolkit.runtime.files import write_bytes


def shards_path(baseline: Path) -> Path:
    """The folder beside the c_base artefact; it goes when the pre-pass is whole."""
    return baseline.with_name(f"{baseline.name}.shards")


@dataclass(frozen=True, slots=True)
class ShardStore:
    """The shards of one pass over one split. Only the main process may use it.

    Args:
        folder: of the shards of all passes.
        stage: name of the pass.
        prints: what the values depend on; a shard of anything else counts as absent.
        size: examples per shard.
    """

    folder: Path
    stage: str
    prints: Fingerprints
    size: int

    def read(self, number: int) -> dict[int, Tensor] | None:
        """Values by example; None where the shard is absent, torn, damaged or of something else."""
        try:
            with safe_open(str(self._path(number)), "pt") as file:
                metadata = file.metadata()
                values = {name: file.get_tensor(name) for name in file.keys()}
        except (SafetensorError, OSError):
            return None
        whole = metadata == {"key": self._key(number), "sha256": _digest(values)}
        return {int(name): value for name, value in values.items()} if whole else None

    def write(self, number: int, values: Mapping[int, Tensor]) -> None:
        """Write a finished shard atomically."""
        tensors = {str(index): value.contiguous() for index, value in values.items()}
        write_bytes(self._path(number), save(tensors, metadata={"key": self._key(number), "sha256": _digest(tensors)}))

    def _path(self, number: int) -> Path:
        return self.folder / f"{self.stage}-{number:06d}.safetensors"

    def _key(self, number: int) -> str:
        return f"{self.stage} {number} {self.size} {self.prints.model_dump_json()}"


def remove_shards(folder: Path) -> None:
    """Delete the folder, once what the shards went into has been written."""
    shutil.rmtree(folder, ignore_errors=True)


def _digest(values: Mapping[str, Tensor]) -> str:
    digest = hashlib.sha256()
    for name in sorted(values):
        digest.update(f"{name} {tensor_sha256(values[name])}\n".encode())
    return digest.hexdigest()
