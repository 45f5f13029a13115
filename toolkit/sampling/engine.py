"""The protocol of an engine: prompts as token ids in, several draws of each out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from toolkit.runtime.progress import Progress


@dataclass(frozen=True, slots=True)
class SamplingParameters:
    """Parameters of a draw from softmax(logits / temperature)."""

    temperature: float  # above 0
    max_new_tokens: int  # the end token included
    end_token_id: int  # the only token that ends a response


@dataclass(frozen=True, slots=True)
class Draw:
    """One response as token ids, without the end token; `finished` is whether it has one."""

    ids: tuple[int, ...]
    finished: bool

    @property
    def num_tokens(self) -> int:
        """The number of tokens drawn, the end token included."""
        return len(self.ids) + self.finished


class Engine(Protocol):
    """A source of responses; draws depend on the arguments of `draw` alone, not on the process."""

    def draw(
        self, prompts: Sequence[Sequence[int]], num_per_prompt: int, seed: int, progress: Progress
    ) -> list[list[Draw]]:
        """num_per_prompt independent draws for each prompt (one token at least), in the order given.

        The seed is below 2**60; `progress` is told how many responses were finished.
        """
        ...


def cut_at_end(ids: Sequence[int], end_token_id: int) -> Draw:
    """The draw in a row of generated tokens, which may have padding after the end token, or no end."""
    if end_token_id in ids:
        return Draw(tuple(ids[: list(ids).index(end_token_id)]), True)
    return Draw(tuple(ids), False)
