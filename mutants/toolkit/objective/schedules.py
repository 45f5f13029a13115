"""What changes the weight of the KL during training: schedules of beta, free bits, and GECO."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Literal

import torch
from torch import Tensor

ScheduleKind = Literal["constant", "linear", "cyclical"]
FreeBitsMode = Literal["example", "batch"]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁBetaScheduleǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBetaScheduleǁbeta_at__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class BetaSchedule:
    """Share of beta in force at each optimizer step.

    constant: all of it. linear: from 0 in proportion to the step, all of it from `warmup_steps` on. cyclical: the run
    is cut into `cycles` equal parts; in each, beta rises from 0 over the first `ratio` of the part and then holds.
    Predictions from beta_eff are about the beta that is held.

    Args:
        kind: one of the three.
        warmup_steps: optimizer steps, linear only; 0 is constant.
        cycles: at least 1, cyclical only.
        ratio: rising share of a cycle, in (0, 1], cyclical only.
    Raises:
        ValueError: on an unknown kind or a number outside its range.
    Source: Bowman et al. (2016), "Generating Sentences from a Continuous Space" (linear); Fu et al. (2019), "Cyclical
        Annealing Schedule", whose cycles, rounded up to whole steps there, keep their real length here: a rounded
        last cycle can be cut off while beta is near 0.
    """

    kind: ScheduleKind = "constant"
    warmup_steps: int = 0
    cycles: int = 4
    ratio: float = 0.5

    @_mutmut_mutated(mutants_xǁBetaScheduleǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_orig(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_1(self) -> None:
        if self.kind in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_2(self) -> None:
        if self.kind not in ("XXconstantXX", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_3(self) -> None:
        if self.kind not in ("CONSTANT", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_4(self) -> None:
        if self.kind not in ("constant", "XXlinearXX", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_5(self) -> None:
        if self.kind not in ("constant", "LINEAR", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_6(self) -> None:
        if self.kind not in ("constant", "linear", "XXcyclicalXX"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_7(self) -> None:
        if self.kind not in ("constant", "linear", "CYCLICAL"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_8(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 and not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_9(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 and self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_10(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps <= 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_11(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 1 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_12(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles <= 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_13(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 2 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_14(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_15(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 1 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_16(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 <= self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_17(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio < 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    def xǁBetaScheduleǁ__post_init____mutmut_18(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 2:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

    @_mutmut_mutated(mutants_xǁBetaScheduleǁbeta_at__mutmut)
    def beta_at(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_orig(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_1(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step <= 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_2(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 1:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_3(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind != "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_4(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "XXlinearXX":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_5(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "LINEAR":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_6(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if (self.warmup_steps) and False else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_7(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if (self.warmup_steps) or True else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_8(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta / min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_9(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(None, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_10(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, None) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_11(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_12(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, ) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_13(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(2.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_14(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step * self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_15(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind != "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_16(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "XXcyclicalXX":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_17(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "CYCLICAL":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_18(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps <= 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_19(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 / self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_20(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 3 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_21(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step > total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_22(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = None  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_23(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps * total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_24(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles / total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_25(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step / self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_26(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta / min(1.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_27(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(None, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_28(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, None)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_29(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_30(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, )
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_31(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(2.0, position / self.ratio)
        return beta

    def xǁBetaScheduleǁbeta_at__mutmut_32(self, step: int, total_steps: int, beta: float) -> float:
        """Weight of the KL in one optimizer step.

        Args:
            step: optimizer steps taken before this one, so 0 in the first. At `total_steps` and beyond (validation
                after the last step) a cycle no longer starts, and cyclical gives beta.
            total_steps: of the run; read by cyclical only.
            beta: the weight that the schedule rises to.
        Raises:
            ValueError: if step is negative, or if the run has less than two steps per cycle.
        """
        if step < 0:
            raise ValueError(f"step must be at least 0, got {step}")
        if self.kind == "linear":
            return beta * min(1.0, step / self.warmup_steps) if self.warmup_steps else beta
        if self.kind == "cyclical":
            if total_steps < 2 * self.cycles:
                raise ValueError(f"{self.cycles} cycles need at least {2 * self.cycles} steps, got {total_steps}")
            if step >= total_steps:
                return beta
            position = step * self.cycles % total_steps / total_steps  # whole numbers up to the division
            return beta * min(1.0, position * self.ratio)
        return beta

mutants_xǁBetaScheduleǁ__post_init____mutmut['_mutmut_orig'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_1'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_2'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_3'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_4'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_5'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_6'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_7'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_8'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_9'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_10'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_11'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_12'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_13'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_14'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_15'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_16'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_17'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁ__post_init____mutmut['xǁBetaScheduleǁ__post_init____mutmut_18'] = BetaSchedule.xǁBetaScheduleǁ__post_init____mutmut_18 # type: ignore # mutmut generated

mutants_xǁBetaScheduleǁbeta_at__mutmut['_mutmut_orig'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_1'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_2'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_3'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_4'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_5'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_6'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_7'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_8'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_9'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_10'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_11'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_12'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_13'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_14'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_15'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_16'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_17'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_18'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_19'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_20'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_21'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_22'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_22 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_23'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_23 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_24'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_24 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_25'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_25 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_26'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_26 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_27'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_27 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_28'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_28 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_29'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_29 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_30'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_30 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_31'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_31 # type: ignore # mutmut generated
mutants_xǁBetaScheduleǁbeta_at__mutmut['xǁBetaScheduleǁbeta_at__mutmut_32'] = BetaSchedule.xǁBetaScheduleǁbeta_at__mutmut_32 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_free_bits__mutmut)
def free_bits(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_orig(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_1(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam <= 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_2(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 1:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_3(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode != "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_4(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "XXbatchXX") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_5(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "BATCH") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_6(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") == (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_7(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_8(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_9(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = None
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_10(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(None, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_11(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, None, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_12(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, None)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_13(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_14(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_15(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, )
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_16(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam >= 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_17(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 1:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_18(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = None
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_19(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(None)
    return torch.where(real_B, kl_B, 0.0)


def x_free_bits__mutmut_20(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(None, kl_B, 0.0)


def x_free_bits__mutmut_21(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, None, 0.0)


def x_free_bits__mutmut_22(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, None)


def x_free_bits__mutmut_23(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(kl_B, 0.0)


def x_free_bits__mutmut_24(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, 0.0)


def x_free_bits__mutmut_25(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, )


def x_free_bits__mutmut_26(kl_B: Tensor, lam: float, mode: FreeBitsMode, real_B: Tensor, gate: Tensor | None = None) -> Tensor:
    """KL that costs nothing below lam, to be summed and divided by the step's number of sequences like the KL itself.

    `example`: max(KL, lam) of each sequence; no gradient from sequences below lam. `batch`: max(mean KL, lam), with
    the mean over the whole optimizer step; either every sequence has its gradient or none has. A micro-batch cannot
    know that mean, so the caller passes the gate of `free_bits_gate`: open, the KL as it is; closed, the constant
    lam. Summed over the micro-batches and ranks of a step and divided by its number of sequences this is
    max(mean KL, lam), with its gradient, however the step was split.

    Args:
        kl_B: (B,) nats per sequence.
        lam: nats per sequence, at least 0; 0 is the plain KL.
        mode: `example` or `batch`.
        real_B: (B,) bool, False on fillers.
        gate: bool scalar, the same in every micro-batch of the step and on every rank; `batch` only.
    Returns:
        (B,) nats, 0 on fillers.
    Raises:
        ValueError: if lam is negative, or if a gate is missing in `batch` or given in `example`.
    Source: Kingma et al. (2016), "Improved Variational Inference with Inverse Autoregressive Flow" (`batch`).
    """
    if lam < 0:
        raise ValueError(f"free bits must be at least 0 nats, got {lam}")
    if (mode == "batch") != (gate is not None):
        raise ValueError(f"a gate belongs to mode 'batch' and to no other, got mode {mode!r} and gate {gate}")
    # KLs of 0 come out slightly negative by rounding, and a clamp would take their gradient: lam = 0 must not clamp.
    if gate is not None:
        kl_B = torch.where(gate, kl_B, lam)
    elif lam > 0:
        kl_B = kl_B.clamp_min(lam)
    return torch.where(real_B, kl_B, 1.0)

mutants_x_free_bits__mutmut['_mutmut_orig'] = x_free_bits__mutmut_orig # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_1'] = x_free_bits__mutmut_1 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_2'] = x_free_bits__mutmut_2 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_3'] = x_free_bits__mutmut_3 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_4'] = x_free_bits__mutmut_4 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_5'] = x_free_bits__mutmut_5 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_6'] = x_free_bits__mutmut_6 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_7'] = x_free_bits__mutmut_7 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_8'] = x_free_bits__mutmut_8 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_9'] = x_free_bits__mutmut_9 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_10'] = x_free_bits__mutmut_10 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_11'] = x_free_bits__mutmut_11 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_12'] = x_free_bits__mutmut_12 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_13'] = x_free_bits__mutmut_13 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_14'] = x_free_bits__mutmut_14 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_15'] = x_free_bits__mutmut_15 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_16'] = x_free_bits__mutmut_16 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_17'] = x_free_bits__mutmut_17 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_18'] = x_free_bits__mutmut_18 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_19'] = x_free_bits__mutmut_19 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_20'] = x_free_bits__mutmut_20 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_21'] = x_free_bits__mutmut_21 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_22'] = x_free_bits__mutmut_22 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_23'] = x_free_bits__mutmut_23 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_24'] = x_free_bits__mutmut_24 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_25'] = x_free_bits__mutmut_25 # type: ignore # mutmut generated
mutants_x_free_bits__mutmut['x_free_bits__mutmut_26'] = x_free_bits__mutmut_26 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_free_bits_gate__mutmut)
def free_bits_gate(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences < lam) | (lam == 0)


def x_free_bits_gate__mutmut_orig(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences < lam) | (lam == 0)


def x_free_bits_gate__mutmut_1(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences < lam) & (lam == 0)


def x_free_bits_gate__mutmut_2(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return (kl_sum.detach() / num_sequences < lam) | (lam == 0)


def x_free_bits_gate__mutmut_3(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() * num_sequences < lam) | (lam == 0)


def x_free_bits_gate__mutmut_4(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences <= lam) | (lam == 0)


def x_free_bits_gate__mutmut_5(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences < lam) | (lam != 0)


def x_free_bits_gate__mutmut_6(kl_sum: Tensor, num_sequences: Tensor, lam: float) -> Tensor:
    """Whether the mean KL of an optimizer step has reached lam: the gate that `free_bits` needs in mode `batch`.

    Exact if the sums cover the whole step (every micro-batch, every rank) at the current weights. With one micro-batch
    per step that is one all-reduce of two numbers between forward and backward. With several, either run them without
    gradient first, or pass the previous step's sums: then the gate, not the KL, is one step late, and the mean KL
    moves about lam. Never decide it per micro-batch: a mean of maxima is not the maximum of the mean.

    Args:
        kl_sum: scalar, global sum of the KL over real sequences, nats.
        num_sequences: scalar, global number of real sequences, at least 1.
        lam: nats per sequence; 0 leaves the gate open.
    Returns:
        Bool scalar, without gradient. Open where the mean is not a number, so that the loss shows it.
    """
    return ~(kl_sum.detach() / num_sequences < lam) | (lam == 1)

mutants_x_free_bits_gate__mutmut['_mutmut_orig'] = x_free_bits_gate__mutmut_orig # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_1'] = x_free_bits_gate__mutmut_1 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_2'] = x_free_bits_gate__mutmut_2 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_3'] = x_free_bits_gate__mutmut_3 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_4'] = x_free_bits_gate__mutmut_4 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_5'] = x_free_bits_gate__mutmut_5 # type: ignore # mutmut generated
mutants_x_free_bits_gate__mutmut['x_free_bits_gate__mutmut_6'] = x_free_bits_gate__mutmut_6 # type: ignore # mutmut generated
mutants_xǁGecoStateǁas_dict__mutmut: MutantDict = {}  # type: ignore
mutants_xǁGecoStateǁfrom_dict__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class GecoState:
    """What GECO carries from step to step, and a checkpoint must hold.

    Args:
        log_multiplier: log lambda.
        average: moving average of rho - target; None before the first step.
    """

    log_multiplier: float
    average: float | None = None

    @_mutmut_mutated(mutants_xǁGecoStateǁas_dict__mutmut)
    def as_dict(self) -> dict[str, float | None]:
        """The state as JSON types; Python writes and reads their floats without loss."""
        return asdict(self)

    def xǁGecoStateǁas_dict__mutmut_orig(self) -> dict[str, float | None]:
        """The state as JSON types; Python writes and reads their floats without loss."""
        return asdict(self)

    def xǁGecoStateǁas_dict__mutmut_1(self) -> dict[str, float | None]:
        """The state as JSON types; Python writes and reads their floats without loss."""
        return asdict(None)

    @classmethod
    @_mutmut_mutated(mutants_xǁGecoStateǁfrom_dict__mutmut, is_classmethod = True)
    def from_dict(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(cls)}
        if set(values) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

    @classmethod
    def xǁGecoStateǁfrom_dict__mutmut_orig(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(cls)}
        if set(values) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

    @classmethod
    def xǁGecoStateǁfrom_dict__mutmut_1(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = None
        if set(values) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

    @classmethod
    def xǁGecoStateǁfrom_dict__mutmut_2(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(None)}
        if set(values) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

    @classmethod
    def xǁGecoStateǁfrom_dict__mutmut_3(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(cls)}
        if set(None) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

    @classmethod
    def xǁGecoStateǁfrom_dict__mutmut_4(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(cls)}
        if set(values) == names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore

mutants_xǁGecoStateǁas_dict__mutmut['_mutmut_orig'] = GecoState.xǁGecoStateǁas_dict__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoStateǁas_dict__mutmut['xǁGecoStateǁas_dict__mutmut_1'] = GecoState.xǁGecoStateǁas_dict__mutmut_1 # type: ignore # mutmut generated

mutants_xǁGecoStateǁfrom_dict__mutmut['_mutmut_orig'] = GecoState.xǁGecoStateǁfrom_dict__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoStateǁfrom_dict__mutmut['xǁGecoStateǁfrom_dict__mutmut_1'] = GecoState.xǁGecoStateǁfrom_dict__mutmut_1 # type: ignore # mutmut generated
mutants_xǁGecoStateǁfrom_dict__mutmut['xǁGecoStateǁfrom_dict__mutmut_2'] = GecoState.xǁGecoStateǁfrom_dict__mutmut_2 # type: ignore # mutmut generated
mutants_xǁGecoStateǁfrom_dict__mutmut['xǁGecoStateǁfrom_dict__mutmut_3'] = GecoState.xǁGecoStateǁfrom_dict__mutmut_3 # type: ignore # mutmut generated
mutants_xǁGecoStateǁfrom_dict__mutmut['xǁGecoStateǁfrom_dict__mutmut_4'] = GecoState.xǁGecoStateǁfrom_dict__mutmut_4 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁGecoǁstart__mutmut: MutantDict = {}  # type: ignore
mutants_xǁGecoǁbeta__mutmut: MutantDict = {}  # type: ignore
mutants_xǁGecoǁupdate__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Geco:
    """Minimise the KL such that rho <= target.

    The Lagrangian is L = KL + lambda (rho - target). With J = rho + beta KL and beta = 1/lambda it is
    L = lambda (J - target): the same minimiser and the same gradient up to the factor lambda. Training keeps J and only
    sets beta, so the scale of the gradients stays that of a fixed beta (Adam would divide lambda out; gradient
    clipping and SGD would not). lambda rises while rho is above the target, so beta falls. Under the sequence ELBO
    the latent is worth its cost only while lambda > C_seq, which is beta_eff < 1.

    A target that a z-free LoRA reaches needs no latent, and lambda sinks until z is dead: it belongs below rho_zfree.

    Args:
        target: rho to reach, above 0, in multiples of c_base.
        rate: step of log lambda per unit of violation and optimizer step. For a model that follows beta at once,
            beta settles without oscillation if 4 rate * slope <= 1 - decay, where slope is the change of rho per unit
            of log lambda; a model that lags behind needs a lower rate.
        decay: of the moving average of the violation, in [0, 1).
        min_beta, max_beta: bounds of beta. An unreachable target ends at min_beta.
    Raises:
        ValueError: on a number outside its range.
    Source: Rezende and Viola (2018), "Taming VAEs", algorithm 1.
    """

    target: float
    rate: float = 0.02
    decay: float = 0.95
    min_beta: float = 1e-4
    max_beta: float = 1.0

    @_mutmut_mutated(mutants_xǁGecoǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_orig(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_1(self) -> None:
        if (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_2(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 or 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_3(self) -> None:
        if not (self.target > 0 and self.rate > 0 or 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_4(self) -> None:
        if not (self.target > 0 or self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_5(self) -> None:
        if not (self.target >= 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_6(self) -> None:
        if not (self.target > 1 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_7(self) -> None:
        if not (self.target > 0 and self.rate >= 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_8(self) -> None:
        if not (self.target > 0 and self.rate > 1 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_9(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 1 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_10(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 < self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_11(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay <= 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_12(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 2 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_13(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 1 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_14(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 <= self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def xǁGecoǁ__post_init____mutmut_15(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta < self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    @_mutmut_mutated(mutants_xǁGecoǁstart__mutmut)
    def start(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def xǁGecoǁstart__mutmut_orig(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def xǁGecoǁstart__mutmut_1(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def xǁGecoǁstart__mutmut_2(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta < beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def xǁGecoǁstart__mutmut_3(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta < self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def xǁGecoǁstart__mutmut_4(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=None)

    def xǁGecoǁstart__mutmut_5(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=+math.log(beta))

    def xǁGecoǁstart__mutmut_6(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(None))

    @_mutmut_mutated(mutants_xǁGecoǁbeta__mutmut)
    def beta(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(-state.log_multiplier)

    def xǁGecoǁbeta__mutmut_orig(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(-state.log_multiplier)

    def xǁGecoǁbeta__mutmut_1(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(None)

    def xǁGecoǁbeta__mutmut_2(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(+state.log_multiplier)

    @_mutmut_mutated(mutants_xǁGecoǁupdate__mutmut)
    def update(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_orig(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_1(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_2(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(None):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_3(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = None
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_4(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho + self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_5(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = None
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_6(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if (state.average is None) and False else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_7(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if (state.average is None) or True else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_8(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is not None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_9(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = None
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_10(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before - (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_11(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay / before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_12(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) / violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_13(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 + self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_14(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (2 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_15(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = None
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_16(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier - self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_17(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate / average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_18(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = None
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_19(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = +math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_20(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(None), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_21(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), +math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_22(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(None)
        return GecoState(min(max(log_multiplier, low), high), average)

    def xǁGecoǁupdate__mutmut_23(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(None, average)

    def xǁGecoǁupdate__mutmut_24(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), None)

    def xǁGecoǁupdate__mutmut_25(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(average)

    def xǁGecoǁupdate__mutmut_26(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), high), )

    def xǁGecoǁupdate__mutmut_27(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(None, high), average)

    def xǁGecoǁupdate__mutmut_28(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), None), average)

    def xǁGecoǁupdate__mutmut_29(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(high), average)

    def xǁGecoǁupdate__mutmut_30(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, low), ), average)

    def xǁGecoǁupdate__mutmut_31(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(None, low), high), average)

    def xǁGecoǁupdate__mutmut_32(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, None), high), average)

    def xǁGecoǁupdate__mutmut_33(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(low), high), average)

    def xǁGecoǁupdate__mutmut_34(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        Args:
            rho: R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
                apart in beta.
        Raises:
            ValueError: if rho is not finite; it would stay in the average for good.
        """
        if not math.isfinite(rho):
            raise ValueError(f"rho must be finite, got {rho}")
        violation = rho - self.target
        before = violation if state.average is None else state.average
        average = self.decay * before + (1 - self.decay) * violation
        log_multiplier = state.log_multiplier + self.rate * average
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(self.max_beta), -math.log(self.min_beta)
        return GecoState(min(max(log_multiplier, ), high), average)

