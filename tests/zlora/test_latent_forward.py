"""The one forward of all branches against models whose weights were changed by hand.

Families tested: Llama, Qwen2, Mistral, Gemma, Phi, GPT-NeoX (with their default target modules).
"""

from collections import Counter
from typing import Any

import pytest
import torch
from peft import PeftModel
from torch import Tensor

from toolkit.objective.output import LatentOutput
from toolkit.zlora import ForwardSpec

from .brute import BruteForce
from .tiny import ACTIVATIONS, FAMILIES, WITH_JSD, Text, collate, texts, tiny_base, tiny_zlora, zlora_layers

FIELDS = ("nll", "nll_free", "log_q", "log_p", "jsd")
each_activation = pytest.mark.parametrize("activation", ACTIVATIONS)
# Every family, and both activations of the first; under the others they take turns.
each_pair = pytest.mark.parametrize(
    ("family", "activation"), [*zip(FAMILIES, 3 * ACTIVATIONS, strict=True), (FAMILIES[0], ACTIVATIONS[1])]
)


def close(result: Tensor, expected: Tensor, name: str = "") -> None:
    torch.testing.assert_close(result, expected, rtol=2e-5, atol=2e-5, msg=lambda text: f"{name}: {text}")


def outputs(model: PeftModel, batch: dict[str, Tensor], **kwargs: Any) -> dict[str, Tensor]:
    with torch.no_grad():
        return dict(model(**batch, **kwargs))


def of_example(output: dict[str, Tensor], index: int, num_tokens: int) -> dict[str, Tensor]:
    """One example's outputs, cut to its own tokens."""
    return {
        n: output[n][index, ..., :num_tokens] if n in ("nll", "nll_free", "jsd") else output[n][index] for n in FIELDS
    }


def check_every_branch(model: PeftModel, family: str) -> LatentOutput:
    """Every field of every example equals that of plain models, one for each branch."""
    examples = texts()
    brute, output = BruteForce(model, tiny_base(family)), outputs(model, collate(examples, left=1, right=1))
    for index, example in enumerate(examples):
        result, expected = of_example(output, index, len(example.response)), brute.figures(example)
        for name in FIELDS:
            close(result[name], expected[name], f"{name} of example {index}")
        # The control: the codes differ by far more than the tolerance.
        assert (expected["nll"].amax(0) - expected["nll"].amin(0)).max() > 0.05
    return output


@each_pair
def test_every_branch_equals_a_model_with_its_update_in_the_weights(family: str, activation: str):
    output = check_every_branch(tiny_zlora(family, activation=activation), family)
    assert not output["nll"][~output["y_mask"][:, None].expand_as(output["nll"])].any()


@each_activation
def test_a_fresh_or_disabled_adapter_is_exactly_the_frozen_model_in_every_branch(activation):
    batch, free = collate(texts()), []
    for fresh in (True, False):
        model = tiny_zlora(activation=activation, fresh=fresh)
        output = outputs(model, batch)
        with model.disable_adapter():
            frozen = outputs(model, batch)
        assert not fresh or all(torch.equal(output[name], frozen[name]) for name in FIELDS)
        close(frozen["nll"], frozen["nll_free"][:, None].expand_as(frozen["nll"]))
        assert frozen["jsd"].abs().max() < 1e-6
        free += [output["nll_free"], frozen["nll_free"]]
    assert all(torch.equal(one, free[0]) for one in free)


@pytest.mark.parametrize(("activation", "attention"), [("response", "sdpa"), ("all", "eager")])
def test_padding_changes_nothing(activation: str, attention: str):
    base = tiny_base(attn_implementation=attention)
    model, examples = tiny_zlora(base=base, activation=activation), texts()
    tight, wide = outputs(model, collate(examples)), outputs(model, collate(examples, left=3, right=2, pad=7))
    for name in FIELDS:
        result = wide[name][..., :5] if name in ("nll", "nll_free", "jsd") else wide[name]
        close(result, tight[name], name)


def test_the_bound_of_the_jsd_is_the_entropy_of_its_weights_on_y_alone():
    model, batch = tiny_zlora(), collate(texts(), right=1)
    output = outputs(model, batch, spec=ForwardSpec(jsd_weights="router"))
    entropy_B = torch.distributions.Categorical(logits=output["log_p"]).entropy()
    close(output["jsd_bound"], entropy_B[:, None] * batch["y_mask"])
    close(outputs(model, batch)["jsd_bound"], torch.tensor(3.0).log() * batch["y_mask"])


