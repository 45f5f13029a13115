"""Weight of the KL over the optimizer steps: constant, or rising linearly."""

from typing import Any, ClassVar, Literal

from torch import Tensor

from toolkit.components import key

from .beta import SCHEDULES, BetaControl


class FixedCourse:
    """Controller of a schedule that depends on the step alone; `full` is the beta that it rises to."""

    callback: Any = None

    def __init__(self, schedule: "Schedule", full: float) -> None:
        self.schedule, self.full = schedule, full

    def beta(self, step: int, total_steps: int) -> float:
        return self.full * self.schedule.share(step, total_steps)

    def observe(self, rho_share: Tensor) -> None:
        """Nothing is looked at."""


class Schedule(BetaControl):
    """Schedule that depends on the step alone. Predictions from beta_eff are about the beta that is held."""

    def share(self, step: int, total_steps: int) -> float:
        """Share of beta in force, 0 to 1, in the optimizer step that comes after `step` of `total_steps` steps."""
        return 1.0

    def start(self, beta: float) -> FixedCourse:
        return FixedCourse(self, beta)


@SCHEDULES.register
class Constant(Schedule):
    """All of beta from the first step on."""

    kind: Literal["constant"] = "constant"
    """All of the weight from the first step on. Choose it first; z then lives where beta_eff is at most 0.3."""


@SCHEDULES.register
class Linear(Schedule):
    """From 0 in proportion to the step, all of beta from `warmup_steps` on.

    Source: Bowman et al. (2016), "Generating Sentences from a Continuous Space".
    """

    kind: Literal["linear"] = "linear"
    """Weight of the KL that rises from 0 to all of it. Choose it for a beta_eff between 0.5 and 1, where z does not
    come to life at once."""
    rises: ClassVar[bool] = True
    measured: ClassVar[bool] = True

    warmup_steps: int = key(1, "optimizer steps", ge=1)
    """Steps of the rise, fewer than `train.steps`. Raise it until `kl_prior_loss` grows before the rise ends."""

    def check(self, steps: int) -> None:
        if self.warmup_steps >= steps:
            raise ValueError(
                f"objective.schedule: linear needs warmup_steps below train.steps = {steps}, so that beta is reached: "
                f"got {self.warmup_steps}"
            )

    def share(self, step: int, total_steps: int) -> float:
        return min(1.0, step / self.warmup_steps)
