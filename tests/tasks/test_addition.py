"""The addition traces are right, tell the strategies apart, and damaged ones get the documented verdict."""

from __future__ import annotations

import random
import re
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_longer_operands_take_every_other_digit_in_every_place() -> None:
    found = ["".join(sorted(set(place))) for place in zip(*LONGER[400:], strict=True)]
    every, middle_of_b = "123456789", "12345678"
    assert found == [*[every] * 4, "+", every, middle_of_b, middle_of_b, every, "="]


@pytest.mark.parametrize("prompts", [TWO_DIGITS, LONGER], ids=["two digits", "longer"])
def test_every_canonical_trace_is_recognised_as_its_own_strategy_alone(prompts: list[str]) -> None:
    for prompt in prompts:
        answer = str(sum(operands(prompt)))
        for strategy in TASK.strategies:
            assert TASK.classify(prompt, TASK.trace(prompt, strategy)) == of(strategy, answer)


@pytest.mark.parametrize("prompts", [TWO_DIGITS, LONGER], ids=["two digits", "longer"])
def test_strategies_part_within_the_first_operands(prompts: list[str]) -> None:
    for prompt in prompts:
        openings = {TASK.trace(prompt, strategy).split("=")[0] for strategy in TASK.strategies}
        assert len(openings) == len(TASK.strategies)


@pytest.mark.parametrize("prompts", [TWO_DIGITS, LONGER], ids=["two digits", "longer"])
def test_every_step_is_true_and_every_trace_reaches_the_sum(prompts: list[str]) -> None:
    for prompt in prompts:
        for strategy in TASK.strategies:
            trace = TASK.trace(prompt, strategy)
            assert trace.split(";")[1] == str(sum(operands(prompt)))
            assert all(sum(terms) == result and 0 not in terms[:2] for terms, result in steps_of(trace))


@pytest.mark.parametrize("prompts", [TWO_DIGITS[:800], LONGER], ids=["two digits", "longer"])
def test_steps_work_on_what_the_strategy_says(prompts: list[str]) -> None:
    for prompt in prompts:
        check_operands(prompt)


