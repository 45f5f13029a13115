"""Forwards without gradient are bounded by their tokens, and halved once where memory runs out."""

import pytest
import torch

from toolkit.data import budget, consecutive, even_batches, in_halves
from toolkit.data.collate import filler_of
from toolkit.errors import ConfigError


def test_the_bound_counts_what_each_example_adds_padded_to_the_largest_of_the_batch() -> None:
    lengths = [9, 8, 7, 6, 5, 4]
    costs = [10, 90, 20, 20, 20, 60]
    batches = [even_batches(lengths, 4, rank, 2, 100, costs) for rank in range(2)]
    for pair in zip(*batches, strict=True):
        members = [i for batch in pair for i, counts in batch if counts]
        assert len(members) <= 2 or max(map(len, pair)) * max(costs[i] for i in members) <= 100
    assert sorted(i for of_rank in batches for batch in of_rank for i, counts in batch if counts) == list(range(6))
    assert [len(batch) for batch in batches[0]] == [1, 1, 1]
    assert [len(batch) for batch in even_batches(lengths, 4, 0, 1, 100, costs)] == [1, 1, 4 - 1, 1]
    assert even_batches(lengths, 4, 0, 1, 20) == even_batches(lengths, 4, 0, 1, 20, lengths)
    assert consecutive([5, 5, 9, 30, 1, 1], 2, 20) == [[0, 1], [2], [3], [4, 5]]
    assert consecutive([], 2, 20) == []


class Device:
    """A device with room for so many sequences; it remembers what ran."""

    def __init__(self, room: int) -> None:
        self.room, self.ran = room, list[int]()

    def __call__(self, batch: list[tuple[int, bool]]) -> list[int]:
        if len(batch) > self.room:
            raise torch.OutOfMemoryError("CUDA out of memory")
        self.ran += [i for i, counts in batch if counts]
        return [i for i, _ in batch]


def planned(*sizes: int) -> list[list[tuple[int, bool]]]:
    return [[(10 * number + i, True) for i in range(size)] for number, size in enumerate(sizes)]


def test_memory_that_runs_out_halves_this_batch_and_all_later_ones(capsys: pytest.CaptureFixture[str]) -> None:
    device = Device(2)
    found = list(in_halves(planned(2, 4, 3, 1), device))
    assert [[i for i, _ in batch] for batch, _ in found] == [[0, 1], [10, 11], [12, 13], [20, 21], [22], [30]]
    assert device.ran == [0, 1, 10, 11, 12, 13, 20, 21, 22, 30]
    assert all(result == [i for i, _ in batch] for batch, result in found)
    assert capsys.readouterr().out.count("out of GPU memory") == 1
    with pytest.raises(ConfigError, match=r"(?s)also with half.*3 sequences.*data\.eval_batch_size"):
        list(in_halves(planned(5), Device(2)))
    with pytest.raises(torch.OutOfMemoryError):  # others wait inside the forward, and cannot be told
        list(in_halves(planned(3), Device(2), sharded=True))


def test_processes_go_over_to_halves_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that had room runs the batch again, in as many halves as the one that had not."""
    monkeypatch.setattr(budget, "gather_objects", lambda done: [done, False])
    found = list(in_halves(planned(3, 1), Device(9), filler=filler_of))
    assert [batch for batch, _ in found] == [[(0, True), (1, True)], [(2, True)], [(10, True)], [(10, False)]]
