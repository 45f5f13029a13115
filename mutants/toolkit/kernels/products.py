"""Matrix products in float32 on a CPU, by oneDNN where MKL leaves half of the CPU unused.

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

MIN_MULTIPLICATIONS = 2**20  # below, the call itself takes longer than the product
_PLAIN = (Tensor, nn.Parameter)  # a fake tensor is there for the operators of torch
_ZERO3_HOOK = "PostBackwardFunctionModuleBackward"  # the identity that DeepSpeed (0.19.8) puts before every module


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@functools.cache
def _has_onednn() -> bool:
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")


@functools.cache
def _onednn_is_faster() -> bool:
    """Whether this is a CPU on which MKL does not run the kernels that oneDNN does."""
    capabilities: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return "AMD" in capabilities.get("cpu_name", "") and bool(capabilities.get("avx512_f"))
mutants_x__traced__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__traced__mutmut)
def _traced() -> bool:
    """Whether what runs is recorded for another run, or transformed: that takes torch's own operators."""
    transformed = torch._C._are_functorch_transforms_active()  # pyright: ignore[reportAttributeAccessIssue]
    return torch.compiler.is_compiling() or transformed


def x__traced__mutmut_orig() -> bool:
    """Whether what runs is recorded for another run, or transformed: that takes torch's own operators."""
    transformed = torch._C._are_functorch_transforms_active()  # pyright: ignore[reportAttributeAccessIssue]
    return torch.compiler.is_compiling() or transformed


def x__traced__mutmut_1() -> bool:
    """Whether what runs is recorded for another run, or transformed: that takes torch's own operators."""
    transformed = None  # pyright: ignore[reportAttributeAccessIssue]
    return torch.compiler.is_compiling() or transformed


def x__traced__mutmut_2() -> bool:
    """Whether what runs is recorded for another run, or transformed: that takes torch's own operators."""
    transformed = torch._C._are_functorch_transforms_active()  # pyright: ignore[reportAttributeAccessIssue]
    return torch.compiler.is_compiling() and transformed

