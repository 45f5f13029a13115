"""The ratios and the split of the gain where z has too many values to run them all: from S draws.

The marginal loss is IWAE-S, which lies above the true one by an unknown amount that shrinks with S. The tuning gain
is then too low and I_used too high by that amount, and figures are comparable at equal S only. Shapes: N examples, S.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from toolkit.errors import DataError
from toolkit.metrics.rho import Columns, Reduction, RhoReport, report_of_columns


@dataclass(frozen=True, slots=True)
class SampledTables:
    """Per-sequence values of a split, float64, nats.

    Args:
        nll_post: (N, S) l(z) for z from the posterior.
        log_weights: (N, S) log p(z given x) - log q(z given x, y) - l(z) of the same draws.
        nll_prior: (N, S) l(z) for z from the router.
        nll_shuffle: (N, S) l(z) for z from the posterior of another example; None for a single one.
        kl: (N,) KL of posterior and router, in closed form.
        nll_free: (N,) the frozen z-free model's.
        log_q, log_p: (N, ...) what the heads gave, see toolkit.latent.LatentOutput.
        num_tokens: (N,) y tokens.
    """

    nll_post: NDArray[np.float64]
    log_weights: NDArray[np.float64]
    nll_prior: NDArray[np.float64]
    nll_shuffle: NDArray[np.float64] | None
    kl: NDArray[np.float64]
    nll_free: NDArray[np.float64]
    log_q: NDArray[np.float64]
    log_p: NDArray[np.float64]
    num_tokens: NDArray[np.float64]


def sampled_columns(tables: SampledTables) -> Columns:
    """Per-example quantities [N] in nats, as `toolkit.metrics.rho.latent_columns` without the entropy."""
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
    return columns


def sampled_rho_report(
    tables: SampledTables,
    *,
    c_base: float,
    reduction: Reduction,
    num_resamples: int,
    seed: int,
    groups: Sequence[Hashable] | None = None,
) -> RhoReport:
    """Every ratio and the split of the gain, with S stated; intervals are over examples, not over draws.

    Args:
        tables: of the validation split.
        c_base, reduction, num_resamples, seed, groups: as in `toolkit.metrics.rho.rho_report`.
    Raises:
        DataError: if a value is not finite.
        ArtefactError, ConfigError: as rho_report.
    """
    columns: Any = sampled_columns(tables)
    for name, column_N in columns.items():
        if not np.isfinite(column_N).all():
            raise DataError(
                f"{name} of example {int(np.argmin(np.isfinite(column_N)))} is not finite",
                remedy="the checkpoint has diverged or overflowed: evaluate an earlier one, or in float32",
            )
    return report_of_columns(
        columns,
        num_tokens=tables.num_tokens,
        c_base=c_base,
        reduction=reduction,
        num_resamples=num_resamples,
        seed=seed,
        groups=groups,
        num_samples_z=tables.nll_post.shape[1],
    )
