"""Times and peaks of calls on the device, and trials whose failure is a result."""

import gc
import os
import statistics
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from records import record
from shapes import CUDA

UNTIL = "ZLORA_GPU_UNTIL"


def timed(step: Callable[[], Any], times: int = 5, warm: int = 2) -> dict[str, float]:
    """Median and range of a call's time on the device, of the time until the host was done, and the peak."""
    took, host = [], []
    for turn in range(warm + times):
        if turn == warm and CUDA:
            torch.cuda.synchronize()
            torch.cuda.reset_peak_memory_stats()
        started = time.perf_counter()
        if CUDA:
            begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            begin.record()
            step()
            end.record()
            host.append(1e3 * (time.perf_counter() - started))
            torch.cuda.synchronize()
            took.append(begin.elapsed_time(end))
        else:
            step()
            host.append(1e3 * (time.perf_counter() - started))
            took.append(host[-1])
    took, host = took[warm:], host[warm:]
    figures = {
        "ms": statistics.median(took),
        "ms_min": min(took),
        "ms_max": max(took),
        "host_ms": statistics.median(host),
    }
    if CUDA:
        figures["peak_gib"] = torch.cuda.max_memory_allocated() / 2**30
        figures["reserved_gib"] = torch.cuda.max_memory_reserved() / 2**30
    return {name: round(value, 3) for name, value in figures.items()}


def alternating(steps: dict[str, Callable[[], Any]], rounds: int = 3) -> dict[str, list[dict[str, float]]]:
    """`timed` of each call, round by round, so that a slower minute of the host is in all of them."""
    found: dict[str, list[dict[str, float]]] = {name: [] for name in steps}
    for number in range(rounds):
        for name, step in steps.items():
            found[name].append(timed(step, warm=1 if number else 3))
    return found


def together(rounds: list[dict[str, float]]) -> dict[str, float]:
    """The figures of several rounds as those of one."""
    least, most = (min(one["ms_min"] for one in rounds), max(one["ms_max"] for one in rounds))
    kept = {name: max(one[name] for one in rounds) for name in ("peak_gib", "reserved_gib") if name in rounds[0]}
    medians = {name: round(statistics.median(one[name] for one in rounds), 3) for name in ("ms", "host_ms")}
    return medians | {"ms_min": least, "ms_max": most} | kept


@contextmanager
def trial(name: str, may_not_fit: bool = False) -> Iterator[bool]:
    """Whether there is time left for it; what fails inside is a result.

    With `may_not_fit` memory that runs out is what was to be found.
    """
    free()
    in_time = time.time() < float(os.environ.get(UNTIL, "inf"))
    if not in_time:
        record("4", name, False, error="out of time")
    try:
        yield in_time
    except torch.OutOfMemoryError:
        if may_not_fit:
            record("4", name, True, fits=False)
        else:
            record("4", name, False, error="out of memory")
    except Exception as error:
        traceback.print_exc()
        record("4", name, False, error=f"{type(error).__name__}: {error}".splitlines()[0][:300])


def free() -> None:
    gc.collect()
    if CUDA:
        torch.cuda.empty_cache()