mutants_x__traced__mutmut['_mutmut_orig'] = x__traced__mutmut_orig # type: ignore # mutmut generated
mutants_x__traced__mutmut['x__traced__mutmut_1'] = x__traced__mutmut_1 # type: ignore # mutmut generated
mutants_x__traced__mutmut['x__traced__mutmut_2'] = x__traced__mutmut_2 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_by_onednn__mutmut)
def by_onednn(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_orig(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_1(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn() or _onednn_is_faster()
    )


def x_by_onednn__mutmut_2(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled or _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_3(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced() or torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_4(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN or not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_5(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN or type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_6(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1] or type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_7(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS or x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_8(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32 or x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_9(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu" or x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_10(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type != "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_11(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "XXcpuXX"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_12(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "CPU"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_13(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype != weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_14(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype != torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_15(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() / weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_16(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[1] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_17(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] > MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_18(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[+1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_19(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-2] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_20(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] != weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_21(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[2]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_22(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(None) in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_23(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) not in _PLAIN
        and type(weight_NK) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_24(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(None) in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_25(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) not in _PLAIN
        and not _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )


def x_by_onednn__mutmut_26(x: Tensor, weight_NK: Tensor) -> bool:
    """Whether `product` of these hands them to oneDNN."""
    return (
        x.device.type == "cpu"
        and x.dtype == weight_NK.dtype == torch.float32
        and x.numel() * weight_NK.shape[0] >= MIN_MULTIPLICATIONS
        and x.shape[-1] == weight_NK.shape[1]
        and type(x) in _PLAIN
        and type(weight_NK) in _PLAIN
        and _traced()
        and torch.backends.mkldnn.enabled
        and _has_onednn()
        and _onednn_is_faster()
    )

mutants_x_by_onednn__mutmut['_mutmut_orig'] = x_by_onednn__mutmut_orig # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_1'] = x_by_onednn__mutmut_1 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_2'] = x_by_onednn__mutmut_2 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_3'] = x_by_onednn__mutmut_3 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_4'] = x_by_onednn__mutmut_4 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_5'] = x_by_onednn__mutmut_5 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_6'] = x_by_onednn__mutmut_6 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_7'] = x_by_onednn__mutmut_7 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_8'] = x_by_onednn__mutmut_8 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_9'] = x_by_onednn__mutmut_9 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_10'] = x_by_onednn__mutmut_10 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_11'] = x_by_onednn__mutmut_11 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_12'] = x_by_onednn__mutmut_12 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_13'] = x_by_onednn__mutmut_13 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_14'] = x_by_onednn__mutmut_14 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_15'] = x_by_onednn__mutmut_15 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_16'] = x_by_onednn__mutmut_16 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_17'] = x_by_onednn__mutmut_17 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_18'] = x_by_onednn__mutmut_18 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_19'] = x_by_onednn__mutmut_19 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_20'] = x_by_onednn__mutmut_20 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_21'] = x_by_onednn__mutmut_21 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_22'] = x_by_onednn__mutmut_22 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_23'] = x_by_onednn__mutmut_23 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_24'] = x_by_onednn__mutmut_24 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_25'] = x_by_onednn__mutmut_25 # type: ignore # mutmut generated
mutants_x_by_onednn__mutmut['x_by_onednn__mutmut_26'] = x_by_onednn__mutmut_26 # type: ignore # mutmut generated
mutants_x_product__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_product__mutmut)
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
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_orig(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_1(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(None, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_2(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, None):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_3(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_4(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, ):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_5(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = None
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_6(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = None
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_7(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(None), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_8(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(None)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_9(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is not None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_10(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(None, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_11(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, None, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_12(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, None, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_13(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, None, [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_14(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", None, "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_15(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], None)
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_16(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_17(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_18(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_19(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_20(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_21(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], )
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_22(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "XXnoneXX", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_23(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "NONE", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_24(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "XXXX")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_25(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(None, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_26(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, None, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_27(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, None, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_28(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, None, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_29(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, None)
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_30(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_31(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_32(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_33(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_34(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, )
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_35(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "XXaddXX")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_36(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "ADD")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_37(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None and bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_38(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is not None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_39(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_40(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = None
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_41(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(None, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_42(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, None, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_43(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, None)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_44(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_45(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_46(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, )
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_47(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if (addend is None) and False else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_48(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if (addend is None) or True else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_49(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is not None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_50(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result - addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_51(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), weight_NK.t()).view(None)


def x_product__mutmut_52(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(None, _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_53(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), None, weight_NK.t()).view(addend.shape)


def x_product__mutmut_54(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), None).view(addend.shape)


def x_product__mutmut_55(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_56(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), weight_NK.t()).view(addend.shape)


def x_product__mutmut_57(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(x), ).view(addend.shape)


def x_product__mutmut_58(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(None), _rows(x), weight_NK.t()).view(addend.shape)


def x_product__mutmut_59(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): x weight^T + bias + addend, without gradient.

    Args:
        x: (..., K).
        weight_NK: (N, K), of any strides.
        bias_N: (N,) or None.
        addend: (..., N) or None.
    """
    if by_onednn(x, weight_NK):
        op: Any = torch.ops.mkldnn._linear_pointwise
        x, weight_NK = _dense(x), _dense(weight_NK)
        if addend is None:
            return op(x, weight_NK, bias_N, "none", [], "")
        return op.binary(x, addend, weight_NK, bias_N, "add")
    if addend is None or bias_N is not None:
        # Looked up now: DeepSpeed puts a function in its place that keeps no gathered weight.
        result = torch.nn.functional.linear(x, weight_NK, bias_N)
        return result if addend is None else result + addend
    return torch.addmm(_rows(addend), _rows(None), weight_NK.t()).view(addend.shape)

mutants_x_product__mutmut['_mutmut_orig'] = x_product__mutmut_orig # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_1'] = x_product__mutmut_1 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_2'] = x_product__mutmut_2 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_3'] = x_product__mutmut_3 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_4'] = x_product__mutmut_4 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_5'] = x_product__mutmut_5 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_6'] = x_product__mutmut_6 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_7'] = x_product__mutmut_7 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_8'] = x_product__mutmut_8 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_9'] = x_product__mutmut_9 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_10'] = x_product__mutmut_10 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_11'] = x_product__mutmut_11 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_12'] = x_product__mutmut_12 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_13'] = x_product__mutmut_13 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_14'] = x_product__mutmut_14 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_15'] = x_product__mutmut_15 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_16'] = x_product__mutmut_16 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_17'] = x_product__mutmut_17 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_18'] = x_product__mutmut_18 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_19'] = x_product__mutmut_19 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_20'] = x_product__mutmut_20 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_21'] = x_product__mutmut_21 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_22'] = x_product__mutmut_22 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_23'] = x_product__mutmut_23 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_24'] = x_product__mutmut_24 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_25'] = x_product__mutmut_25 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_26'] = x_product__mutmut_26 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_27'] = x_product__mutmut_27 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_28'] = x_product__mutmut_28 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_29'] = x_product__mutmut_29 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_30'] = x_product__mutmut_30 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_31'] = x_product__mutmut_31 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_32'] = x_product__mutmut_32 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_33'] = x_product__mutmut_33 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_34'] = x_product__mutmut_34 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_35'] = x_product__mutmut_35 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_36'] = x_product__mutmut_36 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_37'] = x_product__mutmut_37 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_38'] = x_product__mutmut_38 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_39'] = x_product__mutmut_39 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_40'] = x_product__mutmut_40 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_41'] = x_product__mutmut_41 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_42'] = x_product__mutmut_42 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_43'] = x_product__mutmut_43 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_44'] = x_product__mutmut_44 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_45'] = x_product__mutmut_45 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_46'] = x_product__mutmut_46 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_47'] = x_product__mutmut_47 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_48'] = x_product__mutmut_48 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_49'] = x_product__mutmut_49 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_50'] = x_product__mutmut_50 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_51'] = x_product__mutmut_51 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_52'] = x_product__mutmut_52 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_53'] = x_product__mutmut_53 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_54'] = x_product__mutmut_54 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_55'] = x_product__mutmut_55 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_56'] = x_product__mutmut_56 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_57'] = x_product__mutmut_57 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_58'] = x_product__mutmut_58 # type: ignore # mutmut generated
mutants_x_product__mutmut['x_product__mutmut_59'] = x_product__mutmut_59 # type: ignore # mutmut generated
mutants_x_linear__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_linear__mutmut)
def linear(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_orig(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_1(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = None
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_2(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if (torch.is_grad_enabled() and weight_NK.requires_grad and not _traced()) and False else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_3(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if (torch.is_grad_enabled() and weight_NK.requires_grad and not _traced()) or True else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_4(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(None) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_5(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad or not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_6(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() or weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_7(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_8(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors or not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_9(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_10(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_11(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(None, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_12(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, None):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_13(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_14(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, ):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_15(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(None, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_16(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, None, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_17(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, None, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_18(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, None)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_19(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_20(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_21(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_22(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, )
    return _Linear.apply(x, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_23(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(None, weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_24(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, None, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_25(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, None, addend, factors)  # pyright: ignore


def x_linear__mutmut_26(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, None, factors)  # pyright: ignore


def x_linear__mutmut_27(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, None)  # pyright: ignore


def x_linear__mutmut_28(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(weight_NK, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_29(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, bias_N, addend, factors)  # pyright: ignore


def x_linear__mutmut_30(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, addend, factors)  # pyright: ignore


def x_linear__mutmut_31(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, factors)  # pyright: ignore


def x_linear__mutmut_32(x: Tensor, weight_NK: Tensor, bias_N: Tensor | None = None, addend: Tensor | None = None) -> Tensor:
    """(..., N): product, differentiable once at everything; arguments as there.

    For the gradient at the weight x is kept, unless it is itself a product of two tensors that autograd keeps anyway,
    as is what goes into the last linear map of a gated MLP. Then these are multiplied again.
    """
    factors = _kept_factors(x) if torch.is_grad_enabled() and weight_NK.requires_grad and not _traced() else ()
    if not factors and not by_onednn(x, weight_NK):
        return product(x, weight_NK, bias_N, addend)
    return _Linear.apply(x, weight_NK, bias_N, addend, )  # pyright: ignore

mutants_x_linear__mutmut['_mutmut_orig'] = x_linear__mutmut_orig # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_1'] = x_linear__mutmut_1 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_2'] = x_linear__mutmut_2 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_3'] = x_linear__mutmut_3 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_4'] = x_linear__mutmut_4 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_5'] = x_linear__mutmut_5 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_6'] = x_linear__mutmut_6 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_7'] = x_linear__mutmut_7 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_8'] = x_linear__mutmut_8 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_9'] = x_linear__mutmut_9 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_10'] = x_linear__mutmut_10 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_11'] = x_linear__mutmut_11 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_12'] = x_linear__mutmut_12 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_13'] = x_linear__mutmut_13 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_14'] = x_linear__mutmut_14 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_15'] = x_linear__mutmut_15 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_16'] = x_linear__mutmut_16 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_17'] = x_linear__mutmut_17 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_18'] = x_linear__mutmut_18 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_19'] = x_linear__mutmut_19 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_20'] = x_linear__mutmut_20 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_21'] = x_linear__mutmut_21 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_22'] = x_linear__mutmut_22 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_23'] = x_linear__mutmut_23 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_24'] = x_linear__mutmut_24 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_25'] = x_linear__mutmut_25 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_26'] = x_linear__mutmut_26 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_27'] = x_linear__mutmut_27 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_28'] = x_linear__mutmut_28 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_29'] = x_linear__mutmut_29 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_30'] = x_linear__mutmut_30 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_31'] = x_linear__mutmut_31 # type: ignore # mutmut generated
mutants_x_linear__mutmut['x_linear__mutmut_32'] = x_linear__mutmut_32 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kept_factors__mutmut)
def _kept_factors(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_orig(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_1(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = None
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_2(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None or node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_3(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_4(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() != _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_5(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = None
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_6(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[1][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_7(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][1]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_8(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" and x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_9(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None and node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_10(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is not None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_11(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() == "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_12(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "XXMulBackward0XX" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_13(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "mulbackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_14(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MULBACKWARD0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_15(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(None):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_16(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is not None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_17(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = None  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_18(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if (any(one.unpack_hook is not None for one in kept)) and False else tuple(one.data for one in kept)


def x__kept_factors__mutmut_19(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if (any(one.unpack_hook is not None for one in kept)) or True else tuple(one.data for one in kept)


def x__kept_factors__mutmut_20(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(None) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_21(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is None for one in kept) else tuple(one.data for one in kept)


def x__kept_factors__mutmut_22(x: Tensor) -> tuple[Tensor, ...]:
    """The two tensors that autograd keeps whose product x is, or none.

    None too where they are kept by hooks, as in a checkpoint, which gives them out only once.
    """
    node = x.grad_fn
    while node is not None and node.name() == _ZERO3_HOOK:
        node = node.next_functions[0][0]
    if node is None or node.name() != "MulBackward0" or x._version:
        return ()
    if any(before is None for before, _ in node.next_functions):
        return ()
    kept: Any = [node._raw_saved_self, node._raw_saved_other]  # pyright: ignore[reportAttributeAccessIssue]
    return () if any(one.unpack_hook is not None for one in kept) else tuple(None)

mutants_x__kept_factors__mutmut['_mutmut_orig'] = x__kept_factors__mutmut_orig # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_1'] = x__kept_factors__mutmut_1 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_2'] = x__kept_factors__mutmut_2 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_3'] = x__kept_factors__mutmut_3 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_4'] = x__kept_factors__mutmut_4 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_5'] = x__kept_factors__mutmut_5 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_6'] = x__kept_factors__mutmut_6 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_7'] = x__kept_factors__mutmut_7 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_8'] = x__kept_factors__mutmut_8 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_9'] = x__kept_factors__mutmut_9 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_10'] = x__kept_factors__mutmut_10 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_11'] = x__kept_factors__mutmut_11 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_12'] = x__kept_factors__mutmut_12 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_13'] = x__kept_factors__mutmut_13 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_14'] = x__kept_factors__mutmut_14 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_15'] = x__kept_factors__mutmut_15 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_16'] = x__kept_factors__mutmut_16 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_17'] = x__kept_factors__mutmut_17 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_18'] = x__kept_factors__mutmut_18 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_19'] = x__kept_factors__mutmut_19 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_20'] = x__kept_factors__mutmut_20 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_21'] = x__kept_factors__mutmut_21 # type: ignore # mutmut generated
mutants_x__kept_factors__mutmut['x__kept_factors__mutmut_22'] = x__kept_factors__mutmut_22 # type: ignore # mutmut generated
mutants_x__dense__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__dense__mutmut)
def _dense(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous()) else x.contiguous()


def x__dense__mutmut_orig(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous()) else x.contiguous()


def x__dense__mutmut_1(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if (x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous())) and False else x.contiguous()


def x__dense__mutmut_2(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if (x.is_contiguous() or (x.dim() == 2 and x.t().is_contiguous())) or True else x.contiguous()


def x__dense__mutmut_3(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() and (x.dim() == 2 and x.t().is_contiguous()) else x.contiguous()


def x__dense__mutmut_4(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 2 or x.t().is_contiguous()) else x.contiguous()


def x__dense__mutmut_5(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() != 2 and x.t().is_contiguous()) else x.contiguous()


def x__dense__mutmut_6(x: Tensor) -> Tensor:
    """Itself, or a copy of a part of a wider matrix: of those oneDNN (3.12) multiplies some a thousand times slower."""
    return x if x.is_contiguous() or (x.dim() == 3 and x.t().is_contiguous()) else x.contiguous()

mutants_x__dense__mutmut['_mutmut_orig'] = x__dense__mutmut_orig # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_1'] = x__dense__mutmut_1 # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_2'] = x__dense__mutmut_2 # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_3'] = x__dense__mutmut_3 # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_4'] = x__dense__mutmut_4 # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_5'] = x__dense__mutmut_5 # type: ignore # mutmut generated
mutants_x__dense__mutmut['x__dense__mutmut_6'] = x__dense__mutmut_6 # type: ignore # mutmut generated
mutants_x__rows__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rows__mutmut)
def _rows(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-1])


def x__rows__mutmut_orig(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-1])


def x__rows__mutmut_1(x: Tensor) -> Tensor:
    return x.reshape(None, x.shape[-1])


def x__rows__mutmut_2(x: Tensor) -> Tensor:
    return x.reshape(-1, None)


def x__rows__mutmut_3(x: Tensor) -> Tensor:
    return x.reshape(x.shape[-1])


def x__rows__mutmut_4(x: Tensor) -> Tensor:
    return x.reshape(-1, )


def x__rows__mutmut_5(x: Tensor) -> Tensor:
    return x.reshape(+1, x.shape[-1])


def x__rows__mutmut_6(x: Tensor) -> Tensor:
    return x.reshape(-2, x.shape[-1])


def x__rows__mutmut_7(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[+1])


def x__rows__mutmut_8(x: Tensor) -> Tensor:
    return x.reshape(-1, x.shape[-2])

mutants_x__rows__mutmut['_mutmut_orig'] = x__rows__mutmut_orig # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_1'] = x__rows__mutmut_1 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_2'] = x__rows__mutmut_2 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_3'] = x__rows__mutmut_3 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_4'] = x__rows__mutmut_4 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_5'] = x__rows__mutmut_5 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_6'] = x__rows__mutmut_6 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_7'] = x__rows__mutmut_7 # type: ignore # mutmut generated
mutants_x__rows__mutmut['x__rows__mutmut_8'] = x__rows__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut: MutantDict = {}  # type: ignore


class _Linear(torch.autograd.Function):
    @staticmethod
    @_mutmut_mutated(mutants_xǁ_Linearǁforward__mutmut)
    def forward(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_orig(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_1(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = None
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_2(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:3]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_3(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_4(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(*(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_5(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, )
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_6(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if (of_x) and False else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_7(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if (of_x) or True else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_8(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if (of_weight) and False else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_9(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if (of_weight) or True else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_10(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors and (x,) if of_weight else ()))
        return product(x, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_11(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(None, weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_12(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, None, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_13(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, None, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_14(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, None)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_15(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(weight, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_16(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, bias, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_17(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, addend)
    @staticmethod
    def xǁ_Linearǁforward__mutmut_18(
        ctx: Any, x: Tensor, weight: Tensor, bias: Tensor | None, addend: Tensor | None, factors: tuple[Tensor, ...]
    ) -> Tensor:
        of_x, of_weight = ctx.needs_input_grad[:2]
        ctx.save_for_backward(weight if of_x else None, *(factors or (x,) if of_weight else ()))
        return product(x, weight, bias, )

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        (weight, *factors), (_, of_weight, of_bias, of_addend, _) = ctx.saved_tensors, ctx.needs_input_grad
        d_x = None if weight is None else product(grad, weight.t())
        d_weight = None
        if of_weight:
            x = factors[0] if len(factors) == 1 else factors[0] * factors[1]
            d_weight = product(_rows(grad).t(), _rows(x).t())
        d_bias = _rows(grad).sum(0) if of_bias else None
        return d_x, d_weight, d_bias, grad if of_addend else None, None

mutants_xǁ_Linearǁforward__mutmut['_mutmut_orig'] = _Linear.xǁ_Linearǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_1'] = _Linear.xǁ_Linearǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_2'] = _Linear.xǁ_Linearǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_3'] = _Linear.xǁ_Linearǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_4'] = _Linear.xǁ_Linearǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_5'] = _Linear.xǁ_Linearǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_6'] = _Linear.xǁ_Linearǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_7'] = _Linear.xǁ_Linearǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_8'] = _Linear.xǁ_Linearǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_9'] = _Linear.xǁ_Linearǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_10'] = _Linear.xǁ_Linearǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_11'] = _Linear.xǁ_Linearǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_12'] = _Linear.xǁ_Linearǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_13'] = _Linear.xǁ_Linearǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_14'] = _Linear.xǁ_Linearǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_15'] = _Linear.xǁ_Linearǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_16'] = _Linear.xǁ_Linearǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_17'] = _Linear.xǁ_Linearǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Linearǁforward__mutmut['xǁ_Linearǁforward__mutmut_18'] = _Linear.xǁ_Linearǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_x_autocast__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_autocast__mutmut)
def autocast(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(kind) and torch.is_autocast_enabled(kind)


def x_autocast__mutmut_orig(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(kind) and torch.is_autocast_enabled(kind)


def x_autocast__mutmut_1(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = None
    return torch.amp.is_autocast_available(kind) and torch.is_autocast_enabled(kind)


def x_autocast__mutmut_2(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(kind) or torch.is_autocast_enabled(kind)


def x_autocast__mutmut_3(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(None) and torch.is_autocast_enabled(kind)


def x_autocast__mutmut_4(x: Tensor) -> bool:
    """Whether an enclosing autocast narrows products of x."""
    kind = x.device.type
    return torch.amp.is_autocast_available(kind) and torch.is_autocast_enabled(None)

mutants_x_autocast__mutmut['_mutmut_orig'] = x_autocast__mutmut_orig # type: ignore # mutmut generated
mutants_x_autocast__mutmut['x_autocast__mutmut_1'] = x_autocast__mutmut_1 # type: ignore # mutmut generated
mutants_x_autocast__mutmut['x_autocast__mutmut_2'] = x_autocast__mutmut_2 # type: ignore # mutmut generated
mutants_x_autocast__mutmut['x_autocast__mutmut_3'] = x_autocast__mutmut_3 # type: ignore # mutmut generated
mutants_x_autocast__mutmut['x_autocast__mutmut_4'] = x_autocast__mutmut_4 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut: MutantDict = {}  # type: ignore


class ProductLinear(nn.Linear):
    """nn.Linear that multiplies by `linear`."""

    @_mutmut_mutated(mutants_xǁProductLinearǁforward__mutmut)
    def forward(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_orig(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_1(self, input: Tensor) -> Tensor:
        if autocast(None):
            return super().forward(input)
        return linear(input, self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_2(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(None)
        return linear(input, self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_3(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(None, self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_4(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, None, self.bias)

    def xǁProductLinearǁforward__mutmut_5(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, self.weight, None)

    def xǁProductLinearǁforward__mutmut_6(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(self.weight, self.bias)

    def xǁProductLinearǁforward__mutmut_7(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, self.bias)

    def xǁProductLinearǁforward__mutmut_8(self, input: Tensor) -> Tensor:
        if autocast(input):
            return super().forward(input)
        return linear(input, self.weight, )

mutants_xǁProductLinearǁforward__mutmut['_mutmut_orig'] = ProductLinear.xǁProductLinearǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_1'] = ProductLinear.xǁProductLinearǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_2'] = ProductLinear.xǁProductLinearǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_3'] = ProductLinear.xǁProductLinearǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_4'] = ProductLinear.xǁProductLinearǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_5'] = ProductLinear.xǁProductLinearǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_6'] = ProductLinear.xǁProductLinearǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_7'] = ProductLinear.xǁProductLinearǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁProductLinearǁforward__mutmut['xǁProductLinearǁforward__mutmut_8'] = ProductLinear.xǁProductLinearǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_x_use_products__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_use_products__mutmut)
def use_products(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(module) is nn.Linear:
            module.__class__ = ProductLinear


def x_use_products__mutmut_orig(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(module) is nn.Linear:
            module.__class__ = ProductLinear


def x_use_products__mutmut_1(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(None) is nn.Linear:
            module.__class__ = ProductLinear


def x_use_products__mutmut_2(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(module) is not nn.Linear:
            module.__class__ = ProductLinear


def x_use_products__mutmut_3(model: nn.Module) -> None:
    """Have the nn.Linear modules of a model multiply by `linear`; weights and names stay. Subclasses are left alone."""
    for module in model.modules():
        if type(module) is nn.Linear:
            module.__class__ = None

mutants_x_use_products__mutmut['_mutmut_orig'] = x_use_products__mutmut_orig # type: ignore # mutmut generated
mutants_x_use_products__mutmut['x_use_products__mutmut_1'] = x_use_products__mutmut_1 # type: ignore # mutmut generated
mutants_x_use_products__mutmut['x_use_products__mutmut_2'] = x_use_products__mutmut_2 # type: ignore # mutmut generated
mutants_x_use_products__mutmut['x_use_products__mutmut_3'] = x_use_products__mutmut_3 # type: ignore # mutmut generated
mutants_x_use_torch_products__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_use_torch_products__mutmut)
def use_torch_products(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(module) is ProductLinear:
            module.__class__ = nn.Linear  # pyright: ignore[reportAttributeAccessIssue]


def x_use_torch_products__mutmut_orig(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(module) is ProductLinear:
            module.__class__ = nn.Linear  # pyright: ignore[reportAttributeAccessIssue]


def x_use_torch_products__mutmut_1(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(None) is ProductLinear:
            module.__class__ = nn.Linear  # pyright: ignore[reportAttributeAccessIssue]


def x_use_torch_products__mutmut_2(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(module) is not ProductLinear:
            module.__class__ = nn.Linear  # pyright: ignore[reportAttributeAccessIssue]


def x_use_torch_products__mutmut_3(model: nn.Module) -> None:
    """Undo use_products."""
    for module in model.modules():
        if type(module) is ProductLinear:
            module.__class__ = None  # pyright: ignore[reportAttributeAccessIssue]

mutants_x_use_torch_products__mutmut['_mutmut_orig'] = x_use_torch_products__mutmut_orig # type: ignore # mutmut generated
mutants_x_use_torch_products__mutmut['x_use_torch_products__mutmut_1'] = x_use_torch_products__mutmut_1 # type: ignore # mutmut generated
mutants_x_use_torch_products__mutmut['x_use_torch_products__mutmut_2'] = x_use_torch_products__mutmut_2 # type: ignore # mutmut generated
mutants_x_use_torch_products__mutmut['x_use_torch_products__mutmut_3'] = x_use_torch_products__mutmut_3 # type: ignore # mutmut generated
