"""What one forward of the latent model returns: small tensors only, never logits."""

from dataclasses import dataclass

from torch import Tensor
from transformers.utils.generic import ModelOutput


@dataclass
class LatentOutput(ModelOutput):
    """Shapes: B examples, K latents, S branches, T response tokens (padded on the right). All float32, in nats.

    Args:
        nll: (B, S, T) -log p(y_t | x, z_s, y_<t) of the branches that were run; 0 on padding. Without `codes` branch
            s is code s, and S is the number of codes.
        nll_free: (B, T) the same for the frozen z-free model, without gradient.
        u: (B, T) uncertainty of the z-free model, of the kind asked for; without gradient, 0 on padding.
        log_q: posterior q(z | x, y): (B, K) log-probabilities; (B, M, K) of a factored z; (B, 2, D) means and
            log-variances of a Gaussian z.
        log_p: router p(z | x), in the same form.
        jsd: (B, T) Jensen-Shannon divergence of the next-token distributions of all codes; 0 on padding; None where
            they were not run together.
        jsd_bound: (B, T) its bound H(pi), log K for uniform weights; without gradient, 0 on padding; None as `jsd`.
        y_mask: (B, T) bool, True on response tokens and the end token.
        codes: the z of each branch: (B, S) long; (B, S, M) of a factored z; (B, S, D) float of a Gaussian z.
        nll_fixed: (B, K, T) of all codes without gradient, where an estimator needs them beside the branches.
    """

    nll: Tensor = None  # pyright: ignore
    nll_free: Tensor = None  # pyright: ignore
    u: Tensor = None  # pyright: ignore
    log_q: Tensor = None  # pyright: ignore
    log_p: Tensor = None  # pyright: ignore
    jsd: Tensor | None = None
    jsd_bound: Tensor | None = None
    y_mask: Tensor = None  # pyright: ignore
    codes: Tensor | None = None
    nll_fixed: Tensor | None = None
