"""Reading each prompt once gives the values and the gradients of rows that each hold their prompt.

That those equal plain models with changed weights is tested in test_latent_forward.py; here the two layouts are
compared, in float64 wherever the figures come from the LM (they themselves are float32).
"""

from contextlib import nullcontext
from typing import Any
from unittest import mock

import pytest
import torch
from peft import PeftModel
from torch import Tensor
from transformers import AttentionInterface, AutoModelForCausalLM, LlamaConfig
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from toolkit.zlora.forward import prompt
from toolkit.zlora.forward.prompt import PromptCache

from .test_branches import ESTIMATORS, loss
from .test_checkpointing import gradients
from .tiny import FAMILIES, LENGTHS, SIZES, WITH_JSD, collate, spec_of, texts, tiny_base, tiny_zlora

WINDOWS = ("mistral_window", "qwen2_window")
FIELDS = ("nll", "nll_free", "u", "log_q", "log_p", "jsd")
Values = dict[str, Tensor]


def model_of(
    share: bool,
    checkpointing: bool = False,
    *,
    family: str = "llama",
    attention: str = "sdpa",
    dtype: torch.dtype = torch.float64,
    **kwargs: Any,
) -> PeftModel:
    """In training mode."""
    model = tiny_zlora(base=tiny_base(family, attn_implementation=attention).to(dtype), **kwargs).train()
    model.base_model.share_prompt = share
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model


def error(result: Tensor, expected: Tensor) -> float:
    """Norm of the difference over the norm of what is expected."""
    assert result.shape == expected.shape and torch.isfinite(result).all()
    scale = expected.double().norm().item()
    return (result.double() - expected.double()).norm().item() / scale if scale else result.abs().sum().item()


def largest_error(result: Values, expected: Values) -> float:
    assert result.keys() == expected.keys() and expected
    return max(error(value, expected[name]) for name, value in result.items())


def agree(one: tuple[Values, Values], other: tuple[Values, Values], tolerance: float = 1e-6) -> None:
    """Values and gradients."""
    for result, expected in zip(one, other, strict=True):
        assert largest_error(result, expected) < tolerance


def both_layouts(checkpointing: bool, examples: Any, **kwargs: Any) -> tuple[tuple[Values, Values], ...]:
    """Figures and gradients, with the prompt shared and repeated."""
    results = []
    for share in (True, False):
        model = model_of(share, checkpointing, **kwargs)
        output = model(**collate(examples), spec=WITH_JSD)
        weights = {name: torch.linspace(0.5, 1.5, output[name].numel()) for name in FIELDS}
        sum((output[n].flatten() * weights[n]).sum() for n in ("nll", "log_q", "log_p", "jsd")).backward()  # pyright: ignore
        results.append(({n: output[n].detach() for n in FIELDS}, gradients(model)))
    return tuple(results)


LAYOUTS = [*((family, "sdpa", index % 2 > 0) for index, family in enumerate((*FAMILIES, *WINDOWS)))]
LAYOUTS += [("llama", "sdpa", True), ("llama", "eager", True)]
LAYOUTS += [("gemma", "eager", False), ("qwen2_window", "eager", False)]


@pytest.mark.parametrize(("family", "attention", "checkpointing"), LAYOUTS)
def test_both_layouts_have_the_same_values_and_gradients(family: str, attention: str, checkpointing: bool):
    """Prompts of 4, 2, 1 and 6 tokens; a window of 3 where there is one. Eager attention gets copies of the prompt."""
    # transformers' eager attention takes its softmax in float32 and masks with the lowest number of the model's dtype.
    dtype, tolerance = (torch.float64, 1e-6) if attention == "sdpa" else (torch.float32, 1e-5)
    shared, repeated = both_layouts(checkpointing, texts(), family=family, attention=attention, dtype=dtype)
    agree(shared, repeated, tolerance)
    assert all(gradient.any() for gradient in repeated[1].values())


CASES: dict[str, tuple[Any, dict[str, Any]]] = {
    "single_token": (((1, 3), (1, 2)), {"attention": "eager"}),  # leaves nothing to share
    "no_padding": (((2, 1), (2, 1)), {}),
    "lengths": (((1, 4), (7, 1), (3, 3)), {}),
    "late": (LENGTHS, {"layers_to_transform": [1]}),
}


@pytest.mark.parametrize("case", CASES)
def test_prompts_of_any_length_and_a_lora_in_later_layers(case: str):
    lengths, options = CASES[case]
    shared, repeated = both_layouts(case != "lengths", texts(lengths), dtype=torch.float32, **options)
    agree(shared, repeated, 1e-5)


@pytest.mark.parametrize(("kind", "estimator"), ESTIMATORS)
def test_every_estimator_and_kind_of_z(kind: str, estimator: str):
    results = []
    for share in (True, False):
        model = model_of(share, True, kind=kind)
        out = model(**collate(texts()), spec=spec_of(estimator))
        loss(model, estimator, out).backward()
        results.append(({n: out[n].detach() for n in FIELDS if getattr(out, n) is not None}, gradients(model)))
    agree(*results)


