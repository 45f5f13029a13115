"""GECO: beta moved after every optimizer step so that rho settles at a target."""

from typing import ClassVar, Literal

from toolkit.components import key
from toolkit.objective.beta import SCHEDULES, BetaControl, BetaController

from .geco_control import MAX_BETA, MIN_BETA


@SCHEDULES.register
class GecoSchedule(BetaControl):
    """Section `objective.schedule` of kind geco."""

    kind: Literal["geco"] = "geco"
    """Weight of the KL that moves until rho is at a target. Choose it where it is known how much z should explain, but
    not at what beta."""
    target: float = key(..., "multiples of c_base", gt=0)
    """Value of rho to reach. Set it below what a z-free LoRA reaches, else no z is needed."""

    moves: ClassVar[bool] = True
    bounds: ClassVar[tuple[float, float] | None] = (MIN_BETA, MAX_BETA)

    def warnings(self, rho_min: float | None) -> list[str]:
        if rho_min is None or self.target >= rho_min:
            return []
        return [
            f"objective.schedule.target = {self.target:g} is below rho_min = {rho_min:.3g}: z alone cannot reach it, "
            "and beta ends at its least value unless tuning makes up for the rest"
        ]

    def start(self, beta: float) -> BetaController:
        from .geco_callback import GecoCallback  # transformers, which takes seconds to import

        if not MIN_BETA <= beta <= MAX_BETA:
            raise ValueError(f"GECO starts from a beta in [{MIN_BETA}, {MAX_BETA}], got {beta}")
        return GecoCallback(self.target, beta)
