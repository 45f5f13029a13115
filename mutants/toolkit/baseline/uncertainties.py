"""Token uncertainties of the training split under the frozen model: kept by the pre-pass, read example by example."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import get_args

import numpy as np
import torch
from torch import Tensor, nn

from toolkit.baseline.fingerprints import Fingerprints
from toolkit.baseline.prepass import per_example
from toolkit.baseline.shards import ShardStore
from toolkit.baseline.tensors import StoredTensors
from toolkit.data import Example, LatentCollator
from toolkit.lm.frozen import chunked_head, measure_y
from toolkit.lm.parts import HeadKind, LanguageModel
from toolkit.objective import Uncertainty
from toolkit.runtime.distributed import is_main
from toolkit.runtime.progress import Progress, no_progress

MEASURES: tuple[Uncertainty, ...] = get_args(Uncertainty)
_AGAIN = "run `zlora baseline CONFIG` with this run's config and baseline.uncertainties: true"


def uncertainties_path(baseline: Path) -> Path:
    """Beside the c_base artefact."""
    return baseline.with_suffix(".uncertainties.safetensors")


@torch.inference_mode()
def measure_uncertainties(
    model: nn.Module,
    examples: Sequence[Example],
    collator: LatentCollator,
    batch_size: int,
    progress: Progress = no_progress,
    store: ShardStore | None = None,
    head: HeadKind = "chunked",
) -> dict[str, Tensor]:
    """u_t of every y token under every measure; collective, filled on the main process only.

    Args:
        model: a causal LM; put into eval mode.
        examples: the same on every process.
        collator, batch_size, progress, store: as in per_example.
        head: see chunked_head.
    Returns:
        Each measure (tokens,) float32, example after example; `offsets` (N + 1,) long, where each example begins.
    """
    evaluate = partial(_measured, language=chunked_head(model, head))
    rows = per_example(model, examples, collator, batch_size, evaluate, progress, store)
    if not is_main():
        return {}
    flat_MT = torch.cat(rows, dim=1)
    offsets = torch.tensor([0, *(row.shape[1] for row in rows)]).cumsum(0)
    return {name: flat_MT[m].contiguous() for m, name in enumerate(MEASURES)} | {"offsets": offsets}


def _measured(model: nn.Module, language: LanguageModel | None, **batch: Tensor) -> list[Tensor]:
    """(measures, y tokens) float32 of each row of one batch."""
    u_MBT = measure_y(model, language, batch, MEASURES)[0].cpu()
    return [u_MBT[:, b, mask] for b, mask in enumerate(batch["y_mask"].cpu())]


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
        stored = StoredTensors(path, "token uncertainties", expected, _AGAIN)
        self._offsets, self._values = stored.tensor("offsets").tolist(), stored.slice(measure)
        starts = [0, *np.cumsum(lengths).tolist()]
        if self._offsets != starts or self._values.get_shape() != [starts[-1]]:
            raise stored.damaged(f"{len(lengths)} examples with {starts[-1]} y tokens")

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, index: int) -> list[float]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """u_t of the y tokens of one training example."""
        return self._values[self._offsets[index] : self._offsets[index + 1]].tolist()
