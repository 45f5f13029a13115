"""Schedules of beta, against plain loops."""

import pytest

from toolkit.objective.schedules import SCHEDULES, Constant, Linear


def test_a_constant_beta_holds_and_a_linear_one_rises_to_it_by_equal_steps():
    assert [Constant().share(step, 7) for step in range(7)] == [1.0] * 7
    expected = [0.0, 0.25, 0.5, 0.75, 1.0, 1.0, 1.0]
    assert [Linear(warmup_steps=4).share(step, 7) for step in range(7)] == expected


@pytest.mark.parametrize("schedule", [Constant(), Linear(warmup_steps=5)])
def test_a_finished_run_stays_at_beta(schedule):
    assert {schedule.share(step, 16) for step in (16, 17, 20, 1000)} == {1.0}
    assert schedule.rises == (schedule.share(0, 16) == 0.0)
    assert schedule.stretched == any(schedule.share(step, 16) != schedule.share(step, 1000) for step in range(16))


def test_a_rise_that_does_not_end_within_the_run_is_refused():
    Linear(warmup_steps=9).check(10)
    with pytest.raises(ValueError, match=r"warmup_steps below train\.steps = 10.*got 10"):
        Linear(warmup_steps=10).check(10)
    with pytest.raises(ValueError, match=r"objective\.schedule must have a kind out of .*got 'lineal'.*'linear'"):
        SCHEDULES.make("lineal")
