"""The spec of a validation forward, and the seed of a forward's draws."""

import hashlib
from dataclasses import replace

from toolkit.objective import AllValues, Draws, Estimator, Exact, Latent
from toolkit.zlora import ForwardSpec

MAX_VALIDATION_VALUES = 32  # beyond, validation draws as training does


def draw_seed(*place: int) -> int:
    """A seed from all numbers of a place, such as run seed, step, micro-batch and rank; the same after a resume."""
    return int.from_bytes(hashlib.blake2b(repr(place).encode(), digest_size=7).digest(), "big")


def validation_spec(spec: ForwardSpec, latent: Latent, seed: int) -> ForwardSpec:
    """The spec of one validation forward, which carries no gradient and looks at the posterior itself.

    All values of z run where they are few, at once where training runs them at once, and give the JSD then; else z is
    drawn from the posterior. The seed should be the same in every validation.
    """
    estimator: Estimator = Draws(num_samples=max(2, getattr(spec.estimator, "num_samples", 1)))
    if spec.estimator.together:
        estimator = Exact()
    elif 0 < latent.num_values <= MAX_VALIDATION_VALUES:
        estimator = AllValues()
    return replace(spec, estimator=estimator, jsd_grad=False, seed=seed)
