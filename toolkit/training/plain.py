"""PlainTrainer: transformers.Trainer of a z-free model on the loss of its y tokens."""

import math
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.baseline import sequence_nll
from toolkit.data import ExampleDataset, lengths
from toolkit.errors import ToolkitError
from toolkit.lm.frozen import trained_losses
from toolkit.runtime.distributed import all_sum, world_size
from toolkit.training.muon import MuonAdamW, fresh_groups
from toolkit.training.staged import StagedTrainer


class PlainTrainer(StagedTrainer):
    """Trains every parameter that asks for a gradient on the mean loss of the y tokens of the whole optimizer step.

    Args:
        fresh: train with MuonAdamW, not with the optimizer of the TrainingArguments.
    Other arguments as in StagedTrainer; batches are those of a LatentCollator.
    """

    def __init__(self, *args: Any, fresh: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fresh, self._num_tokens = fresh, torch.ones(())

    def create_optimizer(self, model: nn.Module | None = None) -> torch.optim.Optimizer:
        """The optimizer of a fresh model or of a pretrained one."""
        if self.fresh and self.optimizer is None:
            self.optimizer = MuonAdamW(fresh_groups(self.model, self.args.learning_rate))  # pyright: ignore
        return super().create_optimizer(model)

    def get_batch_samples(self, epoch_iterator: Iterator, num_batches: int, device: torch.device) -> Any:
        """The micro-batches of one optimizer step, with the number of its y tokens in all processes kept."""
        batches, _ = super().get_batch_samples(epoch_iterator, num_batches, device)
        own = [sum(int(batch["y_mask"].sum()) for batch in batches), self.ending.asked()]
        self._num_tokens, self.ending.requests = all_sum(torch.tensor(own, dtype=torch.float64, device=device)).float()
        return batches, self._num_tokens

    def compute_loss(self, model: nn.Module, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> Tensor:
        """This micro-batch's share of the step's mean, times the world size (gradients are averaged over ranks)."""
        return trained_losses(model, inputs).sum() / self._num_tokens * world_size()

    def evaluate(self, *args: Any, metric_key_prefix: str = "eval", **kwargs: Any) -> dict[str, float]:
        """Validation loss in nats per token and per sequence, computed as the pre-pass computes c_base; collective."""
        model, dataset = self.model_wrapped, self.eval_dataset
        assert model is not None and isinstance(dataset, ExampleDataset) and self.data_collator is not None
        training, examples = model.training, dataset.examples
        nll = sequence_nll(model, examples, self.data_collator, self.args.per_device_eval_batch_size)  # pyright: ignore
        model.train(training)
        if self.is_deepspeed_enabled:
            # ZeRO-3 prefetches for a backward that validation never runs: what is in flight must land before a save.
            model.empty_partition_cache()  # pyright: ignore
        tokens = int(lengths(examples).response.sum())
        names = {"nll_per_token": sum(nll) / tokens, "nll_per_sequence": sum(nll) / len(nll)}
        metrics = {f"{metric_key_prefix}_{name}": value for name, value in names.items()}
        self.log(metrics)
        self.control = self.callback_handler.on_evaluate(self.args, self.state, self.control, metrics)
        return metrics

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """As of the Trainer; ToolkitError for a loss that is not finite, on every process."""
        if not math.isfinite(logs.get("loss", 0.0)):
            raise ToolkitError(
                f"the loss is not finite at step {self.state.global_step}",
                got=logs["loss"],
                remedy="lower entangle.lr, or go on from the last checkpoint with --resume",
            )
        super().log(logs, start_time)

    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
        """The model beside a checkpoint of the Trainer; nothing under DeepSpeed, whose shards hold it."""
        if not self.is_deepspeed_enabled:
            super().save_model(output_dir, _internal_call)
