"""A collated batch as the inputs of a causal LM: prompt, then response, one row per example."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.data import y_columns


def frozen_inputs(prompt_ids: Tensor, prompt_mask: Tensor, response_ids: Tensor, y_mask: Tensor) -> dict[str, Tensor]:
    """Keyword arguments of a causal LM that is to score y without a latent, as the pre-pass and every check of it do.

    Args:
        prompt_ids, prompt_mask: (B, P), padded on the left; the mask True (or 1) on prompt tokens.
        response_ids, y_mask: (B, T), padded on the right; the mask True (or 1) on y tokens.
    Returns:
        `input_ids`, `attention_mask` and `position_ids` (B, P + T) long, positions counted from the first prompt token;
        `logits_to_keep` (T,) long, the columns whose logits predict y.
    """
    input_ids = torch.cat([prompt_ids, response_ids], dim=1)
    attention_mask = torch.cat([prompt_mask.long(), y_mask.long()], dim=1)
    return {
        "input_ids": input_ids,
        "attention_mask": attention_mask,
        "position_ids": (attention_mask.cumsum(1) - 1).clamp_min(0),
        "logits_to_keep": y_columns(input_ids.shape[1], response_ids),
    }
