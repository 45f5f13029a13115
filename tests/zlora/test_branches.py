"""The two-part forward: every estimator and every kind of z against the exact sum and against single forwards.

Two parts run their layers under different gates before one backward, which is what the guard refuses to users.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Any

import pytest
import torch
from peft import PeftModel
from toolkit.objective.factored import factor_digits, joint_log_probs
from torch import Tensor

from toolkit.objective import ObjectiveWeights, term_sums
from toolkit.zlora import codes
from toolkit.zlora.forward import branches
from toolkit.zlora.gates import _Ticket

from .test_checkpointing import gradients, same
from .tiny import collate, texts, tiny_zlora, zlora_layers

KINDS: dict[str, dict[str, Any]] = {
    "categorical": {},
    "factored": {"latent": "factored", "num_latents": 2, "num_factors": 2},
    "gaussian": {"latent": "gaussian", "latent_dim": 2},
}
ESTIMATORS = [
    ("categorical", "exact"),
    ("categorical", "exact_em"),
    ("categorical", "exact_encoder"),
    ("categorical", "top_m_tail"),
    ("categorical", "rloo"),
    ("categorical", "hard_em"),
    ("factored", "exact"),
    ("factored", "rloo"),
    ("gaussian", "reparameterised"),
]
each_estimator = pytest.mark.parametrize(("kind", "estimator"), ESTIMATORS)
# Of two parts: codes that carry no gradient, a first part over all codes, and codes that carry gradient.
TWO_PARTS = [("categorical", "rloo"), ("categorical", "exact_encoder"), ("gaussian", "reparameterised")]
each_of_two_parts = pytest.mark.parametrize(("kind", "estimator"), TWO_PARTS)


def model_of(kind: str, checkpointing: bool = False, **kwargs: Any) -> PeftModel:
    model = tiny_zlora(**KINDS[kind] | kwargs).train()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model


def run(model: PeftModel, estimator: str, **kwargs: Any) -> Any:
    return model(**collate(texts()), estimator=estimator, **{"num_samples": 2, "noise_seed": 5} | kwargs)


def loss(kind: str, estimator: str, out: Any, beta: float = 0.3) -> Tensor:
    """R + beta KL, and what an E-step adds, as the Trainer sums them."""
    weights = ObjectiveWeights(latent=kind, estimator=estimator)  # pyright: ignore
    sums = term_sums(
        out.nll, out.u, out.log_q, out.log_p, out.jsd, out.y_mask, weights,
        codes=out.codes, nll_fixed_BKT=out.nll_fixed, log_r_BK=out.log_r,
    )  # fmt: skip
    return sums.weighted_nll + beta * sums.kl + sums.encoder_fit


@each_estimator
def test_gradients_do_not_depend_on_checkpointing(kind, estimator):
    results, calls = [], []
    for checkpointing in (False, True):
        model, counter = model_of(kind, checkpointing), Counter()
        for name, layer in zlora_layers(model).items():
            layer.base_layer.register_forward_hook(lambda *_, name=name, counter=counter: counter.update([name]))
        out = run(model, estimator)
        before = counter.total()
        loss(kind, estimator, out).backward()
        results.append(gradients(model))
        calls.append(counter.total() - before)
    num_parts = 1 if estimator in ("exact", "exact_em") else 2
    assert calls == [0, num_parts * len(zlora_layers(model))]  # both parts were recomputed, and once each
    assert same(*results)


@each_of_two_parts
def test_without_putting_the_gates_back_checkpointing_would_change_the_gradients(kind, estimator, monkeypatch):
    expected, model = model_of(kind), model_of(kind, checkpointing=True)
    loss(kind, estimator, run(expected, estimator)).backward()
    monkeypatch.setattr(_Ticket, "use", lambda ticket: setattr(ticket, "done", True))
    with pytest.raises((AssertionError, RuntimeError)):  # wrong, or torch finds the shapes changed
        loss(kind, estimator, run(model, estimator)).backward()
        assert same(gradients(model), gradients(expected))


@each_of_two_parts
def test_the_backward_recomputes_the_later_part_before_the_earlier_one(kind, estimator):
    model, rows = model_of(kind, checkpointing=True, num_latents=3), []
    out = run(model, estimator, num_samples=3)
    for layer in zlora_layers(model).values():
        layer.base_layer.register_forward_pre_hook(lambda _, args: rows.append(len(args[0])))
    loss(kind, estimator, out).backward()
    half = len(rows) // 2
    assert rows == [4 * out.nll.shape[1]] * half + [4] * half


@each_of_two_parts
def test_a_forward_of_the_users_own_before_the_backward_is_still_an_error(kind, estimator):
    model = model_of(kind)
    out = run(model, estimator)
    with pytest.raises(RuntimeError, match="before the backward of the first"):
        run(model, estimator)
    loss(kind, estimator, out).backward()
    loss(kind, estimator, run(model, estimator)).backward()  # the first one is over


@each_of_two_parts
def test_dropping_the_outputs_frees_the_guard_also_where_the_codes_carry_gradient(kind, estimator):
    model = model_of(kind)
    dropped = run(model, estimator)
    del dropped
    assert not model.base_model.box.pending()  # pyright: ignore


@each_estimator
def test_each_branch_is_the_forward_under_its_own_z(kind, estimator):
    """Against one pass per branch under a gate given by hand, and codes drawn within the support."""
    model = model_of(kind).eval()
    config = model.base_model.zlora_config  # pyright: ignore
    with torch.no_grad():
        out, batch = run(model, estimator), collate(texts())
        free = model.base_model.encode(**batch)  # pyright: ignore
        torch.testing.assert_close(out.log_q, free.log_q)
        torch.testing.assert_close(out.nll_free, free.nll_free)
        for s in range(out.nll.shape[1]):
            if out.codes is None:
                rows_BC = codes.code_rows(config, torch.full((4,), s))
            elif kind == "categorical":
                rows_BC = codes.code_rows(config, out.codes[:, s])
            elif kind == "factored":
                rows_BC = torch.nn.functional.one_hot(out.codes[:, s], 2).float().flatten(1)
                rows_BC = torch.cat([rows_BC, torch.zeros(4, 1)], 1)
            else:
                rows_BC = torch.cat([out.codes[:, s], torch.tensor([1.0, 0.0]).expand(4, 2)], 1)
            alone = model.base_model.decode(rows_BC[None], **batch)[:, 0]  # pyright: ignore
            torch.testing.assert_close(out.nll[:, s], alone, rtol=2e-5, atol=2e-5)


def test_all_codes_some_at_a_time_are_the_branches_of_the_exact_forward():
    for kind in ("categorical", "factored"):
        model = model_of(kind, num_latents=3).eval()
        with torch.no_grad():
            exact, parts = run(model, "exact"), run(model, "all_codes")
        torch.testing.assert_close(parts.nll, exact.nll, rtol=2e-5, atol=2e-5)
        assert exact.nll.shape[1] == (9 if kind == "factored" else 3)  # 9 codes are more than one pass holds
        assert parts.codes is None and not parts.nll.requires_grad


def drawn(monkeypatch: pytest.MonkeyPatch, values: Tensor) -> None:
    """Let every example draw these: (S,) codes, or (S, M) combinations."""
    monkeypatch.setattr(branches, "draw_latents", lambda config, log_q, *_: values.expand(len(log_q), *values.shape))


def unsure(kind: str) -> PeftModel:
    """With a posterior that leaves every code a share, so that no draw is negligible."""
    model = model_of(kind)
    with torch.no_grad():
        for parameter in model.base_model.heads.posterior[-1].parameters():  # pyright: ignore
            parameter.mul_(0.2)
    return model


def expected_gradients(kind: str, estimator: str, monkeypatch: pytest.MonkeyPatch) -> tuple[float, dict[str, Tensor]]:
    """Value and gradient of the surrogate, averaged over all pairs of draws with their probabilities under q."""
    batch = collate(texts()[:1])
    total: dict[str, Tensor] = {}
    value = 0.0
    num_codes = model_of(kind).base_model.zlora_config.num_codes  # pyright: ignore
    for pair in product(range(num_codes), repeat=2):
        model, values = unsure(kind), torch.tensor(pair)
        digits = factor_digits(values, 2, 2)
        drawn(monkeypatch, digits if kind == "factored" else values)
        out = model(**batch, estimator=estimator, num_samples=2)
        log_q = joint_log_probs(out.log_q) if kind == "factored" else out.log_q
        probability = log_q[0, values].sum().exp().item()
        surrogate = loss(kind, estimator, out)
        surrogate.backward()
        value += probability * surrogate.item()
        for name, gradient in gradients(model).items():
            total[name] = total.get(name, 0.0) + probability * gradient  # pyright: ignore
    return value, total


@pytest.mark.parametrize(
    ("kind", "estimator"), [("categorical", "rloo"), ("categorical", "exact_encoder"), ("factored", "rloo")]
)
def test_the_mean_over_all_draws_is_the_exact_value_and_gradient(kind, estimator, monkeypatch):
    model = unsure(kind)
    exact = loss(kind, "exact", model(**collate(texts()[:1])))
    exact.backward()
    value, total = expected_gradients(kind, estimator, monkeypatch)
    assert value == pytest.approx(exact.item(), rel=1e-5)
    for name, gradient in gradients(model).items():
        torch.testing.assert_close(total[name], gradient, rtol=1e-3, atol=1e-4 * float(gradient.abs().max()), msg=name)
    # The control: a single pair of draws is far from it.
    one, other = unsure(kind), unsure(kind)
    for draw, seed in ((one, 1), (other, 2)):
        loss(
            kind, estimator, draw(**collate(texts()[:1]), estimator=estimator, num_samples=2, noise_seed=seed)
        ).backward()
    assert not same(gradients(one), gradients(model)) or not same(gradients(other), gradients(model))


def test_head_and_tail_together_are_the_exact_sum():
    """With m = K - 1 the tail is one code, and nothing is left to chance."""
    model, sampled = model_of("categorical"), model_of("categorical")
    exact, loss_ = loss("categorical", "exact", run(model, "exact")), None
    loss_ = loss("categorical", "top_m_tail", run(sampled, "top_m_tail", num_samples=2))
    exact.backward()
    loss_.backward()
    assert loss_.item() == pytest.approx(exact.item(), rel=1e-5)
    assert same(gradients(model), gradients(sampled))


def test_with_an_e_step_the_objective_is_the_marginal_likelihood():
    """sum_k r l + KL(r || p) = -log sum_k p exp(-l); the encoder is fitted to r beside it."""
    out = run(model_of("categorical"), "exact_em")
    value = loss("categorical", "exact_em", out, beta=1.0)
    marginal = -torch.logsumexp(out.log_p - out.nll.sum(-1), -1).sum()
    fit = (out.log_r.exp() * (out.log_r - out.log_q)).sum()
    assert value.item() == pytest.approx((marginal + fit).item(), rel=1e-5)


def test_the_hard_e_step_runs_without_dropout_and_the_branch_with_it():
    model = model_of("categorical", zlora_dropout=0.5)
    with torch.no_grad():
        first, second = run(model, "hard_em"), run(model, "hard_em")
    assert torch.equal(first.nll_fixed, second.nll_fixed)
    assert not torch.equal(first.nll, second.nll)


@each_of_two_parts
def test_draws_repeat_with_their_seed_and_leave_torchs_generator_alone(kind, estimator):
    model = model_of(kind, num_latents=3).eval()
    state = torch.get_rng_state()
    with torch.no_grad():
        same_, again, other = (run(model, estimator, num_samples=8, noise_seed=seed).codes for seed in (1, 1, 2))
    assert torch.equal(same_, again) and not torch.equal(same_, other)
    assert torch.equal(state, torch.get_rng_state())


@pytest.mark.parametrize("kind", ["categorical", "factored", "gaussian"])
def test_a_fresh_gate_has_the_mean_and_the_deviation_asked_for(kind):
    """Over z from the first router, whatever the kind of z."""
    many = {
        "categorical": {"num_latents": 500},
        "factored": {"num_latents": 40, "num_factors": 3},
        "gaussian": {"latent_dim": 6},
    }
    model = tiny_zlora(fresh=True, gate_init_std=0.5, r=16, **KINDS[kind] | many[kind])
    config = model.base_model.zlora_config  # pyright: ignore
    if kind == "gaussian":
        rows = codes.vector_rows(torch.randn(2000, 6))
    else:
        rows = codes.code_rows(config, torch.randint(config.num_codes, (2000,)))
    gates = torch.cat([m.gate_rows("default", rows)[:, :16] for m in zlora_layers(model).values()], 1)
    assert gates.mean().item() == pytest.approx(1.0, abs=0.05)
    assert gates.std().item() == pytest.approx(0.5, abs=0.05)


@each_estimator
def test_a_fresh_adapter_is_the_frozen_model_under_every_z_and_its_router_is_the_prior(kind, estimator):
    out = run(tiny_zlora(fresh=True, **KINDS[kind]), estimator)
    torch.testing.assert_close(out.nll, out.nll_free[:, None].expand_as(out.nll), rtol=2e-5, atol=2e-5)
    if kind == "gaussian":
        assert not out.log_p.any()  # mean 0 and log-variance 0
    else:
        size = out.log_p.shape[-1]
        torch.testing.assert_close(out.log_p, torch.full_like(out.log_p, 1 / size).log())
