"""The objective as pure functions on tensors. Nothing here knows a model, a Trainer or DeepSpeed."""

from .diagnostics import encoder_grad_norms, shares
from .divergence import categorical_entropy, categorical_kl, js_divergence
from .estimators import AllValues, Draws, Exact
from .mixing import Mixture, mixture_log_weights
from .nll import Reduction, token_nll
from .objective import Objective, TermSums, TokenWeights, combine, step_means, term_sums
from .protocols import Estimator, Latent, StepMeans
from .scale import LossScale
from .terms import JSD, KL, Reconstruction
from .uncertainty import Uncertainty, token_uncertainty
from .weighting import token_weights
