"""Stage 0: versions, the rates that everything else is a share of, and the attention of rows to a shared prompt."""

import importlib.metadata
import os
import platform
from collections.abc import Callable
from typing import Any

import torch
from records import record
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention as attention

CUDA = torch.cuda.is_available()
DEVICE = "cuda" if CUDA else "cpu"
PACKAGES = ("torch", "triton", "transformers", "peft", "accelerate", "deepspeed", "pydantic", "numpy", "liger-kernel")


def milliseconds(step: Callable[[], Any], times: int = 10, warm: int = 3) -> float:
    """Median time of a call on the device."""
    from timing import timed

    return timed(step, times, warm)["ms"]


def versions() -> None:
    found = {}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = "missing"
    gpu = {}
    if CUDA:
        properties = torch.cuda.get_device_properties(0)
        gpu = {
            "gpu": properties.name,
            "gib": round(properties.total_memory / 2**30, 1),
            "cuda": torch.version.cuda,
            "cudnn": torch.backends.cudnn.version(),
            "nccl": ".".join(map(str, torch.cuda.nccl.version())),
        }
    record("0", "versions", True, python=platform.python_version(), cores=os.cpu_count(), **gpu, **found)


def rates() -> None:
    size = 2**32 if CUDA else 2**22
    one, other = (torch.empty(size, dtype=torch.uint8, device=DEVICE) for _ in range(2))
    ms = milliseconds(lambda: other.copy_(one))
    record("0", "copy", True, tb_per_s=round(2 * size / ms / 1e9, 3))
    for rows, columns, inner in ((8192, 8192, 8192), (4617, 4096, 4096), (4617, 14336, 4096), (4617, 1024, 4096)):
        scale = 1 if CUDA else 16
        a = torch.randn(rows // scale, inner // scale, device=DEVICE).bfloat16()
        b = torch.randn(columns // scale, inner // scale, device=DEVICE).bfloat16()
        ms = milliseconds(lambda a=a, b=b: a @ b.t())
        flops = 2 * a.shape[0] * b.shape[0] * a.shape[1]
        record("0", f"matmul {rows}x{columns}x{inner}", True, tflops=float(f"{flops / ms / 1e9:.4g}"), ms=round(ms, 4))


def attentions() -> None:
    """Forward and backward of 9 rows of 513 tokens over a prompt of 2047, 32 heads of 128: a layer of the 8B shape."""
    rows, heads, own, past = (9, 32, 513, 2047) if CUDA else (3, 2, 8, 16)
    q, k, v = (
        torch.randn(rows, heads, n, 128, device=DEVICE, dtype=torch.bfloat16, requires_grad=True)
        for n in (own, past + own, past + own)
    )
    mask = torch.ones(own, past + own, dtype=torch.bool, device=DEVICE).tril(past)[None, None].expand(rows, 1, -1, -1)
    kinds = {
        "as chosen": (None, mask),
        "efficient": (SDPBackend.EFFICIENT_ATTENTION, mask),
        "cudnn": (SDPBackend.CUDNN_ATTENTION, mask),
        "cudnn, no mask": (SDPBackend.CUDNN_ATTENTION, None),
        "flash, no mask": (SDPBackend.FLASH_ATTENTION, None),
    }
    for name, (backend, masked) in kinds.items():

        def step(backend: Any = backend, masked: Any = masked) -> None:
            with sdpa_kernel([backend]) if backend else torch.enable_grad():
                attention(q, k, v, attn_mask=masked).sum().backward()

        try:
            record("0", f"attention, {name}", True, ms=round(milliseconds(step, 5, 2), 3))
        except RuntimeError as error:
            record("0", f"attention, {name}", False, error=str(error).splitlines()[0])


if __name__ == "__main__":
    versions()
    rates()
    attentions()
