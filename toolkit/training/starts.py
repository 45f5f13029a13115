"""Where training begins: one start, or the first steps of several, of which the best bound goes on.

Which strategies end up sharing a code is decided in the first steps and rarely mended later: a local optimum that
shows in the training bound. The first steps are cheap, so several starts can be tried. No labels are looked at.
"""

import gc
import json
import math
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit.config import RunConfig
from toolkit.errors import ToolkitError
from toolkit.runtime.compat import empty_weights
from toolkit.runtime.distributed import barrier, from_main, is_main
from toolkit.runtime.files import write_json
from toolkit.runtime.run_folder import STARTS
from toolkit.training.callbacks import JsonLogCallback, StopCallback
from toolkit.training.finite import DivergedError
from toolkit.training.trainer import LatentTrainer

FOLDER = "starts"  # one folder per start; that of the chosen one stays until the run has finished
LOG = "train_log.jsonl"


@dataclass(frozen=True, slots=True)
class Start:
    """One place to begin."""

    name: str  # of a clustering (see toolkit.latent.clustering), or CHANCE
    seed: int  # of k-means, the adapter and the order of the data

    def run(self, config: RunConfig) -> RunConfig:
        """The run that begins here."""
        train = config.train.model_copy(update={"start": [self.name]})
        return config.model_copy(update={"seed": self.seed, "train": train})

    def record(self, index: int) -> dict[str, Any]:
        """What starts.json and train.json say of it before its figures."""
        return {"index": index, "start": self.name, "seed": self.seed}


def try_starts(
    config: RunConfig, starts: Sequence[Start], make: Callable[..., LatentTrainer], resume: bool
) -> list[dict[str, Any]]:
    """Train the first train.start_steps from each of several starts; collective.

    Each is stopped where it stands and saved, so the chosen one goes on as if it had never been stopped.

    Args:
        make: builds the Trainer of a run config, with changes to its TrainingArguments.
        resume: go by what the interrupted run recorded.
    Returns:
        One dict each: index, start, seed, bound (reconstruction and KL of J, on the validation split), rho, kl; None
        where one diverged. Empty where there is nothing to choose.
    Raises:
        ToolkitError: if every one diverged.
    """
    if resume:
        # One process looks, all go the same way: what follows is collective.
        return from_main(lambda: recorded(config))
    if is_main():
        shutil.rmtree(config.run_dir / FOLDER, ignore_errors=True)
    barrier()
    if len(starts) == 1:
        return []
    tried = [_try(config, start, make, index) for index, start in enumerate(starts)]
    if all(one["bound"] is None for one in tried):
        raise ToolkitError(
            f"all {len(tried)} starts diverged",
            expected="a finite validation loss after train.start_steps",
            remedy="lower train.lr",
        )
    if is_main():
        for one in tried:
            if one != _best(tried):
                shutil.rmtree(_folder(config, one), ignore_errors=True)
        write_json(config.run_dir / STARTS, tried)
    barrier()
    return tried


def recorded(config: RunConfig) -> list[dict[str, Any]]:
    """What an interrupted run has recorded of its starts; empty where there were none."""
    path = config.run_dir / STARTS
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []


def chosen(config: RunConfig, starts: Sequence[Start], tried: list[dict[str, Any]]) -> RunConfig:
    """The run of the start with the best bound, as recorded, or of the only one; the config itself without starts."""
    if not tried:
        return starts[0].run(config) if starts else config
    best = _best(tried)
    return Start(best["start"], best["seed"]).run(config)


def start_checkpoint(config: RunConfig, tried: list[dict[str, Any]]) -> str | None:
    """Where the chosen run goes on from; None if none was tried. On every process."""
    return str(_folder(config, _best(tried)) / f"checkpoint-{config.train.start_steps}") if tried else None


def begin_log(config: RunConfig, tried: list[dict[str, Any]]) -> None:
    """Put the log of the chosen start in the place of the run's. On every process."""
    if is_main():
        shutil.copyfile(_folder(config, _best(tried)) / LOG, config.run_dir / LOG)


def unfinished(config: RunConfig) -> bool:
    """Whether the starts have been tried and the run that goes on from them has not finished."""
    return (config.run_dir / STARTS).is_file() and (config.run_dir / FOLDER).is_dir()


def remove_starts(config: RunConfig) -> None:
    """Delete what only an interrupted run would need."""
    shutil.rmtree(config.run_dir / FOLDER, ignore_errors=True)


def _best(tried: list[dict[str, Any]]) -> dict[str, Any]:
    return min((one for one in tried if one["bound"] is not None), key=lambda one: one["bound"])


def _folder(config: RunConfig, one: dict[str, Any]) -> Path:
    return config.run_dir / FOLDER / str(one["index"])


def _bound(trainer: LatentTrainer) -> dict[str, float]:
    """Train, and the bound on the validation split, J without JSD and further terms, with its parts; NaN: diverged."""
    try:
        trainer.train()
    except DivergedError:
        return dict.fromkeys(("bound", "rho", "kl"), math.nan)
    trainer.ending.raise_if_stopped()
    found = trainer.evaluate()
    kl = trainer.objective.kl.beta * found["eval_kl_prior_loss"]
    bound = found["eval_reconstruction_loss"] / trainer.scale.divisor + kl
    return {"bound": bound, "rho": found["eval_rho"], "kl": found["eval_kl_prior_loss"]}


def _try(config: RunConfig, start: Start, make: Callable[..., LatentTrainer], index: int) -> dict[str, Any]:
    one = start.record(index)
    folder = _folder(config, one)
    trainer = make(start.run(config), output_dir=str(folder), save_strategy="no", eval_strategy="no", report_to=[])
    trainer.add_callback(JsonLogCallback(folder / LOG))
    trainer.add_callback(StopCallback(config.train.start_steps))
    metrics = _bound(trainer)
    bound = metrics["bound"]
    if math.isfinite(bound):
        trainer.save_checkpoint()
    # The engine holds the model's gradients and optimizer state; let go before the next one is built.
    trainer.accelerator.free_memory()
    empty_weights(trainer.model)
    del trainer
    gc.collect()
    if is_main():
        shown = "  ".join(f"{key} {value:.4f}" for key, value in metrics.items())
        print(f"start {index}, seed {start.seed}, from {start.name}: {shown}", flush=True)
    return one | {key: value if math.isfinite(bound) else None for key, value in metrics.items()}
