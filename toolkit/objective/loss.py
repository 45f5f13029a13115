"""Term sums, global denominators and the total J = R_norm + beta KL - w_jsd JSD."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .divergence import categorical_kl
from .nll import Reduction, expected_nll
from .weighting import token_weights


@dataclass(frozen=True, slots=True)
class ObjectiveWeights:
    """Weights of the objective.

    Args:
        reduction: `token_mean` divides the reconstruction by the number of y tokens, `sequence_sum` by the number
            of sequences; both over the whole optimizer step (all micro-batches, all ranks).
        c_base: the entangled model's validation loss in the same reduction, in nats; 1.0 leaves R raw.
        beta: weight of the KL.
        jsd: weight of the inter-latent JSD, which is maximised.
        token_alpha, token_low, token_high: see token_weights; alpha 0 switches the weighting off.
    """

    reduction: Reduction = "token_mean"
    c_base: float = 1.0
    beta: float = 0.1
    jsd: float = 0.0
    token_alpha: float = 0.0
    token_low: float = 0.1
    token_high: float = 5.0


@dataclass(slots=True)
class TermSums:
    """Sums over the examples of one micro-batch, each a scalar in nats, with the counts they are divided by.

    `weighted_nll` carries the token weights, `nll` does not; `jsd` is summed over tokens, `kl` over sequences.
    """

    weighted_nll: Tensor
    nll: Tensor
    kl: Tensor
    jsd: Tensor
    num_tokens: Tensor
    num_sequences: Tensor


def term_sums(
    nll_BKT: Tensor,
    nll_free_BT: Tensor,
    log_q_BK: Tensor,
    log_p_BK: Tensor,
    jsd_BT: Tensor,
    y_mask_BT: Tensor,
    weights: ObjectiveWeights,
) -> TermSums:
    """Sum every term over one micro-batch. Shapes as in LatentOutput; sequences without y tokens count for nothing."""
    mask_BT = y_mask_BT.to(torch.float32)
    real_B = y_mask_BT.any(-1)
    w_BT = token_weights(nll_free_BT, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
    return TermSums(
        weighted_nll=expected_nll(nll_BKT, log_q_BK, w_BT),
        nll=expected_nll(nll_BKT.detach(), log_q_BK.detach(), mask_BT),
        kl=(categorical_kl(log_q_BK, log_p_BK) * real_B).sum(),
        jsd=(jsd_BT * w_BT).sum(),
        num_tokens=mask_BT.sum(),
        num_sequences=real_B.sum().to(torch.float32),
    )


def reconstruction_denominator(reduction: Reduction, num_tokens: Tensor, num_sequences: Tensor) -> Tensor:
    """What a sum of nll is divided by under this reduction."""
    return num_tokens if reduction == "token_mean" else num_sequences


def combine(sums: TermSums, num_tokens: Tensor, num_sequences: Tensor, weights: ObjectiveWeights) -> dict[str, Tensor]:
    """Signed contributions of one micro-batch to the loss of the whole optimizer step; their sum is its share of J.

    Args:
        sums: from term_sums.
        num_tokens, num_sequences: counts over the whole step (every micro-batch, every rank), at least 1.
        weights: the same as given to term_sums.
    Returns:
        Scalars by name: `reconstruction_loss`, `kl_prior_loss`, `inter_latent_jsd`.
    """
    denominator = reconstruction_denominator(weights.reduction, num_tokens, num_sequences)
    return {
        "reconstruction_loss": sums.weighted_nll / denominator / weights.c_base,
        "kl_prior_loss": weights.beta * sums.kl / num_sequences,
        "inter_latent_jsd": -weights.jsd * sums.jsd / num_tokens,
    }