def check_operands(prompt: str) -> None:
    a, b = operands(prompt)
    num_digits = len(str(a))
    places = [10**i for i in range(num_digits)]

    right = steps_of(TASK.trace(prompt, "right"))
    assert [terms[:2] for terms, _ in right] == [[a // p % 10, b // p % 10] for p in places]
    carries = [terms[2:] for terms, _ in right]
    assert carries == [[], *([(a % p + b % p) // p] for p in places[1:])]

    left = [terms for terms, _ in steps_of(TASK.trace(prompt, "left"))]
    assert [left[0], *left[1::2]] == [[a // p % 10 * p, b // p % 10 * p] for p in reversed(places)]
    assert [terms[0] for terms in left[2::2]] == [a // p * p + b // p * p for p in reversed(places[1:])]

    parts = steps_of(TASK.trace(prompt, "parts"))
    assert parts[0][0][0] == a and sum(terms[1] for terms, _ in parts) == b
    assert all(later[0][0] == earlier[1] for earlier, later in pairwise(parts))

    rounded = steps_of(TASK.trace(prompt, "round"))
    target = rounded[0][0][0]
    assert rounded[0][0][1] == a and 0 < target - b < places[-1] and target % places[-1] == 0
    assert sum(terms[1] for terms, _ in rounded[1:]) == b - target


@pytest.mark.parametrize(
    ("response", "verdict"),
    [
        pytest.param("7+8=15,4+3+1=8;85 \n", of("right"), id="whitespace at the end"),
        pytest.param(" 7+8=15,4+3+1=8;85", Verdict(NONE, True, "85"), id="whitespace at the start"),
        pytest.param("7+8=15, 4+3+1=8;85", Verdict(NONE, True, "85"), id="whitespace inside"),
        pytest.param("7+8=15,4+3+1=8;84", of("right", "84", False), id="wrong answer after right steps"),
        pytest.param("7+8=14,4+3+1=8;84", of("right", "84", False), id="slip in the first sum"),
        pytest.param("7+8=25,4+3+2=9;95", of("right", "95", False), id="slip in the carry, carried on"),
        pytest.param("40+30=80,7+8=15,80+15=95;95", of("left", "95", False), id="slip in left, carried on"),
        pytest.param("47+30=87,87+8=95;95", of("parts", "95", False), id="slip in parts, carried on"),
        pytest.param("40+47=97,97-2=95;95", of("round", "95", False), id="slip in round, carried on"),
        pytest.param("40+47=97,97-2=95;85", of("round", "85", True), id="right answer after a slip"),
        pytest.param("7+8=15,4+3+0=7;75", Verdict(NONE, False, "75"), id="written carry not used"),
        pytest.param("7+8=15,4+2+1=7;75", Verdict(NONE, False, "75"), id="digit not in the prompt"),
        pytest.param("47+30=77,76+8=84;84", Verdict(NONE, False, "84"), id="running total not the written one"),
        pytest.param("40+47=87,87-3=84;84", Verdict(NONE, False, "84"), id="wrong compensation"),
        pytest.param("4+3=7,7+8=15;85", Verdict(NONE, True, "85"), id="columns in the wrong order"),
        pytest.param("47+8=55,55+30=85;85", Verdict(NONE, True, "85"), id="parts in the wrong order"),
        pytest.param("7+8=15;85", Verdict(NONE, True, "85"), id="step missing"),
        pytest.param("47+30=77,77+8=85,85+0=85;85", Verdict(NONE, True, "85"), id="step too many"),
        pytest.param("47+30=77,7+8=15,70+15=85;85", Verdict(NONE, True, "85"), id="two strategies mixed"),
        pytest.param("47+30=77,77+;85", Verdict(NONE, True, "85"), id="last step unfinished"),
        pytest.param("7+8=015,4+3+1=8;85", Verdict(NONE, True, "85"), id="leading zero"),
        pytest.param("7+8=15,4+3+1=8;85!", Verdict(NONE, False, None), id="junk after the answer"),
        pytest.param("7+8=15,4+3+1=8;85;85", Verdict(NONE, True, "85"), id="answer twice"),
        pytest.param("7+8=15,4+3+1=8;", of("right", None, False), id="cut off before the answer"),
        pytest.param("7+8=15,4+3+1=8", of("right", None, False), id="cut off before the mark"),
        pytest.param("47+30=77,77", of("parts", None, False), id="cut off in the second step"),
        pytest.param("47+30=77,", of("parts", None, False), id="cut off after the first step"),
        pytest.param("47+30=77,78", Verdict(NONE, False, None), id="cut off after a foreign operand"),
        pytest.param("47+30=77", Verdict(NONE, False, None), id="not one whole step"),
        pytest.param("7+8=15,4+3+1=8,", Verdict(NONE, False, None), id="a further step announced"),
        pytest.param("", Verdict(NONE, False, None), id="empty"),
        pytest.param(";85", Verdict(NONE, True, "85"), id="answer alone"),
        pytest.param("7+8=15,4+3+1=8;\u0668\u0665", Verdict(NONE, False, None), id="digits of another script"),
        pytest.param("7+8=" + "9" * 5000 + ",4+3+1=8;85", Verdict(NONE, True, "85"), id="run-away result"),
    ],
)
def test_damaged_traces_get_the_documented_verdict(response: str, verdict: Verdict) -> None:
    assert TASK.classify("47+38=", response) == verdict


@pytest.mark.parametrize("prompt", ["40+38=", "47+30=", "7+8=", "471+398=", "471+38="])
def test_prompts_left_out_have_no_strategy_but_are_graded(prompt: str) -> None:
    a, b = operands(prompt)
    assert TASK.classify(prompt, f"{a}+{b}={a + b};{a + b}") == Verdict(NONE, True, str(a + b))
    with pytest.raises(DataError, match="not a prompt of the addition task"):
        TASK.trace(prompt, "right")


def test_a_changed_operand_never_keeps_its_strategy() -> None:
    rng = random.Random(5)
    for prompt in rng.sample(TWO_DIGITS, 200):
        for strategy in TASK.strategies:
            trace = TASK.trace(prompt, strategy)
            steps = trace.split(";")[0].split(",")
            k = rng.randrange(len(steps))
            spots = [i for i, c in enumerate(steps[k].split("=")[0]) if c.isdigit()]
            i = rng.choice(spots)
            other = rng.choice([d for d in "0123456789" if d != steps[k][i]])
            steps[k] = steps[k][:i] + other + steps[k][i + 1 :]
            damaged = ",".join(steps) + trace[trace.index(";") :]
            assert strategy not in TASK.classify(prompt, damaged).strategies
            assert TASK.classify(prompt, damaged).correct


@given(st.text() | st.sampled_from(TWO_DIGITS), st.text())
def test_arbitrary_text_gets_an_empty_verdict(prompt: str, response: str) -> None:
    assert TASK.classify(prompt, response).strategies == NONE


@given(st.sampled_from(TWO_DIGITS), st.text(alphabet=TASK.vocabulary() + " ", max_size=40))
def test_an_answer_is_correct_exactly_when_it_is_the_sum(prompt: str, response: str) -> None:
    verdict = TASK.classify(prompt, response)
    assert verdict.correct == (verdict.answer == str(sum(operands(prompt))))


@given(st.sampled_from(TWO_DIGITS), st.sampled_from(TASK.strategies), st.data())
def test_a_trace_cut_after_a_whole_step_keeps_its_strategy(prompt: str, strategy: str, data: st.DataObject) -> None:
    trace = TASK.trace(prompt, strategy)
    end = data.draw(st.integers(trace.index(",") + 1, len(trace)))
    assert TASK.classify(prompt, trace[:end]).strategies == {strategy}
