"""The two-part forward: every estimator and every kind of z against the exact sum and against single forwards.

Two parts run their layers under different gates before one backward, which is what the guard refuses to users.
"""

from collections import Counter
from itertools import product
from typing import Any

import pytest
import torch
from peft import PeftModel
from torch import Tensor

from toolkit.objective import KL, AllValues, Objective, Reconstruction, combine, term_sums
from toolkit.zlora import ForwardSpec
from toolkit.zlora.gates import generator_rows

from .test_checkpointing import gradients, same
from .tiny import KINDS, collate, spec_of, texts, tiny_zlora, zlora_layers

OF_CODES = ("exact", "exact_encoder", "rloo")
ESTIMATORS = [*(("categorical", name) for name in OF_CODES), ("factored", "exact"), ("factored", "rloo")]
ESTIMATORS += [("gaussian", "reparameterised")]
each_estimator = pytest.mark.parametrize(("kind", "estimator"), ESTIMATORS)
# Of two parts: codes that carry no gradient, a first part over all codes, and codes that carry gradient.
TWO_PARTS = [("categorical", "rloo"), ("categorical", "exact_encoder"), ("gaussian", "reparameterised")]
each_of_two_parts = pytest.mark.parametrize(("kind", "estimator"), TWO_PARTS)


def model_of(kind: str, checkpointing: bool = False, **kwargs: Any) -> Any:
    model = tiny_zlora(kind=kind, **kwargs).train()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model


def run(model: PeftModel, estimator: str, **kwargs: Any) -> Any:
    return model(**collate(texts()), spec=spec_of(estimator, **kwargs))


def loss(model: Any, estimator: str, out: Any, beta: float = 0.3) -> Tensor:
    """R + beta KL, as the Trainer adds them up."""
    reconstruction = Reconstruction(spec_of(estimator).estimator)
    objective = Objective(model.base_model.zlora_config.z, reconstruction, KL(beta))
    one = torch.ones(())
    return sum(combine(term_sums(out, objective), one, one, objective).values())  # pyright: ignore


@each_estimator
def test_gradients_do_not_depend_on_checkpointing(kind, estimator):
    results, calls = [], []
    for checkpointing in (False, True):
        model, counter = model_of(kind, checkpointing), Counter()
        for name, layer in zlora_layers(model).items():
            layer.base_layer.register_forward_hook(lambda *_, name=name, counter=counter: counter.update([name]))
        out = run(model, estimator)
        before = counter.total()
        loss(model, estimator, out).backward()
        results.append(gradients(model))
        calls.append(counter.total() - before)
    num_parts = 1 if out.codes is None else 2
    assert calls == [0, num_parts * len(zlora_layers(model))]  # both parts were recomputed, and once each
    assert same(*results)


@each_of_two_parts
def test_the_backward_recomputes_the_later_part_before_the_earlier_one(kind, estimator):
    model, rows = model_of(kind, checkpointing=True), []
    out = run(model, estimator, num_samples=3)
    for layer in zlora_layers(model).values():
        layer.base_layer.register_forward_pre_hook(lambda _, args: rows.append(len(args[0])))
    loss(model, estimator, out).backward()
    half = len(rows) // 2
    assert rows == [4 * out.nll.shape[1]] * half + [4] * half


@each_of_two_parts
def test_the_guard_refuses_another_forward_until_the_backward_or_the_end_of_the_outputs(kind, estimator):
    """Also where the codes carry gradient."""
    model = model_of(kind)
    out = run(model, estimator)
    with pytest.raises(RuntimeError, match="before the backward of the first"):
        run(model, estimator)
    loss(model, estimator, out).backward()
    dropped = run(model, estimator)  # the first one is over
    del dropped
    loss(model, estimator, run(model, estimator)).backward()


