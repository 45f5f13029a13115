"""Floating-point operations of matrix products and attention, counted while they run; a multiply-add is two."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import FlopCounterMode, flop_registry

from toolkit.estimation import flops  # noqa: F401  (registers formulas)

PRODUCT = re.compile(r"mm_?$|^addm[mv]|^addb?mm|baddbmm|^mv$|^dot$|^vdot$|linear|conv|attention|gemm|matmul")
NOT_PRODUCTS = re.compile(r"^_safe_softmax$|convert")


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
    counter = FlopCounterMode(display=False)
    with watch, counter:  # the counter first: it takes composite operators apart
        yield found
    names = {packet: packet.__name__ for packet in watch.seen - flop_registry.keys()}
    missing = sorted(n for n in names.values() if PRODUCT.search(n) and not NOT_PRODUCTS.search(n))
    if missing:
        raise RuntimeError(f"operators without a formula ran, so their operations are not counted: {missing}")
    found.by_operator |= {str(op): n for op, n in counter.get_flop_counts().get("Global", {}).items()}
