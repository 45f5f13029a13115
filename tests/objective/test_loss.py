"""Term sums and the total against plain loops; limits; invariance to padding, code names and the split of a step."""

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck
from torch.nn.functional import pad

from toolkit.objective import Objective, combine
from toolkit.objective.protocols import TERMS

from .reference import AUXILIARIES, PLAIN, SETTINGS, Batch, contributions, loop_terms, objective, random_batch, total

each_setting = pytest.mark.parametrize("setting", SETTINGS)


@each_setting
def test_every_sum_and_contribution_equals_plain_loops(setting: str):
    batch, goal = random_batch(), SETTINGS[setting]
    sums, shares, expected = batch.terms(goal), contributions(batch, goal), loop_terms(batch, goal)
    logged = {name: value for of_term in sums.logged.values() for name, value in of_term.items()}
    pairs = [(sums.terms, expected.terms), (logged, expected.logged), (shares, expected.contributions(goal))]
    for found, true in pairs:
        # The token weights are float32.
        tolerance = 1e-6 if goal.token_weights.alpha else 1e-12
        assert {n: float(v.detach()) for n, v in found.items()} == pytest.approx(true, rel=tolerance)
    assert (int(sums.num_tokens), int(sums.num_sequences)) == (expected.num_tokens, expected.num_sequences) == (9, 3)
    assert sums.num_tokens.dtype == sums.num_sequences.dtype == torch.float32


def test_every_term_has_a_reference():
    assert set(AUXILIARIES) == set(TERMS.kinds)


def step_over(batch: Batch, parts: list[list[int]], goal: Objective) -> tuple[Tensor, tuple[Tensor, ...]]:
    """J and its gradient at the leaves, accumulated over micro-batches with the counts of the whole step."""
    num_tokens, num_sequences = batch.y_mask.sum(), batch.y_mask.any(-1).sum()
    value = torch.zeros((), dtype=torch.float64)
    gradients = [torch.zeros_like(leaf) for leaf in batch.leaves]
    for part in parts:
        shares = combine(batch.rows(part).terms(goal, batch.means(goal)), num_tokens, num_sequences, goal)
        loss = torch.stack(list(shares.values())).sum()
        value = value + loss.detach()
        for kept, gradient in zip(gradients, torch.autograd.grad(loss, batch.leaves), strict=True):
            kept += gradient
    return value, tuple(gradients)


@each_setting
def test_the_split_over_micro_batches_changes_nothing(setting: str):
    batch = random_batch()
    whole = step_over(batch, [[0, 1, 2, 3]], SETTINGS[setting])
    for parts in ([[0], [1], [2], [3]], [[3, 1], [2, 0]], [[0, 1, 3], [2]]):
        torch.testing.assert_close(step_over(batch, parts, SETTINGS[setting]), whole, rtol=1e-6, atol=1e-9)


@each_setting
def test_padding_fillers_and_the_names_of_the_codes_change_nothing(setting: str):
    batch, goal, order = random_batch(), SETTINGS[setting], [2, 0, 1]
    wide = batch.changed(**{name: pad(getattr(batch, name), (0, 4)) for name in ("nll", "nll_free", "jsd", "y_mask")})
    codes = {name: getattr(batch, name)[:, order] for name in ("nll", "q_logits", "p_logits")}
    expected = total(batch, goal)
    for other in (wide, batch.rows([0, 1, 3]), batch.changed(**codes)):
        torch.testing.assert_close(total(other, goal), expected, rtol=1e-6, atol=0)
    assert all(not gradient[2].any() for gradient in torch.autograd.grad(expected, batch.leaves))


def test_a_mean_of_means_is_another_number():
    """The control of the test above: on these lengths the classical mistake is visible."""
    batch = random_batch()
    means = [float(total(batch.rows([b]), PLAIN).detach()) for b in (0, 1, 3)]
    assert sum(means) / 3 != pytest.approx(float(total(batch, PLAIN).detach()), rel=1e-3)


def test_a_batch_of_fillers_alone_is_zero_with_zero_gradient():
    batch = random_batch((0, 0))
    loss = total(batch, PLAIN)
    assert float(loss.detach()) == 0.0
    assert all(not gradient.any() for gradient in torch.autograd.grad(loss, batch.leaves))


def test_one_code_leaves_the_plain_mean_nll():
    batch = random_batch(num_latents=1)
    shares = contributions(batch, objective(beta=3.0, num_latents=1))
    torch.testing.assert_close(shares["reconstruction_loss"], batch.nll.sum() / 9)
    assert float(shares["kl_prior_loss"].detach()) == 0.0


def test_beta_zero_removes_the_kl_and_its_gradient():
    batch = random_batch()
    loss = total(batch, PLAIN.with_beta(0.0))
    _, _, p_gradient, _ = torch.autograd.grad(loss, batch.leaves)
    assert not p_gradient.any()
    shares = contributions(batch, PLAIN)
    torch.testing.assert_close(loss, shares["reconstruction_loss"] + shares["inter_latent_jsd"])


def test_both_reductions_give_one_normalised_reconstruction():
    """R / c_base does not depend on the reduction when c_base is in the same one; nothing else is divided."""
    batch = random_batch()
    by_token = contributions(batch, objective("token_mean", 0.5, jsd=0.2))
    by_sequence = contributions(batch, objective("sequence_sum", 0.5 * 9 / 3, jsd=0.2))
    raw = contributions(batch, objective(jsd=0.2))
    torch.testing.assert_close(by_token, by_sequence)
    torch.testing.assert_close(by_token, raw | {"reconstruction_loss": 2 * raw["reconstruction_loss"]})


def test_neither_the_frozen_model_nor_the_logged_nll_gets_a_gradient():
    batch = random_batch()
    u = batch.nll_free.requires_grad_()
    assert torch.autograd.grad(total(batch, SETTINGS["token_weights"]), [u], allow_unused=True)[0] is None
    assert not batch.terms(PLAIN).logged["reconstruction_loss"]["nll"].requires_grad


@each_setting
def test_the_total_passes_gradcheck(setting):
    batch, goal = random_batch((3, 1)), SETTINGS[setting]

    def loss(nll: Tensor, q_logits: Tensor, p_logits: Tensor, jsd: Tensor) -> Tensor:
        return total(batch.changed(nll=nll, q_logits=q_logits, p_logits=p_logits, jsd=jsd), goal)

    assert gradcheck(loss, batch.leaves)
