"""What one forward of the latent model returns: small tensors only, never logits."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor
from transformers.utils.generic import ModelOutput


@dataclass
class LatentOutput(ModelOutput):
    """Shapes: B examples, K latents, T response tokens (padded on the right). All float32, in nats.

    Args:
        nll: (B, K, T) -log p(y_t | x, z=k, y_<t); 0 on padding.
        nll_free: (B, T) the same for the frozen z-free model, without gradient.
        u: (B, T) uncertainty of the z-free model, of the kind asked for; without gradient, 0 on padding.
        log_q: (B, K) posterior log q(z | x, y), normalised over K.
        log_p: (B, K) router log p(z | x), normalised over K.
        jsd: (B, T) Jensen-Shannon divergence of the K next-token distributions; 0 on padding.
        jsd_bound: (B, T) its bound H(pi), log K for uniform weights; without gradient, 0 on padding.
        y_mask: (B, T) bool, True on response tokens and the end token.
    """

    nll: Tensor = None  # pyright: ignore
    nll_free: Tensor = None  # pyright: ignore
    u: Tensor = None  # pyright: ignore
    log_q: Tensor = None  # pyright: ignore
    log_p: Tensor = None  # pyright: ignore
    jsd: Tensor = None  # pyright: ignore
    jsd_bound: Tensor = None  # pyright: ignore
    y_mask: Tensor = None  # pyright: ignore
