"""Term sums and the total against plain loops; limits; invariance to padding, code names and the split of a step."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck
from torch.nn.functional import pad

from toolkit.objective import ObjectiveWeights, combine, term_sums, token_weights

from .reference import Batch, contributions, loop_contributions, loop_terms, random_batch, total

PLAIN = ObjectiveWeights(reduction="token_mean", c_base=0.37, beta=0.3, jsd=0.2)
SETTINGS = {
    "token_mean": PLAIN,
    "sequence_sum": ObjectiveWeights(reduction="sequence_sum", c_base=5.1, beta=0.3, jsd=0.2),
    "token_weights": ObjectiveWeights(c_base=0.37, beta=0.3, jsd=0.2, token_alpha=2.0, token_low=0.5, token_high=1.5),
    "weighted_sums": ObjectiveWeights(reduction="sequence_sum", jsd=0.5, token_alpha=1.0, token_high=1.2),
    "auxiliaries": ObjectiveWeights(
        beta=0.3, posterior_entropy=0.3, marginal_posterior=0.7, marginal_router=0.4, free_bits=0.25
    ),
    "excess": ObjectiveWeights(c_base=0.37, beta=0.3, excess=True, token_alpha=2.0, token_low=0.5, token_high=1.5),
    "free_bits_of_the_mean": ObjectiveWeights(beta=0.3, free_bits=0.3, free_bits_mode="batch"),
}
each_setting = pytest.mark.parametrize("setting", SETTINGS)


@each_setting
def test_every_sum_and_contribution_equals_plain_loops(setting: str):
    batch, weights = random_batch(), SETTINGS[setting]
    sums, shares, expected = batch.terms(weights), contributions(batch, weights), loop_terms(batch, weights)
    expected_shares = loop_contributions(expected, weights)
    assert shares.keys() == expected_shares.keys()
    result = {name: getattr(sums, name) for name in sums.__dataclass_fields__}
    pairs = [(name, result[name], expected[name]) for name in result]
    pairs += [(f"{name} in J", shares[name], expected_shares[name]) for name in shares]
    for name, got, value in pairs:
        # The token weights are float32.
        assert float(got.detach()) == pytest.approx(value, rel=1e-6 if weights.token_alpha else 1e-12), name


def step_over(batch: Batch, parts: list[list[int]], weights: ObjectiveWeights) -> tuple[Tensor, tuple[Tensor, ...]]:
    """J and its gradient at the leaves, accumulated over micro-batches with the counts of the whole step."""
    num_tokens, num_sequences = batch.y_mask.sum(), batch.y_mask.any(-1).sum()
    value = torch.zeros((), dtype=torch.float64)
    gradients = [torch.zeros_like(leaf) for leaf in batch.leaves]
    for part in parts:
        shares = combine(batch.rows(part).terms(weights, batch.means(weights)), num_tokens, num_sequences, weights)
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
    batch, weights, order = random_batch(), SETTINGS[setting], [2, 0, 1]
    wide = batch.changed(**{name: pad(getattr(batch, name), (0, 4)) for name in ("nll", "nll_free", "jsd", "y_mask")})
    codes = {name: getattr(batch, name)[:, order] for name in ("nll", "q_logits", "p_logits")}
    expected = total(batch, weights)
    for other in (wide, batch.rows([0, 1, 3]), batch.changed(**codes)):
        torch.testing.assert_close(total(other, weights), expected, rtol=1e-6, atol=0)
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
    shares = contributions(batch, ObjectiveWeights(beta=3.0))
    torch.testing.assert_close(shares["reconstruction_loss"], batch.nll.sum() / 9)
    assert float(shares["kl_prior_loss"].detach()) == 0.0


def test_beta_zero_removes_the_kl_and_its_gradient():
    batch = random_batch()
    loss = total(batch, ObjectiveWeights(beta=0.0, jsd=0.0))
    _, _, p_gradient, _ = torch.autograd.grad(loss, batch.leaves)
    assert not p_gradient.any()
    torch.testing.assert_close(loss, contributions(batch, PLAIN)["reconstruction_loss"] * PLAIN.c_base)


def test_normalisation_scales_the_reconstruction_and_nothing_else():
    batch = random_batch()
    raw, normalised = (contributions(batch, ObjectiveWeights(c_base=c, jsd=0.2)) for c in (1.0, 0.25))
    torch.testing.assert_close(normalised["reconstruction_loss"], 4 * raw["reconstruction_loss"])
    for name in ("kl_prior_loss", "inter_latent_jsd"):
        assert torch.equal(normalised[name], raw[name])


def test_both_reductions_give_one_normalised_reconstruction():
    """R / c_base does not depend on the reduction when c_base is in the same one."""
    batch = random_batch()
    by_token = contributions(batch, ObjectiveWeights(reduction="token_mean", c_base=0.5))
    by_sequence = contributions(batch, ObjectiveWeights(reduction="sequence_sum", c_base=0.5 * 9 / 3))
    torch.testing.assert_close(by_token["reconstruction_loss"], by_sequence["reconstruction_loss"])


def test_neither_the_frozen_model_nor_the_logged_nll_gets_a_gradient():
    batch = random_batch()
    u = batch.nll_free.requires_grad_()
    assert torch.autograd.grad(total(batch, SETTINGS["token_weights"]), [u], allow_unused=True)[0] is None
    assert not batch.terms(PLAIN).nll.requires_grad


@each_setting
def test_the_total_passes_gradcheck(setting):
    batch, weights = random_batch((3, 1)), SETTINGS[setting]

    def loss(nll: Tensor, q_logits: Tensor, p_logits: Tensor, jsd: Tensor) -> Tensor:
        return total(batch.changed(nll=nll, q_logits=q_logits, p_logits=p_logits, jsd=jsd), weights)

    assert gradcheck(loss, batch.leaves)


@pytest.mark.parametrize("setting", ["token_weights", "excess"])
def test_the_excess_takes_the_frozen_models_loss_off_and_changes_no_gradient(setting: str):
    batch, weights = random_batch(), replace(SETTINGS[setting], excess=False)
    w = token_weights(batch.uncertainty, batch.y_mask, weights.token_alpha, weights.token_low, weights.token_high)
    taken_off = (batch.nll_free * w).sum() / batch.y_mask.sum() / weights.c_base
    plain, moved = total(batch, weights), total(batch, replace(weights, excess=True))
    torch.testing.assert_close(plain - moved, taken_off, rtol=1e-6, atol=0)
    gradients = zip(*(torch.autograd.grad(loss, batch.leaves) for loss in (plain, moved)), strict=True)
    assert all(torch.allclose(one, other, rtol=1e-12, atol=1e-15) for one, other in gradients)


def test_a_code_equal_to_the_frozen_model_has_no_excess():
    batch, weights = random_batch(), SETTINGS["excess"]
    same = batch.changed(nll=batch.nll_free.unsqueeze(1).expand_as(batch.nll))
    assert float(contributions(same, weights)["reconstruction_loss"].detach()) == pytest.approx(0.0, abs=1e-12)


def test_the_excess_without_the_frozen_models_loss_is_refused():
    batch = random_batch()
    with pytest.raises(ValueError, match="needs nll_free_BT"):
        term_sums(
            batch.nll, batch.uncertainty, batch.log_q, batch.log_p, batch.jsd, batch.y_mask, SETTINGS["excess"]
        )  # fmt: skip
