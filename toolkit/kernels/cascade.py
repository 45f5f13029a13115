"""Attention to shared prompts on a GPU: the two parts of toolkit.kernels.attention by kernels that give the normaliser.

The row's own part is causal, and responses are padded on the right, so no token that counts sees padding: no mask. The
prompt's part has none either where prompts are equally long; else their keys and values are packed one prompt behind
the other. Nothing here looks at a tensor from the host; the lengths of the prompts are known before, once per forward.
Rows of several examples lie block by block, so that queries, and no keys, are copied to bring those of an example
together; with one example nothing is.

Shapes: as in toolkit.kernels.attention; F = N * S queries of all rows of an example.
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

DEVICES = ("cuda",)
DTYPES = (torch.bfloat16, torch.float16)  # of the kernels
MAX_HEAD_DIM = 256
_aten: Any = torch.ops.aten
FLASH: Any = _aten._flash_attention_forward
FLASH_BACKWARD: Any = _aten._flash_attention_backward
CUDNN: Any = _aten._scaled_dot_product_cudnn_attention
CUDNN_BACKWARD: Any = _aten._scaled_dot_product_cudnn_attention_backward


@dataclass(frozen=True)
class Ragged:
    """Prompts of B examples of unequal lengths, in tensors (B, P) padded on the left.

    Args:
        places: (total,) positions in the flattened (B * P) of the tokens that are no padding.
        ends: (B + 1,) int32, where each prompt ends in them, after a 0.
        some: (B,) bool, whether a prompt has any token; None: all have.
    """

    places: Tensor
    ends: Tensor
    some: Tensor | None


def ragged(lengths: Sequence[int], num_columns: int, device: torch.device) -> Ragged | None:
    """From the lengths of the prompts; None if all fill their columns."""
    if all(length == num_columns for length in lengths):
        return None
    padding_B1 = torch.tensor([num_columns - length for length in lengths]).unsqueeze(1)
    places = (torch.arange(num_columns) >= padding_B1).flatten().nonzero().squeeze(1).to(device)
    ends = torch.tensor([0, *lengths]).cumsum(0).to(device, torch.int32)
    some = None if all(lengths) else torch.tensor([length > 0 for length in lengths], device=device)
    return Ragged(places, ends, some)


def ragged_of(mask_BP: Tensor) -> Ragged | None:
    """From the mask of the prompts, True on their tokens; the host waits for the device here."""
    return ragged(mask_BP.sum(1).tolist(), mask_BP.shape[1], mask_BP.device)


def unfit(query: Tensor, whole: bool) -> str | None:
    """Why rows get copies of their prompts, if they do; `whole`: whether a layer's tokens see all before them."""
    if not whole:
        return "a layer's tokens do not see all before them"
    dtype = _autocast(query) or query.dtype
    if dtype not in DTYPES:
        return f"the kernels are for bfloat16, and this is {dtype}"
    if query.shape[-1] % 8 or query.shape[-1] > MAX_HEAD_DIM:
        return f"the kernels are for heads of a multiple of 8 up to {MAX_HEAD_DIM} units, not {query.shape[-1]}"
    return None


@cache
def say_once(reason: str) -> None:
    """Warn, the first time."""
    warnings.warn(f"zlora: rows get copies of their prompt's keys and values: {reason}", stacklevel=4)


def cascade(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    prompts: Ragged | None,
    scale: float,
) -> Tensor:
    """(R, h, S, D), as shared_prompt_attention with a causal mask that leaves out the padding of the prompts.

    Tokens behind a row's response, its padding, get numbers that mean nothing.
    """
    tensors, dtype = (query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD), _autocast(query_RhSD)
    if dtype is None:
        return _Cascade.apply(*tensors, prompts, scale)  # pyright: ignore
    with torch.autocast(query_RhSD.device.type, enabled=False):
        return _Cascade.apply(*(tensor.to(dtype) for tensor in tensors), prompts, scale)  # pyright: ignore


def _autocast(like: Tensor) -> torch.dtype | None:
    """The dtype to which autocast narrows, as it would the arguments of torch's own attention."""
    kind = like.device.type
    return torch.get_autocast_dtype(kind) if kind in ("cpu", "cuda") and torch.is_autocast_enabled(kind) else None