@pytest.mark.parametrize("length", [4, 300])  # torch's kernel, and products
def test_under_autocast_on_a_cpu_both_layouts_are_as_near_to_float32(length: int):
    """As Accelerate's mixed_precision: bf16 runs the forward of a bare loop, the backward outside."""
    base = LlamaConfig(**SIZES | {"max_position_embeddings": 512}, num_key_value_heads=2)
    found = []
    for share, autocast in ((True, False), (True, True), (False, True)):
        torch.manual_seed(1)
        model = tiny_zlora(base=AutoModelForCausalLM.from_config(base).requires_grad_(False)).train()
        model.base_model.share_prompt = share
        with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
            out = model(**collate(texts(((length, 3), (2, 5)))))
        out.nll.sum().backward()
        found.append(({"nll": out.nll.detach(), "log_q": out.log_q.detach()}, gradients(model)))
    exact, shared, repeated = found
    assert not torch.equal(exact[0]["nll"], shared[0]["nll"])  # autocast was on
    for part in range(2):
        assert largest_error(shared[part], exact[part]) < 1.5 * largest_error(repeated[part], exact[part]) < 0.15


def test_only_the_frozen_pass_runs_over_the_prompt_whatever_the_number_of_codes():
    """Then come the rows: all at once; or the posterior's, all codes where they are compared, and the branches."""
    for estimator, passes in {"exact": 1, "rloo": 2, "exact_encoder": 3}.items():
        for num_latents in (1, 8):
            model, widths = model_of(True, True, num_latents=num_latents), []
            layer: Any = model.base_model.model.model.layers[0]  # pyright: ignore
            layer.register_forward_pre_hook(lambda _, args, widths=widths: widths.append(args[0].shape[1]))
            model(**collate(texts()), spec=spec_of(estimator))
            assert widths == [11] + [6] * passes  # n + T, then T + 1


def test_looking_at_a_model_gives_the_same_tables():
    results = []
    for share in (True, False):
        model, batch = model_of(share).eval(), collate(texts())
        with torch.inference_mode():
            out = model.base_model.encode(**batch)
            rows = torch.eye(4, dtype=torch.float64)[torch.arange(10) % 3][:, None]  # more than one pass holds
            nll = model.base_model.decode(rows, **batch)
        results.append({"nll": nll, "nll_free": out.nll_free, "log_q": out.log_q, "log_p": out.log_p})
    assert largest_error(*results) < 1e-6


def test_under_activation_all_every_row_holds_its_prompt(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(PromptCache, "__init__", lambda *_: pytest.fail("a prompt was shared"))
    shared, repeated = both_layouts(False, texts(), activation="all")
    assert all(torch.equal(value, repeated[0][name]) for name, value in shared[0].items())


# What can go wrong: transformers' checkpointing takes the cache away from a layer.


def test_a_checkpointed_layer_keeps_the_prompt_only_where_it_is_told_to(monkeypatch: pytest.MonkeyPatch):
    """transformers would run on without it, until the mask is found to be too wide."""
    monkeypatch.setattr(prompt, "keeping_cache", lambda _: nullcontext())
    with pytest.warns(UserWarning, match="0 of the 2 layers of LlamaModel keep keys and values"):
        model_of(True, True)(**collate(texts()))


def test_attention_that_others_have_registered_stays_and_rows_get_copies(monkeypatch: pytest.MonkeyPatch):
    calls: list[int] = []

    def theirs(*args: Any, **kwargs: Any) -> Any:
        calls.append(1)
        return sdpa_attention_forward(*args, **kwargs)

    expected = model_of(True)(**collate(texts())).nll
    monkeypatch.setitem(AttentionInterface._global_mapping, "sdpa", theirs)
    with pytest.warns(UserWarning, match="rows get copies of their prompt's keys and values"):
        found = model_of(True)(**collate(texts())).nll
    assert AttentionInterface()["sdpa"] is theirs and calls
    torch.testing.assert_close(found, expected, rtol=1e-6, atol=1e-6)


def test_a_layer_that_does_not_read_the_prompt_is_noticed():
    """Here the second one, which attends to its own rows alone."""

    def forget(_: Any, args: Any, kwargs: Any) -> Any:
        if isinstance(kwargs["past_key_values"], PromptCache):
            kwargs |= {"past_key_values": None, "attention_mask": kwargs["attention_mask"][..., -args[0].shape[1] :]}
        return args, kwargs

    model: Any = model_of(True)
    model.base_model.model.model.layers[1].register_forward_pre_hook(forget, with_kwargs=True)
    with pytest.warns(UserWarning, match=r"layers \[1\] of the LM have not attended to the prompt"):
        model(**collate(texts()))
    assert not model.base_model.share_prompt


def test_a_lost_peer_or_a_broken_gpu_is_no_reason_to_share_less():
    """Under ZeRO-3 a process that ran the forward again alone would wait for the others for good."""
    model: Any = model_of(True)
    for error in (RuntimeError("[gloo/transport/tcp/pair.cc] Connection closed by peer"), torch.OutOfMemoryError("")):
        with mock.patch("toolkit.zlora.model._uncompiled", side_effect=error) as ran, pytest.raises(type(error)):
            model(**collate(texts()))
        assert ran.call_count == 1 and model.base_model.share_prompt and model.base_model.fold_prompt
    with mock.patch("toolkit.zlora.model._uncompiled", side_effect=RuntimeError("of a layer")) as ran:
        with pytest.raises(RuntimeError, match="of a layer"):
            model(**collate(texts()))
    assert ran.call_count == 3