@each_estimator
def test_each_branch_is_the_forward_under_its_own_z(kind, estimator):
    """Against one pass per branch under rows given by hand."""
    model = model_of(kind).eval()
    with torch.no_grad():
        out, batch = run(model, estimator), collate(texts())
        free = model.base_model.encode(**batch)
        torch.testing.assert_close(out.log_q, free.log_q)
        torch.testing.assert_close(out.nll_free, free.nll_free)
        for s in range(out.nll.shape[1]):
            if out.codes is None:
                number = torch.full((4,), s)
                value = torch.stack([number // 2, number % 2], 1) if kind == "factored" else number
            else:
                value = out.codes[:, s]
            rows = {
                "categorical": lambda value: torch.eye(3)[value],
                "factored": lambda value: torch.eye(2)[value].flatten(1),
                "gaussian": lambda value: torch.cat([value, torch.ones(4, 1)], 1),
            }[kind](value)
            alone = model.base_model.decode(torch.cat([rows, torch.zeros(4, 1)], 1)[None], **batch)[:, 0]
            torch.testing.assert_close(out.nll[:, s], alone, rtol=2e-5, atol=2e-5)


def test_all_values_some_at_a_time_are_the_branches_of_the_exact_forward():
    for kind, num_values in (("categorical", 3), ("factored", 9)):  # 9 are more than one pass holds
        model = model_of(kind, num_latents=3).eval()
        with torch.no_grad():
            exact, parts = run(model, "exact"), model(**collate(texts()), spec=ForwardSpec(AllValues()))
        torch.testing.assert_close(parts.nll, exact.nll, rtol=2e-5, atol=2e-5)
        assert exact.nll.shape[1] == num_values and parts.codes is None


def unsure(kind: str) -> Any:
    """With a posterior that leaves every code a share, so that no draw is negligible."""
    model = model_of(kind)
    with torch.no_grad():
        for parameter in model.base_model.heads.posterior[-1].parameters():
            parameter.mul_(0.2)
    return model


def expected_gradients(kind: str, estimator: str, monkeypatch: pytest.MonkeyPatch) -> tuple[float, dict[str, Tensor]]:
    """Value and gradient of the surrogate, averaged over all pairs of draws with their probabilities under q."""
    total: dict[str, Any] = {}
    value, latent = 0.0, model_of(kind).base_model.zlora_config.z
    for pair in product(range(latent.num_values), repeat=2):
        model, values = unsure(kind), latent.from_index(torch.tensor(pair))[None]
        monkeypatch.setattr(type(latent), "sample", lambda *_, values=values: values)
        out = model(**collate(texts()[:1]), spec=spec_of(estimator))
        probability = latent.log_probs(out.log_q)[0, list(pair)].sum().exp().item()
        surrogate = loss(model, estimator, out)
        surrogate.backward()
        value += probability * surrogate.item()
        for name, gradient in gradients(model).items():
            total[name] = total.get(name, 0.0) + probability * gradient
    monkeypatch.undo()
    return value, total


@pytest.mark.parametrize(
    ("kind", "estimator"), [("categorical", "rloo"), ("categorical", "exact_encoder"), ("factored", "rloo")]
)
def test_the_mean_over_all_draws_is_the_exact_value_and_gradient(kind, estimator, monkeypatch):
    model, batch = unsure(kind), collate(texts()[:1])
    exact = loss(model, "exact", model(**batch))
    exact.backward()
    value, total = expected_gradients(kind, estimator, monkeypatch)
    assert value == pytest.approx(exact.item(), rel=1e-5)
    for name, gradient in gradients(model).items():
        torch.testing.assert_close(total[name], gradient, rtol=1e-3, atol=1e-4 * float(gradient.abs().max()), msg=name)
    # The control: single pairs of draws are far from it.
    draws = [unsure(kind) for _ in range(2)]
    for seed, draw in enumerate(draws):
        loss(draw, estimator, draw(**batch, spec=spec_of(estimator, seed=seed))).backward()
    assert not all(same(gradients(draw), gradients(model)) for draw in draws)


@each_of_two_parts
def test_draws_repeat_with_their_seed_and_leave_torchs_generator_alone(kind, estimator):
    model = model_of(kind).eval()
    state = torch.get_rng_state()
    with torch.no_grad():
        one, again, other = (run(model, estimator, num_samples=8, seed=seed).codes for seed in (1, 1, 2))
    assert torch.equal(one, again) and not torch.equal(one, other)
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.parametrize("kind", KINDS)
def test_a_fresh_gate_has_the_mean_and_the_deviation_asked_for(kind):
    """Over z from the first router, whatever the kind of z."""
    many = {"categorical": {"num_latents": 500}, "factored": {"num_latents": 40, "num_factors": 3}}
    latent = KINDS[kind] | many.get(kind, {"latent_dim": 6})
    model: Any = tiny_zlora(fresh=True, gate_init_std=0.5, r=16, latent=latent)
    z = model.base_model.zlora_config.z
    values = torch.randn(2000, 6) if kind == "gaussian" else z.from_index(torch.randint(z.num_values, (2000,)))
    rows = generator_rows(z, values)
    gates = torch.cat([m.gate_rows("default", rows)[:, :16] for m in zlora_layers(model).values()], 1)
    assert gates.mean().item() == pytest.approx(1.0, abs=0.05)
    assert gates.std().item() == pytest.approx(0.5, abs=0.05)


@each_estimator
def test_a_fresh_adapter_is_the_frozen_model_under_every_z_and_its_router_is_the_prior(kind, estimator):
    out = run(tiny_zlora(fresh=True, kind=kind), estimator)
    torch.testing.assert_close(out.nll, out.nll_free[:, None].expand_as(out.nll), rtol=2e-5, atol=2e-5)
    # Of a vector mean 0 and log-variance 0, else uniform.
    prior = torch.zeros_like(out.log_p) if kind == "gaussian" else torch.full_like(out.log_p, out.log_p.shape[-1]).log()
    torch.testing.assert_close(out.log_p, -prior)
