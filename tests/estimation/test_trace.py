"""A step without data takes, byte for byte, what the same step takes with data; operations against a closed form."""

from typing import Any

import pytest
import torch
from torch import Tensor
from zlora.tiny import VOCAB, tiny_base, tiny_zlora

from toolkit.estimation.fake import Fake, accelerated
from toolkit.estimation.trace import Trace, trace_step, trace_validation
from toolkit.kernels import use_own_products
from toolkit.lm.frozen import trained_losses
from toolkit.lm.parts import whole_layers
from toolkit.objective.protocols import ESTIMATORS
from toolkit.zlora import ForwardSpec

B, P, T = 3, 9, 5
DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


def batch(prompt: int = P, response: int = T) -> dict[str, Tensor]:
    """The first prompt is shorter, so that real models cannot leave the mask out."""
    mask = torch.ones(B, prompt, dtype=torch.bool)
    mask[0, 0] = False
    ids = {"prompt_ids": torch.ones(B, prompt, dtype=torch.long), "prompt_mask": mask}
    response_ids = torch.ones(B, response, dtype=torch.long)
    return ids | {"response_ids": response_ids, "y_mask": torch.ones(B, response, dtype=torch.bool)}


def loss(output: Any) -> Tensor:
    jsd = 0.0 if output.jsd is None else output.jsd.sum()
    return output.nll.sum() + output.log_q.sum() + output.log_p.sum() + jsd


def prepared(model: Any, head: str = "chunked", share: bool = True, checkpointing: bool = False) -> Any:
    model.base_model.share_prompt = share
    model.base_model.use_head(head)
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model.train()


def traced(model: Any, **options: Any) -> Trace:
    return trace_step(model, batch(), lambda examples: loss(model(**examples, **options)), whole_layers(model))


def real_trace(family: str, dtype: torch.dtype, how: dict[str, Any], **options: Any) -> Trace:
    return traced(prepared(tiny_zlora(family).to(dtype), **how), **options)


def fake_trace(
    family: str, dtype: torch.dtype, how: dict[str, Any], accelerator: bool = False, **options: Any
) -> Trace:
    with torch.device("meta"):
        model = tiny_zlora(family, fresh=True)
    fake = Fake(accelerator)
    fake.fill(prepared(model, **how), dtype)
    with fake.running():
        return traced(model, **options)


CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("llama", "float32", {}),
    ("llama", "bfloat16", {"share": False, "head": "materialised", "checkpointing": True}),
    ("llama", "bfloat16", {"checkpointing": True}),
    ("mistral_window", "float32", {}),
    ("gemma", "float32", {"head": "materialised"}),
    ("gpt_neox", "float32", {"share": False}),
]


@pytest.mark.parametrize(("family", "dtype", "how"), CASES)
def test_a_step_without_data_takes_what_the_real_one_takes(family: str, dtype: str, how: dict[str, Any]) -> None:
    real, fake = (one(family, DTYPES[dtype], how, spec=ForwardSpec(jsd_grad=True)) for one in (real_trace, fake_trace))
    assert fake.peak > fake.kept > 0
    # One-hot codes are made in another way without data: a few bytes of integers, long gone at the peak. Nor has the
    # prompt padding or a window there, so the peak is without the mask: (B, P - 1) numbers, or as many for each of the
    # tokens of four rows and two heads that share keys.
    assert (fake.kept, fake.head) == (real.kept, real.head)
    queries = 4 * 2 * (T + 1) if "window" in family else 1
    assert 0 <= real.peak - fake.peak <= B * (P - 1) * 8 * queries
    assert (fake.forward_flops, fake.backward_flops) == (real.forward_flops, real.backward_flops)
    assert fake.uses == real.uses


@pytest.mark.parametrize("estimator", ["rloo", "exact_encoder"])
def test_the_forward_in_two_parts_is_followed_too(estimator: str) -> None:
    spec = ForwardSpec(ESTIMATORS.make({"kind": estimator, "num_samples": 2}))
    real, fake = (one("llama", torch.float32, {}, spec=spec) for one in (real_trace, fake_trace))
    assert fake.forward_flops == real.forward_flops
    assert fake.kept == pytest.approx(real.kept, rel=0.01)
    assert fake.peak == pytest.approx(real.peak, rel=0.01)


ROWS, LENGTH, RANKS, CODES = 4 * B, P + T, 4 + 3, 3  # rows that hold their prompts; ranks of both blocks
WIDTH, INNER, KV = 32, 48, 16  # the tiny Llama
TOKENS = ROWS * LENGTH


def frozen_flops(num_rows: int) -> int:
    """One layer's forward without its LoRA: products and attention."""
    frozen = [(WIDTH, WIDTH), (WIDTH, KV), (WIDTH, KV), (WIDTH, WIDTH), *[(WIDTH, INNER)] * 3]
    return num_rows * LENGTH * (sum(2 * a * b for a, b in frozen) + 4 * WIDTH * LENGTH)


