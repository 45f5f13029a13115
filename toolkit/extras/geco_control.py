"""The control law of GECO as pure functions of its state."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

RATE = 0.02  # step of log lambda per unit of violation and optimizer step, lambda = 1 / beta
DECAY = 0.95  # of the moving average of the violation
MIN_BETA, MAX_BETA = 1e-4, 1.0


@dataclass(frozen=True, slots=True)
class GecoState:
    """State that GECO carries from step to step, and a checkpoint must hold.

    `log_multiplier` is log lambda, `average` the moving average of rho - target; None before the first step.
    """

    log_multiplier: float
    average: float | None = None

    def as_dict(self) -> dict[str, float | None]:
        """The state as JSON types; Python writes and reads their floats without loss."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, float | None]) -> "GecoState":
        """The state that `as_dict` wrote; ValueError if the keys are not those of a state."""
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
    Source: Rezende and Viola (2018), "Taming VAEs", algorithm 1.
    """

    target: float
    rate: float = RATE
    decay: float = DECAY
    min_beta: float = MIN_BETA
    max_beta: float = MAX_BETA

    def __post_init__(self) -> None:
        if not (self.target > 0 and self.rate > 0 and 0 <= self.decay < 1 and 0 < self.min_beta <= self.max_beta):
            raise ValueError(f"GECO needs target, rate, min_beta > 0, 0 <= decay < 1, min_beta <= max_beta; got {self}")

    def start(self, beta: float) -> GecoState:
        """The state before the first step, whose beta is the given one; ValueError if that is out of its bounds."""
        if not self.min_beta <= beta <= self.max_beta:
            raise ValueError(f"GECO starts from a beta in [{self.min_beta}, {self.max_beta}], got {beta}")
        return GecoState(log_multiplier=-math.log(beta))

    def beta(self, state: GecoState) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(-state.log_multiplier)

    def update(self, state: GecoState, rho: float) -> GecoState:
        """The state after an optimizer step.

        rho is R / c_base of the whole step (every micro-batch, every rank): ranks that pass different numbers drift
        apart in beta. ValueError if it is not finite; it would stay in the average for good.
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
