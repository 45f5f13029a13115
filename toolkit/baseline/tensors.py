"""Tensors beside the c_base artefact: safetensors with fingerprints and a checksum of each tensor in the header."""

import json
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.errors import ArtefactError
from toolkit.runtime.digest import sha256
from toolkit.runtime.files import write_bytes

REMEDY = "set baseline.representations and run `zlora baseline CONFIG` with this run's config"


def save_tensors(path: Path, tensors: dict[str, Tensor], fingerprints: Fingerprints) -> None:
    """Write atomically."""
    sums = {name: sha256([tensor.contiguous().numpy()]) for name, tensor in tensors.items()}
    metadata = {"fingerprints": fingerprints.model_dump_json(), "sha256": json.dumps(sums)}
    write_bytes(path, save(tensors, metadata=metadata))


class StoredTensors:
    """Response representations written by save_tensors, mapped into memory.

    `expected` are the fingerprints of the run, with the data of the split they were made of.
    Raises:
        ArtefactError: if the file is missing, cannot be read, or belongs to something else.
    """

    def __init__(self, path: Path, expected: Fingerprints) -> None:
        self._what = f"response representations {path}"
        if not path.is_file():
            raise ArtefactError(f"{self._what} not found", expected="the file written by the pre-pass", remedy=REMEDY)
        try:
            self._file: Any = safe_open(str(path), "pt")
            metadata = self._file.metadata()
            have, self._sums = json.loads(metadata["fingerprints"]), json.loads(metadata["sha256"])
        except (SafetensorError, KeyError, TypeError, json.JSONDecodeError) as error:
            raise ArtefactError(f"{self._what} cannot be read", got=error, remedy=REMEDY) from None
        wrong = expected.differing(have)
        if wrong:
            raise ArtefactError(f"{path} does not belong to this run: {', '.join(wrong)} differ(s)", remedy=REMEDY)
        self.names = list(self._file.keys())
        self.num_layers = sum(name.startswith("mean/") for name in self.names)

    def tensor(self, name: str) -> Tensor:
        """A whole tensor, checked against its checksum."""
        if name not in self._sums or name not in self.names:
            raise ArtefactError(f"{self._what} cannot be read", got=f"no tensor {name!r}", remedy=REMEDY)
        tensor = self._file.get_tensor(name)
        if sha256([tensor.numpy()]) != self._sums[name]:
            expected = f"the checksum of {name!r} in the header"
            raise ArtefactError(f"{self._what} are damaged", expected=expected, remedy=REMEDY)
        return tensor
