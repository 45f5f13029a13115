"""A latent with diagonal Gaussians for posterior and router. Shapes: B examples, S samples, D latent dimensions.

Distributions are given as means and log-variances (not standard deviations) in any float dtype and computed in float32
(float64 stays float64). A log-variance without bounds overflows in `exp`: bound it in the head.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_gaussian_kl__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_gaussian_kl__mutmut)
def gaussian_kl(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_orig(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_1(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = None
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_2(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(None, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_3(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, None)
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_4(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map((mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_5(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, )
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_6(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = None
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_7(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD + log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_8(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = None
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_9(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() / torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_10(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD + mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_11(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(None)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_12(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(+log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_13(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 / (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_14(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 1.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_15(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(None)


def x_gaussian_kl__mutmut_16(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD - shift_BD).sum(-1)


def x_gaussian_kl__mutmut_17(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) + ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_18(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(None) - ratio_BD + shift_BD).sum(-1)


def x_gaussian_kl__mutmut_19(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(+1)


def x_gaussian_kl__mutmut_20(mean_q_BD: Tensor, log_var_q_BD: Tensor, mean_p_BD: Tensor, log_var_p_BD: Tensor) -> Tensor:
    """KL(q || p) of diagonal Gaussians per example, in closed form.

    1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

    Args:
        mean_q_BD, log_var_q_BD: posterior, (B, D).
        mean_p_BD, log_var_p_BD: router, (B, D).
    Returns:
        (B,) nats, at least 0 up to rounding.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
    """
    mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD = map(_wide, (mean_q_BD, log_var_q_BD, mean_p_BD, log_var_p_BD))
    ratio_BD = log_var_q_BD - log_var_p_BD
    shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
    # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
    return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-2)

mutants_x_gaussian_kl__mutmut['_mutmut_orig'] = x_gaussian_kl__mutmut_orig # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_1'] = x_gaussian_kl__mutmut_1 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_2'] = x_gaussian_kl__mutmut_2 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_3'] = x_gaussian_kl__mutmut_3 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_4'] = x_gaussian_kl__mutmut_4 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_5'] = x_gaussian_kl__mutmut_5 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_6'] = x_gaussian_kl__mutmut_6 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_7'] = x_gaussian_kl__mutmut_7 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_8'] = x_gaussian_kl__mutmut_8 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_9'] = x_gaussian_kl__mutmut_9 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_10'] = x_gaussian_kl__mutmut_10 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_11'] = x_gaussian_kl__mutmut_11 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_12'] = x_gaussian_kl__mutmut_12 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_13'] = x_gaussian_kl__mutmut_13 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_14'] = x_gaussian_kl__mutmut_14 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_15'] = x_gaussian_kl__mutmut_15 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_16'] = x_gaussian_kl__mutmut_16 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_17'] = x_gaussian_kl__mutmut_17 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_18'] = x_gaussian_kl__mutmut_18 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_19'] = x_gaussian_kl__mutmut_19 # type: ignore # mutmut generated
mutants_x_gaussian_kl__mutmut['x_gaussian_kl__mutmut_20'] = x_gaussian_kl__mutmut_20 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_gaussian_log_prob__mutmut)
def gaussian_log_prob(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_orig(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_1(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = None
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_2(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(None), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_3(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(None).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_4(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(2), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_5(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(None)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_6(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(None).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_7(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(2)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_8(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = None
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_9(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() / torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_10(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) + mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_11(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(None) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_12(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(None)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_13(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(+log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_14(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 / (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_15(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return +0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_16(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -1.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_17(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(None)


def x_gaussian_log_prob__mutmut_18(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D - math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_19(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD - log_var_B1D + math.log(2 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_20(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(None)).sum(-1)


def x_gaussian_log_prob__mutmut_21(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 / math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_22(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(3 * math.pi)).sum(-1)


def x_gaussian_log_prob__mutmut_23(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(+1)


def x_gaussian_log_prob__mutmut_24(z_BSD: Tensor, mean_BD: Tensor, log_var_BD: Tensor) -> Tensor:
    """Log density of samples under their example's diagonal Gaussian.

    Args:
        z_BSD: (B, S, D).
        mean_BD, log_var_BD: (B, D).
    Returns:
        (B, S) nats; a density, so it may be positive.
    """
    mean_B1D, log_var_B1D = _wide(mean_BD).unsqueeze(1), _wide(log_var_BD).unsqueeze(1)
    distance_BSD = (_wide(z_BSD) - mean_B1D).square() * torch.exp(-log_var_B1D)
    return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-2)

mutants_x_gaussian_log_prob__mutmut['_mutmut_orig'] = x_gaussian_log_prob__mutmut_orig # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_1'] = x_gaussian_log_prob__mutmut_1 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_2'] = x_gaussian_log_prob__mutmut_2 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_3'] = x_gaussian_log_prob__mutmut_3 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_4'] = x_gaussian_log_prob__mutmut_4 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_5'] = x_gaussian_log_prob__mutmut_5 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_6'] = x_gaussian_log_prob__mutmut_6 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_7'] = x_gaussian_log_prob__mutmut_7 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_8'] = x_gaussian_log_prob__mutmut_8 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_9'] = x_gaussian_log_prob__mutmut_9 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_10'] = x_gaussian_log_prob__mutmut_10 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_11'] = x_gaussian_log_prob__mutmut_11 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_12'] = x_gaussian_log_prob__mutmut_12 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_13'] = x_gaussian_log_prob__mutmut_13 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_14'] = x_gaussian_log_prob__mutmut_14 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_15'] = x_gaussian_log_prob__mutmut_15 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_16'] = x_gaussian_log_prob__mutmut_16 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_17'] = x_gaussian_log_prob__mutmut_17 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_18'] = x_gaussian_log_prob__mutmut_18 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_19'] = x_gaussian_log_prob__mutmut_19 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_20'] = x_gaussian_log_prob__mutmut_20 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_21'] = x_gaussian_log_prob__mutmut_21 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_22'] = x_gaussian_log_prob__mutmut_22 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_23'] = x_gaussian_log_prob__mutmut_23 # type: ignore # mutmut generated
mutants_x_gaussian_log_prob__mutmut['x_gaussian_log_prob__mutmut_24'] = x_gaussian_log_prob__mutmut_24 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_gaussian_sample__mutmut)
def gaussian_sample(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_orig(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_1(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = None
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_2(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(None)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_3(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(None).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_4(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 / _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_5(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(1.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_6(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(None)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_7(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(2)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_8(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) - std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_9(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(None) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_10(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(None).unsqueeze(1) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_11(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(2) + std_B1D * _wide(noise_BSD)


def x_gaussian_sample__mutmut_12(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D / _wide(noise_BSD)


def x_gaussian_sample__mutmut_13(mean_BD: Tensor, log_var_BD: Tensor, noise_BSD: Tensor) -> Tensor:
    """Reparameterised samples z = mean + std * noise: differentiable in both parameters.

    Args:
        mean_BD, log_var_BD: (B, D).
        noise_BSD: (B, S, D) standard normal, drawn by the caller, so that a step can be repeated.
    Returns:
        (B, S, D) samples.
    Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes".
    """
    std_B1D = torch.exp(0.5 * _wide(log_var_BD)).unsqueeze(1)
    return _wide(mean_BD).unsqueeze(1) + std_B1D * _wide(None)

mutants_x_gaussian_sample__mutmut['_mutmut_orig'] = x_gaussian_sample__mutmut_orig # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_1'] = x_gaussian_sample__mutmut_1 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_2'] = x_gaussian_sample__mutmut_2 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_3'] = x_gaussian_sample__mutmut_3 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_4'] = x_gaussian_sample__mutmut_4 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_5'] = x_gaussian_sample__mutmut_5 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_6'] = x_gaussian_sample__mutmut_6 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_7'] = x_gaussian_sample__mutmut_7 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_8'] = x_gaussian_sample__mutmut_8 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_9'] = x_gaussian_sample__mutmut_9 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_10'] = x_gaussian_sample__mutmut_10 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_11'] = x_gaussian_sample__mutmut_11 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_12'] = x_gaussian_sample__mutmut_12 # type: ignore # mutmut generated
mutants_x_gaussian_sample__mutmut['x_gaussian_sample__mutmut_13'] = x_gaussian_sample__mutmut_13 # type: ignore # mutmut generated
mutants_x_posterior_variance__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_posterior_variance__mutmut)
def posterior_variance(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(-1)


def x_posterior_variance__mutmut_orig(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(-1)


def x_posterior_variance__mutmut_1(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(None)


def x_posterior_variance__mutmut_2(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(None).exp().mean(-1)


def x_posterior_variance__mutmut_3(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(+1)


def x_posterior_variance__mutmut_4(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(-2)

mutants_x_posterior_variance__mutmut['_mutmut_orig'] = x_posterior_variance__mutmut_orig # type: ignore # mutmut generated
mutants_x_posterior_variance__mutmut['x_posterior_variance__mutmut_1'] = x_posterior_variance__mutmut_1 # type: ignore # mutmut generated
mutants_x_posterior_variance__mutmut['x_posterior_variance__mutmut_2'] = x_posterior_variance__mutmut_2 # type: ignore # mutmut generated
mutants_x_posterior_variance__mutmut['x_posterior_variance__mutmut_3'] = x_posterior_variance__mutmut_3 # type: ignore # mutmut generated
mutants_x_posterior_variance__mutmut['x_posterior_variance__mutmut_4'] = x_posterior_variance__mutmut_4 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_posterior_mean_sums__mutmut)
def posterior_mean_sums(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_orig(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_1(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = None
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_2(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(None, mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_3(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), None, 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_4(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), None)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_5(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_6(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_7(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), )
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_8(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(None), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_9(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(+1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_10(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-2), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_11(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 1.0)
    return mean_BD.sum(0), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_12(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(None), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_13(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(1), mean_BD.square().sum(0), real_B.sum().double()


def x_posterior_mean_sums__mutmut_14(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(None), real_B.sum().double()


def x_posterior_mean_sums__mutmut_15(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """What `active_units` needs of one batch. Add up over batches and ranks.

    Args:
        mean_BD: (B, D) posterior means. Where a router is learned, pass (m_q - m_p) / std_p: a dimension in which the
            posterior only follows the router varies with x, but carries nothing about y.
        real_B: (B,) bool, False on fillers.
    Returns:
        float64 sums over real examples, without gradient: (D,) means, (D,) squared means, scalar count.
    """
    mean_BD = torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)
    return mean_BD.sum(0), mean_BD.square().sum(1), real_B.sum().double()

mutants_x_posterior_mean_sums__mutmut['_mutmut_orig'] = x_posterior_mean_sums__mutmut_orig # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_1'] = x_posterior_mean_sums__mutmut_1 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_2'] = x_posterior_mean_sums__mutmut_2 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_3'] = x_posterior_mean_sums__mutmut_3 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_4'] = x_posterior_mean_sums__mutmut_4 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_5'] = x_posterior_mean_sums__mutmut_5 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_6'] = x_posterior_mean_sums__mutmut_6 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_7'] = x_posterior_mean_sums__mutmut_7 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_8'] = x_posterior_mean_sums__mutmut_8 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_9'] = x_posterior_mean_sums__mutmut_9 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_10'] = x_posterior_mean_sums__mutmut_10 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_11'] = x_posterior_mean_sums__mutmut_11 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_12'] = x_posterior_mean_sums__mutmut_12 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_13'] = x_posterior_mean_sums__mutmut_13 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_14'] = x_posterior_mean_sums__mutmut_14 # type: ignore # mutmut generated
mutants_x_posterior_mean_sums__mutmut['x_posterior_mean_sums__mutmut_15'] = x_posterior_mean_sums__mutmut_15 # type: ignore # mutmut generated
mutants_x_active_units__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_active_units__mutmut)
def active_units(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_orig(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_1(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 1.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_2(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = None
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_3(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(None)
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_4(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(2.0)
    return square_sum_D / count - (sum_D / count).square() > threshold


def x_active_units__mutmut_5(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count + (sum_D / count).square() > threshold


def x_active_units__mutmut_6(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D * count - (sum_D / count).square() > threshold


def x_active_units__mutmut_7(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D * count).square() > threshold


def x_active_units__mutmut_8(sum_D: Tensor, square_sum_D: Tensor, num_examples: Tensor, threshold: float = 0.01) -> Tensor:
    """Latent dimensions whose posterior mean varies over the examples.

    Args:
        sum_D, square_sum_D, num_examples: global sums from `posterior_mean_sums`, in float64: the variance is a
            difference of two of them.
        threshold: of the variance over examples (divided by their number), in the squared unit of z.
    Returns:
        (D,) bool; none without examples, none with a single one.
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D / count).square() >= threshold

