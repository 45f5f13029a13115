"""Gaussian latents against torch.distributions, plain loops and a linear model whose likelihood is known."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
import torch
from toolkit.objective.gaussian import (
    active_units,
    gaussian_kl,
    gaussian_log_prob,
    gaussian_sample,
    importance_log_weights,
    iwae_nll,
    posterior_mean_sums,
    posterior_variance,
)
from torch import Tensor
from torch.autograd import gradcheck
from torch.distributions import Normal, kl_divergence


def random(*shape: int, scale: float = 1.0) -> Tensor:
    return (scale * torch.randn(*shape, dtype=torch.float64)).requires_grad_()


def parameters(num_examples: int = 4, num_dims: int = 3) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Mean and log-variance of a posterior, then of a router."""
    shape = (num_examples, num_dims)
    return random(*shape), random(*shape, scale=1.5), random(*shape), random(*shape, scale=1.5)


def normal(mean: Tensor, log_var: Tensor) -> Normal:
    return Normal(mean, log_var.exp().sqrt())


def test_kl_equals_torch_distributions():
    q_mean, q_log_var, p_mean, p_log_var = parameters(6)
    expected = kl_divergence(normal(q_mean, q_log_var), normal(p_mean, p_log_var)).sum(-1)
    torch.testing.assert_close(gaussian_kl(q_mean, q_log_var, p_mean, p_log_var), expected, rtol=1e-12, atol=1e-14)


def test_kl_of_equal_gaussians_is_zero_with_zero_gradient():
    mean, log_var, *_ = parameters()
    kl = gaussian_kl(mean, log_var, mean.detach(), log_var.detach())
    assert not kl.any()
    assert all(not g.any() for g in torch.autograd.grad(kl.sum(), [mean, log_var]))


def test_a_kl_near_collapse_survives_float32():
    """Here exp(v) - v - 1 by subtraction is off by more than 1% in float32."""
    log_var = torch.full((1, 8), 1e-3)
    zero = torch.zeros(1, 8)
    exact = 0.5 * 8 * (math.expm1(1e-3) - 1e-3)
    assert gaussian_kl(zero, log_var, zero, zero).item() == pytest.approx(exact, rel=2e-3)
    assert exact != pytest.approx((0.5 * (log_var.exp() - log_var - 1)).sum().item(), rel=1e-2)


def test_log_density_equals_torch_distributions():
    mean, log_var, *_ = parameters()
    z = random(4, 5, 3, scale=3.0)
    expected = normal(mean[:, None], log_var[:, None]).log_prob(z).sum(-1)
    torch.testing.assert_close(gaussian_log_prob(z, mean, log_var), expected, rtol=1e-12, atol=1e-12)


def test_the_gradient_of_an_expectation_flows_through_the_samples():
    """E[z^2] = m^2 + s^2 has the gradients 2m and s^2 at mean and log-variance; each sample carries its own."""
    mean, log_var, *_ = parameters(1, 1)
    z = gaussian_sample(mean, log_var, torch.randn(1, 400_000, 1, dtype=torch.float64))
    found = torch.autograd.grad(z.square().mean(), [mean, log_var], allow_unused=True, materialize_grads=True)
    for gradient, expected in zip(found, (2 * mean, log_var.exp()), strict=True):
        assert gradient.item() == pytest.approx(expected.item(), abs=0.02 * (1 + log_var.exp().item()))


def test_everything_passes_gradcheck():
    q_mean, q_log_var, p_mean, p_log_var = parameters(2, 2)
    noise = random(2, 3, 2)
    assert gradcheck(gaussian_kl, (q_mean, q_log_var, p_mean, p_log_var))
    assert gradcheck(gaussian_log_prob, (noise, q_mean, q_log_var))
    assert gradcheck(gaussian_sample, (q_mean, q_log_var, noise))
    assert gradcheck(posterior_variance, (q_log_var,))
    assert gradcheck(importance_log_weights, (random(2, 3), random(2, 3), random(2, 3)))
    assert gradcheck(lambda w: iwae_nll(w, 3), random(2, 3))


def means_of_some_units() -> tuple[Tensor, Tensor]:
    """Posterior means with variances 1, 0.02, 0.005 and 0 over the real examples; the fillers would change them."""
    unit = torch.tensor([-1.0, 1.0], dtype=torch.float64).repeat(20)
    std = torch.tensor([1.0, 0.02**0.5, 0.005**0.5, 0.0], dtype=torch.float64)
    mean = unit[:, None] * std + torch.tensor([0.0, 30.0, -2.0, 5.0], dtype=torch.float64)
    return torch.cat([mean, torch.full((2, 4), 1e3, dtype=torch.float64)]), torch.arange(42) < 40


def test_active_units_are_those_whose_mean_varies_more_than_the_threshold():
    mean, real = means_of_some_units()
    variance = mean[real].var(0, unbiased=False)
    assert variance.tolist() == pytest.approx([1.0, 0.02, 0.005, 0.0], abs=1e-12)
    total, squares, count = posterior_mean_sums(mean, real)
    assert count.item() == 40
    torch.testing.assert_close(total, torch.stack([mean[b] for b in range(40)]).sum(0))
    torch.testing.assert_close(squares, torch.stack([mean[b] * mean[b] for b in range(40)]).sum(0))
    for threshold, number in ((0.5, 1), (0.01, 2), (0.001, 3)):
        assert active_units(total, squares, count, threshold).tolist() == [d < number for d in range(4)]
    assert active_units(total, squares, count).sum() == 2  # the default threshold


