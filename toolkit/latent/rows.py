"""One forward, many gates: the batch of B examples becomes N * B rows."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Examples:
    """A padded batch.

    Args:
        prompt_ids, prompt_mask: (B, P), padded on the left, so that column P - 1 is every prompt's last token.
        response_ids, y_mask: (B, T), padded on the right.
    """

    prompt_ids: Tensor
    prompt_mask: Tensor
    response_ids: Tensor
    y_mask: Tensor


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Rows block by block, the B examples in each. L = P + T tokens.

    Args:
        input_ids, attention_mask, position_ids: (rows, L) long.
        codes_RC: (rows, C) float32, see toolkit.zlora.gates.Gates.
        active_RT: (rows, L) float32, 1 where the LoRA acts.
    """

    input_ids: Tensor
    attention_mask: Tensor
    position_ids: Tensor
    codes_RC: Tensor
    active_RT: Tensor


def plan_rows(examples: Examples, codes_NBC: Tensor, everywhere: bool) -> RowPlan:
    """Repeat the batch for N blocks of rows.

    Args:
        examples: the batch.
        codes_NBC: (N, B, C) codes of each row, or (N, 1, C) where a block has the same for all examples.
        everywhere: gate the LoRA on over the whole sequence (`activation: all`) instead of from the last prompt
            token on.
    Returns:
        RowPlan with N * B rows of P + T tokens.
    """
    num_examples, prompt_length = examples.prompt_ids.shape
    input_ids = torch.cat([examples.prompt_ids, examples.response_ids], dim=1)
    attention_mask = torch.cat([examples.prompt_mask.long(), examples.y_mask.long()], dim=1)
    # Fillers have no y tokens, but their prompt is real, so no row is ever fully masked.
    position_ids = (attention_mask.cumsum(dim=1) - 1).clamp_min(0)
    active_BL = attention_mask.float()
    if not everywhere:
        active_BL[:, : prompt_length - 1] = 0.0
    repeats = len(codes_NBC)
    return RowPlan(
        input_ids=input_ids.repeat(repeats, 1),
        attention_mask=attention_mask.repeat(repeats, 1),
        position_ids=position_ids.repeat(repeats, 1),
        codes_RC=codes_NBC.expand(-1, num_examples, -1).flatten(0, 1),
        active_RT=active_BL.repeat(repeats, 1),
    )
