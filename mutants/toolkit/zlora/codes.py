"""Values of z: drawn, with their log-probabilities, and as the columns that weight the rows of the gate table.

A value is a number for a categorical z, (M,) numbers for a factored one, and a vector (D,) for a Gaussian one.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from toolkit.objective.estimators import sample_codes
from toolkit.objective.factored import combination_log_probs, factor_digits, sample_combinations
from toolkit.objective.gaussian import gaussian_log_prob, gaussian_sample
from toolkit.zlora.config import ZLoraConfig


def draw_latents(config: ZLoraConfig, log_q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """Values of z drawn with replacement; reparameterised where z is Gaussian.

    Args:
        config: says what z is.
        log_q: (B, *latent_shape) from a head.
        num_samples: S.
        generator: on the device of log_q; None: torch's own.
    Returns:
        (B, S), (B, S, M) or (B, S, D).
    """
    if config.latent == "gaussian":
        shape = (len(log_q), num_samples, config.latent_dim)
        noise_BSD = torch.randn(shape, generator=generator, device=log_q.device)
        return gaussian_sample(log_q[:, 0], log_q[:, 1], noise_BSD)
    return (sample_combinations if config.latent == "factored" else sample_codes)(log_q, num_samples, generator)


def latent_log_probs(config: ZLoraConfig, log_q: Tensor, values: Tensor) -> Tensor:
    """(B, S) log-probabilities of values, log densities of a Gaussian z; nats.

    Args:
        config, log_q: as in draw_latents.
        values: as draw_latents gives them.
    """
    if config.latent == "gaussian":
        return gaussian_log_prob(values, log_q[:, 0], log_q[:, 1])
    return combination_log_probs(log_q, values) if config.latent == "factored" else log_q.gather(-1, values)


def latent_rows(config: ZLoraConfig, values: Tensor) -> Tensor:
    """(..., code_width + 1) float32 rows of values as draw_latents gives them; the posterior's switch off."""
    if config.latent == "gaussian":
        return vector_rows(values)
    return (combination_rows if config.latent == "factored" else code_rows)(config, values)


def code_rows(config: ZLoraConfig, codes: Tensor) -> Tensor:
    """(..., code_width + 1) float32 rows of codes: one-hot, or one 1 per factor; the posterior's switch off.

    Args:
        codes: (...) long, 0 .. num_codes - 1.
    Raises:
        ValueError: if z is Gaussian, or a code is out of range.
    """
    if config.num_codes and codes.numel() and not 0 <= int(codes.min()) <= int(codes.max()) < config.num_codes:
        raise ValueError(f"codes must lie in 0..{config.num_codes - 1}, got {codes.tolist()}")
    if not config.num_codes:
        check_code(config, 0)
    if config.latent == "factored":
        return combination_rows(config, factor_digits(codes, config.num_factors, config.num_latents))
    return functional.one_hot(codes.long(), config.num_latents + 1).float()


def check_code(config: ZLoraConfig, z: int) -> None:
    """Refuse a z that is not one of the codes.

    Raises:
        ValueError: if z is Gaussian, or out of range.
    """
    if not config.num_codes:
        raise ValueError("a Gaussian z has no codes to name by a number: give a vector of latent_dim numbers")
    if not 0 <= z < config.num_codes:
        raise ValueError(f"z must be in 0..{config.num_codes - 1}, got {z}")


def combination_rows(config: ZLoraConfig, values: Tensor) -> Tensor:
    """(..., code_width + 1) float32 rows of a factored z.

    Args:
        values: (..., M) long, each in 0 .. K - 1.
    """
    return functional.pad(functional.one_hot(values.long(), config.num_latents).float().flatten(-2), (0, 1))


def vector_rows(z: Tensor) -> Tensor:
    """(..., D + 2) rows of a Gaussian z: the vector, the constant of the affine map, and the switch off.

    Args:
        z: (..., D).
    """
    return torch.cat([z, torch.ones_like(z[..., :1]), torch.zeros_like(z[..., :1])], dim=-1)


def posterior_row(config: ZLoraConfig, device: torch.device) -> Tensor:
    """(1, code_width + 1): the posterior's switch alone."""
    row = torch.zeros(1, config.code_width + 1, device=device)
    row[:, -1] = 1.0
    return row
