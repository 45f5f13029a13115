"""Where the milliseconds of a step's kernels go."""

from collections.abc import Callable
from typing import Any

import torch
from records import record
from torch.autograd import DeviceType
from torch.profiler import ProfilerActivity
from torch.profiler import profile as profiler

KINDS = {
    "attention": ("attention", "flash", "fmha", "sdpa", "cudnn_generated"),
    "products": ("gemm", "nvjet", "cutlass", "xmma", "splitk"),
    "copies": ("copy", "cat", "memcpy", "memset", "fill"),
    "reductions": ("reduce", "softmax", "mean", "norm"),
    "elementwise": ("elementwise", "vectorized", "foreach", "multi_tensor"),
}


def profile(name: str, step: Callable[[], Any]) -> None:
    """Milliseconds by class of kernel and the longest ones, of one call."""
    step()
    with profiler(activities=[ProfilerActivity.CUDA]) as trace:
        step()
        torch.cuda.synchronize()
    record("4", name, True, **kernels_of(trace))


def kernels_of(trace: Any) -> dict[str, Any]:
    """Number of kernels, milliseconds by class, and the longest of them."""
    events = [e for e in trace.key_averages() if e.device_time_total > 0 and e.device_type != DeviceType.CPU]
    sums: dict[str, float] = {}
    for event in events:
        kind = next((k for k, words in KINDS.items() if any(w in event.key.lower() for w in words)), "other")
        sums[kind] = sums.get(kind, 0.0) + event.device_time_total / 1e3
    longest = sorted(events, key=lambda e: -e.device_time_total)[:30]
    figures = {"kernels": sum(e.count for e in events), "device_ms": round(sum(sums.values()), 1)}
    figures |= {kind: round(ms, 1) for kind, ms in sorted(sums.items())}
    return figures | {"longest": [f"{e.device_time_total / 1e3:.1f} ms, {e.count} x {e.key[:90]}" for e in longest]}
