"""Router and posterior heads over hidden states of the LM."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .casting import CastingLayerNorm


class CodeHead(nn.Sequential):
    """LayerNorm, one hidden layer, K logits. The last layer starts small: the first q and p are (near) uniform."""

    def __init__(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=-1)


class LatentHeads(nn.Module):
    """Both heads of one adapter.

    Args:
        hidden_size: width of the LM's hidden states.
        head_dim: width of the hidden layer.
        num_latents: K.
    """

    def __init__(self, hidden_size: int, head_dim: int, num_latents: int) -> None:
        super().__init__()
        self.router = CodeHead(hidden_size, head_dim, num_latents, init_std=0.0)
        self.posterior = CodeHead(hidden_size, head_dim, num_latents, init_std=0.02)

    def log_prior(self, hidden_BH: Tensor) -> Tensor:
        """(B, K) log p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM."""
        return self.router(hidden_BH.detach())

    def log_posterior(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """(B, K) log q(z|x,y) from the mean of the posterior rows' hidden states over y.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)
