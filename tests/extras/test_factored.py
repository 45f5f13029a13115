"""A factored z against the joint distribution over all its combinations, in float64."""

from itertools import product

import pytest
import torch
from torch import Tensor

from toolkit.extras.estimators import Reparameterised
from toolkit.extras.factored import Factored
from toolkit.latent import Categorical
from toolkit.objective import Estimator, Exact, Latent, Objective, Reconstruction
from toolkit.objective.output import LatentOutput

FACTORS, VALUES = 3, 4
LATENT = Factored(num_factors=FACTORS, num_latents=VALUES)


def log_probs(seed: int, examples: int = 2) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(examples, FACTORS, VALUES, generator=generator, dtype=torch.float64)
    return logits.log_softmax(-1).requires_grad_(True)


def test_the_number_of_a_combination_counts_the_first_factor_most():
    every = LATENT.enumerate()
    assert every.tolist() == [list(values) for values in product(range(VALUES), repeat=FACTORS)]


def test_the_joint_distribution_is_the_product_of_the_factors():
    log_q = log_probs(0)
    joint, every = LATENT.log_probs(log_q), LATENT.enumerate()
    for b in range(2):
        for number, values in enumerate(every.tolist()):
            expected = sum(log_q[b, m, v].item() for m, v in enumerate(values))
            assert joint[b, number].item() == pytest.approx(expected, abs=1e-12)
    torch.testing.assert_close(joint.logsumexp(-1), torch.zeros(2, dtype=torch.float64))
    torch.testing.assert_close(LATENT.log_prob(log_q, every.expand(2, -1, -1)), joint)


def test_kl_and_entropy_are_those_of_the_joint_distribution():
    log_q, log_p = log_probs(0), log_probs(1)
    joint_q, joint_p = (torch.distributions.Categorical(logits=LATENT.log_probs(x)) for x in (log_q, log_p))
    latent = LATENT
    torch.testing.assert_close(latent.kl(log_q, log_p), torch.distributions.kl_divergence(joint_q, joint_p))
    torch.testing.assert_close(latent.entropy(log_q), joint_q.entropy())
    assert torch.autograd.gradcheck(lambda q, p: latent.kl(q.log_softmax(-1), p.log_softmax(-1)), (log_q, log_p))


def test_draws_have_the_frequencies_of_the_factors_and_are_independent():
    log_q = log_probs(3)
    drawn = LATENT.sample(log_q, 40_000, torch.Generator().manual_seed(0))
    assert drawn.shape == (2, 40_000, FACTORS)
    powers = VALUES ** torch.arange(FACTORS - 1, -1, -1)
    for b in range(2):
        counts = torch.bincount((drawn[b] * powers).sum(-1), minlength=VALUES**FACTORS) / 40_000
        joint = LATENT.log_probs(log_q)[b].exp()
        assert ((counts - joint).abs() < 4.5 * (joint * (1 - joint) / 40_000).sqrt() + 1e-4).all()


def reconstruction(
    latent: Latent, estimator: Estimator, nll: Tensor, log_q: Tensor, w_BT: Tensor, codes: Tensor | None = None
) -> Tensor:
    """Weighted sum over the branches, as the term of the loss takes it."""
    output = LatentOutput(nll=nll, log_q=log_q, codes=codes, u=w_BT, y_mask=w_BT > 0)
    term = Reconstruction(estimator)
    return term.expected(Objective(latent, term).micro_batch(output), nll, log_q, w_BT)


def test_where_every_branch_counts_alike_the_value_is_their_mean():
    nll = torch.rand(2, 3, 4, dtype=torch.float64)
    w_BT = torch.tensor([[1.0, 2.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0]], dtype=torch.float64)
    log_q = log_probs(5)
    exact = reconstruction(Factored(num_factors=3, num_latents=4), Exact(), torch.ones(2, 64, 4).double(), log_q, w_BT)
    assert exact.item() == pytest.approx(float(w_BT.sum()))
    result = reconstruction(Categorical(), Reparameterised(), nll, torch.zeros(2, 4), w_BT, torch.zeros(2, 3))
    assert result.item() == pytest.approx(float((nll * w_BT[:, None]).sum(-1).mean(-1).sum()))
