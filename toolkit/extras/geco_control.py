"""The control law of GECO as a pure function of its state."""

import math
from dataclasses import dataclass

RATE = 0.02  # step of log lambda per unit of violation and optimizer step, lambda = 1 / beta
DECAY = 0.95  # of the moving average of the violation
MIN_BETA, MAX_BETA = 1e-4, 1.0


@dataclass(frozen=True, slots=True)
class GecoState:
    """State of GECO between two steps, which minimises the KL such that rho <= target.

    The Lagrangian is L = KL + lambda (rho - target). With J = rho + beta KL and beta = 1/lambda it is
    L = lambda (J - target): the same minimiser and the same gradient up to the factor lambda. Training keeps J and only
    sets beta, so the scale of the gradients stays that of a fixed beta (Adam would divide lambda out; gradient
    clipping and SGD would not). lambda rises while rho is above the target, so beta falls. For a model that follows
    beta at once, beta settles without oscillation if 4 RATE * slope <= 1 - DECAY, where slope is the change of rho per
    unit of log lambda.

    Args:
        log_multiplier: log lambda.
        average: moving average of rho - target; None before the first step.
    Source: Rezende and Viola (2018), "Taming VAEs", algorithm 1.
    """

    log_multiplier: float
    average: float | None = None

    @property
    def beta(self) -> float:
        """Weight of the KL in J = rho + beta KL: 1 / lambda."""
        return math.exp(-self.log_multiplier)

    def after(self, violation: float) -> "GecoState":
        """The state after an optimizer step whose rho, of every micro-batch and rank, is this far above the target."""
        average = DECAY * (violation if self.average is None else self.average) + (1 - DECAY) * violation
        # Bounded in the state itself: a sum that ran on past the bound would take as long to come back.
        low, high = -math.log(MAX_BETA), -math.log(MIN_BETA)
        return GecoState(min(max(self.log_multiplier + RATE * average, low), high), average)