def layer_flops() -> int:
    """One layer's forward over the rows: besides, the LoRA of q and v, and gates from one-hot codes."""
    adapted = [(WIDTH, WIDTH), (WIDTH, KV)]
    gates = 2 * ROWS * CODES * 4 * len(adapted)
    return frozen_flops(ROWS) + TOKENS * sum(2 * RANKS * (a + b) for a, b in adapted) + gates


def head_flops() -> int:
    """Logits of the branches and their gradient at the hidden states, the mixture, logits of the z-free model."""
    return 2 * B * T * VOCAB * (2 * CODES * WIDTH + CODES + WIDTH)


def latent_flops() -> int:
    """Router and posterior head: two products each."""
    return 2 * 2 * B * (WIDTH * 8 + 8 * CODES)


def test_operations_are_those_of_the_closed_form() -> None:
    found = fake_trace("llama", torch.float32, {"share": False})
    assert found.forward_flops == 2 * (frozen_flops(B) + layer_flops()) + head_flops() + latent_flops()


def test_checkpointing_keeps_less_and_runs_the_layers_again() -> None:
    plain, again = (fake_trace("llama", torch.float32, {"checkpointing": on, "share": False}) for on in (False, True))
    assert again.kept < plain.kept / 4 and again.peak < plain.peak
    assert again.forward_flops == plain.forward_flops
    # Each layer but its last product, which nothing needs; and transformers has the first layer's input require grad.
    left_out = TOKENS * 2 * INNER * WIDTH
    input_gradient = TOKENS * (2 * WIDTH * (WIDTH + 2 * KV) + 2 * 2 * RANKS * WIDTH)
    extra = again.backward_flops - plain.backward_flops
    assert extra == 2 * (layer_flops() - left_out) + input_gradient


@pytest.mark.parametrize("checkpointing", [False, True])
def test_a_step_under_zero_3_keeps_no_more_than_under_zero_2(checkpointing: bool, monkeypatch) -> None:
    """With DeepSpeed's function in the place of torch's, which keeps the inputs of frozen linear layers besides."""
    from deepspeed.runtime.zero.linear import zero3_linear_wrap

    how = {"checkpointing": checkpointing}
    plain = real_trace("llama", torch.float32, how)
    monkeypatch.setattr(torch.nn.functional, "linear", zero3_linear_wrap)
    assert (real_trace("llama", torch.float32, how).kept > plain.kept) != checkpointing
    model = prepared(tiny_zlora("llama"), **how)
    use_own_products(model)
    assert traced(model).kept == plain.kept


@pytest.mark.parametrize(("family", "dtype", "how"), CASES)
def test_an_accelerators_step_on_meta_is_that_of_fake_tensors(family: str, dtype: str, how: dict[str, Any]) -> None:
    meta = fake_trace(family, DTYPES[dtype], how, accelerator=True)
    with accelerated("cpu"):
        fake = fake_trace(family, DTYPES[dtype], how)
    assert meta.kept == pytest.approx(fake.kept, abs=64)
    assert fake.peak * 0.97 <= meta.peak <= fake.peak + 64  # the backward of RMSNorm is one kernel there
    assert (meta.head, meta.forward_flops, meta.backward_flops) == (fake.head, fake.forward_flops, fake.backward_flops)
    assert meta.uses == fake.uses


@pytest.mark.parametrize("checkpointing", [False, True])
def test_a_step_of_the_plain_model_without_data_takes_what_the_real_one_takes(checkpointing: bool) -> None:
    def trained(model: Any) -> Trace:
        if checkpointing:
            model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        return trace_step(
            model.requires_grad_(True).train(), batch(), lambda examples: trained_losses(model, examples).sum()
        )

    real, fake = trained(tiny_base("llama")), Fake(accelerator=False)
    with torch.device("meta"):
        model = tiny_base("llama")
    fake.fill(model, torch.float32)
    with fake.running():
        found = trained(model)
    assert found.kept == pytest.approx(real.kept, abs=64) and found.peak == pytest.approx(real.peak, rel=0.02)
    assert (found.forward_flops, found.backward_flops) == (real.forward_flops, real.backward_flops)
    assert found.uses == real.uses


def test_the_peak_of_validation_is_that_of_a_real_forward_without_gradient() -> None:
    def validated(model: Any) -> int:
        return trace_validation(model.eval(), batch(), lambda examples: model(**examples))

    real = validated(prepared(tiny_zlora("llama")))
    with torch.device("meta"):
        model = tiny_zlora("llama", fresh=True)
    fake = Fake(accelerator=False)
    fake.fill(prepared(model), torch.float32)
    with fake.running():
        assert validated(model) == pytest.approx(real, rel=5e-3)  # masks of real prompts differ
