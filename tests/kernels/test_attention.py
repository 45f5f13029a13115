"""Attention to shared prompts against softmax written out over copies of them."""

from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
import torch
from torch import Tensor
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from toolkit.kernels import attention as folded
from toolkit.kernels.attention import attention, register_attention, shared_prompt_attention
from toolkit.zlora.forward.prompt import PromptLayer

from .onednn import needs_onednn, onednn

# B, N, h, g, S, P, D, window
SIZES = {
    "one_example": (1, 4, 2, 2, 3, 4, 8, None),
    "several": (3, 2, 2, 2, 4, 6, 8, None),
    "grouped": (2, 3, 6, 2, 5, 7, 8, None),
    "one_key_head": (2, 2, 4, 1, 3, 5, 8, None),
    "window_inside": (2, 3, 4, 2, 5, 6, 8, 3),
    "window_of_the_own_token": (1, 2, 2, 1, 4, 3, 8, 1),
    "one_token": (2, 3, 2, 2, 1, 1, 8, None),
}
SCALE = 0.3
Case = tuple[list[Tensor], tuple[Tensor, Tensor], Tensor, Tensor]


def case(size: str, padded: bool, dtype: torch.dtype) -> Case:
    """Query, key and value of the rows; of the prompts; the mask; an upstream gradient."""
    B, N, h, g, S, P, D, window = SIZES[size]
    torch.manual_seed(0)
    rows = [torch.randn(N * B, heads, S, D, dtype=torch.float64) for heads in (h, g, g)]
    prompt = torch.randn(2, B, g, P, D, dtype=torch.float64)
    grad = torch.randn(N * B, h, S, D, dtype=torch.float64)
    position = torch.arange(P + S)
    distance = position[P:, None] - position
    mask = (distance >= 0) & (distance < (window or P + S))
    mask = mask.expand(N * B, -1, -1).clone()
    if padded:  # the first prompt by half, the last altogether
        keep = torch.ones(B, P, dtype=torch.bool)
        keep[0, : P // 2] = keep[-1] = False
        mask[:, :, :P] &= keep.repeat(N, 1)[:, None]
    rows, (key, value) = [t.to(dtype).requires_grad_() for t in rows], prompt.to(dtype)
    return rows, (key, value), mask, grad.to(dtype)


def written_out(rows: list[Tensor], prompt: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
    query, blocks, groups = rows[0], len(rows[0]) // len(prompt[0]), rows[0].shape[1] // rows[1].shape[1]
    key, value = (
        torch.cat([past.repeat(blocks, 1, 1, 1), own], -2).repeat_interleave(groups, 1)
        for past, own in zip(prompt, rows[1:], strict=True)
    )
    scores = (query @ key.mT * SCALE).masked_fill(~mask[:, None], -torch.inf)
    return scores.softmax(-1) @ value


def with_gradients(out: Tensor, rows: list[Tensor], grad: Tensor) -> list[Tensor]:
    return [out.detach(), *torch.autograd.grad(out, rows, grad)]


@pytest.mark.parametrize("size", SIZES)
def test_values_and_gradients_are_those_of_attention_over_copies(size: str, monkeypatch: pytest.MonkeyPatch):
    """With torch's backward kernel, and with the query's gradient alone, some scores at a time."""
    ways = ((False, 256, 2**19), (True, 256, 2**19), (False, 1, 2**19), (True, 1, 20), (False, 1, 1))
    for padded, min_keys, at_once in ways:
        monkeypatch.setattr(folded, "MIN_KEYS", min_keys)
        monkeypatch.setattr(folded, "SCORES_AT_ONCE", at_once)
        rows, prompt, mask, grad = case(size, padded, torch.float64)
        result = with_gradients(shared_prompt_attention(*rows, *prompt, mask, SCALE), rows, grad)
        expected = with_gradients(written_out(rows, prompt, mask), rows, grad)
        for found, true in zip(result, expected, strict=True):
            assert (found - true).abs().max() <= 1e-12 * true.abs().max().clamp_min(1)


@needs_onednn
@pytest.mark.parametrize("size", ["grouped", "window_inside"])
def test_by_onednn_they_are_those_in_float64(size: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(folded, "MIN_KEYS", 1)
    rows, prompt, mask, grad = case(size, True, torch.float32)
    with onednn():
        result = with_gradients(shared_prompt_attention(*rows, *prompt, mask, SCALE), rows, grad)
    wide = [row.detach().double().requires_grad_() for row in rows]
    expected = with_gradients(written_out(wide, (prompt[0].double(), prompt[1].double()), mask), wide, grad.double())
    for found, true in zip(result, expected, strict=True):
        assert (found - true).abs().max() <= 1e-5 * true.abs().max().clamp_min(1)


@pytest.mark.parametrize("size", ["grouped", "window_inside"])
def test_in_bfloat16_it_is_no_further_from_the_truth_than_attention_over_copies(size: str):
    """Norms of the errors over all values and gradients; the truth is of the same rounded inputs."""
    rows, prompt, mask, grad = case(size, True, torch.bfloat16)
    result = with_gradients(shared_prompt_attention(*rows, *prompt, mask, SCALE), rows, grad)
    copied = with_gradients(written_out(rows, prompt, mask), rows, grad)
    wide = [row.detach().double().requires_grad_() for row in rows]
    past = (prompt[0].double(), prompt[1].double())
    truth = with_gradients(written_out(wide, past, mask), wide, grad.double())
    errors = [
        sum(float((a.double() - b).square().sum()) for a, b in zip(found, truth, strict=True)) ** 0.5
        for found in (result, copied)
    ]
    assert errors[0] <= errors[1]


def test_under_autocast_it_computes_in_its_dtype():
    rows, prompt, mask, _ = case("grouped", True, torch.float32)
    with torch.autocast("cpu", torch.bfloat16):
        found = shared_prompt_attention(*rows, *prompt, mask, SCALE)
    assert found.dtype == torch.bfloat16
    narrow = [t.detach().bfloat16() for t in (*rows, *prompt)]
    assert torch.equal(found, shared_prompt_attention(*narrow, mask, SCALE))  # pyright: ignore


def test_the_prompts_keys_and_values_are_not_copied_per_row():
    """What is kept for the backward: the prompts themselves, and nothing else as long as a prompt."""
    rows, prompt, mask, _ = case("grouped", False, torch.float64)
    kept: list[Tensor] = []
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
        out = shared_prompt_attention(*rows, *prompt, mask, SCALE)
    assert out.transpose(1, 2).is_contiguous()  # as the layer goes on with it: no copy of what is kept
    of_prompts = {past.data_ptr() for past in prompt}
    assert of_prompts <= {t.data_ptr() for t in kept}
    others = [t for t in kept if t.data_ptr() not in of_prompts and t.is_floating_point()]
    assert max(t.numel() for t in others) == rows[0].numel()


FOLDED: tuple[dict[str, Any], ...] = ({}, {"scaling": SCALE}, {"dropout": 0.0, "softcap": None})
COPIED: tuple[dict[str, Any], ...] = (
    {"position_bias": torch.zeros(1, 1, 1, 1, dtype=torch.float64)},
    {"s_aux": torch.zeros(6)},
    {"dropout": 1e-30},
    {"mask": lambda mask: torch.zeros(mask.shape, dtype=torch.float64).masked_fill(~mask, -torch.inf)},
    {"mask": lambda mask: mask.expand(-1, 6, -1, -1)},
    {"mask": lambda _: None},
    {"width": 5},
)


@pytest.mark.parametrize(("copies", "options"), [*((0, given) for given in FOLDED), *((1, given) for given in COPIED)])
def test_transformers_gets_what_its_own_attention_gives(copies: int, options: dict[str, Any]):
    """Folded where the mask says all there is to say, else over copies; without a prompt it is transformers' own."""
    module: Any = SimpleNamespace(num_key_value_groups=3, is_causal=True, training=True)
    (query, key, value), past, mask, _ = case("grouped", True, torch.float64)
    options, width = dict(options), options.get("width", 8)
    prompt, value = PromptLayer(past[0], past[1][..., :width], folded=True), value[..., :width]
    mask = options.pop("mask", lambda mask: mask)(mask[:, None])
    expected, _ = sdpa_attention_forward(module, query, *prompt.before(key, value), mask, **options)
    prompt.num_reads, prompt.before = 1, Mock(wraps=prompt.before)
    found, weights = attention(module, query, *prompt.update(key, value), mask, **options)
    torch.testing.assert_close(found, expected)
    assert found.is_contiguous() and weights is None
    assert (prompt.num_reads, prompt.before.call_count) == (2, copies)
    with pytest.raises(ValueError, match="softcap"):  # which transformers' own refuses, and the kernel would leave out
        attention(module, query, key, value, mask, softcap=1.0)
    rows = query, key.clone(), value.clone(), torch.eye(query.shape[2], dtype=torch.bool)[None, None]
    torch.testing.assert_close(attention(module, *rows, **options), sdpa_attention_forward(module, *rows, **options))


def test_it_runs_where_sdpa_is_asked_for_under_the_masks_of_sdpa():
    AttentionInterface.register("sdpa", sdpa_attention_forward)
    register_attention()
    assert AttentionInterface()["sdpa"] is attention and AttentionMaskInterface()["sdpa"] is sdpa_mask
