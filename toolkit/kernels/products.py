"""Matrix products on a CPU: in float32 by oneDNN where MKL leaves half of it unused, in bfloat16 by way of float32.

torch multiplies float32 matrices with MKL, which runs its AVX2 kernels on an AMD CPU that has AVX-512, at half of what
the CPU can do. oneDNN, which torch has for the products of compiled models, asks the CPU what it can do, not who made
it. Both round once per addition in float32; the order of the additions differs.

On a CPU without instructions for bfloat16 torch (2.13) multiplies by loops of its own: of a product with a weight that
is not transposed, as a backward has it, these take sixty times as long as the product in float32. There a weight is
widened some rows at a time; the sum is rounded once, as by torch.

Everywhere else the products here are torch's own, and so they are where `torch.backends.mkldnn.enabled` is False.
"""

import functools
from typing import Any

import torch
from torch import Tensor, nn

MIN_MULTIPLICATIONS = 2**20  # below, the call itself takes longer than the product
WIDENED = 2**22  # elements of a weight that are in float32 at a time
_PLAIN = (Tensor, nn.Parameter)  # a fake tensor is there for the operators of torch


@functools.cache
def _has_onednn() -> bool:
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")


@functools.cache
def _onednn_is_faster() -> bool:
    """Whether this is a CPU on which MKL does not run the kernels that oneDNN does."""
    capabilities: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return "AMD" in capabilities.get("cpu_name", "") and bool(capabilities.get("avx512_f"))


def is_zero3() -> bool:
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
        and (float32_by_onednn() if x.dtype == torch.float32 else x.dtype == torch.bfloat16 and not has_bfloat16())
    )


def float32_by_onednn() -> bool:
    """Whether large products in float32 go by oneDNN on this CPU."""
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
        multiply: Any = torch._C._nn.linear if is_zero3() else torch.nn.functional.linear  # pyright: ignore
        result = multiply(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    result = torch.addmm(rows_of(addend), rows_of(x), weight_NK.t())
    return result if addend.dim() == 2 else result.view(addend.shape)


def add_product(x: Tensor, weight_NK: Tensor, addend: Tensor) -> Tensor:
    """(..., N): product with this addend, which becomes the sum where it can; without gradient.

    Autograd is told that the addend has changed: a backward that wanted its value raises a RuntimeError.
    """
    if not by_torch(x, weight_NK) or not addend.is_contiguous():
        return product(x, weight_NK, None, addend)
    result = addend.data
    rows_of(result).addmm_(rows_of(x), weight_NK.t())
    torch.autograd.graph.increment_version(addend)
    return result


def _widened(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None, addend: Tensor | None) -> Tensor:
    """`product` in float32, rounded at the end; the weight is taken in parts that lie together in memory."""
    rows_RK, (outputs, inputs) = rows_of(x).float(), weight_NK.shape
    if weight_NK.is_contiguous() or not weight_NK.t().is_contiguous():
        parts = weight_NK.split(max(1, WIDENED // inputs))
        sum_RN = torch.cat([product(rows_RK, part.float()) for part in parts], dim=1)
    else:
        width = max(1, WIDENED // outputs)
        pairs = zip(rows_RK.split(width, 1), weight_NK.split(width, 1), strict=True)
        sum_RN = product(*(part.float() for part in next(pairs)))
        for part_RK, part_NK in pairs:
            sum_RN.addmm_(part_RK, part_NK.float().t())
    for more in (bias_N, None if addend is None else rows_of(addend)):
        if more is not None:
            sum_RN += more
    return sum_RN.to(x.dtype).view(*x.shape[:-1], outputs)


def _dense(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous()) else x.contiguous()


def rows_of(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-1])
