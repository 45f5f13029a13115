"""Sorting distinct digits by four strategies; every step writes the whole list. For `sort 31425:`

    bubble     1324|5,123|45,12|345,1|2345;12345    one pass over the rest; behind the bar, what has sunk
    insertion  13|425,134|25,1234|5,12345;12345     the next element goes into the sorted part, before the bar
    selection  1|3425,12|435,123|45,1234|5;12345    the smallest of the rest changes places with its first
    merge      13|24|5,1234|5,12345;12345           neighbouring runs merged two by two

None stops early, so the number of steps depends on the length alone.

A step is a row of comparisons and the moves that follow from them. The parser holds an output to the moves
and leaves the outcome of every comparison open: a wrong comparison is a slip, any other change of the list
breaks the strategy. The right outcome always puts the smaller digit first, and the bars stand in the same
places whatever the outcome: of the states a step can lead to, the right one is the smallest as a string.

Left out: sorted lists (every step would be idle) and lists on which two strategies open with the same state
(with four elements, insertion and merge when the last two are in order). From five elements on, the first
bar tells.
"""

import re
from collections.abc import Mapping
from math import perm
from typing import Any, ClassVar

from toolkit.tasks.base import TraceTask
from toolkit.tasks.params import IntParam

_PROMPT = re.compile(r"sort ([0-9]{1,10}):")
MIN_LENGTH, MAX_LENGTH = 4, 8


class Sorting(TraceTask[str]):
    """Ascending sort; a problem is the string of digits."""

    name = "sorting"
    strategies = ("bubble", "insertion", "selection", "merge")
    int_params: ClassVar = {"length": IntParam(default=5, low=MIN_LENGTH, high=MAX_LENGTH)}

    def _num_candidates(self, params: Mapping[str, Any]) -> int:
        return perm(10, params["length"])

    def _candidate(self, index: int, params: Mapping[str, Any]) -> str:
        left, digits = list("0123456789"), ""
        for _ in range(params["length"]):
            index, pick = divmod(index, len(left))
            digits += left.pop(pick)
        return digits

    def _admissible(self, problem: str) -> bool:
        if not MIN_LENGTH <= len(problem) <= MAX_LENGTH or len(set(problem)) < len(problem):
            return False
        openings = {self._right_step(problem, strategy, []) for strategy in self.strategies}
        return problem != self._answer(problem) and len(openings) == len(self.strategies)

    def _format(self, problem: str) -> str:
        return f"sort {problem}:"

    def _parse(self, prompt: str) -> str | None:
        match = _PROMPT.fullmatch(prompt.rstrip())
        return match[1] if match else None

    def _answer(self, problem: str) -> str:
        return "".join(sorted(problem))

    def _num_steps(self, problem: str, strategy: str) -> int:
        return (len(problem) - 1).bit_length() if strategy == "merge" else len(problem) - 1

    def _right_step(self, problem: str, strategy: str, done: list[str]) -> str:
        return min(_next_states(problem, strategy, done))

    def _step_fits(self, problem: str, strategy: str, done: list[str], step: str, whole: bool) -> bool:
        states = _next_states(problem, strategy, done)
        return step in states if whole else any(state.startswith(step) for state in states)


def _next_states(digits: str, strategy: str, done: list[str]) -> list[str]:
    """Every state to which the strategy's next step can lead, over all comparison outcomes.

    `done` must obey the strategy itself (the caller checks steps in order): the bars are where they belong.
    """
    runs = done[-1].split("|") if done else None
    if strategy == "bubble":
        rest, sunk = runs or (digits, "")
        return [f"{left}|{last}{sunk}" for left, last in _passes(rest)]
    if strategy == "insertion":
        sorted_part, rest = runs or (digits[0], digits[1:])
        places = range(len(sorted_part) + 1)
        grown = [sorted_part[:i] + rest[0] + sorted_part[i:] for i in places]
        return ["|".join(filter(None, (part, rest[1:]))) for part in grown]
    if strategy == "selection":
        head, rest = runs or ("", digits)
        swapped = (rest[i] + rest[1:i] + rest[0] + rest[i + 1 :] if i else rest for i in range(len(rest)))
        return [f"{head}{order[0]}|{order[1:]}" for order in swapped]
    return _merged(runs or list(digits))


def _passes(rest: str) -> list[tuple[str, str]]:
    """The orders that one bubble pass can leave behind, each with the element that it carries to the end."""
    outcomes = [("", rest[0])]
    for digit in rest[1:]:
        outcomes = [pair for out, carried in outcomes for pair in ((out + carried, digit), (out + digit, carried))]
    return outcomes


def _merged(runs: list[str]) -> list[str]:
    """The states that merging neighbouring runs can lead to; an odd last run stays as it is."""
    states = [""]
    for i in range(0, len(runs), 2):
        options = _interleavings(runs[i], runs[i + 1]) if i + 1 < len(runs) else [runs[i]]
        states = [f"{state}|{option}" if state else option for state in states for option in options]
    return states


def _interleavings(first: str, second: str) -> list[str]:
    if not first or not second:
        return [first + second]
    return [first[0] + rest for rest in _interleavings(first[1:], second)] + [
        second[0] + rest for rest in _interleavings(first, second[1:])
    ]
