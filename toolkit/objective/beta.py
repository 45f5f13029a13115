"""Weight of the KL over the optimizer steps: what a kind of `objective.schedule` offers."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar, Protocol

from torch import Tensor

from toolkit.components import Component, Registry


class BetaControl(Component, ABC):
    """Weight of the KL over the optimizer steps.

    Attributes:
        rises: whether beta starts at 0 and rises to the one that is held.
        moves: whether beta goes where training takes it, so that only a finished run can name it.
        bounds: least and largest beta of one that moves.
        measured: whether what docs/results/collapse.md says of a rising beta was measured with it.
    """

    rises: ClassVar[bool] = False
    moves: ClassVar[bool] = False
    bounds: ClassVar[tuple[float, float] | None] = None
    measured: ClassVar[bool] = False

    def check(self, steps: int) -> None:
        """Refuse a run of this many optimizer steps that beta would not be reached in: ValueError naming the keys."""

    def warnings(self, rho_min: float | None) -> list[str]:
        """Warnings before training; rho_min is the lowest rho that the capacity of z allows untuned, if bounded."""
        return []

    @abstractmethod
    def start(self, beta: float) -> "BetaController":
        """Controller of one run with this weight of the KL; ValueError if it is out of the bounds of beta."""


class BetaController(Protocol):
    """State of a schedule in one training run.

    `callback` is the transformers TrainerCallback that carries it through checkpoints; None where there is none.
    """

    callback: Any

    def beta(self, step: int, total_steps: int) -> float:
        """Weight of the KL in the optimizer step that comes after `step` steps; the same on every process."""
        ...

    def observe(self, rho_share: Tensor) -> None:
        """A micro-batch's share of rho of the whole step."""
        ...


SCHEDULES: Registry[BetaControl] = Registry("objective.schedule", "constant")
