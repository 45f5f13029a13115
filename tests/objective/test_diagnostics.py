"""The closed-form encoder gradient against autograd of the real loss, and the shares that are logged."""

import torch

from toolkit.objective import Objective, StepMeans, encoder_grad_norms, shares

from .reference import PLAIN, SETTINGS, Batch, contributions, random_batch
from .test_loss import each_setting

MEAN_TOKENS = 3.0  # 9 tokens in 3 sequences


def norms_of(
    batch: Batch, goal: Objective, mean_tokens: float = MEAN_TOKENS, means: StepMeans | None = None
) -> dict[str, torch.Tensor]:
    return encoder_grad_norms(batch.output, goal, mean_tokens, means)


@each_setting
def test_encoder_gradient_norms_equal_autograd_of_the_loss(setting: str):
    goal = SETTINGS[setting]
    batch = random_batch()
    parts, norms = contributions(batch, goal), norms_of(batch, goal, means=batch.means(goal))
    assert norms.keys() <= parts.keys()
    for term, share in parts.items():
        # A term may not depend on q at all.
        (gradient,) = torch.autograd.grad(share + 0.0 * batch.q_logits.sum(), batch.q_logits, retain_graph=True)
        # The loss is a mean over the 3 sequences, the diagnostic a sum of what each one contributes.
        expected = 3 * gradient.norm(dim=-1).sum()
        torch.testing.assert_close(norms.get(term, torch.zeros_like(expected)), expected, rtol=1e-6, atol=1e-9)


def test_mean_tokens_turn_the_token_mean_into_a_sum_per_sequence():
    batch = random_batch()
    one, other = norms_of(batch, PLAIN), norms_of(batch, PLAIN, 2 * MEAN_TOKENS)
    torch.testing.assert_close(other["reconstruction_loss"], one["reconstruction_loss"] / 2)
    torch.testing.assert_close(other["kl_prior_loss"], one["kl_prior_loss"])


def test_encoder_norms_add_up_over_micro_batches():
    batch, goal = random_batch(), SETTINGS["token_weights"]
    whole, parts = norms_of(batch, goal), [norms_of(batch.rows([b]), goal) for b in range(4)]
    for name, value in whole.items():
        torch.testing.assert_close(sum(part[name] for part in parts), value)


def test_one_code_equal_branches_and_a_certain_code_leave_the_encoder_without_gradient():
    assert all(float(value) == 0.0 for value in norms_of(random_batch(num_latents=1), PLAIN).values())
    batch = random_batch()
    same = batch.changed(nll=batch.nll[:, :1].expand_as(batch.nll), p_logits=batch.q_logits)
    assert all(float(value) < 1e-14 and not value.requires_grad for value in norms_of(same, PLAIN).values())
    # A slope of infinity where a code has no mass: that of the KL and of the entropy.
    goal, logits = SETTINGS["auxiliaries"], torch.tensor([[0.0, -torch.inf, -torch.inf]]).expand(4, 3).double()
    certain = batch.changed(q_logits=logits)
    assert not any(float(value) for value in norms_of(certain, goal, means=certain.means(goal)).values())


def test_shares_are_of_the_absolute_values_and_zero_of_nothing():
    assert shares("share", {"a": 0.375, "b": 0.0625, "c": -0.1875}) == {"share/a": 0.6, "share/b": 0.1, "share/c": 0.3}
    assert shares("share", {"a": 0.0, "b": 0.0}) == {"share/a": 0.0, "share/b": 0.0}
