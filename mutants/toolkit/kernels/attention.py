"""Attention of many rows to prompts that they share, without a copy of the prompt's keys and values per row.

A row attends to its prompt and to itself. The rows of an example are folded into one long query for the first part, so
that its keys and values are read as they are; the two parts are then joined through their log-normalisers:

    lse = log(e^lse_prompt + e^lse_row),  out = e^(lse_prompt - lse) out_prompt + e^(lse_row - lse) out_row

which is exact. A part's backward kernel run with the joined `out` and `lse` gives that part's gradients.

Shapes: B examples, N rows of each (row n * B + b of R = N * B is of example b), h heads, g heads of keys and values,
S tokens of a row, P of the prompt, D units of a head.

Source: Milakov & Gimelshein (2018), "Online normalizer calculation for softmax", for the joining.
"""

from __future__ import annotations

import itertools
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from toolkit.kernels import product

DEVICES = ("cpu",)  # that have the two kernels below; elsewhere rows get copies
ATTENTION = "zlora_sdpa"  # transformers' name of the function below
MIN_KEYS = 256  # of a prompt, from which on three products beat torch's kernel
SCORES_AT_ONCE = 2**19  # a few MiB, in a CPU's cache
_forward: Any = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
_backward: Any = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_shared_prompt_attention__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_shared_prompt_attention__mutmut)
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

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_orig(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_1(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        None, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_2(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, None, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_3(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, None, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_4(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, None, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_5(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, None, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_6(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, None, scale
    )


def x_shared_prompt_attention__mutmut_7(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, None
    )


def x_shared_prompt_attention__mutmut_8(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_9(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_10(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_11(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_value_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_12(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, mask_RTC, scale
    )


def x_shared_prompt_attention__mutmut_13(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, scale
    )


def x_shared_prompt_attention__mutmut_14(
    query_RhSD: Tensor,
    key_RgSD: Tensor,
    value_RgSD: Tensor,
    prompt_key_BgPD: Tensor,
    prompt_value_BgPD: Tensor,
    mask_RTC: Tensor,
    scale: float,
) -> Tensor:
    """(R, h, S, D). Equal to attention over the prompt's and the row's keys one behind the other.

    Differentiable once, at query, key and value of the rows; the prompt gets no gradient. On a CPU.

    Args:
        query_RhSD, key_RgSD, value_RgSD: of the rows; h is a multiple of g.
        prompt_key_BgPD, prompt_value_BgPD: of the prompts.
        mask_RTC: (R, S, P + S) bool, True where a token may look; every token must see one of its row.
        scale: of the scores.
    """
    return _SharedPromptAttention.apply(  # pyright: ignore
        query_RhSD, key_RgSD, value_RgSD, prompt_key_BgPD, prompt_value_BgPD, mask_RTC, )

mutants_x_shared_prompt_attention__mutmut['_mutmut_orig'] = x_shared_prompt_attention__mutmut_orig # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_1'] = x_shared_prompt_attention__mutmut_1 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_2'] = x_shared_prompt_attention__mutmut_2 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_3'] = x_shared_prompt_attention__mutmut_3 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_4'] = x_shared_prompt_attention__mutmut_4 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_5'] = x_shared_prompt_attention__mutmut_5 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_6'] = x_shared_prompt_attention__mutmut_6 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_7'] = x_shared_prompt_attention__mutmut_7 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_8'] = x_shared_prompt_attention__mutmut_8 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_9'] = x_shared_prompt_attention__mutmut_9 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_10'] = x_shared_prompt_attention__mutmut_10 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_11'] = x_shared_prompt_attention__mutmut_11 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_12'] = x_shared_prompt_attention__mutmut_12 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_13'] = x_shared_prompt_attention__mutmut_13 # type: ignore # mutmut generated
mutants_x_shared_prompt_attention__mutmut['x_shared_prompt_attention__mutmut_14'] = x_shared_prompt_attention__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut: MutantDict = {}  # type: ignore


class _SharedPromptAttention(torch.autograd.Function):
    @staticmethod
    @_mutmut_mutated(mutants_xǁ_SharedPromptAttentionǁforward__mutmut)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_orig(
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_1(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_2(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[+2], query.shape[1] // key.shape[1]
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_3(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[-3], query.shape[1] // key.shape[1]
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_4(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[-2], query.shape[1] / key.shape[1]
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_5(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[-2], query.shape[2] // key.shape[1]
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_6(
        ctx: Any,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        past_key: Tensor,
        past_value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        num_prompt, groups = past_key.shape[-2], query.shape[1] // key.shape[2]
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_7(
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
        own_mask = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_8(
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
        own_mask = _additive(None, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_9(
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
        own_mask = _additive(mask[:, None, :, num_prompt:], None)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_10(
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
        own_mask = _additive(query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_11(
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
        own_mask = _additive(mask[:, None, :, num_prompt:], )
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_12(
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
        past_mask, sees = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_13(
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
        past_mask, sees = _prompt_mask(None, len(past_key), groups, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_14(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], None, groups, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_15(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], len(past_key), None, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_16(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], len(past_key), groups, None)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_17(
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
        past_mask, sees = _prompt_mask(len(past_key), groups, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_18(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], groups, query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_19(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], len(past_key), query)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_20(
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
        past_mask, sees = _prompt_mask(mask[..., :num_prompt], len(past_key), groups, )
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_21(
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
        own, own_lse = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_22(
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
        own, own_lse = _forward(None, _repeat(key, groups), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_23(
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
        own, own_lse = _forward(query, None, _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_24(
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
        own, own_lse = _forward(query, _repeat(key, groups), None, attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_25(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, groups), attn_mask=None, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_26(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, groups), attn_mask=own_mask, scale=None)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_27(
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
        own, own_lse = _forward(_repeat(key, groups), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_28(
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
        own, own_lse = _forward(query, _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_29(
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
        own, own_lse = _forward(query, _repeat(key, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_30(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, groups), scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_31(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, groups), attn_mask=own_mask, )
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_32(
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
        own, own_lse = _forward(query, _repeat(None, groups), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_33(
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
        own, own_lse = _forward(query, _repeat(key, None), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_34(
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
        own, own_lse = _forward(query, _repeat(groups), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_35(
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
        own, own_lse = _forward(query, _repeat(key, ), _repeat(value, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_36(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(None, groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_37(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, None), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_38(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(groups), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_39(
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
        own, own_lse = _forward(query, _repeat(key, groups), _repeat(value, ), attn_mask=own_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_40(
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
        past, past_lse = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_41(
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
        past, past_lse = _forward(None, past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_42(
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
        past, past_lse = _forward(_fold(query, past_key), None, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_43(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, None, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_44(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, past_value, attn_mask=None, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_45(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, past_value, attn_mask=past_mask, scale=None)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_46(
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
        past, past_lse = _forward(past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_47(
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
        past, past_lse = _forward(_fold(query, past_key), past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_48(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_49(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, past_value, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_50(
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
        past, past_lse = _forward(_fold(query, past_key), past_key, past_value, attn_mask=past_mask, )
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_51(
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
        past, past_lse = _forward(_fold(None, past_key), past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_52(
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
        past, past_lse = _forward(_fold(query, None), past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_53(
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
        past, past_lse = _forward(_fold(past_key), past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_54(
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
        past, past_lse = _forward(_fold(query, ), past_key, past_value, attn_mask=past_mask, scale=scale)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_55(
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
        past, past_lse = None
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_56(
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
        past, past_lse = _unfold(None, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_57(
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
        past, past_lse = _unfold(past, None), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_58(
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
        past, past_lse = _unfold(query), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_59(
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
        past, past_lse = _unfold(past, ), _unfold(past_lse.unsqueeze(-1), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_60(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(None)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_61(
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
        past, past_lse = _unfold(past, query), _unfold(None, query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_62(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), None).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_63(
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
        past, past_lse = _unfold(past, query), _unfold(query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_64(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), ).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_65(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(None), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_66(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(+1), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_67(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-2), query).squeeze(-1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_68(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(+1)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_69(
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
        past, past_lse = _unfold(past, query), _unfold(past_lse.unsqueeze(-1), query).squeeze(-2)
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_70(
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
        if sees is None:  # else the kernel's 0 of a token that sees nothing would count
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
    def xǁ_SharedPromptAttentionǁforward__mutmut_71(
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
            past_lse = None
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_72(
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
            past_lse = past_lse.masked_fill(None, -torch.inf)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_73(
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
            past_lse = past_lse.masked_fill(~sees[:, None], None)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_74(
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
            past_lse = past_lse.masked_fill(-torch.inf)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_75(
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
            past_lse = past_lse.masked_fill(~sees[:, None], )
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_76(
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
            past_lse = past_lse.masked_fill(sees[:, None], -torch.inf)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_77(
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
            past_lse = past_lse.masked_fill(~sees[:, None], +torch.inf)
        lse = torch.logaddexp(own_lse, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_78(
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
        lse = None
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_79(
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
        lse = torch.logaddexp(None, past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_80(
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
        lse = torch.logaddexp(own_lse, None)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_81(
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
        lse = torch.logaddexp(past_lse)
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_82(
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
        lse = torch.logaddexp(own_lse, )
        shares = [(part - lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_83(
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
        shares = None
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_84(
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
        shares = [(part - lse).exp().unsqueeze(None) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_85(
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
        shares = [(part + lse).exp().unsqueeze(-1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_86(
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
        shares = [(part - lse).exp().unsqueeze(+1) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_87(
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
        shares = [(part - lse).exp().unsqueeze(-2) for part in (own_lse, past_lse)]
        # Laid out token by token, as the layer goes on with it, so that what is kept here is not a copy.
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_88(
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
        out = None
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_89(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(None, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_90(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, None)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_91(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_92(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, )
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_93(
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
        out = torch.empty_like(None, memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_94(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=None).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_95(
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
        out = torch.empty_like(memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_96(
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
        out = torch.empty_like(query.transpose(1, 2), ).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_97(
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
        out = torch.empty_like(query.transpose(None, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_98(
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
        out = torch.empty_like(query.transpose(1, None), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_99(
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
        out = torch.empty_like(query.transpose(2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_100(
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
        out = torch.empty_like(query.transpose(1, ), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_101(
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
        out = torch.empty_like(query.transpose(2, 2), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_102(
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
        out = torch.empty_like(query.transpose(1, 3), memory_format=torch.contiguous_format).transpose(1, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_103(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(2, 2)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_104(
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
        out = torch.empty_like(query.transpose(1, 2), memory_format=torch.contiguous_format).transpose(1, 3)
        out.copy_((own * shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_105(
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
        out.copy_(None)
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_106(
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
        out.copy_((own * shares[0]).add_(None))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_107(
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
        out.copy_((own / shares[0]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_108(
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
        out.copy_((own * shares[1]).add_(past * shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_109(
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
        out.copy_((own * shares[0]).add_(past / shares[1]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_110(
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
        out.copy_((own * shares[0]).add_(past * shares[2]))
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_111(
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
        ctx.save_for_backward(None, key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_112(
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
        ctx.save_for_backward(query, None, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_113(
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
        ctx.save_for_backward(query, key, None, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_114(
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
        ctx.save_for_backward(query, key, value, None, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_115(
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
        ctx.save_for_backward(query, key, value, past_key, None, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_116(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, None, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_117(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, out, None, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_118(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, None)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_119(
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
        ctx.save_for_backward(key, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_120(
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
        ctx.save_for_backward(query, value, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_121(
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
        ctx.save_for_backward(query, key, past_key, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_122(
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
        ctx.save_for_backward(query, key, value, past_value, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_123(
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
        ctx.save_for_backward(query, key, value, past_key, out, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_124(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, mask, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_125(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, out, lse)
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_126(
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
        ctx.save_for_backward(query, key, value, past_key, past_value, out, mask, )
        ctx.scale = scale
        return out
    @staticmethod
    def xǁ_SharedPromptAttentionǁforward__mutmut_127(
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
        ctx.scale = None
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

mutants_xǁ_SharedPromptAttentionǁforward__mutmut['_mutmut_orig'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_1'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_2'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_3'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_4'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_5'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_6'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_7'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_8'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_9'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_10'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_11'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_12'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_13'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_14'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_15'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_16'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_17'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_18'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_19'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_20'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_21'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_22'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_23'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_24'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_25'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_26'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_27'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_28'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_29'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_30'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_31'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_32'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_33'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_34'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_35'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_36'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_37'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_38'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_39'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_40'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_41'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_42'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_43'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_44'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_45'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_46'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_47'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_48'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_49'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_50'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_51'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_52'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_53'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_54'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_54 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_55'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_55 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_56'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_56 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_57'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_57 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_58'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_58 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_59'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_59 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_60'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_60 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_61'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_61 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_62'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_62 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_63'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_63 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_64'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_64 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_65'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_65 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_66'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_66 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_67'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_67 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_68'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_68 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_69'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_69 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_70'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_70 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_71'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_71 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_72'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_72 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_73'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_73 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_74'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_74 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_75'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_75 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_76'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_76 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_77'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_77 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_78'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_78 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_79'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_79 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_80'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_80 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_81'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_81 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_82'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_82 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_83'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_83 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_84'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_84 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_85'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_85 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_86'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_86 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_87'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_87 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_88'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_88 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_89'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_89 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_90'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_90 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_91'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_91 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_92'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_92 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_93'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_93 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_94'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_94 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_95'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_95 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_96'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_96 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_97'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_97 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_98'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_98 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_99'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_99 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_100'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_100 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_101'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_101 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_102'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_102 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_103'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_103 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_104'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_104 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_105'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_105 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_106'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_106 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_107'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_107 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_108'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_108 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_109'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_109 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_110'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_110 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_111'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_111 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_112'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_112 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_113'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_113 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_114'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_114 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_115'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_115 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_116'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_116 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_117'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_117 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_118'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_118 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_119'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_119 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_120'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_120 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_121'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_121 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_122'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_122 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_123'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_123 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_124'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_124 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_125'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_125 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_126'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_126 # type: ignore # mutmut generated
mutants_xǁ_SharedPromptAttentionǁforward__mutmut['xǁ_SharedPromptAttentionǁforward__mutmut_127'] = _SharedPromptAttention.xǁ_SharedPromptAttentionǁforward__mutmut_127 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__query_gradient__mutmut)
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


def x__query_gradient__mutmut_orig(
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


def x__query_gradient__mutmut_1(
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
    num_queries, num_keys = None
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


def x__query_gradient__mutmut_2(
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
    num_queries, num_keys = query_BgFD.shape[3], key_BgPD.shape[2]
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


def x__query_gradient__mutmut_3(
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
    num_queries, num_keys = query_BgFD.shape[2], key_BgPD.shape[3]
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


def x__query_gradient__mutmut_4(
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
    if num_keys <= MIN_KEYS:
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


def x__query_gradient__mutmut_5(
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
        lse = None
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


def x__query_gradient__mutmut_6(
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
        lse = lse_BgF1.squeeze(None)
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


def x__query_gradient__mutmut_7(
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
        lse = lse_BgF1.squeeze(+1)
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


def x__query_gradient__mutmut_8(
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
        lse = lse_BgF1.squeeze(-2)
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


def x__query_gradient__mutmut_9(
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
        arguments = None
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


def x__query_gradient__mutmut_10(
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
        arguments = (grad_BgFD, query_BgFD, key_BgPD, value_BgPD, out_BgFD, lse, 1.0, False)
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


def x__query_gradient__mutmut_11(
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
        arguments = (grad_BgFD, query_BgFD, key_BgPD, value_BgPD, out_BgFD, lse, 0.0, True)
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


def x__query_gradient__mutmut_12(
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
        return _backward(*arguments, attn_mask=None, scale=scale)[0]
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


def x__query_gradient__mutmut_13(
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
        return _backward(*arguments, attn_mask=mask, scale=None)[0]
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


def x__query_gradient__mutmut_14(
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
        return _backward(attn_mask=mask, scale=scale)[0]
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


def x__query_gradient__mutmut_15(
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
        return _backward(*arguments, scale=scale)[0]
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


def x__query_gradient__mutmut_16(
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
        return _backward(*arguments, attn_mask=mask, )[0]
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


def x__query_gradient__mutmut_17(
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
        return _backward(*arguments, attn_mask=mask, scale=scale)[1]
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


def x__query_gradient__mutmut_18(
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
    delta_BgF1 = None
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


def x__query_gradient__mutmut_19(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(None, keepdim=True)
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


def x__query_gradient__mutmut_20(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(-1, keepdim=None)
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


def x__query_gradient__mutmut_21(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(keepdim=True)
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


def x__query_gradient__mutmut_22(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(-1, )
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


def x__query_gradient__mutmut_23(
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
    delta_BgF1 = (grad_BgFD / out_BgFD).sum(-1, keepdim=True)
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


def x__query_gradient__mutmut_24(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(+1, keepdim=True)
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


def x__query_gradient__mutmut_25(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(-2, keepdim=True)
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


def x__query_gradient__mutmut_26(
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
    delta_BgF1 = (grad_BgFD * out_BgFD).sum(-1, keepdim=False)
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


def x__query_gradient__mutmut_27(
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
    result = None
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


def x__query_gradient__mutmut_28(
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
    result = torch.empty_like(None)
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


def x__query_gradient__mutmut_29(
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
    rows = None
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


def x__query_gradient__mutmut_30(
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
    rows = min(None, max(1, SCORES_AT_ONCE // num_keys))
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


def x__query_gradient__mutmut_31(
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
    rows = min(num_queries, None)
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


def x__query_gradient__mutmut_32(
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
    rows = min(max(1, SCORES_AT_ONCE // num_keys))
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


def x__query_gradient__mutmut_33(
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
    rows = min(num_queries, )
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


def x__query_gradient__mutmut_34(
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
    rows = min(num_queries, max(None, SCORES_AT_ONCE // num_keys))
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


def x__query_gradient__mutmut_35(
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
    rows = min(num_queries, max(1, None))
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


def x__query_gradient__mutmut_36(
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
    rows = min(num_queries, max(SCORES_AT_ONCE // num_keys))
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


def x__query_gradient__mutmut_37(
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
    rows = min(num_queries, max(1, ))
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


def x__query_gradient__mutmut_38(
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
    rows = min(num_queries, max(2, SCORES_AT_ONCE // num_keys))
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


def x__query_gradient__mutmut_39(
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
    rows = min(num_queries, max(1, SCORES_AT_ONCE / num_keys))
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


def x__query_gradient__mutmut_40(
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
    for b, g in itertools.product(*map(None, query_BgFD.shape[:2])):
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


def x__query_gradient__mutmut_41(
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
    for b, g in itertools.product(*map(range, None)):
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


def x__query_gradient__mutmut_42(
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
    for b, g in itertools.product(*map(query_BgFD.shape[:2])):
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


def x__query_gradient__mutmut_43(
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
    for b, g in itertools.product(*map(range, )):
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


def x__query_gradient__mutmut_44(
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
    for b, g in itertools.product(*map(range, query_BgFD.shape[:3])):
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


def x__query_gradient__mutmut_45(
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
        grad, query, lse, delta = None
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


def x__query_gradient__mutmut_46(
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
        grad, query, lse, delta = (t[b, g].split(None) for t in (grad_BgFD, query_BgFD, lse_BgF1, delta_BgF1))
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


def x__query_gradient__mutmut_47(
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
        masks = None
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_48(
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
        masks = None if (mask is None) and False else mask[b, 0].expand(num_queries, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_49(
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
        masks = None if (mask is None) or True else mask[b, 0].expand(num_queries, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_50(
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
        masks = None if mask is not None else mask[b, 0].expand(num_queries, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_51(
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
        masks = None if mask is None else mask[b, 0].expand(num_queries, -1).split(None)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_52(
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
        masks = None if mask is None else mask[b, 0].expand(None, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_53(
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
        masks = None if mask is None else mask[b, 0].expand(num_queries, None).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_54(
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
        masks = None if mask is None else mask[b, 0].expand(-1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_55(
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
        masks = None if mask is None else mask[b, 0].expand(num_queries, ).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_56(
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
        masks = None if mask is None else mask[b, 1].expand(num_queries, -1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_57(
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
        masks = None if mask is None else mask[b, 0].expand(num_queries, +1).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_58(
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
        masks = None if mask is None else mask[b, 0].expand(num_queries, -2).split(rows)
        for i, into in enumerate(result[b, g].split(rows)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_59(
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
        for i, into in enumerate(None):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_60(
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
        for i, into in enumerate(result[b, g].split(None)):
            scores = product(query[i], key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_61(
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
            scores = None
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_62(
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
            scores = product(query[i], key_BgPD[b, g]).mul_(None)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_63(
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
            scores = product(None, key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_64(
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
            scores = product(query[i], None).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_65(
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
            scores = product(key_BgPD[b, g]).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_66(
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
            scores = product(query[i], ).mul_(scale)
            if masks is not None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_67(
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
            if masks is None:
                scores.add_(masks[i])
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_68(
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
                scores.add_(None)
            slope = product(grad[i], value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_69(
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
            slope = None
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_70(
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
            slope = product(None, value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_71(
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
            slope = product(grad[i], None)
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_72(
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
            slope = product(value_BgPD[b, g])
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_73(
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
            slope = product(grad[i], )
            slope.sub_(delta[i]).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_74(
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
            slope.sub_(delta[i]).mul_(None)
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_75(
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
            slope.sub_(None).mul_(scores.sub_(lse[i]).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_76(
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
            slope.sub_(delta[i]).mul_(scores.sub_(None).exp_())
            into.copy_(product(slope, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_77(
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
            into.copy_(None)
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_78(
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
            into.copy_(product(None, key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_79(
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
            into.copy_(product(slope, None))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_80(
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
            into.copy_(product(key_BgPD[b, g].mT))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_81(
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
            into.copy_(product(slope, ))
            del scores, slope  # so that the next ones take their place
    return result.mul_(scale)


def x__query_gradient__mutmut_82(
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
    return result.mul_(None)

mutants_x__query_gradient__mutmut['_mutmut_orig'] = x__query_gradient__mutmut_orig # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_1'] = x__query_gradient__mutmut_1 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_2'] = x__query_gradient__mutmut_2 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_3'] = x__query_gradient__mutmut_3 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_4'] = x__query_gradient__mutmut_4 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_5'] = x__query_gradient__mutmut_5 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_6'] = x__query_gradient__mutmut_6 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_7'] = x__query_gradient__mutmut_7 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_8'] = x__query_gradient__mutmut_8 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_9'] = x__query_gradient__mutmut_9 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_10'] = x__query_gradient__mutmut_10 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_11'] = x__query_gradient__mutmut_11 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_12'] = x__query_gradient__mutmut_12 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_13'] = x__query_gradient__mutmut_13 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_14'] = x__query_gradient__mutmut_14 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_15'] = x__query_gradient__mutmut_15 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_16'] = x__query_gradient__mutmut_16 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_17'] = x__query_gradient__mutmut_17 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_18'] = x__query_gradient__mutmut_18 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_19'] = x__query_gradient__mutmut_19 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_20'] = x__query_gradient__mutmut_20 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_21'] = x__query_gradient__mutmut_21 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_22'] = x__query_gradient__mutmut_22 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_23'] = x__query_gradient__mutmut_23 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_24'] = x__query_gradient__mutmut_24 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_25'] = x__query_gradient__mutmut_25 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_26'] = x__query_gradient__mutmut_26 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_27'] = x__query_gradient__mutmut_27 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_28'] = x__query_gradient__mutmut_28 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_29'] = x__query_gradient__mutmut_29 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_30'] = x__query_gradient__mutmut_30 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_31'] = x__query_gradient__mutmut_31 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_32'] = x__query_gradient__mutmut_32 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_33'] = x__query_gradient__mutmut_33 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_34'] = x__query_gradient__mutmut_34 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_35'] = x__query_gradient__mutmut_35 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_36'] = x__query_gradient__mutmut_36 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_37'] = x__query_gradient__mutmut_37 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_38'] = x__query_gradient__mutmut_38 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_39'] = x__query_gradient__mutmut_39 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_40'] = x__query_gradient__mutmut_40 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_41'] = x__query_gradient__mutmut_41 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_42'] = x__query_gradient__mutmut_42 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_43'] = x__query_gradient__mutmut_43 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_44'] = x__query_gradient__mutmut_44 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_45'] = x__query_gradient__mutmut_45 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_46'] = x__query_gradient__mutmut_46 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_47'] = x__query_gradient__mutmut_47 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_48'] = x__query_gradient__mutmut_48 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_49'] = x__query_gradient__mutmut_49 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_50'] = x__query_gradient__mutmut_50 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_51'] = x__query_gradient__mutmut_51 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_52'] = x__query_gradient__mutmut_52 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_53'] = x__query_gradient__mutmut_53 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_54'] = x__query_gradient__mutmut_54 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_55'] = x__query_gradient__mutmut_55 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_56'] = x__query_gradient__mutmut_56 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_57'] = x__query_gradient__mutmut_57 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_58'] = x__query_gradient__mutmut_58 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_59'] = x__query_gradient__mutmut_59 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_60'] = x__query_gradient__mutmut_60 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_61'] = x__query_gradient__mutmut_61 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_62'] = x__query_gradient__mutmut_62 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_63'] = x__query_gradient__mutmut_63 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_64'] = x__query_gradient__mutmut_64 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_65'] = x__query_gradient__mutmut_65 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_66'] = x__query_gradient__mutmut_66 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_67'] = x__query_gradient__mutmut_67 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_68'] = x__query_gradient__mutmut_68 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_69'] = x__query_gradient__mutmut_69 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_70'] = x__query_gradient__mutmut_70 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_71'] = x__query_gradient__mutmut_71 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_72'] = x__query_gradient__mutmut_72 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_73'] = x__query_gradient__mutmut_73 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_74'] = x__query_gradient__mutmut_74 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_75'] = x__query_gradient__mutmut_75 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_76'] = x__query_gradient__mutmut_76 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_77'] = x__query_gradient__mutmut_77 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_78'] = x__query_gradient__mutmut_78 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_79'] = x__query_gradient__mutmut_79 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_80'] = x__query_gradient__mutmut_80 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_81'] = x__query_gradient__mutmut_81 # type: ignore # mutmut generated
mutants_x__query_gradient__mutmut['x__query_gradient__mutmut_82'] = x__query_gradient__mutmut_82 # type: ignore # mutmut generated
mutants_x__fold__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__fold__mutmut)
def _fold(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_orig(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_1(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = None
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_2(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:3]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_3(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = None  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_4(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(None, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_5(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, None)  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_6(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten((num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_7(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, )  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_8(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(None, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_9(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, None).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_10(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten((-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_11(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, ).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_12(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(1, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_13(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (+1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_14(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-2, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_15(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(3, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_16(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, +1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_17(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -2))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_18(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(None, 4)


def x__fold__mutmut_19(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, None)


def x__fold__mutmut_20(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(4)


def x__fold__mutmut_21(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, )


def x__fold__mutmut_22(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(None, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_23(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, None, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_24(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, None, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_25(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, None, 4, 5).flatten(2, 4)


def x__fold__mutmut_26(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, None, 5).flatten(2, 4)


def x__fold__mutmut_27(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, None).flatten(2, 4)


def x__fold__mutmut_28(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_29(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_30(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_31(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 4, 5).flatten(2, 4)


def x__fold__mutmut_32(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 5).flatten(2, 4)


def x__fold__mutmut_33(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, ).flatten(2, 4)


def x__fold__mutmut_34(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(2, 2, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_35(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 3, 3, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_36(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 4, 0, 4, 5).flatten(2, 4)


def x__fold__mutmut_37(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 1, 4, 5).flatten(2, 4)


def x__fold__mutmut_38(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 5, 5).flatten(2, 4)


def x__fold__mutmut_39(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 6).flatten(2, 4)


def x__fold__mutmut_40(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(3, 4)


def x__fold__mutmut_41(rows_RhSX: Tensor, past_BgPD: Tensor) -> Tensor:
    """(B, g, (h / g) * N * S, X): the rows of an example, and the heads that share keys, one behind the other."""
    num_examples, num_groups = past_BgPD.shape[:2]
    split = rows_RhSX.unflatten(0, (-1, num_examples)).unflatten(2, (num_groups, -1))  # N, B, g, h / g, S, X
    return split.permute(1, 2, 3, 0, 4, 5).flatten(2, 5)

mutants_x__fold__mutmut['_mutmut_orig'] = x__fold__mutmut_orig # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_1'] = x__fold__mutmut_1 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_2'] = x__fold__mutmut_2 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_3'] = x__fold__mutmut_3 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_4'] = x__fold__mutmut_4 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_5'] = x__fold__mutmut_5 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_6'] = x__fold__mutmut_6 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_7'] = x__fold__mutmut_7 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_8'] = x__fold__mutmut_8 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_9'] = x__fold__mutmut_9 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_10'] = x__fold__mutmut_10 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_11'] = x__fold__mutmut_11 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_12'] = x__fold__mutmut_12 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_13'] = x__fold__mutmut_13 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_14'] = x__fold__mutmut_14 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_15'] = x__fold__mutmut_15 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_16'] = x__fold__mutmut_16 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_17'] = x__fold__mutmut_17 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_18'] = x__fold__mutmut_18 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_19'] = x__fold__mutmut_19 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_20'] = x__fold__mutmut_20 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_21'] = x__fold__mutmut_21 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_22'] = x__fold__mutmut_22 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_23'] = x__fold__mutmut_23 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_24'] = x__fold__mutmut_24 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_25'] = x__fold__mutmut_25 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_26'] = x__fold__mutmut_26 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_27'] = x__fold__mutmut_27 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_28'] = x__fold__mutmut_28 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_29'] = x__fold__mutmut_29 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_30'] = x__fold__mutmut_30 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_31'] = x__fold__mutmut_31 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_32'] = x__fold__mutmut_32 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_33'] = x__fold__mutmut_33 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_34'] = x__fold__mutmut_34 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_35'] = x__fold__mutmut_35 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_36'] = x__fold__mutmut_36 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_37'] = x__fold__mutmut_37 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_38'] = x__fold__mutmut_38 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_39'] = x__fold__mutmut_39 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_40'] = x__fold__mutmut_40 # type: ignore # mutmut generated
mutants_x__fold__mutmut['x__fold__mutmut_41'] = x__fold__mutmut_41 # type: ignore # mutmut generated
mutants_x__unfold__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unfold__mutmut)
def _unfold(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_orig(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_1(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = None
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_2(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:3]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_3(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = None  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_4(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(None, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_5(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, None)  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_6(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten((heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_7(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, )  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_8(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(3, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_9(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads / groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_10(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows / examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_11(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(None, 1)


def x__unfold__mutmut_12(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, None)


def x__unfold__mutmut_13(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(1)


def x__unfold__mutmut_14(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, )


def x__unfold__mutmut_15(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(None, 3).flatten(0, 1)


def x__unfold__mutmut_16(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, None).flatten(0, 1)


def x__unfold__mutmut_17(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(3).flatten(0, 1)


def x__unfold__mutmut_18(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, ).flatten(0, 1)


def x__unfold__mutmut_19(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(None, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_20(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, None, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_21(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, None, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_22(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, None, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_23(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, None, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_24(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, None).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_25(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_26(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_27(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_28(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_29(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_30(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, ).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_31(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(4, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_32(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 1, 1, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_33(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 2, 2, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_34(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 3, 4, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_35(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 5, 5).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_36(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 6).flatten(2, 3).flatten(0, 1)


def x__unfold__mutmut_37(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(3, 3).flatten(0, 1)


def x__unfold__mutmut_38(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 4).flatten(0, 1)


def x__unfold__mutmut_39(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(1, 1)


def x__unfold__mutmut_40(folded_BgFX: Tensor, like_RhSD: Tensor) -> Tensor:
    """The inverse of _fold."""
    (rows, heads, tokens, _), (examples, groups) = like_RhSD.shape, folded_BgFX.shape[:2]
    split = folded_BgFX.unflatten(2, (heads // groups, rows // examples, tokens))  # B, g, h / g, N, S, X
    return split.permute(3, 0, 1, 2, 4, 5).flatten(2, 3).flatten(0, 2)

mutants_x__unfold__mutmut['_mutmut_orig'] = x__unfold__mutmut_orig # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_1'] = x__unfold__mutmut_1 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_2'] = x__unfold__mutmut_2 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_3'] = x__unfold__mutmut_3 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_4'] = x__unfold__mutmut_4 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_5'] = x__unfold__mutmut_5 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_6'] = x__unfold__mutmut_6 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_7'] = x__unfold__mutmut_7 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_8'] = x__unfold__mutmut_8 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_9'] = x__unfold__mutmut_9 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_10'] = x__unfold__mutmut_10 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_11'] = x__unfold__mutmut_11 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_12'] = x__unfold__mutmut_12 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_13'] = x__unfold__mutmut_13 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_14'] = x__unfold__mutmut_14 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_15'] = x__unfold__mutmut_15 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_16'] = x__unfold__mutmut_16 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_17'] = x__unfold__mutmut_17 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_18'] = x__unfold__mutmut_18 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_19'] = x__unfold__mutmut_19 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_20'] = x__unfold__mutmut_20 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_21'] = x__unfold__mutmut_21 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_22'] = x__unfold__mutmut_22 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_23'] = x__unfold__mutmut_23 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_24'] = x__unfold__mutmut_24 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_25'] = x__unfold__mutmut_25 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_26'] = x__unfold__mutmut_26 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_27'] = x__unfold__mutmut_27 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_28'] = x__unfold__mutmut_28 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_29'] = x__unfold__mutmut_29 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_30'] = x__unfold__mutmut_30 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_31'] = x__unfold__mutmut_31 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_32'] = x__unfold__mutmut_32 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_33'] = x__unfold__mutmut_33 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_34'] = x__unfold__mutmut_34 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_35'] = x__unfold__mutmut_35 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_36'] = x__unfold__mutmut_36 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_37'] = x__unfold__mutmut_37 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_38'] = x__unfold__mutmut_38 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_39'] = x__unfold__mutmut_39 # type: ignore # mutmut generated
mutants_x__unfold__mutmut['x__unfold__mutmut_40'] = x__unfold__mutmut_40 # type: ignore # mutmut generated
mutants_x__repeat__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__repeat__mutmut)
def _repeat(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_orig(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_1(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if (groups == 1) and False else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_2(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if (groups == 1) or True else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_3(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups != 1 else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_4(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 2 else rows_RgSD.repeat_interleave(groups, dim=1)


def x__repeat__mutmut_5(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(None, dim=1)


def x__repeat__mutmut_6(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, dim=None)


def x__repeat__mutmut_7(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(dim=1)


def x__repeat__mutmut_8(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, )


def x__repeat__mutmut_9(rows_RgSD: Tensor, groups: int) -> Tensor:
    return rows_RgSD if groups == 1 else rows_RgSD.repeat_interleave(groups, dim=2)

mutants_x__repeat__mutmut['_mutmut_orig'] = x__repeat__mutmut_orig # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_1'] = x__repeat__mutmut_1 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_2'] = x__repeat__mutmut_2 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_3'] = x__repeat__mutmut_3 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_4'] = x__repeat__mutmut_4 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_5'] = x__repeat__mutmut_5 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_6'] = x__repeat__mutmut_6 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_7'] = x__repeat__mutmut_7 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_8'] = x__repeat__mutmut_8 # type: ignore # mutmut generated
mutants_x__repeat__mutmut['x__repeat__mutmut_9'] = x__repeat__mutmut_9 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__sum_groups__mutmut)
def _sum_groups(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_orig(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_1(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if (groups == 1) and False else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_2(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if (groups == 1) or True else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_3(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups != 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_4(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 2 else grad_RhSD.unflatten(1, (-1, groups)).sum(2)


def x__sum_groups__mutmut_5(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(None)


def x__sum_groups__mutmut_6(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(None, (-1, groups)).sum(2)


def x__sum_groups__mutmut_7(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, None).sum(2)


def x__sum_groups__mutmut_8(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten((-1, groups)).sum(2)


def x__sum_groups__mutmut_9(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, ).sum(2)


def x__sum_groups__mutmut_10(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(2, (-1, groups)).sum(2)


def x__sum_groups__mutmut_11(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (+1, groups)).sum(2)


def x__sum_groups__mutmut_12(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-2, groups)).sum(2)


def x__sum_groups__mutmut_13(grad_RhSD: Tensor, groups: int) -> Tensor:
    return grad_RhSD if groups == 1 else grad_RhSD.unflatten(1, (-1, groups)).sum(3)

mutants_x__sum_groups__mutmut['_mutmut_orig'] = x__sum_groups__mutmut_orig # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_1'] = x__sum_groups__mutmut_1 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_2'] = x__sum_groups__mutmut_2 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_3'] = x__sum_groups__mutmut_3 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_4'] = x__sum_groups__mutmut_4 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_5'] = x__sum_groups__mutmut_5 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_6'] = x__sum_groups__mutmut_6 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_7'] = x__sum_groups__mutmut_7 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_8'] = x__sum_groups__mutmut_8 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_9'] = x__sum_groups__mutmut_9 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_10'] = x__sum_groups__mutmut_10 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_11'] = x__sum_groups__mutmut_11 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_12'] = x__sum_groups__mutmut_12 # type: ignore # mutmut generated
mutants_x__sum_groups__mutmut['x__sum_groups__mutmut_13'] = x__sum_groups__mutmut_13 # type: ignore # mutmut generated
mutants_x__additive__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__additive__mutmut)
def _additive(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_orig(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_1(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(None, -torch.inf)


def x__additive__mutmut_2(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, None)


def x__additive__mutmut_3(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(-torch.inf)


def x__additive__mutmut_4(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, )


def x__additive__mutmut_5(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(None, dtype=like.dtype, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_6(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=None, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_7(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=None).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_8(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(dtype=like.dtype, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_9(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, device=like.device).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_10(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, ).masked_fill_(~mask, -torch.inf)


def x__additive__mutmut_11(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(mask, -torch.inf)


def x__additive__mutmut_12(mask: Tensor, like: Tensor) -> Tensor:
    return torch.zeros(mask.shape, dtype=like.dtype, device=like.device).masked_fill_(~mask, +torch.inf)

mutants_x__additive__mutmut['_mutmut_orig'] = x__additive__mutmut_orig # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_1'] = x__additive__mutmut_1 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_2'] = x__additive__mutmut_2 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_3'] = x__additive__mutmut_3 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_4'] = x__additive__mutmut_4 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_5'] = x__additive__mutmut_5 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_6'] = x__additive__mutmut_6 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_7'] = x__additive__mutmut_7 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_8'] = x__additive__mutmut_8 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_9'] = x__additive__mutmut_9 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_10'] = x__additive__mutmut_10 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_11'] = x__additive__mutmut_11 # type: ignore # mutmut generated
mutants_x__additive__mutmut['x__additive__mutmut_12'] = x__additive__mutmut_12 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__prompt_mask__mutmut)
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


def x__prompt_mask__mutmut_orig(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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


def x__prompt_mask__mutmut_1(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = None
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_2(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(None)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_3(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(+1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_4(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-2)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_5(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = None  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_6(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(None, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_7(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, None)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_8(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_9(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, )  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_10(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(None, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_11(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, None).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_12(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten((-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_13(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, ).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_14(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(1, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_15(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (+1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_16(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-2, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_17(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(1, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_18(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 2)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_19(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = None
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_20(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :2, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_21(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :2]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_22(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(None, first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_23(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, None):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_24(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(first.expand_as(split)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_25(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, ):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_26(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(None)):
        return _additive(first, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_27(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(None, like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_28(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, None), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_29(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(like), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_30(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
    """The folded queries' additive mask, and which tokens (R, S) see any of their prompt; None: all, everything.

    The same for all tokens of an example, it is kept as narrow as that: padding alone.
    """
    if mask_RSP.all():
        return None, None
    sees = mask_RSP.any(-1)
    split = mask_RSP.unflatten(0, (-1, num_examples)).transpose(0, 1)  # B, N, S, P
    first = split[:, :1, :1]
    if torch.equal(split, first.expand_as(split)):
        return _additive(first, ), sees
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_31(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(None, like), sees


def x__prompt_mask__mutmut_32(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), None), sees


def x__prompt_mask__mutmut_33(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(like), sees


def x__prompt_mask__mutmut_34(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), ), sees


def x__prompt_mask__mutmut_35(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(None, 3), like), sees


def x__prompt_mask__mutmut_36(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, None), like), sees


def x__prompt_mask__mutmut_37(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(3), like), sees


def x__prompt_mask__mutmut_38(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, ), like), sees


def x__prompt_mask__mutmut_39(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(None, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_40(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, None, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_41(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, None, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_42(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, None, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_43(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, None).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_44(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_45(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_46(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_47(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_48(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, ).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_49(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(None, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_50(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, None)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_51(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_52(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, )[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_53(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(2, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_54(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 3)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_55(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(+1, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_56(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-2, -1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_57(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, +1, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_58(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -2, groups, -1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_59(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, +1, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_60(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -2, -1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_61(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, +1).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_62(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -2).flatten(2, 3), like), sees


def x__prompt_mask__mutmut_63(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(3, 3), like), sees


def x__prompt_mask__mutmut_64(mask_RSP: Tensor, num_examples: int, groups: int, like: Tensor) -> tuple[Tensor | None, Tensor | None]:
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
    return _additive(split.flatten(1, 2)[:, None, None].expand(-1, -1, groups, -1, -1).flatten(2, 4), like), sees

mutants_x__prompt_mask__mutmut['_mutmut_orig'] = x__prompt_mask__mutmut_orig # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_1'] = x__prompt_mask__mutmut_1 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_2'] = x__prompt_mask__mutmut_2 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_3'] = x__prompt_mask__mutmut_3 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_4'] = x__prompt_mask__mutmut_4 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_5'] = x__prompt_mask__mutmut_5 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_6'] = x__prompt_mask__mutmut_6 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_7'] = x__prompt_mask__mutmut_7 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_8'] = x__prompt_mask__mutmut_8 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_9'] = x__prompt_mask__mutmut_9 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_10'] = x__prompt_mask__mutmut_10 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_11'] = x__prompt_mask__mutmut_11 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_12'] = x__prompt_mask__mutmut_12 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_13'] = x__prompt_mask__mutmut_13 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_14'] = x__prompt_mask__mutmut_14 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_15'] = x__prompt_mask__mutmut_15 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_16'] = x__prompt_mask__mutmut_16 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_17'] = x__prompt_mask__mutmut_17 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_18'] = x__prompt_mask__mutmut_18 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_19'] = x__prompt_mask__mutmut_19 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_20'] = x__prompt_mask__mutmut_20 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_21'] = x__prompt_mask__mutmut_21 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_22'] = x__prompt_mask__mutmut_22 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_23'] = x__prompt_mask__mutmut_23 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_24'] = x__prompt_mask__mutmut_24 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_25'] = x__prompt_mask__mutmut_25 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_26'] = x__prompt_mask__mutmut_26 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_27'] = x__prompt_mask__mutmut_27 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_28'] = x__prompt_mask__mutmut_28 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_29'] = x__prompt_mask__mutmut_29 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_30'] = x__prompt_mask__mutmut_30 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_31'] = x__prompt_mask__mutmut_31 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_32'] = x__prompt_mask__mutmut_32 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_33'] = x__prompt_mask__mutmut_33 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_34'] = x__prompt_mask__mutmut_34 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_35'] = x__prompt_mask__mutmut_35 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_36'] = x__prompt_mask__mutmut_36 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_37'] = x__prompt_mask__mutmut_37 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_38'] = x__prompt_mask__mutmut_38 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_39'] = x__prompt_mask__mutmut_39 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_40'] = x__prompt_mask__mutmut_40 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_41'] = x__prompt_mask__mutmut_41 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_42'] = x__prompt_mask__mutmut_42 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_43'] = x__prompt_mask__mutmut_43 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_44'] = x__prompt_mask__mutmut_44 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_45'] = x__prompt_mask__mutmut_45 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_46'] = x__prompt_mask__mutmut_46 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_47'] = x__prompt_mask__mutmut_47 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_48'] = x__prompt_mask__mutmut_48 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_49'] = x__prompt_mask__mutmut_49 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_50'] = x__prompt_mask__mutmut_50 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_51'] = x__prompt_mask__mutmut_51 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_52'] = x__prompt_mask__mutmut_52 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_53'] = x__prompt_mask__mutmut_53 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_54'] = x__prompt_mask__mutmut_54 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_55'] = x__prompt_mask__mutmut_55 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_56'] = x__prompt_mask__mutmut_56 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_57'] = x__prompt_mask__mutmut_57 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_58'] = x__prompt_mask__mutmut_58 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_59'] = x__prompt_mask__mutmut_59 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_60'] = x__prompt_mask__mutmut_60 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_61'] = x__prompt_mask__mutmut_61 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_62'] = x__prompt_mask__mutmut_62 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_63'] = x__prompt_mask__mutmut_63 # type: ignore # mutmut generated
mutants_x__prompt_mask__mutmut['x__prompt_mask__mutmut_64'] = x__prompt_mask__mutmut_64 # type: ignore # mutmut generated
mutants_x_attention__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_attention__mutmut)
def attention(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_orig(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_1(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = None
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_2(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(None, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_3(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, None, None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_4(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr("prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_5(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_6(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", )
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_7(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "XXpromptXX", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_8(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "PROMPT", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_9(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is not None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_10(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(None, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_11(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, None, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_12(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, None, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_13(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, None, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_14(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, None, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_15(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_16(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_17(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_18(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_19(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_20(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, )
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_21(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads = 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_22(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads -= 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_23(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 2
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_24(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = None
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_25(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") or all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_26(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_27(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get(None) and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_28(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("XXdropoutXX") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_29(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("DROPOUT") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_30(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        None
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_31(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(None) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_32(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is not None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_33(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("XXsoftcapXX", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_34(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("SOFTCAP", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_35(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "XXposition_biasXX", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_36(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "POSITION_BIAS", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_37(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "XXs_auxXX")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_38(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "S_AUX")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_39(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = None
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_40(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool or attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_41(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None or attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_42(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_43(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype != torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_44(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[2] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_45(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] != 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_46(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 2
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_47(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_48(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES or key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_49(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask or query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_50(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain or bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_51(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type not in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_52(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[+1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_53(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-2] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_54(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] != value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_55(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[+1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_56(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-2]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_57(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = None
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_58(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(None, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_59(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, None)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_60(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_61(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, )
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_62(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(None, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_63(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, None, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_64(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, None, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_65(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, None, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_66(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, None, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_67(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_68(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_69(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_70(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_71(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_72(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, )
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_73(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = None
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_74(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get(None)
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_75(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("XXscalingXX")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_76(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("SCALING")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_77(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = None
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_78(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if (scale is None) and False else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_79(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if (scale is None) or True else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_80(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] * -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_81(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[+1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_82(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-2] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_83(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** +0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_84(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -1.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_85(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is not None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_86(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = None  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_87(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(None, -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_88(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), None, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_89(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, None)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_90(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(-1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_91(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_92(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, )  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_93(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 1].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_94(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), +1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_95(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -2, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_96(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, +1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_97(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -2)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_98(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = None
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_99(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(None, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_100(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, None, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_101(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, None, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_102(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, None, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_103(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, None, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_104(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, None, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_105(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, None)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_106(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_107(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_108(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_109(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.values, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_110(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, mask, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_111(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, scale)
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_112(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, )
    return out.transpose(1, 2).contiguous(), None


def x_attention__mutmut_113(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(None, 2).contiguous(), None


def x_attention__mutmut_114(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, None).contiguous(), None


def x_attention__mutmut_115(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(2).contiguous(), None


def x_attention__mutmut_116(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, ).contiguous(), None


def x_attention__mutmut_117(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(2, 2).contiguous(), None


def x_attention__mutmut_118(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **kwargs: Any
) -> tuple[Tensor, None]:
    """transformers' `sdpa`, with the prompt taken from the keys that a PromptLayer has returned."""
    prompt = getattr(key, "prompt", None)
    if prompt is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    prompt.num_reads += 1
    plain = not kwargs.get("dropout") and all(
        kwargs.get(name) is None for name in ("softcap", "position_bias", "s_aux")
    )
    bool_mask = attention_mask is not None and attention_mask.dtype == torch.bool and attention_mask.shape[1] == 1
    if not (plain and bool_mask and query.device.type in DEVICES and key.shape[-1] == value.shape[-1]):
        key, value = prompt.before(key, value)
        return sdpa_attention_forward(module, query, key, value, attention_mask, **kwargs)
    scale = kwargs.get("scaling")
    scale = query.shape[-1] ** -0.5 if scale is None else scale
    mask = attention_mask[:, 0].expand(len(query), -1, -1)  # pyright: ignore
    out = shared_prompt_attention(query, key, value, prompt.keys, prompt.values, mask, scale)
    return out.transpose(1, 3).contiguous(), None

mutants_x_attention__mutmut['_mutmut_orig'] = x_attention__mutmut_orig # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_1'] = x_attention__mutmut_1 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_2'] = x_attention__mutmut_2 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_3'] = x_attention__mutmut_3 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_4'] = x_attention__mutmut_4 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_5'] = x_attention__mutmut_5 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_6'] = x_attention__mutmut_6 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_7'] = x_attention__mutmut_7 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_8'] = x_attention__mutmut_8 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_9'] = x_attention__mutmut_9 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_10'] = x_attention__mutmut_10 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_11'] = x_attention__mutmut_11 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_12'] = x_attention__mutmut_12 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_13'] = x_attention__mutmut_13 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_14'] = x_attention__mutmut_14 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_15'] = x_attention__mutmut_15 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_16'] = x_attention__mutmut_16 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_17'] = x_attention__mutmut_17 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_18'] = x_attention__mutmut_18 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_19'] = x_attention__mutmut_19 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_20'] = x_attention__mutmut_20 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_21'] = x_attention__mutmut_21 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_22'] = x_attention__mutmut_22 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_23'] = x_attention__mutmut_23 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_24'] = x_attention__mutmut_24 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_25'] = x_attention__mutmut_25 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_26'] = x_attention__mutmut_26 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_27'] = x_attention__mutmut_27 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_28'] = x_attention__mutmut_28 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_29'] = x_attention__mutmut_29 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_30'] = x_attention__mutmut_30 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_31'] = x_attention__mutmut_31 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_32'] = x_attention__mutmut_32 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_33'] = x_attention__mutmut_33 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_34'] = x_attention__mutmut_34 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_35'] = x_attention__mutmut_35 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_36'] = x_attention__mutmut_36 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_37'] = x_attention__mutmut_37 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_38'] = x_attention__mutmut_38 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_39'] = x_attention__mutmut_39 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_40'] = x_attention__mutmut_40 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_41'] = x_attention__mutmut_41 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_42'] = x_attention__mutmut_42 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_43'] = x_attention__mutmut_43 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_44'] = x_attention__mutmut_44 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_45'] = x_attention__mutmut_45 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_46'] = x_attention__mutmut_46 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_47'] = x_attention__mutmut_47 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_48'] = x_attention__mutmut_48 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_49'] = x_attention__mutmut_49 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_50'] = x_attention__mutmut_50 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_51'] = x_attention__mutmut_51 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_52'] = x_attention__mutmut_52 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_53'] = x_attention__mutmut_53 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_54'] = x_attention__mutmut_54 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_55'] = x_attention__mutmut_55 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_56'] = x_attention__mutmut_56 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_57'] = x_attention__mutmut_57 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_58'] = x_attention__mutmut_58 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_59'] = x_attention__mutmut_59 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_60'] = x_attention__mutmut_60 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_61'] = x_attention__mutmut_61 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_62'] = x_attention__mutmut_62 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_63'] = x_attention__mutmut_63 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_64'] = x_attention__mutmut_64 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_65'] = x_attention__mutmut_65 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_66'] = x_attention__mutmut_66 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_67'] = x_attention__mutmut_67 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_68'] = x_attention__mutmut_68 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_69'] = x_attention__mutmut_69 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_70'] = x_attention__mutmut_70 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_71'] = x_attention__mutmut_71 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_72'] = x_attention__mutmut_72 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_73'] = x_attention__mutmut_73 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_74'] = x_attention__mutmut_74 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_75'] = x_attention__mutmut_75 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_76'] = x_attention__mutmut_76 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_77'] = x_attention__mutmut_77 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_78'] = x_attention__mutmut_78 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_79'] = x_attention__mutmut_79 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_80'] = x_attention__mutmut_80 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_81'] = x_attention__mutmut_81 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_82'] = x_attention__mutmut_82 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_83'] = x_attention__mutmut_83 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_84'] = x_attention__mutmut_84 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_85'] = x_attention__mutmut_85 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_86'] = x_attention__mutmut_86 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_87'] = x_attention__mutmut_87 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_88'] = x_attention__mutmut_88 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_89'] = x_attention__mutmut_89 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_90'] = x_attention__mutmut_90 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_91'] = x_attention__mutmut_91 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_92'] = x_attention__mutmut_92 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_93'] = x_attention__mutmut_93 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_94'] = x_attention__mutmut_94 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_95'] = x_attention__mutmut_95 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_96'] = x_attention__mutmut_96 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_97'] = x_attention__mutmut_97 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_98'] = x_attention__mutmut_98 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_99'] = x_attention__mutmut_99 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_100'] = x_attention__mutmut_100 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_101'] = x_attention__mutmut_101 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_102'] = x_attention__mutmut_102 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_103'] = x_attention__mutmut_103 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_104'] = x_attention__mutmut_104 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_105'] = x_attention__mutmut_105 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_106'] = x_attention__mutmut_106 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_107'] = x_attention__mutmut_107 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_108'] = x_attention__mutmut_108 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_109'] = x_attention__mutmut_109 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_110'] = x_attention__mutmut_110 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_111'] = x_attention__mutmut_111 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_112'] = x_attention__mutmut_112 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_113'] = x_attention__mutmut_113 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_114'] = x_attention__mutmut_114 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_115'] = x_attention__mutmut_115 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_116'] = x_attention__mutmut_116 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_117'] = x_attention__mutmut_117 # type: ignore # mutmut generated
mutants_x_attention__mutmut['x_attention__mutmut_118'] = x_attention__mutmut_118 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_use_folded_attention__mutmut)
def use_folded_attention(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_orig(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_1(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation != "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_2(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "XXsdpaXX":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_3(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "SDPA":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_4(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(None, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_5(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, None)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_6(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_7(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, )
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_8(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(None, sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_9(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, None)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_10(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(sdpa_mask)
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_11(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, )
        config._attn_implementation = ATTENTION


def x_use_folded_attention__mutmut_12(config: Any) -> None:
    """Have a model of this transformers config run `attention` where it would run `sdpa`."""
    if config._attn_implementation == "sdpa":
        AttentionInterface.register(ATTENTION, attention)
        AttentionMaskInterface.register(ATTENTION, sdpa_mask)
        config._attn_implementation = None

mutants_x_use_folded_attention__mutmut['_mutmut_orig'] = x_use_folded_attention__mutmut_orig # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_1'] = x_use_folded_attention__mutmut_1 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_2'] = x_use_folded_attention__mutmut_2 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_3'] = x_use_folded_attention__mutmut_3 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_4'] = x_use_folded_attention__mutmut_4 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_5'] = x_use_folded_attention__mutmut_5 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_6'] = x_use_folded_attention__mutmut_6 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_7'] = x_use_folded_attention__mutmut_7 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_8'] = x_use_folded_attention__mutmut_8 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_9'] = x_use_folded_attention__mutmut_9 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_10'] = x_use_folded_attention__mutmut_10 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_11'] = x_use_folded_attention__mutmut_11 # type: ignore # mutmut generated
mutants_x_use_folded_attention__mutmut['x_use_folded_attention__mutmut_12'] = x_use_folded_attention__mutmut_12 # type: ignore # mutmut generated
mutants_x_use_plain_attention__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_use_plain_attention__mutmut)
def use_plain_attention(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation == ATTENTION:
        config._attn_implementation = "sdpa"


def x_use_plain_attention__mutmut_orig(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation == ATTENTION:
        config._attn_implementation = "sdpa"


def x_use_plain_attention__mutmut_1(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation != ATTENTION:
        config._attn_implementation = "sdpa"


def x_use_plain_attention__mutmut_2(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation == ATTENTION:
        config._attn_implementation = None


def x_use_plain_attention__mutmut_3(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation == ATTENTION:
        config._attn_implementation = "XXsdpaXX"


def x_use_plain_attention__mutmut_4(config: Any) -> None:
    """Undo use_folded_attention."""
    if config._attn_implementation == ATTENTION:
        config._attn_implementation = "SDPA"

mutants_x_use_plain_attention__mutmut['_mutmut_orig'] = x_use_plain_attention__mutmut_orig # type: ignore # mutmut generated
mutants_x_use_plain_attention__mutmut['x_use_plain_attention__mutmut_1'] = x_use_plain_attention__mutmut_1 # type: ignore # mutmut generated
mutants_x_use_plain_attention__mutmut['x_use_plain_attention__mutmut_2'] = x_use_plain_attention__mutmut_2 # type: ignore # mutmut generated
mutants_x_use_plain_attention__mutmut['x_use_plain_attention__mutmut_3'] = x_use_plain_attention__mutmut_3 # type: ignore # mutmut generated
mutants_x_use_plain_attention__mutmut['x_use_plain_attention__mutmut_4'] = x_use_plain_attention__mutmut_4 # type: ignore # mutmut generated
