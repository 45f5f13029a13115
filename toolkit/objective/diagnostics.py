"""Closed-form diagnostics: shares of each term in the loss and in the gradient at the posterior's logits."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from .loss import ObjectiveWeights
from .weighting import token_weights


def loss_contributions(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def encoder_grad_norms(
    nll_BKT: Tensor,
    nll_free_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
    tokens_per_sequence: float,
) -> dict[str, Tensor]:
    """Per-sequence gradient norms at the posterior's logits, summed over sequences.

    For a categorical z the gradients are known: reconstruction q_k (l_k - E_q l), scaled as in the loss; KL
    beta q_k (log q_k / p_k - KL). The JSD with uniform weights does not depend on q.

    Args:
        tokens_per_sequence: T_mean, which turns the token mean into a sum per sequence.
    Returns:
        Scalars for `reconstruction_loss` and `kl_prior_loss`.
    """
    with torch.no_grad():
        real_B = y_mask_BT.any(-1).float()
        w_BT = token_weights(nll_free_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
        per_sequence = 1.0 if weights.reduction == "sequence_sum" else 1.0 / tokens_per_sequence
        loss_BK = (nll_BKT * w_BT.unsqueeze(1)).sum(-1) * per_sequence / weights.c_base
        q_BK = log_q_BK.exp()
        ratio_BK = log_q_BK - log_p_BK
        recon_BK = q_BK * (loss_BK - (q_BK * loss_BK).sum(-1, keepdim=True))
        kl_BK = weights.beta * q_BK * (ratio_BK - (q_BK * ratio_BK).sum(-1, keepdim=True))
        return {
            "reconstruction_loss": (recon_BK.norm(dim=-1) * real_B).sum(),
            "kl_prior_loss": (kl_BK.norm(dim=-1) * real_B).sum(),
        }


def encoder_grad_fractions(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}
