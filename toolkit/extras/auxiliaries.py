"""Auxiliary terms on the code distributions: entropy of the posterior, marginals of posterior and router."""

import math
from abc import abstractmethod
from collections.abc import Mapping
from typing import ClassVar, Literal

import torch
from torch import Tensor

from toolkit.components import Component, key
from toolkit.objective.marginals import marginal_kl_linearised
from toolkit.objective.protocols import TERMS, Denominator, Latent, MicroBatch


class Auxiliary(Component):
    """Term with a weight, 0 by default; a sum over sequences, logged at weight 0 as well."""

    weight: float = key(0.0, "1", ge=0)
    """Weight of the term in the loss; at 0 it is only logged. Raise it from 0.01 on, as long as rho does not suffer."""

    denominator: ClassVar[Denominator] = "num_sequences"
    sign: ClassVar[float] = 1.0
    simplex_only: ClassVar[bool] = False

    @property
    def name(self) -> str:
        """Logged name."""
        return self.kind

    @property
    def needs_means(self) -> bool:
        """Whether the step's means are needed before the backward."""
        return False

    def check(self, latent: Latent) -> None:
        """Refuse a kind of z that the term is not for: ValueError naming the key."""
        if self.weight and self.simplex_only and not latent.simplex:
            raise ValueError(
                f"objective.terms.{self.kind} is for one categorical z, not for latent: {latent.kind}; set its weight "
                "to 0"
            )

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        return self.sign * self.weight * total / count


@TERMS.register
class PosteriorEntropy(Auxiliary):
    """Entropy of the posterior, maximised."""

    kind: Literal["posterior_entropy"] = "posterior_entropy"
    """Entropy of the posterior, maximised. Choose it against a posterior that is certain before the generator has
    learnt."""

    sign: ClassVar[float] = -1.0

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Sum of the entropies, which is logged as well."""
        total = (batch.latent.entropy(batch.q) * batch.real_B).sum()
        return total, {"posterior_entropy": total}

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        return self.weight * batch.q


class Marginal(Auxiliary):
    """KL of a mean distribution over the optimizer step to the uniform one: not linear in the batch."""

    simplex_only: ClassVar[bool] = True

    @property
    def needs_means(self) -> bool:
        return self.weight != 0

    @abstractmethod
    def parts(self, batch: MicroBatch) -> tuple[Tensor, Tensor | None]:
        """Log-probabilities (B, V) of the micro-batch, and their mean (V,) over the step if it is known."""

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Linearised share; 0 unless the step's means are given."""
        log_q_BV, mean_V = self.parts(batch)
        if mean_V is None or not batch.latent.simplex:
            return log_q_BV.new_zeros(()), {}
        uniform_V = torch.full_like(mean_V, -math.log(len(mean_V)))
        return marginal_kl_linearised(log_q_BV, batch.real_B, mean_V.to(log_q_BV.dtype), uniform_V), {}


@TERMS.register
class MarginalPosterior(Marginal):
    """KL of the step's mean posterior to the uniform distribution."""

    kind: Literal["marginal_posterior"] = "marginal_posterior"
    """KL of the mean posterior of a step to uniform. Choose it against codes that no example uses."""

    def parts(self, batch: MicroBatch) -> tuple[Tensor, Tensor | None]:
        return batch.q, batch.means and batch.means.posterior_V

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        log_q_BV, mean_V = self.parts(batch)
        return None if mean_V is None else self.weight * mean_V.to(log_q_BV.dtype).clamp_min(1e-30).log()


@TERMS.register
class MarginalRouter(Marginal):
    """KL of the step's mean router to the uniform distribution."""

    kind: Literal["marginal_router"] = "marginal_router"
    """KL of the mean router of a step to uniform. Choose it against a router that drops codes."""

    def parts(self, batch: MicroBatch) -> tuple[Tensor, Tensor | None]:
        return batch.output.log_p, batch.means and batch.means.router_V

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        return None
