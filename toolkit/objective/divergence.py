"""Divergences between categorical distributions, in nats."""

import math

import torch
from torch import Tensor


def categorical_kl(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """(B,) KL(q || p) of log-probabilities (B, K), nats; inf where q has mass outside the support of p."""
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def js_divergence(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions, (...) nats.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def categorical_entropy(log_p_BK: Tensor) -> Tensor:
    """(...) H(p) = -sum_k p_k log p_k of log-probabilities (..., K), 0 to log K nats; -inf is a code without mass."""
    return -categorical_kl(log_p_BK, torch.zeros_like(log_p_BK))
