"""Examples to padded tensors with the y mask, and batches that come out even over ranks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import Dataset
from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import Example

PlannedBatch = list[tuple[int, bool]]  # (index, True) for an example, (index, False) for a filler


class ExampleDataset(Dataset[Example]):
    """A torch Dataset over examples."""

    def __init__(self, examples: Sequence[Example]):
        self.examples = examples

    def __len__(self) -> int:
        return len(self.examples)

    def __getitem__(self, index: int) -> Example:
        return self.examples[index]


@dataclass(frozen=True, slots=True)
class LatentCollator:
    """Pad B examples: prompts on the left to P tokens, responses on the right to T tokens.

    Every prompt ends in column P - 1 and every response starts in column 0 of its own block, so that logits are needed
    for the last T + 1 columns only.

    Returns a dict of
        prompt_ids [B, P] long, prompt_mask [B, P] bool, True on prompt tokens,
        response_ids [B, T] long, y_mask [B, T] bool, True exactly on the response and its end token (nowhere
        for a padding example).
    Raises:
        ValueError: no examples.
    """

    pad_token_id: int

    def __call__(self, examples: Sequence[Example]) -> dict[str, Tensor]:
        if not examples:
            raise ValueError("cannot collate an empty list of examples")
        prompt_ids, prompt_mask = pad_left([example.prompt_ids for example in examples], self.pad_token_id)
        response_ids, y_mask = _padded([example.response_ids for example in examples], self.pad_token_id, "right")
        y_mask &= ~torch.tensor([[example.is_padding] for example in examples])
        return {"prompt_ids": prompt_ids, "prompt_mask": prompt_mask, "response_ids": response_ids, "y_mask": y_mask}


def pad_left(prompts: Sequence[Sequence[int]], pad_token_id: int) -> tuple[Tensor, Tensor]:
    """(B, P) long ids of B prompts, each with at least one token, and their bool mask; all end in column P - 1."""
    return _padded(prompts, pad_token_id, "left")


def _padded(rows: Sequence[Sequence[int]], pad_token_id: int, side: str) -> tuple[Tensor, Tensor]:
    """(B, T) ids and the mask of what is no padding."""
    ids = [torch.tensor(row) for row in rows]
    mask = [torch.ones(len(row), dtype=torch.bool) for row in rows]
    return pad_sequence(ids, True, pad_token_id, side), pad_sequence(mask, True, False, side)


def pad_token_id(tokenizer: PreTrainedTokenizerBase) -> int:
    """The tokenizer's padding token, or else EOS or 0: padding is masked, so any valid id will do."""
    candidates = (tokenizer.pad_token_id, tokenizer.eos_token_id)
    return next((i for i in candidates if isinstance(i, int)), 0)


def padding_example(example: Example) -> Example:
    """An example with an all-False y mask, which takes part in every collective and counts nowhere."""
    return replace(example, is_padding=True)


def filler_of(planned: tuple[int, bool]) -> tuple[int, bool]:
    """An example of a planned batch that counts nowhere."""
    return planned[0], False


def even_batches(
    lengths: int | Sequence[int],
    batch_size: int,
    rank: int,
    world_size: int,
    max_tokens: int | None = None,
    costs: Sequence[int] | None = None,
) -> list[PlannedBatch]:
    """Index batches of one rank such that all ranks have equally many.

    Over all ranks every example appears exactly once with flag True; a rank that would run short gets a batch of one
    filler with flag False. The order does not depend on the rank.

    Args:
        lengths: number of examples, or their lengths: then similar lengths share a batch, longest first.
        batch_size: most examples per rank and batch.
        max_tokens: bound of a batch's number of examples times its longest one, where lengths are given; a single
            example may exceed it.
        costs: tokens that each example adds to a forward, in the place of its length in that bound.
    Raises:
        ValueError: an argument out of range.
    """
    if batch_size < 1 or not 0 <= rank < world_size or (max_tokens is not None and max_tokens < 1):
        raise ValueError(f"got batch_size {batch_size}, rank {rank}, world_size {world_size}, max_tokens {max_tokens}")
    sizes = [1] * lengths if isinstance(lengths, int) else lengths
    order = sorted(range(len(sizes)), key=lambda i: -sizes[i])
    batches: list[PlannedBatch] = []
    begin = 0
    while begin < len(order):
        part = [(costs or sizes)[i] for i in order[begin : begin + batch_size * world_size]]
        step = world_size * (batch_size if max_tokens is None else _fitting(part, world_size, max_tokens))
        mine = order[begin + rank : begin + step : world_size]
        batches.append([(i, True) for i in mine] or [(order[-1], False)])
        begin += step
    return batches


def _fitting(costs: Sequence[int], world_size: int, max_tokens: int) -> int:
    """Examples per rank, at least one, whose number times their largest cost is within max_tokens."""
    number, largest = 1, max(costs[:world_size])
    while number * world_size < len(costs):
        largest = max(largest, *costs[number * world_size : (number + 1) * world_size])
        if (number + 1) * largest > max_tokens:
            break
        number += 1
    return number


def take(examples: Sequence[Example], batch: PlannedBatch) -> list[Example]:
    """The examples of one planned batch, fillers as padding examples."""
    return [examples[i] if counts else padding_example(examples[i]) for i, counts in batch]


def y_columns(length: int, response_ids: Tensor) -> Tensor:
    """(T,) the columns of prompt and response whose logits predict y_1 .. y_T; for `logits_to_keep`.

    With an index instead of a number the LM head gets a contiguous copy of the hidden states: of a bf16 slice torch's
    CPU matmul (2.13) is 10 times slower.

    Args:
        length: columns of prompt and response together.
        response_ids: (B, T).
    """
    return torch.arange(length - response_ids.shape[1], length, device=response_ids.device) - 1
