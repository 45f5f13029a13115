"""The objective as pure functions on tensors. Nothing here knows a model, a Trainer or DeepSpeed."""

from .auxiliaries import (
    bag_of_words,
    categorical_entropy,
    drop_prefix,
    marginal_kl,
    marginal_kl_linearised,
    marginal_sum,
    router_support,
)
from .diagnostics import encoder_grad_fractions, encoder_grad_norms, loss_contributions
from .divergence import categorical_kl, js_divergence
from .estimators import Estimator
from .kinds import LatentKind, latent_entropy, latent_kl
from .loss import (
    ObjectiveWeights,
    StepMeans,
    TermSums,
    combine,
    mean_sums,
    reconstruction_denominator,
    step_means,
    term_sums,
)
from .mixing import Mixture, mixture_log_weights
from .nll import Reduction, expected_nll, token_nll
from .reconstruction import reconstruction
from .schedules import BetaSchedule, FreeBitsMode, Geco, GecoState, ScheduleKind, free_bits, free_bits_gate
from .uncertainty import Uncertainty, excess, token_uncertainty
from .weighting import token_weights

__all__ = [
    "BetaSchedule",
    "Estimator",
    "FreeBitsMode",
    "Geco",
    "GecoState",
    "LatentKind",
    "Mixture",
    "ObjectiveWeights",
    "Reduction",
    "ScheduleKind",
    "StepMeans",
    "TermSums",
    "Uncertainty",
    "bag_of_words",
    "categorical_entropy",
    "categorical_kl",
    "combine",
    "drop_prefix",
    "encoder_grad_fractions",
    "encoder_grad_norms",
    "excess",
    "expected_nll",
    "free_bits",
    "free_bits_gate",
    "js_divergence",
    "latent_entropy",
    "latent_kl",
    "loss_contributions",
    "marginal_kl",
    "marginal_kl_linearised",
    "marginal_sum",
    "mean_sums",
    "mixture_log_weights",
    "reconstruction",
    "reconstruction_denominator",
    "router_support",
    "step_means",
    "term_sums",
    "token_nll",
    "token_uncertainty",
    "token_weights",
]
