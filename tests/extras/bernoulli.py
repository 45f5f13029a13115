"""A kind of z that the package does not know: independent bits. As a module it is the command line with this kind."""

import math
from typing import Any, Literal

import torch
from torch import Tensor, nn

from toolkit.latent.heads import CodeHead
from toolkit.objective import Estimator, Exact, Latent, categorical_entropy, categorical_kl
from toolkit.objective.protocols import LATENTS


class BitUsage:
    def __init__(self, num_bits: int) -> None:
        self.size = num_bits

    def sums(self, output: Any, real_B: Tensor) -> Tensor:
        return (output.log_q[..., 1].detach().double().exp() * real_B[:, None]).sum(0)

    def metrics(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        return {"mean_bit": float(sums.mean()) / num_sequences}


@LATENTS.register
class Bernoulli(Latent):
    """N bits; q and p are (B, N, 2) log-probabilities, a value is (N,) numbers; the gates are an affine map of it."""

    kind: Literal["bernoulli"] = "bernoulli"
    num_bits: int = 2

    shape = property(lambda self: (self.num_bits, 2))
    width = property(lambda self: self.num_bits + 1)
    num_values = property(lambda self: 2**self.num_bits)
    capacity = property(lambda self: self.num_bits * math.log(2))

    def head(self, hidden_size: int, head_dim: int, init_std: float) -> nn.Module:
        return CodeHead(hidden_size, head_dim, self.shape, init_std)

    def reset_gates(self, table: Tensor, std: float) -> None:
        nn.init.normal_(table, std=std * math.sqrt(2 / self.num_bits))
        nn.init.ones_(table[-1])

    def kl(self, q: Tensor, p: Tensor) -> Tensor:
        return categorical_kl(q, p).sum(-1)

    def entropy(self, q: Tensor) -> Tensor:
        return categorical_entropy(q).sum(-1)

    def sample(self, q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
        chance = q[..., 1].detach().exp().unsqueeze(1).expand(-1, num_samples, -1)
        return torch.bernoulli(chance, generator=generator).long()

    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        return torch.where(values > 0, q[:, None, :, 1], q[:, None, :, 0]).sum(-1)

    def rows(self, values: Tensor) -> Tensor:
        return torch.cat([values, torch.ones_like(values[..., :1])], dim=-1).float()

    def from_index(self, codes: Tensor) -> Tensor:
        return super().from_index(codes).unsqueeze(-1) >> torch.arange(self.num_bits, device=codes.device) & 1

    def log_probs(self, q: Tensor) -> Tensor:
        return self.log_prob(q, self.enumerate(q.device))

    def default_estimator(self) -> Estimator:
        return Exact()

    def usage(self) -> Any:
        return BitUsage(self.num_bits)


if __name__ == "__main__":
    from toolkit.cli import main

    main()
