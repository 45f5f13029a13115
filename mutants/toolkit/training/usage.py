"""How much of the latent is in use: figures of a log line that differ between kinds of z."""

from __future__ import annotations

import math
from typing import Protocol

import torch
from torch import Tensor

from toolkit.objective import LatentKind, marginal_kl, router_support
from toolkit.objective.gaussian import active_units, posterior_mean_sums, posterior_variance
from toolkit.objective.output import LatentOutput

LIVE_THRESHOLD = 0.02  # least mean q of a code that counts as alive


class Usage(Protocol):
    """Sums of a micro-batch that add up over micro-batches and ranks, and the figures made of them."""

    size: int

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        """(size,) float64, without gradient."""
        ...

    def figures(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        """By logged name, from the sums over the whole step."""
        ...


def usage_of(kind: LatentKind, shape: tuple[int, ...]) -> Usage:
    """The figures of a kind of z.

    Args:
        kind: of z.
        shape: ZLoraConfig.latent_shape.
    """
    return VectorUsage(shape[-1]) if kind == "gaussian" else CodeUsage(shape)


class CodeUsage:
    """Mean posterior and mean router over the codes, of each factor by itself.

    Args:
        shape: (K,), or (M, K) of a factored z.
    """

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.shape, self.size = shape, 2 * math.prod(shape) + 1

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        # With an E-step its result is what the objective uses.
        log_q = output.log_q if output.log_r is None else output.log_r
        mass = [(log.detach().double().exp().flatten(1) * real_B.unsqueeze(-1)).sum(0) for log in (log_q, output.log_p)]
        support = torch.zeros_like(mass[0][:1])
        if len(self.shape) == 1:
            support = router_support(output.log_p.detach(), real_B, 0.0)[0].double().reshape(1)
        return torch.cat([*mass, support])

    def figures(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        posterior, router = (sums[:-1] / num_sequences).chunk(2)
        live = {"live_codes": float((posterior >= LIVE_THRESHOLD).sum())}
        if len(self.shape) > 1:
            return live
        uniform = torch.full_like(posterior, -math.log(len(posterior)))
        return {
            "marginal_posterior": float(marginal_kl(posterior, uniform)),
            "marginal_router": float(marginal_kl(router, uniform)),
            "router_codes": float(sums[-1]) / num_sequences,
            **live,
        }


class VectorUsage:
    """Active units and posterior variance of a Gaussian z of D dimensions."""

    def __init__(self, latent_dim: int) -> None:
        self.size = 2 * latent_dim + 1

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        means, squares, _ = posterior_mean_sums(relative_means(output.log_q, output.log_p), real_B)
        variance = (posterior_variance(output.log_q[:, 1].detach()) * real_B).sum().double()
        return torch.cat([means, squares, variance.reshape(1)])

    def figures(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        means, squares = sums[:-1].chunk(2)
        active = active_units(means, squares, torch.tensor(num_sequences, dtype=torch.float64))
        return {"active_units": float(active.sum()), "posterior_variance": float(sums[-1]) / num_sequences}


def relative_means(q_B2D: Tensor, p_B2D: Tensor) -> Tensor:
    """(B, D) posterior means in standard deviations of the router around its mean: what is known from y alone."""
    return (q_B2D[:, 0] - p_B2D[:, 0]) * torch.exp(-0.5 * p_B2D[:, 1])
