"""Attention to shared prompts by the kernels of a GPU, whose contracts are written out here in their place.

A stand-in has the arguments, layouts and results of its kernel, in float64: outputs, normaliser, gradients, prompts one
behind the other. That torch's own kernels take these arguments is tried on tensors without data.
"""

import warnings
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

from toolkit.kernels import attention as folded
from toolkit.kernels import cascade
from toolkit.zlora.forward import prompt as prompts
from toolkit.zlora.forward.prompt import PromptLayer

from ..zlora.tiny import collate, texts, tiny_base, tiny_zlora

FLASH = (cascade.FLASH, cascade.FLASH_BACKWARD)
CUDNN = (cascade.CUDNN, cascade.CUDNN_BACKWARD)
# B, N, h, g, S, D and the lengths of the prompts
SIZES = {
    "one_example": (1, 4, 2, 2, 3, 8, [4]),
    "several": (3, 2, 2, 2, 4, 8, [6, 6, 6]),
    "grouped": (2, 3, 6, 2, 5, 16, [7, 7]),
    "one_key_head": (2, 2, 4, 1, 1, 8, [5, 5]),
    "ragged": (3, 2, 6, 2, 4, 8, [3, 7, 1]),
    "ragged_and_empty": (3, 2, 2, 1, 4, 8, [7, 0, 2]),
    "ragged_alone": (1, 2, 2, 2, 4, 8, [3]),
}
SCALE = 0.3


