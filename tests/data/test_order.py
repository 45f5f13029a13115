"""The order of the training examples: every one once, the step's own examples, less padding, the same everywhere."""

from collections import Counter
from itertools import islice, pairwise

import pytest
import torch
from accelerate.data_loader import BatchSamplerShard, SeedableRandomSampler
from hypothesis import given
from hypothesis import strategies as st
from torch.utils.data import BatchSampler

from toolkit.data import Example, Grouping, TrainingSampler, even_batches, take

GROUPINGS: tuple[Grouping, ...] = ("none", "within_step", "across_steps")
each_grouping = pytest.mark.parametrize("grouping", GROUPINGS)
LENGTHS = torch.randint(5, 200, (1000,), generator=torch.Generator().manual_seed(0)).tolist()
BATCH, PROCESSES, ACCUMULATION = 3, 2, 4  # a step of 24, which 1000 is not a multiple of, nor is 6
TOGETHER, STEP = BATCH * PROCESSES, BATCH * PROCESSES * ACCUMULATION


def order(grouping: Grouping, epoch: int = 0, lengths: list[int] = LENGTHS) -> list[int]:
    return list(TrainingSampler(lengths, TOGETHER, ACCUMULATION, grouping, seed=7, epoch=lambda: epoch))


def batches(grouping: Grouping, rank: int, epoch: int = 0) -> list[list[int]]:
    """As accelerate deals them to a process."""
    sampler = TrainingSampler(LENGTHS, TOGETHER, ACCUMULATION, grouping, seed=7, epoch=lambda: epoch)
    return list(BatchSamplerShard(BatchSampler(sampler, BATCH, drop_last=True), PROCESSES, rank))


def padding(grouping: Grouping) -> float:
    """Share of padding in the micro-batches, each as wide as its longest example."""
    dealt = [b for rank in range(PROCESSES) for b in batches(grouping, rank)]
    columns = sum(len(b) * max(LENGTHS[i] for i in b) for b in dealt)
    return 1 - sum(LENGTHS[i] for b in dealt for i in b) / columns


@each_grouping
def test_every_example_is_seen_once_in_an_epoch(grouping):
    for num_examples in (1000, 24, 23, 6, 5, 1):
        assert sorted(order(grouping, lengths=LENGTHS[:num_examples])) == list(range(num_examples))


@each_grouping
def test_an_epoch_is_the_same_each_time_and_another_epoch_is_another_order(grouping):
    assert order(grouping) == order(grouping) != order(grouping, epoch=1)


def test_without_grouping_it_is_the_order_that_accelerate_would_draw():
    for epoch in range(3):
        theirs = SeedableRandomSampler(range(1000), data_seed=7, generator=torch.Generator())
        theirs.set_epoch(epoch)
        assert order("none", epoch) == list(theirs)


def test_within_a_step_the_examples_are_those_of_no_grouping():
    plain, grouped = order("none"), order("within_step")
    for first in range(0, 1000, STEP):
        stop = min(first + STEP, 1000 - 1000 % TOGETHER)
        assert set(plain[first:stop]) == set(grouped[first:stop])
        assert (plain[first:stop] != grouped[first:stop]) == (stop - first > 1)
    assert plain[-(1000 % TOGETHER) :] == grouped[-(1000 % TOGETHER) :]


def test_padding_falls_with_grouping_and_more_so_across_steps():
    none, within, across = (padding(grouping) for grouping in GROUPINGS)
    assert none > 0.25 and within < none / 2 and across < within / 2


def test_across_steps_long_and_short_steps_come_in_no_order():
    """Sorted pools alone would go from long to short in every 50 steps."""
    means = [sum(LENGTHS[i] for i in order("across_steps")[f : f + STEP]) / STEP for f in range(0, 1000 - STEP, STEP)]
    falls = sum(a > b for a, b in pairwise(means))
    assert len(means) * 0.25 < falls < len(means) * 0.75


@each_grouping
def test_a_resumed_epoch_goes_on_where_it_stopped(grouping):
    """Batches 5 and on of epoch 2, asked for in a new process."""
    whole = batches(grouping, 1, epoch=2)
    assert list(islice(batches(grouping, 1, epoch=2), 5, None)) == whole[5:]


# Batches of evaluation: a partition of the examples, even over ranks

WORLDS = st.tuples(st.integers(1, 5), st.integers(1, 7))


@given(st.lists(st.integers(1, 99), min_size=1, max_size=60), WORLDS)
def test_lengths_fall_from_batch_to_batch(lengths, world):
    batch_size, world_size = world
    batches = even_batches(lengths, batch_size, 0, world_size)
    for earlier, later in pairwise(batches):
        assert min(lengths[i] for i, _ in earlier) >= max(lengths[i] for i, _ in later)


@given(st.lists(st.integers(1, 99), max_size=60), WORLDS, st.none() | st.integers(1, 300))
def test_every_example_counts_once_in_batches_of_bounded_size_as_many_on_every_rank(lengths, world, max_tokens):
    batch_size, world_size = world
    per_rank = [even_batches(lengths, batch_size, rank, world_size, max_tokens) for rank in range(world_size)]
    assert len({len(batches) for batches in per_rank}) == 1
    entries = [entry for batches in per_rank for batch in batches for entry in batch]
    assert Counter(i for i, counts in entries if counts) == Counter(range(len(lengths)))
    for batch in (batch for batches in per_rank for batch in batches):
        assert 1 <= len(batch) <= batch_size
        assert len(batch) == 1 or len(batch) * max(lengths[i] for i, _ in batch) <= (max_tokens or 10**9)
    if max_tokens is None:  # no more batches than needed
        assert len(per_rank[0]) == -(-len(lengths) // (batch_size * world_size))


def test_a_batch_is_as_large_as_its_tokens_allow():
    assert [len(batch) for batch in even_batches([8, 4, 4, 2, 2, 2, 2, 2], 4, 0, 1, max_tokens=8)] == [1, 2, 4, 1]


def test_a_rank_that_runs_short_gets_one_filler():
    assert even_batches(3, 1, 0, 2) == [[(0, True)], [(2, True)]]
    assert even_batches(3, 1, 1, 2) == [[(1, True)], [(2, False)]]


def test_fillers_become_padding_examples():
    examples = [Example("a", (1,), (2,)), Example("b", (1,), (3,))]
    taken = take(examples, [(1, True), (0, False)])
    assert [(e.id, e.is_padding) for e in taken] == [("b", False), ("a", True)]


def test_arguments_out_of_range_are_refused():
    for batch_size, rank, world_size in ((0, 0, 1), (1, 1, 1), (1, -1, 1), (1, 0, 0)):
        with pytest.raises(ValueError, match="world_size"):
            even_batches(3, batch_size, rank, world_size)