def test_active_units_do_not_depend_on_the_split_over_batches_and_ranks():
    mean, real = means_of_some_units()
    parts = [posterior_mean_sums(mean[part], real[part]) for part in (slice(0, 1), slice(1, 30), slice(30, 42))]
    split = [torch.stack(values).sum(0) for values in zip(*parts, strict=True)]
    for one, other in zip(split, posterior_mean_sums(mean, real), strict=True):
        torch.testing.assert_close(one, other)
    # Within one example nothing varies, and without examples there is nothing to vary: the last two rows are fillers.
    assert not active_units(*parts[0]).any()
    assert not active_units(*posterior_mean_sums(mean[40:], real[40:])).any()


def test_a_mean_far_from_zero_does_not_hide_its_variance_in_float32():
    mean = (1000 + 0.2 * torch.randn(500, 1)).float()
    sums = posterior_mean_sums(mean.requires_grad_(), torch.ones(500, dtype=torch.bool))
    assert all(value.dtype == torch.float64 and not value.requires_grad for value in sums)
    assert active_units(*sums, threshold=0.03).item() and not active_units(*sums, threshold=0.05).item()


class LinearModel:
    """z ~ N(0, 1), y | z ~ N(z, 1/2): y ~ N(0, 3/2) and the exact posterior is N(2y/3, 1/3)."""

    def __init__(self) -> None:
        self.y = torch.tensor([-1.5, 0.2, 2.0], dtype=torch.float64)
        zero = torch.zeros(3, 1, dtype=torch.float64)
        self.router = (zero, zero)
        self.exact = (2 / 3 * self.y[:, None], zero - math.log(3))
        self.nll = 0.5 * (self.y.square() / 1.5 + math.log(2 * math.pi * 1.5))

    def log_weights(self, posterior: tuple[Tensor, Tensor], num_samples: int) -> Tensor:
        z = gaussian_sample(*posterior, torch.randn(3, num_samples, 1, dtype=torch.float64))
        nll = (self.y[:, None] - z[..., 0]).square() + 0.5 * math.log(math.pi)
        return importance_log_weights(nll, gaussian_log_prob(z, *posterior), gaussian_log_prob(z, *self.router))


@pytest.mark.parametrize("num_samples", [1, 2, 7])
def test_with_the_exact_posterior_any_number_of_samples_gives_the_exact_nll(num_samples: int):
    model = LinearModel()
    result = iwae_nll(model.log_weights(model.exact, num_samples), num_samples)
    torch.testing.assert_close(result, model.nll, rtol=1e-12, atol=1e-12)


def test_one_sample_gives_the_negative_elbo_in_expectation():
    """NLL + KL(q || exact posterior), within 4 standard errors over 40,000 draws."""
    model = LinearModel()
    posterior = (model.exact[0] + 0.3, model.exact[1] + 0.4)
    draws = iwae_nll(model.log_weights(posterior, 40_000).reshape(-1, 1), 1).reshape(3, -1)
    expected = model.nll + gaussian_kl(*posterior, *model.exact)
    assert ((draws.mean(1) - expected).abs() < 4 * draws.std(1) / 200).all()
    assert (draws.mean(1) - model.nll > 20 * draws.std(1) / 200).all()


def test_more_samples_come_closer_to_the_exact_nll_from_above():
    model = LinearModel()
    posterior = (model.exact[0] + 0.5, model.exact[1] + 0.4)
    weights = model.log_weights(posterior, 60_000)
    excess = []
    for num_samples in (1, 3, 10, 60_000):
        groups = weights.reshape(-1, num_samples)
        excess.append((iwae_nll(groups, num_samples).reshape(3, -1).mean(1) - model.nll).mean().item())
    assert excess == sorted(excess, reverse=True)
    assert abs(excess[3]) < 0.01 < excess[2]


def test_a_sample_left_out_never_lowers_the_average_bound():
    """Holds for the very numbers, not only in expectation: the mean of the logs of subset means is at most the log."""
    weights = random(6, 5, scale=2.0)
    subsets = [iwae_nll(weights[:, list(s)], 4) for s in combinations(range(5), 4)]
    assert (torch.stack(subsets).mean(0) > iwae_nll(weights, 5)).all()


def test_iwae_equals_a_plain_loop():
    nll, log_q, log_p = random(4, 5), random(4, 5), random(4, 5)
    result = iwae_nll(importance_log_weights(nll, log_q, log_p), 5)
    for b in range(4):
        weights = [math.exp(-nll[b, s].item() + log_p[b, s].item() - log_q[b, s].item()) for s in range(5)]
        assert result[b].item() == pytest.approx(-math.log(sum(weights) / 5), rel=1e-12)


def test_losses_of_thousands_of_nats_neither_overflow_nor_underflow():
    weights = torch.tensor([[-5000.0, -5000.0 + math.log(3)], [4000.0, 4000.0]], dtype=torch.float64)
    expected = torch.tensor([5000 - math.log(2), -4000.0], dtype=torch.float64)
    torch.testing.assert_close(iwae_nll(weights, 2), expected, rtol=1e-14, atol=0)


def test_a_stated_number_of_samples_that_is_not_the_given_one_is_refused():
    with pytest.raises(ValueError, match=r"IWAE-5 needs \(B, 5\) log-weights, got \(5, 4\)"):
        iwae_nll(torch.zeros(5, 4), 5)