def weights(query: Tensor, key: Tensor, causal: bool, scale: float) -> tuple[Tensor, Tensor]:
    """Scores (X, h, S, P), with -inf where a causal mask forbids, and keys repeated for their heads."""
    key = key.repeat_interleave(query.shape[1] // key.shape[1], 1)
    scores = (query @ key.mT * scale).masked_fill(
        torch.ones(query.shape[2], key.shape[2], dtype=torch.bool).triu(1) & causal, -torch.inf
    )
    return scores, key


def forward(query: Tensor, key: Tensor, value: Tensor, causal: bool, scale: float) -> tuple[Tensor, Tensor]:
    scores, _ = weights(query, key, causal, scale)
    lse = scores.logsumexp(-1)
    return scores.softmax(-1).nan_to_num() @ value.repeat_interleave(query.shape[1] // key.shape[1], 1), lse


def backward(grad, query, key, value, out, lse, causal, scale) -> tuple[Tensor, Tensor, Tensor]:
    """With P = exp(scores - lse) and <grad, out> of what is handed over, as the kernels recompute them."""
    groups = query.shape[1] // key.shape[1]
    scores, keys = weights(query, key, causal, scale)
    p, values = (scores - lse.unsqueeze(-1)).exp(), value.repeat_interleave(groups, 1)
    slope = p * (grad @ values.mT - (grad * out).sum(-1, keepdim=True)) * scale
    d_key, d_value = slope.mT @ query, p.mT @ grad
    shared = [t.unflatten(1, (-1, groups)).sum(2) for t in (d_key, d_value)]
    return slope @ keys, *shared


def flash(query, key, value, ends_q, ends_k, max_q, max_k, dropout, causal, debug, *, scale):
    """aten::_flash_attention_forward; of an empty prompt the output is 0 and the normaliser +inf, as in the kernel."""
    assert dropout == 0.0 and not debug
    state = (torch.zeros(2), torch.zeros(()), torch.zeros(0))
    if ends_q is None:
        assert ends_k is None and query.shape[1] == max_q and key.shape[1] == max_k
        out, lse = forward(*(t.transpose(1, 2) for t in (query, key, value)), causal, scale)
        return out.transpose(1, 2), lse, *state
    assert ends_q.dtype == ends_k.dtype == torch.int32
    out, lse = torch.full_like(query, torch.nan), query.new_full((query.shape[1], len(query)), torch.nan)
    for queries, keys in spans(ends_q, ends_k, max_q, max_k):
        part = [t.transpose(0, 1).unsqueeze(0) for t in (query[queries], key[keys], value[keys])]
        out_1hSD, lse_1hS = forward(*part, causal, scale)
        out[queries], lse[:, queries] = out_1hSD[0].transpose(0, 1), lse_1hS[0]
        if keys.start == keys.stop:
            out[queries], lse[:, queries] = 0.0, torch.inf
    return out, lse, *state


def spans(ends_q: Tensor, ends_k: Tensor, max_q: int, max_k: int) -> list[tuple[slice, slice]]:
    pairs = [[slice(a, b) for a, b in zip(ends.tolist(), ends.tolist()[1:], strict=False)] for ends in (ends_q, ends_k)]
    assert all(s.stop - s.start <= most for found, most in zip(pairs, (max_q, max_k), strict=True) for s in found)
    return list(zip(*pairs, strict=True))


def flash_backward(
    grad, query, key, value, out, lse, ends_q, ends_k, max_q, max_k, dropout, causal, rng, unused, *, scale
):
    """aten::_flash_attention_backward."""
    assert dropout == 0.0 and (rng.shape, unused.shape) == ((2,), ()) and lse.is_contiguous()
    if ends_q is None:
        turned = [t.transpose(1, 2) for t in (grad, query, key, value, out)]
        return tuple(t.transpose(1, 2) for t in backward(*turned, lse, causal, scale))
    found = [torch.zeros_like(t) for t in (query, key, value)]
    for queries, keys in spans(ends_q, ends_k, max_q, max_k):
        places = (queries, queries, keys, keys, queries)
        part = [
            t[at].transpose(0, 1).unsqueeze(0) for t, at in zip((grad, query, key, value, out), places, strict=True)
        ]
        gradients = backward(*part, lse[:, queries].unsqueeze(0), causal, scale)
        for into, at, gradient in zip(found, (queries, keys, keys), gradients, strict=True):
            into[at] = gradient[0].transpose(0, 1)
        if keys.start == keys.stop:
            found[0][queries] = torch.nan  # nobody promises anything
    return tuple(found)


def cudnn(query, key, value, bias, with_lse, dropout, causal, debug, *, scale):
    """aten::_scaled_dot_product_cudnn_attention, whose normaliser has a dimension more."""
    assert bias is None and with_lse and dropout == 0.0 and not debug
    out, lse = forward(query, key, value, causal, scale)
    seeds = torch.zeros(()), torch.ones(())
    return out, lse.unsqueeze(-1), None, None, query.shape[2], key.shape[2], *seeds, None


def cudnn_backward(
    grad, query, key, value, out, lse, seed, offset, bias, ends_q, ends_k, max_q, max_k, dropout, causal, *, scale
):
    """aten::_scaled_dot_product_cudnn_attention_backward."""
    assert lse.shape == (*query.shape[:3], 1) and lse.stride(-1) == 1  # cuDNN refuses others
    assert (float(seed), float(offset)) == (0.0, 1.0)
    assert bias is None and dropout == 0.0 and (max_q, max_k) == (query.shape[2], key.shape[2])
    return backward(grad, query, key, value, out, lse.squeeze(-1), causal, scale)


@pytest.fixture(params=["flash", "cudnn"])
def kernels(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The stand-ins in the kernels' place, on the CPU, for float64."""
    for name, stand in (
        ("FLASH", flash),
        ("FLASH_BACKWARD", flash_backward),
        ("CUDNN", cudnn),
        ("CUDNN_BACKWARD", cudnn_backward),
        ("takes_cudnn", lambda *_: request.param == "cudnn"),
        ("DEVICES", ("cpu",)),
        ("DTYPES", (torch.float64,)),
    ):
        monkeypatch.setattr(cascade, name, stand)
    return request.param


def case(size: str) -> tuple[list[Tensor], list[Tensor], Tensor, Tensor, list[int]]:
    """Query, key and value of the rows; of the prompts; the mask; an upstream gradient; the prompts' lengths."""
    B, N, h, g, S, D, lengths = SIZES[size]
    P = max(lengths) if B > 1 else 4
    torch.manual_seed(0)
    # As the projections of a layer lie: token by token.
    rows = [torch.randn(N * B, S, heads, D, dtype=torch.float64).transpose(1, 2) for heads in (h, g, g)]
    past = [torch.randn(B, P, g, D, dtype=torch.float64).transpose(1, 2) for _ in range(2)]
    keep = torch.arange(P) >= P - torch.tensor(lengths).unsqueeze(1)
    mask = torch.cat(
        [keep.repeat(N, 1)[:, None].expand(-1, S, -1), torch.ones(S, S).tril().bool().expand(N * B, -1, -1)], -1
    )
    return [r.requires_grad_() for r in rows], past, mask, torch.randn(N * B, h, S, D, dtype=torch.float64), lengths


@pytest.mark.parametrize("size", SIZES)
def test_values_and_gradients_are_those_of_the_reference(size: str, kernels: str) -> None:
    rows, past, mask, grad, lengths = case(size)
    where = cascade.ragged(lengths, past[0].shape[2], torch.device("cpu"))
    assert (where is None) == ("ragged" not in size)
    out = cascade.cascade(rows[0], rows[1], rows[2], past[0], past[1], where, SCALE)
    expected = folded.shared_prompt_attention(rows[0], rows[1], rows[2], past[0], past[1], mask, SCALE)
    assert out.transpose(1, 2).is_contiguous()
    found = [out, *torch.autograd.grad(out, rows, grad)]
    for a, b in zip(found, [expected, *torch.autograd.grad(expected, rows, grad)], strict=True):
        torch.testing.assert_close(a, b, rtol=1e-12, atol=1e-12)


def test_what_is_kept_for_the_backward_has_no_copy_of_a_prompt(kernels: str) -> None:
    rows, past, _, _, lengths = case("ragged")
    kept: list[Tensor] = []
    where = cascade.ragged(lengths, 7, torch.device("cpu"))
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
        cascade.cascade(rows[0], rows[1], rows[2], past[0], past[1], where, SCALE)
    own = {t.data_ptr() for t in (*rows, *past)}
    assert sum(t.numel() for t in kept if t.data_ptr() not in own) == rows[0].numel() + rows[0][..., 0].numel()


@pytest.mark.parametrize(
    ("runs", "causal", "whole", "options"),
    [
        (1, True, True, {}),
        (1, True, True, {"scaling": SCALE}),
        (1, None, True, {"scaling": SCALE, "dropout": 0.0, "softcap": None}),
        (0, False, True, {}),
        (0, True, False, {"scaling": SCALE}),
        (0, True, True, {"sliding_window": 3}),
    ],
)
@pytest.mark.filterwarnings("ignore:zlora. rows get copies")
def test_attention_takes_the_kernels_where_a_layer_sees_all_and_at_its_scale(
    runs: int, causal: bool | None, whole: bool, options: dict[str, Any], kernels: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (query, key, value), past, mask, _, _ = case("grouped")
    ran, real = [], cascade.cascade
    monkeypatch.setattr(cascade, "cascade", lambda *args: ran.append(args) or real(*args))
    module: Any = SimpleNamespace(num_key_value_groups=3, training=True)
    if causal is not None:
        module.is_causal = causal
    found = []
    for devices in (("cpu",), ()):
        monkeypatch.setattr(cascade, "DEVICES", devices)
        layer = PromptLayer(past[0], past[1], folded=True, whole=whole)
        rows = query, *layer.update(key.clone(), value.clone())
        found.append(folded.attention(module, *rows, mask[:, None], **options)[0])
    assert len(ran) == runs
    torch.testing.assert_close(found[0], found[1], rtol=1e-12, atol=1e-12)


def test_under_autocast_the_kernels_get_its_dtype(kernels: str) -> None:
    rows, past, _, _, lengths = case("ragged")
    where = cascade.ragged(lengths, past[0].shape[2], torch.device("cpu"))
    single, narrow = [[t.detach().to(dtype) for t in (*rows, *past)] for dtype in (torch.float32, torch.bfloat16)]
    with torch.autocast("cpu", torch.bfloat16):
        found = cascade.cascade(*single, where, SCALE)  # pyright: ignore
    assert found.dtype == torch.bfloat16
    assert torch.equal(found, cascade.cascade(*narrow, where, SCALE))  # pyright: ignore


@pytest.mark.parametrize(
    ("taken", "kind", "head_dim", "deterministic", "capability", "enabled"),
    [
        (True, "cuda", 128, False, (9, 0), True),
        (False, "cuda", 129, False, (9, 0), True),
        (False, "cuda", 64, True, (9, 0), True),
        (False, "cuda", 64, False, (8, 9), True),
        (False, "cuda", 64, False, (10, 0), True),
        (False, "cuda", 64, False, (9, 0), False),
        (False, "cpu", 64, False, (9, 0), True),
    ],
)
def test_cudnn_is_taken_on_hopper_where_bits_need_not_repeat(
    taken: bool,
    kind: str,
    head_dim: int,
    deterministic: bool,
    capability: tuple[int, int],
    enabled: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    device = torch.device(kind)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda d: {device: capability}[d])
    monkeypatch.setattr(torch.backends.cuda, "cudnn_sdp_enabled", lambda: enabled)
    monkeypatch.setattr(torch, "are_deterministic_algorithms_enabled", lambda: deterministic)
    assert cascade.takes_cudnn(device, head_dim) is taken


@pytest.mark.parametrize("use", ["flash", "cudnn"])
@pytest.mark.parametrize("size", ["one_example", "several", "ragged"])
def test_torchs_kernels_take_these_arguments(use: str, size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In bfloat16 on tensors without data: shapes, dtypes and layouts of what comes back."""
    monkeypatch.setattr(cascade, "takes_cudnn", lambda *_: use == "cudnn")
    rows, past, _, grad, lengths = case(size)
    meta = [t.detach().to("meta", torch.bfloat16).requires_grad_(t.requires_grad) for t in (*rows, *past)]
    where = cascade.ragged(lengths, past[0].shape[2], torch.device("meta")) if "ragged" in size else None
    out = cascade.cascade(*meta, where, SCALE)  # pyright: ignore
    found = torch.autograd.grad(out, meta[:3], grad.to("meta", torch.bfloat16))
    assert (out.shape, out.dtype) == (rows[0].shape, torch.bfloat16)
    assert [t.shape for t in found] == [t.shape for t in rows]


def values_and_gradients(model: Any, batch: dict[str, Tensor]) -> list[Tensor]:
    model.zero_grad()
    out = model.train()(**batch)
    (out.nll.sum() + out.log_q[:, 0].sum()).backward()
    grads = [p.grad for p in model.parameters() if p.requires_grad and p.grad is not None]
    return [out.nll.detach(), out.nll_free, out.log_q.detach(), out.log_p.detach(), *grads]


@pytest.mark.parametrize("checkpointing", [False, True])
@pytest.mark.parametrize("family", ["llama", "mistral_window", "qwen2_window", "gpt_neox"])
def test_a_model_gives_the_same_by_it_and_windows_go_over_copies(
    family: str, checkpointing: bool, kernels: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model: Any = tiny_zlora(family, base=tiny_base(family).double()).double()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    batch, ran = collate(texts(), right=1), []
    real = cascade.cascade
    monkeypatch.setattr(cascade, "cascade", lambda *args: ran.append(args) or real(*args))
    cascade.say_once.cache_clear()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = values_and_gradients(model, batch)
    windows = {"mistral_window": 2, "qwen2_window": 1}.get(family, 0)
    assert len(ran) == (2 - windows) * (1 + checkpointing)
    assert sum("do not see all before them" in str(w.message) for w in said) == min(windows, 1)
    monkeypatch.setattr(cascade, "DEVICES", ())
    for a, b in zip(found, values_and_gradients(model, batch), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-11)


def test_what_the_kernels_cannot_do_is_said_once_and_goes_over_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cascade, "DEVICES", ("cpu",))
    monkeypatch.setattr(folded, "DEVICES", ())
    cascade.say_once.cache_clear()
    query, key = torch.randn(2, 2, 3, 12), torch.randn(1, 2, 4, 12)
    module: Any = SimpleNamespace(is_causal=True, num_key_value_groups=1, training=True)
    mask = torch.ones(2, 1, 3, 7, dtype=torch.bool)
    layer = PromptLayer(key, key, folded=True)
    with pytest.warns(UserWarning, match="for bfloat16") as said:
        for _ in range(2):
            folded.attention(module, query, *layer.update(query.clone(), query.clone()), mask)
    assert len(said) == 1
    assert "heads of a multiple of 8" in str(cascade.unfit(query.bfloat16(), True))
    assert cascade.unfit(query.bfloat16()[..., :8], True) is None
    with torch.autocast("cpu", torch.bfloat16):
        assert cascade.unfit(query[..., :8], True) is None
    config = tiny_base("qwen2_window").config
    assert prompts._layers_that_see_all(config) == [True, False]
    assert prompts._layers_that_see_all(tiny_base("llama").config) == [True, True]