mutants_xǁGecoǁ__post_init____mutmut['_mutmut_orig'] = Geco.xǁGecoǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_1'] = Geco.xǁGecoǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_2'] = Geco.xǁGecoǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_3'] = Geco.xǁGecoǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_4'] = Geco.xǁGecoǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_5'] = Geco.xǁGecoǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_6'] = Geco.xǁGecoǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_7'] = Geco.xǁGecoǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_8'] = Geco.xǁGecoǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_9'] = Geco.xǁGecoǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_10'] = Geco.xǁGecoǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_11'] = Geco.xǁGecoǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_12'] = Geco.xǁGecoǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_13'] = Geco.xǁGecoǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_14'] = Geco.xǁGecoǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁGecoǁ__post_init____mutmut['xǁGecoǁ__post_init____mutmut_15'] = Geco.xǁGecoǁ__post_init____mutmut_15 # type: ignore # mutmut generated

mutants_xǁGecoǁstart__mutmut['_mutmut_orig'] = Geco.xǁGecoǁstart__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_1'] = Geco.xǁGecoǁstart__mutmut_1 # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_2'] = Geco.xǁGecoǁstart__mutmut_2 # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_3'] = Geco.xǁGecoǁstart__mutmut_3 # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_4'] = Geco.xǁGecoǁstart__mutmut_4 # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_5'] = Geco.xǁGecoǁstart__mutmut_5 # type: ignore # mutmut generated
mutants_xǁGecoǁstart__mutmut['xǁGecoǁstart__mutmut_6'] = Geco.xǁGecoǁstart__mutmut_6 # type: ignore # mutmut generated

