"""The end of an optimizer step: whether the run was asked to stop."""

from typing import Any

import torch
from transformers import TrainerCallback, TrainerControl, TrainerState

from toolkit.runtime.distributed import gather_objects
from toolkit.runtime.stop import StopRequest


class StoppedError(Exception):
    """Training was stopped after a step, as it was asked to."""

    def __init__(self, reason: str, step: int, checkpoint: str | None) -> None:
        super().__init__(reason)
        self.reason, self.step, self.checkpoint = reason, step, checkpoint


class EndOfStep(TrainerCallback):
    """Tells the trainer that a step is done, and lets all processes save and stop after the same step.

    The requests of all processes are summed with the counts that a step begins with, so that agreeing costs no
    collective of its own; the step that has begun is finished.

    Attributes:
        requests: scalar sum over all processes, of the step that runs.
        stopped: of a training that was stopped before its last step; None if it was not.
    """

    def __init__(self, trainer: Any, stop: StopRequest | None) -> None:
        self.trainer, self.stop = trainer, stop
        self.requests: torch.Tensor | None = None
        self.stopped: StoppedError | None = None

    def asked(self) -> int:
        """1 if this process was asked to stop, else 0."""
        return int(self.stop is not None and self.stop.reason() is not None)

    def on_step_end(self, args: Any, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        self.trainer.after_step(state.global_step)
        if self.requests is not None and self.requests > 0 and state.global_step < state.max_steps:
            reasons = gather_objects(self.stop and self.stop.reason())
            reason = next((reason for reason in reasons if reason), "asked to stop")
            self.stopped = StoppedError(reason, state.global_step, f"{args.output_dir}/checkpoint-{state.global_step}")
            control.should_training_stop = control.should_save = control.should_log = True

    def raise_if_stopped(self) -> None:
        """Call after train(): StoppedError where training was stopped. On every process."""
        if self.stopped is not None:
            raise self.stopped
