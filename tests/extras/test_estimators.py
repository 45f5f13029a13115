"""Every estimator on a model small enough to enumerate, against plain loops.

The tabular model: for each code a table of token distributions (the generator), logits of q (the encoder) and of p (the
router). Its R independent copies along the first dimension are separate leaves, so one backward gives the gradients of
R draws.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck

from toolkit.extras.estimators import (
    exact_em_log_q,
    exact_encoder,
    hard_em_log_q,
    rloo,
    sample_top_m_tail,
    top_m_tail,
)
from toolkit.extras.gaussian import Gaussian
from toolkit.latent import Categorical
from toolkit.objective.divergence import categorical_kl
from toolkit.objective.estimators import exact
from toolkit.objective.protocols import ESTIMATORS

NUM_LATENTS = 5
RESPONSE = (0, 2)  # tokens of y, from a vocabulary of 3
UNBIASED = [
    ("exact_encoder", 1),
    ("exact_encoder", 2),
    ("top_m_tail", 1),
    ("top_m_tail", 3),
    ("top_m_tail/none", 2),
    ("rloo", 2),
    ("rloo", 3),
]


@dataclass
class Tabular:
    """R copies. Shapes: table (R, K, T, V), q_logits and p_logits (R, K); float64 leaves."""

    table: Tensor
    q_logits: Tensor
    p_logits: Tensor

    @property
    def loss(self) -> Tensor:
        log_probs = self.table.log_softmax(-1)
        return -torch.stack([log_probs[:, :, t, token] for t, token in enumerate(RESPONSE)]).sum(0)

    @property
    def log_q(self) -> Tensor:
        return self.q_logits.log_softmax(-1)

    @property
    def log_p(self) -> Tensor:
        return self.p_logits.log_softmax(-1)

    def gradients(self, value: Tensor) -> dict[str, Tensor]:
        """Gradient at every leaf, (R, coordinates); zeros where none arrives."""
        leaves = {field.name: getattr(self, field.name) for field in fields(self)}
        grads = torch.autograd.grad(value, list(leaves.values()), retain_graph=True, materialize_grads=True)
        return {name: grad.flatten(1) for name, grad in zip(leaves, grads, strict=True)}


def tabular(num_copies: int = 1, num_latents: int = NUM_LATENTS) -> Tabular:
    generator = torch.Generator().manual_seed(1)

    def leaf(scale: float, *shape: int) -> Tensor:
        values = scale * torch.randn(num_latents, *shape, generator=generator, dtype=torch.float64)
        return values.expand(num_copies, *values.shape).clone().requires_grad_()

    return Tabular(leaf(1.5, len(RESPONSE), 3), leaf(0.8), leaf(0.8))


def surrogate(name: str, loss: Tensor, log_q: Tensor, codes: Tensor) -> Tensor:
    chosen = loss.gather(-1, codes)
    if name == "exact_encoder":
        return exact_encoder(loss, chosen, log_q)
    if name == "rloo":
        return rloo(chosen, log_q.gather(-1, codes))
    return top_m_tail(chosen, log_q, codes, baseline="none" if name.endswith("/none") else "head")


def draw(name: str, log_q: Tensor, num: int) -> Tensor:
    generator = torch.Generator().manual_seed(5)
    sample = sample_top_m_tail if name.startswith("top_m_tail") else Categorical().sample
    return sample(log_q, num, generator)


def outcomes(name: str, num: int) -> tuple[Tensor, Tensor]:
    """Everything that can be drawn, one outcome a row, and its probability; from the definition of the draw."""
    q = tabular().log_q[0].exp().detach()
    if not name.startswith("top_m_tail"):
        codes = torch.cartesian_prod(*[torch.arange(len(q))] * num).reshape(-1, num)
        return codes, q[codes].prod(-1)
    order = sorted(range(len(q)), key=lambda k: -q[k].item())
    head, tail = order[: min(num, len(q) - 1)], order[min(num, len(q) - 1) :]
    return torch.tensor([[*head, j] for j in tail]), q[tail] / q[tail].sum()


def enumerated(name: str, num: int) -> tuple[float, dict[str, Tensor], dict[str, Tensor]]:
    """Mean of the value, and mean and variance of the gradient of one draw, over all outcomes."""
    codes, probability = outcomes(name, num)
    model = tabular(len(codes))
    rows = zip(model.loss, model.log_q, codes, strict=True)
    values = torch.stack([surrogate(name, loss[None], log_q[None], row[None]) for loss, log_q, row in rows])
    grads = model.gradients(values.sum())
    mean = {leaf: probability @ grad for leaf, grad in grads.items()}
    variance = {leaf: probability @ (grad - mean[leaf]) ** 2 for leaf, grad in grads.items()}
    return (probability @ values).item(), mean, variance


def loop_expectation(model: Tabular, weights: list[float]) -> float:
    return sum(weight * loss for weight, loss in zip(weights, model.loss[0].tolist(), strict=True))


def loop_gradient(model: Tabular, q: list[float], encoder: bool = True) -> dict[str, Tensor]:
    """Gradient of sum_k q(k) l(k) in closed form; q is a constant without `encoder`. The router never gets any."""
    loss, token_probs = model.loss[0].tolist(), model.table[0].softmax(-1).tolist()
    table = [
        q[k] * (probability - (v == RESPONSE[t]))
        for k in range(len(q))
        for t in range(len(RESPONSE))
        for v, probability in enumerate(token_probs[k][t])
    ]
    mean = loop_expectation(model, q)
    logits = [q[k] * (loss[k] - mean) * encoder for k in range(len(q))]
    grads = {"table": table, "q_logits": logits, "p_logits": [0.0] * len(q)}
    return {name: torch.tensor(values, dtype=torch.float64) for name, values in grads.items()}


def probabilities(log_probs: Tensor) -> list[float]:
    return [math.exp(value) for value in log_probs[0].tolist()]


def posterior(model: Tabular) -> tuple[list[float], float]:
    """r(k) and -log sum_k p(k) exp(-l(k))."""
    joint = [p * math.exp(-loss) for p, loss in zip(probabilities(model.log_p), model.loss[0].tolist(), strict=True)]
    return [value / sum(joint) for value in joint], -math.log(sum(joint))


def assert_same(one: dict[str, Tensor], other: dict[str, Tensor], atol: float = 1e-12) -> None:
    for name in other:
        torch.testing.assert_close(one[name].reshape(other[name].shape), other[name], rtol=0, atol=atol)


# Unbiased estimators


@pytest.mark.parametrize(("name", "num"), UNBIASED)
def test_the_mean_over_all_outcomes_is_exact(name, num):
    """Value and gradient, to rounding: the weights are right if the sampler is."""
    model = tabular()
    q = probabilities(model.log_q)
    value, mean, _ = enumerated(name, num)
    assert value == pytest.approx(loop_expectation(model, q), abs=1e-12)
    assert_same(mean, loop_gradient(model, q))


@pytest.mark.parametrize(("name", "num"), UNBIASED)
def test_the_mean_gradient_of_10000_draws_is_within_4_standard_errors(name, num):
    """Sampler and weights together, at every coordinate of the generator and of the encoder.

    Two-sided, 4 standard errors are exceeded with probability 6.3e-5. There are 7 estimators times 35 coordinates, so
    by the union bound a correct implementation fails anywhere with probability below 0.02 over seeds (and never, once
    the seed is fixed and passes), while with 10,000 draws a bias of a tenth of a standard deviation is 10 of them.
    """
    model = tabular(10_000)
    grads = model.gradients(surrogate(name, model.loss, model.log_q, draw(name, model.log_q, num)))
    true = loop_gradient(tabular(), probabilities(model.log_q))
    _, _, variance = enumerated(name, num)
    for leaf, expected in true.items():
        error = (grads[leaf].mean(0) - expected).abs()
        standard_error = grads[leaf].std(0) / math.sqrt(len(grads[leaf]))
        assert (error <= 4 * standard_error + 1e-12).all(), (leaf, error / standard_error)
        # Random exactly where it should be: an estimator that ignores its sample would be suspiciously good.
        assert torch.equal(grads[leaf].var(0) > 1e-20, variance[leaf] > 1e-20)
        # And by as much: draws that were not independent would make the standard errors above dishonest.
        torch.testing.assert_close(grads[leaf].var(0).sum(), variance[leaf].sum(), rtol=0.1, atol=1e-12)
    assert variance["table"].max() > 1e-6
    assert (variance["q_logits"].max() > 1e-6) == (name != "exact_encoder")


@pytest.mark.parametrize("name", ["exact_encoder", "top_m_tail", "rloo"])
def test_a_loss_common_to_all_codes_moves_no_gradient(name):
    """On every draw, not on average: what the baselines are for. Without one, the tail's score is shifted by it."""
    model = tabular(20)
    codes = draw(name, model.log_q, 2)
    shifted = model.gradients(surrogate(name, model.loss + 100, model.log_q, codes))
    assert_same(shifted, model.gradients(surrogate(name, model.loss, model.log_q, codes)), atol=1e-10)


