"""KL, entropy and Jensen-Shannon divergence against torch.distributions and plain loops, with their limits."""

import math

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck
from torch.distributions import Categorical, kl_divergence
from torch.nn.functional import pad

from toolkit.objective import categorical_entropy, categorical_kl, js_divergence

from .reference import loop_jsd


def log_probs(*shape: int, scale: float = 2.0) -> Tensor:
    return torch.log_softmax(scale * torch.randn(*shape, dtype=torch.float64), -1)


@pytest.mark.parametrize("num_latents", [1, 5])
def test_kl_equals_torch_distributions_and_passes_gradcheck(num_latents: int):
    log_q, log_p = log_probs(6, num_latents), log_probs(6, num_latents)
    expected = kl_divergence(Categorical(logits=log_q), Categorical(logits=log_p))
    torch.testing.assert_close(categorical_kl(log_q, log_p), expected, rtol=1e-12, atol=1e-14)
    at = log_q.requires_grad_(), log_p.requires_grad_()
    assert gradcheck(lambda q, p: categorical_kl(q.log_softmax(-1), p.log_softmax(-1)), at)


def test_the_limits_of_the_kl():
    """Equal distributions, a certain one, codes that both exclude, and mass outside the support."""
    log_q, prior = log_probs(4, 5), torch.tensor([[0.2, 0.3, 0.5]]).log()
    assert not categorical_kl(log_q, log_q.clone()).any()
    certain = torch.tensor([[0.0, -math.inf, -math.inf]])
    torch.testing.assert_close(categorical_kl(certain, prior), torch.tensor([-math.log(0.2)]))
    assert categorical_kl(prior, certain).item() == math.inf
    excluded, half = (torch.tensor([p]).log() for p in ([0.25, 0.75, 0.0], [0.5, 0.5, 0.0]))
    expected = kl_divergence(Categorical(torch.tensor([0.25, 0.75])), Categorical(torch.tensor([0.5, 0.5])))
    torch.testing.assert_close(categorical_kl(excluded, half), expected[None])


def test_entropy_equals_torch_distributions_between_zero_and_log_k_and_passes_gradcheck():
    logits = torch.randn(2, 2, 3, dtype=torch.float64, requires_grad=True)
    log_q = logits.log_softmax(-1)
    torch.testing.assert_close(categorical_entropy(log_q), Categorical(logits=log_q).entropy())
    assert gradcheck(lambda x: categorical_entropy(x.log_softmax(-1)), logits)
    certain, uniform = torch.tensor([[0.0, -math.inf, -math.inf]]), torch.full((1, 3), -math.log(3))
    assert categorical_entropy(certain).item() == 0.0
    assert categorical_entropy(uniform).item() == pytest.approx(math.log(3))
    assert categorical_entropy(torch.zeros(2, 1)).abs().max() == 0.0


def test_entropy_and_its_gradient_survive_a_code_without_mass():
    logits = torch.tensor([[0.3, -0.2, -math.inf]], dtype=torch.float64, requires_grad=True)
    (gradient,) = torch.autograd.grad(categorical_entropy(logits.log_softmax(-1)).sum(), logits)
    short = logits[:, :2].detach().requires_grad_()
    (expected,) = torch.autograd.grad(categorical_entropy(short.log_softmax(-1)).sum(), short)
    torch.testing.assert_close(gradient, pad(expected, (0, 1)))


@pytest.mark.parametrize("num_latents", [1, 5])
def test_uniform_jsd_equals_a_difference_of_entropies(num_latents: int):
    log_p = log_probs(4, num_latents, 9)
    mixture = Categorical(probs=log_p.exp().mean(-2))
    expected = mixture.entropy() - Categorical(logits=log_p).entropy().mean(-1)
    torch.testing.assert_close(js_divergence(log_p), expected, rtol=1e-10, atol=1e-12)


def test_weighted_jsd_equals_a_plain_loop_and_passes_gradcheck():
    log_p, log_w = log_probs(4, 3, 9), log_probs(4, 3)
    expected = [loop_jsd(log_p[n].exp().tolist(), log_w[n].exp().tolist()) for n in range(4)]
    torch.testing.assert_close(js_divergence(log_p, log_w), torch.tensor(expected, dtype=torch.float64))
    at = log_p[:2, :, :4].requires_grad_(), log_w[:2].requires_grad_()
    assert gradcheck(lambda x, w: js_divergence(x.log_softmax(-1), w.log_softmax(-1)), at)


def test_the_jsd_runs_from_zero_of_identical_latents_to_log_k_of_disjoint_ones():
    same = log_probs(5, 1, 7).expand(5, 4, 7)
    torch.testing.assert_close(js_divergence(same), torch.zeros(5, dtype=torch.float64), rtol=0, atol=1e-14)
    logits = torch.full((3, 6), -1e4, dtype=torch.float64)
    for k in range(3):
        logits[k, 2 * k : 2 * k + 2] = torch.rand(2)
    assert float(js_divergence(logits.log_softmax(-1))) == pytest.approx(math.log(3), rel=1e-12)
    log_p, log_w = log_probs(200, 4, 6, scale=6.0), log_probs(200, 4)
    result = js_divergence(log_p, log_w)
    assert (result >= -1e-14).all()
    assert (result <= categorical_entropy(log_w) + 1e-12).all()


def test_a_forbidden_token_leaves_the_jsd_and_its_gradient_finite():
    logits = torch.randn(3, 5, dtype=torch.float64, requires_grad=True)
    expected = js_divergence(torch.log_softmax(logits, -1))
    forbidden = torch.cat([logits, torch.full((3, 1), -math.inf, dtype=torch.float64)], -1)
    result = js_divergence(torch.log_softmax(forbidden, -1))
    torch.testing.assert_close(result, expected)
    torch.testing.assert_close(*(torch.autograd.grad(value, logits)[0] for value in (result, expected)))


def test_jsd_ignores_the_names_of_the_codes_and_of_the_tokens():
    log_p, log_w, codes, tokens = log_probs(4, 3, 5), log_probs(4, 3), [2, 0, 1], [4, 2, 0, 1, 3]
    expected = js_divergence(log_p, log_w)
    torch.testing.assert_close(js_divergence(log_p[:, codes], log_w[:, codes]), expected)
    torch.testing.assert_close(js_divergence(log_p[..., tokens], log_w), expected)


def test_weights_for_another_number_of_codes_are_refused():
    with pytest.raises(ValueError, match="K=3 distributions but log_w has 2 weights"):
        js_divergence(log_probs(3, 5), log_probs(2))
