"""The chunked head in the latent forward against the plain one, which lets transformers make the logits."""

from copy import deepcopy
from functools import partial
from typing import Any, get_args

import pytest
import torch
from peft import LoraConfig, inject_adapter_in_model
from torch import Tensor, nn
from transformers import AutoModelForCausalLM, CohereConfig, Gemma2Config, GraniteConfig, LlamaConfig

from toolkit.errors import ConfigError
from toolkit.kernels import HeadOptions, LogitTransform
from toolkit.lm.parts import LanguageModel, split_language_model
from toolkit.objective import Mixture, Uncertainty
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward import reading
from toolkit.zlora.forward.reading import Reading, read_hidden, read_logits
from toolkit.zlora.forward.rows import Examples

from ..kernels.cases import Recorder
from .test_branches import TWO_PARTS
from .tiny import FAMILIES, SIZES, WITH_JSD, Text, collate, spec_of, texts, tiny_base, tiny_zlora

# Logits that other models cap or scale.
TRANSFORMED: dict[str, Any] = {
    "gemma2": lambda: Gemma2Config(
        **SIZES, num_key_value_heads=1, head_dim=8, final_logit_softcapping=1.5, sliding_window=8
    ),
    "granite": lambda: GraniteConfig(**SIZES, num_key_value_heads=2, logits_scaling=0.7),
    "cohere": lambda: CohereConfig(**SIZES, num_key_value_heads=2, logit_scale=0.4),
}
FIELDS = ("nll", "nll_free", "u", "log_q", "log_p", "jsd", "jsd_bound")


@pytest.fixture(autouse=True)
def _many_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few tokens per chunk, which do not divide the 11 y tokens of the batch."""
    monkeypatch.setattr(reading, "HeadOptions", partial(HeadOptions, max_bytes=4 * 3 * 4 * SIZES["vocab_size"]))


def base_of(family: str) -> Any:
    if family in TRANSFORMED:
        torch.manual_seed(1)
        return AutoModelForCausalLM.from_config(TRANSFORMED[family]()).eval().requires_grad_(False)
    return tiny_base(family)


@torch.no_grad()
def test_logits_of_all_columns_are_read_at_those_that_predict_y():
    """xLSTM takes no `logits_to_keep`."""
    model: Any = tiny_zlora()
    model.base_model.use_head("materialised")
    inner, expected = model.base_model.model, model(**collate(texts()))
    forward = inner.forward
    inner.forward = lambda *args, logits_to_keep=0, **kwargs: forward(*args, **kwargs)
    found = model(**collate(texts()))
    for name in ("nll", "nll_free", "log_q"):
        torch.testing.assert_close(found[name], expected[name], rtol=1e-6, atol=1e-6)


def run(model: Any, head: str, spec: ForwardSpec = WITH_JSD) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Outputs, and gradients of a random weighting of all that carry gradient."""
    model.base_model.use_head(head)
    model.zero_grad()
    output = dict(model(**collate(texts(), left=1, right=1), spec=spec))
    generator, total = torch.Generator().manual_seed(0), torch.zeros(())
    for name in ("nll", "log_q", "log_p", "jsd"):
        if output.get(name) is not None:
            total = total + (output[name] * torch.randn(output[name].shape, generator=generator)).sum()
    if total.requires_grad:
        total.backward()
    return output, {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}


def agree(result: dict[str, Tensor], expected: dict[str, Tensor], tolerance: float = 1e-5) -> None:
    assert result.keys() == expected.keys() and expected
    for name, value in expected.items():
        if isinstance(value, Tensor):
            scale = max(1e-3, float(value.detach().float().abs().max()))
            assert float((result[name].float() - value.float()).abs().max()) <= tolerance * scale, name


@pytest.mark.parametrize(
    ("family", "checkpointing"), [*((family, False) for family in (*FAMILIES, *TRANSFORMED)), ("llama", True)]
)
def test_losses_and_gradients_equal_those_of_the_plain_head(family, checkpointing):
    targets = {"target_modules": "all-linear"} if family in TRANSFORMED else {}
    model = tiny_zlora(base=base_of(family), **targets).train()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    (plain, expected), (chunked, gradients) = (run(model, h) for h in ("materialised", "chunked"))
    agree({n: chunked[n] for n in FIELDS}, {n: plain[n] for n in FIELDS})
    agree(gradients, expected)
    assert plain["jsd"].max() > 0.01 and max(g.abs().max() for g in expected.values()) > 0.1


