"""A Gaussian z: a vector with diagonal Gaussians for posterior and router.

Shapes: B examples, S samples, D latent dimensions. Distributions are given as means and log-variances (not standard
deviations) in any float dtype and computed in float32 (float64 stays float64). A log-variance without bounds overflows
in `exp`: the head bounds it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import torch
from torch import Tensor, nn

from toolkit.components import key
from toolkit.latent.heads import HeadNetwork
from toolkit.objective.nll import widened
from toolkit.objective.protocols import LATENTS, Estimator, Latent, Usage

from .estimators import Reparameterised

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from toolkit.objective.output import LatentOutput

LOG_VARIANCE_BOUND = 8.0  # standard deviations from 0.018 to 55


@LATENTS.register
class Gaussian(Latent):
    """A vector; q and p are (B, 2, D) means and log-variances, a value is (D,). The gates are an affine map of it."""

    kind: Literal["gaussian"] = "gaussian"
    """A vector of D numbers, with diagonal Gaussians for posterior and router. Choose it where responses differ by
    degrees."""
    latent_dim: int = key(8, "dimensions", ge=1)
    """D, dimensions of z. Raise it where `active_units` has come up to it."""

    @property
    def shape(self) -> tuple[int, ...]:
        return (2, self.latent_dim)

    @property
    def width(self) -> int:
        """D rows, and one for the constant of the affine map."""
        return self.latent_dim + 1

    @property
    def num_values(self) -> int:
        return 0

    @property
    def label(self) -> str:
        return f"{self.latent_dim} dimensions"

    def head(self, hidden_size: int, head_dim: int, init_std: float) -> nn.Module:
        return GaussianHead(hidden_size, head_dim, self.shape, init_std)

    def reset_gates(self, table: Tensor, std: float) -> None:
        nn.init.normal_(table, mean=0.0, std=std / math.sqrt(self.latent_dim))
        nn.init.ones_(table[-1])

    def kl(self, q: Tensor, p: Tensor) -> Tensor:
        """1/2 sum_d ( exp(v_q - v_p) - 1 - (v_q - v_p) + (m_q - m_p)^2 exp(-v_p) ), v the log-variance.

        Source: Kingma and Welling (2014), "Auto-Encoding Variational Bayes", appendix B.
        """
        (mean_q_BD, log_var_q_BD), (mean_p_BD, log_var_p_BD) = (widened(x).unbind(1) for x in (q, p))
        ratio_BD = log_var_q_BD - log_var_p_BD
        shift_BD = (mean_q_BD - mean_p_BD).square() * torch.exp(-log_var_p_BD)
        # expm1: exp(ratio) - 1 would lose a small ratio in float32, and with it the KL near collapse.
        return 0.5 * (torch.expm1(ratio_BD) - ratio_BD + shift_BD).sum(-1)

    def entropy(self, q: Tensor) -> Tensor:
        return 0.5 * (q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)

    def sample(self, q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
        """Reparameterised, z = mean + std * noise: differentiable in both parameters."""
        noise_BSD = torch.randn(len(q), num_samples, self.latent_dim, generator=generator, device=q.device)
        mean_B1D, log_var_B1D = widened(q).unsqueeze(2).unbind(1)
        return mean_B1D + torch.exp(0.5 * log_var_B1D) * noise_BSD

    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        mean_B1D, log_var_B1D = widened(q).unsqueeze(2).unbind(1)
        distance_BSD = (widened(values) - mean_B1D).square() * torch.exp(-log_var_B1D)
        return -0.5 * (distance_BSD + log_var_B1D + math.log(2 * math.pi)).sum(-1)

    def rows(self, values: Tensor) -> Tensor:
        return torch.cat([values, torch.ones_like(values[..., :1])], dim=-1)

    def default_estimator(self) -> Estimator:
        return Reparameterised()

    def usage(self) -> Usage:
        return VectorUsage(self.latent_dim)


class GaussianHead(HeadNetwork):
    """D means and D log-variances; the first q and p are (near) standard normal."""

    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = self.outputs(input).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)


class VectorUsage:
    """Active units, and the posterior's variance averaged over D dimensions: that of the router where z is unused."""

    def __init__(self, latent_dim: int) -> None:
        self.size = 2 * latent_dim + 1

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        (mean_BD, log_var_BD), (router_BD, router_log_var_BD) = (
            x.detach().unbind(1) for x in (output.log_q, output.log_p)
        )
        # In standard deviations of the router around its mean: what is known from y alone.
        relative_BD = (mean_BD - router_BD) * torch.exp(-0.5 * router_log_var_BD)
        means, squares, _ = posterior_mean_sums(relative_BD, real_B)
        variance = (widened(log_var_BD).exp().mean(-1) * real_B).sum().double()
        return torch.cat([means, squares, variance.reshape(1)])

    def metrics(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        means, squares = sums[:-1].chunk(2)
        active = active_units(means, squares, torch.tensor(num_sequences, dtype=torch.float64))
        return {"active_units": float(active.sum()), "posterior_variance": float(sums[-1]) / num_sequences}


def posterior_mean_sums(mean_BD: Tensor, real_B: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Sums of one batch for `active_units`, to be added up over batches and ranks.

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
    """(D,) bool: latent dimensions whose posterior mean varies over the examples; none with fewer than two.

    From the global sums of `posterior_mean_sums`, in float64: the variance, over examples and in the squared unit of z,
    is a difference of two of them.

    Source: Burda, Grosse and Salakhutdinov (2016), "Importance Weighted Autoencoders".
    """
    count = num_examples.clamp_min(1.0)
    return square_sum_D / count - (sum_D / count).square() > threshold
