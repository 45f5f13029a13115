"""Every estimator on five codes that can be enumerated, against the exact sum, whose loop is in tests/objective.

Losses and logits of R copies are separate leaves, so one backward gives the gradients of R draws.
"""

from typing import Any

import pytest
import torch
from torch import Tensor

from toolkit.extras.gaussian import Gaussian
from toolkit.latent import Categorical
from toolkit.objective.estimators import exact
from toolkit.objective.output import LatentOutput
from toolkit.objective.protocols import ESTIMATORS

NUM_LATENTS = 5
UNBIASED = [("exact_encoder", 1), ("exact_encoder", 2), ("rloo", 2), ("rloo", 3)]
each_estimator = pytest.mark.parametrize("name", ["exact_encoder", "rloo"])
Leaves = tuple[Tensor, Tensor]


def leaves(num_copies: int = 1, num_latents: int = NUM_LATENTS) -> Leaves:
    """Losses and logits, (R, K)."""
    generator = torch.Generator().manual_seed(1)
    values = torch.randn(2, num_latents, generator=generator, dtype=torch.float64)
    loss, logits = 2 + 1.5 * values[0], 0.8 * values[1]
    return tuple(v.expand(num_copies, -1).clone().requires_grad_() for v in (loss, logits))  # pyright: ignore


def surrogate(name: str, loss: Tensor, log_q: Tensor, codes: Tensor) -> Tensor:
    output, chosen = LatentOutput(log_q=log_q, codes=codes), loss.gather(-1, codes)
    return ESTIMATORS.make(name).surrogate(Categorical(), chosen, log_q, output, loss.detach())


def draw(name: str, log_q: Tensor, num: int, seed: int = 5) -> Tensor:
    estimator = ESTIMATORS.make({"kind": name, "num_samples": num})
    latent, generator = Categorical(num_latents=log_q.shape[-1]), torch.Generator().manual_seed(seed)
    found = estimator.draw(latent, LatentOutput(log_q=log_q), generator)
    assert found is not None
    return found


def outcomes(q: Tensor, num: int) -> tuple[Tensor, Tensor]:
    """Everything that can be drawn, one outcome a row, and its probability; from the definition of the draw."""
    codes = torch.cartesian_prod(*[torch.arange(len(q))] * num).reshape(-1, num)
    return codes, q[codes].prod(-1)


def gradients(value: Tensor, at: Leaves) -> Leaves:
    return torch.autograd.grad(value, at, retain_graph=True, materialize_grads=True)  # pyright: ignore


def exactly(at: Leaves) -> tuple[Tensor, Leaves]:
    value = exact(at[0], at[1].log_softmax(-1))
    return value.detach(), gradients(value, at)


def assert_same(one: Leaves, other: Leaves, atol: float = 1e-12) -> None:
    for result, expected in zip(one, other, strict=True):
        torch.testing.assert_close(result, expected.expand_as(result), rtol=0, atol=atol)


# Unbiased estimators


@pytest.mark.parametrize(("name", "num"), UNBIASED)
def test_the_mean_over_all_outcomes_is_the_exact_value_and_gradient(name, num):
    codes, probability = outcomes(leaves()[1][0].softmax(-1).detach(), num)
    at = leaves(len(codes))
    rows = zip(at[0], at[1].log_softmax(-1), codes, strict=True)
    values = torch.stack([surrogate(name, loss[None], log_q[None], row[None]) for loss, log_q, row in rows])
    found = gradients(values.sum(), at)
    value, expected = exactly(leaves())
    torch.testing.assert_close(probability @ values.detach(), value, rtol=0, atol=1e-12)
    for mean, true in zip((probability @ grad for grad in found), expected, strict=True):
        torch.testing.assert_close(mean, true[0], rtol=0, atol=1e-12)
    # Random where it should be: an estimator that ignores its sample would be suspiciously good.
    of_loss, of_logits = ((grad - true).abs().max() > 1e-6 for grad, true in zip(found, expected, strict=True))
    assert of_loss and of_logits == (name != "exact_encoder")


