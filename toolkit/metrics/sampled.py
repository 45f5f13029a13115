"""Columns of the rho report where z has too many values to run them all: from S draws.

The marginal loss is IWAE-S, which lies above the true one by an unknown amount that shrinks with S. The tuning gain is
then too low and I_used too high by that amount, and metrics are comparable at equal S only.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from toolkit.metrics.rho import Columns, checked


@dataclass(frozen=True, slots=True)
class SampledTables:
    """Per-sequence values of a split, float64, nats. N sequences, S draws of z."""

    nll_post: NDArray[np.float64]  # (N, S) l(z) for z from the posterior
    log_weights: NDArray[np.float64]  # (N, S) log p(z given x) - log q(z given x, y) - l(z) of the same draws
    nll_prior: NDArray[np.float64]  # (N, S) l(z) for z from the router
    nll_shuffle: NDArray[np.float64] | None  # (N, S) for z from another example's posterior; None for a single example
    kl: NDArray[np.float64]  # (N,) KL of posterior and router, in closed form
    nll_free: NDArray[np.float64]  # (N,) the frozen model's loss
    log_q: NDArray[np.float64]  # (N, ...) parameters of the posterior, see toolkit.objective.output.LatentOutput
    log_p: NDArray[np.float64]  # (N, ...) parameters of the router
    num_tokens: NDArray[np.float64]  # (N,) y tokens


def sampled_columns(tables: SampledTables) -> Columns:
    """Per-example quantities [N] in nats, as toolkit.metrics.rho.latent_columns without the entropy."""
    num_samples = tables.nll_post.shape[1]
    columns = {
        "post": tables.nll_post.mean(axis=1),
        "prior": tables.nll_prior.mean(axis=1),
        "marg": np.log(num_samples) - np.logaddexp.reduce(tables.log_weights, axis=1),
        "kl": tables.kl,
        "step0": tables.nll_free,
    }
    columns["bound"] = columns["post"] + columns["kl"]
    columns["gap"] = columns["bound"] - columns["marg"]
    if tables.nll_shuffle is not None:
        columns["shuffle"] = tables.nll_shuffle.mean(axis=1)
    return {name: checked(name, column_N, column_N.shape) for name, column_N in columns.items()}
