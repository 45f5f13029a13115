"""Matrix products on a CPU: in float32 by oneDNN where MKL leaves half of it unused, in bfloat16 by way of float32.

torch multiplies float32 matrices with MKL, which runs its AVX2 kernels on an AMD CPU that has AVX-512, at half of what
the CPU can do. oneDNN, which torch has for the products of compiled models, asks the CPU what it can do, not who made
it. Both round once per addition in float32; the order of the additions differs.

On a CPU without instructions for bfloat16 torch (2.13) multiplies by loops of its own: of a product with a weight that
is not transposed, as a backward has it, these take sixty times as long as the product in float32. There a weight is
widened some rows at a time; the sum is rounded once, as by torch.

Everywhere else the products here are torch's own, and so they are where `torch.backends.mkldnn.enabled` is False.

Under ZeRO-3 DeepSpeed (0.19.8) puts a function of its own in the place of torch.nn.functional.linear, so that no
gathered weight is kept for a backward. That one keeps the input, also of a frozen weight; `linear` keeps neither.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import MethodType
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

MIN_MULTIPLICATIONS = 2**20  # below, the call itself takes longer than the product
WIDENED = 2**22  # elements of a weight that are in float32 at a time
_PLAIN = (Tensor, nn.Parameter)  # a fake tensor is there for the operators of torch
_ZERO3_HOOK = "PostBackwardFunctionModuleBackward"  # the identity that DeepSpeed (0.19.8) puts before every module


@functools.cache
def _has_onednn() -> bool:
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")


@functools.cache
def _onednn_is_faster() -> bool:
    """Whether this is a CPU on which MKL does not run the kernels that oneDNN does."""
    capabilities: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return "AMD" in capabilities.get("cpu_name", "") and bool(capabilities.get("avx512_f"))


def _is_zero3() -> bool:
    """Whether DeepSpeed has put its function in the place of torch's."""
    return getattr(torch.nn.functional.linear, "__module__", "") == "deepspeed.runtime.zero.linear"


@functools.cache
def has_bfloat16() -> bool:
    """Whether torch hands products in bfloat16 to oneDNN on this CPU."""
    known = getattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", None)
    return known is None or bool(known())


def traced() -> bool:
    """Whether what runs is recorded for another run, or transformed: that takes torch's own operators."""
    transformed = torch._C._are_functorch_transforms_active()  # pyright: ignore[reportAttributeAccessIssue]
    return torch.compiler.is_compiling() or transformed


def checkpointing() -> bool:
    """Whether hooks take what a backward will need, as those of activation checkpointing do."""
    autograd: Any = torch._C._autograd  # pyright: ignore[reportAttributeAccessIssue]
    return autograd._top_saved_tensors_default_hooks(True) is not None


def by_torch(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these is torch's own."""
    return not (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not traced()
        and torch.backends.mkldnn.enabled
        and (_float32_by_onednn() if x.dtype == torch.float32 else x.dtype == torch.bfloat16 and not has_bfloat16())
    )


def _float32_by_onednn() -> bool:
    return _has_onednn() and _onednn_is_faster()


def product(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x (..., K) weight^T (N, K) of any strides + bias (N,) + addend (..., N), without gradient."""
    if not by_torch(x, weight_NK):
        if x.dtype == torch.bfloat16:
            return _widened(x, weight_NK, bias_N, addend)
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        multiply: Any = torch._C._nn.linear if _is_zero3() else torch.nn.functional.linear  # pyright: ignore
        result = multiply(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    result = torch.addmm(_rows(addend), _rows(x), weight_NK.t())
    return result if addend.dim() == 2 else result.view(addend.shape)


def add_product(x: Tensor, weight_NK: Tensor, addend: Tensor) -> Tensor:
    """(..., N): product with this addend, which becomes the sum where it can; without gradient.

    Autograd is told that the addend has changed: a backward that wanted its value raises a RuntimeError.
    """
    if not by_torch(x, weight_NK) or not addend.is_contiguous():
        return product(x, weight_NK, None, addend)
    result = addend.data
    _rows(result).addmm_(_rows(x), weight_NK.t())
    torch.autograd.graph.increment_version(addend)
    return result


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
    addend_RN = None if addend is None else _rows(addend)
    result: Any = _Linear.apply(_rows(x), weight_NK, bias_N, addend_RN, kept, in_place)  # pyright: ignore
    return result.view(*x.shape[:-1], -1)


def _keeps_too_much() -> bool:
    """Whether autograd would keep a gathered weight of the product."""
    return torch.is_grad_enabled() and _is_zero3() and not traced()


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


def _widened(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None, addend: Tensor | None) -> Tensor:
    """`product` in float32, rounded at the end; the weight is taken in parts that lie together in memory."""
    rows_RK, (outputs, inputs) = _rows(x).float(), weight_NK.shape
    if weight_NK.is_contiguous() or not weight_NK.t().is_contiguous():
        parts = weight_NK.split(max(1, WIDENED // inputs))
        sum_RN = torch.cat([product(rows_RK, part.float()) for part in parts], dim=1)
    else:
        width = max(1, WIDENED // outputs)
        pairs = zip(rows_RK.split(width, 1), weight_NK.split(width, 1), strict=True)
        sum_RN = product(*(part.float() for part in next(pairs)))
        for part_RK, part_NK in pairs:
            sum_RN.addmm_(part_RK, part_NK.float().t())
    for more in (bias_N, None if addend is None else _rows(addend)):
        if more is not None:
            sum_RN += more
    return sum_RN.to(x.dtype).view(*x.shape[:-1], outputs)


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


def _dense(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous()) else x.contiguous()


def _rows(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-1])


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
            d_weight = product(_rows(grad).t(), _rows(x).t())
        d_bias = _rows(grad).sum(0) if of_bias else None
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
