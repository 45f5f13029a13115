"""Which branches a training or validation forward runs, and the seed of its draws."""

from __future__ import annotations

import hashlib
from typing import Any

from toolkit.objective import LatentKind, ObjectiveWeights

MAX_VALIDATION_CODES = 32  # beyond, validation draws as training does


def draw_seed(*place: int) -> int:
    """A seed that depends on all these numbers; a step drawn from it is the same after a resume.

    Args:
        place: such as the run's seed, the optimizer step, the micro-batch in it and the rank.
    """
    return int.from_bytes(hashlib.blake2b(repr(place).encode(), digest_size=7).digest(), "big")


def training_draws(weights: ObjectiveWeights, seed: int, beta_eff: float) -> dict[str, Any]:
    """Arguments of the model's forward in training.

    Args:
        weights: of the objective; its estimator is followed.
        seed: from draw_seed.
        beta_eff: temperature of the E-step under which it minimises the objective.
    """
    return {
        "estimator": weights.estimator,
        "num_samples": weights.num_samples,
        "noise_seed": seed,
        "temperature": max(beta_eff, 1e-6),
    }


def validation_draws(weights: ObjectiveWeights, num_codes: int, seed: int) -> dict[str, Any]:
    """Arguments of the model's forward in validation: all codes where they are few, else draws from the posterior.

    Args:
        weights: of the objective; with the exact estimator all codes are run at once, and give the JSD.
        num_codes: values of z; 0 of a Gaussian z.
        seed: the same in every validation.
    """
    if weights.estimator in ("exact", "exact_em"):
        return {"estimator": "exact"}
    if 0 < num_codes <= MAX_VALIDATION_CODES:
        return {"estimator": "all_codes"}
    return {
        "estimator": drawing_estimator(weights.latent),
        "num_samples": max(2, weights.num_samples),
        "noise_seed": seed,
    }


def drawing_estimator(kind: LatentKind) -> Any:
    """The estimator whose value is the plain mean over draws from the posterior."""
    return "reparameterised" if kind == "gaussian" else "rloo"
