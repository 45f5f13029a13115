"""Closed-form diagnostics: shares of each term in the loss and in the gradient at the posterior's logits."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from toolkit.objective.loss import ObjectiveWeights, StepMeans
from toolkit.objective.weighting import token_weights


def loss_contributions(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def encoder_grad_norms(
    nll_BKT: Tensor,
    u_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    tokens_per_sequence: float,
    means: StepMeans | None = None,
) -> dict[str, Tensor]:
    """Per-sequence gradient norms at the posterior's logits, summed over sequences.

    For a categorical z the gradients are known: with s_k the slope of a term in q_k they are q_k (s_k - E_q s). The
    slope is l_k of the reconstruction, scaled as in the loss; beta log q_k / p_k of the KL; w log q_k of the entropy;
    w log m_k / t_k of the marginal. The JSD and the router's marginal do not depend on q. Free bits are left out:
    the figures are of the plain KL.

    Args:
        u_BT, means: as in term_sums.
        tokens_per_sequence: T_mean, which turns the token mean into a sum per sequence.
    Returns:
        Scalars by the names of `combine`; without the marginal where no means are given.
    """
    with torch.no_grad():
        real_B = y_mask_BT.any(-1).float()
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
        per_sequence = 1.0 if weights.reduction == "sequence_sum" else 1.0 / tokens_per_sequence
        slopes = {
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(-1) * per_sequence / weights.c_base,
            "kl_prior_loss": weights.beta * (log_q_BK - log_p_BK),
            "posterior_entropy": weights.posterior_entropy * log_q_BK,
        }
        if means is not None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def encoder_grad_fractions(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}
