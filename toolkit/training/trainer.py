"""LatentTrainer: transformers.Trainer with the latent objective as its loss."""

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from toolkit.components import hide
from toolkit.data import (
    FORWARD_TOKENS,
    Example,
    ExampleDataset,
    Grouping,
    PlannedBatch,
    TrainingSampler,
    even_batches,
    filler_of,
    in_halves,
    lengths,
    take,
)
from toolkit.objective import LossScale, Objective, combine, step_means, term_sums
from toolkit.objective.output import LatentOutput
from toolkit.objective.schedules import Constant, Schedule
from toolkit.runtime.distributed import all_sum, is_sharded, rank, world_size
from toolkit.runtime.files import write_json
from toolkit.training.checkpoint import save_adapter
from toolkit.training.clipping import GroupClipper, parameter_groups
from toolkit.training.draws import draw_seed, validation_spec
from toolkit.training.finite import BadSteps
from toolkit.training.meter import LatentMeter
from toolkit.training.staged import StagedTrainer
from toolkit.training.step0 import check_step0
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.size import forward_tokens, rows_at_once


class LatentTrainer(StagedTrainer):
    """Trains a PeftModel of the zlora method on the objective of `toolkit.objective`.

    Every term is a sum divided by its own denominator over the whole optimizer step (all micro-batches, all ranks),
    so the loss and its gradient do not depend on how the step is split.

    Args:
        objective: the terms of the loss.
        scale: the frozen model's validation loss, against which rho and beta_eff are reported.
        spec: what a forward estimates and measures; a seed is set for each.
        max_grad_norms: largest gradient norm of each group of toolkit.training.clipping; 0: not clipped.
        step0_tolerance: largest |rho - 1| accepted before the first step.
        schedule: course of the weight of the KL, to that of the objective; None: held from the first step on.
        group_by_length: which examples share a training batch, see toolkit.data.training_order.
        max_bad_steps: consecutive steps that were not applied, since loss or gradient was not finite, that end the run.
    Other arguments as in StagedTrainer; the model must be a PeftModel with a ZLoraModel.
    """

    def __init__(
        self,
        *args: Any,
        objective: Objective,
        scale: LossScale,
        spec: ForwardSpec,
        max_grad_norms: Mapping[str, float],
        step0_tolerance: float = 0.02,
        schedule: Schedule | None = None,
        group_by_length: Grouping = "none",
        max_bad_steps: int = 3,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.objective, self.scale, self.spec = objective, scale, spec
        deepspeed: Any = getattr(self.args, "hf_deepspeed_config", None)
        sharded = deepspeed is not None and deepspeed.get_value("zero_optimization.stage", 0) > 0
        self.clipper = GroupClipper(max_grad_norms, sharded=sharded, device=self.args.device)
        self.step0_tolerance = step0_tolerance
        self.schedule, self._beta = schedule or Constant(), objective.kl.beta
        self.group_by_length: Grouping = group_by_length
        self.meter = LatentMeter(objective, scale, self.args.device)
        self._window, self._micro_batch = (torch.ones(()), torch.ones(())), 0
        self._checked, self._validated = False, (-1, dict[str, float]())
        assert isinstance(self.train_dataset, ExampleDataset)
        self.bad_steps = BadSteps(max_bad_steps, self.train_dataset.examples)

    def after_step(self, step: int) -> None:
        """Count a step that was not applied; see BadSteps."""
        skipped = self.clipper.skipped or self.accelerator.optimizer_step_was_skipped
        if skipped:
            self.clipper.forget()
        self.bad_steps.after_step(skipped, step)

    def _get_train_sampler(self, train_dataset: Any = None) -> TrainingSampler:
        """The order of the examples; the same in every process, and after a resume the one that was left."""
        dataset = self.train_dataset if train_dataset is None else train_dataset
        assert isinstance(dataset, ExampleDataset)
        return TrainingSampler(
            lengths(dataset.examples).total,
            together=self.args.train_batch_size * world_size(),
            accumulation=self.args.gradient_accumulation_steps,
            grouping=self.group_by_length,
            seed=self.args.seed,
            epoch=lambda: int(self.state.epoch or 0),
        )

    def get_batch_samples(self, epoch_iterator: Iterator, num_batches: int, device: torch.device) -> Any:
        """The micro-batches of one optimizer step, with the step's global token and sequence counts kept."""
        batches, _ = super().get_batch_samples(epoch_iterator, num_batches, device)
        counts = torch.zeros(3, dtype=torch.float64, device=device)
        for batch in batches:
            counts[0] += batch["y_mask"].sum()
            counts[1] += batch["y_mask"].any(-1).sum()
        counts[2] = self.ending.asked()
        num_tokens, num_sequences, self.ending.requests = all_sum(counts).float()
        self._window, self._micro_batch = (num_tokens, num_sequences), 0
        return batches, num_tokens

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        """This micro-batch's share of J over the whole step, times the world size (DeepSpeed averages over ranks)."""
        self._beta = self.objective.kl.beta * self.schedule.share(self.state.global_step, self.state.max_steps)
        objective = self.objective.with_beta(self._beta)
        seed = draw_seed(self.args.seed, self.state.global_step, self._micro_batch, rank())
        self._micro_batch += 1
        logged = self.spec.jsd_grad or self._is_logged(self.state.global_step + 1)
        output: LatentOutput = model(**inputs, spec=replace(self.spec, seed=seed, jsd=logged))
        # Means over all ranks, where a term needs them: this micro-batch is then the whole step.
        means = step_means(all_sum(objective.mean_sums(output))) if objective.needs_means else None
        sums = term_sums(output, objective, means)
        contributions = combine(sums, *self._window, objective)
        finite = self.bad_steps.see(inputs, output, contributions)
        self.meter.update(output, sums, contributions, objective, means, finite)
        return torch.stack(list(contributions.values())).sum() * world_size()

    def _is_logged(self, step: int) -> bool:
        """Whether transformers (5.23) writes a log line after this step."""
        return (step == 1 and self.args.logging_first_step) or step % max(1, self.state.logging_steps) == 0

    def training_step(self, *args: Any, **kwargs: Any) -> Tensor:
        """Forward and backward of a micro-batch; a loss that is not finite counts as 0 in the mean that is logged."""
        return super().training_step(*args, **kwargs).nan_to_num(0.0, 0.0, 0.0)

    def create_optimizer(self, model: nn.Module | None = None) -> torch.optim.Optimizer:
        """AdamW with each head in a group of its own, every group clipped by itself."""
        if self.optimizer is None:
            cls, kwargs = self.get_optimizer_cls_and_kwargs(self.args)
            named = self.model.named_parameters()  # pyright: ignore
            groups = parameter_groups((name, p) for name, p in named if p.requires_grad)
            for group in groups:
                group["weight_decay"] = self.args.weight_decay
            self.optimizer = cls(groups, **kwargs)
            self.optimizer.register_step_pre_hook(self.clipper)
        return self.optimizer

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Add the diagnostics of the steps since the last line. Called on every process."""
        if "loss" in logs:
            logs |= self.meter.flush() | self.clipper.figures() | self.bad_steps.flush()
            logs |= {"beta": self._beta, "beta_eff": self.scale.beta_eff(self.objective.kl.beta)}
        super().log(logs, start_time)

    def evaluate(self, *args: Any, metric_key_prefix: str = "eval", **kwargs: Any) -> dict[str, float]:
        """Validation metrics, every sequence counted once over all ranks; the first time see check_step0."""
        meter = LatentMeter(self.objective, self.scale, self.args.device)
        model, dataset = self.model_wrapped, self.eval_dataset
        assert model is not None and isinstance(dataset, ExampleDataset)
        was_training = model.training
        model.eval()
        latent = self.objective.latent
        estimator = validation_spec(self.spec, latent, 0).estimator
        objective = replace(self.objective, reconstruction=replace(self.objective.reconstruction, estimator=estimator))
        numbers = itertools.count()

        def run(batch: PlannedBatch) -> tuple[LatentOutput, Any]:
            spec = validation_spec(self.spec, latent, draw_seed(next(numbers), rank()))
            output: LatentOutput = model(**self._inputs(dataset.examples, batch), spec=spec)
            return output, term_sums(output, objective)

        with torch.no_grad():
            planned = self._planned(dataset.examples)
            for _, found in in_halves(planned, run, filler=filler_of, sharded=is_sharded(model)):
                meter.update(*found)
        model.train(was_training)
        if self.is_deepspeed_enabled:
            # ZeRO-3 prefetches for a backward that validation never runs: what is in flight must land before a save.
            model.empty_partition_cache()  # pyright: ignore
        figures = meter.flush()
        keep = ("reconstruction_loss", "rho", "kl_prior_loss", "jsd", "codes_in_use", "live_codes", "active_units")
        metrics = {f"{metric_key_prefix}_{name}": figures[name] for name in keep if name in figures}
        if not self._checked:
            self._check_step0(figures)
            self._checked = True
        if self.state.global_step == 0:
            metrics |= {f"{metric_key_prefix}_rho_step0": figures["rho"], "c_base_verified": self.scale.verified}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        self._validated = (self.state.global_step, metrics)
        return metrics

    def last_metrics(self) -> dict[str, float]:
        """Validation metrics after the last step, computed if that has not been done; collective."""
        step, metrics = self._validated
        return metrics if step == self.state.global_step else self.evaluate()

    def _planned(self, examples: Sequence[Example]) -> list[PlannedBatch]:
        """Batches of this rank, as validation takes them: see even_batches. Of one row each where rows run singly."""
        tuner: Any = self.model.base_model  # pyright: ignore
        spec = validation_spec(self.spec, self.objective.latent, 0)
        sizes = np.stack(lengths(examples), axis=1).tolist()
        costs = forward_tokens(tuner.context, rows_at_once(tuner.context, spec), sizes)
        size = 1 if tuner.alone else self.args.per_device_eval_batch_size
        return even_batches(list(map(sum, sizes)), size, rank(), world_size(), FORWARD_TOKENS, costs)

    def _inputs(self, examples: Sequence[Example], batch: PlannedBatch) -> dict[str, Any]:
        assert self.data_collator is not None
        return self._prepare_inputs(self.data_collator(take(examples, batch)))  # pyright: ignore

    def _check_step0(self, figures: dict[str, float]) -> None:
        model: Any = self.model
        adapter = model.base_model.zlora_config
        settings = {
            "dtype": str(model.dtype).removeprefix("torch."),
            "model.attn_implementation": getattr(model.config, "_attn_implementation", None),
            "zlora.activation": adapter.activation,
            "zlora.zlora_dropout": adapter.zlora_dropout,
        }
        fresh = self.state.global_step == 0
        rho = figures["rho"] if fresh else figures["rho_step0"]  # a trained adapter moves its branches
        check_step0(rho, figures["rho_step0"], self.step0_tolerance, self.scale, settings)

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """Write the adapter, and only the adapter; collective."""
        save_adapter(self.model, output_dir or str(self.args.output_dir))  # pyright: ignore

    def write_deepspeed_config(self, path: str) -> None:
        """The DeepSpeed config with every "auto" filled in; nothing without DeepSpeed."""
        if self.deepspeed is not None:
            # accelerate (1.15) fills in steps_per_print = inf, which is not JSON.
            text = json.dumps(self.deepspeed.config, default=str)
            write_json(path, hide(json.loads(text, parse_constant=str)), private=True)
