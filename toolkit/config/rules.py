"""Which keys go together; refused with the reason before anything is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toolkit.config.latent_rules import check_latent

MIN_REPRESENTATIONS = 10  # of a warm start: five folds of two


def warm_start(config: Any) -> None:
    """Every named warm start has a start of its own, and the pre-pass keeps what it clusters."""
    if len(config.train.warm_start) > config.train.restarts:
        raise ValueError(
            f"train.warm_start names {len(config.train.warm_start)} representations but train.restarts is "
            f"{config.train.restarts}: each needs a restart of its own"
        )
    needed = max(config.latent.num_values, MIN_REPRESENTATIONS)
    if config.train.warm_start and config.baseline.representations < needed:
        raise ValueError(
            f"train.warm_start needs baseline.representations > 0, which the pre-pass then keeps, and no fewer "
            f"than {needed} (latent has {config.latent.num_values}): got {config.baseline.representations}"
        )


def schedule(config: Any) -> None:
    """beta is reached within the run, and starts within the bounds of what moves it."""
    config.objective.schedule.check(config.train.steps)


def restart_steps(config: Any) -> None:
    """The restarts are the first steps of the run."""
    if config.train.restarts > 1 and config.train.restart_steps >= config.train.steps:
        raise ValueError(
            f"train.restart_steps must be below train.steps = {config.train.steps}, of which they are the first: "
            f"got {config.train.restart_steps}"
        )


def whole_step(config: Any) -> None:
    """Terms that need the mean over the optimizer step before the backward allow one micro-batch only."""
    objective = config.objective
    needing = [f"terms.{kind}" for kind, term in objective.terms.items() if term.needs_means]
    needing += ["free_bits"] if objective.free_bits is not None and objective.free_bits.needs_means else []
    if config.train.gradient_accumulation > 1 and needing:
        raise ValueError(
            f"objective.{' and '.join(needing)} need the mean over the whole optimizer step before the backward: set "
            "train.gradient_accumulation to 1 and train.batch_size or the number of processes higher"
        )


RULES: tuple[Callable[[Any], None], ...] = (
    check_latent,
    warm_start,
    schedule,
    restart_steps,
    whole_step,
)
