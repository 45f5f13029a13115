"""The sorting traces are those of the textbook algorithms, and damaged ones get the documented verdict."""

from itertools import islice

import pytest

from toolkit.tasks import Verdict, get_task

TASK = get_task("sorting")
SAMPLE = {length: list(islice(TASK.prompts(3, length=length), 600)) for length in (4, 5, 8)}
NONE: frozenset[str] = frozenset()
each_length = pytest.mark.parametrize("length", SAMPLE)


def digits_of(prompt: str) -> str:
    return prompt.removeprefix("sort ").removesuffix(":")


def bubble(values: list[str]) -> list[str]:
    states = []
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
        states.append("".join(values[:end]) + "|" + "".join(values[end:]))
    return states


def insertion(values: list[str]) -> list[str]:
    states = []
    for i in range(1, len(values)):
        values[: i + 1] = sorted(values[: i + 1])
        states.append(("".join(values[: i + 1]) + "|" + "".join(values[i + 1 :])).rstrip("|"))
    return states


def selection(values: list[str]) -> list[str]:
    states = []
    for i in range(len(values) - 1):
        j = values.index(min(values[i:]))
        values[i], values[j] = values[j], values[i]
        states.append("".join(values[: i + 1]) + "|" + "".join(values[i + 1 :]))
    return states


def merge(values: list[str]) -> list[str]:
    states, width = [], 1
    while width < len(values):
        width *= 2
        runs = ("".join(sorted(values[i : i + width])) for i in range(0, len(values), width))
        states.append("|".join(runs))
    return states


REFERENCE = {"bubble": bubble, "insertion": insertion, "selection": selection, "merge": merge}


def of(strategy: str, answer: str | None = "12345", correct: bool = True) -> Verdict:
    return Verdict(frozenset([strategy]), correct, answer)


@each_length
def test_traces_are_those_of_the_textbook_algorithms_and_recognised_as_no_other_strategy(length: int) -> None:
    for prompt in SAMPLE[length]:
        answer = "".join(sorted(digits_of(prompt)))
        for strategy, algorithm in REFERENCE.items():
            trace = ",".join(algorithm(list(digits_of(prompt)))) + ";" + answer
            assert TASK.response(prompt, strategy) == trace
            assert TASK.classify(prompt, trace) == of(strategy, answer)


@each_length
def test_strategies_part_within_the_first_state(length: int) -> None:
    for prompt in SAMPLE[length]:
        digits = digits_of(prompt)
        assert len(digits) == length == len(set(digits)) and digits != "".join(sorted(digits))
        assert len({TASK.response(prompt, strategy).split(",")[0] for strategy in TASK.strategies}) == 4


def test_five_digit_prompts_are_all_unsorted_lists_of_distinct_digits() -> None:
    assert len(set(TASK.prompts(0, length=5))) == 10 * 9 * 8 * 7 * 6 - 252


def test_four_digit_prompts_leave_out_lists_whose_second_half_is_in_order() -> None:
    prompts = set(TASK.prompts(0, length=4))
    assert len(prompts) == 10 * 9 * 8 * 7 // 2
    assert all(digits_of(prompt)[2] > digits_of(prompt)[3] for prompt in prompts)


DAMAGED = {
    "whitespace at the end": ("13|24|5,1234|5,12345;12345\n", of("merge")),
    "wrong answer": ("13|24|5,1234|5,12345;12354", of("merge", "12354", False)),
    "wrong comparison in merge, carried on": ("31|24|5,3124|5,31245;12345", of("merge")),
    "a swap missed in bubble, then made": ("1324|5,132|45,12|345,1|2345;12345", of("bubble")),
    "another run rewritten": ("31|425,134|25,1234|5,12345;12345", Verdict(NONE, True, "12345")),
    "wrong minimum": ("2|1435,21|435,213|45,2134|5;21345", of("selection", "21345", False)),
    "shifted, not swapped": ("1|3425,12|345,123|45,1234|5;12345", Verdict(NONE, True, "12345")),
    "foreign element": ("1324|6,123|46,12|346,1|2346;12346", Verdict(NONE, False, "12346")),
    "step missing": ("13|24|5,1234|5;12345", Verdict(NONE, True, "12345")),
    "two strategies mixed": ("13|425,1234|5,12345;12345", Verdict(NONE, True, "12345")),
    "cut off in the second state": ("13|425,13", of("insertion", None, False)),
    "cut off after a foreign element": ("13|425,5", Verdict(NONE, False, None)),
    "not one whole step": ("13|425", Verdict(NONE, False, None)),
    "empty": ("", Verdict(NONE, False, None)),
}


def test_damaged_traces_get_the_documented_verdict() -> None:
    for damage, (response, verdict) in DAMAGED.items():
        assert TASK.classify("sort 31425:", response) == verdict, damage
