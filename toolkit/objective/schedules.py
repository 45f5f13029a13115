"""Weight of the KL over the optimizer steps: constant, or rising linearly."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field
from torch import Tensor

from .protocols import SCHEDULES, BetaControl


class FixedCourse:
    """Controller of a schedule that depends on the step alone.

    Args:
        schedule: gives the share of beta in force.
        full: beta that the schedule rises to.
    """

    callback: Any = None

    def __init__(self, schedule: Schedule, full: float) -> None:
        self.schedule, self.full = schedule, full

    def beta(self, step: int, total_steps: int) -> float:
        """Weight of the KL in the optimizer step that comes after `step` steps."""
        return self.full * self.schedule.share(step, total_steps)

    def observe(self, rho_share: Tensor) -> None:
        """Nothing is looked at."""


class Schedule(BetaControl):
    """Schedule that depends on the step alone. Predictions from beta_eff are about the beta that is held."""

    def share(self, step: int, total_steps: int) -> float:
        """Share of beta in force in one optimizer step, 0 to 1.

        Args:
            step: optimizer steps taken before this one, so 0 in the first.
            total_steps: of the run.
        """
        return 1.0

    def start(self, beta: float) -> FixedCourse:
        return FixedCourse(self, beta)


@SCHEDULES.register
class Constant(Schedule):
    """All of beta from the first step on."""

    kind: Literal["constant"] = Field(default="constant", description="beta is in force from the first step on")


@SCHEDULES.register
class Linear(Schedule):
    """From 0 in proportion to the step, all of beta from `warmup_steps` on.

    Source: Bowman et al. (2016), "Generating Sentences from a Continuous Space".
    """

    kind: Literal["linear"] = Field(
        default="linear",
        description="beta rises from 0; for a beta_eff between 0.5 and 1, where z does not get going at once",
    )
    rises: ClassVar[bool] = True
    measured: ClassVar[bool] = True

    warmup_steps: int = Field(
        default=1, ge=1, description="optimizer steps until beta is reached; above 0 and below train.steps"
    )

    def check(self, steps: int) -> None:
        if self.warmup_steps >= steps:
            raise ValueError(
                f"objective.schedule: linear needs warmup_steps below train.steps = {steps}, so that beta is reached: "
                f"got {self.warmup_steps}"
            )

    def share(self, step: int, total_steps: int) -> float:
        return min(1.0, step / self.warmup_steps)
