"""The command line with what the collectives carry written down, and what lies in memory between steps.

A collective counts with the whole tensor it works on: what is summed, what is gathered on every rank, what is scattered
from every rank. The first process writes BYTES: a list, one entry per optimizer step, taken at its start, of {kind:
bytes so far}, and under `resident` the bytes of all tensors that live.
"""

import gc
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist

from toolkit.cli import main
from toolkit.training.trainer import LatentTrainer

counted: Counter[str] = Counter()
steps: list[dict[str, int]] = []
# Which argument is the whole tensor.
KINDS = dict.fromkeys(("all_reduce", "reduce", "broadcast", "all_gather", "all_to_all_single"), 0)
KINDS |= dict.fromkeys(("all_gather_into_tensor", "_all_gather_base"), 0)
KINDS |= dict.fromkeys(("reduce_scatter", "reduce_scatter_tensor", "_reduce_scatter_base"), 1)


def size(value: Any) -> int:
    if isinstance(value, torch.Tensor):
        return value.numel() * value.element_size()
    return sum(size(one) for one in value)


def resident() -> int:
    """Bytes of the storages of all tensors that can be found."""
    storages = {}
    for value in gc.get_objects():
        if isinstance(value, torch.Tensor) and value.device.type == "cpu":
            storage = value.untyped_storage()
            storages[storage.data_ptr()] = storage.nbytes()
    return sum(storages.values())


def watch(name: str, position: int) -> None:
    real = getattr(dist, name)

    def counting(*args: Any, **kwargs: Any) -> Any:
        values = [*args, *(v for v in kwargs.values() if isinstance(v, (torch.Tensor, list)))]
        counted[name] += size(values[position])
        return real(*args, **kwargs)

    setattr(dist, name, counting)


def note_steps() -> None:
    real = LatentTrainer.get_batch_samples

    def get_batch_samples(self: Any, *args: Any, **kwargs: Any) -> Any:
        gc.collect()
        steps.append(dict(counted) | {"resident": resident()})
        if os.environ.get("RANK", "0") == "0":
            Path(os.environ["BYTES"]).write_text(json.dumps(steps))
        return real(self, *args, **kwargs)

    LatentTrainer.get_batch_samples = get_batch_samples  # pyright: ignore


if __name__ == "__main__":
    for kind, index in KINDS.items():
        watch(kind, index)  # before DeepSpeed is initialised, which takes some of them over
    note_steps()
    main()
