"""`zlora train`: the latent-conditioned LoRA under DeepSpeed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import PrinterCallback, ProgressCallback, TrainingArguments
from transformers.trainer_utils import get_last_checkpoint

from toolkit import build
from toolkit.baseline import Baseline
from toolkit.build import training as build_training
from toolkit.build import warm
from toolkit.build.collapse import beta_eff
from toolkit.commands.predict import forecast, one_line
from toolkit.config import RunConfig, dump_config, resolve_deepspeed
from toolkit.data import ExampleDataset, TokenisedSplit
from toolkit.errors import CheckpointError, ConfigError
from toolkit.objective import BetaSchedule, Geco
from toolkit.runtime.distributed import all_sum, barrier, forget_parameter_groups, is_main, processes, world_size
from toolkit.runtime.files import write_bytes, write_json
from toolkit.training.callbacks import (
    HealthCallback,
    JsonLogCallback,
    LatentPrinterCallback,
    LatentProgressCallback,
    peak_memory_mib,
)
from toolkit.training.checkpoint import save_adapter
from toolkit.training.restarts import LOG, chosen, remove_restarts, restart, start_checkpoint, unfinished
from toolkit.training.revive import ReviveCallback
from toolkit.training.trainer import LatentTrainer


@dataclass
class LatentTrainingArguments(TrainingArguments):
    """TrainingArguments with a learning rate for the heads."""

    head_lr: float | None = None


def train(config: RunConfig, resume: bool = False) -> dict[str, Any]:
    """Train, save the adapter to run_dir/adapter, and write run_dir/train.json; collective over all processes.

    Args:
        resume: go on from the last whole checkpoint of the run.
    Returns:
        The final validation figures with times and peak memory.
    Raises:
        ConfigError, DataError, ArtefactError: before any model is loaded, where the input cannot be used.
        CheckpointError: nothing to resume from.
    """
    deepspeed = resolve_deepspeed(config)
    build.check_model_folder(config.model.path)
    with processes(config.train.timeout_s):
        return _train(config, deepspeed, resume)


def _train(config: RunConfig, deepspeed: dict[str, Any] | None, resume: bool) -> dict[str, Any]:
    """The work between joining and leaving the process group; nothing of the model outlives it."""
    tokenizer = build.load_tokenizer(config.model.path)
    train_split = build.load_split(config, config.data.train, tokenizer)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints = build.fingerprints(config, tokenizer, validation)
    baseline = build.load_baseline(config, prints, validation.examples)
    starts = warm.load_warm_start(config, train_split.examples, prints)
    train_data = ExampleDataset(train_split.examples, build.load_uncertainties(config, train_split.examples, prints))
    _check_enough_examples(config, train_split)
    checkpoint = _checkpoint(config) if resume else None
    if is_main():
        print(one_line(forecast(config, baseline)), flush=True)
        write_bytes(config.run_dir / "config.yaml", dump_config(config).encode())
        baseline.save(config.run_dir / "baseline.json")

    def make(run: RunConfig, resumes: bool = False, **changes: Any) -> LatentTrainer:
        if deepspeed is not None:
            forget_parameter_groups()  # of an earlier start
        # Before from_pretrained: TrainingArguments switches zero.Init on under ZeRO-3.
        values = build_training.training_arguments(run, deepspeed) | changes
        args = LatentTrainingArguments(**values, head_lr=run.train.head_lr)
        names = [] if resumes else run.train.warm_start  # a checkpoint has the fitted head, and more
        start = starts[names[0]] if names else None
        return _trainer(run, args, tokenizer, train_data, validation, baseline, start)

    started = time.monotonic()
    tried = restart(config, make, resume=resume)
    run = chosen(config, tried)
    resume_from = checkpoint or start_checkpoint(config, tried)
    trainer = make(run, resumes=resume_from is not None, eval_on_start=not tried)
    for callback in (JsonLogCallback(config.run_dir / LOG), HealthCallback()):
        trainer.add_callback(callback)
    trainer.train(resume_from_checkpoint=resume_from)
    return _finish(run, trainer, time.monotonic() - started, tried)


def _check_enough_examples(config: RunConfig, split: TokenisedSplit) -> None:
    needed = config.train.batch_size * world_size()
    if len(split.examples) < needed:
        raise ConfigError(
            f"{config.data.train}: fewer training examples than one batch over all processes",
            got=f"{len(split.examples)} examples",
            expected=f"at least train.batch_size x processes = {config.train.batch_size} x {world_size()} = {needed}",
            remedy="lower train.batch_size or give more data",
        )


def _checkpoint(config: RunConfig) -> str | None:
    """The last checkpoint of the run; None where it was interrupted between its restarts and its first checkpoint."""
    folder = config.run_dir / "checkpoints"
    last = get_last_checkpoint(str(folder)) if folder.is_dir() else None
    if last is None and unfinished(config):
        return None
    if last is None or not (Path(last) / "trainer_state.json").is_file():
        raise CheckpointError(
            f"nothing to resume from in {folder}",
            got="no checkpoint" if last is None else f"{last} is incomplete (no trainer_state.json)",
            expected="a folder checkpoint-N written with train.save_steps > 0",
            remedy="start without --resume" if last is None else f"remove {last} and resume again",
        )
    return last


def _trainer(
    config: RunConfig,
    args: LatentTrainingArguments,
    tokenizer: Any,
    train_data: ExampleDataset,
    validation: TokenisedSplit,
    baseline: Baseline,
    start: build.WarmStart | None,
) -> LatentTrainer:
    trainer = LatentTrainer(
        model=build.build_latent_model(config, start),
        args=args,
        data_collator=build.collator(tokenizer),
        train_dataset=train_data,
        eval_dataset=ExampleDataset(validation.examples),
        weights=build_training.objective_weights(config, baseline),
        c_base=baseline.c_base[config.objective.reduction].value,
        mean_tokens=baseline.tokens_per_sequence,
        c_base_verified=baseline.verified,
        beta_eff=beta_eff(config, baseline),
        max_grad_norms=build_training.max_grad_norms(config),
        step0_tolerance=config.train.step0_tolerance,
        schedule=BetaSchedule(**config.objective.schedule.model_dump()),
        posterior_view=config.objective.posterior_view,
        drop_prefix=config.objective.drop_prefix,
        group_by_length=config.train.group_by_length,
        geco=Geco(**config.objective.geco.model_dump()) if config.objective.geco else None,
    )
    for default in (PrinterCallback, ProgressCallback):
        trainer.remove_callback(default)
    trainer.add_callback(LatentPrinterCallback() if args.disable_tqdm else LatentProgressCallback())
    if config.train.revive_steps:
        after = config.train.restart_steps if config.train.restarts > 1 else 0
        trainer.add_callback(ReviveCallback(trainer, config.train.revive_steps, config.train.revive_examples, after))
    return trainer


def _finish(config: RunConfig, trainer: LatentTrainer, seconds: float, tried: list[dict[str, Any]]) -> dict[str, Any]:
    """Final validation, adapter, figures."""
    metrics = trainer.evaluate()
    save_adapter(trainer.model, config.run_dir / build.ADAPTER_FOLDER)  # pyright: ignore
    peak = all_sum(torch.tensor([peak_memory_mib()], dtype=torch.float64, device=trainer.args.device))
    figures = {
        "steps": trainer.state.global_step,
        "processes": world_size(),
        "deepspeed": config.deepspeed,
        "seed": config.seed,
        "c_base": trainer.c_base,
        "c_base_verified": trainer.c_base_verified,
        "beta_eff": trainer.beta_eff_now,
        "restarts": tried,
        "seconds": seconds,
        "mean_peak_memory_mib": float(peak.item()) / world_size(),
        **metrics,
    }
    if is_main():
        write_json(config.run_dir / "train.json", figures)
        trainer.write_deepspeed_config(str(config.run_dir / "ds_config.json"))
        remove_restarts(config)
    barrier()
    return figures
