"""Closed-form diagnostics: shares of each term in the loss and in the gradient at the posterior's logits."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from toolkit.objective.loss import ObjectiveWeights, StepMeans
from toolkit.objective.weighting import token_weights


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_loss_contributions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_loss_contributions__mutmut)
def loss_contributions(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_orig(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_1(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = None
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_2(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(None)
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_3(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(None) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_4(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if (total > 0) and False else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_5(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if (total > 0) or True else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_6(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) * total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_7(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(None) / total if total > 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_8(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total >= 0 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_9(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 1 else 0.0
        for name, value in contributions.items()
    }


def x_loss_contributions__mutmut_10(contributions: Mapping[str, float]) -> dict[str, float]:
    """`loss_contrib/fraction_abs/<term>`: |term| over the sum of all |term|; zeros if every term is 0."""
    total = sum(abs(value) for value in contributions.values())
    return {
        f"loss_contrib/fraction_abs/{name}": abs(value) / total if total > 0 else 1.0
        for name, value in contributions.items()
    }

mutants_x_loss_contributions__mutmut['_mutmut_orig'] = x_loss_contributions__mutmut_orig # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_1'] = x_loss_contributions__mutmut_1 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_2'] = x_loss_contributions__mutmut_2 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_3'] = x_loss_contributions__mutmut_3 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_4'] = x_loss_contributions__mutmut_4 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_5'] = x_loss_contributions__mutmut_5 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_6'] = x_loss_contributions__mutmut_6 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_7'] = x_loss_contributions__mutmut_7 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_8'] = x_loss_contributions__mutmut_8 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_9'] = x_loss_contributions__mutmut_9 # type: ignore # mutmut generated
mutants_x_loss_contributions__mutmut['x_loss_contributions__mutmut_10'] = x_loss_contributions__mutmut_10 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encoder_grad_norms__mutmut)
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


def x_encoder_grad_norms__mutmut_orig(
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


def x_encoder_grad_norms__mutmut_1(
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
        real_B = None
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


def x_encoder_grad_norms__mutmut_2(
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
        real_B = y_mask_BT.any(None).float()
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


def x_encoder_grad_norms__mutmut_3(
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
        real_B = y_mask_BT.any(+1).float()
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


def x_encoder_grad_norms__mutmut_4(
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
        real_B = y_mask_BT.any(-2).float()
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


def x_encoder_grad_norms__mutmut_5(
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
        w_BT = None
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


def x_encoder_grad_norms__mutmut_6(
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
        w_BT = token_weights(None, y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_7(
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
        w_BT = token_weights(u_BT, None, weights.token_alpha, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_8(
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
        w_BT = token_weights(u_BT, y_mask_BT, None, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_9(
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
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, None, weights.token_high)
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


def x_encoder_grad_norms__mutmut_10(
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
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, None)
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


def x_encoder_grad_norms__mutmut_11(
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
        w_BT = token_weights(y_mask_BT, weights.token_alpha, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_12(
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
        w_BT = token_weights(u_BT, weights.token_alpha, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_13(
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
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_low, weights.token_high)
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


def x_encoder_grad_norms__mutmut_14(
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
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_high)
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


def x_encoder_grad_norms__mutmut_15(
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
        w_BT = token_weights(u_BT, y_mask_BT, weights.token_alpha, weights.token_low, )
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


def x_encoder_grad_norms__mutmut_16(
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
        per_sequence = None
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


def x_encoder_grad_norms__mutmut_17(
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
        per_sequence = 1.0 if (weights.reduction == "sequence_sum") and False else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_18(
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
        per_sequence = 1.0 if (weights.reduction == "sequence_sum") or True else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_19(
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
        per_sequence = 2.0 if weights.reduction == "sequence_sum" else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_20(
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
        per_sequence = 1.0 if weights.reduction != "sequence_sum" else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_21(
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
        per_sequence = 1.0 if weights.reduction == "XXsequence_sumXX" else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_22(
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
        per_sequence = 1.0 if weights.reduction == "SEQUENCE_SUM" else 1.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_23(
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
        per_sequence = 1.0 if weights.reduction == "sequence_sum" else 1.0 * tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_24(
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
        per_sequence = 1.0 if weights.reduction == "sequence_sum" else 2.0 / tokens_per_sequence
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


def x_encoder_grad_norms__mutmut_25(
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
        slopes = None
        if means is not None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_26(
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
            "XXreconstruction_lossXX": (nll_BKT * w_BT.unsqueeze(1)).sum(-1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_27(
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
            "RECONSTRUCTION_LOSS": (nll_BKT * w_BT.unsqueeze(1)).sum(-1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_28(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(-1) * per_sequence * weights.c_base,
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


def x_encoder_grad_norms__mutmut_29(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(-1) / per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_30(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(None) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_31(
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
            "reconstruction_loss": (nll_BKT / w_BT.unsqueeze(1)).sum(-1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_32(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(None)).sum(-1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_33(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(2)).sum(-1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_34(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(+1) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_35(
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
            "reconstruction_loss": (nll_BKT * w_BT.unsqueeze(1)).sum(-2) * per_sequence / weights.c_base,
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


def x_encoder_grad_norms__mutmut_36(
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
            "XXkl_prior_lossXX": weights.beta * (log_q_BK - log_p_BK),
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


def x_encoder_grad_norms__mutmut_37(
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
            "KL_PRIOR_LOSS": weights.beta * (log_q_BK - log_p_BK),
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


def x_encoder_grad_norms__mutmut_38(
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
            "kl_prior_loss": weights.beta / (log_q_BK - log_p_BK),
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


def x_encoder_grad_norms__mutmut_39(
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
            "kl_prior_loss": weights.beta * (log_q_BK + log_p_BK),
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


def x_encoder_grad_norms__mutmut_40(
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
            "XXposterior_entropyXX": weights.posterior_entropy * log_q_BK,
        }
        if means is not None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_41(
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
            "POSTERIOR_ENTROPY": weights.posterior_entropy * log_q_BK,
        }
        if means is not None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_42(
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
            "posterior_entropy": weights.posterior_entropy / log_q_BK,
        }
        if means is not None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_43(
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
        if means is None:
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_44(
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
            log_mean_K = None
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_45(
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
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(None).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_46(
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
            log_mean_K = means.posterior_K.to(None).clamp_min(1e-30).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_47(
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
            log_mean_K = means.posterior_K.to(log_q_BK.dtype).clamp_min(1.0).log()
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_48(
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
            slopes["marginal_posterior"] = None
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_49(
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
            slopes["XXmarginal_posteriorXX"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_50(
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
            slopes["MARGINAL_POSTERIOR"] = weights.marginal_posterior * log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_51(
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
            slopes["marginal_posterior"] = weights.marginal_posterior / log_mean_K.expand_as(log_q_BK)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_52(
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
            slopes["marginal_posterior"] = weights.marginal_posterior * log_mean_K.expand_as(None)
        q_BK = log_q_BK.exp()
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_53(
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
        q_BK = None
        # A code without mass has slope -inf in the entropy and no gradient.
        finite = {name: torch.where(q_BK > 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_54(
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
        finite = None
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_55(
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
        finite = {name: torch.where(None, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_56(
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
        finite = {name: torch.where(q_BK > 0, None, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_57(
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
        finite = {name: torch.where(q_BK > 0, s_BK, None) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_58(
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
        finite = {name: torch.where(s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_59(
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
        finite = {name: torch.where(q_BK > 0, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_60(
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
        finite = {name: torch.where(q_BK > 0, s_BK, ) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_61(
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
        finite = {name: torch.where(q_BK >= 0, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_62(
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
        finite = {name: torch.where(q_BK > 1, s_BK, 0.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_63(
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
        finite = {name: torch.where(q_BK > 0, s_BK, 1.0) for name, s_BK in slopes.items()}
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_64(
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
        gradients = None
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_65(
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
        gradients = {name: q_BK / (s_BK - (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_66(
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
        gradients = {name: q_BK * (s_BK + (q_BK * s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_67(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(None, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_68(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=None)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_69(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_70(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, )) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_71(
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
        gradients = {name: q_BK * (s_BK - (q_BK / s_BK).sum(-1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_72(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(+1, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_73(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-2, keepdim=True)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_74(
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
        gradients = {name: q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=False)) for name, s_BK in finite.items()}
        return {name: (g_BK.norm(dim=-1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_75(
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
        return {name: (g_BK.norm(dim=-1) / real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_76(
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
        return {name: (g_BK.norm(dim=None) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_77(
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
        return {name: (g_BK.norm(dim=+1) * real_B).sum() for name, g_BK in gradients.items()}


def x_encoder_grad_norms__mutmut_78(
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
        return {name: (g_BK.norm(dim=-2) * real_B).sum() for name, g_BK in gradients.items()}

mutants_x_encoder_grad_norms__mutmut['_mutmut_orig'] = x_encoder_grad_norms__mutmut_orig # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_1'] = x_encoder_grad_norms__mutmut_1 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_2'] = x_encoder_grad_norms__mutmut_2 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_3'] = x_encoder_grad_norms__mutmut_3 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_4'] = x_encoder_grad_norms__mutmut_4 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_5'] = x_encoder_grad_norms__mutmut_5 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_6'] = x_encoder_grad_norms__mutmut_6 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_7'] = x_encoder_grad_norms__mutmut_7 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_8'] = x_encoder_grad_norms__mutmut_8 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_9'] = x_encoder_grad_norms__mutmut_9 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_10'] = x_encoder_grad_norms__mutmut_10 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_11'] = x_encoder_grad_norms__mutmut_11 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_12'] = x_encoder_grad_norms__mutmut_12 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_13'] = x_encoder_grad_norms__mutmut_13 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_14'] = x_encoder_grad_norms__mutmut_14 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_15'] = x_encoder_grad_norms__mutmut_15 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_16'] = x_encoder_grad_norms__mutmut_16 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_17'] = x_encoder_grad_norms__mutmut_17 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_18'] = x_encoder_grad_norms__mutmut_18 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_19'] = x_encoder_grad_norms__mutmut_19 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_20'] = x_encoder_grad_norms__mutmut_20 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_21'] = x_encoder_grad_norms__mutmut_21 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_22'] = x_encoder_grad_norms__mutmut_22 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_23'] = x_encoder_grad_norms__mutmut_23 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_24'] = x_encoder_grad_norms__mutmut_24 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_25'] = x_encoder_grad_norms__mutmut_25 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_26'] = x_encoder_grad_norms__mutmut_26 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_27'] = x_encoder_grad_norms__mutmut_27 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_28'] = x_encoder_grad_norms__mutmut_28 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_29'] = x_encoder_grad_norms__mutmut_29 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_30'] = x_encoder_grad_norms__mutmut_30 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_31'] = x_encoder_grad_norms__mutmut_31 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_32'] = x_encoder_grad_norms__mutmut_32 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_33'] = x_encoder_grad_norms__mutmut_33 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_34'] = x_encoder_grad_norms__mutmut_34 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_35'] = x_encoder_grad_norms__mutmut_35 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_36'] = x_encoder_grad_norms__mutmut_36 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_37'] = x_encoder_grad_norms__mutmut_37 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_38'] = x_encoder_grad_norms__mutmut_38 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_39'] = x_encoder_grad_norms__mutmut_39 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_40'] = x_encoder_grad_norms__mutmut_40 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_41'] = x_encoder_grad_norms__mutmut_41 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_42'] = x_encoder_grad_norms__mutmut_42 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_43'] = x_encoder_grad_norms__mutmut_43 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_44'] = x_encoder_grad_norms__mutmut_44 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_45'] = x_encoder_grad_norms__mutmut_45 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_46'] = x_encoder_grad_norms__mutmut_46 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_47'] = x_encoder_grad_norms__mutmut_47 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_48'] = x_encoder_grad_norms__mutmut_48 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_49'] = x_encoder_grad_norms__mutmut_49 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_50'] = x_encoder_grad_norms__mutmut_50 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_51'] = x_encoder_grad_norms__mutmut_51 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_52'] = x_encoder_grad_norms__mutmut_52 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_53'] = x_encoder_grad_norms__mutmut_53 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_54'] = x_encoder_grad_norms__mutmut_54 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_55'] = x_encoder_grad_norms__mutmut_55 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_56'] = x_encoder_grad_norms__mutmut_56 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_57'] = x_encoder_grad_norms__mutmut_57 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_58'] = x_encoder_grad_norms__mutmut_58 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_59'] = x_encoder_grad_norms__mutmut_59 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_60'] = x_encoder_grad_norms__mutmut_60 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_61'] = x_encoder_grad_norms__mutmut_61 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_62'] = x_encoder_grad_norms__mutmut_62 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_63'] = x_encoder_grad_norms__mutmut_63 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_64'] = x_encoder_grad_norms__mutmut_64 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_65'] = x_encoder_grad_norms__mutmut_65 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_66'] = x_encoder_grad_norms__mutmut_66 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_67'] = x_encoder_grad_norms__mutmut_67 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_68'] = x_encoder_grad_norms__mutmut_68 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_69'] = x_encoder_grad_norms__mutmut_69 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_70'] = x_encoder_grad_norms__mutmut_70 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_71'] = x_encoder_grad_norms__mutmut_71 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_72'] = x_encoder_grad_norms__mutmut_72 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_73'] = x_encoder_grad_norms__mutmut_73 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_74'] = x_encoder_grad_norms__mutmut_74 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_75'] = x_encoder_grad_norms__mutmut_75 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_76'] = x_encoder_grad_norms__mutmut_76 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_77'] = x_encoder_grad_norms__mutmut_77 # type: ignore # mutmut generated
mutants_x_encoder_grad_norms__mutmut['x_encoder_grad_norms__mutmut_78'] = x_encoder_grad_norms__mutmut_78 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encoder_grad_fractions__mutmut)
def encoder_grad_fractions(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_orig(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_1(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = None
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_2(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(None)
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_3(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if (total > 0) and False else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_4(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if (total > 0) or True else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_5(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value * total if total > 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_6(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total >= 0 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_7(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 1 else 0.0 for name, value in norms.items()}


def x_encoder_grad_fractions__mutmut_8(norms: Mapping[str, float]) -> dict[str, float]:
    """`encoder_grad_fraction/<term>` from the summed norms of encoder_grad_norms; zeros if all are 0."""
    total = sum(norms.values())
    return {f"encoder_grad_fraction/{name}": value / total if total > 0 else 1.0 for name, value in norms.items()}

mutants_x_encoder_grad_fractions__mutmut['_mutmut_orig'] = x_encoder_grad_fractions__mutmut_orig # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_1'] = x_encoder_grad_fractions__mutmut_1 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_2'] = x_encoder_grad_fractions__mutmut_2 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_3'] = x_encoder_grad_fractions__mutmut_3 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_4'] = x_encoder_grad_fractions__mutmut_4 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_5'] = x_encoder_grad_fractions__mutmut_5 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_6'] = x_encoder_grad_fractions__mutmut_6 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_7'] = x_encoder_grad_fractions__mutmut_7 # type: ignore # mutmut generated
mutants_x_encoder_grad_fractions__mutmut['x_encoder_grad_fractions__mutmut_8'] = x_encoder_grad_fractions__mutmut_8 # type: ignore # mutmut generated
