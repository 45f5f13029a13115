"""The objective as pure functions on tensors. Nothing here knows a model, a Trainer or DeepSpeed."""

from toolkit.objective.auxiliaries import (
    bag_of_words,
    categorical_entropy,
    drop_prefix,
    marginal_kl,
    marginal_kl_linearised,
    marginal_sum,
    router_support,
)
from toolkit.objective.diagnostics import encoder_grad_fractions, encoder_grad_norms, loss_contributions
from toolkit.objective.divergence import categorical_kl, js_divergence
from toolkit.objective.estimators import Estimator
from toolkit.objective.kinds import LatentKind, latent_entropy, latent_kl
from toolkit.objective.loss import (
    ObjectiveWeights,
    StepMeans,
    TermSums,
    combine,
    mean_sums,
    reconstruction_denominator,
    step_means,
    term_sums,
)
from toolkit.objective.mixing import Mixture, mixture_log_weights
from toolkit.objective.nll import Reduction, expected_nll, token_nll
from toolkit.objective.reconstruction import reconstruction
from toolkit.objective.schedules import (
    BetaSchedule,
    FreeBitsMode,
    Geco,
    GecoState,
    ScheduleKind,
    free_bits,
    free_bits_gate,
)
from toolkit.objective.uncertainty import Uncertainty, excess, token_uncertainty
from toolkit.objective.weighting import token_weights

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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
