"""The closed-form encoder gradient against autograd of the real loss, and the shares that are logged."""

from __future__ import annotations

from dataclasses import replace

import torch

from toolkit.objective import (
    ObjectiveWeights,
    StepMeans,
    encoder_grad_fractions,
    encoder_grad_norms,
    loss_contributions,
)

from .reference import Batch, contributions, random_batch
from .test_loss import SETTINGS, each_setting

LENGTHS = (5, 3, 0, 1)
MEAN_TOKENS = 3.0  # 9 tokens in 3 sequences


def norms_of(
    batch: Batch, weights: ObjectiveWeights, mean_tokens: float = MEAN_TOKENS, means: StepMeans | None = None
) -> dict[str, torch.Tensor]:
    return encoder_grad_norms(
        batch.nll, batch.uncertainty, batch.log_q, batch.log_p, batch.y_mask, weights, mean_tokens, means
    )


@each_setting
def test_encoder_gradient_norms_equal_autograd_of_the_loss(setting: str):
    batch, weights = random_batch(LENGTHS), replace(SETTINGS[setting], free_bits=0.0)
    shares, norms = contributions(batch, weights), norms_of(batch, weights, means=batch.means(weights))
    for term in ("reconstruction_loss", "kl_prior_loss", "posterior_entropy", "marginal_posterior"):
        share = shares[term] + 0.0 * batch.q_logits.sum()  # a term may not depend on q at all
        (gradient,) = torch.autograd.grad(share, batch.q_logits, retain_graph=True)
        # The loss is a mean over the 3 sequences, the diagnostic a sum of what each one contributes.
        expected = 3 * gradient.norm(dim=-1).sum()
        torch.testing.assert_close(norms.get(term, torch.zeros_like(expected)), expected, rtol=1e-6, atol=1e-9)


def test_mean_tokens_turn_the_token_mean_into_a_sum_per_sequence():
    batch, weights = random_batch(LENGTHS), SETTINGS["token_mean"]
    one, other = norms_of(batch, weights), norms_of(batch, weights, 2 * MEAN_TOKENS)
    torch.testing.assert_close(other["reconstruction_loss"], one["reconstruction_loss"] / 2)
    torch.testing.assert_close(other["kl_prior_loss"], one["kl_prior_loss"])


def test_encoder_norms_add_up_over_micro_batches():
    batch, weights = random_batch(LENGTHS), SETTINGS["token_weights"]
    whole, parts = norms_of(batch, weights), [norms_of(batch.rows([b]), weights) for b in range(4)]
    for name, value in whole.items():
        torch.testing.assert_close(sum(part[name] for part in parts), value)


def test_one_code_and_equal_branches_leave_the_encoder_without_gradient():
    weights = SETTINGS["token_mean"]
    assert all(float(value) == 0.0 for value in norms_of(random_batch(num_latents=1), weights).values())
    batch = random_batch()
    same = batch.changed(nll=batch.nll[:, :1].expand_as(batch.nll), p_logits=batch.q_logits)
    norms = norms_of(same, weights)
    assert all(float(value) < 1e-14 and not value.requires_grad for value in norms.values())


def test_loss_contributions_are_shares_of_the_absolute_terms():
    shares = loss_contributions({"reconstruction_loss": 3.0, "kl_prior_loss": 0.5, "inter_latent_jsd": -1.5})
    assert shares == {
        "loss_contrib/fraction_abs/reconstruction_loss": 0.6,
        "loss_contrib/fraction_abs/kl_prior_loss": 0.1,
        "loss_contrib/fraction_abs/inter_latent_jsd": 0.3,
    }


def test_gradient_fractions_add_up_to_one():
    assert encoder_grad_fractions({"reconstruction_loss": 3.0, "kl_prior_loss": 1.0}) == {
        "encoder_grad_fraction/reconstruction_loss": 0.75,
        "encoder_grad_fraction/kl_prior_loss": 0.25,
    }


def test_shares_of_nothing_are_zero():
    for share in (loss_contributions, encoder_grad_fractions):
        assert set(share({"a": 0.0, "b": 0.0}).values()) == {0.0}
