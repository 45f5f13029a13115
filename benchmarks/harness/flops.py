"""Floating-point operations of matrix products and attention, counted while they run; a multiply-add is two."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import FlopCounterMode, flop_registry

aten: Any = torch.ops.aten
PRODUCT = re.compile(r"mm_?$|^addm[mv]|^addb?mm|baddbmm|^mv$|^dot$|^vdot$|linear|conv|attention|gemm|matmul")
NOT_PRODUCTS = re.compile(r"^_safe_softmax$|convert")


def attention(query: torch.Size, key: torch.Size, value: torch.Size, *args: Any, **kwargs: Any) -> int:
    """Scores and weighted sum, 2 products; the whole square is counted where the mask is causal, as torch does.

    Shapes (B, heads, tokens, head_dim).
    """
    num_rows, num_heads, num_queries, width = query
    return 2 * num_rows * num_heads * num_queries * key[2] * (width + value[3])


def attention_backward(gradient: Any, query: torch.Size, key: torch.Size, value: torch.Size, *a: Any, **k: Any) -> int:
    """Scores again, and the gradients at weights, values, queries and keys: 5 products, as torch counts."""
    num_rows, num_heads, num_queries, width = query
    return 2 * num_rows * num_heads * num_queries * key[2] * (3 * width + 2 * value[3])


def added_product(summand: torch.Size, one: torch.Size, other: torch.Size, *args: Any, **kwargs: Any) -> int:
    """addmm and baddbmm; the addition is not counted, as torch does."""
    return 2 * math.prod(one) * other[-1]


FORMULAS = {  # torch (2.13) has none for the CPU's attention and for products in place, and counts 0
    aten.addmm_: added_product,
    aten.baddbmm_: added_product,
    aten._scaled_dot_product_flash_attention_for_cpu: attention,
    aten._scaled_dot_product_flash_attention_for_cpu_backward: attention_backward,
}


@dataclass
class Flops:
    """Counted operations by operator, once the block has ended."""

    by_operator: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.by_operator.values())


class _Watch(TorchDispatchMode):
    """Notes which operators run."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[Any] = set()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.seen.add(func._overloadpacket)
        return func(*args, **(kwargs or {}))


@contextmanager
def counting() -> Iterator[Flops]:
    """Context of what is counted, backward passes included.

    Raises:
        RuntimeError: if an operator ran that looks like a matrix product and has no formula.
    """
    found, watch = Flops({}), _Watch()
    counter = FlopCounterMode(display=False, custom_mapping=FORMULAS)
    with watch, counter:  # the counter first: it takes composite operators apart
        yield found
    known = {*flop_registry, *FORMULAS}
    names = {packet: packet.__name__ for packet in watch.seen - known}
    missing = sorted(n for n in names.values() if PRODUCT.search(n) and not NOT_PRODUCTS.search(n))
    if missing:
        raise RuntimeError(f"operators without a formula ran, so their operations are not counted: {missing}")
    found.by_operator |= {str(op): n for op, n in counter.get_flop_counts().get("Global", {}).items()}
