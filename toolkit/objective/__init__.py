"""The objective as pure functions on tensors. Nothing here knows a model, a Trainer or DeepSpeed."""

from .diagnostics import encoder_grad_fractions, encoder_grad_norms, loss_contributions
from .divergence import categorical_kl, js_divergence
from .loss import ObjectiveWeights, TermSums, combine, term_sums
from .nll import Reduction, expected_nll, token_nll
from .weighting import token_weights

__all__ = [
    "ObjectiveWeights",
    "Reduction",
    "TermSums",
    "categorical_kl",
    "combine",
    "encoder_grad_fractions",
    "encoder_grad_norms",
    "expected_nll",
    "js_divergence",
    "loss_contributions",
    "term_sums",
    "token_nll",
    "token_weights",
]