class _Cascade(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        prompts: Any,
        scale: Any,
    ) -> Tensor:
        own, own_lse, own_rest = _dense(query, key, value, True, scale)
        folded = _fold(query, len(past_key))
        past, past_lse, past_rest = _to_prompts(folded, past_key, past_value, prompts, scale)
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
        if prompts is not None and prompts.some is not None:
            some_R1 = prompts.some.repeat(len(query) // len(past_key)).view(-1, 1, 1)
            past_lse = past_lse.masked_fill(~some_R1, -torch.inf)
            past = past.masked_fill(~some_R1.unsqueeze(-1), 0.0)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp_().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, lse)
        ctx.rest = (own_rest, past_rest, prompts, scale)
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        query, key, value, past_key, past_value, out, lse = ctx.saved_tensors
        own_rest, past_rest, prompts, scale = ctx.rest
        d_query, d_key, d_value = _dense_backward(grad, query, key, value, out, lse, own_rest, True, scale)
        grad, folded, out, lse = (_fold(t, len(past_key)) for t in (grad, query, out, lse.unsqueeze(-1)))
        from_past = _to_prompts_backward(grad, folded, out, lse, past_key, past_value, past_rest, prompts, scale)
        from_past = _unfold(from_past, query)
        if prompts is not None and prompts.some is not None:
            from_past = from_past.masked_fill(~prompts.some.repeat(len(query) // len(past_key)).view(-1, 1, 1, 1), 0.0)
        return d_query + from_past, d_key, d_value, None, None, None, None


def _dense(query: Tensor, key: Tensor, value: Tensor, causal: bool, scale: float) -> tuple[Tensor, Tensor, Any]:
    """Output (X, h, S, D), normaliser (X, h, S) float32, and what the backward needs besides."""
    if takes_cudnn(query.device, query.shape[-1]):
        out, lse, cum_q, cum_k, max_q, max_k, seed, offset, _ = CUDNN(
            query, key, value, None, True, 0.0, causal, False, scale=scale
        )
        return out, lse.flatten(2), (lse.shape, seed, offset, cum_q, cum_k, max_q, max_k)
    query, key, value = (tensor.transpose(1, 2) for tensor in (query, key, value))
    sizes = (query.shape[1], key.shape[1])
    out, lse, *state, _ = FLASH(query, key, value, None, None, *sizes, 0.0, causal, False, scale=scale)
    return out.transpose(1, 2), lse, tuple(state)


def _dense_backward(
    grad: Tensor,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    out: Tensor,
    lse: Tensor,
    rest: Any,
    causal: bool,
    scale: float,
) -> tuple[Tensor, Tensor, Tensor]:
    """Gradients at query, key and value of one part, where `out` and `lse` are those of all parts joined."""
    if takes_cudnn(query.device, query.shape[-1]):
        shape, seed, offset, cum_q, cum_k, max_q, max_k = rest
        sizes = (cum_q, cum_k, max_q, max_k, 0.0, causal)
        # cuDNN wants the last stride to be 1, which that of a view may not be where the dimension is.
        given = (grad, query, key, value, out, lse.contiguous().view(shape), seed, offset, None)
        return CUDNN_BACKWARD(*given, *sizes, scale=scale)
    grad, query, key, value, out = (tensor.transpose(1, 2) for tensor in (grad, query, key, value, out))
    given = (grad, query, key, value, out, lse.contiguous(), None, None, query.shape[1], key.shape[1], 0.0, causal)
    return tuple(found.transpose(1, 2) for found in FLASH_BACKWARD(*given, *rest, scale=scale))  # pyright: ignore


def _to_prompts(query_BhFD: Tensor, key: Tensor, value: Tensor, prompts: Ragged | None, scale: float) -> Any:
    """The prompt's part: output (B, h, F, D), normaliser (B, h, F), and what the backward needs besides."""
    if prompts is None:
        return _dense(query_BhFD, key, value, False, scale)
    given, sizes = _packed(query_BhFD, key, value, prompts)
    out, lse_hX, *state, _ = FLASH(*given, *sizes, 0.0, False, False, scale=scale)
    shape = (len(query_BhFD), -1)
    return out.unflatten(0, shape).transpose(1, 2), lse_hX.unflatten(1, shape).transpose(0, 1), tuple(state)


def _to_prompts_backward(
    grad: Tensor,
    query: Tensor,
    out: Tensor,
    lse_BhF1: Tensor,
    key: Tensor,
    value: Tensor,
    rest: Any,
    prompts: Any,
    scale: float,
) -> Tensor:
    """(B, h, F, D) gradient at the queries; that at the prompt's keys and values goes to nobody."""
    lse_BhF = lse_BhF1.squeeze(-1)
    if prompts is None:
        return _dense_backward(grad, query, key, value, out, lse_BhF, rest, False, scale)[0]
    (queries, keys, values), sizes = _packed(query, key, value, prompts)
    grad, out = (tensor.transpose(1, 2).flatten(0, 1) for tensor in (grad, out))
    lse_hX = lse_BhF.transpose(0, 1).flatten(1).contiguous()
    found, *_ = FLASH_BACKWARD(grad, queries, keys, values, out, lse_hX, *sizes, 0.0, False, *rest, scale=scale)
    return found.unflatten(0, (len(query), -1)).transpose(1, 2)


def _packed(query_BhFD: Tensor, key: Tensor, value: Tensor, prompts: Ragged) -> tuple[Any, Any]:
    """Queries (B * F, h, D), keys and values (total, g, D), and the arguments that say where each prompt ends."""
    num_examples, _, num_queries, _ = query_BhFD.shape
    ends_q = torch.arange(num_examples + 1, device=key.device, dtype=torch.int32) * num_queries
    keys, values = (tensor.transpose(1, 2).flatten(0, 1).index_select(0, prompts.places) for tensor in (key, value))
    queries = query_BhFD.transpose(1, 2).flatten(0, 1)
    return (queries, keys, values), (ends_q, prompts.ends, num_queries, key.shape[2])


def takes_cudnn(device: torch.device, head_dim: int) -> bool:
    """Whether cuDNN's kernel is taken, the faster one on Hopper; it does not repeat its bits."""
    if device.type != "cuda" or head_dim > 128 or torch.are_deterministic_algorithms_enabled():
        return False
    return torch.cuda.get_device_capability(device)[0] == 9 and torch.backends.cuda.cudnn_sdp_enabled()


def _fold(rows_RhSX: Tensor, num_examples: int) -> Tensor:
    """(B, h, N * S, X): the rows of an example one behind the other; a view where there is one example."""
    tokens_RShX = rows_RhSX.transpose(1, 2)
    return tokens_RShX.unflatten(0, (-1, num_examples)).transpose(0, 1).flatten(1, 2).transpose(1, 2)


def _unfold(folded_BhFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    num_rows = len(like_RhSD) // len(folded_BhFX)
    tokens_BNShX = folded_BhFX.transpose(1, 2).unflatten(1, (num_rows, -1))
    return tokens_BNShX.transpose(0, 1).flatten(0, 1).transpose(1, 2)
