"""Bounds of a forward without gradient: in tokens, and halved once where memory runs out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import torch

from toolkit.errors import ConfigError
from toolkit.runtime.device import LESS_MEMORY, has_gpu
from toolkit.runtime.distributed import gather_objects, is_main

FORWARD_TOKENS = 2**15  # of all rows of a forward: 4 GiB of activations in an 8B model; more is no faster on a GPU
STATES_TOKENS = 2**13  # where the hidden states of all layers are kept
GENERATED_TOKENS = 2**16  # prompts and what is drawn, whose keys and values are kept: 8 GiB in an 8B model

T = TypeVar("T")
R = TypeVar("R")


def consecutive(costs: Sequence[int], batch_size: int, max_tokens: int) -> list[list[int]]:
    """Indices in the order given, in batches of at most batch_size whose number times largest cost is within the bound.

    A single index may exceed it.
    """
    batches: list[list[int]] = []
    largest = 0
    for index, cost in enumerate(costs):
        grown = max(largest, cost)
        if not batches or len(batches[-1]) == batch_size or (len(batches[-1]) + 1) * grown > max_tokens:
            batches.append([])
            grown = cost
        batches[-1].append(index)
        largest = grown
    return batches


def in_halves(
    batches: Iterable[list[T]],
    run: Callable[[list[T]], R],
    *,
    filler: Callable[[T], T] | None = None,
    sharded: bool = False,
) -> Iterator[tuple[list[T], R]]:
    """Batches with what a function makes of them; from the first that runs out of GPU memory on, halves of them.

    Args:
        run: a forward without gradient.
        filler: from the member of a batch to one that stands in for it where a half has none. With it all processes,
            which have equally many batches, go over to halves together; without, each for itself.
        sharded: whether the forward is collective (ZeRO-3): then processes that wait for this one cannot be told, and
            memory that runs out ends the run.
    Raises:
        ConfigError: if memory runs out for a half, or for a batch of one.
    """
    halved = False
    for batch in batches:
        if not halved:
            done, result = _attempt(run, batch) if not sharded else (True, run(batch))
            if all(gather_objects(done)) if filler else done:
                yield batch, result  # pyright: ignore
                continue
            halved, result = True, None
            if is_main():
                print(
                    "out of GPU memory in a forward without gradient: half as many sequences from here on "
                    "(data.eval_batch_size)",
                    flush=True,
                )
        middle = (len(batch) + 1) // 2
        rest = batch[middle:] or ([filler(batch[0])] if filler else [])
        for half in (batch[:middle], rest):
            if not half:
                continue
            done, result = _attempt(run, half)
            if not done:
                raise ConfigError(
                    "out of GPU memory in a forward without gradient, also with half as many sequences",
                    got=f"{len(half)} sequences",
                    remedy=LESS_MEMORY,
                )
            yield half, result  # pyright: ignore


def _attempt(run: Callable[[list[T]], R], batch: list[T]) -> tuple[bool, R | None]:
    """Whether there was memory enough, and the result."""
    try:
        return True, run(batch)
    except torch.OutOfMemoryError:
        pass  # what the forward held goes with the exception
    if has_gpu():
        torch.cuda.empty_cache()
    return False, None
