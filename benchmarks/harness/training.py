"""A transformers Trainer that takes turns."""

from contextlib import ExitStack
from typing import Any

from transformers import TrainerCallback

from .flops import counting
from .saved import addresses, saving
from .turns import FIRST, Turns


class TurnCallback(TrainerCallback):
    """One optimizer step per turn: forward, backward, optimizer and scheduler, without fetching the batch.

    The Trainer's `max_steps` must be `turns.num_turns`. In the first turn, of which nothing is kept, floating-point
    operations and what autograd keeps are counted: facts `flops`, `flops_by_operator` and `saved_mib`.
    """

    def __init__(self, turns: Turns) -> None:
        self.turns, self._counted = turns, False

    def on_step_begin(self, args: Any, state: Any, control: Any, model: Any = None, **kwargs: Any) -> None:
        self.turns.begin()
        self._counted = self.turns.kind == FIRST
        if self._counted:
            self._stack = ExitStack()
            self._flops = self._stack.enter_context(counting())
            self._saved = self._stack.enter_context(saving(addresses(model)))

    def on_step_end(self, *args: Any, **kwargs: Any) -> None:
        if self._counted:
            self._stack.close()
            facts = {"flops": self._flops.total, "flops_by_operator": self._flops.by_operator}
            self.turns.facts |= facts | {"saved_mib": round(self._saved.mib, 3)}
        self.turns.end()
