"""Schedules of beta against plain loops, free bits under any split of a step, GECO on a problem already solved."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck

from toolkit.objective.schedules import BetaSchedule, Geco, GecoState, free_bits, free_bits_gate

LAM = 0.5
# Sequences on both sides of LAM, their mean above it, the mean of some halves below; two fillers, one with a KL.
KLS, REAL = [0.1, 1.4, 0.3, 0.9, 0.0, 0.2, 2.0], [True, True, True, True, False, True, False]
SPLITS = [[[0, 1, 2, 3, 4, 5, 6]], [[0, 2, 5], [1, 3, 4, 6]], [[0], [1], [2], [3], [4], [5], [6]]]


def beta_curve(schedule: BetaSchedule, total: int, beta: float = 0.4) -> list[float]:
    return [schedule.beta_at(step, total, beta) for step in range(total)]


def test_a_constant_beta_is_beta_at_every_step():
    assert beta_curve(BetaSchedule(), 7) == [0.4] * 7
    assert beta_curve(BetaSchedule("constant", warmup_steps=5), 1) == [0.4]


def test_a_linear_beta_rises_by_equal_steps_and_then_holds():
    expected = [0.0, 0.1, 0.2, 0.3, 0.4, 0.4, 0.4]
    assert beta_curve(BetaSchedule("linear", warmup_steps=4), 7) == pytest.approx(expected, rel=1e-15)
    assert beta_curve(BetaSchedule("linear", warmup_steps=0), 3) == [0.4] * 3


@pytest.mark.parametrize(("cycles", "ratio", "total"), [(1, 1.0, 12), (3, 0.7, 30)])
def test_a_cyclical_beta_equals_a_plain_loop(cycles: int, ratio: float, total: int):
    expected = []
    for _ in range(cycles):
        for step in range(total // cycles):
            share = step / (total // cycles)
            expected.append(0.4 * share / ratio if share <= ratio else 0.4)
    assert beta_curve(BetaSchedule("cyclical", cycles=cycles, ratio=ratio), total) == pytest.approx(expected, rel=1e-12)


def test_cycles_that_do_not_divide_the_run_start_at_zero_and_end_at_beta():
    """With cycles of ceil(10 / 4) = 3 steps, the tenth step would start a fourth cycle at 0 and end the run there."""
    curve = beta_curve(BetaSchedule("cyclical", cycles=4, ratio=0.5), 10)
    assert curve[0] == 0.0 and curve[5] == 0.0  # 5 = 2 cycles of 2.5 steps
    assert curve[-1] == 0.4
    assert sum(one < before for before, one in pairwise(curve)) == 3


@pytest.mark.parametrize("kind", ["constant", "linear", "cyclical"])
def test_a_finished_run_stays_at_beta_and_beta_zero_stays_zero(kind: Any):
    schedule = BetaSchedule(kind, warmup_steps=5)
    assert {schedule.beta_at(step, 16, 0.4) for step in (16, 17, 20, 1000)} == {0.4}
    assert set(beta_curve(schedule, 16, beta=0.0)) == {0.0}


def sequences() -> tuple[Tensor, Tensor]:
    return torch.tensor(KLS, dtype=torch.float64, requires_grad=True), torch.tensor(REAL)


def gate_of(kl: Tensor, real: Tensor, lam: float) -> Tensor:
    return free_bits_gate(kl[real].sum(), real.sum(), lam)


def step_over(parts: list[list[int]], lam: float, mode: Any) -> tuple[float, list[float]]:
    """The KL term of one step and its gradient, accumulated over micro-batches with the counts of the whole step."""
    kl, real = sequences()
    gate = gate_of(kl, real, lam) if mode == "batch" else None
    value, gradient = 0.0, torch.zeros_like(kl)
    for part in parts:
        share = free_bits(kl[part], lam, mode, real[part], gate).sum() / real.sum()
        value += share.item()
        gradient += torch.autograd.grad(share, kl)[0]
    return value, gradient.tolist()


def test_free_bits_of_each_example_equal_a_plain_loop():
    kl, real = sequences()
    expected = [max(k, LAM) if keep else 0.0 for k, keep in zip(KLS, REAL, strict=True)]
    result = free_bits(kl, LAM, "example", real)
    assert result.tolist() == expected
    (gradient,) = torch.autograd.grad(result.sum(), kl)
    assert gradient.tolist() == [float(keep and k > LAM) for k, keep in zip(KLS, REAL, strict=True)]


@pytest.mark.parametrize("lam", [LAM, 0.6])
def test_free_bits_of_the_batch_are_the_maximum_of_the_mean_however_the_step_is_split(lam: float):
    for parts in SPLITS:
        value, gradient = step_over(parts, lam, "batch")
        assert value == pytest.approx(max(0.58, lam), rel=1e-14)  # 0.58 is the mean
        # The gradient is that of the mean where lam is below it, and none where lam is above.
        assert gradient == pytest.approx([0.2 if keep and lam < 0.58 else 0.0 for keep in REAL], rel=1e-14)


@pytest.mark.parametrize("mode", ["example", "batch"])
def test_lam_zero_is_the_plain_kl_with_its_gradient_even_below_zero_by_rounding(mode: Any):
    kl = torch.tensor([0.0, -1e-8, -1e-9, 1e-9], requires_grad=True)
    real = torch.ones(4, dtype=torch.bool)
    result = free_bits(kl, 0.0, mode, real, gate_of(kl, real, 0.0) if mode == "batch" else None)
    assert torch.equal(result, kl)
    assert torch.autograd.grad(result.sum(), kl)[0].tolist() == [1.0] * 4


@pytest.mark.parametrize("mode", ["example", "batch"])
def test_fillers_cost_nothing_and_a_batch_of_fillers_is_zero(mode: Any):
    kl, gate = sequences()[0], torch.tensor(False) if mode == "batch" else None
    result = free_bits(kl, LAM, mode, torch.zeros(7, dtype=torch.bool), gate)
    assert not result.any()
    assert not torch.autograd.grad(result.sum(), kl)[0].any()


def test_a_kl_that_is_not_a_number_stays_visible():
    kl, real = torch.tensor([math.nan, 0.1]), torch.ones(2, dtype=torch.bool)
    assert free_bits(kl, LAM, "example", real, None).sum().isnan()
    assert free_bits(kl, LAM, "batch", real, gate_of(kl, real, LAM)).sum().isnan()


def test_free_bits_pass_gradcheck():
    kl, real = sequences()
    assert gradcheck(lambda k: free_bits(k, LAM, "example", real), kl)
    for gate in (torch.tensor(True), torch.tensor(False)):
        assert gradcheck(lambda k, gate=gate: free_bits(k, LAM, "batch", real, gate), kl)


SETTINGS = {"fast": Geco(0.3, rate=0.1, decay=0.5), "default": Geco(0.3), "bounded": Geco(0.3, 5.0, 0.5, 0.2, 0.5)}


@pytest.mark.parametrize("name", SETTINGS)
def test_geco_equals_a_plain_loop(name: str):
    geco = SETTINGS[name]
    rhos = [0.9, 0.2, 0.35, 0.05, 0.0, 0.0, 1.2]
    state, multiplier, average = geco.start(0.4), 1 / 0.4, rhos[0] - 0.3
    for rho in rhos:
        average = geco.decay * average + (1 - geco.decay) * (rho - 0.3)
        multiplier *= math.exp(geco.rate * average)
        multiplier = min(max(multiplier, 1 / geco.max_beta), 1 / geco.min_beta)
        state = geco.update(state, rho)
        assert state.average == pytest.approx(average, rel=1e-12)
        assert state.log_multiplier == pytest.approx(math.log(multiplier), rel=1e-12)
        assert geco.beta(state) == pytest.approx(1 / multiplier, rel=1e-12)


def solve(geco: Geco, steps: int) -> tuple[float, float]:
    """(rho, beta) in the end, the model following beta at once.

    The model is a Gaussian source under its rate-distortion bound: KL = -1/2 log rho. rho + beta KL is least at
    rho = beta / 2, so the constrained problem has the solution beta = 2 target.
    """
    state, rho = geco.start(1.0), 1.0
    for _ in range(steps):
        rho = min(1.0, geco.beta(state) / 2)
        state = geco.update(state, rho)
    return rho, geco.beta(state)


def test_geco_finds_the_solution_of_a_known_constrained_problem():
    assert solve(Geco(0.3, rate=0.1, decay=0.8), 3000) == pytest.approx((0.3, 0.6), rel=1e-9)


def test_the_gradient_of_the_lagrangian_is_lambda_times_that_of_j():
    geco, state = Geco(0.3), GecoState(log_multiplier=1.3)
    x = torch.randn(4, dtype=torch.float64, requires_grad=True)
    kl, rho = x.square().sum(), torch.exp(-x).mean()
    lagrangian = kl + math.exp(state.log_multiplier) * (rho - geco.target)
    j = rho + geco.beta(state) * kl
    (one,), (other,) = torch.autograd.grad(lagrangian, x, retain_graph=True), torch.autograd.grad(j, x)
    torch.testing.assert_close(one, math.exp(state.log_multiplier) * other)


def test_a_state_written_as_json_continues_exactly():
    geco = Geco(0.3)
    state = geco.start(0.07)
    for rho in (0.9, 0.1234567890123456, 0.7):
        copy = GecoState.from_dict(json.loads(json.dumps(state.as_dict())))
        assert copy == state
        state = geco.update(state, rho)
        assert geco.update(copy, rho) == state


BETA, KL, FILLERS = BetaSchedule(), torch.ones(2), torch.zeros(2, dtype=torch.bool)
REFUSED: dict[str, Callable[[], Any]] = {
    "kind must be .* got 'cosine'": lambda: BetaSchedule("cosine"),  # pyright: ignore
    "got -1, 4 and 0.5": lambda: BetaSchedule(warmup_steps=-1),
    "got 0, 0 and 0.5": lambda: BetaSchedule(cycles=0),
    "got 0, 4 and 0.0": lambda: BetaSchedule(ratio=0.0),
    "step must be at least 0, got -1": lambda: BETA.beta_at(-1, 10, 0.4),
    "4 cycles need at least 8 steps, got 7": lambda: BetaSchedule("cyclical").beta_at(0, 7, 0.4),
    "at least 0 nats, got -0.5": lambda: free_bits(KL, -LAM, "example", FILLERS),
    "got mode 'batch' and gate None": lambda: free_bits(KL, LAM, "batch", FILLERS),
    "got mode 'example' and gate True": lambda: free_bits(KL, LAM, "example", FILLERS, torch.tensor(True)),
    "needs target.*target=0.0": lambda: Geco(0.0),
    "needs target.*decay=1.0": lambda: Geco(0.3, decay=1.0),
    "needs target.*min_beta=2.0": lambda: Geco(0.3, min_beta=2.0),
    r"a beta in \[0.0001, 1.0\], got 2.0": lambda: Geco(0.3).start(2.0),
    "rho must be finite, got nan": lambda: Geco(0.3).update(GecoState(0.0, 0.1), math.nan),
    r"has the keys .* got \['average'\]": lambda: GecoState.from_dict({"average": 0.1}),
    "has the keys .*'step'": lambda: GecoState.from_dict({"log_multiplier": 0.0, "average": None, "step": 3}),
}


def test_what_has_no_meaning_is_refused():
    for message, call in REFUSED.items():
        with pytest.raises(ValueError, match=message):
            call()
