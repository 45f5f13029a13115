"""The objects that carry the method: a latent, an estimator of E_q, a term of the loss.

Shapes: B examples, V values of z, S evaluated branches, T response tokens. `q` and `p` stand for the parameters that
the posterior head and the router head give for each example, `values` for values of z: both in the latent's own form.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from numbers import Integral
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

import torch
from torch import Tensor, nn

from toolkit.components import Component, Registry

if TYPE_CHECKING:  # it needs transformers, which takes seconds to import
    from .output import LatentOutput


Denominator = Literal["num_tokens", "num_sequences"]


class Usage(Protocol):
    """How much of z is in use: sums over a micro-batch that add up over micro-batches and ranks, and their metrics."""

    size: int

    def sums(self, output: LatentOutput, real_B: Tensor) -> Tensor:
        """(size,) float64 sums over the real examples, without gradient."""
        ...

    def metrics(self, sums: Tensor, num_sequences: float) -> dict[str, float]:
        """Metrics by logged name, from the sums over the whole step."""
        ...


class Latent(Component, ABC):
    """Kind of z: its distributions, its values, and the rows of the gate table that a value stands for."""

    @property
    @abstractmethod
    def shape(self) -> tuple[int, ...]:
        """Shape of the parameters of q or p for one example."""

    @property
    def width(self) -> int:
        """Number of rows of the gate table."""
        return math.prod(self.shape)

    @property
    @abstractmethod
    def num_values(self) -> int:
        """Number of values of z; 0 where they cannot be listed."""

    @property
    def capacity(self) -> float | None:
        """Most information that z can carry, nats per sequence; None without a bound."""
        return math.log(self.num_values) if self.num_values else None

    @property
    def label(self) -> str:
        """Size of z in words, for reports."""
        return f"{self.num_values} codes"

    @property
    def simplex(self) -> bool:
        """Whether q is one categorical distribution over all values, so that its gradients have a closed form."""
        return self.shape == (self.num_values,)

    @abstractmethod
    def head(self, hidden_size: int, head_dim: int, init_std: float) -> nn.Module:
        """Network from a hidden state (B, hidden) to parameters (B, *shape) in float32.

        `head_dim` is the width of the hidden layer, `init_std` the standard deviation of the last layer's weights; 0
        makes every distribution the same.
        """

    @abstractmethod
    def reset_gates(self, table: Tensor, std: float) -> None:
        """Random gates in place: mean 1 and standard deviation `std` where z comes from the first router."""

    @abstractmethod
    def kl(self, q: Tensor, p: Tensor) -> Tensor:
        """(B,) KL(q || p), nats."""

    @abstractmethod
    def entropy(self, q: Tensor) -> Tensor:
        """(B,) entropy of q, nats; differential, so possibly negative, where z is continuous."""

    @abstractmethod
    def sample(self, q: Tensor, num_samples: int, generator: torch.Generator | None) -> Tensor:
        """(B, S, ...) values drawn with replacement; differentiable in q where z is continuous.

        The generator is on the device of q; None: torch's own.
        """

    @abstractmethod
    def log_prob(self, q: Tensor, values: Tensor) -> Tensor:
        """(B, S) log-probabilities, or log densities, of values (B, S, ...); nats."""

    @abstractmethod
    def rows(self, values: Tensor) -> Tensor:
        """(..., width) float32 weights of the gate table's rows."""

    def from_index(self, codes: Tensor) -> Tensor:
        """Values of z named by their numbers (...) long, 0 .. num_values - 1.

        ValueError if the values cannot be listed, or a number is out of range or not whole.
        """
        if not self.num_values:
            raise ValueError(f"a {self.kind} z has no values to name by a number: give a value of z itself")
        if codes.dtype == torch.bool or codes.is_floating_point():
            raise ValueError(f"z must be whole numbers in 0..{self.num_values - 1}, got {codes.tolist()}")
        if codes.numel() and not 0 <= int(codes.min()) <= int(codes.max()) < self.num_values:
            raise ValueError(f"z must be in 0..{self.num_values - 1}, got {codes.tolist()}")
        return codes

    def number(self, z: int) -> Tensor:
        """The value of z named by one number, which may be a tensor with one element; errors as in from_index."""
        one = z.item() if isinstance(z, Tensor) and z.numel() == 1 else z
        if isinstance(one, bool) or not isinstance(one, Integral):
            raise ValueError(f"z must be a whole number in 0..{self.num_values - 1}, got {z!r}")
        return self.from_index(torch.tensor(int(one)))

    def enumerate(self, device: torch.device | str = "cpu") -> Tensor:
        """(V, ...) all values, in the order of their numbers; errors as in from_index."""
        return self.from_index(torch.arange(max(self.num_values, 1), device=device))

    def log_probs(self, q: Tensor) -> Tensor:
        """(B, V) log-probabilities of all values, in the order of their numbers."""
        return q

    @abstractmethod
    def default_estimator(self) -> Estimator:
        """Estimator of E_q where none is named."""

    @abstractmethod
    def usage(self) -> Usage:
        """Metrics of how much of z is in use."""

    def describe_usage(self, usage_V: Any, threshold: float) -> dict[str, Any]:
        """Further metrics of an evaluation from the (V,) mean posterior probability of every value, a numpy array.

        A value counts as live from the threshold on.
        """
        return {}

    def doubled(self) -> Latent | None:
        """This kind of z with twice as many branches of the exact sum; None where they do not follow from its size."""
        return None


