"""Tensors beside the c_base artefact: safetensors with fingerprints and a checksum of each tensor in the header."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.errors import ArtefactError
from toolkit.runtime.files import write_bytes

_CHUNK = 1 << 20  # rows of a tensor that are checked at once


def save_tensors(path: Path, tensors: dict[str, Tensor], fingerprints: Fingerprints) -> None:
    """Write atomically."""
    sums = {name: tensor_sha256(tensor) for name, tensor in tensors.items()}
    metadata = {"fingerprints": fingerprints.model_dump_json(), "sha256": json.dumps(sums)}
    write_bytes(path, save(tensors, metadata=metadata))


class StoredTensors:
    """A file written by save_tensors, mapped into memory and held open.

    Args:
        path: of the file.
        what: what it is, for errors.
        expected: fingerprints of the run; `data` is that of the split it was made of.
        remedy: what writes it.
    Raises:
        ArtefactError: if the file is missing, cannot be read, or belongs to something else.
    """

    def __init__(self, path: Path, what: str, expected: Fingerprints, remedy: str) -> None:
        self._what, self._remedy = f"{what} {path}", remedy
        if not path.is_file():
            raise ArtefactError(f"{self._what} not found", expected="the file written by the pre-pass", remedy=remedy)
        try:
            self._file: Any = safe_open(str(path), "pt")  # stays open: slices read from it
            metadata = self._file.metadata()
            have, self._sums = json.loads(metadata["fingerprints"]), json.loads(metadata["sha256"])
        except (SafetensorError, KeyError, TypeError, json.JSONDecodeError) as error:
            raise ArtefactError(f"{self._what} cannot be read", got=error, remedy=remedy) from None
        wrong = expected.differing(have)
        if wrong:
            raise ArtefactError(f"{path} does not belong to this run: {', '.join(wrong)} differ(s)", remedy=remedy)

    def names(self) -> list[str]:
        """Names of the tensors."""
        return list(self._file.keys())

    def slice(self, name: str) -> Any:
        """A tensor whose rows are read when asked for, after its checksum has been compared."""
        if name not in self._sums or name not in self._file.keys():
            raise ArtefactError(f"{self._what} cannot be read", got=f"no tensor {name!r}", remedy=self._remedy)
        rows = self._file.get_slice(name)
        digest, total = hashlib.sha256(), rows.get_shape()[0]
        for start in range(0, total, _CHUNK):
            digest.update(rows[start : min(start + _CHUNK, total)].numpy())
        if digest.hexdigest() != self._sums[name]:
            raise self.damaged(f"the checksum of {name!r} in the header")
        return rows

    def tensor(self, name: str) -> Tensor:
        """A whole tensor, checked."""
        return self.slice(name)[:]

    def damaged(self, expected: str) -> ArtefactError:
        """The error for content that is not what was written."""
        return ArtefactError(f"{self._what} are damaged", expected=expected, remedy=self._remedy)


def tensor_sha256(tensor: Tensor) -> str:
    """sha256 (hex) of a tensor's values in memory order."""
    return hashlib.sha256(tensor.contiguous().numpy()).hexdigest()  # pyright: ignore[reportArgumentType]
