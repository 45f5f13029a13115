"""All that one forward of the latent model is asked for."""

from dataclasses import dataclass, field

from toolkit.objective import Estimator, Exact, Mixture, Uncertainty


@dataclass(frozen=True, slots=True)
class ForwardSpec:
    """How E_q is estimated in a forward, and what is measured besides.

    Args:
        estimator: which branches are run.
        jsd: whether the JSD is measured where all codes run together.
        jsd_grad: whether it carries gradient; it is measured then.
        jsd_weights: weights of the codes in the JSD.
        token_measure: kind of the z-free model's uncertainty.
        seed: of this forward's draws, the same for the same step; None: torch's own generator.
    """

    estimator: Estimator = field(default_factory=Exact)
    jsd: bool = True
    jsd_grad: bool = False
    jsd_weights: Mixture = "uniform"
    token_measure: Uncertainty = "nll"
    seed: int | None = None
