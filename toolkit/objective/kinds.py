"""What differs between kinds of z: the shape of its distributions, their KL and their entropy.

`log_q` and `log_p` stand for (B, K) log-probabilities of a categorical z, (B, M, K) of a factored one, and for
(B, 2, D) of a Gaussian one: means, then log-variances.
"""

from __future__ import annotations

import math
from typing import Literal

from torch import Tensor

from toolkit.objective.auxiliaries import categorical_entropy
from toolkit.objective.divergence import categorical_kl
from toolkit.objective.gaussian import gaussian_kl

LatentKind = Literal["categorical", "factored", "gaussian"]


def latent_kl(kind: LatentKind, log_q: Tensor, log_p: Tensor) -> Tensor:
    """KL(q || p) per example in closed form; the factors of a factored z are independent under both, so theirs add up.

    Args:
        kind: of z.
        log_q, log_p: of that kind, see the module.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return gaussian_kl(log_q[:, 0], log_q[:, 1], log_p[:, 0], log_p[:, 1])
    kl = categorical_kl(log_q, log_p)
    return kl.sum(-1) if kind == "factored" else kl


def latent_entropy(kind: LatentKind, log_q: Tensor) -> Tensor:
    """Entropy per example; differential, so possibly negative, for a Gaussian z.

    Args:
        kind, log_q: as in latent_kl.
    Returns:
        (B,) nats.
    """
    if kind == "gaussian":
        return 0.5 * (log_q[:, 1] + math.log(2 * math.pi * math.e)).sum(-1)
    entropy = categorical_entropy(log_q)
    return entropy.sum(-1) if kind == "factored" else entropy
