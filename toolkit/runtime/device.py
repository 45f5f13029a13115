"""The device of this process: its GPU, or the CPU where there is none or ZLORA_DEVICE asks for it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import torch

from toolkit.errors import ConfigError, ToolkitError

VARIABLE = "ZLORA_DEVICE"
LESS_MEMORY = (
    "lower data.eval_batch_size, then data.max_length, or share the model out: several processes with deepspeed: z3"
)


def choose_device() -> None:
    """Hide the GPUs from this process, and from all libraries in it, if ZLORA_DEVICE is `cpu`; before CUDA is used.

    The main process says so where there are any. ConfigError if the variable is neither `cpu` nor `cuda`, or `cuda`
    without a GPU.
    """
    wanted, visible = os.environ.get(VARIABLE, ""), torch.cuda.device_count()
    if wanted not in ("", "cpu", "cuda"):
        raise ConfigError(f"{VARIABLE}: unknown device", got=wanted, expected="cpu, cuda, or not set")
    if wanted == "cuda" and not visible:
        raise ConfigError(
            f"{VARIABLE} is cuda", got="no GPU that torch can see", remedy=f"look at `nvidia-smi`, or unset {VARIABLE}"
        )
    if wanted == "cpu" and visible:
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
        if int(os.environ.get("RANK", 0)) == 0:
            print(f"device: the CPU, as {VARIABLE}=cpu asks for; GPUs that are not used: {visible}", flush=True)


def has_gpu() -> bool:
    """Whether this process computes on a GPU."""
    return os.environ.get(VARIABLE) != "cpu" and torch.cuda.is_available()


def num_devices() -> int:
    """Processes of a training on this machine: one for each visible GPU, or 1 without one."""
    return max(1, torch.cuda.device_count()) if has_gpu() else 1


def own_device() -> torch.device:
    """The GPU of this process, or the CPU."""
    return torch.device("cuda", torch.cuda.current_device()) if has_gpu() else torch.device("cpu")


def take_gpu() -> None:
    """Make the GPU of this process's local rank the current one; ConfigError if a node has fewer than processes."""
    visible, local = torch.cuda.device_count(), int(os.environ["LOCAL_RANK"])
    named = os.environ.get("LOCAL_WORLD_SIZE") or os.environ.get("LOCAL_SIZE") or 1
    number = max(int(named), local + 1)
    if number > visible:
        raise ConfigError(
            "more processes on this node than GPUs",
            got=f"{number} processes, {visible} visible GPU(s)",
            expected="a GPU for every process",
            remedy=f"start with NPROC={visible}, or on the CPU with {VARIABLE}=cpu",
        )
    torch.cuda.set_device(local)


def group_options(timeout_s: float) -> dict[str, Any]:
    """Arguments of torch.distributed.init_process_group.

    Beside NCCL a GPU's group has gloo, by which torch sends Python objects then: NCCL would copy them to the GPU, and a
    process that waits for another one would keep its GPU busy.
    """
    options: dict[str, Any] = {"backend": "cpu:gloo,cuda:nccl" if has_gpu() else "gloo"}
    if has_gpu() and int(os.environ["WORLD_SIZE"]) > 1:  # a process alone has nobody to reach: deepspeed#8248
        options["device_id"] = own_device()
    return options | {"timeout": timedelta(seconds=timeout_s)}


def compute_deterministically() -> None:
    """Have torch take kernels that give the same bits each time, in this process; before the first of them runs.

    Where there is no such kernel, the operation raises a RuntimeError that names it.
    """
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # read by cuBLAS when it is first used
    torch.use_deterministic_algorithms(True)


@contextmanager
def memory_in_words(remedy: str = LESS_MEMORY) -> Iterator[None]:
    """Context in which GPU memory that runs out is a ToolkitError with this remedy."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise ToolkitError("out of GPU memory", got=str(error).split("\n")[0], remedy=remedy) from error


def less_memory(verb: str) -> str:
    """What lowers the memory of a training by this verb, `train` or `entangle`, whose section has its name."""
    deepspeed, option = ("deepspeed", "") if verb == "train" else (f"{verb}.deepspeed", f" --verb {verb}")
    return (
        f"lower {verb}.batch_size and raise {verb}.gradient_accumulation by as much, set "
        f"{verb}.gradient_checkpointing: true, lower data.max_length, or share more out with {deepspeed}: z3 or one "
        "that offloads, and start anew in a folder of its own. "
        f"`zlora estimate CONFIG{option}` says what each of them takes"
    )