@each_estimator
def test_a_loss_common_to_all_codes_moves_no_gradient(name):
    """On every draw, not on average: what the baseline is for."""
    at = leaves(20)
    log_q = at[1].log_softmax(-1)
    codes = draw(name, log_q, 2)
    plain, shifted = (gradients(surrogate(name, at[0] + more, log_q, codes), at) for more in (0, 100))
    assert_same(shifted, plain, atol=1e-10)


# Limits


@each_estimator
def test_one_code_is_exact(name):
    at = leaves(3, num_latents=1)
    log_q = at[1].log_softmax(-1)
    value = surrogate(name, at[0], log_q, draw(name, log_q, 2 if name == "rloo" else 1))
    assert value.item() == pytest.approx(at[0].sum().item(), abs=1e-12)
    assert_same(gradients(value, at), exactly(at)[1])


@each_estimator
def test_a_certain_posterior_leaves_the_loss_of_its_code(name):
    """Logits of -inf, as from a mask: log q is -inf and nothing may become nan."""
    loss, logits = leaves(4)[0], torch.full((4, NUM_LATENTS), -torch.inf, dtype=torch.float64)
    logits[:, 3] = 0.0
    at = (loss, logits.requires_grad_())
    log_q = logits.log_softmax(-1)
    value = surrogate(name, loss, log_q, draw(name, log_q, 2))
    assert value.item() == pytest.approx(loss[:, 3].sum().item(), abs=1e-12)
    assert_same(gradients(value, at), (torch.eye(NUM_LATENTS, dtype=torch.float64)[3], torch.zeros_like(logits)))


@each_estimator
def test_the_split_of_the_batch_and_the_names_of_the_codes_change_nothing(name):
    at, order = leaves(5), torch.tensor([2, 0, 4, 1, 3])
    loss, log_q = at[0], at[1].log_softmax(-1)
    codes = draw(name, log_q, 2)
    whole = surrogate(name, loss, log_q, codes)
    parts = [surrogate(name, loss[rows], log_q[rows], codes[rows]) for rows in ([3, 1], [2], [0, 4])]
    renamed = surrogate(name, loss[:, order], log_q[:, order], order.argsort()[codes])
    for other in (torch.stack(parts).sum(), renamed):
        torch.testing.assert_close(other, whole)
        assert_same(gradients(other, at), gradients(whole, at))


# Sampling and cost


def test_samples_come_from_the_given_generator_alone():
    log_q, before = leaves(200)[1].log_softmax(-1), torch.get_rng_state()
    one, same, other = (draw("rloo", log_q, 2, seed) for seed in (1, 1, 2))
    assert torch.equal(one, same) and not torch.equal(one, other)
    assert torch.equal(torch.get_rng_state(), before)


# Branches with gradient and without, by the number of codes and of draws.
BRANCHES: dict[tuple[str, int, int], tuple[int, int]] = {
    ("exact", 8, 1): (8, 0),
    ("exact_encoder", 8, 2): (2, 8),
    ("rloo", 8, 4): (4, 0),
    ("reparameterised", 8, 3): (3, 0),
}


def test_the_cost_table():
    for (kind, num_latents, num), branches in BRANCHES.items():
        keys = {"num_samples": num} if "num_samples" in ESTIMATORS.kinds[kind].model_fields else {}
        estimator = ESTIMATORS.make({"kind": kind} | keys)
        assert estimator.branches(Categorical(num_latents=num_latents)) == branches, kind


REFUSED: dict[str, Any] = {
    "num_samples: .*greater than or equal to 1 .got 0": {"kind": "exact_encoder", "num_samples": 0},
    "kind out of exact, .*got 'rlo'; did you mean 'rloo'": "rlo",
}


def test_what_an_estimator_cannot_serve_is_refused():
    """Which kinds of z each is for: tests/config/test_config.py."""
    for message, section in REFUSED.items():
        with pytest.raises(ValueError, match=message):
            ESTIMATORS.make(section).check(Categorical(num_latents=8))
    for latent, kind, instead in ((Gaussian(), "rloo", "reparameterised"), (Categorical(), "reparameterised", "exact")):
        with pytest.raises(ValueError, match=f"{kind} is not for latent: {latent.kind}; choose {instead}"):
            ESTIMATORS.make(kind).check(latent)