def test_the_baseline_of_the_head_lowers_the_variance_of_the_encoders_gradient():
    with_baseline, without = enumerated("top_m_tail", 2)[2], enumerated("top_m_tail/none", 2)[2]
    assert with_baseline["q_logits"].sum() < 0.5 * without["q_logits"].sum()
    torch.testing.assert_close(with_baseline["table"], without["table"])


# Limits


@pytest.mark.parametrize("name", ["exact_encoder", "top_m_tail", "rloo", "exact_em", "hard_em"])
def test_one_code_is_exact(name):
    model = tabular(3, num_latents=1)
    if name.endswith("em"):
        value = m_step(name, model)
    else:
        codes = draw(name, model.log_q, 2 if name == "rloo" else 1)
        value = surrogate(name, model.loss, model.log_q, codes)
    expected = loop_gradient(model, [1.0])
    assert value.item() == pytest.approx(model.loss.sum().item(), abs=1e-12)
    assert_same(model.gradients(value), {leaf: grad.expand(3, -1) for leaf, grad in expected.items()})


@pytest.mark.parametrize(("num_head", "baseline"), [(NUM_LATENTS - 1, "head"), (NUM_LATENTS, "none")])
def test_a_head_of_all_codes_is_exact_on_every_draw(num_head, baseline):
    model = tabular(20)
    codes = draw("top_m_tail", model.log_q, num_head)
    assert codes.shape == (20, NUM_LATENTS)
    value = top_m_tail(model.loss.gather(-1, codes), model.log_q, codes, baseline=baseline)
    q = probabilities(model.log_q)
    assert value.item() == pytest.approx(20 * loop_expectation(model, q), abs=1e-10)
    assert_same(model.gradients(value), {k: v.expand(20, -1) for k, v in loop_gradient(model, q).items()})


