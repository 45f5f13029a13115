"""The figures of a log line against plain loops over the whole step, however it was split."""

from __future__ import annotations

import math

import pytest
import torch

from toolkit.objective import LossScale, ObjectiveWeights, combine
from toolkit.objective.output import LatentOutput
from toolkit.training.meter import LatentMeter

from .reference import Batch, loop_contributions, loop_terms, random_batch
from .test_loss import SETTINGS, each_setting

C_BASE = 0.8
SCALE = LossScale(C_BASE, c_seq=2.4, tokens_per_sequence=3.0)


def output_of(batch: Batch) -> LatentOutput:
    return LatentOutput(
        nll=batch.nll,
        nll_free=batch.nll_free,
        u=batch.uncertainty,
        log_q=batch.log_q,
        log_p=batch.log_p,
        jsd=batch.jsd,
        jsd_bound=2.0 * batch.y_mask,
        y_mask=batch.y_mask,
    )


def figures(batch: Batch, weights: ObjectiveWeights, parts: list[list[int]]) -> dict[str, float]:
    meter = LatentMeter(weights, SCALE, (batch.nll.shape[1],), torch.device("cpu"))
    for part in map(batch.rows, parts):
        sums = part.terms(weights, batch.means(weights))
        step = combine(sums, batch.y_mask.sum(), batch.y_mask.any(-1).sum(), weights)
        meter.update(output_of(part), sums, step, means=batch.means(weights))
    return meter.flush()


@each_setting
def test_logged_figures_equal_plain_loops_however_the_step_is_split(setting):
    batch, weights = random_batch(), SETTINGS[setting]
    result, sums = figures(batch, weights, [[2], [3, 0], [1]]), loop_terms(batch, weights)
    assert result == pytest.approx(figures(batch, weights, [[0, 1, 2, 3]]), rel=1e-6)
    divisor = sums["num_tokens"] if weights.reduction == "token_mean" else sums["num_sequences"]
    shares = {name: abs(value) for name, value in loop_contributions(sums, weights).items()}
    expected = {
        "reconstruction_loss": sums["nll"] / divisor,  # unweighted, unnormalised
        "rho": sums["nll"] / divisor / C_BASE,
        "baseline_normalized_reconstruction_loss": sums["nll"] / divisor / C_BASE,
        "rho_step0": float(batch.nll_free.sum()) / divisor / C_BASE,
        "kl_prior_loss": sums["kl"] / sums["num_sequences"],
        "jsd": float(batch.jsd.detach().sum()) / sums["num_tokens"],
        "jsd_share": float(batch.jsd.detach().sum()) / sums["num_tokens"] / 2.0,
        "posterior_entropy": sums["posterior_entropy"] / sums["num_sequences"],
    } | {f"loss_contrib/fraction_abs/{n}": v / sum(shares.values()) for n, v in shares.items()}
    for name, value in expected.items():
        assert result[name] == pytest.approx(value, rel=1e-6), name


@pytest.mark.parametrize("bound", [0.0, 1e-9], ids=["none", "rounding"])
def test_the_share_of_the_jsd_is_zero_where_there_is_nothing_to_reach(bound):
    batch, weights = random_batch(), ObjectiveWeights()
    output, sums = output_of(batch), batch.terms(weights)
    output.jsd_bound = bound * batch.y_mask  # one code, or weights that are certain
    meter = LatentMeter(weights, SCALE, (3,), torch.device("cpu"))
    meter.update(output, sums, combine(sums, sums.num_tokens, sums.num_sequences, weights))
    assert meter.flush()["jsd_share"] == 0.0


def test_a_flush_starts_over_and_an_empty_one_gives_nothing():
    meter = LatentMeter(ObjectiveWeights(), SCALE, (3,), torch.device("cpu"))
    assert meter.flush() == {}
    for seed in (1, 2):
        batch = random_batch(seed=seed)
        sums = batch.terms(meter.weights)
        meter.update(output_of(batch), sums, combine(sums, sums.num_tokens, sums.num_sequences, meter.weights))
        result = meter.flush()
        assert result == pytest.approx(figures(batch, meter.weights, [[0, 1, 2, 3]]))
        assert all(math.isfinite(value) for value in result.values())
    assert meter.flush() == {}
