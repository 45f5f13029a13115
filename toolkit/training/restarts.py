"""Short runs from several seeds; the one with the best bound goes on. No labels are looked at.

Which strategies end up sharing a code is decided in the first steps and rarely mended later: a local optimum that
shows in the training bound. A short run is cheap, so several are tried.
"""

from __future__ import annotations

import gc
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from toolkit.config import RunConfig
from toolkit.distributed import barrier, gather_objects, is_main
from toolkit.errors import ToolkitError
from toolkit.files import write_json

from .trainer import LatentTrainer

FILE = "restarts.json"


def candidate(config: RunConfig, index: int) -> RunConfig:
    """The run that restart `index` tries: a seed of its own, and the next warm start in turn."""
    names = config.train.warm_start
    train = config.train.model_copy(update={"warm_start": [names[index % len(names)]] if names else []})
    return config.model_copy(update={"seed": config.seed + index, "train": train})


def restart(config: RunConfig, make: Callable[..., LatentTrainer], resume: bool) -> list[dict[str, Any]]:
    """Try train.restarts seeds for train.restart_steps each; collective.

    The chosen one is then trained from the start, so the result is the one that this seed and warm start alone would
    give. On one kind of hardware that repeats its short run exactly, unless lr_scheduler or a cyclical beta depend on
    the number of steps.

    Args:
        make: builds the Trainer of a run config, with changes to its TrainingArguments.
        resume: reuse what the interrupted run found.
    Returns:
        One dict each: restart, seed, warm_start, bound (J on the validation split), rho, kl; None where one diverged.
        Empty without restarts.
    Raises:
        ToolkitError: if every one diverged.
    """
    path = config.run_dir / FILE
    # One process looks, all go the same way: what follows is collective.
    found = gather_objects(_read(path) if resume and is_main() else None)[0]
    if found is not None:
        return found
    if config.train.restarts == 1:
        if is_main():
            path.unlink(missing_ok=True)
        return []
    tried = [_try(candidate(config, i), make, i) for i in range(config.train.restarts)]
    if all(one["bound"] is None for one in tried):
        raise ToolkitError(
            f"all {len(tried)} restarts diverged",
            expected="a finite validation loss after train.restart_steps",
            remedy="lower train.lr",
        )
    if is_main():
        write_json(path, tried)
    barrier()
    return tried


def chosen(config: RunConfig, tried: list[dict[str, Any]]) -> RunConfig:
    """The run with the best bound, as recorded; the config itself without restarts."""
    if not tried:
        return config
    best = min((one for one in tried if one["bound"] is not None), key=lambda one: one["bound"])
    names = [best["warm_start"]] if best["warm_start"] else []
    train = config.train.model_copy(update={"warm_start": names})
    return config.model_copy(update={"seed": best["seed"], "train": train})


def _read(path: Path) -> list[dict[str, Any]] | None:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _try(config: RunConfig, make: Callable[..., LatentTrainer], index: int) -> dict[str, Any]:
    quiet = {"max_steps": config.train.restart_steps, "save_strategy": "no", "eval_strategy": "no", "report_to": []}
    trainer = make(config, eval_on_start=False, **quiet)
    trainer.train()
    metrics = trainer.evaluate()
    weights = trainer.weights
    bound = metrics["eval_reconstruction_loss"] / weights.c_base + weights.beta * metrics["eval_kl_prior_loss"]
    # The engine holds the model's gradients and optimizer state; let go before the next one is built.
    trainer.accelerator.free_memory()
    del trainer
    gc.collect()
    figures = {"bound": bound, "rho": metrics["eval_rho"], "kl": metrics["eval_kl_prior_loss"]}
    name = ", ".join(config.train.warm_start) or None
    if is_main():
        start = f" from {name}" if name else ""
        shown = "  ".join(f"{key} {value:.4f}" for key, value in figures.items())
        print(f"restart {index}, seed {config.seed}{start}: {shown}", flush=True)
    clean = {key: value if math.isfinite(bound) else None for key, value in figures.items()}
    return {"restart": index, "seed": config.seed, "warm_start": name, **clean}
