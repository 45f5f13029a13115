"""The addition traces are right, tell the strategies apart, and damaged ones get the documented verdict."""

import re
from itertools import islice, pairwise

import pytest

from toolkit.errors import DataError
from toolkit.tasks import Verdict, get_task

TASK = get_task("addition")
TWO_DIGITS = list(TASK.prompts(0, digits=2))
LONGER = [prompt for digits in (3, 4) for prompt in islice(TASK.prompts(1, digits=digits), 400)]
NONE: frozenset[str] = frozenset()


def operands(prompt: str) -> tuple[int, int]:
    a, b = prompt.rstrip("=").split("+")
    return int(a), int(b)


def steps_of(trace: str) -> list[tuple[list[int], int]]:
    """(signed terms, result) of every step."""
    pairs = [step.split("=") for step in trace.split(";")[0].split(",")]
    return [([int(t) for t in re.findall(r"[+-]?\d+", left)], int(right)) for left, right in pairs]


def of(strategy: str, answer: str | None = "85", correct: bool = True) -> Verdict:
    return Verdict(frozenset([strategy]), correct, answer)


def test_two_digit_prompts_are_all_pairs_without_a_zero() -> None:
    expected = {f"{a}+{b}=" for a in range(11, 100) for b in range(11, 100) if a % 10 and b % 10}
    assert len(TWO_DIGITS) == 6561
    assert set(TWO_DIGITS) == expected


def test_longer_operands_have_no_zero_and_b_no_middle_nine() -> None:
    for prompt in LONGER:
        a, b = map(str, operands(prompt))
        assert len(a) == len(b) and "0" not in a + b and "9" not in b[1:-1]


EVERY_OTHER = [*TWO_DIGITS[::4], *LONGER]


def test_every_canonical_trace_is_recognised_as_its_own_strategy_alone() -> None:
    for prompt in EVERY_OTHER:
        answer = str(sum(operands(prompt)))
        for strategy in TASK.strategies:
            assert TASK.classify(prompt, TASK.response(prompt, strategy)) == of(strategy, answer)


def test_strategies_part_within_the_first_operands() -> None:
    for prompt in EVERY_OTHER:
        openings = {TASK.response(prompt, strategy).split("=")[0] for strategy in TASK.strategies}
        assert len(openings) == len(TASK.strategies)


def test_every_step_is_true_and_every_trace_reaches_the_sum() -> None:
    for prompt in EVERY_OTHER:
        for strategy in TASK.strategies:
            trace = TASK.response(prompt, strategy)
            assert trace.split(";")[1] == str(sum(operands(prompt)))
            assert all(sum(terms) == result and 0 not in terms[:2] for terms, result in steps_of(trace))


def test_steps_work_on_what_the_strategy_says() -> None:
    for prompt in [*TWO_DIGITS[:800], *LONGER]:
        check_operands(prompt)


def check_operands(prompt: str) -> None:
    a, b = operands(prompt)
    num_digits = len(str(a))
    places = [10**i for i in range(num_digits)]

    right = steps_of(TASK.response(prompt, "right"))
    assert [terms[:2] for terms, _ in right] == [[a // p % 10, b // p % 10] for p in places]
    carries = [terms[2:] for terms, _ in right]
    assert carries == [[], *([(a % p + b % p) // p] for p in places[1:])]

    left = [terms for terms, _ in steps_of(TASK.response(prompt, "left"))]
    assert [left[0], *left[1::2]] == [[a // p % 10 * p, b // p % 10 * p] for p in reversed(places)]
    assert [terms[0] for terms in left[2::2]] == [a // p * p + b // p * p for p in reversed(places[1:])]

    parts = steps_of(TASK.response(prompt, "parts"))
    assert parts[0][0][0] == a and sum(terms[1] for terms, _ in parts) == b
    assert all(later[0][0] == earlier[1] for earlier, later in pairwise(parts))

    rounded = steps_of(TASK.response(prompt, "round"))
    target = rounded[0][0][0]
    assert rounded[0][0][1] == a and 0 < target - b < places[-1] and target % places[-1] == 0
    assert sum(terms[1] for terms, _ in rounded[1:]) == b - target


DAMAGED = {
    "whitespace at the end": ("7+8=15,4+3+1=8;85 \n", of("right")),
    "wrong answer after right steps": ("7+8=15,4+3+1=8;84", of("right", "84", False)),
    "slip in the carry, carried on": ("7+8=25,4+3+2=9;95", of("right", "95", False)),
    "slip in round, carried on": ("40+47=97,97-2=95;95", of("round", "95", False)),
    "right answer after a slip": ("40+47=97,97-2=95;85", of("round", "85", True)),
    "digit not in the prompt": ("7+8=15,4+2+1=7;75", Verdict(NONE, False, "75")),
    "running total not the written one": ("47+30=77,76+8=84;84", Verdict(NONE, False, "84")),
    "parts in the wrong order": ("47+8=55,55+30=85;85", Verdict(NONE, True, "85")),
    "step missing": ("7+8=15;85", Verdict(NONE, True, "85")),
    "two strategies mixed": ("47+30=77,7+8=15,70+15=85;85", Verdict(NONE, True, "85")),
    "leading zero": ("7+8=015,4+3+1=8;85", Verdict(NONE, True, "85")),
    "junk after the answer": ("7+8=15,4+3+1=8;85!", Verdict(NONE, False, None)),
    "answer twice": ("7+8=15,4+3+1=8;85;85", Verdict(NONE, True, "85")),
    "cut off before the answer": ("7+8=15,4+3+1=8;", of("right", None, False)),
    "cut off in the second step": ("47+30=77,77", of("parts", None, False)),
    "cut off after a foreign operand": ("47+30=77,78", Verdict(NONE, False, None)),
    "a further step announced": ("7+8=15,4+3+1=8,", Verdict(NONE, False, None)),
    "empty": ("", Verdict(NONE, False, None)),
    "answer alone": (";85", Verdict(NONE, True, "85")),
    "digits of another script": ("7+8=15,4+3+1=8;\u0668\u0665", Verdict(NONE, False, None)),
    "run-away result": ("7+8=" + "9" * 5000 + ",4+3+1=8;85", Verdict(NONE, True, "85")),
}


def test_damaged_traces_get_the_documented_verdict() -> None:
    for damage, (response, verdict) in DAMAGED.items():
        assert TASK.classify("47+38=", response) == verdict, damage


def test_prompts_left_out_have_no_strategy_but_are_graded() -> None:
    for prompt in ("40+38=", "47+30=", "7+8=", "471+398=", "471+38="):
        a, b = operands(prompt)
        assert TASK.classify(prompt, f"{a}+{b}={a + b};{a + b}") == Verdict(NONE, True, str(a + b))
        with pytest.raises(DataError, match="not a prompt of the addition task"):
            TASK.response(prompt, "right")
