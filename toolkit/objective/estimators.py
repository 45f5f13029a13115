"""Core estimators of R = E_q[l(z)]: the exact sum, the comparison of all values, and the mean over draws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

import torch
from torch import Tensor

from toolkit.components import key

from .protocols import ESTIMATORS, Estimator, Latent

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from .output import LatentOutput

MAX_EXACT_VALUES = 64  # branches of one training forward


@ESTIMATORS.register
class Exact(Estimator):
    """Sum over all values of z: no variance, every branch with gradient."""

    kind: Literal["exact"] = "exact"
    """All values of z with gradient, without variance. Choose it as long as memory allows."""

    together: ClassVar[bool] = True

    def serves(self, latent: Latent) -> bool:
        return latent.num_values > 0

    def check(self, latent: Latent) -> None:
        """Refuse a z with no list of values, or with too many for one forward: ValueError with their number."""
        super().check(latent)
        if not latent.simplex and latent.num_values > MAX_EXACT_VALUES:
            raise ValueError(
                f"objective.estimator: {self.kind} runs all {latent.num_values} values of a {latent.kind} z at once, "
                f"at most {MAX_EXACT_VALUES} are allowed; use {latent.default_estimator().kind}"
            )

    def branches(self, latent: Latent) -> tuple[int, int]:
        return latent.num_values, 0

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        return exact(loss_BS, latent.log_probs(q))


class AllValues(Exact):
    """All values of z without gradient, some at a time: for validation and evaluation, where there are many."""

    together: ClassVar[bool] = False
    compares: ClassVar[bool] = True


class Draws(Estimator):
    """Mean over draws from the posterior; its gradient is that of the losses alone, so right where draws carry one."""

    num_samples: int = key(4, "draws per sequence", ge=1)
    """Draws of z, each of which costs a branch. Raise it where the loss is noisy."""

    def branches(self, latent: Latent) -> tuple[int, int]:
        return self.num_samples, 0

    def draw(self, latent: Latent, output: LatentOutput, generator: torch.Generator | None) -> Tensor:
        return latent.sample(output.log_q, self.num_samples, generator)

    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        return loss_BS.mean(-1).sum()


def exact(loss_BV: Tensor, log_q_BV: Tensor) -> Tensor:
    """Sum over all values of z of their losses (B, V), nats, under q, given by log-probabilities (B, V)."""
    return (log_q_BV.exp() * loss_BV).sum()
