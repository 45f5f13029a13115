"""RMSNorm and the gate of an MLP as one function each, which keep less for their backward than autograd does.

Autograd keeps a float32 copy of what RMSNorm is given, and three tensors of silu(gate) * up; here it is the input and a
number per token, and two. On a GPU RMSNorm is one kernel, forward and backward. Values in float32 are the same to the
last bit; in a narrower dtype RMSNorm rounds once less. Everything else of a model is left alone.

Shapes: (..., H) of hidden states, (..., I) inside the MLP.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from types import CodeType
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from torch.nn import functional
from transformers.activations import SiLUActivation
from transformers.models.llama.modeling_llama import LlamaMLP, LlamaRMSNorm

from .linear_map import autocast, checkpointing
from .products import traced

_SILU = (nn.SiLU, SiLUActivation)
_aten: Any = torch.ops.aten


def rms_norm(x: Tensor, weight_H: Tensor, eps: float) -> Tensor:
    """x / sqrt(mean(x^2) + eps) * weight, in x's dtype; differentiable once at x, the weight gets no gradient.

    Source: Zhang & Sennrich (2019), "Root mean square layer normalization".
    """
    return _RMSNorm.apply(x, weight_H, eps)  # pyright: ignore


class _RMSNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, eps: float) -> Tensor:
        out, scale = normed(x, weight, eps)
        ctx.save_for_backward(x, weight, scale)
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        return norm_gradient(grad, *ctx.saved_tensors), None, None


def normed(x: Tensor, weight_H: Tensor, eps: float) -> tuple[Tensor, Tensor]:
    """rms_norm without gradient, and 1 / sqrt(mean(x^2) + eps) (..., 1), float32 (float64 for float64)."""
    return _aten._fused_rms_norm(x, weight_H.shape, weight_H, eps)


def norm_gradient(grad: Tensor, x: Tensor, weight_H: Tensor, scale: Tensor) -> Tensor:
    """(..., H) gradient at x; scale (..., 1) = 1 / sqrt(mean(x^2) + eps), float32 (float64 for float64)."""
    if grad.device.type != "cpu":  # for which torch has no kernel
        return _aten._fused_rms_norm_backward(grad, x, weight_H.shape, scale, weight_H, [True, False])[0]
    normed, grad_ = x * scale, grad * weight_H.to(scale.dtype)
    return torch.addcmul(grad_, normed, (grad_ * normed).mean(-1, keepdim=True), value=-1).mul_(scale).to(x.dtype)


def gated(gate: Tensor, up: Tensor) -> Tensor:
    """silu(gate) * up, differentiable once. What multiplies it by a trained weight need not keep it, see `linear`."""
    return _Gated.apply(gate, up)  # pyright: ignore


class _Gated(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, gate: Tensor, up: Tensor) -> Tensor:
        ctx.save_for_backward(gate, up)
        out = _gate(gate, up)
        if any(ctx.needs_input_grad) and not checkpointing():
            ctx.remake, ctx.version = _gate, out._version
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        gate, up = ctx.saved_tensors
        return _aten.silu_backward(grad * up, gate), functional.silu(gate).mul_(grad)


def _gate(gate: Tensor, up: Tensor) -> Tensor:
    return functional.silu(gate).mul_(up)


def _plain(one: Tensor, other: Tensor) -> bool:
    return one.dtype == other.dtype and not traced() and not autocast(one)


def norm_forward(module: Any, hidden_states: Tensor) -> Tensor:
    """The forward of LlamaRMSNorm, by `rms_norm` where the weight is frozen and of the input's dtype."""
    if module.weight.requires_grad or not _plain(hidden_states, module.weight):
        return type(module).forward(module, hidden_states)
    return rms_norm(hidden_states, module.weight, module.variance_epsilon)


def mlp_forward(module: Any, x: Tensor) -> Tensor:
    """The forward of LlamaMLP with silu, by `gated`."""
    gate, up = module.gate_proj(x), module.up_proj(x)
    return module.down_proj(gated(gate, up) if _plain(gate, up) else module.act_fn(gate) * up)


def _has_silu(module: Any) -> bool:
    return type(module.act_fn) in _SILU


# Theirs, ours, and what else a module must have for ours.
_FORWARDS = ((LlamaRMSNorm.forward, norm_forward, lambda module: True), (LlamaMLP.forward, mlp_forward, _has_silu))


def use_fused(model: nn.Module) -> None:
    """Give every module whose forward is, instruction by instruction, that of LlamaRMSNorm or LlamaMLP ours.

    transformers copies these two into most of its families under other names. Weights, names and classes stay. MLPs
    with another activation than silu, and modules whose forward was replaced before, are left alone.
    """
    for module in model.modules():
        code = getattr(type(module).forward, "__code__", None)
        for theirs, ours, fits in _FORWARDS:
            if "forward" not in vars(module) and code is not None and _same(code, theirs.__code__) and fits(module):
                # Unlike a bound method, a partial is pickled and copied with its module.
                module.forward = partial(ours, module)


def use_plain(model: nn.Module) -> list[tuple[Any, Any]]:
    """Undo use_fused; returns the modules and the forwards that they had."""
    ours = [function for _, function, _ in _FORWARDS]
    found = [(m, vars(m)["forward"]) for m in model.modules() if getattr(vars(m).get("forward"), "func", None) in ours]
    for module, _ in found:
        del module.forward
    return found


@contextmanager
def plain_forwards(model: nn.Module) -> Iterator[None]:
    """Context in which use_fused is undone."""
    found = use_plain(model)
    try:
        yield
    finally:
        for module, forward in found:
            module.forward = forward


def _same(code: CodeType, other: CodeType) -> bool:
    return (code.co_code, code.co_names) == (other.co_code, other.co_names)
