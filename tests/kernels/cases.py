"""Random heads, both ways to compute them, and what they allocate."""

from dataclasses import dataclass, field, fields
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from toolkit.kernels import HeadOptions, LogitTransform, branch_losses, reference

TRANSFORMS = {"plain": LogitTransform(), "capped": LogitTransform(0.7, 2.0), "scaled": LogitTransform(2.0)}


@dataclass(frozen=True)
class Case:
    """Tensors of one head. N tokens, K branches, H hidden units, V vocabulary."""

    hidden: Tensor
    weight: Tensor
    bias: Tensor | None
    targets: Tensor
    log_pi: Tensor
    nll_grad: Tensor
    jsd_grad: Tensor

    @property
    def vocabulary(self) -> int:
        return len(self.weight)

    def max_bytes(self, tokens: int, copies: int = 1) -> int:
        """The bound under which a chunk holds so many tokens."""
        wide = 8 if self.weight.dtype == torch.float64 else 4
        return copies * tokens * self.hidden.shape[1] * self.vocabulary * wide

    def double(self) -> "Case":
        """The same numbers in float64."""
        wide = {f.name: getattr(self, f.name) for f in fields(self)}
        return Case(**{n: t.double() if t is not None and t.is_floating_point() else t for n, t in wide.items()})

    def reference(self, transform: LogitTransform, jsd: bool = True) -> dict[str, Tensor]:
        """Losses, divergence and gradient of the plain head."""
        hidden = self.hidden.clone().requires_grad_()
        log_pi = self.log_pi if jsd else None
        found = reference.branch_losses(hidden, self.weight, self.bias, self.targets, log_pi, transform)
        return self._with_gradient(hidden, *found)

    def chunked(self, options: HeadOptions, jsd: bool = True) -> dict[str, Tensor]:
        """The same of the chunked head."""
        hidden = self.hidden.clone().requires_grad_()
        log_pi = self.log_pi if jsd else None
        found = branch_losses(hidden, self.weight, self.bias, self.targets, log_pi, options)
        return self._with_gradient(hidden, *found)

    def _with_gradient(self, hidden: Tensor, nll: Tensor, jsd: Tensor | None) -> dict[str, Tensor]:
        total = (nll * self.nll_grad).sum()
        if jsd is not None:
            total = total + (jsd * self.jsd_grad).sum()
        total.backward()
        assert hidden.grad is not None
        found = {"nll": nll.detach(), "total": total.detach(), "grad": hidden.grad}
        return found if jsd is None else found | {"jsd": jsd.detach()}


def case(
    num_tokens: int = 7,
    num_branches: int = 3,
    bias: bool = False,
    dtype: torch.dtype = torch.float64,
    width: int = 6,
    vocabulary: int = 19,
) -> Case:
    """Random, the same on every call; every third token has upstream gradients of 0, as if weighted away."""
    generator = torch.Generator().manual_seed(num_tokens + 10 * num_branches)

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype)

    wide = torch.float64 if dtype == torch.float64 else torch.float32
    kept = (torch.arange(num_tokens) % 3 < 2).to(wide)
    return Case(
        hidden=normal(num_tokens, num_branches, width),
        weight=normal(vocabulary, width),
        bias=normal(vocabulary) if bias else None,
        targets=torch.randint(vocabulary, (num_tokens,), generator=generator),
        log_pi=normal(num_tokens, num_branches).to(wide).log_softmax(-1),
        nll_grad=normal(num_tokens, num_branches).to(wide) * kept[:, None],
        jsd_grad=normal(num_tokens).to(wide) * kept,
    )


@dataclass
class Recorder(TorchDispatchMode):
    """Notes the number of elements of every tensor that an operation gives, and the products it makes."""

    largest: int = 0
    products: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(result):
            if isinstance(leaf, Tensor):
                self.largest = max(self.largest, leaf.untyped_storage().nbytes() // leaf.element_size())
        if func._schema.name in ("aten::mm", "aten::addmm"):
            rows, inner = args[-2].shape
            self.products.append(rows * inner * args[-1].shape[1])
        return result
