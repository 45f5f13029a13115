"""Bytes that autograd keeps between a forward and its backward."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch


@dataclass
class Saved:
    """Storages that have been kept, by their address while they live.

    The backward frees them, after which an address may come back: what a second forward keeps there is not counted.
    """

    storages: dict[int, int] = field(default_factory=dict)

    @property
    def mib(self) -> float:
        return sum(self.storages.values()) / 2**20


@contextmanager
def saving(skip: set[int]) -> Iterator[Saved]:
    """Context of one forward and backward.

    Args:
        skip: addresses of storages that are there anyway, those of the parameters.
    """
    found = Saved()

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in skip:
            found.storages[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        yield found


def addresses(module: torch.nn.Module) -> set[int]:
    """Of the storages of its parameters and buffers."""
    return {t.untyped_storage().data_ptr() for t in [*module.parameters(), *module.buffers()]}
