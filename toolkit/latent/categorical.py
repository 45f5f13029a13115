"""A categorical z: one of K codes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from toolkit.components import key
from toolkit.objective.divergence import categorical_entropy, categorical_kl
from toolkit.objective.estimators import Exact
from toolkit.objective.marginals import marginal_kl, router_support
from toolkit.objective.protocols import LATENTS, Estimator, Latent, Usage

from .heads import CodeHead

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from toolkit.objective.output import LatentOutput

LIVE_THRESHOLD = 0.02  # least mean q of a code that counts as alive


@LATENTS.register
class Categorical(Latent):
    """One of K codes; q and p are (B, K) log-probabilities, a value is a number."""

    kind: Literal["categorical"] = "categorical"
    """One of K codes. Choose it first: its sums are exact, and each code exports as a LoRA."""
    num_latents: int = key(4, "codes", ge=1)
    """K, number of codes. Set it to about as many as there are ways of answering: spare ones die out, and a step runs K
    + 1 branches."""

    @property
    def shape(self) -> tuple[int, ...]:
        return (self.num_latents,)

    @property
    def num_values(self) -> int:
        return self.num_latents

    def head(self, hidden_size: int, head_dim: int, init_std: float) -> nn.Module:
        return CodeHead(hidden_size, head_dim, self.shape, init_std)

    def reset_gates(self, table: Tensor, std: float) -> None:
        nn.init.normal_(table, mean=1.0, std=std)

    def kl(self, q: Tensor, p: Tensor) -> Tensor:
        return categorical_kl(q, p)

    def entropy(self, q: Tensor) -> Tensor:
        return categorical_entropy(q)

    def sample(self, q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
        return torch.multinomial(q.detach().exp(), num_samples, replacement=True, generator=generator)

    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        return q.gather(-1, values)

    def rows(self, values: Tensor) -> Tensor:
        return functional.one_hot(values.long(), self.num_latents).float()

    def default_estimator(self) -> Estimator:
        return Exact()

    def usage(self) -> Usage:
        return CodeUsage(self.shape)

    def doubled(self) -> Latent | None:
        return self.model_copy(update={"num_latents": 2 * self.num_latents})


class CodeUsage:
    """Mean posterior and mean router over the codes (K,); of each factor by itself where z is factored, (M, K)."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.shape, self.size = shape, 2 * math.prod(shape) + 2

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        log_probs = (output.log_q.detach(), output.log_p.detach())
        mass = [(log.double().exp().flatten(1) * real_B.unsqueeze(-1)).sum(0) for log in log_probs]
        support = torch.zeros_like(mass[0][:2])
        if len(self.shape) == 1:
            entropy = (categorical_entropy(log_probs[0].double()) * real_B).sum()
            support = torch.stack([router_support(log_probs[1], real_B).double(), entropy])
        return torch.cat([*mass, support])

    def metrics(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        posterior, router = (sums[:-2] / num_sequences).chunk(2)
        live = {"live_codes": float((posterior >= LIVE_THRESHOLD).sum())}
        if len(self.shape) > 1:
            return live
        uniform = torch.full_like(posterior, -math.log(len(posterior)))
        return {
            "marginal_posterior": float(marginal_kl(posterior, uniform)),
            "marginal_router": float(marginal_kl(router, uniform)),
            "router_codes": float(sums[-2]) / num_sequences,
            # exp of the mutual information of z and (x, y) under q.
            "codes_in_use": float((torch.special.entr(posterior).sum() - sums[-1] / num_sequences).exp()),
            **live,
        }
