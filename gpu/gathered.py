"""Run a command of the product and print what its object collectives pickle, beside the bytes of the tensors in it."""

from __future__ import annotations

import pickle
import runpy
import sys
from typing import Any

import torch
import torch.distributed as dist
from torch.utils._pytree import tree_leaves


def _report(name: str, value: Any) -> None:
    data = sum(t.numel() * t.element_size() for t in tree_leaves(value) if isinstance(t, torch.Tensor))
    if data:
        print(f"GATHERED {name} pickled {len(pickle.dumps(value))} data {data}", flush=True)


def _watch(name: str, position: int) -> None:
    plain = getattr(dist, name)

    def watched(*args: Any, **kwargs: Any) -> Any:
        _report(name, args[position])
        return plain(*args, **kwargs)

    setattr(dist, name, watched)


def main() -> None:
    _watch("gather_object", 0)
    _watch("all_gather_object", 1)
    sys.argv = ["zlora", *sys.argv[1:]]
    runpy.run_module("toolkit", run_name="__main__")


if __name__ == "__main__":
    main()