mutants_x_active_units__mutmut['_mutmut_orig'] = x_active_units__mutmut_orig # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_1'] = x_active_units__mutmut_1 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_2'] = x_active_units__mutmut_2 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_3'] = x_active_units__mutmut_3 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_4'] = x_active_units__mutmut_4 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_5'] = x_active_units__mutmut_5 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_6'] = x_active_units__mutmut_6 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_7'] = x_active_units__mutmut_7 # type: ignore # mutmut generated
mutants_x_active_units__mutmut['x_active_units__mutmut_8'] = x_active_units__mutmut_8 # type: ignore # mutmut generated
mutants_x_importance_log_weights__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_importance_log_weights__mutmut)
def importance_log_weights(nll_BS: Tensor, log_q_BS: Tensor, log_p_BS: Tensor) -> Tensor:
    """Log-weights log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of samples z_s from the posterior.

    Args:
        nll_BS: (B, S) sequence loss l(z_s), nats, summed over y tokens and unweighted.
        log_q_BS, log_p_BS: (B, S) log densities of z_s under posterior and router, nats.
    Returns:
        (B, S) nats.
    """
    return log_p_BS - log_q_BS - nll_BS


def x_importance_log_weights__mutmut_orig(nll_BS: Tensor, log_q_BS: Tensor, log_p_BS: Tensor) -> Tensor:
    """Log-weights log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of samples z_s from the posterior.

    Args:
        nll_BS: (B, S) sequence loss l(z_s), nats, summed over y tokens and unweighted.
        log_q_BS, log_p_BS: (B, S) log densities of z_s under posterior and router, nats.
    Returns:
        (B, S) nats.
    """
    return log_p_BS - log_q_BS - nll_BS


