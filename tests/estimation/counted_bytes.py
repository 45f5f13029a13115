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

counted: Counter[str] = Counter()
steps: list[dict[str, int]] = []
# Which argument is the whole tensor.
KINDS = {
    "all_reduce": 0,
    "reduce": 0,
    "broadcast": 0,
    "all_gather_into_tensor": 0,
    "_all_gather_base": 0,
    "all_gather": 0,
    "reduce_scatter_tensor": 1,
    "_reduce_scatter_base": 1,
    "reduce_scatter": 1,
    "all_to_all_single": 0,
}


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


for kind, index in KINDS.items():
    watch(kind, index)  # before DeepSpeed is imported, which takes some of them over

from toolkit.cli import main  # noqa: E402
from toolkit.training.trainer import LatentTrainer  # noqa: E402


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
    note_steps()
    main()
