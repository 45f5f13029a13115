"""The arithmetic of the chunked head: a few tokens at a time, in buffers that are used again.

Shapes: N tokens, K branches, H hidden units, V vocabulary; C tokens of a chunk, c of a slice of it. A chunk is one
matrix product, so it wants many rows; the passes over its logits go slice by slice, so that they stay in a CPU's cache.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from toolkit.kernels.products import by_torch, product
from toolkit.kernels.transform import LogitTransform

_CPU_ROWS = 128  # of a product, from which on a CPU gets no faster
_CPU_SLICE_BYTES = 2**20  # a slice and its two scratch copies stay in the cache of a core


@dataclass(slots=True)
class Head:
    """The frozen LM head and how its logits are made; `dtype` is that of the matrix products, see compute_dtype."""

    weight: Tensor
    bias: Tensor | None
    transform: LogitTransform
    dtype: torch.dtype

    def __post_init__(self) -> None:
        self.weight = self.weight.to(self.dtype)
        self.bias = None if self.bias is None else self.bias.to(self.dtype)

    @property
    def excludes(self) -> bool:
        """Whether a bias of -inf forbids a token: 0 log 0 then has to be told to be 0."""
        return self.bias is not None and not bool(self.bias.isfinite().all())

    def back(self, grad_RV: Tensor) -> Tensor:
        """(R, H) gradient at the hidden states from that at scale * z."""
        grad = product(grad_RV, self.weight.t())
        return grad if self.transform.scale == 1.0 else grad.mul_(self.transform.scale)


def compute_dtype(weight: Tensor) -> torch.dtype:
    """Of the products: the weight's, or that of an enclosing autocast, as torch.nn.functional.linear has it."""
    device = weight.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else weight.dtype


def wide(dtype: torch.dtype) -> torch.dtype:
    """Of everything after the product: float32, or float64 where that is the dtype."""
    return torch.float64 if dtype == torch.float64 else torch.float32


def ranges(start: int, stop: int, size: int) -> Iterator[tuple[int, int]]:
    """Consecutive (start, stop) of at most `size`; the last one may be shorter."""
    for first in range(start, stop, size):
        yield first, min(first + size, stop)


class Buffers:
    """Logits of a chunk and scratch of a slice, allocated once.

    `max_bytes` bounds the logits of all `copies`, of which there are 2 where two gradients are formed at once; one
    token is the least that is held.
    """

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

    def load(self, head: Head, hidden_CKH: Tensor) -> None:
        """Put product and bias, without the transform, of up to `chunk` tokens into the first of `logits`."""
        shape, rows_RH = hidden_CKH.shape[:2], hidden_CKH.to(head.dtype).flatten(0, 1)
        out = self.logits.pop(0)[: shape[0]]
        if not by_torch(rows_RH, head.weight):  # which has no `out`: the last chunk's is freed, and taken again
            del out
            logits = product(rows_RH, head.weight, head.bias)
        elif head.bias is None:
            logits = torch.mm(rows_RH, head.weight.t(), out=out.flatten(0, 1))
        else:
            logits = torch.addmm(head.bias, rows_RH, head.weight.t(), out=out.flatten(0, 1))
        self.logits.insert(0, logits.unflatten(0, shape))