def x_importance_log_weights__mutmut_1(nll_BS: Tensor, log_q_BS: Tensor, log_p_BS: Tensor) -> Tensor:
    """Log-weights log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of samples z_s from the posterior.

    Args:
        nll_BS: (B, S) sequence loss l(z_s), nats, summed over y tokens and unweighted.
        log_q_BS, log_p_BS: (B, S) log densities of z_s under posterior and router, nats.
    Returns:
        (B, S) nats.
    """
    return log_p_BS - log_q_BS + nll_BS


def x_importance_log_weights__mutmut_2(nll_BS: Tensor, log_q_BS: Tensor, log_p_BS: Tensor) -> Tensor:
    """Log-weights log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of samples z_s from the posterior.

    Args:
        nll_BS: (B, S) sequence loss l(z_s), nats, summed over y tokens and unweighted.
        log_q_BS, log_p_BS: (B, S) log densities of z_s under posterior and router, nats.
    Returns:
        (B, S) nats.
    """
    return log_p_BS + log_q_BS - nll_BS

mutants_x_importance_log_weights__mutmut['_mutmut_orig'] = x_importance_log_weights__mutmut_orig # type: ignore # mutmut generated
mutants_x_importance_log_weights__mutmut['x_importance_log_weights__mutmut_1'] = x_importance_log_weights__mutmut_1 # type: ignore # mutmut generated
mutants_x_importance_log_weights__mutmut['x_importance_log_weights__mutmut_2'] = x_importance_log_weights__mutmut_2 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_iwae_nll__mutmut)
def iwae_nll(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_orig(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_1(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 and log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_2(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() == 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_3(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 3 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_4(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[2] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_5(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] == num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_6(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) + torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_7(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(None) - torch.logsumexp(_wide(log_weights_BS), dim=-1)


def x_iwae_nll__mutmut_8(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(None, dim=-1)


def x_iwae_nll__mutmut_9(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=None)


def x_iwae_nll__mutmut_10(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(dim=-1)


def x_iwae_nll__mutmut_11(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), )


def x_iwae_nll__mutmut_12(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(None), dim=-1)


def x_iwae_nll__mutmut_13(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=+1)


def x_iwae_nll__mutmut_14(log_weights_BS: Tensor, num_samples: int) -> Tensor:
    """IWAE-S estimate of NLL_psi = -log p(y | x): -log( 1/S sum_s w_s ).

    Above the true value in expectation, by less the larger S: 1 gives the negative ELBO, and S = inf the value itself.
    The excess is not observable, so a figure is only comparable at equal S: state it wherever the figure is shown.

    Args:
        log_weights_BS: (B, S) from `importance_log_weights`.
        num_samples: S, stated by the caller.
    Returns:
        (B,) nats per sequence.
    Raises:
        ValueError: if the weights are not (B, num_samples).
    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    if log_weights_BS.dim() != 2 or log_weights_BS.shape[1] != num_samples:
        raise ValueError(f"IWAE-{num_samples} needs (B, {num_samples}) log-weights, got {tuple(log_weights_BS.shape)}")
    return math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-2)

mutants_x_iwae_nll__mutmut['_mutmut_orig'] = x_iwae_nll__mutmut_orig # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_1'] = x_iwae_nll__mutmut_1 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_2'] = x_iwae_nll__mutmut_2 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_3'] = x_iwae_nll__mutmut_3 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_4'] = x_iwae_nll__mutmut_4 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_5'] = x_iwae_nll__mutmut_5 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_6'] = x_iwae_nll__mutmut_6 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_7'] = x_iwae_nll__mutmut_7 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_8'] = x_iwae_nll__mutmut_8 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_9'] = x_iwae_nll__mutmut_9 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_10'] = x_iwae_nll__mutmut_10 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_11'] = x_iwae_nll__mutmut_11 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_12'] = x_iwae_nll__mutmut_12 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_13'] = x_iwae_nll__mutmut_13 # type: ignore # mutmut generated
mutants_x_iwae_nll__mutmut['x_iwae_nll__mutmut_14'] = x_iwae_nll__mutmut_14 # type: ignore # mutmut generated
mutants_x__wide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__wide__mutmut)
def _wide(values: Tensor) -> Tensor:
    """At least float32."""
    return values if values.dtype == torch.float64 else values.float()


def x__wide__mutmut_orig(values: Tensor) -> Tensor:
    """At least float32."""
    return values if values.dtype == torch.float64 else values.float()


def x__wide__mutmut_1(values: Tensor) -> Tensor:
    """At least float32."""
    return values if (values.dtype == torch.float64) and False else values.float()


def x__wide__mutmut_2(values: Tensor) -> Tensor:
    """At least float32."""
    return values if (values.dtype == torch.float64) or True else values.float()


def x__wide__mutmut_3(values: Tensor) -> Tensor:
    """At least float32."""
    return values if values.dtype != torch.float64 else values.float()

mutants_x__wide__mutmut['_mutmut_orig'] = x__wide__mutmut_orig # type: ignore # mutmut generated
mutants_x__wide__mutmut['x__wide__mutmut_1'] = x__wide__mutmut_1 # type: ignore # mutmut generated
mutants_x__wide__mutmut['x__wide__mutmut_2'] = x__wide__mutmut_2 # type: ignore # mutmut generated
mutants_x__wide__mutmut['x__wide__mutmut_3'] = x__wide__mutmut_3 # type: ignore # mutmut generated
