"""The scale of the reconstruction: what c_base divides, and what the weight of the KL amounts to in nats."""

from dataclasses import dataclass
from typing import TypeVar

from torch import Tensor

from .nll import Reduction

Value = TypeVar("Value", float, Tensor)


@dataclass(frozen=True, slots=True)
class LossScale:
    """The frozen model's validation loss as the yardstick of one objective; made once, from the artefact.

    Args:
        c_base: the loss in the objective's reduction, nats per y token or per sequence.
        c_seq: C_seq, the loss per sequence, nats.
        tokens_per_sequence: T_mean, y tokens per sequence of the validation split.
        normalize: whether the objective divides R by c_base.
        verified: False where c_base was given and not measured.
    Source: section 3 of docs/method.md.
    """

    c_base: float
    c_seq: float
    tokens_per_sequence: float
    reduction: Reduction = "token_mean"
    normalize: bool = True
    verified: bool = True

    @property
    def divisor(self) -> float:
        """Divisor of R in the objective, nats: c_base, or 1 where R stays raw."""
        return self.c_base if self.normalize else 1.0

    def rho(self, reconstruction: Value) -> Value:
        """R / c_base, whether the objective is normalised or not."""
        return reconstruction / self.c_base

    @property
    def per_token(self) -> float:
        """c_base in nats per y token, whatever the reduction."""
        return self.c_base / (self.tokens_per_sequence if self.reduction == "sequence_sum" else 1.0)

    @property
    def kl_scale(self) -> float:
        """beta_eff / beta: nats per sequence in one unit of the objective's reconstruction term."""
        if self.normalize:
            return self.c_seq
        return self.tokens_per_sequence if self.reduction == "token_mean" else 1.0

    def beta_eff(self, beta: float) -> float:
        """Weight of the KL against the sequence ELBO; the collapsed solution is optimal above 1."""
        return beta * self.kl_scale

    def beta(self, beta_eff: float) -> float:
        """The weight of the KL in this objective that has a given beta_eff."""
        return beta_eff / self.kl_scale
