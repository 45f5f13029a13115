"""Schedules of beta that depend on the step alone, against plain loops."""

import pytest
import torch

from toolkit.extras.cyclical import Cyclical
from toolkit.objective.beta import SCHEDULES
from toolkit.objective.schedules import Constant, Linear, Schedule

CASES: dict[str, Schedule] = {"constant": Constant(), "linear": Linear(warmup_steps=5), "cyclical": Cyclical()}


def beta_curve(schedule: Schedule, total: int, beta: float = 0.4) -> list[float]:
    course = schedule.start(beta)
    return [course.beta(step, total) for step in range(total)]


def test_a_constant_beta_holds_and_a_linear_one_rises_to_it_by_equal_steps():
    expected = [0.0, 0.1, 0.2, 0.3, 0.4, 0.4, 0.4]
    assert beta_curve(Constant(), 7) == [0.4] * 7
    assert beta_curve(Linear(warmup_steps=4), 7) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize("kind", CASES)
def test_a_finished_run_stays_at_beta_and_beta_zero_stays_zero(kind: str):
    """And rho changes nothing."""
    schedule = CASES[kind]
    course = schedule.start(0.4)
    course.observe(torch.tensor(2.0))
    assert {course.beta(step, 16) for step in (16, 17, 20, 1000)} == {0.4}
    assert set(beta_curve(schedule, 16, beta=0.0)) == {0.0}
    assert course.callback is None and not schedule.moves
    assert schedule.rises == (course.beta(0, 16) == 0.0)


def test_a_rise_that_does_not_end_within_the_run_is_refused():
    Linear(warmup_steps=9).check(10)
    with pytest.raises(ValueError, match=r"warmup_steps below train\.steps = 10.*got 10"):
        Linear(warmup_steps=10).check(10)
    with pytest.raises(ValueError, match=r"objective\.schedule must have a kind out of .*got 'lineal'.*'linear'"):
        SCHEDULES.make("lineal")
