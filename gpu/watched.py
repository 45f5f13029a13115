"""Run a command of the product and print what it does not tell.

The time and the peaks (device and host) of every optimizer step, where the time of PROFILED goes, and what object
collectives pickle beside the bytes of the tensors in it.
"""

import json
import os
import pickle
import resource
import runpy
import sys
import time
from typing import Any

import torch
import torch.distributed as dist
from breakdown import kernels_of
from torch.profiler import ProfilerActivity, profile
from torch.utils._pytree import tree_leaves
from transformers import Trainer, TrainerCallback

PROFILED = int(os.environ.get("ZLORA_GPU_PROFILED", "0"))  # the step; 0: none


def _report(name: str, value: Any) -> None:
    data = sum(t.numel() * t.element_size() for t in tree_leaves(value) if isinstance(t, torch.Tensor))
    if data:
        print(f"GATHERED {name} pickled {len(pickle.dumps(value))} data {data}", flush=True)


def _watch(name: str) -> None:
    plain = getattr(dist, name)

    def watched(*args: Any, **kwargs: Any) -> Any:
        _report(name, args[0] if name == "gather_object" else args[1])
        return plain(*args, **kwargs)

    setattr(dist, name, watched)


class _Clock(TrainerCallback):
    """Waits for the device before and after every step; the peak of what came before the first is step 0's."""

    started = time.perf_counter()
    trace: Any = None

    def _tell(self, step: int) -> None:
        peak = 0.0
        if torch.cuda.is_available():
            torch.cuda.synchronize()
            peak = torch.cuda.max_memory_allocated() / 2**30
            torch.cuda.reset_peak_memory_stats()
        host = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        ms = 1e3 * (time.perf_counter() - self.started)
        self.started = time.perf_counter()
        print(f"STEP {step} ms {ms:.1f} gib {peak:.3f} host {host:.2f} at {self.started:.4f}", flush=True)

    def on_step_begin(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        if state.global_step == 0:
            self._tell(0)
        if state.global_step == PROFILED - 1 and torch.cuda.is_available():
            self.trace = profile(activities=[ProfilerActivity.CUDA])
            self.trace.start()
        self.started = time.perf_counter()

    def on_step_end(self, args: Any, state: Any, control: Any, **kwargs: Any) -> None:
        self._tell(state.global_step)
        if self.trace is not None:
            self.trace.stop()
            print("PROFILE", json.dumps(kernels_of(self.trace)), flush=True)
            self.trace = None


def main() -> None:
    for name in ("gather_object", "all_gather_object"):
        _watch(name)
    plain = Trainer.__init__

    def with_clock(self: Trainer, *args: Any, **kwargs: Any) -> None:
        plain(self, *args, **kwargs)
        self.add_callback(_Clock())

    Trainer.__init__ = with_clock
    sys.argv = ["zlora", *sys.argv[1:]]
    runpy.run_module("toolkit", run_name="__main__")


if __name__ == "__main__":
    main()
