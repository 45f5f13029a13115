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

    def __post_init__(self) -> None:
        if self.kind not in ("constant", "linear", "cyclical"):
            raise ValueError(f"kind must be constant, linear or cyclical, got {self.kind!r}")
        if self.warmup_steps < 0 or self.cycles < 1 or not 0 < self.ratio <= 1:
            raise ValueError(
                "a schedule needs warmup_steps >= 0, cycles >= 1 and 0 < ratio <= 1, "
                f"got {self.warmup_steps}, {self.cycles} and {self.ratio}"
            )

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


@dataclass(frozen=True, slots=True)
class GecoState:
    """What GECO carries from step to step, and a checkpoint must hold.

    Args:
        log_multiplier: log lambda.
        average: moving average of rho - target; None before the first step.
    """

    log_multiplier: float
    average: float | None = None

    def as_dict(self) -> dict[str, float | None]:
        """The state as JSON types; Python writes and reads their floats without loss."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, float | None]) -> GecoState:
        """The state that `as_dict` wrote.

        Raises:
            ValueError: if the keys are not those of a state.
        """
        names = {field.name for field in fields(cls)}
        if set(values) != names:
            raise ValueError(f"a GECO state has the keys {sorted(names)}, got {sorted(values)}")
        return cls(**values)  # pyright: ignore


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

    def __post_init__(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def start(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one.

        Raises:
            ValueError: if beta is outside its bounds.
        """
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def beta(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(-state.log_multiplier)

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