def test_a_filler_is_finite_and_zero():
    model, examples = tiny_zlora(), texts()
    batch = collate([*examples, Text([5, 6], [7])])
    batch["y_mask"][-1] = False
    output = outputs(model, batch)
    assert all(torch.isfinite(output[name]).all() for name in FIELDS)
    assert not any(output[name][-1].any() for name in ("nll", "nll_free", "jsd"))
    for name, value in outputs(model, collate(examples)).items():
        close(output[name][:-1].float(), value.float(), name)


def test_all_figures_are_float32_under_a_half_precision_model():
    model = tiny_zlora(base=tiny_base().bfloat16())
    output = outputs(model, collate(texts()))
    assert {output[name].dtype for name in FIELDS} == {torch.float32}


@each_activation
def test_every_layer_is_called_twice_whatever_the_number_of_codes(activation):
    """Once for all rows, and once before them for the frozen pass."""
    for num_latents in (2, 9):
        calls, model = Counter(), tiny_zlora(num_latents=num_latents, activation=activation)
        for name, layer in zlora_layers(model).items():
            layer.base_layer.register_forward_hook(lambda *_, name=name, calls=calls: calls.update([name]))
        outputs(model, collate(texts()))
        assert calls == dict.fromkeys(zlora_layers(model), 2)


GENERATOR, POSTERIOR = slice(0, 4), slice(4, 7)


def gradients(select: Any, **kwargs: Any) -> dict[str, Tensor]:
    """Gradient of one scalar of the latent forward at every adapter tensor, zeros where there is none."""
    model = tiny_zlora()
    select(model(**collate(texts()), **kwargs)).backward()
    return {n: torch.zeros_like(p) if p.grad is None else p.grad for n, p in model.named_parameters() if "zlora_" in n}


def blocks(grads: dict[str, Tensor]) -> dict[str, bool]:
    """Which parts of the adapter a gradient touches."""
    a = [g for n, g in grads.items() if "zlora_A" in n]
    b = [g for n, g in grads.items() if "zlora_B" in n]
    heads = {part: any(g.any() for n, g in grads.items() if f".{part}." in n) for part in ("router", "posterior")}
    return {
        "generator": any(g[GENERATOR].any() for g in a) or any(g[:, GENERATOR].any() for g in b),
        "gates": any(bool(g.any()) for n, g in grads.items() if "zlora_gate" in n),
        "posterior": any(g[POSTERIOR].any() for g in a) or any(g[:, POSTERIOR].any() for g in b),
        "router_head": heads["router"],
        "posterior_head": heads["posterior"],
    }


def touched(*parts: str) -> dict[str, bool]:
    return {n: n in parts for n in ("generator", "gates", "posterior", "router_head", "posterior_head")}


def test_each_term_moves_its_own_parameters_only():
    assert blocks(gradients(lambda out: out.nll.sum())) == touched("generator", "gates")
    assert blocks(gradients(lambda out: out.log_q[:, 0].sum())) == touched("posterior", "posterior_head")
    assert blocks(gradients(lambda out: out.log_p[:, 0].sum())) == touched("router_head")
    assert blocks(gradients(lambda out: out.jsd.sum(), spec=WITH_JSD)) == touched("generator", "gates")


def test_the_frozen_baseline_and_an_unused_jsd_carry_no_gradient():
    assert not tiny_zlora()(**collate(texts())).nll_free.requires_grad
    assert blocks(gradients(lambda out: out.jsd.sum())) == touched()


def test_a_branch_moves_the_gate_of_its_own_code_only():
    for k in range(3):
        gates = [g for n, g in gradients(lambda out, k=k: out.nll[:, k].sum()).items() if "zlora_gate" in n]
        assert all(g[k].any() and not g[[j for j in range(3) if j != k]].any() for g in gates)


def test_without_the_jsd_every_other_output_is_the_same_to_the_last_bit():
    model, batch = tiny_zlora(), collate(texts())
    output, without = outputs(model, batch), outputs(model, batch, spec=ForwardSpec(jsd=False))
    assert set(output) - set(without) == {"jsd", "jsd_bound"}
    assert all(torch.equal(value, output[name]) for name, value in without.items())
