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


def test_kl_equals_torch_distributions():
    q_mean, q_log_var, p_mean, p_log_var = parameters(6)
    expected = kl_divergence(normal(q_mean, q_log_var), normal(p_mean, p_log_var)).sum(-1)
    torch.testing.assert_close(gaussian_kl(q_mean, q_log_var, p_mean, p_log_var), expected, rtol=1e-12, atol=1e-14)


def test_entropy_and_draws_are_those_of_the_density():
    latent, (q_mean, q_log_var, *_) = Gaussian(latent_dim=3), parameters()
    q = torch.stack([q_mean, q_log_var], 1)
    torch.testing.assert_close(latent.entropy(q), normal(q_mean, q_log_var).entropy().sum(-1))
    z = latent.sample(q, 20_000, torch.Generator().manual_seed(0))
    torch.testing.assert_close(-latent.log_prob(q, z).mean(1), latent.entropy(q), rtol=0, atol=0.05)
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


def test_log_density_equals_torch_distributions():
    mean, log_var, *_ = parameters()
    z = random(4, 5, 3, scale=3.0)
    expected = normal(mean[:, None], log_var[:, None]).log_prob(z).sum(-1)
    torch.testing.assert_close(gaussian_log_prob(z, mean, log_var), expected, rtol=1e-12, atol=1e-12)


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


def means_of_some_units() -> tuple[Tensor, Tensor]:
    """Posterior means with variances 1, 0.02, 0.005 and 0 over the real examples; the fillers would change them."""
    unit = torch.tensor([-1.0, 1.0], dtype=torch.float64).repeat(20)
    std = torch.tensor([1.0, 0.02**0.5, 0.005**0.5, 0.0], dtype=torch.float64)
    mean = unit[:, None] * std + torch.tensor([0.0, 30.0, -2.0, 5.0], dtype=torch.float64)
    return torch.cat([mean, torch.full((2, 4), 1e3, dtype=torch.float64)]), torch.arange(42) < 40


def test_active_units_are_those_whose_mean_varies_more_than_the_threshold_however_the_batches_are_split():
    mean, real = means_of_some_units()
    variance = mean[real].var(0, unbiased=False)
    assert variance.tolist() == pytest.approx([1.0, 0.02, 0.005, 0.0], abs=1e-12)
    parts = [posterior_mean_sums(mean[part], real[part]) for part in (slice(0, 1), slice(1, 30), slice(30, 42))]
    sums = [torch.stack(values).sum(0) for values in zip(*parts, strict=True)]
    assert sums[2].item() == 40
    torch.testing.assert_close(sums[0], torch.stack([mean[b] for b in range(40)]).sum(0))
    torch.testing.assert_close(sums[1], torch.stack([mean[b] * mean[b] for b in range(40)]).sum(0))
    for threshold, number in ((0.5, 1), (0.01, 2), (0.001, 3)):
        assert active_units(*sums, threshold).tolist() == [d < number for d in range(4)]
    assert active_units(*sums).sum() == 2  # the default threshold
    # Within one example nothing varies, and without examples there is nothing to vary: the last two rows are fillers.
    assert not active_units(*parts[0]).any()
    assert not active_units(*posterior_mean_sums(mean[40:], real[40:])).any()


def test_a_mean_far_from_zero_does_not_hide_its_variance_in_float32():
    mean = (1000 + 0.2 * torch.randn(500, 1)).float()
    sums = posterior_mean_sums(mean.requires_grad_(), torch.ones(500, dtype=torch.bool))
    assert all(value.dtype == torch.float64 and not value.requires_grad for value in sums)
    assert active_units(*sums, threshold=0.03).item() and not active_units(*sums, threshold=0.05).item()
