"""The weight of the KL against the sequence ELBO, which decides whether ignoring z is the better solution."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.baseline import Baseline
    from toolkit.config import RunConfig


def kl_scale(config: RunConfig, baseline: Baseline) -> float:
    """beta_eff / beta: what turns the objective's reconstruction into nats per sequence (method.md section 3)."""
    if config.objective.normalize:
        return baseline.c_base["sequence_sum"].value
    return baseline.tokens_per_sequence if config.objective.reduction == "token_mean" else 1.0


def beta_eff(config: RunConfig, baseline: Baseline) -> float:
    """Weight of the KL against the sequence ELBO; above 1 the collapsed solution is optimal (method.md section 3)."""
    return config.objective.beta * kl_scale(config, baseline)
