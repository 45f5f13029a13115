"""A linear map that is differentiable and keeps little for its backward, and modules that multiply by it.

Under ZeRO-3 DeepSpeed (0.19.8) puts a function of its own in the place of torch.nn.functional.linear, so that no
gathered weight is kept for a backward. That one keeps the input, also of a frozen weight; `linear` keeps neither.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import MethodType
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from .products import add_product, by_torch, is_zero3, product, rows_of, traced

_ZERO3_HOOK = "PostBackwardFunctionModuleBackward"  # the identity that DeepSpeed (0.19.8) puts before every module


def checkpointing() -> bool:
    """Whether hooks take what a backward will need, as those of activation checkpointing do."""
    autograd: Any = torch._C._autograd  # pyright: ignore[reportAttributeAccessIssue]
    return autograd._top_saved_tensors_default_hooks(True) is not None


def linear(
    x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None, in_place: bool = False
) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    `in_place`: nothing else needs the addend, which may become the sum, see add_product. Not with a bias.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    needed = torch.is_grad_enabled() and weight_NK.requires_grad and not traced()
    kept = _kept(x) if needed else _NOTHING
    in_place = in_place and addend is not None and not traced()
    if by_torch(x, weight_NK) and not (kept.tensors or in_place or _keeps_too_much()):
        return product(x, weight_NK, bias_N, addend)
    # As rows: a view that the function returned could not be changed in place, as Falcon does (transformers 5.23).
    addend_RN = None if addend is None else rows_of(addend)
    result: Any = _Linear.apply(rows_of(x), weight_NK, bias_N, addend_RN, kept, in_place)  # pyright: ignore
    return result.view(*x.shape[:-1], -1)


def _keeps_too_much() -> bool:
    """Whether autograd would keep a gathered weight of the product."""
    return torch.is_grad_enabled() and is_zero3() and not traced()


@contextmanager
def _whole(weight: Any) -> Iterator[Tensor]:
    """Context in which a weight is whole that ZeRO-3 has given up before its backward."""
    gone = getattr(getattr(weight, "ds_status", None), "name", "") == "NOT_AVAILABLE"
    if gone:
        weight.all_gather()
    try:
        yield weight
    finally:
        if gone:
            weight.partition()


class _Kept(NamedTuple):
    """Tensors that autograd keeps in any case, and the function of them that gives another one again."""

    remake: Callable[..., Tensor]
    tensors: tuple[Tensor, ...]


_NOTHING = _Kept(torch.mul, ())


def _kept(x: Tensor) -> _Kept:
    """The two tensors that autograd keeps whose product x is; none where hooks keep them, as a checkpoint's, once.

    A Function whose ctx has `remake` says so of what it has saved, if its result still has the `version` it came with.
    """
    node: Any = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or x._version != getattr(node, "version", 0):
        return _NOTHING
    if hasattr(node, "remake"):
        return _Kept(node.remake, node.saved_tensors)
    if node.name() != "MulBackward0" or any(before is None for before, _ in node.next_functions):
        return _NOTHING
    found = [node._raw_saved_self, node._raw_saved_other]
    return _NOTHING if any(t.unpack_hook is not None for t in found) else _Kept(torch.mul, tuple(t.data for t in found))


class _Linear(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, kept: _Kept, in_place: bool
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(kept.tensors or (x,) if of_weight else ()))
        ctx.again = kept.remake
        if in_place and addend is not None:
            return add_product(x, weight, addend)
        return product(x, weight, bias, addend)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        (weight, *kept), (_, of_weight, of_bias, of_addend, *_) = ctx.saved_tensors, ctx.needs_input_grad
        d_x = d_weight = None
        if weight is not None:
            with _whole(weight) as whole:
                d_x = product(grad, whole.t())
        if of_weight:
            x = kept[0] if len(kept) == 1 else ctx.again(*kept)
            d_weight = product(rows_of(grad).t(), rows_of(x).t())
        d_bias = rows_of(grad).sum(0) if of_bias else None
        return d_x, d_weight, d_bias, grad if of_addend else None, None, None


def autocast(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(kind) and torch.is_autocast_enabled(kind)


def linear_forward(module: nn.Linear, input: Tensor) -> Tensor:
    """The forward of torch.nn.Linear, multiplied by `linear`; under autocast torch's own."""
    if autocast(input):
        return nn.Linear.forward(module, input)
    return linear(input, module.weight, module.bias)


def use_own_products(model: nn.Module) -> None:
    """Give every nn.Linear of a model `linear_forward` as its forward; weights, names and classes stay.

    Subclasses of nn.Linear, and modules whose forward was replaced before, are left alone.
    """
    for module in model.modules():
        if type(module) is nn.Linear and "forward" not in vars(module):
            module.forward = MethodType(linear_forward, module)  # pyright: ignore[reportAttributeAccessIssue]


def use_torch_products(model: nn.Module) -> None:
    """Undo use_own_products."""
    for module in model.modules():
        if _has_products(module):
            del module.forward


def is_plain_linear(module: nn.Module) -> bool:
    """Whether a module is an nn.Linear that computes what nn.Linear does: not a subclass, and not hooked."""
    return type(module) is nn.Linear and ("forward" not in vars(module) or _has_products(module))


def _has_products(module: nn.Module) -> bool:
    return getattr(vars(module).get("forward"), "__func__", None) is linear_forward
