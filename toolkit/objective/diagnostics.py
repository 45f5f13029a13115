"""Closed-form diagnostics: shares of each term in the loss and in the gradient at the posterior's logits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from .objective import Objective
from .protocols import StepMeans

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from .output import LatentOutput


def shares(prefix: str, values: Mapping[str, float]) -> dict[str, float]:
    """`<prefix>/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(map(abs, values.values()))
    return {f"{prefix}/{name}": abs(value) / total if total > 0 else 0.0 for name, value in values.items()}


def encoder_grad_norms(
    output: LatentOutput, objective: Objective, tokens_per_sequence: float, means: StepMeans | None = None
) -> dict[str, Tensor]:
    """Per-sequence gradient norms at the posterior's logits, summed over sequences; scalars by the names of the terms.

    For a categorical z the gradients are known: with s_k the slope of a term in q_k they are q_k (s_k - E_q s). Terms
    without a slope do not depend on q. The forward ran all codes; T_mean, tokens_per_sequence, turns
    the token mean into a sum per sequence; means are those of term_sums.
    """
    with torch.no_grad():
        batch = objective.micro_batch(output, means)
        found = {term.name: term.slope(batch, tokens_per_sequence) for term in objective.terms}
        q_BV, norms = output.log_q.exp(), {}
        for name, slope_BV in found.items():
            if slope_BV is None:
                continue
            # A code without mass has slope -inf in the entropy and no gradient.
            finite_BV = torch.where(q_BV > 0, slope_BV, 0.0)
            gradient_BV = q_BV * (finite_BV - (q_BV * finite_BV).sum(-1, keepdim=True))
            norms[name] = (gradient_BV.norm(dim=-1) * batch.real_B.float()).sum()
        return norms
