"""The first steps of several seeds; the one with the best bound goes on. No labels are looked at.

Which strategies end up sharing a code is decided in the first steps and rarely mended later: a local optimum that
shows in the training bound. The first steps are cheap, so several are tried.
"""

from __future__ import annotations

import gc
import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from toolkit.config import RunConfig
from toolkit.errors import ToolkitError
from toolkit.runtime.distributed import barrier, gather_objects, is_main
from toolkit.runtime.files import write_json
from toolkit.training.callbacks import JsonLogCallback, StopCallback
from toolkit.training.trainer import LatentTrainer

FILE = "restarts.json"
FOLDER = "restarts"  # one folder per restart; that of the chosen one stays until the run has finished
LOG = "train_log.jsonl"


def candidate(config: RunConfig, index: int) -> RunConfig:
    """The run that restart `index` tries: a seed of its own, and the next warm start in turn."""
    names = config.train.warm_start
    train = config.train.model_copy(update={"warm_start": [names[index % len(names)]] if names else []})
    return config.model_copy(update={"seed": config.seed + index, "train": train})


def restart(config: RunConfig, make: Callable[..., LatentTrainer], resume: bool) -> list[dict[str, Any]]:
    """Train the first train.restart_steps from train.restarts seeds each; collective.

    Each is stopped where it stands and saved, so the chosen one goes on as if it had never been stopped.

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
    if is_main():
        path.unlink(missing_ok=True)
        shutil.rmtree(config.run_dir / FOLDER, ignore_errors=True)
    barrier()
    if config.train.restarts == 1:
        return []
    tried = [_try(candidate(config, i), make, i) for i in range(config.train.restarts)]
    if all(one["bound"] is None for one in tried):
        raise ToolkitError(
            f"all {len(tried)} restarts diverged",
            expected="a finite validation loss after train.restart_steps",
            remedy="lower train.lr",
        )
    if is_main():
        for one in tried:
            if one != _best(tried):
                shutil.rmtree(_folder(config, one), ignore_errors=True)
        write_json(path, tried)
    barrier()
    return tried


def chosen(config: RunConfig, tried: list[dict[str, Any]]) -> RunConfig:
    """The run with the best bound, as recorded; the config itself without restarts."""
    if not tried:
        return config
    best = _best(tried)
    names = [best["warm_start"]] if best["warm_start"] else []
    train = config.train.model_copy(update={"warm_start": names})
    return config.model_copy(update={"seed": best["seed"], "train": train})


def start_checkpoint(config: RunConfig, tried: list[dict[str, Any]]) -> str | None:
    """Where the chosen run goes on from, with its log so far in place; None without restarts. On every process."""
    if not tried:
        return None
    folder = _folder(config, _best(tried))
    if is_main():
        shutil.copyfile(folder / LOG, config.run_dir / LOG)
    return str(folder / f"checkpoint-{config.train.restart_steps}")


def unfinished(config: RunConfig) -> bool:
    """Whether the restarts are done and the run that goes on from them is not."""
    return (config.run_dir / FILE).is_file() and (config.run_dir / FOLDER).is_dir()


def remove_restarts(config: RunConfig) -> None:
    """Delete what only an interrupted run would need."""
    shutil.rmtree(config.run_dir / FOLDER, ignore_errors=True)


def _best(tried: list[dict[str, Any]]) -> dict[str, Any]:
    return min((one for one in tried if one["bound"] is not None), key=lambda one: one["bound"])


def _folder(config: RunConfig, one: dict[str, Any]) -> Path:
    return config.run_dir / FOLDER / str(one["restart"])


def _read(path: Path) -> list[dict[str, Any]] | None:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _try(config: RunConfig, make: Callable[..., LatentTrainer], index: int) -> dict[str, Any]:
    name = ", ".join(config.train.warm_start) or None
    one: dict[str, Any] = {"restart": index, "seed": config.seed, "warm_start": name}
    folder = _folder(config, one)
    trainer = make(config, output_dir=str(folder), save_strategy="no", eval_strategy="no", report_to=[])
    trainer.add_callback(JsonLogCallback(folder / LOG))
    trainer.add_callback(StopCallback(config.train.restart_steps))
    trainer.train()
    metrics = trainer.evaluate()
    kl = trainer.objective.kl.beta * metrics["eval_kl_prior_loss"]
    bound = trainer.scale.divide(metrics["eval_reconstruction_loss"]) + kl
    figures = {"bound": bound, "rho": metrics["eval_rho"], "kl": metrics["eval_kl_prior_loss"]}
    if math.isfinite(bound):
        trainer.save_checkpoint()
    # The engine holds the model's gradients and optimizer state; let go before the next one is built.
    trainer.accelerator.free_memory()
    del trainer
    gc.collect()
    if is_main():
        start = f" from {name}" if name else ""
        shown = "  ".join(f"{key} {value:.4f}" for key, value in figures.items())
        print(f"restart {index}, seed {config.seed}{start}: {shown}", flush=True)
    return one | {key: value if math.isfinite(bound) else None for key, value in figures.items()}