def test_the_divergence_of_combinations_equals_that_of_the_plain_head():
    """Every weighting and uncertainty is compared in test_reading.py."""
    model, spec = tiny_zlora(kind="factored"), ForwardSpec(jsd_weights="router", jsd_grad=True)
    (plain, expected), (chunked, gradients) = (run(model, h, spec) for h in ("materialised", "chunked"))
    agree({n: chunked[n] for n in FIELDS}, {n: plain[n] for n in FIELDS})
    agree(gradients, expected)


@pytest.mark.parametrize(("kind", "estimator"), TWO_PARTS)
def test_every_estimator_equals_that_under_the_plain_head(kind, estimator):
    model, spec = tiny_zlora(kind=kind).train(), spec_of(estimator)
    (plain, expected), (chunked, gradients) = (run(model, h, spec) for h in ("materialised", "chunked"))
    agree(chunked, plain)
    agree(gradients, expected, tolerance=2e-5)  # at a gate, a sum over all tokens of either sign


def test_no_tensor_of_all_logits_is_made_anywhere_in_the_model():
    """64 y tokens under a vocabulary of 4000: 256,000 logits for each of 4 blocks of rows, 3 of which matter."""
    largest = {}
    base = AutoModelForCausalLM.from_config(LlamaConfig(**SIZES | {"vocab_size": 4000}))
    for head in ("materialised", "chunked"):
        model = tiny_zlora(base=deepcopy(base).requires_grad_(False))
        model.base_model.use_head(head)  # pyright: ignore
        with Recorder() as recorder:
            out = model(**collate(texts(((2, 32), (3, 32)))), spec=WITH_JSD)
            (out.nll.sum() + out.jsd.sum()).backward()
        largest[head] = recorder.largest
    assert largest["materialised"] >= 4 * 64 * 4000
    assert largest["chunked"] <= 4000 * 32  # the weight of the head; a chunk holds 3 x 4000


def calls_of_the_head(spec: ForwardSpec) -> list[list[tuple[int, ...]]]:
    model, calls = tiny_zlora(), []
    model.get_output_embeddings().register_forward_pre_hook(
        lambda _, args: calls.append([tuple(a.shape) for a in args])
    )
    run(model, "chunked", spec)
    return calls


def test_the_head_is_called_once_with_the_y_tokens_of_the_rows_whose_logits_matter():
    """Of 3 codes, the z-free and the posterior's rows: 11 y tokens, no padding, nothing of the posterior."""
    assert calls_of_the_head(spec_of()) == [[(11, 3, 32), (11, 32)]]
    assert calls_of_the_head(spec_of("rloo")) == [[(11, 32)], [(11, 2, 32)]]


def test_a_batch_of_fillers_takes_part_in_the_backward():
    model = tiny_zlora()
    batch = collate([Text([5, 6], [7]), Text([5], [7])])
    batch["y_mask"][:] = False
    out = model(**batch, spec=WITH_JSD)
    (out.nll.sum() + out.jsd.sum()).backward()
    assert not out.nll.any() and not out.jsd.any()
    lora = {n: p.grad for n, p in model.named_parameters() if "zlora_A" in n}
    assert all(grad is not None and not grad.any() for grad in lora.values())


def test_the_head_is_left_as_it_was():
    model = tiny_zlora()
    head = model.get_output_embeddings()
    run(model, "chunked")
    assert "forward" not in vars(head)
    with pytest.raises(ZeroDivisionError):
        model.base_model.language_model.on_hidden(lambda _: 1 / 0, torch.ones(1))  # pyright: ignore
    assert "forward" not in vars(head)
    assert head(torch.ones(2, 32)).shape == (2, 40)


class Quantised(nn.Linear):
    """A subclass may compute anything."""


def shifted(model: Any) -> Any:
    """A model that adds 1 to a logit after the head."""

    class Shifted(type(model)):
        def forward(self, *args: Any, **kwargs: Any) -> Any:
            output = super().forward(*args, **kwargs)
            output.logits = output.logits + (torch.arange(output.logits.shape[-1]) == 3)
            return output

    model.__class__ = Shifted
    return model


def with_lora(model: Any) -> Any:
    return inject_adapter_in_model(LoraConfig(r=2, target_modules=["lm_head"]), model)


def quantised(model: Any) -> Any:
    model.lm_head = Quantised(32, 40, bias=False)
    return model


def hooked(model: Any) -> Any:
    model.lm_head.forward = model.lm_head.forward
    return model


