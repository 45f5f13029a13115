"""Multi-digit addition by four strategies. For `47+38=` the traces are

    right  7+8=15,4+3+1=8;85              columns from the right, the carry as third term
    left   40+30=70,7+8=15,70+15=85;85    place values from the left; each sum is added to the running total
    parts  47+30=77,77+8=85;85            the parts of b, largest first, added to a one by one
    round  40+47=87,87-2=85;85            b rounded up to its leading place, the excess taken off part by part

Operands have `digits` digits each. So that no step of any strategy degenerates, there is no digit 0 in a or b (an empty
place value: `left` and `parts` could open alike, `round` might have nothing to round) and no middle digit 9 in b (its
part of the excess would be 0). Two digits leave 81 * 81 = 6561 prompts.

The operands of the first step differ between any two strategies: one whole step identifies the strategy.
"""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from toolkit.tasks.base import TraceTask
from toolkit.tasks.params import IntParam

_PROMPT = re.compile(r"([1-9][0-9]{0,11})\+([1-9][0-9]{0,11})=")
_RESULT = re.compile(r"0|[1-9][0-9]{0,11}")  # bounded: int() of a run-away output is slow, or refused
_ADMISSIBLE_A, _ADMISSIBLE_B = re.compile(r"[1-9]{2,4}"), re.compile(r"[1-9][1-8]{0,2}[1-9]")

Operands = tuple[str, str]


class Addition(TraceTask[Operands]):
    """a + b; a problem is the pair of decimal strings."""

    name = "addition"
    strategies = ("right", "left", "parts", "round")
    int_params: ClassVar = {"digits": IntParam(default=2, low=2, high=4)}

    def _num_candidates(self, params: Mapping[str, Any]) -> int:
        digits = params["digits"]
        return 9**digits * 9 * 8 ** (digits - 2) * 9

    def _candidate(self, index: int, params: Mapping[str, Any]) -> Operands:
        digits = params["digits"]
        figures = []
        for base in [9] * digits + [9] + [8] * (digits - 2) + [9]:
            index, figure = divmod(index, base)
            figures.append(str(figure + 1))
        return "".join(figures[:digits]), "".join(figures[digits:])

    def _admissible(self, problem: Operands) -> bool:
        a, b = problem
        return len(a) == len(b) and bool(_ADMISSIBLE_A.fullmatch(a) and _ADMISSIBLE_B.fullmatch(b))

    def _format(self, problem: Operands) -> str:
        return f"{problem[0]}+{problem[1]}="

    def _parse(self, prompt: str) -> Operands | None:
        match = _PROMPT.fullmatch(prompt.rstrip())
        return (match[1], match[2]) if match else None

    def _answer(self, problem: Operands) -> str:
        return str(int(problem[0]) + int(problem[1]))

    def _num_steps(self, problem: Operands, strategy: str) -> int:
        digits = len(problem[0])
        return 2 * digits - 1 if strategy == "left" else digits

    def _right_step(self, problem: Operands, strategy: str, done: list[str]) -> str:
        operation = _operation(problem, strategy, done)
        return f"{operation}={sum(int(term) for term in re.findall(r'[+-]?[0-9]+', operation))}"

    def _step_fits(self, problem: Operands, strategy: str, done: list[str], step: str, whole: bool) -> bool:
        opening = _operation(problem, strategy, done) + "="
        if not whole and opening.startswith(step):
            return True
        return step.startswith(opening) and _RESULT.fullmatch(step, len(opening)) is not None


def _operation(problem: Operands, strategy: str, done: list[str]) -> str:
    """The left-hand side that the strategy demands after the steps `done`, whose results are taken as written."""
    a, b = problem
    results = [step.rpartition("=")[2] for step in done]
    a_parts, b_parts = _place_values(a), _place_values(b)
    i = len(done)
    if strategy == "right":
        columns = f"{a[-1 - i]}+{b[-1 - i]}"
        return f"{columns}+{int(results[-1]) // 10}" if done else columns
    if strategy == "left":
        if i >= 2 and i % 2 == 0:
            return f"{results[i - 2]}+{results[i - 1]}"
        place = (i + 1) // 2
        return f"{a_parts[place]}+{b_parts[place]}"
    if strategy == "parts":
        return f"{results[-1] if done else a}+{b_parts[i]}"
    rounded = (int(b[0]) + 1) * 10 ** (len(b) - 1)
    if not done:
        return f"{rounded}+{a}"
    excess = str(rounded - int(b))
    return f"{results[-1]}-{_place_values(excess)[i - 1]}"


def _place_values(number: str) -> list[str]:
    """The place values of a decimal string, largest first: `358` gives 300, 50, 8 (as strings)."""
    return [digit + "0" * (len(number) - 1 - i) for i, digit in enumerate(number)]
