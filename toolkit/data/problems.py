"""Rows that cannot be used: the reason of each, and one error that lists up to five of them."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from toolkit.errors import DataError

MAX_REPORTED = 5

A = TypeVar("A")
B = TypeVar("B")


class RowProblem(ValueError):
    """The reason for which one row cannot be used."""


class RowsError(DataError):
    """Rows that cannot be used: what they have in common, and what is wrong with each, by ``file:line``."""

    def __init__(self, heading: str, problems: list[str]) -> None:
        self.heading, self.problems = heading, problems
        listed = [f"  {problem}" for problem in problems[:MAX_REPORTED]]
        if len(problems) >= MAX_REPORTED:
            listed.append(f"  (at most {MAX_REPORTED} problems are listed)")
        super().__init__("\n".join([heading, *listed]))


def usable(rows: Iterable[A], make: Callable[[A], B], what: str) -> list[B]:
    """`make` of every row; a DataError with `what` and up to five RowProblems, if `make` raised any."""
    made: list[B] = []
    problems: list[str] = []
    for row in rows:
        try:
            made.append(make(row))
        except RowProblem as problem:
            problems.append(str(problem))
            if len(problems) == MAX_REPORTED:
                break
    raise_problems(what, problems)
    return made


def raise_problems(what: str, problems: list[str]) -> None:
    """Raise one DataError that lists the problems, each beginning with ``file:line``; nothing if none."""
    if problems:
        raise RowsError(what, problems)
