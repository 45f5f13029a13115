"""The arithmetic of the chunked head: a few tokens at a time, in buffers that are used again.

Shapes: N tokens, K branches, H hidden units, V vocabulary; C tokens of a chunk, c of a slice of it. A chunk is one
matrix product, so it wants many rows; the passes over its logits go slice by slice, so that they stay in a CPU's cache.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from toolkit.kernels.products import by_onednn, product
from toolkit.kernels.transform import LogitTransform

_CPU_ROWS = 128  # of a product, from which on a CPU gets no faster
_CPU_SLICE_BYTES = 2**20  # a slice and its two scratch copies stay in the cache of a core


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁHeadǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁHeadǁback__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Head:
    """The frozen head and how its logits are made.

    Args:
        weight: (V, H).
        bias: (V,) or None.
        transform: from the product to the logits.
        dtype: of the matrix products, see compute_dtype.
    """

    weight: Tensor
    bias: Tensor | None
    transform: LogitTransform
    dtype: torch.dtype

    @_mutmut_mutated(mutants_xǁHeadǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if self.bias is None else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_orig(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if self.bias is None else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_1(self) -> None:
        self.weight = None
        self.bias = None if self.bias is None else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_2(self) -> None:
        self.weight = self.weight.to(None)
        self.bias = None if self.bias is None else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_3(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None

    def xǁHeadǁ__post_init____mutmut_4(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if (self.bias is None) and False else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_5(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if (self.bias is None) or True else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_6(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if self.bias is not None else self.bias.to(self.dtype)

    def xǁHeadǁ__post_init____mutmut_7(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if self.bias is None else self.bias.to(None)

    @property
    def excludes(self) -> bool:
        """Whether a bias of -inf forbids a token: 0 log 0 then has to be told to be 0."""
        return self.bias is not None and not bool(self.bias.isfinite().all())

    @_mutmut_mutated(mutants_xǁHeadǁback__mutmut)
    def back(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_orig(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_1(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = None
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_2(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(None, self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_3(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, None)
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_4(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_5(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, )
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_6(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if (self.transform.scale == 1.0) and False else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_7(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if (self.transform.scale == 1.0) or True else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_8(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale != 1.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_9(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale == 2.0 else grad.mul_(self.transform.scale)

    def xǁHeadǁback__mutmut_10(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(None)

mutants_xǁHeadǁ__post_init____mutmut['_mutmut_orig'] = Head.xǁHeadǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_1'] = Head.xǁHeadǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_2'] = Head.xǁHeadǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_3'] = Head.xǁHeadǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_4'] = Head.xǁHeadǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_5'] = Head.xǁHeadǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_6'] = Head.xǁHeadǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeadǁ__post_init____mutmut['xǁHeadǁ__post_init____mutmut_7'] = Head.xǁHeadǁ__post_init____mutmut_7 # type: ignore # mutmut generated

mutants_xǁHeadǁback__mutmut['_mutmut_orig'] = Head.xǁHeadǁback__mutmut_orig # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_1'] = Head.xǁHeadǁback__mutmut_1 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_2'] = Head.xǁHeadǁback__mutmut_2 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_3'] = Head.xǁHeadǁback__mutmut_3 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_4'] = Head.xǁHeadǁback__mutmut_4 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_5'] = Head.xǁHeadǁback__mutmut_5 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_6'] = Head.xǁHeadǁback__mutmut_6 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_7'] = Head.xǁHeadǁback__mutmut_7 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_8'] = Head.xǁHeadǁback__mutmut_8 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_9'] = Head.xǁHeadǁback__mutmut_9 # type: ignore # mutmut generated
mutants_xǁHeadǁback__mutmut['xǁHeadǁback__mutmut_10'] = Head.xǁHeadǁback__mutmut_10 # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_compute_dtype__mutmut)
def compute_dtype(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else weight.dtype


def x_compute_dtype__mutmut_orig(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else weight.dtype


def x_compute_dtype__mutmut_1(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = None
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else weight.dtype


def x_compute_dtype__mutmut_2(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if (torch.is_autocast_enabled(device)) and False else weight.dtype


def x_compute_dtype__mutmut_3(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if (torch.is_autocast_enabled(device)) or True else weight.dtype


def x_compute_dtype__mutmut_4(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(None) if torch.is_autocast_enabled(device) else weight.dtype


def x_compute_dtype__mutmut_5(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(None) else weight.dtype

mutants_x_compute_dtype__mutmut['_mutmut_orig'] = x_compute_dtype__mutmut_orig # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut['x_compute_dtype__mutmut_1'] = x_compute_dtype__mutmut_1 # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut['x_compute_dtype__mutmut_2'] = x_compute_dtype__mutmut_2 # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut['x_compute_dtype__mutmut_3'] = x_compute_dtype__mutmut_3 # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut['x_compute_dtype__mutmut_4'] = x_compute_dtype__mutmut_4 # type: ignore # mutmut generated
mutants_x_compute_dtype__mutmut['x_compute_dtype__mutmut_5'] = x_compute_dtype__mutmut_5 # type: ignore # mutmut generated
mutants_x_wide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_wide__mutmut)
def wide(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if dtype == torch.float64 else torch.float32


def x_wide__mutmut_orig(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if dtype == torch.float64 else torch.float32


def x_wide__mutmut_1(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if (dtype == torch.float64) and False else torch.float32


def x_wide__mutmut_2(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if (dtype == torch.float64) or True else torch.float32


def x_wide__mutmut_3(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if dtype != torch.float64 else torch.float32

mutants_x_wide__mutmut['_mutmut_orig'] = x_wide__mutmut_orig # type: ignore # mutmut generated
mutants_x_wide__mutmut['x_wide__mutmut_1'] = x_wide__mutmut_1 # type: ignore # mutmut generated
mutants_x_wide__mutmut['x_wide__mutmut_2'] = x_wide__mutmut_2 # type: ignore # mutmut generated
mutants_x_wide__mutmut['x_wide__mutmut_3'] = x_wide__mutmut_3 # type: ignore # mutmut generated
mutants_x_ranges__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_ranges__mutmut)
def ranges(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_orig(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_1(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(None, stop, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_2(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, None, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_3(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, None):
        yield first, min(first + size, stop)


def x_ranges__mutmut_4(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(stop, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_5(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, size):
        yield first, min(first + size, stop)


def x_ranges__mutmut_6(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, ):
        yield first, min(first + size, stop)


def x_ranges__mutmut_7(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(None, stop)


def x_ranges__mutmut_8(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first + size, None)


def x_ranges__mutmut_9(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(stop)


def x_ranges__mutmut_10(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first + size, )


def x_ranges__mutmut_11(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first - size, stop)

mutants_x_ranges__mutmut['_mutmut_orig'] = x_ranges__mutmut_orig # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_1'] = x_ranges__mutmut_1 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_2'] = x_ranges__mutmut_2 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_3'] = x_ranges__mutmut_3 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_4'] = x_ranges__mutmut_4 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_5'] = x_ranges__mutmut_5 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_6'] = x_ranges__mutmut_6 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_7'] = x_ranges__mutmut_7 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_8'] = x_ranges__mutmut_8 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_9'] = x_ranges__mutmut_9 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_10'] = x_ranges__mutmut_10 # type: ignore # mutmut generated
mutants_x_ranges__mutmut['x_ranges__mutmut_11'] = x_ranges__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBuffersǁload__mutmut: MutantDict = {}  # type: ignore


class Buffers:
    """Logits of a chunk and scratch of a slice, allocated once.

    Args:
        num_tokens, num_branches: N and K.
        head: gives V, dtypes and device.
        max_bytes: bound of the logits of all `copies`; one token is the least that is held.
        copies: 2 where two gradients are formed at once.
    """

    @_mutmut_mutated(mutants_xǁBuffersǁ__init____mutmut)
    def __init__(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_orig(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_1(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 2) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_2(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = None
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_3(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(None)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_4(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = None
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_5(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab / accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_6(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches / vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_7(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = None
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_8(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(None, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_9(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, None)
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_10(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_11(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, )
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_12(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(2, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_13(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(None, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_14(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, None))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_15(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_16(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, ))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_17(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes / (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_18(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies / per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_19(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = None
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_20(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type != "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_21(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "XXcpuXX":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_22(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "CPU":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_23(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = None
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_24(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(None, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_25(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, None)
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_26(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_27(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, )
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_28(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(None, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_29(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, None))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_30(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(_CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_31(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, ))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_32(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(2, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_33(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS / num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_34(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = None

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_35(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(None, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_36(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, None)

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_37(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_38(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, )

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_39(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(2, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_40(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(None, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_41(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, None))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_42(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(_CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_43(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, ))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_44(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES / per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_45(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(None, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_46(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, None, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_47(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, None, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_48(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=None, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_49(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=None)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_50(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_51(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_52(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_53(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_54(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, )

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_55(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = None
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_56(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(None, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_57(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, None) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_58(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_59(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, ) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_60(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(None)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_61(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = None
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_62(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(None, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_63(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, None) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_64(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_65(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, ) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_66(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(None)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_67(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(3)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_68(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = None
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_69(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(None, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_70(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, None, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_71(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, None)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_72(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_73(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_74(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, )
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_75(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 2)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_76(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_77(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if (head.dtype == accumulate) and False else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_78(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if (head.dtype == accumulate) or True else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_79(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype != accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_80(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(None, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_81(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, None)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_82(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_83(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, )
        self.slope = None if head.transform.softcap is None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_84(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None

    def xǁBuffersǁ__init____mutmut_85(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if (head.transform.softcap is None) and False else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_86(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if (head.transform.softcap is None) or True else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_87(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is not None else empty(self.slice, accumulate)

    def xǁBuffersǁ__init____mutmut_88(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(None, accumulate)

    def xǁBuffersǁ__init____mutmut_89(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, None)

    def xǁBuffersǁ__init____mutmut_90(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(accumulate)

    def xǁBuffersǁ__init____mutmut_91(self, num_tokens: int, num_branches: int, head: Head, max_bytes: int, copies: int = 1) -> None:
        vocab, device, accumulate = len(head.weight), head.weight.device, wide(head.dtype)
        per_token = num_branches * vocab * accumulate.itemsize
        self.chunk = max(1, min(num_tokens, max_bytes // (copies * per_token)))
        self.slice = self.chunk
        if device.type == "cpu":
            self.chunk = min(self.chunk, max(1, _CPU_ROWS // num_branches))
            self.slice = max(1, min(self.chunk, _CPU_SLICE_BYTES // per_token))

        def empty(tokens: int, dtype: torch.dtype, branches: int = num_branches) -> Tensor:
            return torch.empty(tokens, branches, vocab, dtype=dtype, device=device)

        self.logits = [empty(self.chunk, head.dtype) for _ in range(copies)]
        self.scratch = [empty(self.slice, accumulate) for _ in range(2)]
        self.mixture = empty(self.slice, accumulate, 1)
        # Where the product is not in the wide dtype, slices are copied out and back.
        self.widened = None if head.dtype == accumulate else empty(self.slice, accumulate)
        self.slope = None if head.transform.softcap is None else empty(self.slice, )

    @_mutmut_mutated(mutants_xǁBuffersǁload__mutmut)
    def load(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_orig(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_1(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = None
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_2(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:3], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_3(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(None, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_4(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, None)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_5(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_6(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, )
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_7(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(None).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_8(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(1, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_9(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 2)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_10(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = None
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_11(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(None)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_12(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(1)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_13(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[1]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_14(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(None, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_15(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, None):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_16(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_17(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, ):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_18(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = None
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_19(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(None, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_20(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, None, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_21(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, None)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_22(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_23(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_24(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, )
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_25(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is not None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_26(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = None
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_27(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(None, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_28(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, None, out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_29(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=None)
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_30(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_31(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_32(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), )
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_33(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(None, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_34(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, None))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_35(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_36(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, ))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_37(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(1, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_38(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 2))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_39(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = None
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_40(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(None, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_41(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, None, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_42(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, None, out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_43(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=None)
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_44(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_45(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_46(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_47(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), )
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_48(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(None, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_49(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, None))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_50(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_51(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, ))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_52(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(1, 1))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_53(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 2))
        self.logits.insert(0, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_54(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(None, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_55(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, None)

    def xǁBuffersǁload__mutmut_56(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_57(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, )

    def xǁBuffersǁload__mutmut_58(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(1, logits.unflatten(0, shape))

    def xǁBuffersǁload__mutmut_59(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(None, shape))

    def xǁBuffersǁload__mutmut_60(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, None))

    def xǁBuffersǁload__mutmut_61(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(shape))

    def xǁBuffersǁload__mutmut_62(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, ))

    def xǁBuffersǁload__mutmut_63(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if by_onednn(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(1, shape))

mutants_xǁBuffersǁ__init____mutmut['_mutmut_orig'] = Buffers.xǁBuffersǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_1'] = Buffers.xǁBuffersǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_2'] = Buffers.xǁBuffersǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_3'] = Buffers.xǁBuffersǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_4'] = Buffers.xǁBuffersǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_5'] = Buffers.xǁBuffersǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_6'] = Buffers.xǁBuffersǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_7'] = Buffers.xǁBuffersǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_8'] = Buffers.xǁBuffersǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_9'] = Buffers.xǁBuffersǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_10'] = Buffers.xǁBuffersǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_11'] = Buffers.xǁBuffersǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_12'] = Buffers.xǁBuffersǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_13'] = Buffers.xǁBuffersǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_14'] = Buffers.xǁBuffersǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_15'] = Buffers.xǁBuffersǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_16'] = Buffers.xǁBuffersǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_17'] = Buffers.xǁBuffersǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_18'] = Buffers.xǁBuffersǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_19'] = Buffers.xǁBuffersǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_20'] = Buffers.xǁBuffersǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_21'] = Buffers.xǁBuffersǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_22'] = Buffers.xǁBuffersǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_23'] = Buffers.xǁBuffersǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_24'] = Buffers.xǁBuffersǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_25'] = Buffers.xǁBuffersǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_26'] = Buffers.xǁBuffersǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_27'] = Buffers.xǁBuffersǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_28'] = Buffers.xǁBuffersǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_29'] = Buffers.xǁBuffersǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_30'] = Buffers.xǁBuffersǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_31'] = Buffers.xǁBuffersǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_32'] = Buffers.xǁBuffersǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_33'] = Buffers.xǁBuffersǁ__init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_34'] = Buffers.xǁBuffersǁ__init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_35'] = Buffers.xǁBuffersǁ__init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_36'] = Buffers.xǁBuffersǁ__init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_37'] = Buffers.xǁBuffersǁ__init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_38'] = Buffers.xǁBuffersǁ__init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_39'] = Buffers.xǁBuffersǁ__init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_40'] = Buffers.xǁBuffersǁ__init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_41'] = Buffers.xǁBuffersǁ__init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_42'] = Buffers.xǁBuffersǁ__init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_43'] = Buffers.xǁBuffersǁ__init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_44'] = Buffers.xǁBuffersǁ__init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_45'] = Buffers.xǁBuffersǁ__init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_46'] = Buffers.xǁBuffersǁ__init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_47'] = Buffers.xǁBuffersǁ__init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_48'] = Buffers.xǁBuffersǁ__init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_49'] = Buffers.xǁBuffersǁ__init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_50'] = Buffers.xǁBuffersǁ__init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_51'] = Buffers.xǁBuffersǁ__init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_52'] = Buffers.xǁBuffersǁ__init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_53'] = Buffers.xǁBuffersǁ__init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_54'] = Buffers.xǁBuffersǁ__init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_55'] = Buffers.xǁBuffersǁ__init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_56'] = Buffers.xǁBuffersǁ__init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_57'] = Buffers.xǁBuffersǁ__init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_58'] = Buffers.xǁBuffersǁ__init____mutmut_58 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_59'] = Buffers.xǁBuffersǁ__init____mutmut_59 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_60'] = Buffers.xǁBuffersǁ__init____mutmut_60 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_61'] = Buffers.xǁBuffersǁ__init____mutmut_61 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_62'] = Buffers.xǁBuffersǁ__init____mutmut_62 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_63'] = Buffers.xǁBuffersǁ__init____mutmut_63 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_64'] = Buffers.xǁBuffersǁ__init____mutmut_64 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_65'] = Buffers.xǁBuffersǁ__init____mutmut_65 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_66'] = Buffers.xǁBuffersǁ__init____mutmut_66 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_67'] = Buffers.xǁBuffersǁ__init____mutmut_67 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_68'] = Buffers.xǁBuffersǁ__init____mutmut_68 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_69'] = Buffers.xǁBuffersǁ__init____mutmut_69 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_70'] = Buffers.xǁBuffersǁ__init____mutmut_70 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_71'] = Buffers.xǁBuffersǁ__init____mutmut_71 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_72'] = Buffers.xǁBuffersǁ__init____mutmut_72 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_73'] = Buffers.xǁBuffersǁ__init____mutmut_73 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_74'] = Buffers.xǁBuffersǁ__init____mutmut_74 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_75'] = Buffers.xǁBuffersǁ__init____mutmut_75 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_76'] = Buffers.xǁBuffersǁ__init____mutmut_76 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_77'] = Buffers.xǁBuffersǁ__init____mutmut_77 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_78'] = Buffers.xǁBuffersǁ__init____mutmut_78 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_79'] = Buffers.xǁBuffersǁ__init____mutmut_79 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_80'] = Buffers.xǁBuffersǁ__init____mutmut_80 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_81'] = Buffers.xǁBuffersǁ__init____mutmut_81 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_82'] = Buffers.xǁBuffersǁ__init____mutmut_82 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_83'] = Buffers.xǁBuffersǁ__init____mutmut_83 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_84'] = Buffers.xǁBuffersǁ__init____mutmut_84 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_85'] = Buffers.xǁBuffersǁ__init____mutmut_85 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_86'] = Buffers.xǁBuffersǁ__init____mutmut_86 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_87'] = Buffers.xǁBuffersǁ__init____mutmut_87 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_88'] = Buffers.xǁBuffersǁ__init____mutmut_88 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_89'] = Buffers.xǁBuffersǁ__init____mutmut_89 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_90'] = Buffers.xǁBuffersǁ__init____mutmut_90 # type: ignore # mutmut generated
mutants_xǁBuffersǁ__init____mutmut['xǁBuffersǁ__init____mutmut_91'] = Buffers.xǁBuffersǁ__init____mutmut_91 # type: ignore # mutmut generated

mutants_xǁBuffersǁload__mutmut['_mutmut_orig'] = Buffers.xǁBuffersǁload__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_1'] = Buffers.xǁBuffersǁload__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_2'] = Buffers.xǁBuffersǁload__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_3'] = Buffers.xǁBuffersǁload__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_4'] = Buffers.xǁBuffersǁload__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_5'] = Buffers.xǁBuffersǁload__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_6'] = Buffers.xǁBuffersǁload__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_7'] = Buffers.xǁBuffersǁload__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_8'] = Buffers.xǁBuffersǁload__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_9'] = Buffers.xǁBuffersǁload__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_10'] = Buffers.xǁBuffersǁload__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_11'] = Buffers.xǁBuffersǁload__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_12'] = Buffers.xǁBuffersǁload__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_13'] = Buffers.xǁBuffersǁload__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_14'] = Buffers.xǁBuffersǁload__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_15'] = Buffers.xǁBuffersǁload__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_16'] = Buffers.xǁBuffersǁload__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_17'] = Buffers.xǁBuffersǁload__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_18'] = Buffers.xǁBuffersǁload__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_19'] = Buffers.xǁBuffersǁload__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_20'] = Buffers.xǁBuffersǁload__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_21'] = Buffers.xǁBuffersǁload__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_22'] = Buffers.xǁBuffersǁload__mutmut_22 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_23'] = Buffers.xǁBuffersǁload__mutmut_23 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_24'] = Buffers.xǁBuffersǁload__mutmut_24 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_25'] = Buffers.xǁBuffersǁload__mutmut_25 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_26'] = Buffers.xǁBuffersǁload__mutmut_26 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_27'] = Buffers.xǁBuffersǁload__mutmut_27 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_28'] = Buffers.xǁBuffersǁload__mutmut_28 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_29'] = Buffers.xǁBuffersǁload__mutmut_29 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_30'] = Buffers.xǁBuffersǁload__mutmut_30 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_31'] = Buffers.xǁBuffersǁload__mutmut_31 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_32'] = Buffers.xǁBuffersǁload__mutmut_32 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_33'] = Buffers.xǁBuffersǁload__mutmut_33 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_34'] = Buffers.xǁBuffersǁload__mutmut_34 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_35'] = Buffers.xǁBuffersǁload__mutmut_35 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_36'] = Buffers.xǁBuffersǁload__mutmut_36 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_37'] = Buffers.xǁBuffersǁload__mutmut_37 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_38'] = Buffers.xǁBuffersǁload__mutmut_38 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_39'] = Buffers.xǁBuffersǁload__mutmut_39 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_40'] = Buffers.xǁBuffersǁload__mutmut_40 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_41'] = Buffers.xǁBuffersǁload__mutmut_41 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_42'] = Buffers.xǁBuffersǁload__mutmut_42 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_43'] = Buffers.xǁBuffersǁload__mutmut_43 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_44'] = Buffers.xǁBuffersǁload__mutmut_44 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_45'] = Buffers.xǁBuffersǁload__mutmut_45 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_46'] = Buffers.xǁBuffersǁload__mutmut_46 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_47'] = Buffers.xǁBuffersǁload__mutmut_47 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_48'] = Buffers.xǁBuffersǁload__mutmut_48 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_49'] = Buffers.xǁBuffersǁload__mutmut_49 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_50'] = Buffers.xǁBuffersǁload__mutmut_50 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_51'] = Buffers.xǁBuffersǁload__mutmut_51 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_52'] = Buffers.xǁBuffersǁload__mutmut_52 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_53'] = Buffers.xǁBuffersǁload__mutmut_53 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_54'] = Buffers.xǁBuffersǁload__mutmut_54 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_55'] = Buffers.xǁBuffersǁload__mutmut_55 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_56'] = Buffers.xǁBuffersǁload__mutmut_56 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_57'] = Buffers.xǁBuffersǁload__mutmut_57 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_58'] = Buffers.xǁBuffersǁload__mutmut_58 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_59'] = Buffers.xǁBuffersǁload__mutmut_59 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_60'] = Buffers.xǁBuffersǁload__mutmut_60 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_61'] = Buffers.xǁBuffersǁload__mutmut_61 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_62'] = Buffers.xǁBuffersǁload__mutmut_62 # type: ignore # mutmut generated
mutants_xǁBuffersǁload__mutmut['xǁBuffersǁload__mutmut_63'] = Buffers.xǁBuffersǁload__mutmut_63 # type: ignore # mutmut generated
