"""Token uncertainties of the training split under the frozen model: kept by the pre-pass, read example by example."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from toolkit.data import Example, LatentCollator
from toolkit.distributed import is_main
from toolkit.errors import ArtefactError
from toolkit.files import write_bytes
from toolkit.objective import Uncertainty, token_uncertainty

from .artefact import Fingerprints
from .prepass import frozen_forward, per_example

MEASURES: tuple[Uncertainty, ...] = get_args(Uncertainty)
_AGAIN = "run `zlora baseline CONFIG` with this run's config and baseline.uncertainties: true"
_CHUNK = 1 << 22  # elements checked at once


def uncertainties_path(baseline: Path) -> Path:
    """Beside the c_base artefact."""
    return baseline.with_suffix(".uncertainties.safetensors")


@torch.inference_mode()
def measure_uncertainties(
    model: nn.Module, examples: Sequence[Example], collator: LatentCollator, batch_size: int
) -> dict[str, Tensor]:
    """u_t of every y token under every measure; collective, filled on the main process only.

    Args:
        model: a causal LM; put into eval mode.
        examples: the same on every process.
        collator, batch_size: as in sequence_nll.
    Returns:
        Each measure (tokens,) float32, example after example; `offsets` (N + 1,) long, where each example begins.
    """
    rows = per_example(model, examples, collator, batch_size, _measured)
    if not is_main():
        return {}
    flat_MT = torch.from_numpy(np.concatenate(rows, axis=1))
    offsets = torch.tensor([0, *(row.shape[1] for row in rows)]).cumsum(0)
    return {name: flat_MT[m].contiguous() for m, name in enumerate(MEASURES)} | {"offsets": offsets}


def _measured(model: nn.Module, **batch: Tensor) -> list[np.ndarray]:
    """(measures, y tokens) float32 of each row of one batch."""
    logits, response_ids = frozen_forward(model, **batch).logits, batch["response_ids"]
    u_MBT = torch.stack([token_uncertainty(name, logits, response_ids) for name in MEASURES]).cpu()
    return [u_MBT[:, b, mask].numpy() for b, mask in enumerate(batch["y_mask"].cpu())]


def save_uncertainties(path: Path, tensors: dict[str, Tensor], fingerprints: Fingerprints) -> None:
    """Write atomically, as safetensors with the fingerprints and a checksum of each tensor in the header."""
    sums = {name: _sha256(tensor) for name, tensor in tensors.items()}
    metadata = {"fingerprints": fingerprints.model_dump_json(), "sha256": json.dumps(sums)}
    write_bytes(path, save(tensors, metadata=metadata))


class TokenUncertainties(Sequence[list[float]]):
    """One measure of a file written by the pre-pass, mapped into memory: an example's values are read when asked for.

    Args:
        path: of the file.
        measure: which u_t.
        expected: fingerprints of the run; `data` is that of the training split.
        lengths: y tokens of each training example.
    Raises:
        ArtefactError: if the file is missing, damaged, or belongs to something else.
    """

    def __init__(self, path: Path, measure: Uncertainty, expected: Fingerprints, lengths: Sequence[int]) -> None:
        if not path.is_file():
            raise ArtefactError(
                f"token uncertainties {path} not found", expected="the file written by the pre-pass", remedy=_AGAIN
            )
        try:
            self._file = safe_open(str(path), "pt")  # stays open: the slices below read from it
            metadata = self._file.metadata()
            have, sums = json.loads(metadata["fingerprints"]), json.loads(metadata["sha256"])
            offsets, self._values = self._file.get_tensor("offsets"), self._file.get_slice(measure)
        except (SafetensorError, KeyError, TypeError, json.JSONDecodeError) as error:
            raise ArtefactError(f"token uncertainties {path} cannot be read", got=error, remedy=_AGAIN) from None
        wrong = expected.differing(have)
        if wrong:
            raise ArtefactError(f"{path} does not belong to this run: {', '.join(wrong)} differ(s)", remedy=_AGAIN)
        self._offsets = offsets.tolist()
        starts = [0, *np.cumsum(lengths).tolist()]
        whole = self._offsets == starts and self._values.get_shape() == [starts[-1]]
        if not whole or _sha256(offsets) != sums.get("offsets") or self._digest() != sums.get(measure):
            raise ArtefactError(
                f"token uncertainties {path} are damaged",
                expected=f"{len(lengths)} examples with {starts[-1]} y tokens, and the checksum in the header",
                remedy=_AGAIN,
            )

    def _digest(self) -> str:
        digest, total = hashlib.sha256(), self._offsets[-1]
        for start in range(0, total, _CHUNK):
            digest.update(self._values[start : min(start + _CHUNK, total)].numpy())
        return digest.hexdigest()

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, index: int) -> list[float]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """u_t of the y tokens of one training example."""
        return self._values[self._offsets[index] : self._offsets[index + 1]].tolist()


def _sha256(tensor: Tensor) -> str:
    return hashlib.sha256(tensor.contiguous().numpy()).hexdigest()  # pyright: ignore[reportArgumentType]
