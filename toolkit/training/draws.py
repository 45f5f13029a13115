"""The spec of a training or validation forward, and the seed of its draws."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from toolkit.objective import AllValues, Draws, Estimator, Exact, Latent
from toolkit.zlora import ForwardSpec

MAX_VALIDATION_VALUES = 32  # beyond, validation draws as training does


def draw_seed(*place: int) -> int:
    """A seed that depends on all these numbers; a step drawn from it is the same after a resume.

    Args:
        place: such as the run's seed, the optimizer step, the micro-batch in it and the rank.
    """
    return int.from_bytes(hashlib.blake2b(repr(place).encode(), digest_size=7).digest(), "big")


def training_spec(spec: ForwardSpec, seed: int, beta_eff: float) -> ForwardSpec:
    """The spec of one training forward.

    Args:
        spec: of the run.
        seed: from draw_seed.
        beta_eff: temperature of an E-step under which it minimises the objective.
    """
    return replace(spec, seed=seed, temperature=max(beta_eff, 1e-6))


def validation_spec(spec: ForwardSpec, latent: Latent, seed: int) -> ForwardSpec:
    """The spec of one validation forward, which carries no gradient and looks at the posterior itself.

    All values of z run where they are few, at once where training runs them at once, and give the JSD then; else z is
    drawn from the posterior.

    Args:
        spec: of the run.
        latent: kind of z.
        seed: the same in every validation.
    """
    return replace(spec, estimator=validation_estimator(spec.estimator, latent), jsd_grad=False, seed=seed)


def validation_estimator(estimator: Estimator, latent: Latent) -> Estimator:
    """The estimator of validation beside that of training."""
    if estimator.together:
        return Exact()
    if 0 < latent.num_values <= MAX_VALIDATION_VALUES:
        return AllValues()
    return Draws(num_samples=max(2, getattr(estimator, "num_samples", 1)))
