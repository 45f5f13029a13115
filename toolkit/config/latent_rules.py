"""Rules for the kind of z with the estimator and the terms; refused with the reason before anything is loaded."""

from typing import Any


def check_latent(config: Any) -> None:
    """Refuse what the kind of z or the estimator cannot do, with a ValueError naming the keys."""
    latent, estimator, objective = config.latent, config.estimator, config.objective
    estimator.check(latent)
    if objective.jsd > 0 and not estimator.together:
        raise ValueError(
            f"objective.jsd needs every code's branch with gradient, which objective.estimator: {estimator.kind} does "
            "not run; use exact, or set jsd to 0"
        )
    for term in objective.terms.values():
        term.check(latent)
    if objective.free_bits is not None and objective.free_bits.needs_means and not latent.simplex:
        raise ValueError(f"objective.free_bits: mode batch is for one categorical z, not for latent: {latent.kind}")
    if estimator.without_encoder:
        _check_e_step(config)


def _check_e_step(config: Any) -> None:
    estimator, objective = config.estimator, config.objective
    if objective.beta == 0:
        raise ValueError("EM divides the losses by beta: objective.beta must be above 0")
    blocked = [kind for kind, term in objective.terms.items() if term.weight and term.uses_posterior]
    if blocked:
        raise ValueError(
            f"the E-step's result has no gradient: objective.terms {', '.join(blocked)} must have weight 0 with "
            f"objective.estimator: {estimator.kind}"
        )
    if estimator.together and config.zlora.zlora_dropout > 0:
        raise ValueError(
            f"{estimator.kind} compares the codes under the dropout of their training forward: set "
            "zlora.zlora_dropout to 0, or use an estimator whose E-step runs without it"
        )
