"""Which keys go together; refused with the reason before anything is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from toolkit.config.latent_rules import check_latent

if TYPE_CHECKING:
    from toolkit.config.schema import RunConfig

MIN_REPRESENTATIONS = 10  # of a warm start: five folds of two
# Defaults of toolkit.objective.schedules, which imports torch: a config error is reported before that.
CYCLES = 4
MIN_BETA, MAX_BETA = 1e-4, 1.0


def dtypes(config: RunConfig) -> None:
    """c_base is measured in the dtype that training uses."""
    if config.train.bf16 and config.model.dtype != "bfloat16":
        raise ValueError("train.bf16 needs model.dtype: bfloat16, so that c_base is measured in the same dtype")
    if config.model.dtype == "bfloat16" and not config.train.bf16:
        raise ValueError("model.dtype: bfloat16 needs train.bf16: true")


def warm_start(config: RunConfig) -> None:
    """Every named warm start has a start of its own, and the pre-pass keeps what it clusters."""
    if len(config.train.warm_start) > config.train.restarts:
        raise ValueError(
            f"train.warm_start names {len(config.train.warm_start)} representations but train.restarts is "
            f"{config.train.restarts}: each needs a restart of its own"
        )
    needed = max(config.zlora.num_latents, MIN_REPRESENTATIONS)
    if config.train.warm_start and config.baseline.representations < needed:
        raise ValueError(
            f"train.warm_start needs baseline.representations > 0, which the pre-pass then keeps, and no fewer "
            f"than {needed} (zlora.num_latents is {config.zlora.num_latents}): got {config.baseline.representations}"
        )


def symmetric_start(config: RunConfig) -> None:
    """Something has to tell the codes apart."""
    if config.zlora.num_latents > 1 and config.zlora.gate_init_std == 0 and not config.train.warm_start:
        raise ValueError(
            f"zlora.gate_init_std: 0 without train.warm_start starts all {config.zlora.num_latents} codes equal, and "
            "nothing but the noise of the posterior head would tell them apart: set gate_init_std above 0 "
            "(default 1), or name a train.warm_start"
        )


def schedule(config: RunConfig) -> None:
    """beta is reached within the run."""
    schedule, steps = config.objective.schedule, config.train.steps
    if schedule.kind == "cyclical" and steps < 2 * CYCLES:
        raise ValueError(
            f"objective.schedule: {CYCLES} cycles need at least {2 * CYCLES} steps, but train.steps is {steps}"
        )
    if schedule.kind == "linear" and not 0 < schedule.warmup_steps < steps:
        raise ValueError(
            f"objective.schedule.kind: linear needs warmup_steps above 0 and below train.steps = {steps}, so that "
            f"beta is reached: got {schedule.warmup_steps}"
        )


def restart_steps(config: RunConfig) -> None:
    """The restarts are the first steps of the run."""
    if config.train.restarts > 1 and config.train.restart_steps >= config.train.steps:
        raise ValueError(
            f"train.restart_steps must be below train.steps = {config.train.steps}, of which they are the first: "
            f"got {config.train.restart_steps}"
        )


def geco(config: RunConfig) -> None:
    """GECO alone sets beta, from within its bounds."""
    objective, geco = config.objective, config.objective.geco
    if geco is None:
        return
    if objective.schedule.kind != "constant":
        raise ValueError(
            f"objective.geco and objective.schedule.kind: {objective.schedule.kind} both set beta: "
            "leave one of them out"
        )
    if not MIN_BETA <= objective.beta <= MAX_BETA:
        raise ValueError(
            f"objective.geco starts from objective.beta, which must lie between {MIN_BETA} and {MAX_BETA}: "
            f"got {objective.beta}"
        )


def whole_step(config: RunConfig) -> None:
    """Terms that need the mean over the optimizer step before the backward allow one micro-batch only."""
    objective = config.objective
    batch_bits = objective.free_bits > 0 and objective.free_bits_mode == "batch"
    if config.train.gradient_accumulation > 1 and (
        batch_bits or objective.marginal_posterior or objective.marginal_router
    ):
        raise ValueError(
            "objective.marginal_* and free_bits_mode: batch need the mean over the whole optimizer step before the "
            "backward: set train.gradient_accumulation to 1 and train.batch_size or the number of processes higher"
        )


RULES: tuple[Callable[[RunConfig], None], ...] = (
    check_latent,
    dtypes,
    warm_start,
    symmetric_start,
    schedule,
    restart_steps,
    geco,
    whole_step,
)
