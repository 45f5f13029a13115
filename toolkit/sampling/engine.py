"""What an engine is given and gives back: prompts as token ids, several draws for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from toolkit.runtime.progress import Progress


@dataclass(frozen=True, slots=True)
class SamplingParameters:
    """How every token is drawn: from softmax(logits / temperature).

    Args:
        temperature: above 0; 1 draws from the model itself.
        max_new_tokens: most tokens of a response, the end token included.
        end_token_id: the only token that ends a response.
    """

    temperature: float
    max_new_tokens: int
    end_token_id: int


@dataclass(frozen=True, slots=True)
class Draw:
    """One response as token ids, without the end token; not finished where it ran into max_new_tokens."""

    ids: tuple[int, ...]
    finished: bool

    @property
    def num_tokens(self) -> int:
        """Tokens drawn, the end token included."""
        return len(self.ids) + self.finished


class Engine(Protocol):
    """Draws responses; the same arguments give the same draws, whichever process asks."""

    def draw(
        self, prompts: Sequence[Sequence[int]], num_per_prompt: int, seed: int, progress: Progress
    ) -> list[list[Draw]]:
        """num_per_prompt independent draws for each prompt, in the order given.

        Args:
            prompts: token ids, each with at least one token.
            seed: of these draws alone; below 2**60.
            progress: called with the number of responses just finished.
        """
        ...


def cut_at_end(ids: Sequence[int], end_token_id: int) -> Draw:
    """Tokens as drawn, with padding after the end token or without an end, as a Draw."""
    if end_token_id in ids:
        return Draw(tuple(ids[: list(ids).index(end_token_id)]), True)
    return Draw(tuple(ids), False)
