"""The order of the training examples: drawn anew every epoch, with similar lengths in one batch."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.data import Sampler

Grouping = Literal["none", "within_step", "across_steps"]
POOL_STEPS = 50  # optimizer steps whose examples are sorted together, across steps


def training_order(
    lengths: Sequence[int] | NDArray[np.int32],
    together: int,
    accumulation: int,
    grouping: Grouping,
    generator: torch.Generator,
) -> list[int]:
    """A permutation of the examples; consecutive ones fill the batches.

    `none` is the permutation as drawn. `within_step` sorts the examples of each optimizer step, longest first: the step
    keeps its examples, and its micro-batches hold similar lengths, as do the processes of one. `across_steps` first
    sorts the examples of 50 steps, cuts them into steps of similar lengths and shuffles the steps. The last examples of
    an epoch, too few for a batch on every process, are the same under each: to drop the shortest would be a choice.

    Args:
        lengths: tokens of each example.
        together: examples that all processes run at the same time, sequences of a micro-batch times processes.
        accumulation: micro-batches of an optimizer step.
    """
    order = torch.randperm(len(lengths), generator=generator).tolist()
    if grouping == "none":
        return order
    whole, step = len(order) - len(order) % together, together * accumulation
    steps = _cut(order[:whole], step)
    if grouping == "across_steps":
        num_full = len(order) // step
        pools = _cut(order[: num_full * step], POOL_STEPS * step)
        alike = [one for pool in pools for one in _cut(_longest_first(pool, lengths), step)]
        shuffled = torch.randperm(num_full, generator=generator).tolist()
        steps = [alike[i] for i in shuffled] + steps[num_full:]
    return [i for one in steps for i in _longest_first(one, lengths)] + order[whole:]


def _longest_first(indices: list[int], lengths: Any) -> list[int]:
    return sorted(indices, key=lambda i: -lengths[i])


def _cut(indices: list[int], size: int) -> list[list[int]]:
    return [indices[first : first + size] for first in range(0, len(indices), size)]


@dataclass(eq=False)
class TrainingSampler(Sampler[int]):
    """The training_order of every epoch, from seed and epoch alone, so the same on every process; see there.

    `epoch` gives the number of the epoch that begins. A number kept here would be wrong after a resume: accelerate
    (1.15) does not pass it on to the sampler behind the batches that it skips.
    """

    lengths: Sequence[int] | NDArray[np.int32]
    together: int
    accumulation: int
    grouping: Grouping
    seed: int
    epoch: Callable[[], int]

    def __len__(self) -> int:
        return len(self.lengths)

    def __iter__(self) -> Iterator[int]:
        generator = torch.Generator().manual_seed(self.seed + self.epoch())
        return iter(training_order(self.lengths, self.together, self.accumulation, self.grouping, generator))
