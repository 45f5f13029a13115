"""GECO in the Trainer: beta after every optimizer step, from the rho of that whole step."""

import math
from dataclasses import asdict
from typing import Any

import torch
from torch import Tensor
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments
from transformers.trainer_callback import ExportableState

from toolkit.errors import CheckpointError
from toolkit.runtime.distributed import all_sum

from .geco_control import GecoState


class GecoCallback(TrainerCallback, ExportableState):
    """Carries the state of GECO through training; the Trainer writes it to trainer_state.json of every checkpoint."""

    def __init__(self, target: float, beta: float) -> None:
        self.callback = self  # the Trainer calls it after every step
        self.target, self._now = target, GecoState(-math.log(beta))
        self._rho: Tensor | None = None

    def beta(self, step: int, total_steps: int) -> float:
        return self._now.beta

    def observe(self, rho_share: Tensor) -> None:
        """A micro-batch's share of rho: its nll over the whole step's denominator and c_base, unweighted."""
        share = rho_share.detach().double()
        self._rho = share if self._rho is None else self._rho + share

    def state(self) -> dict[str, Any]:
        """What a checkpoint holds, in the form that transformers asks for."""
        return {"args": {}, "attributes": asdict(self._now)}

    def on_train_begin(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any
    ) -> None:
        self._rho = None
        if state.global_step == 0:
            return
        states: Any = state.stateful_callbacks  # a dict once the state exists, whatever its annotation says
        saved = states.get(type(self).__name__)
        if not isinstance(saved, dict):
            raise CheckpointError(
                f"the checkpoint of step {state.global_step} holds no state of GECO",
                expected="a checkpoint of a run with objective.schedule: geco",
                remedy="resume with the config of that run, or start without --resume",
            )
        self._now = GecoState(**saved["attributes"])

    def on_step_end(self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **kwargs: Any) -> None:
        """Collective: every process gets the same rho, and so the same beta."""
        assert self._rho is not None, "an optimizer step without a micro-batch"
        rho = float(all_sum(torch.atleast_1d(self._rho)))
        self._rho = None
        if math.isfinite(rho):  # else the step was not applied
            self._now = self._now.after(rho - self.target)
