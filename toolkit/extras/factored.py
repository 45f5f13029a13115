"""A factored z: M independent codes of K values each. Shapes: B examples, S samples, M factors, K values.

A combination is also named by one number, with the first factor as its most significant digit in base K.
"""

import math
from typing import Any, Literal

import torch
from pydantic import model_validator
from torch import Tensor, nn
from torch.nn import functional

from toolkit.components import key
from toolkit.latent.categorical import CodeUsage
from toolkit.latent.heads import CodeHead
from toolkit.objective.divergence import categorical_entropy, categorical_kl
from toolkit.objective.protocols import LATENTS, Estimator, Latent, Usage

from .estimators import Rloo

MAX_COMBINATIONS = 2**16


@LATENTS.register
class Factored(Latent):
    """M codes of K values; q and p are (B, M, K) log-probabilities, a value is (M,) numbers."""

    kind: Literal["factored"] = "factored"
    """M independent codes of K values each. Choose it where responses differ in several ways at once."""
    num_latents: int = key(4, "values", ge=1)
    """K, values of each code. Raise it where a single way of differing has more than that many forms."""
    num_factors: int = key(2, "codes", ge=1)
    """M, number of codes; K to the power M at most 65536. Raise it with the ways in which responses differ."""

    @model_validator(mode="after")
    def _size(self) -> "Factored":
        if self.num_values > MAX_COMBINATIONS:
            raise ValueError(
                f"num_latents ** num_factors must be at most {MAX_COMBINATIONS}, got {self.num_latents} ** "
                f"{self.num_factors}"
            )
        return self

    @property
    def shape(self) -> tuple[int, ...]:
        return (self.num_factors, self.num_latents)

    @property
    def num_values(self) -> int:
        return self.num_latents**self.num_factors

    @property
    def capacity(self) -> float | None:
        return self.num_factors * math.log(self.num_latents)

    @property
    def label(self) -> str:
        return f"{self.num_factors} x {self.num_latents} codes"

    def head(self, hidden_size: int, head_dim: int, init_std: float) -> nn.Module:
        return CodeHead(hidden_size, head_dim, self.shape, init_std)

    def reset_gates(self, table: Tensor, std: float) -> None:
        nn.init.normal_(table, mean=1.0 / self.num_factors, std=std / math.sqrt(self.num_factors))

    def kl(self, q: Tensor, p: Tensor) -> Tensor:
        """(B,) nats: the factors are independent under both, so their divergences add up."""
        return categorical_kl(q, p).sum(-1)

    def entropy(self, q: Tensor) -> Tensor:
        return categorical_entropy(q).sum(-1)

    def sample(self, q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
        """(B, S, M) long combinations, every factor drawn by itself."""
        drawn = torch.multinomial(q.detach().exp().flatten(0, 1), num_samples, replacement=True, generator=generator)
        return drawn.unflatten(0, (len(q), -1)).transpose(1, 2)

    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        return q.gather(-1, values.transpose(1, 2)).sum(1)

    def rows(self, values: Tensor) -> Tensor:
        return functional.one_hot(values.long(), self.num_latents).float().flatten(-2)

    def from_index(self, codes: Tensor) -> Tensor:
        powers_M = self.num_latents ** torch.arange(self.num_factors - 1, -1, -1, device=codes.device)
        return super().from_index(codes).unsqueeze(-1) // powers_M % self.num_latents

    def log_probs(self, q: Tensor) -> Tensor:
        joint = q[..., 0, :]
        for factor in range(1, self.num_factors):
            joint = (joint.unsqueeze(-1) + q[..., factor, :].unsqueeze(-2)).flatten(-2)
        return joint

    def default_estimator(self) -> Estimator:
        return Rloo()

    def usage(self) -> Usage:
        return CodeUsage(self.shape)

    def describe_usage(self, usage_V: Any, threshold: float) -> dict[str, Any]:
        """Mean posterior of each factor by itself, the sum over all combinations that hold a value."""
        axes = range(self.num_factors)
        table = usage_V.reshape((self.num_latents,) * self.num_factors)
        factors = [table.sum(axis=tuple(a for a in axes if a != m)) for m in axes]
        live = sum((factor >= threshold).sum() for factor in factors)
        return {"factor_usage": [factor.tolist() for factor in factors], "live_codes": int(live)}
