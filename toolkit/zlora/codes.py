"""From a value of z to the columns that weight the rows of the gate table, and the switch of the posterior's ranks."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from toolkit.objective.factored import factor_digits

from .config import ZLoraConfig


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


def frozen_and_posterior_rows(config: ZLoraConfig, device: torch.device) -> Tensor:
    """(2, code_width + 1): all zeros, the frozen model; then the posterior's switch alone."""
    rows = torch.zeros(2, config.code_width + 1, device=device)
    rows[1, -1] = 1.0
    return rows
