"""Router head and posterior head over hidden states of the language model."""

import math

import torch
from torch import Tensor, nn

from toolkit.kernels.casting import CastingLayerNorm
from toolkit.objective.protocols import Latent


class HeadNetwork(nn.Sequential):
    """LayerNorm, a hidden layer, and the parameters of z; the last layer starts with weights of std `init_std`."""

    def __init__(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, math.prod(shape)),
        )
        self.shape = shape
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def outputs(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, *shape) float32."""
        return super().forward(input).float().unflatten(-1, self.shape)


class CodeHead(HeadNetwork):
    """Log-probabilities of codes, normalised over the last dimension; the first q and p are (near) uniform."""

    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, *shape) float32 log-probabilities."""
        return torch.log_softmax(self.outputs(input), dim=-1)


class LatentHeads(nn.Module):
    """Router head and posterior head of one adapter."""

    def __init__(self, hidden_size: int, head_dim: int, latent: Latent) -> None:
        super().__init__()
        self.router = latent.head(hidden_size, head_dim, init_std=0.0)
        self.posterior = latent.head(hidden_size, head_dim, init_std=0.02)

    def log_prior(self, hidden_BH: Tensor) -> Tensor:
        """Router p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM.

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
