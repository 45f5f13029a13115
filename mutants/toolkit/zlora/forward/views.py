"""What the posterior sees of y: all of it, its end only, or its tokens in a random order."""

from __future__ import annotations

from typing import Literal, NamedTuple

import torch
from torch import Tensor

from toolkit.objective import bag_of_words, drop_prefix

ViewKind = Literal["full", "drop_prefix", "bag_of_words"]


class View(NamedTuple):
    """y as the posterior's rows hold it.

    Args:
        ids: (B, T) long token ids.
        mask: (B, T) bool, True on the tokens that the posterior reads and pools over.
    """

    ids: Tensor
    mask: Tensor


def view_of_y(kind: ViewKind, response_ids: Tensor, y_mask: Tensor, share: float) -> View:
    """The posterior's view of y, drawn anew on every call from torch's global CPU generator.

    - `full`: y itself; nothing is drawn.
    - `drop_prefix`: without the first n tokens; of each sequence n is even over 0 .. floor(share * tokens of y), and
      the last token always stays. What is left reads as if it were y, directly after the prompt.
    - `bag_of_words`: the tokens of y in a random order.

    The CPU generator is the one whose state a checkpoint holds on every kind of device, so a resumed run draws on.

    Args:
        response_ids, y_mask: (B, T), padded on the right.
        share: of the y tokens, the most that `drop_prefix` takes, 0 to 1.
    Raises:
        ValueError: if the kind is unknown.
    """
    if kind == "full":
        return View(response_ids, y_mask)
    if kind == "drop_prefix":
        count_B = y_mask.sum(-1).double()
        most_B = torch.minimum((share * count_B).floor(), (count_B - 1).clamp_min(0))
        drawn_B = torch.rand(len(y_mask), dtype=torch.float64).to(y_mask.device)
        return View(response_ids, drop_prefix(y_mask, (drawn_B * (most_B + 1)).long()))
    if kind == "bag_of_words":
        keys_BT = torch.rand(y_mask.shape).to(y_mask.device)
        return View(bag_of_words(response_ids, y_mask, keys_BT), y_mask)
    raise ValueError(f"the posterior's view must be full, drop_prefix or bag_of_words, got {kind!r}")
