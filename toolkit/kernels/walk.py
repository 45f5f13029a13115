"""One pass over the tokens of a batch, chunk by chunk."""

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from toolkit.kernels.chunks import Buffers, Head, ranges, wide
from toolkit.kernels.slices import Slice, Weights

# log pi (n, K) of the tokens start..stop, from losses (N, K) of which those before `stop` are filled in.
PrefixMixture = Callable[[Tensor, int, int], Tensor]


@dataclass(slots=True)
class Walk:
    """One pass over all tokens, and what it found; arguments as in branch_losses and HeadOptions.

    Args:
        gradients: how many (N, K, H) are formed. 1: of the losses, or of the weighted sum where there are weights;
            2: of the losses and of the divergence apart.
        weights: of all tokens.
    Found by `over`: nll (N, K); jsd (N,) and log_pi_NK where log_pi was given; grads, one (N, K, H) per gradient;
        excludes, of the head, asked once where there is a divergence: it reads the whole bias.
    """

    head: Head
    targets: Tensor
    log_pi: Tensor | PrefixMixture | None
    max_bytes: int
    gradients: int = 0
    weights: Weights | None = None
    excludes: bool = field(init=False)
    nll: Tensor = field(init=False)
    jsd: Tensor | None = field(init=False)
    log_pi_NK: Tensor | None = field(init=False)
    grads: list[Tensor] = field(init=False)

    @torch.no_grad()
    def over(self, hidden_NKH: Tensor) -> "Walk":
        """Go over the hidden states (N, K, H); returns itself."""
        (num_tokens, num_branches, _), device = hidden_NKH.shape, hidden_NKH.device
        buffers = Buffers(num_tokens, num_branches, self.head, self.max_bytes, max(1, self.gradients))
        self.nll = torch.zeros(num_tokens, num_branches, dtype=wide(self.head.dtype), device=device)
        self.jsd = None if self.log_pi is None else self.nll.new_zeros(num_tokens)
        self.log_pi_NK = None if self.log_pi is None else torch.empty_like(self.nll)
        self.excludes = self.log_pi is not None and self.head.excludes
        self.grads = [torch.empty_like(hidden_NKH, dtype=self.head.dtype) for _ in range(self.gradients)]
        with torch.autocast(device.type, enabled=False):
            for start, stop in ranges(0, num_tokens, buffers.chunk):
                buffers.load(self.head, hidden_NKH[start:stop])
                for first, last in ranges(start, stop, buffers.slice):
                    self._slice(buffers, start, first, last)
                for grad, logits in zip(self.grads, buffers.logits, strict=False):
                    rows_RV = logits[: stop - start].flatten(0, 1)
                    grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])
                    del logits, rows_RV  # of the buffer that the next chunk takes the place of
        return self

    def _slice(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            torch.exp(part.logs, out=part.probs)
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last], self.excludes)
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))
