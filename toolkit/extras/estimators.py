"""Estimators of R = E_q[l(z)] for a discrete z that run fewer branches with gradient than the exact sum, and EM.

The gradient of a surrogate is for the generator (through the losses) and for the encoder (through log q). KL and
entropy need no branch and stay exact. EM has no encoder: its E-step gives the distribution that takes the place of q in
every term.
Shapes: B examples, K latents, S evaluated branches. A loss is a sum over the tokens of one response, in nats.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import torch
from torch import Tensor

from toolkit.components import key
from toolkit.objective.divergence import categorical_kl
from toolkit.objective.estimators import Draws, Exact, exact
from toolkit.objective.protocols import ESTIMATORS, Denominator, Estimator, Latent, MicroBatch, Term

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
class TopMTail(Draws):
    """The likeliest codes summed exactly, the others through one draw that stands for all their mass. Unbiased.

    sum_{k in head} q(k) l(k) + q(tail) l(j), with j drawn from q restricted to the tail. The encoder's gradient of the
    second term is the score q(tail) (l(j) - b) grad log q(j). The baseline b, the mean loss under q restricted to the
    head, does not depend on j and is taken from the head's losses too, or its mean over the tail would stay behind as a
    bias.

    Source: Liu et al. (2019), "Rao-Blackwellized stochastic gradients for discrete distributions".
    """

    kind: Literal["top_m_tail"] = "top_m_tail"
    """The `num_samples` likeliest values exactly, one draw for all others. Choose it where the posterior is sure of a
    few values among many."""

    def check(self, latent: Latent) -> None:
        super().check(latent)
        if self.num_samples > latent.num_values:
            raise ValueError(
                f"objective.estimator: top_m_tail sums the num_samples likeliest codes, at most "
                f"{latent.num_values} of them: got {self.num_samples}"
            )

    def branches(self, latent: Latent) -> tuple[int, int]:
        return min(self.num_samples + 1, latent.num_values), 0

    def draw(self, latent: Latent, output: LatentOutput, generator: torch.Generator | None) -> Tensor:
        """(B, min(num_samples + 1, K)) codes, distinct within a row: the likeliest, then one drawn from the others."""
        # Floored: where the tail has no mass at all any of its codes will do, since its weight is then 0.
        log_q_BK = output.log_q.detach().clamp_min(-1e4)
        # A tail of one code is known without a draw, so a head of all codes is one of all but one.
        head_BM = log_q_BK.topk(self.branches(latent)[0] - 1).indices
        tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)
        return torch.cat([head_BM, torch.multinomial(tail_BK, 1, generator=generator)], dim=-1)

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        assert output.codes is not None
        log_q_BS = q.gather(-1, output.codes)
        q_BK, head_BM = q.detach().exp(), output.codes[:, :-1]
        mass_BM = q_BK.gather(-1, head_BM)
        tail_B1 = q_BK.scatter(-1, head_BM, 0.0).sum(-1, keepdim=True)
        weight_BS = torch.cat([mass_BM, tail_B1], dim=-1)
        baseline_B1 = torch.zeros_like(tail_B1)
        if head_BM.shape[-1] > 0:
            head_loss_B1 = (mass_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)
            baseline_B1 = head_loss_B1 / mass_BM.sum(-1, keepdim=True)
        advantage_BS = weight_BS * (loss_BS.detach() - baseline_B1)
        return (weight_BS * loss_BS).sum() + _score(advantage_BS, log_q_BS)


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


class EncoderFit:
    """KL of the E-step's result to the posterior, which is fitted to it for later use."""

    name: ClassVar[str] = "encoder_fit"
    denominator: ClassVar[Denominator] = "num_sequences"
    needs_means: ClassVar[bool] = False

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Sum over the examples; 0 without an E-step, as in validation."""
        log_r = batch.output.log_r
        if log_r is None:
            return batch.output.nll.new_zeros(()), {}
        return (categorical_kl(log_r, batch.output.log_q) * batch.real_B).sum(), {}

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        return total / count

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        return None


@ESTIMATORS.register
class ExactEM(Exact):
    """EM with the exact posterior of the generator as E-step; every code runs with gradient.

    r(k), proportional to p(k) exp(-l(k)), minimises E_r[l] + KL(r || p); for E_r[l] / c + beta KL(r || p) the losses
    are divided by c beta.
    """

    kind: Literal["exact_em"] = "exact_em"
    """EM: the generator's exact posterior in the place of q, which the loss then does not train. Choose it to see what
    the posterior's errors cost."""

    without_encoder: ClassVar[bool] = True

    def serves(self, latent: Latent) -> bool:
        return latent.simplex

    def e_step(self, loss_BV: Tensor, log_p_BV: Tensor) -> Tensor:
        return torch.log_softmax((log_p_BV - loss_BV).detach(), dim=-1)

    def terms(self) -> tuple[Term, ...]:
        return (EncoderFit(),)  # pyright: ignore


@ESTIMATORS.register
class HardEM(Estimator):
    """EM with the likeliest code as E-step; one branch runs with gradient."""

    kind: Literal["hard_em"] = "hard_em"
    """EM: the likeliest value of each sequence alone, which is biased. Choose it where memory allows one branch
    only."""

    compares: ClassVar[bool] = True
    without_encoder: ClassVar[bool] = True

    def branches(self, latent: Latent) -> tuple[int, int]:
        return 1, latent.num_values

    def e_step(self, loss_BV: Tensor, log_p_BV: Tensor) -> Tensor:
        codes_B1 = (loss_BV - log_p_BV).detach().argmin(-1, keepdim=True)  # the first of equals
        return torch.full_like(loss_BV, -torch.inf).scatter(-1, codes_B1, 0.0)

    def draw(self, latent: Latent, output: LatentOutput, generator: torch.Generator | None) -> Tensor:
        assert output.log_r is not None
        return output.log_r.argmax(-1, keepdim=True)

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        return loss_BS.mean(-1).sum()

    def terms(self) -> tuple[Term, ...]:
        return (EncoderFit(),)  # pyright: ignore


def _score(advantage_BS: Tensor, log_q_BS: Tensor) -> Tensor:
    """Zero, with the gradient sum_s advantage_s grad log q_s."""
    # A code of probability 0 has no advantage, but 0 times its log-probability would be nan.
    score = (advantage_BS * torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))).sum()
    return score - score.detach()