def test_a_head_that_cannot_be_computed_in_chunks_is_refused_with_the_remedy():
    for change, message in {
        with_lora: "an output head of type Linear",
        quantised: "an output head of type Quantised",
        hooked: "an output head of type Linear",
        shifted: "another function of the head's output",
    }.items():
        with pytest.raises(ConfigError, match=message) as error:
            split_language_model(change(tiny_base()))
        assert "use_head('materialised')" in str(error.value)


def test_looking_at_a_model_changes_nothing():
    model = base_of("cohere")
    parts, state = list(model.modules()), torch.get_rng_state()
    language = split_language_model(model)
    assert [id(m) for m in model.modules()] == [id(m) for m in parts]
    assert torch.equal(state, torch.get_rng_state())
    assert language.head is model.get_output_embeddings() and language.decoder is model.get_decoder()


# The reading alone, in float64 under any mask

H, V = 5, 17
# Lengths of the responses in a batch; 0 is a filler, and not every batch has a full row.
MASKS = {"ragged": (3, 7, 1, 4), "filler": (0, 5, 0, 2), "one": (6,), "none": (0, 0)}
NAMES = ("nll", "jsd", "nll_free", "u")


def read(
    masks: str, num_branches: int, mixture: Mixture, measure: Uncertainty, bias: bool, chunk: int
) -> tuple[Reading, Tensor, Reading, Tensor]:
    """Reading and gradient at the hidden states, in chunks and at once."""
    torch.manual_seed(0)
    lengths = MASKS[masks]
    mask = torch.arange(8) < torch.tensor(lengths)[:, None]
    ids = torch.randint(V, mask.shape)
    examples = Examples(ids[:, :1], mask[:, :1], ids, mask)
    head = nn.Linear(H, V, bias=bias).double().requires_grad_(False)
    model = LanguageModel(nn.Identity(), head, LogitTransform(1.3, 4.0))
    # The branches and the z-free model.
    hidden = 2 * torch.randn(num_branches + 1, *mask.shape, H, dtype=torch.float64)
    log_p = torch.randn(len(lengths), num_branches, dtype=torch.float64).log_softmax(-1)
    spec = ForwardSpec(jsd_grad=True, jsd_weights=mixture, token_measure=measure)
    options = HeadOptions(max_bytes=chunk * num_branches * V * 8)
    hidden_c, hidden_m = (hidden.clone().requires_grad_() for _ in range(2))
    chunked = read_hidden(model, examples, spec, hidden_c[:-1], hidden_c[-1], log_p, options)
    logits = model.transform(head(hidden_m))
    plain = read_logits(examples, spec, logits[:-1], logits[-1], log_p)
    for found in (chunked, plain):
        assert found.jsd is not None
        weights = torch.randn(found.nll.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
        ((found.nll * weights).sum() + (found.jsd * weights[:, 0]).sum()).backward()
    assert hidden_c.grad is not None and hidden_m.grad is not None
    return chunked, hidden_c.grad, plain, hidden_m.grad


def check(masks: str, num_branches: int, mixture: Mixture, measure: Uncertainty, bias: bool, chunk: int) -> None:
    chunked, grad, plain, expected = read(masks, num_branches, mixture, measure, bias, chunk)
    for name in NAMES:
        result, value = getattr(chunked, name), getattr(plain, name)
        torch.testing.assert_close(result, value, rtol=1e-12, atol=1e-12, msg=lambda text, n=name: f"{n}: {text}")
    torch.testing.assert_close(grad, expected, rtol=1e-12, atol=1e-12)
    assert not grad[num_branches:].any()  # neither the z-free nor the posterior's rows


CASES = [("ragged", 3, "uniform", 1), ("ragged", 3, "router", 2), ("ragged", 1, "uniform", 2)]
CASES += [("ragged", 3, "prefix", 2), ("ragged", 3, "prefix", 100)]
CASES += [("filler", 3, "prefix", 2), ("one", 3, "router", 1), ("none", 3, "prefix", 2)]


@pytest.mark.parametrize(("masks", "num_branches", "mixture", "chunk"), CASES)
def test_a_reading_in_chunks_equals_that_of_all_logits(masks, num_branches, mixture, chunk):
    check(masks, num_branches, mixture, "nll", False, chunk)


def test_every_uncertainty_in_chunks_equals_that_of_all_logits():
    for measure in get_args(Uncertainty):
        check("ragged", 2, "uniform", measure, True, 3)
