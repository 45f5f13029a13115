"""A cyclical beta against a plain loop."""

from itertools import pairwise

import pytest

from toolkit.extras.cyclical import Cyclical


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
