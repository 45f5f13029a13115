"""GECO against a plain loop, and on a problem already solved."""

import json
import math
from dataclasses import asdict

import pytest
import torch

from toolkit.extras.geco import GecoSchedule
from toolkit.extras.geco_control import DECAY, MAX_BETA, MIN_BETA, RATE, GecoState

TARGET = 0.3


@pytest.mark.parametrize("beta", [0.4, 0.998, 1.0001e-4])
def test_geco_equals_a_plain_loop_within_its_bounds(beta: float):
    rhos = [0.9, 0.2, 0.35, 0.05, 0.0, 0.0, 1.2] if beta < 0.5 else [0.0] * 5 + [0.9]
    state, multiplier, average = GecoState(-math.log(beta)), 1 / beta, rhos[0] - TARGET
    for rho in rhos:
        average = DECAY * average + (1 - DECAY) * (rho - TARGET)
        multiplier *= math.exp(RATE * average)
        multiplier = min(max(multiplier, 1 / MAX_BETA), 1 / MIN_BETA)
        state = state.after(rho - TARGET)
        assert state.average == pytest.approx(average, rel=1e-12)
        assert state.log_multiplier == pytest.approx(math.log(multiplier), rel=1e-12)
        assert state.beta == pytest.approx(1 / multiplier, rel=1e-12)


def test_geco_finds_the_solution_of_a_known_constrained_problem():
    """A Gaussian source under its rate-distortion bound, KL = -1/2 log rho, that follows beta at once.

    rho + beta KL is least at rho = beta / 2, so the constrained problem has the solution beta = 2 target.
    """
    state, rho = GecoState(0.0), 1.0
    for _ in range(6000):
        rho = min(1.0, state.beta / 2)
        state = state.after(rho - TARGET)
    assert (rho, state.beta) == pytest.approx((0.3, 0.6), rel=1e-9)


def test_the_gradient_of_the_lagrangian_is_lambda_times_that_of_j():
    state = GecoState(log_multiplier=1.3)
    x = torch.randn(4, dtype=torch.float64, requires_grad=True)
    kl, rho = x.square().sum(), torch.exp(-x).mean()
    lagrangian = kl + math.exp(state.log_multiplier) * (rho - TARGET)
    (one,) = torch.autograd.grad(lagrangian, x, retain_graph=True)
    (other,) = torch.autograd.grad(rho + state.beta * kl, x)
    torch.testing.assert_close(one, math.exp(state.log_multiplier) * other)


def test_a_state_written_as_json_continues_exactly():
    state = GecoState(-math.log(0.07))
    for rho in (0.9, 0.1234567890123456, 0.7):
        copy = GecoState(**json.loads(json.dumps(asdict(state))))
        assert copy == state
        state = state.after(rho - TARGET)
        assert copy.after(rho - TARGET) == state


def test_a_beta_out_of_its_bounds_is_refused():
    with pytest.raises(ValueError, match=r"a beta in \[0.0001, 1.0\], got 2.0"):
        GecoSchedule(target=TARGET).start(2.0)
