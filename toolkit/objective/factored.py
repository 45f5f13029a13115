"""A latent of M independent codes of K values each. Shapes: B examples, S samples, M factors, K values.

A combination is also named by one number, with the first factor as its most significant digit in base K.
"""

from __future__ import annotations

import torch
from torch import Tensor


def factor_digits(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """The values of the factors of combinations given as numbers.

    Args:
        codes: (...) long, 0 .. K ** M - 1.
        num_factors, num_values: M and K.
    Returns:
        (..., M) long, each in 0 .. K - 1.
    """
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def joint_log_probs(log_q_BMK: Tensor) -> Tensor:
    """Log-probabilities of all combinations: sums over the factors, in the order of `factor_digits`.

    Args:
        log_q_BMK: (..., M, K) normalised over K.
    Returns:
        (..., K ** M) normalised.
    """
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def combination_log_probs(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """Log-probability of each drawn combination.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        values_BSM: (B, S, M) long, as from sample_combinations.
    Returns:
        (B, S) nats, at most 0.
    """
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(1)


def sample_combinations(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Combinations drawn with replacement, every factor by itself.

    Args:
        log_q_BMK: (B, M, K) normalised over K.
        num_samples: S, at least 1.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S, M) long.
    """
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)
