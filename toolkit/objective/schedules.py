"""Weight of the KL over the optimizer steps: constant, or rising linearly."""

from typing import ClassVar, Literal

from toolkit.components import Component, Registry, key


class Schedule(Component):
    """Course of the weight of the KL over the optimizer steps; beta_eff is that of the beta that is held in the end.

    Attributes:
        rises: whether beta starts at 0 and rises to the one that is held, which spares a start near uniform a collapse.
        stretched: whether `share` depends on `total_steps`; a resumed run must then keep `train.steps`.
    """

    rises: ClassVar[bool] = False
    stretched: ClassVar[bool] = False

    def check(self, steps: int) -> None:
        """Refuse a run of this many optimizer steps that beta would not be reached in: ValueError naming the keys."""

    def share(self, step: int, total_steps: int) -> float:
        """Share of beta in force, 0 to 1, in the optimizer step that comes after `step` of `total_steps` steps.

        It is 1 from `total_steps` on: what a finished run is evaluated at.
        """
        return 1.0


SCHEDULES: Registry[Schedule] = Registry("objective.schedule", "constant")


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
