"""Short runs from several seeds; the one with the best bound goes on. No labels are looked at.

Which strategies end up sharing a code is decided in the first steps and rarely mended later: a local optimum that
shows in the training bound. A short run is cheap, so several are tried.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from typing import Any

from toolkit.config import RunConfig
from toolkit.distributed import barrier, is_main
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
    give. That repeats its short run exactly, unless lr_scheduler or a cyclical beta depend on the number of steps.

    Args:
        make: builds the Trainer of a run config, with changes to its TrainingArguments.
        resume: reuse what the interrupted run found.
    Returns:
        One dict each: restart, seed, warm_start, bound (J on the validation split), rho, kl. Empty without restarts.
    """
    path = config.run_dir / FILE
    if config.train.restarts == 1:
        return []
    if resume and path.is_file():
        return json.loads(path.read_text(encoding="utf-8"))
    tried = [_try(candidate(config, i), make, i) for i in range(config.train.restarts)]
    if is_main():
        write_json(path, tried)
    barrier()
    return tried


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
    rho, kl, name = metrics["eval_rho"], metrics["eval_kl_prior_loss"], ", ".join(config.train.warm_start) or None
    if is_main():
        start = f" from {name}" if name else ""
        print(f"restart {index}, seed {config.seed}{start}: bound {bound:.4f}  rho {rho:.3f}  KL {kl:.3f}", flush=True)
    return {"restart": index, "seed": config.seed, "warm_start": name, "bound": bound, "rho": rho, "kl": kl}
