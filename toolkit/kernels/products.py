"""Matrix products in float32 on a CPU, by whichever of torch's two libraries uses all of it.

torch multiplies float32 matrices with MKL, which runs its AVX2 kernels on an AMD CPU that has AVX-512, at half of what
the CPU can do. oneDNN, which torch has for the products of compiled models, asks the CPU what it can do, not who made
it. Both round once per addition in float32; the order of the additions differs. Everywhere else the products here are
torch's own, and so they are where `torch.backends.mkldnn.enabled` is False.
"""

from __future__ import annotations

import functools
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from torch.nn.functional import linear as torch_linear

MIN_MULTIPLICATIONS = 2**20  # below, the call itself takes longer than the product
_PLAIN = (Tensor, nn.Parameter)  # not fake or traced ones, which are there for the operators of torch


@functools.cache
def _better() -> bool:
    """Whether oneDNN has kernels here that MKL does not run."""
    about: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    has_op = torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")
    return has_op and "AMD" in about.get("cpu_name", "") and bool(about.get("avx512_f"))


def by_onednn(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and torch.backends.mkldnn.enabled
        and _better()
    )


def product(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None:
        return torch_linear(x, weight_NK, bias_N)
    if bias_N is not None:
        return torch_linear(x, weight_NK, bias_N) + addend
    return torch.addmm(addend.flatten(0, -2), x.flatten(0, -2), weight_NK.t()).view(addend.shape)


def linear(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything.

    For the gradient at the weight x is kept, unless it is a product of two tensors that autograd keeps anyway, as what
    goes into the last linear map of a gated MLP is: then it is multiplied again.
    """
    factors = _factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad else None
    if factors is None and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def _factors(x: Tensor) -> Any:
    """The node of the graph that keeps the two factors of x until its own backward; None: there is none.

    Nor is there inside a checkpoint of torch's, which gives out once what it has recomputed.
    """
    node = x.grad_fn
    if node is None or node.name() != "MulBackward0" or any(before is None for before, _ in node.next_functions):
        return None
    hooks = torch._C._autograd._top_saved_tensors_default_hooks(True)  # pyright: ignore[reportAttributeAccessIssue]
    return None if hooks is not None and hooks[0].__module__ == "torch.utils.checkpoint" else node


class _Linear(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: Any
    ) -> Tensor:
        keep = ctx.needs_input_grad[1] and factors is None
        ctx.save_for_backward(x if keep else None, weight if ctx.needs_input_grad[0] else None)
        ctx.factors = factors
        return product(x, weight, bias, addend)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        (x, weight), (_, of_weight, of_bias, of_addend, _) = ctx.saved_tensors, ctx.needs_input_grad
        d_x = None if weight is None else product(grad, weight.t())
        if ctx.factors is not None:
            x = ctx.factors._saved_self * ctx.factors._saved_other
        d_weight = product(grad.flatten(0, -2).t(), x.flatten(0, -2).t()) if of_weight else None
        d_bias = grad.flatten(0, -2).sum(0) if of_bias else None
        return d_x, d_weight, d_bias, grad if of_addend else None, None


class ProductLinear(nn.Linear):
    """nn.Linear that multiplies by `linear`."""

    def forward(self, input: Tensor) -> Tensor:
        if torch.is_autocast_enabled(input.device.type):
            return super().forward(input)
        return linear(input, self.weight, self.bias)


def use_products(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(module) is nn.Linear:
            module.__class__ = ProductLinear


def use_torch_products(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(module) is ProductLinear:
            module.__class__ = nn.Linear  # pyright: ignore[reportAttributeAccessIssue]
