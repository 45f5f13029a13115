"""Losses, divergence and their gradients at the logits, for the few tokens of a slice.

Shapes: c tokens, K branches, V vocabulary.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from toolkit.kernels.chunks import Buffers, Head


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁWeightsǁof__mutmut: MutantDict = {}  # type: ignore


class Weights(NamedTuple):
    """Weights, or upstream gradients, of some tokens: a (n, K) of the losses, b (n,) of the divergence or None."""

    nll: Tensor
    jsd: Tensor | None

    @_mutmut_mutated(mutants_xǁWeightsǁof__mutmut)
    def of(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None if self.jsd is None else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_orig(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None if self.jsd is None else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_1(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(None, None if self.jsd is None else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_2(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None)

    def xǁWeightsǁof__mutmut_3(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(None if self.jsd is None else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_4(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], )

    def xǁWeightsǁof__mutmut_5(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None if (self.jsd is None) and False else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_6(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None if (self.jsd is None) or True else self.jsd[first:last])

    def xǁWeightsǁof__mutmut_7(self, first: int, last: int) -> Weights:
        """Those of the tokens first..last."""
        return Weights(self.nll[first:last], None if self.jsd is not None else self.jsd[first:last])

mutants_xǁWeightsǁof__mutmut['_mutmut_orig'] = Weights.xǁWeightsǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_1'] = Weights.xǁWeightsǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_2'] = Weights.xǁWeightsǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_3'] = Weights.xǁWeightsǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_4'] = Weights.xǁWeightsǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_5'] = Weights.xǁWeightsǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_6'] = Weights.xǁWeightsǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWeightsǁof__mutmut['xǁWeightsǁof__mutmut_7'] = Weights.xǁWeightsǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁexponentiate__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁdivergence__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁform_jsd_gradient__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁform_gradient__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁ_weighted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSliceǁ_store__mutmut: MutantDict = {}  # type: ignore


class Slice:
    """Losses and divergence of a few tokens, then their gradients at the logits.

    Args:
        buffers: of the walk.
        first, last: which tokens of the chunk.
        head: the head.
        targets_c: (c,) token ids.
    """

    @_mutmut_mutated(mutants_xǁSliceǁ__init____mutmut)
    def __init__(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_orig(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_1(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = None
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_2(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last + first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_3(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = None
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_4(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = None
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_5(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[1], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_6(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[2][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_7(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_8(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = None
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_9(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(None)
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_10(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[1])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_11(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = None
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_12(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[1][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_13(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_14(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if (buffers.slope is None) and False else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_15(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if (buffers.slope is None) or True else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_16(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is not None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_17(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = None
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_18(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(None, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_19(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, None, 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_20(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], None)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_21(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_22(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_23(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], )
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_24(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(None, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_25(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, None, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_26(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, None).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_27(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_28(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_29(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, ).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_30(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(+1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_31(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-2, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_32(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 2, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_33(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 2).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_34(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(+1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_35(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-2, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_36(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[2], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_37(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 2)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_38(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(None, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_39(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, None)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_40(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_41(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, )
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_42(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(None, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_43(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, None, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_44(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=None)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_45(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(-1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_46(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_47(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, )
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_48(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, +1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_49(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -2, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_50(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = None
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_51(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = +self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_52(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(None)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_53(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(None, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_54(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, None).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_55(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_56(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, ).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_57(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(+1, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_58(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-2, self._index).squeeze(-1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_59(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(+1)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_60(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-2)
        self._divergences: Tensor | None = None

    def xǁSliceǁ__init____mutmut_61(self, buffers: Buffers, first: int, last: int, head: Head, targets_c: Tensor) -> None:
        size = last - first
        self._stored = [logits[first:last] for logits in buffers.logits]
        self.probs, self._first_scratch = self._stored[0], buffers.scratch[1][:size]
        if buffers.widened is not None:
            self.probs = buffers.widened[:size].copy_(self._stored[0])
        self.logs, self._mixture, self._head = buffers.scratch[0][:size], buffers.mixture[:size], head
        self._slope = None if buffers.slope is None else buffers.slope[:size]
        self._index = targets_c.view(-1, 1, 1).expand(-1, self.probs.shape[1], 1)
        head.transform.apply_(self.probs, self._slope)
        torch.log_softmax(self.probs, -1, out=self.logs)
        self.nll = -self.logs.gather(-1, self._index).squeeze(-1)
        self._divergences: Tensor | None = ""

    @_mutmut_mutated(mutants_xǁSliceǁexponentiate__mutmut)
    def exponentiate(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(self.logs, out=self.probs)

    def xǁSliceǁexponentiate__mutmut_orig(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(self.logs, out=self.probs)

    def xǁSliceǁexponentiate__mutmut_1(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(None, out=self.probs)

    def xǁSliceǁexponentiate__mutmut_2(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(self.logs, out=None)

    def xǁSliceǁexponentiate__mutmut_3(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(out=self.probs)

    def xǁSliceǁexponentiate__mutmut_4(self) -> None:
        """From here on `probs` holds the probabilities."""
        torch.exp(self.logs, )

    @_mutmut_mutated(mutants_xǁSliceǁdivergence__mutmut)
    def divergence(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_orig(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_1(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(None)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_2(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(+1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_3(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-10001.0)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_4(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = None
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_5(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(None)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_6(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(None).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_7(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(+1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_8(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-2)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_9(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(None, self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_10(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), None, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_11(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=None)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_12(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_13(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_14(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, )
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_15(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(None, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_16(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, None), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_17(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_18(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, ), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_19(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(2, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_20(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 3), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_21(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(None).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_22(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(None).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_23(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(None)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_24(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = None
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_25(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(None, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_26(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=None)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_27(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_28(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, )
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_29(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(None, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_30(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, None, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_31(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=None).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_32(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_33(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_34(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, ).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_35(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(+1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_36(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-2, keepdim=True)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_37(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=False)
        return (self._pi * self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_38(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum(None)

    def xǁSliceǁdivergence__mutmut_39(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi / self._divergences).sum((1, 2))

    def xǁSliceǁdivergence__mutmut_40(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((2, 2))

    def xǁSliceǁdivergence__mutmut_41(self, log_pi_cK: Tensor) -> Tensor:
        """(c,) Jensen-Shannon divergence; `logs` turns into log p_k - log M."""
        if self._head.excludes:
            self.logs.clamp_min_(-1e4)
        self._pi = log_pi_cK.to(self.probs.dtype).exp().unsqueeze(-1)
        torch.bmm(self._pi.transpose(1, 2), self.probs, out=self._mixture)
        # A token that no branch can tell from impossible has M = 0, and its p log (p / M) is 0.
        self._mixture.clamp_min_(torch.finfo(self.probs.dtype).tiny).log_()
        self.logs.sub_(self._mixture)
        self._divergences = torch.mul(self.probs, self.logs, out=self._first_scratch).sum(-1, keepdim=True)
        return (self._pi * self._divergences).sum((1, 3))

    @_mutmut_mutated(mutants_xǁSliceǁform_jsd_gradient__mutmut)
    def form_jsd_gradient(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_orig(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_1(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_2(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(None)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_3(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(None, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_4(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, None, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_5(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=None).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_6(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_7(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_8(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, ).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_9(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi / self._divergences)
        self._store(1, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_10(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(None, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_11(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, None)

    def xǁSliceǁform_jsd_gradient__mutmut_12(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_13(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, )

    def xǁSliceǁform_jsd_gradient__mutmut_14(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(2, self._first_scratch.mul_(self.probs))

    def xǁSliceǁform_jsd_gradient__mutmut_15(self) -> None:
        """Put that of the divergence into the second buffer: pi_k p_k (log p_k - log M - KL_k)."""
        assert self._divergences is not None
        torch.mul(self.logs, self._pi, out=self._first_scratch).sub_(self._pi * self._divergences)
        self._store(1, self._first_scratch.mul_(None))

    @_mutmut_mutated(mutants_xǁSliceǁform_gradient__mutmut)
    def form_gradient(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_orig(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_1(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is not None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_2(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = None
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_3(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(None)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_4(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = None
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_5(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(None)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_6(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(None, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_7(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, None, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_8(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, None)
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_9(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_10(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_11(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, )
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_12(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(+1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_13(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-2, self._index, -coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_14(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, +coefficient.unsqueeze(-1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_15(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(None))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_16(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(+1))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_17(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-2))
        self._store(0, grad)

    def xǁSliceǁform_gradient__mutmut_18(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(None, grad)

    def xǁSliceǁform_gradient__mutmut_19(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, None)

    def xǁSliceǁform_gradient__mutmut_20(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(grad)

    def xǁSliceǁform_gradient__mutmut_21(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(0, )

    def xǁSliceǁform_gradient__mutmut_22(self, weights: Weights | None = None) -> None:
        """Put a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k) into the first buffer, in the place of the logits.

        Args:
            weights: a and b; None: the gradient of the losses, a = 1 and b = 0.
        """
        if weights is None:
            grad, coefficient = self.probs, torch.ones_like(self.nll)
        else:
            grad, coefficient = self._weighted(weights)
        grad.scatter_add_(-1, self._index, -coefficient.unsqueeze(-1))
        self._store(1, grad)

    @_mutmut_mutated(mutants_xǁSliceǁ_weighted__mutmut)
    def _weighted(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_orig(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_1(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = None
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_2(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(None)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_3(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is not None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_4(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(None), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_5(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(None)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_6(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(+1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_7(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-2)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_8(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_9(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = None
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_10(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) / self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_11(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(None, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_12(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, None, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_13(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, None) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_14(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_15(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_16(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, ) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_17(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(None).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_18(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(+1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_19(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-2, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_20(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 2, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_21(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 2) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_22(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(None)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_23(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(None).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_24(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) + mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_25(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(None) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_26(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(+1) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_27(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-2) - mixed * self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_28(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed / self._divergences)
        return self.probs.mul_(self.logs), factor

    def xǁSliceǁ_weighted__mutmut_29(self, weights: Weights) -> tuple[Tensor, Tensor]:
        factor = weights.nll.to(self.probs.dtype)
        if weights.jsd is None:
            return self.probs.mul_(factor.unsqueeze(-1)), factor
        assert self._divergences is not None
        mixed = weights.jsd.to(self.probs.dtype).view(-1, 1, 1) * self._pi
        self.logs.mul_(mixed).add_(factor.unsqueeze(-1) - mixed * self._divergences)
        return self.probs.mul_(None), factor

    @_mutmut_mutated(mutants_xǁSliceǁ_store__mutmut)
    def _store(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(self._slope)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)

    def xǁSliceǁ_store__mutmut_orig(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(self._slope)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)

    def xǁSliceǁ_store__mutmut_1(self, buffer: int, grad: Tensor) -> None:
        if self._slope is None:
            grad.mul_(self._slope)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)

    def xǁSliceǁ_store__mutmut_2(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(None)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)

    def xǁSliceǁ_store__mutmut_3(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(self._slope)
        if grad.data_ptr() == self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(grad)

    def xǁSliceǁ_store__mutmut_4(self, buffer: int, grad: Tensor) -> None:
        if self._slope is not None:
            grad.mul_(self._slope)
        if grad.data_ptr() != self._stored[buffer].data_ptr():
            self._stored[buffer].copy_(None)

mutants_xǁSliceǁ__init____mutmut['_mutmut_orig'] = Slice.xǁSliceǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_1'] = Slice.xǁSliceǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_2'] = Slice.xǁSliceǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_3'] = Slice.xǁSliceǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_4'] = Slice.xǁSliceǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_5'] = Slice.xǁSliceǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_6'] = Slice.xǁSliceǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_7'] = Slice.xǁSliceǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_8'] = Slice.xǁSliceǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_9'] = Slice.xǁSliceǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_10'] = Slice.xǁSliceǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_11'] = Slice.xǁSliceǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_12'] = Slice.xǁSliceǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_13'] = Slice.xǁSliceǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_14'] = Slice.xǁSliceǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_15'] = Slice.xǁSliceǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_16'] = Slice.xǁSliceǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_17'] = Slice.xǁSliceǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_18'] = Slice.xǁSliceǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_19'] = Slice.xǁSliceǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_20'] = Slice.xǁSliceǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_21'] = Slice.xǁSliceǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_22'] = Slice.xǁSliceǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_23'] = Slice.xǁSliceǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_24'] = Slice.xǁSliceǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_25'] = Slice.xǁSliceǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_26'] = Slice.xǁSliceǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_27'] = Slice.xǁSliceǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_28'] = Slice.xǁSliceǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_29'] = Slice.xǁSliceǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_30'] = Slice.xǁSliceǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_31'] = Slice.xǁSliceǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_32'] = Slice.xǁSliceǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_33'] = Slice.xǁSliceǁ__init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_34'] = Slice.xǁSliceǁ__init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_35'] = Slice.xǁSliceǁ__init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_36'] = Slice.xǁSliceǁ__init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_37'] = Slice.xǁSliceǁ__init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_38'] = Slice.xǁSliceǁ__init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_39'] = Slice.xǁSliceǁ__init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_40'] = Slice.xǁSliceǁ__init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_41'] = Slice.xǁSliceǁ__init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_42'] = Slice.xǁSliceǁ__init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_43'] = Slice.xǁSliceǁ__init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_44'] = Slice.xǁSliceǁ__init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_45'] = Slice.xǁSliceǁ__init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_46'] = Slice.xǁSliceǁ__init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_47'] = Slice.xǁSliceǁ__init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_48'] = Slice.xǁSliceǁ__init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_49'] = Slice.xǁSliceǁ__init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_50'] = Slice.xǁSliceǁ__init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_51'] = Slice.xǁSliceǁ__init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_52'] = Slice.xǁSliceǁ__init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_53'] = Slice.xǁSliceǁ__init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_54'] = Slice.xǁSliceǁ__init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_55'] = Slice.xǁSliceǁ__init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_56'] = Slice.xǁSliceǁ__init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_57'] = Slice.xǁSliceǁ__init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_58'] = Slice.xǁSliceǁ__init____mutmut_58 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_59'] = Slice.xǁSliceǁ__init____mutmut_59 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_60'] = Slice.xǁSliceǁ__init____mutmut_60 # type: ignore # mutmut generated
mutants_xǁSliceǁ__init____mutmut['xǁSliceǁ__init____mutmut_61'] = Slice.xǁSliceǁ__init____mutmut_61 # type: ignore # mutmut generated

mutants_xǁSliceǁexponentiate__mutmut['_mutmut_orig'] = Slice.xǁSliceǁexponentiate__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁexponentiate__mutmut['xǁSliceǁexponentiate__mutmut_1'] = Slice.xǁSliceǁexponentiate__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁexponentiate__mutmut['xǁSliceǁexponentiate__mutmut_2'] = Slice.xǁSliceǁexponentiate__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁexponentiate__mutmut['xǁSliceǁexponentiate__mutmut_3'] = Slice.xǁSliceǁexponentiate__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁexponentiate__mutmut['xǁSliceǁexponentiate__mutmut_4'] = Slice.xǁSliceǁexponentiate__mutmut_4 # type: ignore # mutmut generated

mutants_xǁSliceǁdivergence__mutmut['_mutmut_orig'] = Slice.xǁSliceǁdivergence__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_1'] = Slice.xǁSliceǁdivergence__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_2'] = Slice.xǁSliceǁdivergence__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_3'] = Slice.xǁSliceǁdivergence__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_4'] = Slice.xǁSliceǁdivergence__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_5'] = Slice.xǁSliceǁdivergence__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_6'] = Slice.xǁSliceǁdivergence__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_7'] = Slice.xǁSliceǁdivergence__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_8'] = Slice.xǁSliceǁdivergence__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_9'] = Slice.xǁSliceǁdivergence__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_10'] = Slice.xǁSliceǁdivergence__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_11'] = Slice.xǁSliceǁdivergence__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_12'] = Slice.xǁSliceǁdivergence__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_13'] = Slice.xǁSliceǁdivergence__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_14'] = Slice.xǁSliceǁdivergence__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_15'] = Slice.xǁSliceǁdivergence__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_16'] = Slice.xǁSliceǁdivergence__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_17'] = Slice.xǁSliceǁdivergence__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_18'] = Slice.xǁSliceǁdivergence__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_19'] = Slice.xǁSliceǁdivergence__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_20'] = Slice.xǁSliceǁdivergence__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_21'] = Slice.xǁSliceǁdivergence__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_22'] = Slice.xǁSliceǁdivergence__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_23'] = Slice.xǁSliceǁdivergence__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_24'] = Slice.xǁSliceǁdivergence__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_25'] = Slice.xǁSliceǁdivergence__mutmut_25 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_26'] = Slice.xǁSliceǁdivergence__mutmut_26 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_27'] = Slice.xǁSliceǁdivergence__mutmut_27 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_28'] = Slice.xǁSliceǁdivergence__mutmut_28 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_29'] = Slice.xǁSliceǁdivergence__mutmut_29 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_30'] = Slice.xǁSliceǁdivergence__mutmut_30 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_31'] = Slice.xǁSliceǁdivergence__mutmut_31 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_32'] = Slice.xǁSliceǁdivergence__mutmut_32 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_33'] = Slice.xǁSliceǁdivergence__mutmut_33 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_34'] = Slice.xǁSliceǁdivergence__mutmut_34 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_35'] = Slice.xǁSliceǁdivergence__mutmut_35 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_36'] = Slice.xǁSliceǁdivergence__mutmut_36 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_37'] = Slice.xǁSliceǁdivergence__mutmut_37 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_38'] = Slice.xǁSliceǁdivergence__mutmut_38 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_39'] = Slice.xǁSliceǁdivergence__mutmut_39 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_40'] = Slice.xǁSliceǁdivergence__mutmut_40 # type: ignore # mutmut generated
mutants_xǁSliceǁdivergence__mutmut['xǁSliceǁdivergence__mutmut_41'] = Slice.xǁSliceǁdivergence__mutmut_41 # type: ignore # mutmut generated

mutants_xǁSliceǁform_jsd_gradient__mutmut['_mutmut_orig'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_1'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_2'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_3'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_4'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_5'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_6'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_7'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_8'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_9'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_10'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_11'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_12'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_13'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_14'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSliceǁform_jsd_gradient__mutmut['xǁSliceǁform_jsd_gradient__mutmut_15'] = Slice.xǁSliceǁform_jsd_gradient__mutmut_15 # type: ignore # mutmut generated

mutants_xǁSliceǁform_gradient__mutmut['_mutmut_orig'] = Slice.xǁSliceǁform_gradient__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_1'] = Slice.xǁSliceǁform_gradient__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_2'] = Slice.xǁSliceǁform_gradient__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_3'] = Slice.xǁSliceǁform_gradient__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_4'] = Slice.xǁSliceǁform_gradient__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_5'] = Slice.xǁSliceǁform_gradient__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_6'] = Slice.xǁSliceǁform_gradient__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_7'] = Slice.xǁSliceǁform_gradient__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_8'] = Slice.xǁSliceǁform_gradient__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_9'] = Slice.xǁSliceǁform_gradient__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_10'] = Slice.xǁSliceǁform_gradient__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_11'] = Slice.xǁSliceǁform_gradient__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_12'] = Slice.xǁSliceǁform_gradient__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_13'] = Slice.xǁSliceǁform_gradient__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_14'] = Slice.xǁSliceǁform_gradient__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_15'] = Slice.xǁSliceǁform_gradient__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_16'] = Slice.xǁSliceǁform_gradient__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_17'] = Slice.xǁSliceǁform_gradient__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_18'] = Slice.xǁSliceǁform_gradient__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_19'] = Slice.xǁSliceǁform_gradient__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_20'] = Slice.xǁSliceǁform_gradient__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_21'] = Slice.xǁSliceǁform_gradient__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSliceǁform_gradient__mutmut['xǁSliceǁform_gradient__mutmut_22'] = Slice.xǁSliceǁform_gradient__mutmut_22 # type: ignore # mutmut generated

mutants_xǁSliceǁ_weighted__mutmut['_mutmut_orig'] = Slice.xǁSliceǁ_weighted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_1'] = Slice.xǁSliceǁ_weighted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_2'] = Slice.xǁSliceǁ_weighted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_3'] = Slice.xǁSliceǁ_weighted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_4'] = Slice.xǁSliceǁ_weighted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_5'] = Slice.xǁSliceǁ_weighted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_6'] = Slice.xǁSliceǁ_weighted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_7'] = Slice.xǁSliceǁ_weighted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_8'] = Slice.xǁSliceǁ_weighted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_9'] = Slice.xǁSliceǁ_weighted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_10'] = Slice.xǁSliceǁ_weighted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_11'] = Slice.xǁSliceǁ_weighted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_12'] = Slice.xǁSliceǁ_weighted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_13'] = Slice.xǁSliceǁ_weighted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_14'] = Slice.xǁSliceǁ_weighted__mutmut_14 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_15'] = Slice.xǁSliceǁ_weighted__mutmut_15 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_16'] = Slice.xǁSliceǁ_weighted__mutmut_16 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_17'] = Slice.xǁSliceǁ_weighted__mutmut_17 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_18'] = Slice.xǁSliceǁ_weighted__mutmut_18 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_19'] = Slice.xǁSliceǁ_weighted__mutmut_19 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_20'] = Slice.xǁSliceǁ_weighted__mutmut_20 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_21'] = Slice.xǁSliceǁ_weighted__mutmut_21 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_22'] = Slice.xǁSliceǁ_weighted__mutmut_22 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_23'] = Slice.xǁSliceǁ_weighted__mutmut_23 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_24'] = Slice.xǁSliceǁ_weighted__mutmut_24 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_25'] = Slice.xǁSliceǁ_weighted__mutmut_25 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_26'] = Slice.xǁSliceǁ_weighted__mutmut_26 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_27'] = Slice.xǁSliceǁ_weighted__mutmut_27 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_28'] = Slice.xǁSliceǁ_weighted__mutmut_28 # type: ignore # mutmut generated
mutants_xǁSliceǁ_weighted__mutmut['xǁSliceǁ_weighted__mutmut_29'] = Slice.xǁSliceǁ_weighted__mutmut_29 # type: ignore # mutmut generated

mutants_xǁSliceǁ_store__mutmut['_mutmut_orig'] = Slice.xǁSliceǁ_store__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSliceǁ_store__mutmut['xǁSliceǁ_store__mutmut_1'] = Slice.xǁSliceǁ_store__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSliceǁ_store__mutmut['xǁSliceǁ_store__mutmut_2'] = Slice.xǁSliceǁ_store__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSliceǁ_store__mutmut['xǁSliceǁ_store__mutmut_3'] = Slice.xǁSliceǁ_store__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSliceǁ_store__mutmut['xǁSliceǁ_store__mutmut_4'] = Slice.xǁSliceǁ_store__mutmut_4 # type: ignore # mutmut generated
