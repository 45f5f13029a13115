"""`zlora baseline --verify`: recompute a random sample of rows and compare them with the artefact."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from toolkit import build
from toolkit.baseline import Baseline, TokenUncertainties, measure_uncertainties, token_losses, uncertainties_path
from toolkit.baseline.uncertainties import MEASURES
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
    """Recompute num_rows validation sequences, and as many training sequences where their uncertainties are kept.

    Args:
        num_rows: of each; all of them where there are fewer.
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
        kept = _stored_uncertainties(config, inputs)
        drawn = np.random.SeedSequence(seed).entropy if is_main() else None
        chosen = gather_objects(drawn)[0]
        rng = np.random.default_rng(chosen)
        model, collator = load_prepass_model(config, deepspeed), build.collator(inputs.tokenizer)
        found = [_check_losses(config, inputs, stored, _draw(rng, len(stored.ids), num_rows), model, collator)]
        if inputs.train:
            rows = _draw(rng, len(inputs.train[0]), num_rows)
            found.append(_check_uncertainties(config, inputs, kept, rows, model, collator))
        return {
            "path": str(path),
            "seed": chosen,
            "rows": {name: count for name, count, _ in found},
            "largest_difference": max(gather_objects([worst for _, _, worst in found])[0]),
            "tolerance": TOLERANCE[config.model.dtype],
        }


def _draw(rng: np.random.Generator, total: int, num_rows: int) -> list[int]:
    return sorted(rng.choice(total, min(num_rows, total), replace=False).tolist())


def _stored_uncertainties(config: RunConfig, inputs: Inputs) -> list[TokenUncertainties]:
    if inputs.train is None:
        return []
    examples, prints = inputs.train
    lengths = [len(e.response_ids) for e in examples]
    return [TokenUncertainties(uncertainties_path(config.baseline.path), m, prints, lengths) for m in MEASURES]


def _check_losses(
    config: RunConfig, inputs: Inputs, stored: Baseline, rows: list[int], model: Any, collator: LatentCollator
) -> tuple[str, int, float]:
    members, size = [inputs.validation[i] for i in rows], config.baseline.batch_size
    losses = token_losses(model, members, collator, size, head=config.model.head)
    new = [row.sum().reshape(1) for row in losses]
    old = [torch.tensor([stored.nll[i]], dtype=torch.float64) for i in rows]
    names = [f"row {stored.ids[i]!r} of {config.data.validation}" for i in rows]
    return "validation", len(rows), _compare(config, str(config.baseline.path), names, old, new)


def _check_uncertainties(
    config: RunConfig,
    inputs: Inputs,
    kept: list[TokenUncertainties],
    rows: list[int],
    model: Any,
    collator: LatentCollator,
) -> tuple[str, int, float]:
    assert inputs.train is not None
    members, size = [inputs.train[0][i] for i in rows], config.baseline.batch_size
    fresh = measure_uncertainties(model, members, collator, size, head=config.model.head)
    lengths = [len(e.response_ids) for e in members]
    columns = [fresh[m].split(lengths) for m in MEASURES if fresh]
    new = [torch.cat(parts) for parts in zip(*columns, strict=True)]
    old = [torch.tensor([u for measure in kept for u in measure[i]]) for i in rows]
    names = [f"row {e.id!r} of {config.data.train}" for e in members]
    worst = _compare(config, str(uncertainties_path(config.baseline.path)), names, old, new)
    return "uncertainties", len(rows), worst


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
