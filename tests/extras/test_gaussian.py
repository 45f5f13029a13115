"""Gaussian latents against torch.distributions and plain loops."""

import math

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck
from torch.distributions import Normal, kl_divergence

from toolkit.extras.gaussian import Gaussian, active_units, posterior_mean_sums


def gaussian_kl(q_mean: Tensor, q_log_var: Tensor, p_mean: Tensor, p_log_var: Tensor) -> Tensor:
    return Gaussian().kl(torch.stack([q_mean, q_log_var], 1), torch.stack([p_mean, p_log_var], 1))


def gaussian_log_prob(z: Tensor, mean: Tensor, log_var: Tensor) -> Tensor:
    return Gaussian().log_prob(torch.stack([mean, log_var], 1), z)


def gaussian_sample(mean: Tensor, log_var: Tensor, num_samples: int) -> Tensor:
    latent, generator = Gaussian(latent_dim=mean.shape[1]), torch.Generator().manual_seed(0)
    return latent.sample(torch.stack([mean, log_var], 1), num_samples, generator)


def random(*shape: int, scale: float = 1.0) -> Tensor:
    return (scale * torch.randn(*shape, dtype=torch.float64)).requires_grad_()


def parameters(num_examples: int = 4, num_dims: int = 3) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Mean and log-variance of a posterior, then of a router."""
    shape = (num_examples, num_dims)
    return random(*shape), random(*shape, scale=1.5), random(*shape), random(*shape, scale=1.5)


def normal(mean: Tensor, log_var: Tensor) -> Normal:
    return Normal(mean, log_var.exp().sqrt())


def test_kl_entropy_and_density_equal_torch_distributions_and_draws_have_that_density():
    """Means and log-variances side by side."""
    latent, (q_mean, q_log_var, p_mean, p_log_var) = Gaussian(latent_dim=3), parameters(6)
    q, p = torch.stack([q_mean, q_log_var], 1), torch.stack([p_mean, p_log_var], 1)
    of_q, z = normal(q_mean, q_log_var), random(6, 5, 3, scale=3.0)
    for found, expected in (
        (latent.kl(q, p), kl_divergence(of_q, normal(p_mean, p_log_var)).sum(-1)),
        (latent.entropy(q), of_q.entropy().sum(-1)),
        (latent.log_prob(q, z), normal(q_mean[:, None], q_log_var[:, None]).log_prob(z).sum(-1)),
    ):
        torch.testing.assert_close(found, expected, rtol=1e-12, atol=1e-12)
    drawn = latent.sample(q, 20_000, torch.Generator().manual_seed(0))
    torch.testing.assert_close(-latent.log_prob(q, drawn).mean(1), latent.entropy(q), rtol=0, atol=0.05)
    with pytest.raises(ValueError, match="a gaussian z has no values to name by a number"):
        latent.enumerate()


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


def test_the_gradient_of_an_expectation_flows_through_the_samples():
    """E[z^2] = m^2 + s^2 has the gradients 2m and s^2 at mean and log-variance; each sample carries its own."""
    mean, log_var, *_ = parameters(1, 1)
    z = gaussian_sample(mean, log_var, 400_000)
    found = torch.autograd.grad(z.square().mean(), [mean, log_var], allow_unused=True, materialize_grads=True)
    for gradient, expected in zip(found, (2 * mean, log_var.exp()), strict=True):
        assert gradient.item() == pytest.approx(expected.item(), abs=0.02 * (1 + log_var.exp().item()))


def test_everything_passes_gradcheck():
    q_mean, q_log_var, p_mean, p_log_var = parameters(2, 2)
    noise = random(2, 3, 2)
    assert gradcheck(gaussian_kl, (q_mean, q_log_var, p_mean, p_log_var))
    assert gradcheck(gaussian_log_prob, (noise, q_mean, q_log_var))
    assert gradcheck(lambda mean, log_var: gaussian_sample(mean, log_var, 3), (q_mean, q_log_var))


def test_a_mean_far_from_zero_does_not_hide_its_variance_in_float32():
    mean = (1000 + 0.2 * torch.randn(500, 1)).float()
    assert not active_units(*posterior_mean_sums(mean, torch.zeros(500, dtype=torch.bool))).any()  # fillers alone
    sums = posterior_mean_sums(mean.requires_grad_(), torch.ones(500, dtype=torch.bool))
    assert all(value.dtype == torch.float64 and not value.requires_grad for value in sums)
    assert active_units(*sums, threshold=0.03).item() and not active_units(*sums, threshold=0.05).item()
