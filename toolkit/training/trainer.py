"""LatentTrainer: transformers.Trainer with the latent objective as its loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn
from transformers import Trainer

from toolkit.checkpoint import save_adapter
from toolkit.data import ExampleDataset, even_batches, take
from toolkit.distributed import all_sum, rank, world_size
from toolkit.errors import ConfigError
from toolkit.files import write_json
from toolkit.latent import LatentOutput
from toolkit.objective import ObjectiveWeights, TermSums, combine, term_sums

from .meter import LatentMeter


class LatentTrainer(Trainer):
    """Trains a PeftModel of the zlora method on the objective of `toolkit.objective`.

    Every term is a sum divided by its own denominator over the whole optimizer step (all micro-batches, all ranks),
    so the loss and its gradient do not depend on how the step is split.

    Args:
        weights: the objective's weights.
        c_base: the entangled model's validation loss in the objective's reduction, nats; rho is reported against it.
        mean_tokens: T_mean, y tokens per sequence of the validation split.
        beta_eff: weight of the KL against the sequence ELBO, logged.
        step0_tolerance: largest |rho - 1| accepted before the first step.
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
        step0_tolerance: float = 0.02,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        # DeepSpeed (0.19.8) and Trainer read this attribute as an instance's; the class default may be overwritten.
        self.loss_is_scaled_for_ga = True
        self.weights, self.c_base, self.mean_tokens = weights, c_base, mean_tokens
        self.beta_eff, self.step0_tolerance = beta_eff, step0_tolerance
        self.meter = self._new_meter()
        self._window = (torch.ones(()), torch.ones(()))

    @property
    def latent_config(self) -> Any:
        """ZLoraConfig of the model being trained."""
        return self.model.base_model.zlora_config  # pyright: ignore

    def _new_meter(self) -> LatentMeter:
        device = self.args.device
        return LatentMeter(self.weights, self.c_base, self.mean_tokens, self.latent_config.num_latents, device)

    def get_batch_samples(self, epoch_iterator: Iterator, num_batches: int, device: torch.device) -> Any:
        """The micro-batches of one optimizer step, with the step's global token and sequence counts kept."""
        batches, _ = super().get_batch_samples(epoch_iterator, num_batches, device)
        counts = torch.zeros(2, dtype=torch.float64, device=device)
        for batch in batches:
            counts[0] += batch["y_mask"].sum()
            counts[1] += batch["y_mask"].any(-1).sum()
        num_tokens, num_sequences = all_sum(counts).float()
        self._window = (num_tokens, num_sequences)
        return batches, num_tokens

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        """This micro-batch's share of J over the whole step, times the world size (DeepSpeed averages over ranks)."""
        output: LatentOutput = model(**inputs, jsd_grad=self.weights.jsd > 0)
        sums = self._term_sums(output)
        contributions = combine(sums, *self._window, self.weights)
        self.meter.update(output, sums, contributions)
        return torch.stack(list(contributions.values())).sum() * world_size()

    def _term_sums(self, output: LatentOutput) -> TermSums:
        return term_sums(
            output.nll, output.nll_free, output.log_q, output.log_p, output.jsd, output.y_mask, self.weights
        )

    def create_optimizer(self, model: nn.Module | None = None) -> torch.optim.Optimizer:
        """AdamW with the heads in a group of their own, at `head_lr` where one is set."""
        if self.optimizer is None:
            cls, kwargs = self.get_optimizer_cls_and_kwargs(self.args)
            named = [(n, p) for n, p in self.model.named_parameters() if p.requires_grad]  # pyright: ignore
            heads = [p for n, p in named if "zlora_heads" in n]
            layers = [p for n, p in named if "zlora_heads" not in n]
            decay = {"weight_decay": self.args.weight_decay}
            head_lr = getattr(self.args, "head_lr", None) or self.args.learning_rate
            groups = [{"params": layers, **decay}, {"params": heads, "lr": head_lr, **decay}]
            self.optimizer = cls(groups, **kwargs)
        return self.optimizer

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Add the diagnostics of the steps since the last line. Called on every process."""
        if "loss" in logs:
            logs |= self.meter.flush() | {"beta_eff": self.beta_eff}
        super().log(logs, start_time)

    def evaluate(self, *args: Any, metric_key_prefix: str = "eval", **kwargs: Any) -> dict[str, float]:
        """Validation figures, every sequence counted once over all ranks. Before the first step rho must be 1.

        Raises:
            ConfigError: at step 0, if rho is off 1 by more than the tolerance.
        """
        meter, model = self._new_meter(), self.model_wrapped
        assert model is not None
        was_training = model.training
        model.eval()
        ones = torch.ones((), device=self.args.device)
        with torch.no_grad():
            for inputs in self._eval_batches():
                output: LatentOutput = model(**inputs)
                sums = self._term_sums(output)
                meter.update(output, sums, combine(sums, ones, ones, self.weights))
        model.train(was_training)
        if self.is_deepspeed_enabled:
            # ZeRO-3 prefetches for a backward that validation never runs: what is in flight must land before a save.
            model.empty_partition_cache()  # pyright: ignore
        figures = meter.flush()
        keep = ("reconstruction_loss", "rho", "kl_prior_loss", "jsd", "live_codes")
        metrics = {f"{metric_key_prefix}_{name}": figures[name] for name in keep}
        if self.state.global_step == 0:
            self._check_step0(figures)
            metrics[f"{metric_key_prefix}_rho_step0"] = figures["rho"]
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics

    def _eval_batches(self) -> Iterator[dict[str, Tensor]]:
        """Batches of this rank; all ranks get equally many, short ones are filled with rows that count nowhere."""
        dataset = self.eval_dataset
        assert isinstance(dataset, ExampleDataset) and self.data_collator is not None
        lengths = [e.num_tokens for e in dataset.examples]
        for batch in even_batches(lengths, self.args.per_device_eval_batch_size, rank(), world_size()):
            yield self._prepare_inputs(self.data_collator(take(dataset.examples, batch)))  # pyright: ignore

    def _check_step0(self, figures: dict[str, float]) -> None:
        """At B = 0 every branch equals the frozen model, so rho must be 1 up to rounding."""
        if abs(figures["rho"] - 1.0) > self.step0_tolerance:
            raise ConfigError(
                "before the first step the reconstruction does not match c_base",
                got=f"rho = {figures['rho']:.4f} (the z-free rows alone: {figures['rho_step0']:.4f})",
                expected=f"1 within {self.step0_tolerance}",
                remedy="c_base was measured on another dtype, mask, template or model: run `zlora baseline CONFIG`",
            )

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """Write the adapter, and only the adapter; collective."""
        save_adapter(self.model, output_dir or str(self.args.output_dir))  # pyright: ignore

    def write_deepspeed_config(self, path: str) -> None:
        """The DeepSpeed config with every "auto" filled in; nothing without DeepSpeed."""
        if self.deepspeed is not None:
            # accelerate (1.15) fills in steps_per_print = inf, which is not JSON.
            text = json.dumps(self.deepspeed.config, default=str)
            write_json(path, json.loads(text, parse_constant=str))
