"""Rows: seeded, distinct, uniformly labelled; parameters and names checked."""

import random
from collections import Counter
from itertools import islice

import pytest

from toolkit.errors import ConfigError
from toolkit.tasks import TASK_NAMES, get_task
from toolkit.tasks.base import draw_rows

ALL_TASKS = pytest.mark.parametrize("name", TASK_NAMES)


def generate(name: str, num: int, seed: int) -> list[dict[str, str]]:
    task, rng = get_task(name), random.Random(f"{name}/{seed}/strategies")
    return draw_rows(task, islice(task.prompts(seed), num), num, list(task.strategies), rng, name)


@ALL_TASKS
def test_rows_are_a_function_of_the_seed(name: str) -> None:
    assert generate(name, 50, seed=1) == generate(name, 50, seed=1)
    assert generate(name, 50, seed=1) != generate(name, 50, seed=2)
    assert generate(name, 20, seed=1) == generate(name, 50, seed=1)[:20]


def test_rows_do_not_change_between_versions() -> None:
    rows = [tuple(row.values()) for row in generate("addition", 2, seed=0)]
    assert rows == [
        ("addition-000000", "57+68=", "70+57=127,127-2=125;125", "round"),
        ("addition-000001", "26+22=", "30+26=56,56-8=48;48", "round"),
    ]


@ALL_TASKS
def test_responses_are_the_canonical_traces_of_their_labels(name: str) -> None:
    task = get_task(name)
    for row in generate(name, 200, seed=4):
        assert set(row) == {"id", "prompt", "response", "strategy"}
        assert row["response"] == task.trace(row["prompt"], row["strategy"])


@ALL_TASKS
def test_prompts_are_distinct_while_there_are_any(name: str) -> None:
    rows = generate(name, 6000, seed=4)
    assert len({row["prompt"] for row in rows}) == len({row["id"] for row in rows}) == 6000


@ALL_TASKS
def test_labels_are_uniform_within_binomial_bounds(name: str) -> None:
    num = 8000
    counts = Counter(row["strategy"] for row in generate(name, num, seed=11))
    five_sigma = 5 * (num * 0.25 * 0.75) ** 0.5
    assert all(abs(counts[strategy] - num / 4) < five_sigma for strategy in get_task(name).strategies)


def test_an_unknown_task_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match=r"did you mean 'addition'\?"):
        get_task("adition")
    with pytest.raises(ConfigError, match="addition or sorting"):
        get_task("chess")


WRONG: list[tuple[dict[str, object], str]] = [
    ({"digit": 2}, r"'digit'\n.*\n.*did you mean 'digits'\?"),
    ({"digits": 5}, r"got: +5\n +expected: a whole number from 2 to 4"),
    ({"digits": "2"}, r"got: +'2'"),
    ({"digits": True}, r"got: +True"),
    ({"strategies": []}, "at least one of right, left, parts, round"),
    ({"strategies": "left"}, "a list"),
    ({"strategies": ["rigth"]}, r"did you mean 'right'\?"),
]


def test_wrong_parameters_say_what_was_expected() -> None:
    for params, message in WRONG:
        with pytest.raises(ConfigError, match=message):
            get_task("addition").resolve(params)