mutants_xǁGecoǁbeta__mutmut['_mutmut_orig'] = Geco.xǁGecoǁbeta__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoǁbeta__mutmut['xǁGecoǁbeta__mutmut_1'] = Geco.xǁGecoǁbeta__mutmut_1 # type: ignore # mutmut generated
mutants_xǁGecoǁbeta__mutmut['xǁGecoǁbeta__mutmut_2'] = Geco.xǁGecoǁbeta__mutmut_2 # type: ignore # mutmut generated

mutants_xǁGecoǁupdate__mutmut['_mutmut_orig'] = Geco.xǁGecoǁupdate__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_1'] = Geco.xǁGecoǁupdate__mutmut_1 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_2'] = Geco.xǁGecoǁupdate__mutmut_2 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_3'] = Geco.xǁGecoǁupdate__mutmut_3 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_4'] = Geco.xǁGecoǁupdate__mutmut_4 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_5'] = Geco.xǁGecoǁupdate__mutmut_5 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_6'] = Geco.xǁGecoǁupdate__mutmut_6 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_7'] = Geco.xǁGecoǁupdate__mutmut_7 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_8'] = Geco.xǁGecoǁupdate__mutmut_8 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_9'] = Geco.xǁGecoǁupdate__mutmut_9 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_10'] = Geco.xǁGecoǁupdate__mutmut_10 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_11'] = Geco.xǁGecoǁupdate__mutmut_11 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_12'] = Geco.xǁGecoǁupdate__mutmut_12 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_13'] = Geco.xǁGecoǁupdate__mutmut_13 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_14'] = Geco.xǁGecoǁupdate__mutmut_14 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_15'] = Geco.xǁGecoǁupdate__mutmut_15 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_16'] = Geco.xǁGecoǁupdate__mutmut_16 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_17'] = Geco.xǁGecoǁupdate__mutmut_17 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_18'] = Geco.xǁGecoǁupdate__mutmut_18 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_19'] = Geco.xǁGecoǁupdate__mutmut_19 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_20'] = Geco.xǁGecoǁupdate__mutmut_20 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_21'] = Geco.xǁGecoǁupdate__mutmut_21 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_22'] = Geco.xǁGecoǁupdate__mutmut_22 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_23'] = Geco.xǁGecoǁupdate__mutmut_23 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_24'] = Geco.xǁGecoǁupdate__mutmut_24 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_25'] = Geco.xǁGecoǁupdate__mutmut_25 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_26'] = Geco.xǁGecoǁupdate__mutmut_26 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_27'] = Geco.xǁGecoǁupdate__mutmut_27 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_28'] = Geco.xǁGecoǁupdate__mutmut_28 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_29'] = Geco.xǁGecoǁupdate__mutmut_29 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_30'] = Geco.xǁGecoǁupdate__mutmut_30 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_31'] = Geco.xǁGecoǁupdate__mutmut_31 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_32'] = Geco.xǁGecoǁupdate__mutmut_32 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_33'] = Geco.xǁGecoǁupdate__mutmut_33 # type: ignore # mutmut generated
mutants_xǁGecoǁupdate__mutmut['xǁGecoǁupdate__mutmut_34'] = Geco.xǁGecoǁupdate__mutmut_34 # type: ignore # mutmut generated
