"""`zlora train`: the latent-conditioned LoRA under DeepSpeed."""

import math
import time
from contextlib import nullcontext
from functools import partial
from typing import Any

import torch
from transformers import PrinterCallback, ProgressCallback, TrainingArguments

from toolkit import build
from toolkit.baseline import Baseline
from toolkit.build import training as build_training
from toolkit.build.forecast import forecast
from toolkit.build.probing import longest
from toolkit.build.resume import find_checkpoint, finished, run_facts
from toolkit.build.starts import Clusters, find_starts, load_clusters
from toolkit.build.verdict import in_words, stored_verdict
from toolkit.config import RunConfig, dump_config, resolve_deepspeed
from toolkit.data import ExampleDataset, TokenisedSplit
from toolkit.errors import ConfigError, ToolkitError
from toolkit.metrics.verdict import validated_verdict
from toolkit.runtime.compat import forget_parameter_groups
from toolkit.runtime.device import compute_deterministically, less_memory, memory_in_words
from toolkit.runtime.digest import adapter_digest, config_digest
from toolkit.runtime.distributed import all_sum, barrier, from_main, is_main, processes, world_size
from toolkit.runtime.files import write_bytes, write_json
from toolkit.runtime.lock import only_training
from toolkit.runtime.run_folder import ADAPTER, CONFIG, keep_earlier, stale_parts
from toolkit.runtime.status import RunStatus
from toolkit.runtime.stop import PREEMPTED, StopRequest
from toolkit.runtime.watch import Watch
from toolkit.training import callbacks
from toolkit.training.checkpoint import save_adapter
from toolkit.training.checkpoint_folder import bytes_of, require_room
from toolkit.training.starts import LOG, begin_log, chosen, remove_starts, start_checkpoint, try_starts
from toolkit.training.stopping import StoppedError
from toolkit.training.trainer import LatentTrainer


def train(config: RunConfig, resume: bool = False, stop_on_collapse: bool = False) -> dict[str, Any]:
    """Train, save the adapter to run_dir/adapter, and write run_dir/train.json; collective over all processes.

    With `resume` go on from the run's last whole checkpoint, or do nothing where the run has finished; with
    `stop_on_collapse` end where z is ignored for long. Returns the content of train.json, or that of PREEMPTED where
    the run was asked to stop.

    Raises:
        ConfigError, DataError, ArtefactError: before any model is loaded, where the input cannot be used.
        CheckpointError: nothing to resume from, or a checkpoint cannot be written.
        DivergedError: too many steps in a row with a loss or gradient that is not finite.
        PeerError: another process is gone, or cannot be reached.
        ToolkitError: GPU memory ran out.
    """
    deepspeed = resolve_deepspeed(config)
    build.check_folder(config.run_dir, "run_dir")
    build_training.check_trackers(config)
    if resume:
        build.require_resumable(config)
        done = finished(config)
        if done is not None:
            print(f"{config.run_dir} has finished its {done['steps']} steps: nothing to do", flush=True)
            return done
    if config.train.deterministic:
        compute_deterministically()
    status = RunStatus(config.run_dir)
    with (
        processes(config.train.timeout_s),
        only_training(config.run_dir) if is_main() else nullcontext(),
        StopRequest(config.run_dir) as stop,
        Watch(status, config.train.timeout_s) as watch,
    ):
        try:
            with memory_in_words(less_memory("train")):
                return _train(config, deepspeed, resume, stop_on_collapse, status, stop)
        except StoppedError as stopped:
            return _preempted(config, status, stopped)
        except BaseException as error:
            known = watch.explain(error)
            status.failed(known)
            if known is error:
                raise
            raise known from error


def _preempted(config: RunConfig, status: RunStatus, stopped: StoppedError) -> dict[str, Any]:
    """Leave word that the run goes on with --resume."""
    values = {"preempted": stopped.reason, "step": stopped.step, "checkpoint": stopped.checkpoint}
    if is_main():
        write_json(config.run_dir / PREEMPTED, values)
        print(f"stopped after step {stopped.step}: {stopped.reason}", flush=True)
    status.step = stopped.step
    status.write("preempted", stopped.reason, "`zlora train CONFIG --resume` goes on where it stopped")
    barrier()
    return values


