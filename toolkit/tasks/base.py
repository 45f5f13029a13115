"""The base of mixture-of-strategies tasks, and that of those whose responses are traces.

A trace is steps joined by `,`, then `;` and the final answer, as in `7+8=15,4+3+1=8;85`. Given the prompt and the
strategy there is exactly one canonical trace, so the strategy is the only entropy of y given x:
H(Y | x) = log(number of strategies) nats per sequence.

`TraceTask.classify` judges an output:
- A step is checked for its operands, given the prompt and the earlier steps as written; its outcome (a sum, a
  comparison) is free. A slip therefore keeps its strategy, also when later steps carry it on.
- The final answer decides `correct` and nothing else. It need not match the last step.
- A trace with a step too few, a step too many or a foreign operand follows no strategy.
- An output cut off before its answer is compatible with every strategy it could still become, provided it has at least
  one whole step (one that a `,` or `;` ends). Shorter ones follow no strategy.
- Only whitespace at the end is forgiven.
"""

import random
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Any, ClassVar, Generic, TypeVar

from toolkit.errors import DataError
from toolkit.tasks.params import IntParam, resolve_params

STEP_END, ANSWER_MARK = ",", ";"
_ANSWER = re.compile(r"[0-9]+")  # not \d, which takes the digits of every script
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one output."""

    strategies: frozenset[str]  # compatible with the output; empty if none is
    correct: bool  # whether the answer is right, whatever the strategies
    answer: str | None  # the digits after the last `;`, if there are any


class Task(ABC):
    """A mixture of strategies: prompts, the response of each strategy to them, and a rule that reads it off again."""

    name: str
    strategies: tuple[str, ...]
    int_params: ClassVar[Mapping[str, IntParam]]
    chat: ClassVar[bool] = False  # whether rows are conversations

    def resolve(self, params: Mapping[str, object]) -> dict[str, Any]:
        """The parameters, checked and completed with the defaults; raises as resolve_params."""
        return resolve_params(self.name, self.int_params, self.strategies, params)

    @abstractmethod
    def prompts(self, seed: int, **params: object) -> Iterator[str]:
        """All prompts that these parameters allow, each once, in an order drawn from `seed`; raises as resolve."""

    @abstractmethod
    def response(self, prompt: str, strategy: str) -> str:
        """The response by that strategy; a DataError if the prompt is not the task's, or the strategy is unknown."""

    @abstractmethod
    def classify(self, prompt: str, response: str) -> Verdict:
        """The verdict on one output; never raises."""


class TraceTask(Task, Generic[P]):
    """A task of traces; a subclass supplies the prompts and the rule for one step. P is a parsed prompt."""

    @abstractmethod
    def _num_candidates(self, params: Mapping[str, Any]) -> int: ...

    @abstractmethod
    def _candidate(self, index: int, params: Mapping[str, Any]) -> P:
        """The problem of this number, which may be inadmissible."""

    @abstractmethod
    def _admissible(self, problem: P) -> bool:
        """Whether no step of any strategy degenerates and the strategies can be told apart."""

    @abstractmethod
    def _format(self, problem: P) -> str: ...

    @abstractmethod
    def _parse(self, prompt: str) -> P | None: ...

    @abstractmethod
    def _answer(self, problem: P) -> str: ...

    @abstractmethod
    def _num_steps(self, problem: P, strategy: str) -> int: ...

    @abstractmethod
    def _right_step(self, problem: P, strategy: str, done: list[str]) -> str:
        """The step after `done`, without a slip."""

    @abstractmethod
    def _step_fits(self, problem: P, strategy: str, done: list[str], step: str, whole: bool) -> bool:
        """Whether `step` (`whole` false: its beginning) may come after `done`, its outcome aside."""

    def prompts(self, seed: int, **params: object) -> Iterator[str]:
        """All prompts that these parameters allow, each once, in an order drawn from `seed`; raises as resolve."""
        resolved = self.resolve(params)
        rng = random.Random(f"{self.name}/{seed}/prompts")
        for index in shuffled(self._num_candidates(resolved), rng):
            problem = self._candidate(index, resolved)
            if self._admissible(problem):
                yield self._format(problem)

    def response(self, prompt: str, strategy: str) -> str:
        """The canonical response; a DataError if the prompt is not one of this task's, or the strategy is unknown."""
        problem = self._parse(prompt)
        if problem is None or not self._admissible(problem):
            raise DataError(f"not a prompt of the {self.name} task", got=repr(prompt), remedy="use prompts()")
        if strategy not in self.strategies:
            expected = " or ".join(self.strategies)
            raise DataError(f"not a strategy of the {self.name} task", got=repr(strategy), expected=expected)
        steps: list[str] = []
        for _ in range(self._num_steps(problem, strategy)):
            steps.append(self._right_step(problem, strategy, steps))
        return STEP_END.join(steps) + ANSWER_MARK + self._answer(problem)

    def classify(self, prompt: str, response: str) -> Verdict:
        """The verdict on one output by the rules at the top of this module; never raises.

        A prompt that the task would not generate has no strategies; its answer is checked where it can be read.
        """
        problem, text = self._parse(prompt), response.rstrip()
        body, mark, tail = text.rpartition(ANSWER_MARK)
        answer = tail if mark and _ANSWER.fullmatch(tail) else None
        if problem is None:
            return Verdict(frozenset(), False, answer)
        correct = answer is not None and answer == self._answer(problem)
        if not self._admissible(problem) or (mark and tail and answer is None):
            return Verdict(frozenset(), correct, answer)
        steps = (body if mark else text).split(STEP_END)
        fits = [name for name in self.strategies if self._follows(problem, name, steps, finished=bool(mark))]
        return Verdict(frozenset(fits), correct, answer)

    def _follows(self, problem: P, strategy: str, steps: list[str], finished: bool) -> bool:
        """Whether `steps` obey the strategy; with `finished` false the last one may break off anywhere."""
        num_steps = self._num_steps(problem, strategy)
        if len(steps) != num_steps if finished else not 2 <= len(steps) <= num_steps:
            return False
        last = len(steps) - 1
        return all(
            self._step_fits(problem, strategy, steps[:i], step, whole=finished or i < last)
            for i, step in enumerate(steps)
        )


def draw_rows(
    task: Task, prompts: Iterable[str], num: int, strategies: list[str], rng: random.Random, id_prefix: str
) -> list[dict[str, Any]]:
    """`num` rows over `prompts`, which come round again when they run out, with uniform strategies."""
    rows = []
    for i, prompt in enumerate(islice(cycle(prompts), num)):
        strategy = rng.choice(strategies)
        row = {"prompt": prompt, "response": task.response(prompt, strategy)}
        if task.chat:
            turns = zip(("user", "assistant"), row.values(), strict=True)
            row = {"messages": [{"role": role, "content": text} for role, text in turns]}
        rows.append({"id": f"{id_prefix}-{i:06d}", **row, "strategy": strategy})
    return rows


def shuffled(num: int, rng: random.Random) -> Iterator[int]:
    """0 .. num-1 in random order, by Fisher-Yates on a sparse table, whose memory grows with the numbers taken."""
    moved: dict[int, int] = {}
    for i in range(num):
        j = rng.randrange(i, num)
        chosen = moved.get(j, j)
        here = moved.pop(i, i)
        if j != i:
            moved[j] = here
        yield chosen
