"""A transformers Trainer that takes turns."""

from __future__ import annotations

from typing import Any

from transformers import TrainerCallback

from .turns import Turns


class TurnCallback(TrainerCallback):
    """One optimizer step per turn: forward, backward, optimizer and scheduler, without fetching the batch.

    The Trainer's `max_steps` must be `turns.num_turns`.
    """

    def __init__(self, turns: Turns) -> None:
        self.turns = turns

    def on_step_begin(self, *args: Any, **kwargs: Any) -> None:
        self.turns.begin()

    def on_step_end(self, *args: Any, **kwargs: Any) -> None:
        self.turns.end()
