"""Which kind of z goes with which estimator and which terms; refused with the reason before anything is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.config.schema import RunConfig

ESTIMATORS = {
    "categorical": ("exact", "exact_encoder", "top_m_tail", "rloo", "hard_em", "exact_em"),
    "factored": ("rloo", "exact"),
    "gaussian": ("reparameterised",),
}
MAX_COMBINATIONS = 2**16
MAX_EXACT_COMBINATIONS = 64  # branches of one training forward
MAX_REVIVED_CODES = 49  # in even use each has a mean q above training.usage.LIVE_THRESHOLD


def check_latent(config: RunConfig) -> None:
    """Refuse what the kind of z or the estimator cannot do.

    Raises:
        ValueError: naming the keys.
    """
    latent, estimator = config.zlora.latent, config.estimator
    if estimator not in ESTIMATORS[latent]:
        raise ValueError(
            f"objective.estimator: {estimator} is not for zlora.latent: {latent}; "
            f"choose {' or '.join(ESTIMATORS[latent])}, or null for the first of them"
        )
    _check_size(config)
    _check_terms(config)
    if estimator in ("hard_em", "exact_em"):
        _check_e_step(config)
    if config.train.revive_steps:
        _check_revival(config)
    if latent != "categorical" and config.train.warm_start:
        raise ValueError(f"train.warm_start finds one code per example: not for zlora.latent: {latent}; set it to []")


def _check_size(config: RunConfig) -> None:
    zlora, num = config.zlora, config.objective.num_samples
    combinations = zlora.num_latents**zlora.num_factors
    if zlora.latent == "factored" and combinations > MAX_COMBINATIONS:
        raise ValueError(
            f"zlora.num_latents ** zlora.num_factors must be at most {MAX_COMBINATIONS}, got {combinations}"
        )
    if zlora.latent == "factored" and config.estimator == "exact" and combinations > MAX_EXACT_COMBINATIONS:
        raise ValueError(
            f"objective.estimator: exact runs all {combinations} combinations of a factored z at once, at most "
            f"{MAX_EXACT_COMBINATIONS} are allowed; use rloo"
        )
    if config.estimator == "rloo" and num < 2:
        raise ValueError(f"objective.estimator: rloo compares samples: objective.num_samples must be >= 2, got {num}")
    if config.estimator == "top_m_tail" and num > zlora.num_latents:
        raise ValueError(
            f"objective.estimator: top_m_tail sums the objective.num_samples likeliest codes, at most "
            f"zlora.num_latents = {zlora.num_latents}: got {num}"
        )


def _check_terms(config: RunConfig) -> None:
    objective = config.objective
    if objective.jsd > 0 and config.estimator not in ("exact", "exact_em"):
        raise ValueError(
            f"objective.jsd needs every code's branch with gradient, which objective.estimator: {config.estimator} "
            "does not run; use exact, or set jsd to 0"
        )
    if config.zlora.latent != "categorical" and (objective.marginal_posterior or objective.marginal_router):
        raise ValueError(
            f"objective.marginal_posterior and marginal_router are for one categorical z, not for zlora.latent: "
            f"{config.zlora.latent}; set them to 0"
        )


def _check_e_step(config: RunConfig) -> None:
    objective = config.objective
    if objective.beta == 0:
        raise ValueError("EM divides the losses by beta: objective.beta must be above 0")
    if objective.posterior_entropy or objective.marginal_posterior:
        raise ValueError(
            "the E-step's result has no gradient: posterior_entropy and marginal_posterior must be 0 with "
            f"objective.estimator: {config.estimator}"
        )
    if config.estimator == "exact_em" and config.zlora.zlora_dropout > 0:
        raise ValueError(
            "exact_em compares the codes under the dropout of their training forward: set zlora.zlora_dropout to 0, "
            "or use hard_em, whose E-step runs without it"
        )


def _check_revival(config: RunConfig) -> None:
    latent, estimator, steps = config.zlora.latent, config.estimator, config.train.revive_steps
    if latent != "categorical":
        raise ValueError(
            f"train.revive_steps splits the examples of a code: not for zlora.latent: {latent}; set it to 0"
        )
    if estimator in ("hard_em", "exact_em"):
        raise ValueError(
            f"train.revive_steps fits the posterior, but under objective.estimator: {estimator} the router and the "
            "losses say which code is used; set it to 0"
        )
    if config.zlora.num_latents > MAX_REVIVED_CODES:
        raise ValueError(
            f"train.revive_steps calls a code dead whose mean q is below 0.02, as all are with more than "
            f"{MAX_REVIVED_CODES} codes in even use: zlora.num_latents is {config.zlora.num_latents}; set it to 0"
        )
    if config.objective.beta == 0:
        raise ValueError("train.revive_steps compares examples by their bound: objective.beta must be above 0")
    if steps >= config.train.steps:
        raise ValueError(f"train.revive_steps must be below train.steps = {config.train.steps}, got {steps}")
    after = config.train.restart_steps if config.train.restarts > 1 else 0
    if (config.train.steps - 1) // steps * steps <= after:
        raise ValueError(
            f"train.revive_steps: {steps} never looks for a dead code: not during the {after} train.restart_steps, and "
            f"not after step {config.train.steps}, the last; lower it"
        )
