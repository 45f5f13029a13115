"""Optional schedules of beta: GECO and cycles against plain loops, GECO on a problem already solved."""

import math
from itertools import pairwise

import pytest

from toolkit.extras.cyclical import Cyclical
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


def test_a_beta_out_of_its_bounds_is_refused():
    with pytest.raises(ValueError, match=r"a beta in \[0.0001, 1.0\], got 2.0"):
        GecoSchedule(target=TARGET).start(2.0)


def curve(total: int) -> list[float]:
    course = Cyclical().start(0.4)
    return [course.beta(step, total) for step in range(total)]


def test_a_cyclical_beta_equals_a_plain_loop():
    """Four cycles of 6 steps: over the first half beta rises from 0, then it holds."""
    expected = [0.4 * min(1.0, step / 3) for _ in range(4) for step in range(6)]
    assert curve(24) == pytest.approx(expected, rel=1e-12)


def test_cycles_that_do_not_divide_the_run_start_at_zero_and_end_at_beta():
    """With cycles of ceil(10 / 4) = 3 steps, the tenth step would start a fourth cycle at 0 and end the run there."""
    found = curve(10)
    assert found[0] == 0.0 and found[5] == 0.0  # 5 = 2 cycles of 2.5 steps
    assert found[-1] == 0.4
    assert sum(one < before for before, one in pairwise(found)) == 3


def test_a_run_too_short_for_the_cycles_is_refused():
    Cyclical().check(8)
    with pytest.raises(ValueError, match=r"4 cycles need at least 8 steps, but train\.steps is 7"):
        Cyclical().check(7)
