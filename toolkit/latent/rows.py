"""One forward, many gates: the batch of B examples becomes (K + 2) * B rows."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from .views import View


@dataclass(frozen=True, slots=True)
class RowPlan:
    """Rows in the order: generator z=0 (B rows), ..., z=K-1, z-free, posterior. L = P + T tokens.

    Args:
        input_ids, attention_mask, position_ids: (rows, L) long.
        codes_RC: (rows, K + 1) float32, see toolkit.zlora.gates.Gates.
        active_RT: (rows, L) float32, 1 where the LoRA acts.
        slot: column of every row's last prompt token.
    """

    input_ids: Tensor
    attention_mask: Tensor
    position_ids: Tensor
    codes_RC: Tensor
    active_RT: Tensor
    slot: int


def plan_rows(
    prompt_ids: Tensor,
    prompt_mask: Tensor,
    response_ids: Tensor,
    y_mask: Tensor,
    num_latents: int,
    everywhere: bool,
    view: View | None = None,
) -> RowPlan:
    """Repeat the batch for the K generator branches, the z-free baseline and the posterior.

    Args:
        prompt_ids, prompt_mask: (B, P), padded on the left, so that column P - 1 is every prompt's last token.
        response_ids, y_mask: (B, T), padded on the right.
        num_latents: K.
        everywhere: gate the LoRA on over the whole sequence (`activation: all`) instead of from the last prompt
            token on.
        view: what the posterior's rows hold in the place of y; None: y itself. The other rows always hold y.
    Returns:
        RowPlan with (K + 2) * B rows of P + T tokens.
    """
    num_examples, prompt_length = prompt_ids.shape
    repeats = num_latents + 2
    seen = view or View(response_ids, y_mask)
    ids = [torch.cat([prompt_ids, y], dim=1) for y in (response_ids, seen.ids)]
    masks = [torch.cat([prompt_mask.long(), y.long()], dim=1) for y in (y_mask, seen.mask)]
    input_ids, attention_mask = (torch.cat([one.repeat(repeats - 1, 1), last]) for one, last in (ids, masks))
    # Fillers have no y tokens, but their prompt is real, so no row is ever fully masked.
    position_ids = (attention_mask.cumsum(dim=1) - 1).clamp_min(0)
    active_RL = attention_mask.float()
    if not everywhere:
        active_RL[:, : prompt_length - 1] = 0.0
    codes = torch.zeros(repeats, num_latents + 1, device=prompt_ids.device)
    for k in range(num_latents):
        codes[k, k] = 1.0
    codes[num_latents + 1, num_latents] = 1.0  # the posterior's block; row K stays zero: the frozen model
    return RowPlan(
        input_ids=input_ids,
        attention_mask=attention_mask,
        position_ids=position_ids,
        codes_RC=codes.repeat_interleave(num_examples, dim=0),
        active_RT=active_RL,
        slot=prompt_length - 1,
    )
