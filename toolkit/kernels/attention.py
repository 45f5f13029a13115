"""Attention of many rows to prompts that they share, without a copy of the prompt's keys and values per row.

A row attends to its prompt and to itself. The rows of an example are folded into one long query for the first part, so
that its keys and values are read as they are; the two parts are then joined through their log-normalisers:

    lse = log(e^lse_prompt + e^lse_row),  out = e^(lse_prompt - lse) out_prompt + e^(lse_row - lse) out_row

which is exact. A part's backward kernel run with the joined `out` and `lse` gives that part's gradients.

Shapes: B examples, N rows of each (row n * B + b of R = N * B is of example b), h heads, g heads of keys and values,
S tokens of a row, P of the prompt, D units of a head.

Source: Milakov & Gimelshein (2018), "Online normalizer calculation for softmax", for the joining.
"""

import itertools
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from . import cascade
from .products import product

DEVICES = ("cpu",)  # that have the two kernels below; a GPU has those of cascade, and elsewhere rows get copies
ATTENTION = "sdpa"  # transformers' name of the attention that can be folded
MIN_KEYS = 256  # of a prompt, from which on three products beat torch's kernel
SCORES_AT_ONCE = 2**19  # a few MiB, in a CPU's cache
_forward: Any = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
_backward: Any = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward


def shared_prompt_attention(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows, h a multiple of g; the prompt gets no gradient. On a CPU.
    The mask (R, S, P + S) is True where a token may look; every token must see one of its row.
    """
    tensors = (query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD)
    if torch.is_autocast_enabled("cpu"):  # which casts the arguments of torch's own attention, and not of this one
        tensors = tuple(tensor.to(torch.get_autocast_dtype("cpu")) for tensor in tensors)
    with torch.autocast("cpu", enabled=False):
        return _SharedPromptAttention.apply(*tensors, mask_RTC, scale)  # pyright: ignore


class _SharedPromptAttention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[-2], query.shape[1] // key.shape[1]
        own_mask = _additive(mask[:, None, :, num_prompt:], query)
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], len(past_key), groups, query)
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, groups), attn_mask=own_mask, scale=scale)
        past, past_lse = _forward(_fold(query, past_key), past_key, past_value, attn_mask=past_mask, scale=scale)
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
        if sees is not None:  # else the kernel's 0 of a token that sees nothing would count
            past_lse = past_lse.masked_fill(~sees[:, None], -torch.inf)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> Any:
        *saved, mask, lse = ctx.saved_tensors
        dtype = grad.dtype
        # A narrow dtype's kernel is several times slower than float32's, and rounds in between.
        wide = torch.promote_types(dtype, torch.float32)
        grad, query, key, value, past_key, past_value, out = (t.to(wide) for t in (grad, *saved))
        num_prompt, groups = past_key.shape[-2], query.shape[1] // key.shape[1]
        own_mask = _additive(mask[:, None, :, num_prompt:], query)
        past_mask, _ = _prompt_mask(mask[..., :num_prompt], len(past_key), groups, query)
        rest = (0.0, False)  # dropout, is_causal
        d_query, d_key, d_value = _backward(
            grad, query, _repeat(key, groups), _repeat(value, groups), out, lse, *rest,
            attn_mask=own_mask, scale=ctx.scale,
        )  # fmt: skip
        grad_, query_, out_, lse_ = (_fold(t, past_key) for t in (grad, query, out, lse.unsqueeze(-1)))
        from_past = _query_gradient(grad_, query_, out_, lse_, past_key, past_value, past_mask, ctx.scale)
        found = (d_query + _unfold(from_past, query), _sum_groups(d_key, groups), _sum_groups(d_value, groups))
        return *(t.to(dtype) for t in found), None, None, None, None


def _query_gradient(
    grad_BgFD: Tensor,
    query_BgFD: Tensor,
    out_BgFD: Tensor,
    lse_BgF1: Tensor,
    key_BgPD: Tensor,
    value_BgPD: Tensor,
    mask: Tensor | None,
    scale: float,
) -> Tensor:
    """(B, g, F, D) from the prompt's part, dP = P * (grad value^T - <grad, out>) with P = exp(scores - lse).

    torch's kernel finds the gradients at key and value as well, which nobody wants: 5 matrix products where this takes
    3. It is left to do so where it is as fast.
    """
    num_queries, num_keys = query_BgFD.shape[2], key_BgPD.shape[2]
    if num_keys < MIN_KEYS:
        lse = lse_BgF1.squeeze(-1)
        arguments = (grad_BgFD, query_BgFD, key_BgPD, value_BgPD, out_BgFD, lse, 0.0, False)
        return _backward(*arguments, attn_mask=mask, scale=scale)[0]
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(-1, keepdim=True)
    result = torch.empty_like(query_BgFD)
    rows = min(num_queries, max(1, SCORES_AT_ONCE // num_keys))
    for b, g in itertools.product(*map(range, query_BgFD.shape[:2])):
        grad, query, lse, delta = (t[b, g].split(rows) for t in (grad_BgFD, query_BgFD, lse_BgF1, delta_BgF1))
        masks = None if mask is None else mask[b, 0].expand(num_queries, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def _fold(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def _unfold(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def _repeat(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, dim=1)


def _sum_groups(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def _additive(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, -torch.inf)


def _prompt_mask(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def attention(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys and values that a PromptLayer has returned.

    Raises:
        RuntimeError: if keys and values of a prompt are not handed over as they were returned.
    """
    prompt = getattr(key, "prompt", None)
    if prompt is not getattr(value, "prompt", None):
        raise RuntimeError(f"{type(module).__name__} changes keys or values after the cache has returned them")
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    if plain and query.device.type in cascade.DEVICES and key.shape[-1] == value.shape[-1]:
        whole = prompt.whole and kwargs.get("sliding_window") is None and getattr(module, "is_causal", True)
        out = _by_cascade(prompt, query, key, value, whole, scale)
        if out is not None:
            return out, None
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def _by_cascade(prompt: Any, query: Tensor, key: Tensor, value: Tensor, whole: bool, scale: float) -> Tensor | None:
    """(R, S, h, D) by the kernels of a GPU; None, with one warning, where these cannot be had."""
    reason = cascade.unfit(query, whole)
    if reason is not None:
        cascade.say_once(reason)
        return None
    return cascade.cascade(query, key, value, prompt.keys, prompt.values, prompt.ragged, scale).transpose(1, 2)


def register_attention() -> None:
    """Have `attention` run where models of transformers run `sdpa`; without a PromptLayer's keys they are the same.

    Under that name, for all models of the process: another one would have to stand in the config, whose
    `_attn_implementation` modelling code compares with "sdpa". A function that others have registered stays, and rows
    get copies of their prompts.
    """
    if AttentionInterface()[ATTENTION] is sdpa_attention_forward:
        AttentionInterface.register(ATTENTION, attention)
