"""Losses, divergence and their gradients at the logits, for the few tokens of a slice.

Shapes: c tokens, K branches, V vocabulary.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from toolkit.kernels.chunks import Buffers, Head


class Weights(NamedTuple):
    """Weights, or upstream gradients, of some tokens: a (n, K) of the losses, b (n,) of the divergence or None."""

    nll: Tensor
    jsd: Tensor | None

    def of(self, first: int, last: int) -> "Weights":
        """Weights of the tokens first..last."""
        return Weights(self.nll[first:last], None if self.jsd is None else self.jsd[first:last])


class Slice:
    """Losses of the tokens first..last of a chunk; with exp(logs) in `probs` also divergence and logit gradients."""

    def __init__(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture = buffers.scratch[0][:size], buffers.mixture[:size]
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def divergence(self, log_pi_cK: Tensor, excludes: bool) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M. For `excludes` see Head."""
        if excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def form_jsd_gradient(self) -> None:
        """Put the gradient of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def form_gradient(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Without weights a and b the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def _weighted(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def _store(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(self._slope)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)