@pytest.mark.parametrize("name", ["exact_encoder", "top_m_tail", "top_m_tail/none", "rloo"])
def test_a_certain_posterior_leaves_the_loss_of_its_code(name):
    """Logits of -inf, as from a mask: log q is -inf and nothing may become nan."""
    model = tabular(4)
    logits = torch.full((4, NUM_LATENTS), -torch.inf, dtype=torch.float64)
    logits[:, 3] = 0.0
    model.q_logits = logits.requires_grad_()
    codes = draw(name, model.log_q, 2)
    value = surrogate(name, model.loss, model.log_q, codes)
    assert value.item() == pytest.approx(model.loss[:, 3].sum().item(), abs=1e-12)
    one_hot = [0.0, 0.0, 0.0, 1.0, 0.0]
    assert_same(model.gradients(value), {k: v.expand(4, -1) for k, v in loop_gradient(model, one_hot).items()})


@pytest.mark.parametrize("name", ["exact_encoder", "top_m_tail", "rloo"])
def test_the_split_of_the_batch_and_the_names_of_the_codes_change_nothing(name):
    model, order = tabular(5), torch.tensor([2, 0, 4, 1, 3])
    codes = draw(name, model.log_q, 2)
    whole = surrogate(name, model.loss, model.log_q, codes)
    parts = [surrogate(name, model.loss[rows], model.log_q[rows], codes[rows]) for rows in ([3, 1], [2], [0, 4])]
    renamed = surrogate(name, model.loss[:, order], model.log_q[:, order], order.argsort()[codes])
    for other in (torch.stack(parts).sum(), renamed):
        torch.testing.assert_close(other, whole)
        assert_same(model.gradients(other), model.gradients(whole))


# Sampling and cost


def test_samples_come_from_the_given_generator_alone():
    log_q, before = tabular(200).log_q, torch.get_rng_state()
    for sample in (Categorical().sample, sample_top_m_tail):
        one, same, other = (sample(log_q, 2, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2))
        assert torch.equal(one, same)
        assert not torch.equal(one, other)
    assert torch.equal(torch.get_rng_state(), before)


def test_the_cost_table():
    """Branches with gradient and without, by the number of codes and of draws."""
    expected: dict[tuple[str, int, int], tuple[int, int]] = {
        ("exact", 8, 1): (8, 0),
        ("exact_encoder", 8, 2): (2, 8),
        ("top_m_tail", 8, 3): (4, 0),
        ("top_m_tail", 8, 8): (8, 0),
        ("top_m_tail", 1, 1): (1, 0),
        ("rloo", 8, 4): (4, 0),
        ("reparameterised", 8, 3): (3, 0),
        ("hard_em", 8, 1): (1, 8),
        ("exact_em", 8, 1): (8, 0),
    }
    for (kind, num_latents, num), branches in expected.items():
        keys = {"num_samples": num} if "num_samples" in ESTIMATORS.kinds[kind].model_fields else {}
        estimator = ESTIMATORS.make({"kind": kind} | keys)
        assert estimator.branches(Categorical(num_latents=num_latents)) == branches, kind


