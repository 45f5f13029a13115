"""Router and posterior heads over hidden states of the LM."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from toolkit.kernels.casting import CastingLayerNorm
from toolkit.objective.kinds import LatentKind

LOG_VARIANCE_BOUND = 8.0  # of a Gaussian z: standard deviations from 0.018 to 55


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


class FactoredHead(CodeHead):
    """The same with M times K logits, normalised factor by factor."""

    def __init__(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)


class GaussianHead(CodeHead):
    """The same with D means and D log-variances; the first q and p are (near) standard normal."""

    def __init__(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)


class LatentHeads(nn.Module):
    """Both heads of one adapter.

    Args:
        hidden_size: width of the LM's hidden states.
        head_dim: width of the hidden layer.
        shape: of what a head gives for an example, see ZLoraConfig.latent_shape.
        latent: kind of z.
    """

    def __init__(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def log_prior(self, hidden_BH: Tensor) -> Tensor:
        """Router p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM.

        Returns:
            (B, *shape): log-probabilities, or means and log-variances.
        """
        return self.router(hidden_BH.detach())

    def log_posterior(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)