def _train(
    config: RunConfig,
    deepspeed: dict[str, Any] | None,
    resume: bool,
    stop_on_collapse: bool,
    status: RunStatus,
    stop: StopRequest,
) -> dict[str, Any]:
    config = build.find_model(config)
    tokenizer = build.load_tokenizer(config)
    train_split = build.load_split(config, config.data.train, tokenizer)
    validation = build.load_split(config, config.data.validation, tokenizer)
    build.say_what_is_lost({"train": train_split, "validation": validation})
    prints = build.fingerprints(config, tokenizer, validation)
    baseline = build.load_baseline(config, prints, validation.examples)
    train_data = ExampleDataset(train_split.examples)
    _check_enough_examples(config, train_split)
    facts = run_facts(config, deepspeed, prints, train_split.examples, baseline)
    checkpoint = find_checkpoint(config, facts) if resume else None
    resume = checkpoint is not None
    if resume:
        status.begin()
    if is_main():
        print(build_training.passes(config, len(train_split.examples)), flush=True)
        print(forecast(config, baseline).one_line(), flush=True)
    begin = callbacks.BeginCallback(partial(_begin, config, baseline, resume))

    def make(run: RunConfig, resumes: bool = False, **changes: Any) -> LatentTrainer:
        if deepspeed is not None:
            forget_parameter_groups()  # of an earlier start
        # Before from_pretrained: TrainingArguments switches zero.Init on under ZeRO-3.
        args = build_training.Arguments(**build_training.training_arguments(run, deepspeed) | changes)
        # A checkpoint has the fitted head, and more.
        clusters = None if resumes else load_clusters(run, train_split.examples, prints)
        trainer = _trainer(run, args, tokenizer, train_data, validation, baseline, clusters, facts=facts, stop=stop)
        for callback in (begin, callbacks.StatusCallback(status)):
            trainer.add_callback(callback)
        return trainer

    started = time.monotonic()
    starts = [] if resume else find_starts(config, train_split.examples, prints)
    tried = try_starts(config, starts, make, resume)
    run = chosen(config, starts, tried)
    chosen_start = start_checkpoint(config, tried)
    resume_from = checkpoint or chosen_start
    if resume_from is not None and resume_from == chosen_start:
        begin_log(config, tried)
    trainer = make(run, resumes=resume_from is not None, eval_on_start=resume or not tried)
    for callback in (
        callbacks.JsonLogCallback(config.run_dir / LOG),
        callbacks.HealthCallback(),
        callbacks.CollapseCallback(stop_on_collapse),
    ):
        trainer.add_callback(callback)
    if is_main() and config.train.save_steps:
        require_room(config.run_dir / "checkpoints", config.train.save_steps, bytes_of(trainer.model))  # pyright: ignore
    trainer.train(resume_from_checkpoint=resume_from)
    trainer.ending.raise_if_stopped()
    recorded = tried or [start.record(index) for index, start in enumerate(starts)]
    figures = _finish(run, trainer, time.monotonic() - started, recorded)
    status.write("finished")
    return figures


def _begin(config: RunConfig, baseline: Baseline, resume: bool) -> None:
    """Make the run folder this run's; what an earlier run left there is kept aside."""
    kept = None if resume else keep_earlier(config.run_dir)
    if kept is not None:
        print(f"what an earlier training left in {config.run_dir} is now in {kept}", flush=True)
    write_bytes(config.run_dir / CONFIG, dump_config(config).encode(), private=True)
    baseline.save(config.run_dir / "baseline.json")
    (config.run_dir / PREEMPTED).unlink(missing_ok=True)


def _check_enough_examples(config: RunConfig, split: TokenisedSplit) -> None:
    needed = config.train.batch_size * world_size()
    if len(split.examples) < needed:
        raise ConfigError(
            f"{config.data.train}: fewer training examples than one batch over all processes",
            got=f"{len(split.examples)} examples",
            expected=f"at least train.batch_size x processes = {config.train.batch_size} x {world_size()} = {needed}",
            remedy="lower train.batch_size or give more data",
        )


def _trainer(
    config: RunConfig,
    args: TrainingArguments,
    tokenizer: Any,
    train_data: ExampleDataset,
    validation: TokenisedSplit,
    baseline: Baseline,
    clusters: Clusters | None,
    **others: Any,
) -> LatentTrainer:
    scale = build_training.loss_scale(config, baseline)
    model = build.build_latent_model(config, clusters, longest(train_data.examples, validation.examples))
    build_training.gather_by_layer(model, args)
    build_training.size_buckets(model, args)
    trainer = LatentTrainer(
        model=model,
        args=args,
        data_collator=build.collator(tokenizer),
        train_dataset=train_data,
        eval_dataset=ExampleDataset(validation.examples),
        objective=build_training.build_objective(config, scale),
        scale=scale,
        spec=build_training.forward_spec(config),
        max_grad_norms=build_training.max_grad_norms(config),
        step0_tolerance=config.train.step0_tolerance,
        schedule=config.objective.schedule,  # pyright: ignore
        group_by_length=config.train.group_by_length,
        max_bad_steps=config.train.max_bad_steps,
        **others,
    )
    for default in (PrinterCallback, ProgressCallback):
        trainer.remove_callback(default)
    trainer.add_callback(callbacks.LatentPrinterCallback() if args.disable_tqdm else callbacks.LatentProgressCallback())
    return trainer


def _finish(config: RunConfig, trainer: LatentTrainer, seconds: float, tried: list[dict[str, Any]]) -> dict[str, Any]:
    metrics = trainer.last_metrics()
    if not math.isfinite(metrics["eval_reconstruction_loss"]):
        raise ToolkitError("the validation loss is not finite after the last step", remedy="lower train.lr")
    save_adapter(trainer.model, config.run_dir / ADAPTER)  # pyright: ignore
    peak = all_sum(torch.tensor([callbacks.peak_memory_mib()], dtype=torch.float64, device=trainer.args.device))
    verdict = validated_verdict(metrics, config.latent.num_values, trainer.state.global_step)
    figures = {
        "steps": trainer.state.global_step,
        "processes": world_size(),
        "deepspeed": config.deepspeed,
        "seed": config.seed,
        "c_base": trainer.scale.c_base,
        "c_base_verified": trainer.scale.verified,
        "beta": trainer.objective.kl.beta,
        "beta_eff": trainer.scale.beta_eff(trainer.objective.kl.beta),
        "starts": tried,
        "adapter": from_main(lambda: adapter_digest(config.run_dir / ADAPTER)),
        "adapter_config": from_main(lambda: config_digest(config.run_dir / ADAPTER)),
        "seconds": seconds,
        "mean_peak_memory_mib": float(peak.item()) / world_size(),
        **metrics,
        "verdict": stored_verdict(config, trainer.scale, verdict),
    }
    if is_main():
        write_json(config.run_dir / "train.json", figures)
        for part in stale_parts(config.run_dir):
            print(f"stale: {part}", flush=True)
        trainer.write_deepspeed_config(str(config.run_dir / "ds_config.json"))
        remove_starts(config)
        print(in_words(figures["verdict"]), flush=True)
    barrier()
    return figures
