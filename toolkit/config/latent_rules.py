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
