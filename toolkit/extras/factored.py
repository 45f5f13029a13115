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
        return sample_combinations(q, num_samples, generator)

    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        return combination_log_probs(q, values)

    def rows(self, values: Tensor) -> Tensor:
        return functional.one_hot(values.long(), self.num_latents).float().flatten(-2)

    def from_index(self, codes: Tensor) -> Tensor:
        return factor_digits(super().from_index(codes), self.num_factors, self.num_latents)

    def log_probs(self, q: Tensor) -> Tensor:
        return joint_log_probs(q)

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


def factor_digits(codes: Tensor, num_factors: int, num_values: int) -> Tensor:
    """(..., M) long: the values 0 .. K - 1 of the factors of combinations given as numbers (...), 0 .. K ** M - 1."""
    powers_M = num_values ** torch.arange(num_factors - 1, -1, -1, device=codes.device)
    return codes.unsqueeze(-1) // powers_M % num_values


def joint_log_probs(log_q_BMK: Tensor) -> Tensor:
    """(..., K ** M) normalised log-probabilities of all combinations, in the order of `factor_digits`."""
    joint = log_q_BMK[..., 0, :]
    for factor in range(1, log_q_BMK.shape[-2]):
        joint = (joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)).flatten(-2)
    return joint


def combination_log_probs(log_q_BMK: Tensor, values_BSM: Tensor) -> Tensor:
    """(B, S) log-probabilities of drawn combinations (B, S, M) long, nats; log_q is (B, M, K), normalised over K."""
    return log_q_BMK.gather(-1, values_BSM.transpose(1, 2)).sum(1)


def sample_combinations(log_q_BMK: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
    """(B, S, M) long combinations drawn with replacement, every factor by itself, from log_q (B, M, K)."""
    num_examples, num_factors, _ = log_q_BMK.shape
    q = log_q_BMK.detach().exp().flatten(0, 1)
    drawn = torch.multinomial(q, num_samples, replacement=True, generator=generator)
    return drawn.unflatten(0, (num_examples, num_factors)).transpose(1, 2)
