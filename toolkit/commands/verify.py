"""`zlora baseline --verify`: recompute a random sample of rows and compare them with the artefact."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from toolkit import build
from toolkit.baseline import Baseline, token_losses
from toolkit.build.prepass import load_prepass_model, resolve_prepass_deepspeed
from toolkit.commands.baseline import Inputs, read_inputs
from toolkit.config import RunConfig
from toolkit.data import LatentCollator
from toolkit.errors import ArtefactError
from toolkit.runtime.distributed import gather_objects, is_main, processes

# Of `difference`: other batches and other processes round otherwise, in bfloat16 by far more.
TOLERANCE = {"float32": 1e-4, "bfloat16": 0.1}
MAX_REPORTED = 5


def verify_baseline(config: RunConfig, num_rows: int, seed: int | None = None) -> dict[str, Any]:
    """Recompute num_rows validation sequences and compare their losses with the stored ones; collective.

    Args:
        num_rows: all rows where there are fewer.
        seed: of the choice; None: another choice every time.
    Returns:
        What was compared, the seed, and the largest relative difference, with its limit.
    Raises:
        ArtefactError: an artefact that is missing, damaged, of something else, or holds other values.
        ConfigError, DataError: as compute_baseline.
    """
    build.check_model_folder(config.model.path)
    deepspeed = resolve_prepass_deepspeed(config)
    with processes(config.train.timeout_s, deepspeed=deepspeed is not None):
        inputs = read_inputs(config)
        path = config.baseline.path
        stored = Baseline.load(path)
        stored.require(inputs.prints, path)
        drawn = np.random.SeedSequence(seed).entropy if is_main() else None
        chosen = gather_objects(drawn)[0]
        rng = np.random.default_rng(chosen)
        model, collator = load_prepass_model(config, deepspeed), build.collator(inputs.tokenizer)
        rows = sorted(rng.choice(len(stored.ids), min(num_rows, len(stored.ids)), replace=False).tolist())
        worst = _check_losses(config, inputs, stored, rows, model, collator)
        return {
            "path": str(path),
            "seed": chosen,
            "rows": {"validation": len(rows)},
            "largest_difference": gather_objects(worst)[0],
            "tolerance": TOLERANCE[config.model.dtype],
        }


def _check_losses(
    config: RunConfig, inputs: Inputs, stored: Baseline, rows: list[int], model: Any, collator: LatentCollator
) -> float:
    members, size = [inputs.validation[i] for i in rows], config.data.eval_batch_size
    losses = token_losses(model, members, collator, size)
    new = [row.sum().reshape(1) for row in losses]
    old = [torch.tensor([stored.nll[i]], dtype=torch.float64) for i in rows]
    names = [f"row {stored.ids[i]!r} of {config.data.validation}" for i in rows]
    return _compare(config, str(config.baseline.path), names, old, new)


def _compare(config: RunConfig, path: str, names: list[str], old: list[Tensor], new: list[Tensor]) -> float:
    """Largest relative difference; on the main process, where the new values are.

    Raises:
        ArtefactError: naming the rows that differ.
    """
    if not is_main():
        return 0.0
    limit, worst, wrong = TOLERANCE[config.model.dtype], 0.0, []
    for name, a, b in zip(names, old, new, strict=True):
        distance = difference(a, b)
        worst = max(worst, distance)
        if not distance <= limit:
            wrong.append(f"{name}: {float(a.sum()):.6g} stored, {float(b.sum()):.6g} now")
    if wrong:
        raise ArtefactError(
            f"{path} does not hold what the frozen model gives",
            got="\n            ".join([f"{len(wrong)} of {len(names)} rows differ", *wrong[:MAX_REPORTED]]),
            expected=f"equal within {limit:g} of a row's sum, or of 1 nat where that is smaller",
            remedy="run `zlora baseline CONFIG` again",
        )
    return worst


def difference(stored: Tensor, found: Tensor) -> float:
    """sum |stored - found| / max(1, sum |stored|) of the values of one row, each (values,).

    Over the row and not value by value: in bfloat16 a single token's loss may be off by 0.1 nats.
    """
    stored, found = stored.double(), found.double()
    return float((stored - found).abs().sum() / stored.abs().sum().clamp_min(1.0))
