"""The core terms of the loss: reconstruction, KL to the router, and the divergence between the codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from torch import Tensor

from .nll import Reduction, sequence_nll
from .protocols import Denominator, Estimator, MicroBatch


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """R = E_q[l(z)] with token weights, divided by c_base.

    Args:
        estimator: of E_q, that of the forward.
        reduction: `token_mean` divides by the y tokens of the whole optimizer step, `sequence_sum` by its sequences.
        divisor: c_base in the same reduction, nats; 1 leaves R raw.
    """

    estimator: Estimator
    reduction: Reduction = "token_mean"
    divisor: float = 1.0

    name: ClassVar[str] = "reconstruction_loss"
    needs_means: ClassVar[bool] = False

    @property
    def denominator(self) -> Denominator:
        """Count of tokens or of sequences, by the reduction."""
        return "num_tokens" if self.reduction == "token_mean" else "num_sequences"

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Weighted reconstruction; `nll` is the plain one, unweighted and without gradient."""
        plain = self.expected(batch, batch.output.nll.detach(), batch.q.detach(), batch.mask_BT)
        return self.expected(batch, batch.output.nll, batch.q, batch.weights_BT), {"nll": plain}

    def expected(self, batch: MicroBatch, nll_BST: Tensor, q: Tensor, weights_BT: Tensor) -> Tensor:
        """Scalar sum over examples and tokens of w_t E_q[l_t(z)], or the estimator's surrogate of it; nats."""
        output, loss_BS = batch.output, sequence_nll(nll_BST, weights_BT)
        fixed_BV = None if output.nll_fixed is None else sequence_nll(output.nll_fixed, weights_BT)
        return self.estimator.surrogate(batch.latent, loss_BS, q, output, fixed_BV)

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        return total / count / self.divisor

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        per_sequence = 1.0 if self.reduction == "sequence_sum" else 1.0 / tokens_per_sequence
        weighted_BV = sequence_nll(batch.output.nll, batch.weights_BT)
        return weighted_BV * per_sequence / self.divisor


@dataclass(frozen=True, slots=True)
class KL:
    """beta KL(q || router) per sequence."""

    beta: float = 0.1

    name: ClassVar[str] = "kl_prior_loss"
    denominator: ClassVar[Denominator] = "num_sequences"
    needs_means: ClassVar[bool] = False

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """KL, which is logged without gradient as `kl`."""
        kl_B = batch.latent.kl(batch.q, batch.output.log_p)
        plain = (kl_B * batch.real_B).sum()
        return plain, {"kl": plain}

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        return self.beta * total / count

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        return self.beta * (batch.q - batch.output.log_p)


@dataclass(frozen=True, slots=True)
class JSD:
    """Inter-latent Jensen-Shannon divergence per y token, maximised; at weight 0 only looked at."""

    weight: float = 0.0

    name: ClassVar[str] = "inter_latent_jsd"
    denominator: ClassVar[Denominator] = "num_tokens"
    needs_means: ClassVar[bool] = False

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Divergence with the token weights; 0 where not all codes were run together."""
        jsd_BT = batch.output.jsd
        total = batch.output.nll.new_zeros(()) if jsd_BT is None else (jsd_BT * batch.weights_BT).sum()
        return total, {}

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        return -self.weight * total / count

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        return None
