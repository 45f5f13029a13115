"""The total J = R / c_base + beta KL - w JSD + further terms, from the sums of micro-batches and global counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from .protocols import Latent, MicroBatch, StepMeans, Term
from .terms import JSD, KL, Reconstruction
from .uncertainty import Uncertainty
from .weighting import token_weights

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from .output import LatentOutput


@dataclass(frozen=True, slots=True)
class TokenWeights:
    """Token weights proportional to u ** alpha, u an uncertainty of the frozen z-free model; see token_weights."""

    measure: Uncertainty = "nll"
    alpha: float = 0.0
    low: float = 0.1
    high: float = 5.0

    def of(self, u_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
        """(B, T) float32 weights, 0 on padding."""
        return token_weights(u_BT, y_mask_BT, self.alpha, self.low, self.high)


@dataclass(slots=True)
class TermSums:
    """Sums over the examples of one micro-batch: the terms, with gradient, and what each has to log, such as `nll`.

    The numbers are those of y tokens, and of sequences with any.
    """

    terms: dict[str, Tensor]
    logged: dict[str, Mapping[str, Tensor]]
    num_tokens: Tensor
    num_sequences: Tensor


@dataclass(frozen=True, slots=True)
class Objective:
    """The terms of the loss over one kind of z; token weights are those of reconstruction and JSD."""

    latent: Latent
    reconstruction: Reconstruction
    kl: KL = field(default_factory=KL)
    jsd: JSD = field(default_factory=JSD)
    further: tuple[Term, ...] = ()
    token_weights: TokenWeights = field(default_factory=TokenWeights)

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms, in the order in which they are added and logged."""
        return (self.reconstruction, self.kl, self.jsd, *self.further)  # pyright: ignore

    @property
    def needs_means(self) -> bool:
        """Whether a term is not linear in the batch, so that StepMeans are needed before the backward."""
        return any(term.needs_means for term in self.terms)

    def with_beta(self, beta: float) -> Objective:
        """The objective with another weight of the KL."""
        return replace(self, kl=replace(self.kl, beta=beta))

    def micro_batch(self, output: LatentOutput, means: StepMeans | None = None) -> MicroBatch:
        """A forward's output as the terms read it; sequences without y tokens count for nothing."""
        return MicroBatch(
            output=output,
            latent=self.latent,
            q=output.log_q,
            weights_BT=self.token_weights.of(output.u, output.y_mask),
            mask_BT=output.y_mask.to(torch.float32),
            real_B=output.y_mask.any(-1),
            means=means,
        )

    def mean_sums(self, output: LatentOutput) -> Tensor:
        """(2V + 1,) sums of one micro-batch without gradient: q, router, sequences; add over ranks for step_means."""
        with torch.no_grad():
            real_B = output.y_mask.any(-1)
            mass = [(log.exp() * real_B.unsqueeze(-1)).sum(0) for log in (output.log_q, output.log_p)]
            return torch.cat([*mass, real_B.sum().unsqueeze(0)])


def step_means(sums: Tensor) -> StepMeans:
    """StepMeans from the sums of Objective.mean_sums over the whole step."""
    return StepMeans(*(sums[:-1] / sums[-1]).chunk(2))


def term_sums(output: LatentOutput, objective: Objective, means: StepMeans | None = None) -> TermSums:
    """Every term summed over a micro-batch; `means` are the step's, None in validation: the plain terms."""
    batch = objective.micro_batch(output, means)
    found, logged = {}, {}
    # KL before reconstruction: gradients at q are added in the reverse order, and rounding follows that order.
    for term in sorted(objective.terms, key=lambda term: term is not objective.kl):
        found[term.name], logged[term.name] = term.sum(batch)
    terms = {term.name: found[term.name] for term in objective.terms}
    return TermSums(terms, logged, batch.mask_BT.sum(), batch.real_B.sum().to(torch.float32))


def combine(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, objective: Objective) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    The sums are those of term_sums; the counts, over every micro-batch and every rank of the step, at least 1.
    """
    counts: Mapping[str, Tensor] = {"num_tokens": num_tokens, "num_sequences": num_sequences}
    return {term.name: term.contribution(sums.terms[term.name], counts[term.denominator]) for term in objective.terms}
