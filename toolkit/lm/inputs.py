"""A collated batch as the inputs of a causal LM: prompt, then response, one row per example."""

import torch
from torch import Tensor

from toolkit.data import y_columns


def frozen_inputs(
    prompt_ids: Tensor, prompt_mask: Tensor, response_ids: Tensor, y_mask: Tensor, read_mask: Tensor | None = None
) -> dict[str, Tensor]:
    """Keyword arguments of a causal LM that is to score y.

    Args:
        prompt_ids, prompt_mask: (B, P), padded on the left; the mask True (or 1) on prompt tokens.
        response_ids, y_mask: (B, T), padded on the right; the mask True (or 1) on y tokens.
        read_mask: (B, R) mask of columns before them whose keys and values are there already; None: there are none.
    Returns:
        `input_ids` and `position_ids` (B, P + T) long, positions counted from the first token that is no padding;
        `attention_mask` (B, R + P + T) long; `logits_to_keep` (T,) long, the columns whose logits predict y.
    """
    read = prompt_mask[:, :0] if read_mask is None else read_mask
    input_ids = torch.cat([prompt_ids, response_ids], dim=1)
    attention_mask = torch.cat([read.long(), prompt_mask.long(), y_mask.long()], dim=1)
    return {
        "input_ids": input_ids,
        "attention_mask": attention_mask,
        "position_ids": (attention_mask.cumsum(1) - 1).clamp_min(0)[:, read.shape[1] :],
        "logits_to_keep": y_columns(input_ids.shape[1], response_ids),
    }