REFUSED: dict[str, Any] = {
    "num_samples: .*greater than or equal to 1 .got 0": {"kind": "exact_encoder", "num_samples": 0},
    "num_samples: .*greater than or equal to 2 .got 1": {"kind": "rloo", "num_samples": 1},
    "num_samples likeliest codes, at most 8 of them: got 9": {"kind": "top_m_tail", "num_samples": 9},
    "kind out of exact, .*got 'exact_me'; did you mean 'exact_em'": "exact_me",
    "reparameterised is not for latent: categorical; choose exact": "reparameterised",
}
NOT_FOR_VECTORS = ("exact", "exact_encoder", "top_m_tail", "rloo", "exact_em", "hard_em")


def test_what_an_estimator_cannot_serve_is_refused():
    for message, section in REFUSED.items():
        with pytest.raises(ValueError, match=message):
            ESTIMATORS.make(section).check(Categorical(num_latents=8))
    for kind in NOT_FOR_VECTORS:
        ESTIMATORS.make(kind).check(Categorical(num_latents=8))
        with pytest.raises(ValueError, match=f"{kind} is not for latent: gaussian; choose reparameterised"):
            ESTIMATORS.make(kind).check(Gaussian())
    ESTIMATORS.make("reparameterised").check(Gaussian())
    with pytest.raises(ValueError, match="rloo needs at least 2 samples per example, got 1"):
        rloo(torch.zeros(2, 1), torch.zeros(2, 1))


# EM: biased, and by how much


E_STEPS = {"exact_em": exact_em_log_q, "hard_em": hard_em_log_q}


def m_step(name: str, model: Tabular) -> Tensor:
    """sum_b E_r[l] with the E-step's r in the posterior's place."""
    return exact(model.loss, E_STEPS[name](model.loss, model.log_p))


def test_the_posterior_equals_torch_distributions():
    model = tabular(2)
    expected = torch.distributions.Categorical(logits=model.log_p - model.loss).probs
    log_r = exact_em_log_q(model.loss, model.log_p)
    torch.testing.assert_close(log_r.exp(), expected, rtol=0, atol=1e-12)
    assert not log_r.requires_grad


@pytest.mark.parametrize(("dtype", "atol"), [(torch.float64, 1e-12), (torch.float32, 1e-6)])
def test_exact_em_with_its_kl_is_the_marginal_likelihood_in_value_and_gradient(dtype, atol):
    model = tabular(1)
    model = Tabular(*(getattr(model, field.name).detach().to(dtype).requires_grad_() for field in fields(model)))
    value = m_step("exact_em", model)
    value = value + categorical_kl(exact_em_log_q(model.loss, model.log_p), model.log_p).sum()
    r, nll = posterior(model)
    assert value.item() == pytest.approx(nll, abs=atol)
    p = probabilities(model.log_p)
    router = torch.tensor([p_k - r_k for p_k, r_k in zip(p, r, strict=True)], dtype=torch.float64)
    grads = {name: grad.double() for name, grad in model.gradients(value).items()}
    assert_same(grads, loop_gradient(model, r, encoder=False) | {"p_logits": router}, atol=atol)


@pytest.mark.parametrize("name", E_STEPS)
def test_em_with_its_kl_passes_gradcheck(name):
    """Although the E-step is a constant to autograd: it is at an optimum of what it is put into, or locally fixed."""
    model = tabular(2)

    def objective(loss: Tensor, logits: Tensor) -> Tensor:
        log_p = logits.log_softmax(-1)
        log_r = E_STEPS[name](loss, log_p)
        return exact(loss, log_r) + categorical_kl(log_r, log_p).sum()

    assert gradcheck(objective, (model.loss.detach().requires_grad_(), model.p_logits))


@pytest.mark.parametrize("scale", [0.0, 1.0, 30.0])
def test_the_bias_of_hard_em_is_the_uncertainty_of_the_posterior(scale):
    """Its objective exceeds the marginal one by -log max r; its gradient follows one code where the other follows r."""
    model = tabular()
    model.table = (scale * model.table).detach().requires_grad_()
    model.p_logits = (scale * model.p_logits).detach().requires_grad_()
    r, nll = posterior(model)
    best = max(range(NUM_LATENTS), key=lambda k: (r[k], -k))
    p_best = probabilities(model.log_p)[best]
    value = m_step("hard_em", model)
    objective = value.item() - math.log(p_best)
    assert objective - nll == pytest.approx(-math.log(max(r)), abs=1e-10)
    assert -1e-10 <= objective - nll <= math.log(NUM_LATENTS) + 1e-10
    one_hot = [float(k == best) for k in range(NUM_LATENTS)]
    assert_same(model.gradients(value), loop_gradient(model, one_hot, encoder=False))
