"""LatentTrainer: transformers.Trainer with the latent objective as its loss."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn
from transformers import Trainer

from toolkit.data import Example, ExampleDataset, Grouping, PlannedBatch, TrainingSampler, even_batches, take
from toolkit.objective import (
    BetaSchedule,
    Geco,
    ObjectiveWeights,
    StepMeans,
    TermSums,
    combine,
    mean_sums,
    reconstruction_denominator,
    step_means,
    term_sums,
)
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import all_sum, rank, world_size
from toolkit.runtime.files import write_json
from toolkit.training.checkpoint import save_adapter
from toolkit.training.clipping import GroupClipper, parameter_groups
from toolkit.training.draws import draw_seed, drawing_estimator, training_draws, validation_draws
from toolkit.training.geco import GecoCallback
from toolkit.training.meter import LatentMeter
from toolkit.training.step0 import check_step0
from toolkit.zlora.forward.views import ViewKind


class LatentTrainer(Trainer):
    """Trains a PeftModel of the zlora method on the objective of `toolkit.objective`.

    Every term is a sum divided by its own denominator over the whole optimizer step (all micro-batches, all ranks),
    so the loss and its gradient do not depend on how the step is split.

    Args:
        weights: the objective's weights.
        c_base: the entangled model's validation loss in the objective's reduction, nats; rho is reported against it.
        c_base_verified: False where it was given and not measured.
        mean_tokens: T_mean, y tokens per sequence of the validation split.
        beta_eff: weight of the KL against the sequence ELBO, logged.
        max_grad_norms: largest gradient norm of each group of toolkit.training.clipping; 0: not clipped.
        step0_tolerance: largest |rho - 1| accepted before the first step.
        schedule: of beta over the optimizer steps.
        posterior_view, drop_prefix: what the posterior sees of y in training, see toolkit.latent.view_of_y; validation
            shows it all of y.
        group_by_length: which examples share a training batch, see toolkit.data.training_order.
        geco: moves beta from that of the weights until rho is at a target; in place of a schedule.
    Other arguments as in transformers.Trainer; the model must be a PeftModel with a ZLoraModel.
    """

    loss_is_scaled_for_ga = True  # compute_loss divides by the step's own denominators

    def __init__(
        self,
        *args: Any,
        weights: ObjectiveWeights,
        c_base: float,
        mean_tokens: float,
        beta_eff: float,
        max_grad_norms: Mapping[str, float],
        step0_tolerance: float = 0.02,
        c_base_verified: bool = True,
        schedule: BetaSchedule | None = None,
        geco: Geco | None = None,
        posterior_view: ViewKind = "full",
        drop_prefix: float = 0.0,
        group_by_length: Grouping = "none",
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        # DeepSpeed (0.19.8) and Trainer read this attribute as an instance's; the class default may be overwritten.
        self.loss_is_scaled_for_ga = True
        self.weights, self.c_base, self.mean_tokens = weights, c_base, mean_tokens
        self.c_base_verified = c_base_verified
        deepspeed: Any = getattr(self.args, "hf_deepspeed_config", None)
        sharded = deepspeed is not None and deepspeed.get_value("zero_optimization.stage", 0) > 0
        self.clipper = GroupClipper(max_grad_norms, sharded=sharded, device=self.args.device)
        self.beta_eff, self.step0_tolerance = beta_eff, step0_tolerance
        self.schedule, self._beta = schedule or BetaSchedule(), weights.beta
        self.group_by_length: Grouping = group_by_length
        self._view = {"posterior_view": posterior_view, "drop_prefix": drop_prefix}
        self.geco = GecoCallback(geco, weights.beta) if geco else None
        if self.geco is not None:
            self.add_callback(self.geco)
        self.meter = self._new_meter()
        self._window, self._micro_batch = (torch.ones(()), torch.ones(())), 0

    @property
    def latent_config(self) -> Any:
        """ZLoraConfig of the model being trained."""
        return self.model.base_model.zlora_config  # pyright: ignore

    def _new_meter(self) -> LatentMeter:
        device = self.args.device
        return LatentMeter(self.weights, self.c_base, self.mean_tokens, self.latent_config.latent_shape, device)

    def _get_train_sampler(self, train_dataset: Any = None) -> TrainingSampler:
        """The order of the examples; the same in every process, and after a resume the one that was left."""
        dataset = self.train_dataset if train_dataset is None else train_dataset
        assert isinstance(dataset, ExampleDataset)
        return TrainingSampler(
            [e.num_tokens for e in dataset.examples],
            together=self.args.train_batch_size * world_size(),
            accumulation=self.args.gradient_accumulation_steps,
            grouping=self.group_by_length,
            seed=self.args.seed,
            epoch=lambda: int(self.state.epoch or 0),
        )

    def get_batch_samples(self, epoch_iterator: Iterator, num_batches: int, device: torch.device) -> Any:
        """The micro-batches of one optimizer step, with the step's global token and sequence counts kept."""
        batches, _ = super().get_batch_samples(epoch_iterator, num_batches, device)
        counts = torch.zeros(2, dtype=torch.float64, device=device)
        for batch in batches:
            counts[0] += batch["y_mask"].sum()
            counts[1] += batch["y_mask"].any(-1).sum()
        num_tokens, num_sequences = all_sum(counts).float()
        self._window, self._micro_batch = (num_tokens, num_sequences), 0
        return batches, num_tokens

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        """This micro-batch's share of J over the whole step, times the world size (DeepSpeed averages over ranks)."""
        weights = self._weights_now()
        self._beta = weights.beta
        seed = draw_seed(self.args.seed, self.state.global_step, self._micro_batch, rank())
        self._micro_batch += 1
        draws = training_draws(weights, seed, self.beta_eff_now)
        output: LatentOutput = model(**inputs, jsd_grad=weights.jsd > 0, **self._measures, **self._view, **draws)
        means = self._step_means(output)
        sums = self._term_sums(output, weights, means)
        contributions = combine(sums, *self._window, weights)
        if self.geco is not None:
            denominator = reconstruction_denominator(weights.reduction, *self._window)
            self.geco.add(sums.nll.double() / denominator / self.c_base)
        self.meter.update(output, sums, contributions, weights, means)
        return torch.stack(list(contributions.values())).sum() * world_size()

    def _weights_now(self) -> ObjectiveWeights:
        """The objective's weights in this optimizer step; a schedule or GECO changes beta."""
        beta = self.schedule.beta_at(self.state.global_step, self.state.max_steps, self.weights.beta)
        beta = beta if self.geco is None else self.geco.beta
        return replace(self.weights, beta=beta)

    @property
    def beta_eff_now(self) -> float:
        """beta_eff at the beta that GECO has arrived at; without GECO that of the beta that is held."""
        return self.beta_eff if self.geco is None else self._beta_eff_at(self.geco.beta)

    def _beta_eff_at(self, beta: float) -> float:
        return self.beta_eff * beta / self.weights.beta

    @property
    def _measures(self) -> dict[str, str]:
        return {"jsd_weights": self.weights.jsd_weights, "token_measure": self.weights.token_measure}

    def _step_means(self, output: LatentOutput) -> StepMeans | None:
        """Means over all ranks, only where a term needs them: this micro-batch is then the whole step. Collective."""
        if not self.weights.needs_means:
            return None
        return step_means(all_sum(mean_sums(output.log_q, output.log_p, output.y_mask)))

    def _term_sums(self, output: LatentOutput, weights: ObjectiveWeights, means: StepMeans | None = None) -> TermSums:
        return term_sums(
            output.nll,
            output.u,
            output.log_q,
            output.log_p,
            output.jsd,
            output.y_mask,
            weights,
            means,
            output.nll_free,
            codes=output.codes,
            nll_fixed_BKT=output.nll_fixed,
            log_r_BK=output.log_r,
        )

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
            logs |= self.meter.flush() | self.clipper.figures()
            beta_eff = self.beta_eff if self.geco is None else self._beta_eff_at(self._beta)
            logs |= {"beta": self._beta, "beta_eff": beta_eff}
        super().log(logs, start_time)

    def evaluate(self, *args: Any, metric_key_prefix: str = "eval", **kwargs: Any) -> dict[str, float]:
        """Validation figures, every sequence counted once over all ranks. Before the first step rho must be 1.

        Raises:
            ConfigError: at step 0, if rho is off 1 by more than the tolerance.
        """
        meter, model, dataset = self._new_meter(), self.model_wrapped, self.eval_dataset
        assert model is not None and isinstance(dataset, ExampleDataset)
        was_training = model.training
        model.eval()
        ones = torch.ones((), device=self.args.device)
        # Without an E-step: validation looks at the posterior.
        weights = replace(self.weights, estimator=drawing_estimator(self.weights.latent))
        num_codes = self.latent_config.num_codes
        with torch.no_grad():
            for index, (_, inputs) in enumerate(self.planned_batches(dataset.examples)):
                draws = validation_draws(self.weights, num_codes, draw_seed(index, rank()))
                output: LatentOutput = model(**inputs, **self._measures, **draws)
                sums = self._term_sums(output, weights)
                meter.update(output, sums, combine(sums, ones, ones, weights))
        model.train(was_training)
        if self.is_deepspeed_enabled:
            # ZeRO-3 prefetches for a backward that validation never runs: what is in flight must land before a save.
            model.empty_partition_cache()  # pyright: ignore
        figures = meter.flush()
        keep = ("reconstruction_loss", "rho", "kl_prior_loss", "jsd", "live_codes", "active_units")
        metrics = {f"{metric_key_prefix}_{name}": figures[name] for name in keep if name in figures}
        if self.state.global_step == 0:
            self._check_step0(figures)
            metrics |= {f"{metric_key_prefix}_rho_step0": figures["rho"], "c_base_verified": self.c_base_verified}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics

    def planned_batches(self, examples: Sequence[Example]) -> Iterator[tuple[PlannedBatch, dict[str, Tensor]]]:
        """Batches of this rank, as validation takes them: see even_batches, and which rows count nowhere."""
        assert self.data_collator is not None
        lengths = [e.num_tokens for e in examples]
        for batch in even_batches(lengths, self.args.per_device_eval_batch_size, rank(), world_size()):
            yield batch, self._prepare_inputs(self.data_collator(take(examples, batch)))  # pyright: ignore

    def _check_step0(self, figures: dict[str, float]) -> None:
        config: Any = self.model.config  # pyright: ignore
        settings = {
            "dtype": str(self.model.dtype).removeprefix("torch."),  # pyright: ignore
            "attention": getattr(config, "_attn_implementation", None),
            "zlora.activation": self.latent_config.activation,
            "zlora.zlora_dropout": self.latent_config.zlora_dropout,
        }
        per_token = self.c_base / (self.mean_tokens if self.weights.reduction == "sequence_sum" else 1.0)
        rho, free, tolerance = figures["rho"], figures["rho_step0"], self.step0_tolerance
        check_step0(rho, free, tolerance, per_token, self.c_base_verified, settings)

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """Write the adapter, and only the adapter; collective."""
        save_adapter(self.model, output_dir or str(self.args.output_dir))  # pyright: ignore

    def save_checkpoint(self) -> None:
        """Write output_dir/checkpoint-<step>, which train(resume_from_checkpoint=...) goes on from; collective."""
        self._save_checkpoint(self.model, trial=None)  # pyright: ignore

    def write_deepspeed_config(self, path: str) -> None:
        """The DeepSpeed config with every "auto" filled in; nothing without DeepSpeed."""
        if self.deepspeed is not None:
            # accelerate (1.15) fills in steps_per_print = inf, which is not JSON.
            text = json.dumps(self.deepspeed.config, default=str)
            write_json(path, json.loads(text, parse_constant=str))
