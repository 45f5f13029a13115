"""In bfloat16 the fast path is no further from float32 than rows with prompts of their own and logits of all tokens."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from .test_checkpointing import gradients
from .test_shared_prompt import FIELDS, WINDOWS
from .tiny import FAMILIES, collate, texts, tiny_base, tiny_zlora

CHANCE = 1.25  # the errors of both are rounding: each family's ratio scatters around 1, from 0.7 to 1.5
Figures = tuple[dict[str, Tensor], dict[str, Tensor]]


def figures(family: str, dtype: torch.dtype, weights: dict[str, Tensor], fast: bool) -> Figures:
    """What the forward returns and the gradients at the adapter."""
    model: Any = tiny_zlora(base=tiny_base(family).to(dtype)).to(dtype).train()
    model.load_state_dict({name: w.to(dtype) if w.is_floating_point() else w for name, w in weights.items()})
    model.base_model.share_prompt = fast
    model.base_model.use_head("chunked" if fast else "materialised")
    out = model(**collate(texts()), jsd_grad=True)
    slopes = {name: torch.linspace(0.5, 1.5, out[name].numel()) for name in FIELDS}
    sum((out[n].float().flatten() * slopes[n]).sum() for n in ("nll", "log_q", "log_p", "jsd")).backward()
    return {name: out[name].detach() for name in FIELDS}, gradients(model)


def distance(one: dict[str, Tensor], other: dict[str, Tensor]) -> float:
    return math.sqrt(sum(float((one[name].double() - other[name].double()).square().sum()) for name in other))


def test_the_fast_path_in_bfloat16_is_no_further_from_float32_than_the_plain_one():
    """Of the same rounded weights; the geometric mean of the ratio of the errors over eight kinds of models."""
    ratios: list[list[float]] = [[], []]
    for family in (*FAMILIES, *WINDOWS):
        weights = tiny_zlora(base=tiny_base(family).bfloat16()).bfloat16().state_dict()
        truth = figures(family, torch.float32, weights, fast=False)
        fast, plain = (figures(family, torch.bfloat16, weights, fast=fast) for fast in (True, False))
        for kind in (0, 1):
            ratios[kind].append(distance(fast[kind], truth[kind]) / distance(plain[kind], truth[kind]))
    for found in ratios:
        assert math.exp(sum(map(math.log, found)) / len(found)) < CHANCE, found
