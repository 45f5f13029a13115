"""Estimators of R = E_q[l(z)] for a discrete z that run fewer branches with gradient than the exact sum.

The gradient of a surrogate is for the generator (through the losses) and for the encoder (through log q). KL and
entropy need no branch and stay exact.
Shapes: B examples, K latents, S evaluated branches. A loss is a sum over the tokens of one response, in nats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

import torch
from torch import Tensor

from toolkit.components import key
from toolkit.objective.estimators import Draws, exact
from toolkit.objective.protocols import ESTIMATORS, Latent

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from toolkit.objective.output import LatentOutput


@ESTIMATORS.register
class Reparameterised(Draws):
    """Mean over reparameterised draws of a continuous z, which carry the gradient to the posterior."""

    kind: Literal["reparameterised"] = "reparameterised"
    """Mean over draws that carry gradient. Choose it for a Gaussian z, which has no other."""

    def serves(self, latent: Latent) -> bool:
        return not latent.num_values


@ESTIMATORS.register
class ExactEncoder(Draws):
    """All codes without gradient for the encoder, draws from q for the generator. Unbiased.

    The value and the encoder's gradient are exact; the generator's is the mean over codes drawn from q with
    replacement. Which codes were drawn does not enter, since each carries the weight 1/S.
    """

    kind: Literal["exact_encoder"] = "exact_encoder"
    """All values without gradient for the posterior, draws for the generator. Choose it where K is large and memory
    short."""

    compares: ClassVar[bool] = True

    def branches(self, latent: Latent) -> tuple[int, int]:
        return self.num_samples, latent.num_values

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        return exact(fixed_BV, q) + (loss_BS - loss_BS.detach()).mean(-1).sum()


@ESTIMATORS.register
class Rloo(Draws):
    """Draws from q; the baseline of each is the mean loss of the others. Unbiased.

    Source: Kool et al. (2019), "Buy 4 REINFORCE samples, get a baseline for free!".
    """

    kind: Literal["rloo"] = "rloo"
    """Draws, each compared with the mean of the others. Choose it where z has too many values to run them all."""
    num_samples: int = key(4, "draws per sequence", ge=2)
    """Draws of z, each of which costs a branch. Raise it where the loss is noisy."""

    def serves(self, latent: Latent) -> bool:
        return latent.num_values > 0

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        assert output.codes is not None
        fixed_BS, num_samples = loss_BS.detach(), loss_BS.shape[-1]
        others_BS = (fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)
        log_q_BS = latent.log_prob(q, output.codes)
        return loss_BS.mean(-1).sum() + _score((fixed_BS - others_BS) / num_samples, log_q_BS)


def _score(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()
