"""A latent with diagonal Gaussians for posterior and router. Shapes: B examples, S samples, D latent dimensions.

Distributions are given as means and log-variances (not standard deviations) in any float dtype and computed in float32
(float64 stays float64). A log-variance without bounds overflows in `exp`: bound it in the head.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor


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


def posterior_variance(log_var_BD: Tensor) -> Tensor:
    """Variance of the posterior per example, averaged over dimensions; that of the router where z is unused.

    Args:
        log_var_BD: (B, D).
    Returns:
        (B,) in the squared unit of z.
    """
    return _wide(log_var_BD).exp().mean(-1)


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


def importance_log_weights(nll_BS: Tensor, log_q_BS: Tensor, log_p_BS: Tensor) -> Tensor:
    """Log-weights log p(y | x, z_s) + log p(z_s | x) - log q(z_s | x, y) of samples z_s from the posterior.

    Args:
        nll_BS: (B, S) sequence loss l(z_s), nats, summed over y tokens and unweighted.
        log_q_BS, log_p_BS: (B, S) log densities of z_s under posterior and router, nats.
    Returns:
        (B, S) nats.
    """
    return log_p_BS - log_q_BS - nll_BS


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


def _wide(values: Tensor) -> Tensor:
    """At least float32."""
    return values if values.dtype == torch.float64 else values.float()
