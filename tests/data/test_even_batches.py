"""Index batches: a partition of the examples, even over ranks."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.data import Example, even_batches, take

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
