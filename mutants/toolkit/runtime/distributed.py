"""Processes: start-up on CPU and GPU, rank and world, global sums, agreement between ranks."""

from __future__ import annotations

import gc
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import torch
import torch.distributed as dist

from toolkit.errors import ConfigError


def rank() -> int:
    """This process's rank; 0 when not launched as one of several."""
    return dist.get_rank() if dist.is_initialized() else int(os.environ.get("RANK", 0))


def world_size() -> int:
    """Number of processes; 1 when not launched as one of several."""
    return dist.get_world_size() if dist.is_initialized() else int(os.environ.get("WORLD_SIZE", 1))


def is_main() -> bool:
    """True on rank 0."""
    return rank() == 0


def start(timeout_s: float = 1800.0, deepspeed: bool = True) -> None:
    """Join the process group, or form a group of one. Call before TrainingArguments, Accelerator and from_pretrained.

    On a machine without an accelerator DeepSpeed (0.19.8) would compile a shared-memory op that only inference uses,
    and zero.Init would see a world of 1 unless the group exists first; both are settled here, so that training on
    CPU needs no compiler.

    Args:
        timeout_s: limit for a collective.
        deepspeed: also initialise deepspeed.comm (needed by ZeRO, not by the pre-pass).
    Raises:
        ConfigError: if the launcher's environment is contradictory.
    """
    _complete_environment()
    # Whether DeepSpeed is used is the run config's decision, not that of the user's accelerate config.
    for name in ("ACCELERATE_USE_DEEPSPEED", "ACCELERATE_CONFIG_DS_FIELDS"):
        os.environ.pop(name, None)
    on_cpu = not torch.cuda.is_available()
    if on_cpu:
        os.environ["DS_ACCELERATOR"] = "cpu"
        # accelerate (1.15) leaves DeepSpeed off without a word if this is set by its launcher.
        os.environ.pop("ACCELERATE_USE_CPU", None)
    else:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    backend = "gloo" if on_cpu else "nccl"
    if not deepspeed:
        # The pre-pass needs no group of one. (accelerate forms one all the same when `entangle` builds a Trainer.)
        if not dist.is_initialized() and int(os.environ["WORLD_SIZE"]) > 1:
            dist.init_process_group(backend, timeout=timedelta(seconds=timeout_s))
        return
    os.environ.setdefault("DS_LOG_LEVEL", "warning")
    import deepspeed as ds

    if on_cpu:
        ds.ops.__compatible_ops__["deepspeed_shm_comm"] = False
    ds.init_distributed(
        dist_backend=backend, auto_mpi_discovery=False, timeout=timedelta(seconds=timeout_s), verbose=False
    )


def _complete_environment() -> None:
    """Fill in the torchrun variables of a process started alone.

    Raises:
        ConfigError: if only some of them are set, which would leave several processes each training alone.
    """
    if "WORLD_SIZE" not in os.environ and "RANK" not in os.environ:
        os.environ |= {"WORLD_SIZE": "1", "RANK": "0", "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "1"}
        os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
        os.environ.setdefault("MASTER_PORT", str(_free_port()))
    missing = [n for n in ("WORLD_SIZE", "RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT") if n not in os.environ]
    if missing:
        raise ConfigError(
            "The launcher set only part of the distributed environment",
            got=f"missing {', '.join(missing)}",
            expected="all of WORLD_SIZE, RANK, LOCAL_RANK, MASTER_ADDR, MASTER_PORT, or none of them",
            remedy="start through launch/torchrun.sh, launch/accelerate.sh or launch/deepspeed.sh",
        )


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def forget_parameter_groups() -> None:
    """Let a further model be loaded under ZeRO-3 with zero_hpz_partition_size, which makes its groups for one only.

    deepspeed 0.19.8 keeps the groups in a module and asserts that there are none when the next model is loaded. The
    models loaded so far keep theirs.
    """
    from deepspeed.utils import groups

    groups._ZERO_PARAM_INTRA_PARALLEL_GROUP = None


def stop() -> None:
    """Leave the process group; without this gloo occasionally aborts at exit.

    A DDP model must be gone first: freeing its reducer afterwards drops the group's last reference while holding the
    interpreter lock that gloo's thread needs to finish (torch 2.13), and the process hangs.
    """
    gc.collect()
    if dist.is_initialized():
        dist.destroy_process_group()


@contextmanager
def processes(timeout_s: float = 1800.0, deepspeed: bool = True) -> Iterator[None]:
    """start() and stop() around a block.

    After an error the group is left standing: a clean exit of one rank would keep the others waiting, whereas the
    launcher kills them when this process ends with a non-zero status.
    """
    start(timeout_s, deepspeed)
    yield
    stop()


def all_sum(tensor: torch.Tensor) -> torch.Tensor:
    """Sum over all processes, in the tensor's dtype; a new tensor."""
    total = tensor.detach().clone()
    if dist.is_initialized() and dist.get_world_size() > 1:
        dist.all_reduce(total, op=dist.ReduceOp.SUM)
    return total


def gather_objects(value: Any) -> list[Any]:
    """Python objects of all processes in rank order, on every process."""
    if not dist.is_initialized() or dist.get_world_size() == 1:
        return [value]
    out: list[Any] = [None] * dist.get_world_size()
    dist.all_gather_object(out, value)
    return out


def gather_to_main(value: Any) -> list[Any]:
    """Python objects of all processes in rank order, on the main process; empty on the others."""
    if not dist.is_initialized() or dist.get_world_size() == 1:
        return [value]
    out: list[Any] | None = [None] * dist.get_world_size() if is_main() else None
    dist.gather_object(value, out)
    return out or []


def barrier() -> None:
    """Wait for all processes."""
    if dist.is_initialized() and dist.get_world_size() > 1:
        dist.barrier()
