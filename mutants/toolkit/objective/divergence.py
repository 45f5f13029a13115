"""Divergences between categorical distributions, in nats."""

from __future__ import annotations

import math

import torch
from torch import Tensor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_categorical_kl__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_categorical_kl__mutmut)
def categorical_kl(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_orig(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_1(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = None
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_2(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = None
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_3(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(None, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_4(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, None, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_5(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, None)
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_6(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_7(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_8(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, )
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_9(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK >= 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_10(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 1, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_11(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK + log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_12(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(None))
    return (q_BK * ratio_BK).sum(-1)


def x_categorical_kl__mutmut_13(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(None)


def x_categorical_kl__mutmut_14(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK / ratio_BK).sum(-1)


def x_categorical_kl__mutmut_15(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(+1)


def x_categorical_kl__mutmut_16(log_q_BK: Tensor, log_p_BK: Tensor) -> Tensor:
    """KL(q || p) per example.

    Args:
        log_q_BK, log_p_BK: (B, K) normalised log-probabilities.
    Returns:
        (B,) nats, at least 0 up to rounding; inf where q has mass outside the support of p.
    """
    q_BK = log_q_BK.exp()
    # 0 log 0 = 0: where q is 0 the difference of logs may be inf - inf.
    ratio_BK = torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))
    return (q_BK * ratio_BK).sum(-2)

mutants_x_categorical_kl__mutmut['_mutmut_orig'] = x_categorical_kl__mutmut_orig # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_1'] = x_categorical_kl__mutmut_1 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_2'] = x_categorical_kl__mutmut_2 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_3'] = x_categorical_kl__mutmut_3 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_4'] = x_categorical_kl__mutmut_4 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_5'] = x_categorical_kl__mutmut_5 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_6'] = x_categorical_kl__mutmut_6 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_7'] = x_categorical_kl__mutmut_7 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_8'] = x_categorical_kl__mutmut_8 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_9'] = x_categorical_kl__mutmut_9 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_10'] = x_categorical_kl__mutmut_10 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_11'] = x_categorical_kl__mutmut_11 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_12'] = x_categorical_kl__mutmut_12 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_13'] = x_categorical_kl__mutmut_13 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_14'] = x_categorical_kl__mutmut_14 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_15'] = x_categorical_kl__mutmut_15 # type: ignore # mutmut generated
mutants_x_categorical_kl__mutmut['x_categorical_kl__mutmut_16'] = x_categorical_kl__mutmut_16 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_js_divergence__mutmut)
def js_divergence(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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


def x_js_divergence__mutmut_orig(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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


def x_js_divergence__mutmut_1(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = None
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


def x_js_divergence__mutmut_2(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[+2]
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


def x_js_divergence__mutmut_3(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-3]
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


def x_js_divergence__mutmut_4(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is not None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_5(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = None
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_6(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(None, -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_7(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], None)
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_8(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(-math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_9(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], )
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_10(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:+1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_11(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-2], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_12(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], +math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_13(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(None))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_14(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[+1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_15(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-2] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_16(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] == num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_17(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = None  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_18(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(None)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_19(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(+1e4)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_20(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
    Raises:
        ValueError: if the two K differ.
    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    num_latents = log_p_NKV.shape[-2]
    if log_w_NK is None:
        log_w_NK = log_p_NKV.new_full(log_p_NKV.shape[:-1], -math.log(num_latents))
    if log_w_NK.shape[-1] != num_latents:
        raise ValueError(f"log_p has K={num_latents} distributions but log_w has {log_w_NK.shape[-1]} weights")
    log_p_NKV = log_p_NKV.clamp_min(-10001.0)  # 0 log 0 = 0: a forbidden token would give inf - inf here
    log_w_NK1 = log_w_NK.unsqueeze(-1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_21(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_w_NK1 = None
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_22(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_w_NK1 = log_w_NK.unsqueeze(None)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_23(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_w_NK1 = log_w_NK.unsqueeze(+1)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_24(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_w_NK1 = log_w_NK.unsqueeze(-2)
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_25(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = None
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_26(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(None, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_27(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=None)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_28(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_29(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, )
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_30(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(log_w_NK1 - log_p_NKV, dim=-2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_31(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=+2)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_32(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    log_mixture_NV = torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-3)
    # sum_k w_k KL(p_k || mixture): the same number, without the cancellation of two entropies.
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_33(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = None
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_34(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(None)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_35(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() / (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_36(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV + log_mixture_NV.unsqueeze(-2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_37(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(None))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_38(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(+2))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_39(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-3))).sum(-1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_40(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(+1)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_41(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    kl_NK = (log_p_NKV.exp() * (log_p_NKV - log_mixture_NV.unsqueeze(-2))).sum(-2)
    return (log_w_NK.exp() * kl_NK).sum(-1)


def x_js_divergence__mutmut_42(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    return (log_w_NK.exp() * kl_NK).sum(None)


def x_js_divergence__mutmut_43(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    return (log_w_NK.exp() / kl_NK).sum(-1)


def x_js_divergence__mutmut_44(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    return (log_w_NK.exp() * kl_NK).sum(+1)


def x_js_divergence__mutmut_45(log_p_NKV: Tensor, log_w_NK: Tensor | None = None) -> Tensor:
    """Weighted Jensen-Shannon divergence between K categorical distributions.

    JSD = H(sum_k w_k p_k) - sum_k w_k H(p_k); 0 <= JSD <= H(w) <= log K.

    Args:
        log_p_NKV: (..., K, V) log-probabilities, normalised over V.
        log_w_NK: (..., K) log-weights, normalised over K; None for uniform weights.
    Returns:
        (...) nats.
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
    return (log_w_NK.exp() * kl_NK).sum(-2)

mutants_x_js_divergence__mutmut['_mutmut_orig'] = x_js_divergence__mutmut_orig # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_1'] = x_js_divergence__mutmut_1 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_2'] = x_js_divergence__mutmut_2 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_3'] = x_js_divergence__mutmut_3 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_4'] = x_js_divergence__mutmut_4 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_5'] = x_js_divergence__mutmut_5 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_6'] = x_js_divergence__mutmut_6 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_7'] = x_js_divergence__mutmut_7 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_8'] = x_js_divergence__mutmut_8 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_9'] = x_js_divergence__mutmut_9 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_10'] = x_js_divergence__mutmut_10 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_11'] = x_js_divergence__mutmut_11 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_12'] = x_js_divergence__mutmut_12 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_13'] = x_js_divergence__mutmut_13 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_14'] = x_js_divergence__mutmut_14 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_15'] = x_js_divergence__mutmut_15 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_16'] = x_js_divergence__mutmut_16 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_17'] = x_js_divergence__mutmut_17 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_18'] = x_js_divergence__mutmut_18 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_19'] = x_js_divergence__mutmut_19 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_20'] = x_js_divergence__mutmut_20 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_21'] = x_js_divergence__mutmut_21 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_22'] = x_js_divergence__mutmut_22 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_23'] = x_js_divergence__mutmut_23 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_24'] = x_js_divergence__mutmut_24 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_25'] = x_js_divergence__mutmut_25 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_26'] = x_js_divergence__mutmut_26 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_27'] = x_js_divergence__mutmut_27 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_28'] = x_js_divergence__mutmut_28 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_29'] = x_js_divergence__mutmut_29 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_30'] = x_js_divergence__mutmut_30 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_31'] = x_js_divergence__mutmut_31 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_32'] = x_js_divergence__mutmut_32 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_33'] = x_js_divergence__mutmut_33 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_34'] = x_js_divergence__mutmut_34 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_35'] = x_js_divergence__mutmut_35 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_36'] = x_js_divergence__mutmut_36 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_37'] = x_js_divergence__mutmut_37 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_38'] = x_js_divergence__mutmut_38 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_39'] = x_js_divergence__mutmut_39 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_40'] = x_js_divergence__mutmut_40 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_41'] = x_js_divergence__mutmut_41 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_42'] = x_js_divergence__mutmut_42 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_43'] = x_js_divergence__mutmut_43 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_44'] = x_js_divergence__mutmut_44 # type: ignore # mutmut generated
mutants_x_js_divergence__mutmut['x_js_divergence__mutmut_45'] = x_js_divergence__mutmut_45 # type: ignore # mutmut generated
