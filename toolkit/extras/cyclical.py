"""Weight of the KL that rises again and again."""

from typing import ClassVar, Literal

from toolkit.objective.beta import SCHEDULES
from toolkit.objective.schedules import Schedule

CYCLES = 4
RATIO = 0.5  # rising share of a cycle


@SCHEDULES.register
class Cyclical(Schedule):
    """CYCLES equal parts of the run; in each, beta rises from 0 over the first half and then holds.

    Source: Fu et al. (2019), "Cyclical Annealing Schedule", whose cycles, rounded up to whole steps there, keep their
    real length here: a rounded last cycle can be cut off while beta is near 0.
    """

    kind: Literal["cyclical"] = "cyclical"
    """Weight of the KL that rises from 0 four times. Choose it only after `linear`: no task was measured with it."""

    rises: ClassVar[bool] = True

    def check(self, steps: int) -> None:
        if steps < 2 * CYCLES:
            raise ValueError(
                f"objective.schedule: {CYCLES} cycles need at least {2 * CYCLES} steps, but train.steps is {steps}"
            )

    def share(self, step: int, total_steps: int) -> float:
        """All of beta at `total_steps` and beyond (validation after the last step), where no cycle starts."""
        if step >= total_steps:
            return 1.0
        position = step * CYCLES % total_steps / total_steps  # whole numbers up to the division
        return min(1.0, position / RATIO)
