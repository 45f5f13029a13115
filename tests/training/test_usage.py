"""Metrics of use of each kind of z against plain loops, and the seeds of the draws."""

import pytest
import torch

from toolkit.extras.estimators import ExactEncoder, Rloo
from toolkit.extras.factored import Factored
from toolkit.extras.gaussian import Gaussian
from toolkit.latent import Categorical
from toolkit.objective import AllValues, Draws, Exact, Latent
from toolkit.objective.output import LatentOutput
from toolkit.training.draws import draw_seed, validation_spec
from toolkit.zlora import ForwardSpec

REAL = torch.tensor([True, True, True, False])


def metrics(latent: Latent, output: LatentOutput, parts: list[slice], num: float = 3.0) -> dict[str, float]:
    usage = latent.usage()
    total = torch.zeros(usage.size, dtype=torch.float64)
    for part in parts:
        piece = {name: output[name][part] for name in ("log_q", "log_p")}
        total += usage.sums(LatentOutput(**piece), REAL[part])
    return usage.metrics(total, num)


WHOLE, SPLIT = [slice(0, 4)], [slice(0, 1), slice(1, 4)]


def test_live_codes_of_a_factored_z_add_up_over_its_factors():
    q = torch.tensor([[[0.99, 0.01, 0.0], [0.5, 0.3, 0.2]]]).repeat(4, 1, 1)
    q[3] = torch.tensor([0.0, 0.0, 1.0])  # a filler must not revive a value
    output = LatentOutput(log_q=q.log(), log_p=q.log())
    assert metrics(Factored(num_latents=3, num_factors=2), output, SPLIT) == {"live_codes": 4.0}


@pytest.mark.parametrize("parts", [WHOLE, SPLIT])
def test_active_units_and_variance_of_vectors(parts: list[slice]):
    """Dimension 0 varies, 1 follows the router only, 2 is constant."""
    mean_q = torch.tensor([[0.0, 1.0, 0.5], [1.0, 3.0, 0.5], [-1.0, -2.0, 0.5], [9.0, 9.0, 9.0]])
    mean_p = torch.tensor([[0.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, -2.0, 0.0], [0.0, 0.0, 0.0]])
    log_var = torch.tensor([[0.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0], [5.0, 5.0, 5.0]])
    output = LatentOutput(
        log_q=torch.stack([mean_q, log_var], 1), log_p=torch.stack([mean_p, torch.zeros_like(mean_p)], 1)
    )
    result = metrics(Gaussian(latent_dim=3), output, parts)
    assert result["active_units"] == 1.0
    assert result["posterior_variance"] == pytest.approx((1 + (torch.e + 2) / 3 + 1) / 3, rel=1e-6)


def test_a_unit_is_active_whose_mean_varies_by_more_than_a_hundredth():
    """Variances of 0.02 and 0.005 about means far from 0; within one example nothing varies."""
    scale = torch.tensor([0.03, 0.0075]).sqrt()
    mean = torch.tensor([[-1.0], [1.0], [0.0], [9.0]]) * scale + torch.tensor([30.0, -2.0])
    q = torch.stack([mean, torch.zeros_like(mean)], 1)
    output, latent = LatentOutput(log_q=q, log_p=torch.zeros_like(q)), Gaussian(latent_dim=2)
    assert metrics(latent, output, SPLIT)["active_units"] == 1.0
    assert metrics(latent, output, [slice(0, 1)], num=1.0)["active_units"] == 0.0


def test_the_seed_of_a_draw_depends_on_every_part_of_its_place():
    places = [(0, 1, 2, 3), (1, 1, 2, 3), (0, 2, 2, 3), (0, 1, 3, 3), (0, 1, 2, 4), (0, 12, 3), (0, 1, 23)]
    seeds = [draw_seed(*place) for place in places]
    assert len(set(seeds)) == len(seeds) and seeds == [draw_seed(*place) for place in places]
    assert all(0 <= seed < 2**63 for seed in seeds)


def test_validation_runs_every_value_where_they_are_few():
    few, many, vector = Categorical(num_latents=32), Categorical(num_latents=33), Gaussian(latent_dim=2)
    assert type(validation_spec(ForwardSpec(), few, 7).estimator) is Exact
    for estimator in (Rloo(num_samples=3), ExactEncoder()):
        assert type(validation_spec(ForwardSpec(estimator), few, 7).estimator) is AllValues
    one = Draws(num_samples=1)  # of which validation takes two at least
    drawn = [validation_spec(ForwardSpec(e), z, 7) for e, z in ((Rloo(num_samples=3), many), (one, vector))]
    assert [type(spec.estimator) for spec in drawn] == [Draws, Draws]
    assert [spec.estimator.num_samples for spec in drawn] == [3, 2] and {spec.seed for spec in drawn} == {7}
    assert not validation_spec(ForwardSpec(jsd_grad=True), few, 7).jsd_grad