class Estimator(Component, ABC):
    """Estimator of E_q[l(z)]: which branches a forward runs, and what stands for the expectation.

    Attributes:
        together: every value of z runs with gradient, in one pass with the posterior's rows.
        compares: every value of z runs without gradient before branches are chosen.
    """

    together: ClassVar[bool] = False
    compares: ClassVar[bool] = False

    def serves(self, latent: Latent) -> bool:
        """Whether this estimator is for such a kind of z."""
        return latent.simplex

    def check(self, latent: Latent) -> None:
        """Refuse a kind of z that this estimator cannot serve: ValueError naming both and the remedy."""
        if not self.serves(latent):
            raise ValueError(
                f"objective.estimator: {self.kind} is not for latent: {latent.kind}; choose "
                f"{latent.default_estimator().kind}, or null for it"
            )

    @abstractmethod
    def branches(self, latent: Latent) -> tuple[int, int]:
        """Numbers of branches per example that run with gradient and without."""

    def draw(self, latent: Latent, output: LatentOutput, generator: torch.Generator | None) -> Tensor | None:
        """(B, S, ...) values of z to run with gradient; None where no branch is run beyond the comparison."""
        return None

    @abstractmethod
    def surrogate(self, latent: Latent, loss_BS: Tensor, q: Tensor, output: LatentOutput, fixed_BV: Any) -> Tensor:
        """Scalar whose value estimates sum_b E_q[l_b(z)] and whose gradient is the estimator's; nats.

        Args:
            latent: the kind of z.
            loss_BS: (B, S) losses with gradient of the branches that were run.
            q: (B, *shape) the posterior.
            output: of the forward; its `codes` are the values of the branches.
            fixed_BV: (B, V) losses without gradient of every value, where the estimator compares; else None.
        """


@dataclass(slots=True)
class StepMeans:
    """Means over the whole optimizer step (all ranks), for the terms that are not linear in the batch.

    Posterior and router (V,) over the sequences of the step, of a simplex z only.
    """

    posterior_V: Tensor
    router_V: Tensor


@dataclass(frozen=True, slots=True)
class MicroBatch:
    """One micro-batch as the terms read it.

    Args:
        q: posterior (B, *shape).
        weights_BT: token weights, mean 1 over the y tokens of a sequence, 0 on padding.
        mask_BT: (B, T) float32, 1 on y tokens.
        real_B: (B,) bool, False for fillers.
        means: of the whole step; None where no term needs them, and in validation.
    """

    output: LatentOutput
    latent: Latent
    q: Tensor
    weights_BT: Tensor
    mask_BT: Tensor
    real_B: Tensor
    means: StepMeans | None


class Term(Protocol):
    """One term of the loss: a sum over the examples of a micro-batch, its denominator, its weight.

    The denominator is the global count that the sum is divided by; needs_means tells whether StepMeans are needed
    before the backward.
    """

    @property
    def name(self) -> str: ...
    @property
    def denominator(self) -> Denominator: ...
    @property
    def needs_means(self) -> bool: ...

    def sum(self, batch: MicroBatch) -> tuple[Tensor, Mapping[str, Tensor]]:
        """Scalar sum in nats, and sums to be logged, by name: those of a term of TERMS over its denominator."""
        ...

    def contribution(self, total: Tensor, count: Tensor) -> Tensor:
        """Signed share in the loss of the step, of a sum and the global count."""
        ...

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> Tensor | None:
        """(B, V) derivative of the term in q_v, per sequence; None where q does not enter. A simplex z only."""
        ...


LATENTS: Registry[Latent] = Registry("latent", "categorical")
ESTIMATORS: Registry[Estimator] = Registry("objective.estimator", "exact")
TERMS: Registry[Any] = Registry("objective.terms")
