"""Router head and posterior head: what they give, what they see, and how they start."""

import math

import torch

from toolkit.latent import Categorical, LatentHeads
from toolkit.latent.heads import CodeHead

HIDDEN = 6


def test_a_head_gives_log_probabilities_of_every_factor():
    head, x = CodeHead(HIDDEN, 8, (2, 3), 0.5), torch.randn(5, HIDDEN)
    torch.testing.assert_close(head(x), torch.nn.Sequential(*head)(x).view(5, 2, 3).log_softmax(-1))
    assert head.bfloat16()(x).dtype == torch.float32


def test_the_router_starts_uniform_and_passes_no_gradient_on_and_the_posterior_starts_near_it():
    heads, x = LatentHeads(HIDDEN, 4000, Categorical(num_latents=3)), torch.randn(5, HIDDEN, requires_grad=True)
    log_p = heads.log_prior(x)
    torch.testing.assert_close(log_p, torch.full((5, 3), -math.log(3)))
    assert torch.autograd.grad(log_p[0, 0], x, allow_unused=True)[0] is None
    last = heads.posterior[-1]
    assert 0.019 < last.weight.std() < 0.021 and not last.bias.any() and not heads.router[-1].weight.any()


def test_the_posterior_sees_the_mean_over_y_of_a_sequence_and_zeros_for_a_filler():
    heads, mask = (
        LatentHeads(HIDDEN, 8, Categorical(num_latents=3)),
        torch.tensor([[1, 1, 1], [0, 1, 0], [0, 0, 0]]) > 0,
    )
    hidden = torch.randn(3, 3, HIDDEN, requires_grad=True)
    found = heads.log_posterior(hidden, mask)
    assert (torch.autograd.grad(found[:, 0].sum(), hidden)[0].abs().sum(-1) > 0).equal(mask)
    narrow = hidden.detach().bfloat16()
    torch.testing.assert_close(heads.log_posterior(narrow, mask), heads.log_posterior(narrow.float(), mask))
    heads.posterior = torch.nn.Identity()  # the LayerNorm would not see a factor
    pooled = torch.stack([hidden[0].mean(0), hidden[1, 1], torch.zeros(HIDDEN)])
    torch.testing.assert_close(heads.log_posterior(hidden, mask), pooled)


def test_gates_of_codes_scatter_around_one():
    table = torch.zeros(50, 100)
    Categorical().reset_gates(table, 0.1)
    assert abs(table.mean() - 1) < 0.01 and 0.095 < table.std() < 0.105
    assert Categorical(num_latents=50).doubled() == Categorical(num_latents=100)
