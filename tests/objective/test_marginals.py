"""Marginals of q and of the router against torch.distributions and plain loops, and the linearised marginal KL."""

import math

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck
from torch.distributions import Categorical, kl_divergence

from toolkit.objective.marginals import marginal_kl, marginal_kl_linearised, router_support

REAL = torch.tensor([True, True, False, True, True, True, True])
NUM_REAL = 6
TARGET = torch.tensor([0.5, 0.2, 0.3], dtype=torch.float64).log()
PARTS = [[list(range(7))], [[b] for b in range(7)], [[6, 0, 2], [3], [1, 4, 5]]]


def random_logits(num_examples: int = 7, num_latents: int = 3) -> Tensor:
    return (2 * torch.randn(num_examples, num_latents, dtype=torch.float64)).requires_grad_()


def marginal(log_q: Tensor) -> Tensor:
    """Mean distribution of the examples that are none of the fillers."""
    return log_q[REAL].exp().sum(0) / NUM_REAL


def test_marginal_kl_equals_torch_distributions_and_is_zero_at_the_target_and_for_one_code():
    for mean in (marginal(random_logits().log_softmax(-1)), torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)):
        expected = kl_divergence(Categorical(probs=mean), Categorical(logits=TARGET))
        torch.testing.assert_close(marginal_kl(mean, TARGET), expected, rtol=1e-12, atol=1e-14)
    assert float(marginal_kl(TARGET.exp(), TARGET)) == pytest.approx(0.0, abs=1e-15)
    assert float(marginal_kl(torch.ones(1), torch.zeros(1))) == 0.0
    log_q = random_logits(num_latents=1).log_softmax(-1)
    assert float(marginal_kl_linearised(log_q, REAL, torch.ones(1), torch.zeros(1)).detach()) == 0.0


def test_both_forms_of_the_marginal_kl_pass_gradcheck():
    logits = random_logits()
    assert gradcheck(lambda x: marginal_kl(marginal(x.log_softmax(-1)), TARGET), logits)
    fixed = marginal(logits.detach().log_softmax(-1))
    assert gradcheck(lambda x: marginal_kl_linearised(x.log_softmax(-1), REAL, fixed, TARGET), logits)


def over_parts(log_q: Tensor, leaf: Tensor, parts: list[list[int]], mean: Tensor) -> tuple[Tensor, Tensor]:
    """Value and gradient of the linearised form, accumulated one micro-batch after the other."""
    value, gradient = torch.zeros((), dtype=torch.float64), torch.zeros_like(leaf)
    for part in parts:
        share = marginal_kl_linearised(log_q[part], REAL[part], mean, TARGET) / NUM_REAL
        value = value + share.detach()
        gradient += torch.autograd.grad(share, leaf, retain_graph=True)[0]
    return value, gradient


def test_micro_batches_add_up_to_the_value_and_gradient_of_the_whole_batch():
    logits = random_logits()
    log_q = logits.log_softmax(-1)
    whole = marginal_kl(marginal(log_q), TARGET)
    (expected,) = torch.autograd.grad(whole, logits, retain_graph=True)
    assert expected[REAL].abs().max() > 0.01
    for parts in PARTS:
        value, gradient = over_parts(log_q, logits, parts, marginal(log_q))
        torch.testing.assert_close(value, whole.detach(), rtol=1e-12, atol=1e-14)
        torch.testing.assert_close(gradient, expected, rtol=1e-12, atol=1e-15)
        assert not gradient[2].any()  # the filler


@pytest.mark.parametrize("linearised", [False, True])
def test_a_dead_code_leaves_the_marginal_kl_and_its_gradient_finite(linearised: bool):
    logits = torch.randn(7, 3)
    logits[:, 1] = -1e4  # its probability is exactly 0 in every example
    log_q = logits.requires_grad_().log_softmax(-1)
    mean, target = marginal(log_q), TARGET.float()
    assert mean[1] == 0.0
    value = marginal_kl_linearised(log_q, REAL, mean, target) / NUM_REAL if linearised else marginal_kl(mean, target)
    (gradient,) = torch.autograd.grad(value, logits)
    expected = marginal_kl(mean[[0, 2]], target[[0, 2]])
    torch.testing.assert_close(value, expected)
    assert torch.isfinite(gradient).all()
    assert not gradient[:, 1].any()
    assert gradient.abs().max() > 1e-3


def test_support_equals_a_plain_loop_without_fillers_and_runs_from_one_code_to_all():
    log_p = random_logits().log_softmax(-1)
    expected = sum(float(Categorical(logits=row).entropy().exp()) for row in log_p.detach()[REAL])
    assert float(router_support(log_p, REAL).detach()) == pytest.approx(expected)
    for parts in PARTS:
        torch.testing.assert_close(sum(router_support(log_p[p], REAL[p]) for p in parts), router_support(log_p, REAL))
    certain, uniform = torch.tensor([[0.0, -math.inf, -math.inf]]), torch.full((1, 3), -math.log(3))
    assert [float(router_support(p, torch.tensor([True]))) for p in (certain, uniform)] == pytest.approx([1.0, 3.0])
