"""The core estimators: the exact sum, the comparison of all values, and the mean over draws."""

from typing import Any

import pytest
import torch
from torch.autograd import gradcheck

from toolkit.latent import Categorical
from toolkit.objective import AllValues, Draws, Exact, Latent, Objective, Reconstruction, TokenWeights, term_sums
from toolkit.objective.estimators import exact
from toolkit.objective.output import LatentOutput

from .reference import random_batch

LATENT = Categorical(num_latents=3)


def test_the_exact_sum_equals_a_plain_loop_and_passes_gradcheck():
    loss, logits = (torch.randn(2, 3, dtype=torch.float64, requires_grad=True) for _ in range(2))
    q = torch.distributions.Categorical(logits=logits.detach()).probs.tolist()
    expected = sum(q[b][k] * loss[b, k].item() for b in range(2) for k in range(3))
    log_q = logits.log_softmax(-1)
    for estimator in (Exact(), AllValues()):
        assert estimator.surrogate(LATENT, loss, log_q, LatentOutput(), None).item() == pytest.approx(expected)
        assert estimator.draw(LATENT, LatentOutput(log_q=log_q), None) is None
        assert estimator.branches(LATENT) == (3, 0)
    assert gradcheck(lambda loss, logits: exact(loss, logits.log_softmax(-1)), (loss, logits))


def test_draws_have_the_frequencies_of_q_and_count_alike():
    log_q, num = torch.tensor([[0.7, 0.1, 0.2], [0.0, 1.0, 0.0]]).log(), 20_000
    estimator = Draws(num_samples=num)
    codes: Any = estimator.draw(LATENT, LatentOutput(log_q=log_q), torch.Generator().manual_seed(0))
    assert codes.shape == (2, num) and estimator.branches(LATENT) == (num, 0)
    assert codes.equal(estimator.draw(LATENT, LatentOutput(log_q=log_q), torch.Generator().manual_seed(0)))
    assert LATENT.log_prob(log_q, codes).equal(torch.stack([row[z] for row, z in zip(log_q, codes, strict=True)]))
    shares = torch.stack([torch.bincount(row, minlength=3) / num for row in codes])
    assert ((shares - log_q.exp()).abs() <= 4 * (log_q.exp() * (1 - log_q.exp()) / num).sqrt()).all()
    loss = torch.rand(2, 5)
    assert estimator.surrogate(LATENT, loss, log_q, LatentOutput(), None).item() == pytest.approx(float(loss.sum() / 5))


@pytest.mark.parametrize("compared", [False, True])
def test_an_estimator_gets_the_losses_of_its_branches_and_those_of_all_codes_where_it_compares(compared: bool):
    """First without token weights and gradient, for the log, then with them; no divergence where none was run."""
    given: list[Any] = []

    class Asking(Draws):
        def surrogate(self, *arguments: Any) -> torch.Tensor:
            given.append(arguments)
            return arguments[1].sum()

    output, weights = random_batch().output, TokenWeights(alpha=1.0)
    output.codes, output.jsd = torch.zeros(4, 3, dtype=torch.long), None
    output.nll_fixed = 2 * output.nll.detach() if compared else None
    sums = term_sums(output, Objective(LATENT, Reconstruction(Asking()), token_weights=weights))
    assert float(sums.terms["inter_latent_jsd"]) == 0.0
    both = (output.y_mask, weights.of(output.u, output.y_mask))
    for w_BT, (latent, loss_BS, q, same, fixed_BV) in zip(both, given, strict=True):
        torch.testing.assert_close(loss_BS, (output.nll * w_BT[:, None]).sum(-1))
        assert loss_BS.requires_grad == q.requires_grad == (w_BT.dtype != torch.bool)
        assert latent is LATENT and same is output and torch.equal(q, output.log_q)
        assert torch.equal(fixed_BV, 2 * loss_BS) if compared else fixed_BV is None


def test_one_code_is_a_limit_of_every_kind_of_question():
    """KL, entropy and capacity are 0, and there is one value."""
    one: Latent = Categorical(num_latents=1)
    q = torch.zeros(4, 1)
    Exact().check(one)
    assert not one.kl(q, q).any() and not one.entropy(q).any() and one.capacity == 0.0
    assert one.enumerate().tolist() == [0] and one.rows(one.enumerate()).tolist() == [[1.0]]


def test_numbers_of_values_that_do_not_exist_are_refused():
    with pytest.raises(ValueError, match=r"z must be in 0\.\.2, got \[3\]"):
        LATENT.from_index(torch.tensor([3]))
    assert LATENT.from_index(torch.tensor([0, 2])).tolist() == [0, 2]
    assert LATENT.rows(torch.tensor([1])).tolist() == [[0.0, 1.0, 0.0]]
