"""Per-token nll against torch.distributions, and its expectation under q against plain loops."""

import pytest
import torch
from torch.autograd import gradcheck
from torch.distributions import Categorical

from toolkit.objective import token_nll
from toolkit.objective.estimators import exact
from toolkit.objective.nll import sequence_nll


@pytest.mark.parametrize("shape", [(), (2, 3, 4)])
def test_token_nll_equals_a_categorical_distribution(shape: tuple[int, ...]):
    logits, targets = 5 * torch.randn(*shape, 7, dtype=torch.float64), torch.randint(7, shape)
    expected = -Categorical(logits=logits).log_prob(targets)
    torch.testing.assert_close(token_nll(logits, targets), expected, rtol=1e-12, atol=1e-12)
    torch.testing.assert_close(token_nll(logits + 3e4, targets), expected, rtol=1e-9, atol=1e-9)  # does not overflow
    assert gradcheck(lambda x: token_nll(x, targets), logits.requires_grad_())


def test_half_precision_logits_are_normalised_in_float32():
    logits, targets = (6 * torch.randn(200, 500)).bfloat16(), torch.randint(500, (200,))
    result = token_nll(logits, targets)
    assert result.dtype == torch.float32
    expected = -Categorical(logits=logits.double()).log_prob(targets)
    torch.testing.assert_close(result.double(), expected, rtol=1e-5, atol=1e-5)


def random_expectation() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    nll = torch.rand(3, 4, 5, dtype=torch.float64, requires_grad=True)
    log_q = torch.log_softmax(2 * torch.randn(3, 4, dtype=torch.float64), -1).requires_grad_()
    return nll, log_q, torch.rand(3, 5, dtype=torch.float64)


def test_expected_nll_equals_a_plain_loop_and_passes_gradcheck():
    nll, log_q, weights = random_expectation()
    q = Categorical(logits=log_q.detach()).probs
    expected = sum(
        q[b, k].item() * weights[b, t].item() * nll[b, k, t].item()
        for b in range(3)
        for k in range(4)
        for t in range(5)
    )
    assert exact(sequence_nll(nll, weights), log_q).item() == pytest.approx(expected, rel=1e-12)
    assert gradcheck(lambda n, q: exact(sequence_nll(n, weights), q), (nll, log_q))


def test_a_certain_posterior_selects_one_branch():
    nll, _, weights = random_expectation()
    log_q = torch.full((3, 4), -torch.inf, dtype=torch.float64)
    log_q[:, 2] = 0.0
    torch.testing.assert_close(exact(sequence_nll(nll, weights), log_q), (nll[:, 2] * weights).sum())
