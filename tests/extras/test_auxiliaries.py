"""Auxiliary terms as objects: limits, and kinds of z that they are not for. Their sums are in tests/objective."""

import math
from typing import Any

import pytest
import torch

from toolkit.extras.factored import Factored
from toolkit.extras.gaussian import Gaussian
from toolkit.latent import Categorical
from toolkit.objective import Objective, Reconstruction, step_means, term_sums
from toolkit.objective.output import LatentOutput
from toolkit.objective.protocols import TERMS

KINDS = ("posterior_entropy", "marginal_posterior", "marginal_router")


def sums_of(latent: Any, q: torch.Tensor, means: bool = True, **weights: float) -> dict[str, float]:
    """Of two sequences and a filler."""
    further = tuple(TERMS.make({"kind": kind, "weight": weights.get(kind, 0.0)}) for kind in KINDS)
    objective = Objective(latent, Reconstruction(latent.default_estimator()), further=further)
    mask = torch.tensor([[True], [True], [False]])
    nll = torch.zeros(3, max(latent.num_values, 1), 1)
    codes = None if latent.num_values else torch.zeros(3, 1, latent.width)
    output = LatentOutput(nll=nll, u=nll[:, 0], log_q=q, log_p=q, y_mask=mask, codes=codes)
    found = term_sums(output, objective, step_means(objective.mean_sums(output)) if means and latent.simplex else None)
    return {kind: float(found.terms[kind]) for kind in KINDS}


def test_certain_codes_have_no_entropy_and_the_marginals_see_what_they_share():
    certain = torch.tensor([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]).log()
    expected = {"posterior_entropy": 0.0, "marginal_posterior": 2 * math.log(3), "marginal_router": 2 * math.log(3)}
    assert sums_of(Categorical(num_latents=3), certain) == pytest.approx(expected, rel=1e-6)
    apart = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]).log()
    assert sums_of(Categorical(num_latents=2), apart) == pytest.approx(dict.fromkeys(KINDS, 0.0), abs=1e-6)
    assert sums_of(Categorical(num_latents=1), torch.zeros(3, 1)) == dict.fromkeys(KINDS, 0.0)


def test_without_the_means_of_a_step_the_marginals_are_left_out():
    q = torch.randn(3, 4).log_softmax(-1)
    found = sums_of(Categorical(num_latents=4), q, means=False)
    entropy = float(torch.distributions.Categorical(logits=q[:2]).entropy().sum())
    expected = {"posterior_entropy": entropy, "marginal_posterior": 0.0, "marginal_router": 0.0}
    assert found == pytest.approx(expected)


def test_the_entropy_is_that_of_any_kind_of_z_and_the_marginals_are_for_one_categorical():
    q = torch.randn(3, 2, 3)
    normal = torch.distributions.Normal(q[:2, 0], (0.5 * q[:2, 1]).exp())
    assert sums_of(Gaussian(latent_dim=3), q)["posterior_entropy"] == pytest.approx(float(normal.entropy().sum()))
    for latent in (Gaussian(latent_dim=3), Factored(num_factors=2, num_latents=3)):
        for kind in KINDS:
            TERMS.make({"kind": kind, "weight": 0.0}).check(latent)
        TERMS.make({"kind": "posterior_entropy", "weight": 1.0}).check(latent)
        for kind in KINDS[1:]:
            with pytest.raises(ValueError, match=f"terms.{kind} is for one categorical z, not for .*{latent.kind}"):
                TERMS.make({"kind": kind, "weight": 1.0}).check(latent)
