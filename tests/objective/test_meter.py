"""The metrics of a log line against plain loops over the whole step, however it was split."""

import math
from dataclasses import replace
from typing import ClassVar, Literal

import pytest
import torch

from toolkit.extras.auxiliaries import Auxiliary
from toolkit.latent.categorical import CodeUsage
from toolkit.objective import LossScale, Objective, combine
from toolkit.objective.protocols import Denominator, MicroBatch
from toolkit.training.meter import LatentMeter

from .reference import PLAIN, SETTINGS, Batch, loop_terms, random_batch
from .test_loss import each_setting

C_BASE = 0.8
SCALE = LossScale(C_BASE, c_seq=2.4, tokens_per_sequence=3.0)


def meter_of(goal: Objective) -> LatentMeter:
    return LatentMeter(goal, SCALE, torch.device("cpu"))


def metrics(batch: Batch, goal: Objective, parts: list[list[int]]) -> dict[str, float]:
    meter, means = meter_of(goal), batch.means(goal)
    for part in map(batch.rows, parts):
        sums = part.terms(goal, means)
        shares = combine(sums, batch.y_mask.sum(), batch.y_mask.any(-1).sum(), goal)
        meter.update(part.output, sums, shares, means=means)
    return meter.flush()


@each_setting
def test_logged_metrics_equal_plain_loops_however_the_step_is_split(setting):
    batch, goal = random_batch(), SETTINGS[setting]
    result, loops = metrics(batch, goal, [[2], [3, 0], [1]]), loop_terms(batch, goal)
    assert result == pytest.approx(metrics(batch, goal, [[0, 1, 2, 3]]), rel=1e-6)
    divisor = loops.num_tokens if goal.reconstruction.reduction == "token_mean" else loops.num_sequences
    shares = {name: abs(value) for name, value in loops.contributions(goal).items()}
    rho = loops.logged["nll"] / divisor / C_BASE  # unweighted
    expected = {
        "reconstruction_loss": rho * C_BASE,
        "rho": rho,
        "baseline_normalized_reconstruction_loss": rho,
        "rho_step0": float(batch.nll_free.sum()) / divisor / C_BASE,
        "kl_prior_loss": loops.logged["kl"] / loops.num_sequences,
        "jsd": float(batch.jsd.detach().sum()) / loops.num_tokens,
        "jsd_share": float(batch.jsd.detach().sum()) / loops.num_tokens / 2.0,
        "posterior_entropy": loops.logged["posterior_entropy"] / loops.num_sequences,
    } | {f"loss_contrib/fraction_abs/{n}": v / sum(shares.values()) for n, v in shares.items()}
    assert {name: result[name] for name in expected} == pytest.approx(expected, rel=1e-6)


class Surprise(Auxiliary):
    """A term with two sums to log, over tokens."""

    kind: Literal["surprise"] = "surprise"
    denominator: ClassVar[Denominator] = "num_tokens"

    def sum(self, batch: MicroBatch) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
        free, best = batch.output.nll_free.sum(), batch.output.nll.detach().amin(1).sum()
        return free, {"surprise": free, "least": best}

    def slope(self, batch: MicroBatch, tokens_per_sequence: float) -> None:
        return None


def test_all_that_a_term_has_to_log_is_logged_over_its_denominator():
    batch, goal = random_batch(), replace(PLAIN, further=(Surprise(weight=0.5),))
    result = metrics(batch, goal, [[2], [3, 0], [1]])
    expected = {"surprise": batch.nll_free.sum() / 9, "least": batch.nll.detach().amin(1).sum() / 9}
    assert {name: result[name] for name in expected} == pytest.approx({n: float(v) for n, v in expected.items()})


@pytest.mark.parametrize("bound", [0.0, 1e-9], ids=["none", "rounding"])
def test_the_share_of_the_jsd_is_zero_where_there_is_nothing_to_reach(bound):
    batch, meter = random_batch(), meter_of(PLAIN)
    output, sums = batch.output, batch.terms(PLAIN)
    output.jsd_bound = bound * batch.y_mask  # one code, or weights that are certain
    meter.update(output, sums, combine(sums, sums.num_tokens, sums.num_sequences, PLAIN))
    assert meter.flush()["jsd_share"] == 0.0


def test_a_code_below_two_percent_of_the_mean_posterior_is_not_live():
    batch = random_batch((2, 2, 0))
    q = torch.tensor([[0.97, 0.029, 0.001], [0.97, 0.013, 0.017], [0.0, 0.0, 1.0]], dtype=torch.float64)
    p = torch.tensor([[0.25, 0.25, 0.5], [1 / 3, 1 / 3, 1 / 3], [0.1, 0.1, 0.8]], dtype=torch.float64)
    result = metrics(batch.changed(q_logits=q.log(), p_logits=p.log()), PLAIN, [[0, 1], [2]])
    # Mean q is .97, .021, .009; the filler's certain third code does not count.
    assert result["live_codes"] == 2.0
    assert (
        CodeUsage((2,)).metrics(torch.tensor([0.98, 0.02, 0.5, 0.5, 1.0, 0.0], dtype=torch.float64), 1.0)["live_codes"]
        == 2.0
    )
    within = -sum(x * math.log(x) for row in q[:2].tolist() for x in row) / 2
    between = -sum(m * math.log(m) for m in (0.97, 0.021, 0.009))
    assert result["codes_in_use"] == pytest.approx(math.exp(between - within))
    assert result["router_codes"] == pytest.approx((2**1.5 + 3) / 2)
    for name, mean in (("posterior", [0.97, 0.021, 0.009]), ("router", [7 / 24, 7 / 24, 5 / 12])):
        assert result[f"marginal_{name}"] == pytest.approx(math.log(3) + sum(m * math.log(m) for m in mean))


def test_a_flush_starts_over_and_an_empty_one_gives_nothing():
    meter = meter_of(PLAIN)
    assert meter.flush() == {}
    for seed in (1, 2):
        batch = random_batch(seed=seed)
        sums = batch.terms(PLAIN)
        meter.update(batch.output, sums, combine(sums, sums.num_tokens, sums.num_sequences, PLAIN))
        result = meter.flush()
        assert result == pytest.approx(metrics(batch, PLAIN, [[0, 1, 2, 3]]))
        assert all(math.isfinite(value) for value in result.values())
    assert meter.flush() == {}
