"""GECO: beta moved after every optimizer step so that rho settles at a target."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from toolkit.objective.protocols import SCHEDULES, BetaControl, BetaController

from .geco_control import MAX_BETA, MIN_BETA, Geco


@SCHEDULES.register
class GecoSchedule(BetaControl):
    """Section `objective.schedule` of kind geco."""

    kind: Literal["geco"] = Field(
        default="geco", description="beta moves so that rho settles at the target; for a z of unknown worth"
    )
    target: float = Field(gt=0, description="rho to reach, in multiples of c_base; below what a z-free LoRA reaches")

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

        return GecoCallback(Geco(self.target), beta)
