"""Optional schedules of beta: GECO and cycles against plain loops, GECO on a problem already solved."""

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from toolkit.extras.cyclical import Cyclical
from toolkit.extras.geco_control import Geco, GecoState

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


def test_geco_finds_the_solution_of_a_known_constrained_problem():
    """A Gaussian source under its rate-distortion bound, KL = -1/2 log rho, that follows beta at once.

    rho + beta KL is least at rho = beta / 2, so the constrained problem has the solution beta = 2 target.
    """
    geco = Geco(0.3, rate=0.1, decay=0.8)
    state, rho = geco.start(1.0), 1.0
    for _ in range(3000):
        rho = min(1.0, geco.beta(state) / 2)
        state = geco.update(state, rho)
    assert (rho, geco.beta(state)) == pytest.approx((0.3, 0.6), rel=1e-9)


REFUSED: dict[str, Callable[[], Any]] = {
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
