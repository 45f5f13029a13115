"""StagedTrainer: transformers.Trainer whose checkpoints appear whole, and that stops where it is asked to."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from torch import nn
from transformers import Trainer

from toolkit.runtime.compat import weights_only
from toolkit.runtime.distributed import world_size
from toolkit.runtime.stop import StopRequest
from toolkit.training.checkpoint_folder import bytes_of, saving
from toolkit.training.stopping import EndOfStep


class StagedTrainer(Trainer):
    """A Trainer whose losses are scaled for accumulation, whose checkpoints are staged, verified and then published.

    Args:
        facts: what a checkpoint belongs to, written into its manifest.
        stop: looked at once a step; the processes agree on the step after which they save and stop, see `ending`.
    Other arguments as in transformers.Trainer.

    Attributes:
        ending: the end of each step. Subclasses sum `ending.asked()` over all processes into `ending.requests`.
    """

    loss_is_scaled_for_ga = True  # compute_loss divides by the step's own denominators

    def __init__(
        self, *args: Any, facts: Mapping[str, Any] | None = None, stop: StopRequest | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        # DeepSpeed (0.19.8) and Trainer read this attribute as an instance's; the class default may be overwritten.
        self.loss_is_scaled_for_ga = True
        self.facts, self._staging, self._saved = dict(facts or {}), None, -1
        self.ending = EndOfStep(self, stop)
        self.add_callback(self.ending)

    def after_step(self, step: int) -> None:
        """Called after each optimizer step, with its number, before anybody is asked to stop."""

    def _prepare_for_training(self, *args: Any, **kwargs: Any) -> Any:
        with weights_only():
            return super()._prepare_for_training(*args, **kwargs)

    def _run_epoch(self, *args: Any, **kwargs: Any) -> None:
        """One epoch; nothing where all steps were done before a resume, after which transformers would do another."""
        if self.state.global_step >= self.state.max_steps:
            self.control.should_training_stop = True
        else:
            super()._run_epoch(*args, **kwargs)

    def save_checkpoint(self) -> None:
        """Write output_dir/checkpoint-<step>, which train(resume_from_checkpoint=...) goes on from; collective."""
        self._save_checkpoint(self.model, trial=None)  # pyright: ignore

    def _get_output_dir(self, trial: Any) -> str:
        return str(self._staging or self.args.output_dir)

    def _save_checkpoint(self, model: nn.Module, trial: Any) -> None:
        """What transformers saves, in a folder that appears whole; once per step."""
        step, folder = self.state.global_step, Path(str(self.args.output_dir))
        if step == self._saved:
            return
        facts = {"world_size": world_size(), **self.facts}
        with saving(folder, step, facts, bytes_of(model)) as self._staging:
            super()._save_checkpoint(model, trial)
        self._staging, self._saved = None, step
