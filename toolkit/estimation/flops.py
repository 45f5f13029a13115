"""Formulas for torch.utils.flop_counter of operators that torch (2.13) counts as nothing; importing registers them.

A multiply-add is two operations; of attention the whole square is counted where the mask is causal, as torch does.
"""

import math
from typing import Any

import torch
from torch.utils.flop_counter import (
    flop_registry,
    register_flop_formula,
    sdpa_backward_flop_count,
    sdpa_flop_count,
    shape_wrapper,
)

aten: Any = torch.ops.aten


def attention(query: torch.Size, key: torch.Size, value: torch.Size, *args: Any, **kwargs: Any) -> int:
    """The 2 products of the scores and of the weighted sum; shapes (B, heads, tokens, head_dim)."""
    return sdpa_flop_count(query, key, value)


def attention_backward(grad: Any, query: torch.Size, key: torch.Size, value: torch.Size, *a: Any, **k: Any) -> int:
    """The 5 products of the scores and of the gradients at weights, values, queries and keys."""
    return sdpa_backward_flop_count(grad, query, key, value)


def added_product(summand: torch.Size, one: torch.Size, other: torch.Size, *args: Any, **kwargs: Any) -> int:
    """The product in addmm and baddbmm; the addition is not counted, as in torch."""
    return 2 * math.prod(one) * other[-1]


def pointwise_linear(x: torch.Size, second: torch.Size, third: Any, *args: Any, **kwargs: Any) -> int:
    """The product x weight^T of oneDNN; an addend stands before the weight."""
    weight = second if isinstance(args[0], str) else third
    return 2 * math.prod(x) * weight[0]


def flash(query: torch.Size, key: torch.Size, *args: Any, **kwargs: Any) -> int:
    """As attention, of shapes (B, tokens, heads, head_dim), of which torch's own formula takes the second for heads."""
    wide, narrow = ((x[0], query[2], x[1], x[3]) for x in (query, key))
    return sdpa_flop_count(wide, narrow, narrow)


def flash_backward(grad: Any, query: torch.Size, key: torch.Size, *args: Any, **kwargs: Any) -> int:
    """As attention_backward, of the same shapes."""
    wide, narrow = ((x[0], query[2], x[1], x[3]) for x in (query, key))
    return sdpa_backward_flop_count(wide, wide, narrow, narrow)


# In the place of torch's.
OWN = {
    aten._flash_attention_forward: shape_wrapper(flash),
    aten._flash_attention_backward: shape_wrapper(flash_backward),
}
_FORMULAS = {
    aten.addmm_: added_product,
    aten.baddbmm_: added_product,
    aten._scaled_dot_product_flash_attention_for_cpu: attention,
    aten._scaled_dot_product_flash_attention_for_cpu_backward: attention_backward,
    getattr(torch.ops.mkldnn, "_linear_pointwise", None): pointwise_linear,  # None: a torch without oneDNN
}
for operator, formula in _FORMULAS.items():
    if operator is not None and operator not in flop_registry:
        register_flop_formula(operator)(formula)
