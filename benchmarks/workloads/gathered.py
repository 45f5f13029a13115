"""Bytes that a rank receives in a training step, by collective, for a process started by torchrun.

    python -m torch.distributed.run --nproc-per-node=4 benchmarks/workloads/gathered.py JOB

JOB is JSON: `kind` (ours, serial), `size` as in workloads.latent, `steps`, `group` (ranks that stand for a node) and
`out`, a folder for one file per rank. torch.distributed is wrapped before DeepSpeed is imported, which keeps references
to its functions.
"""

import functools
import json
import os
import sys
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist

ROOT = Path(__file__).parents[2]


class Counter:
    """Sums of bytes that come from other ranks, and of those that come from another node.

    An all-gather of n bytes from W ranks brings each rank n (W - 1) / W, a reduce-scatter of n bytes in total as much;
    an all-reduce is both. The share of the other nodes is that of their ranks in the collective's group.
    """

    def __init__(self, group: int) -> None:
        self.group, self.found = group, {"gathered": 0.0, "gathered_across": 0.0, "reduced": 0.0, "reduced_across": 0.0}

    def add(self, kind: str, num_bytes: int, group: Any) -> None:
        ranks, mine = dist.get_process_group_ranks(group or dist.group.WORLD), dist.get_rank()  # pyright: ignore
        others = sum(rank // self.group != mine // self.group for rank in ranks)
        self.found[kind] += num_bytes * (len(ranks) - 1) / len(ranks)
        self.found[f"{kind}_across"] += num_bytes * others / len(ranks)

    def wrap(self) -> None:
        """Take the place of the collectives that DeepSpeed 0.19.8 and accelerate use on CPU."""
        tensors = {
            "all_gather_into_tensor": ("gathered", 1, lambda a: a[0]),
            "_all_gather_base": ("gathered", 1, lambda a: a[0]),
            "all_gather": ("gathered", 1, lambda a: a[0]),
            "broadcast": ("gathered", 1, lambda a: a[0]),
            "reduce_scatter_tensor": ("reduced", 1, lambda a: a[1]),
            "_reduce_scatter_base": ("reduced", 1, lambda a: a[1]),
            "reduce_scatter": ("reduced", 1, lambda a: a[1]),
            "all_reduce": ("reduced", 2, lambda a: a[0]),
            "reduce": ("reduced", 1, lambda a: a[0]),
        }
        for name, (kind, times, pick) in tensors.items():
            if hasattr(dist, name):
                setattr(dist, name, self._counted(getattr(dist, name), kind, times, pick))

    def _counted(self, function: Any, kind: str, times: int, pick: Any) -> Any:
        @functools.wraps(function)
        def counted(*args: Any, **kwargs: Any) -> Any:
            names = ("output_tensor", "tensor_list", "output", "tensor", "input")
            given = args or tuple(kwargs[name] for name in names if name in kwargs)
            tensors = pick(given)
            tensors = tensors if isinstance(tensors, list | tuple) else [tensors]
            self.add(kind, times * sum(t.numel() * t.element_size() for t in tensors), kwargs.get("group"))
            return function(*args, **kwargs)

        return counted


class CountedSteps:
    """In the place of harness.turns.Turns: what each step received."""

    kind = "counted"

    def __init__(self, counter: Counter, num_turns: int) -> None:
        self.counter, self.num_turns, self.facts, self.steps = counter, num_turns, {}, []

    def begin(self) -> None:
        self._before = dict(self.counter.found)

    def end(self) -> None:
        self.steps.append({name: value - self._before[name] for name, value in self.counter.found.items()})


def main(job: dict[str, Any]) -> None:
    counter = Counter(job["group"])
    counter.wrap()
    sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
    from workloads.latent import train
    from workloads.peers import repeat_forwards

    turns: Any = CountedSteps(counter, job["steps"])
    (train if job["kind"] == "ours" else repeat_forwards)(job["size"], turns)
    found = {"loss": turns.facts["loss"], "steps": turns.steps}
    rank = int(os.environ["RANK"])
    (Path(job["out"]) / f"{rank}.json").write_text(json.dumps(found))


if __name__ == "__main__":
    torch.set_num_threads(1)
    main(json.loads(sys.argv[1]))
