"""One pass over the tokens of a batch, chunk by chunk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from toolkit.kernels.chunks import Buffers, Head, ranges, wide
from toolkit.kernels.slices import Slice, Weights

# log pi (n, K) of the tokens start..stop, from losses (N, K) of which those before `stop` are filled in.
PrefixMixture = Callable[[Tensor, int, int], Tensor]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁWalkǁ_back__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWalkǁ_slice__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Walk:
    """One pass over all tokens, and what it found.

    Args:
        head, targets, log_pi: as in branch_losses.
        max_bytes: see HeadOptions.
        gradients: how many (N, K, H) are formed. 1: of the losses, or of the weighted sum where there are weights;
            2: of the losses and of the divergence apart.
        weights: of all tokens.
    Found by `over`: nll (N, K); jsd (N,) and log_pi_NK where log_pi was given; grads, one (N, K, H) per gradient.
    """

    head: Head
    targets: Tensor
    log_pi: Tensor | PrefixMixture | None
    max_bytes: int
    gradients: int = 0
    weights: Weights | None = None
    nll: Tensor = field(init=False)
    jsd: Tensor | None = field(init=False)
    log_pi_NK: Tensor | None = field(init=False)
    grads: list[Tensor] = field(init=False)

    @torch.no_grad()
    def over(self, hidden_NKH: Tensor) -> Walk:
        """Go over the hidden states (N, K, H); returns itself."""
        (num_tokens, num_branches, _), device = hidden_NKH.shape, hidden_NKH.device
        buffers = Buffers(num_tokens, num_branches, self.head, self.max_bytes, max(1, self.gradients))
        self.nll = torch.zeros(num_tokens, num_branches, dtype=wide(self.head.dtype), device=device)
        self.jsd = None if self.log_pi is None else self.nll.new_zeros(num_tokens)
        self.log_pi_NK = None if self.log_pi is None else torch.empty_like(self.nll)
        self.grads = [torch.empty_like(hidden_NKH, dtype=self.head.dtype) for _ in range(self.gradients)]
        with torch.autocast(device.type, enabled=False):
            for start, stop in ranges(0, num_tokens, buffers.chunk):
                buffers.load(self.head, hidden_NKH[start:stop])
                for first, last in ranges(start, stop, buffers.slice):
                    self._slice(buffers, start, first, last)
                self._back(buffers, start, stop)
        return self

    @_mutmut_mutated(mutants_xǁWalkǁ_back__mutmut)
    def _back(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_orig(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_1(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(None, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_2(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, None, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_3(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=None):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_4(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_5(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_6(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, ):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_7(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=True):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_8(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = None
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_9(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(None, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_10(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, None)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_11(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_12(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, )
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_13(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop + start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_14(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(1, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_15(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 2)
            grad[start:stop] = self.head.back(rows_RV).view_as(grad[start:stop])

    def xǁWalkǁ_back__mutmut_16(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = None

    def xǁWalkǁ_back__mutmut_17(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(rows_RV).view_as(None)

    def xǁWalkǁ_back__mutmut_18(self, buffers: Buffers, start: int, stop: int) -> None:
        for grad, logits in zip(self.grads, buffers.logits, strict=False):
            rows_RV = logits[: stop - start].flatten(0, 1)
            grad[start:stop] = self.head.back(None).view_as(grad[start:stop])

    @_mutmut_mutated(mutants_xǁWalkǁ_slice__mutmut)
    def _slice(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_orig(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_1(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = None
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_2(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(None, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_3(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, None, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_4(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, None, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_5(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, None, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_6(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, None)
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_7(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_8(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_9(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_10(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_11(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, )
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_12(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first + start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_13(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last + start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_14(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = None
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_15(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None and self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_16(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_17(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None or self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_18(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None or self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_19(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_20(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_21(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_22(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = None
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_23(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = None
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_24(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if (isinstance(given, Tensor)) and False else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_25(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if (isinstance(given, Tensor)) or True else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_26(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(None, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_27(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, None, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_28(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, None)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_29(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_30(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_31(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, )
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_32(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = None
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_33(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = None
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_34(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(None)
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_35(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients != 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_36(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 3:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_37(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None)

    def xǁWalkǁ_slice__mutmut_38(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if (self.weights is None) and False else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_39(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if (self.weights is None) or True else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_40(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is not None else self.weights.of(first, last))

    def xǁWalkǁ_slice__mutmut_41(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(None, last))

    def xǁWalkǁ_slice__mutmut_42(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, None))

    def xǁWalkǁ_slice__mutmut_43(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(last))

    def xǁWalkǁ_slice__mutmut_44(self, buffers: Buffers, start: int, first: int, last: int) -> None:
        part = Slice(buffers, first - start, last - start, self.head, self.targets[first:last])
        self.nll[first:last] = part.nll
        if self.jsd is not None or self.gradients:
            part.exponentiate()
        if self.jsd is not None and self.log_pi_NK is not None and self.log_pi is not None:
            given = self.log_pi
            log_pi = given[first:last] if isinstance(given, Tensor) else given(self.nll, first, last)
            self.log_pi_NK[first:last] = log_pi
            self.jsd[first:last] = part.divergence(self.log_pi_NK[first:last])
        if self.gradients == 2:
            part.form_jsd_gradient()
        if self.gradients:
            part.form_gradient(None if self.weights is None else self.weights.of(first, ))

mutants_xǁWalkǁ_back__mutmut['_mutmut_orig'] = Walk.xǁWalkǁ_back__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_1'] = Walk.xǁWalkǁ_back__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_2'] = Walk.xǁWalkǁ_back__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_3'] = Walk.xǁWalkǁ_back__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_4'] = Walk.xǁWalkǁ_back__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_5'] = Walk.xǁWalkǁ_back__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_6'] = Walk.xǁWalkǁ_back__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_7'] = Walk.xǁWalkǁ_back__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_8'] = Walk.xǁWalkǁ_back__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_9'] = Walk.xǁWalkǁ_back__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_10'] = Walk.xǁWalkǁ_back__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_11'] = Walk.xǁWalkǁ_back__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_12'] = Walk.xǁWalkǁ_back__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_13'] = Walk.xǁWalkǁ_back__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_14'] = Walk.xǁWalkǁ_back__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_15'] = Walk.xǁWalkǁ_back__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_16'] = Walk.xǁWalkǁ_back__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_17'] = Walk.xǁWalkǁ_back__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWalkǁ_back__mutmut['xǁWalkǁ_back__mutmut_18'] = Walk.xǁWalkǁ_back__mutmut_18 # type: ignore # mutmut generated

mutants_xǁWalkǁ_slice__mutmut['_mutmut_orig'] = Walk.xǁWalkǁ_slice__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_1'] = Walk.xǁWalkǁ_slice__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_2'] = Walk.xǁWalkǁ_slice__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_3'] = Walk.xǁWalkǁ_slice__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_4'] = Walk.xǁWalkǁ_slice__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_5'] = Walk.xǁWalkǁ_slice__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_6'] = Walk.xǁWalkǁ_slice__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_7'] = Walk.xǁWalkǁ_slice__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_8'] = Walk.xǁWalkǁ_slice__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_9'] = Walk.xǁWalkǁ_slice__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_10'] = Walk.xǁWalkǁ_slice__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_11'] = Walk.xǁWalkǁ_slice__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_12'] = Walk.xǁWalkǁ_slice__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_13'] = Walk.xǁWalkǁ_slice__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_14'] = Walk.xǁWalkǁ_slice__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_15'] = Walk.xǁWalkǁ_slice__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_16'] = Walk.xǁWalkǁ_slice__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_17'] = Walk.xǁWalkǁ_slice__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_18'] = Walk.xǁWalkǁ_slice__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_19'] = Walk.xǁWalkǁ_slice__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_20'] = Walk.xǁWalkǁ_slice__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_21'] = Walk.xǁWalkǁ_slice__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_22'] = Walk.xǁWalkǁ_slice__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_23'] = Walk.xǁWalkǁ_slice__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_24'] = Walk.xǁWalkǁ_slice__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_25'] = Walk.xǁWalkǁ_slice__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_26'] = Walk.xǁWalkǁ_slice__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_27'] = Walk.xǁWalkǁ_slice__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_28'] = Walk.xǁWalkǁ_slice__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_29'] = Walk.xǁWalkǁ_slice__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_30'] = Walk.xǁWalkǁ_slice__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_31'] = Walk.xǁWalkǁ_slice__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_32'] = Walk.xǁWalkǁ_slice__mutmut_32 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_33'] = Walk.xǁWalkǁ_slice__mutmut_33 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_34'] = Walk.xǁWalkǁ_slice__mutmut_34 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_35'] = Walk.xǁWalkǁ_slice__mutmut_35 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_36'] = Walk.xǁWalkǁ_slice__mutmut_36 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_37'] = Walk.xǁWalkǁ_slice__mutmut_37 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_38'] = Walk.xǁWalkǁ_slice__mutmut_38 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_39'] = Walk.xǁWalkǁ_slice__mutmut_39 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_40'] = Walk.xǁWalkǁ_slice__mutmut_40 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_41'] = Walk.xǁWalkǁ_slice__mutmut_41 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_42'] = Walk.xǁWalkǁ_slice__mutmut_42 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_43'] = Walk.xǁWalkǁ_slice__mutmut_43 # type: ignore # mutmut generated
mutants_xǁWalkǁ_slice__mutmut['xǁWalkǁ_slice__mutmut_44'] = Walk.xǁWalkǁ_slice__mutmut_44 # type: ignore # mutmut generated
