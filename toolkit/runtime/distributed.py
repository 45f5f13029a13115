"""Processes: start-up on CPU and GPU, rank and world, global sums, agreement between ranks."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, TypeVar

import torch
import torch.distributed as dist

from toolkit.errors import ConfigError
from toolkit.runtime.compat import (
    check_gradients_together,
    free_reducers,
    ignore_accelerate_environment,
    limit_new_groups,
    skip_shared_memory_op,
)
from toolkit.runtime.device import choose_device, group_options, has_gpu, take_gpu

T = TypeVar("T")
_LOST = re.compile(r"closed by peer|reset by peer|timed? ?out|broken pipe|gloo|nccl|connection refused", re.IGNORECASE)


def rank() -> int:
    """This process's rank; 0 when not launched as one of several."""
    return dist.get_rank() if dist.is_initialized() else int(os.environ.get("RANK", 0))


def world_size() -> int:
    """Number of processes; 1 when not launched as one of several."""
    return dist.get_world_size() if dist.is_initialized() else int(os.environ.get("WORLD_SIZE", 1))


def is_main() -> bool:
    """Whether this is the process of rank 0."""
    return rank() == 0


def start(timeout_s: float, deepspeed: bool) -> None:
    """Join the process group, or form a group of one. Call before TrainingArguments, Accelerator and from_pretrained.

    The group must exist before DeepSpeed's zero.Init, which would see one process only (0.19.8,
    deepspeedai/DeepSpeed#8084). `timeout_s` limits a collective; `deepspeed` initialises deepspeed.comm too, which ZeRO
    needs and the pre-pass does not. A ConfigError if the launcher's environment is contradictory, or a node has fewer
    GPUs than processes.
    """
    _complete_environment()
    choose_device()
    ignore_accelerate_environment()
    if has_gpu():
        take_gpu()
    else:
        os.environ["DS_ACCELERATOR"] = "cpu"
    # The pre-pass needs no group of one; accelerate forms one where `entangle` builds a Trainer.
    if not dist.is_initialized() and (deepspeed or int(os.environ["WORLD_SIZE"]) > 1):
        dist.init_process_group(**group_options(timeout_s))
    limit_new_groups(timedelta(seconds=timeout_s))
    if not deepspeed:
        return
    os.environ.setdefault("DS_LOG_LEVEL", "warning")
    import deepspeed as ds

    if not has_gpu():
        skip_shared_memory_op()
        # Else DeepSpeed (0.19.8) starts a program, numactl, each time it reduces gradients under ZeRO-3, to count CPUs.
        os.environ.setdefault("LOCAL_SIZE", os.environ.get("LOCAL_WORLD_SIZE", "1"))
    check_gradients_together()
    # It takes the group that there is.
    ds.init_distributed(auto_mpi_discovery=False, timeout=timedelta(seconds=timeout_s), verbose=False)


def names_a_lost_peer(error: BaseException) -> bool:
    """Whether an error is what torch's collectives say when a peer or the way to it is gone."""
    return _LOST.search(str(error)) is not None


def of_the_machine(error: BaseException) -> bool:
    """Whether an error tells of memory, a GPU or another process, and nothing of the model that was run."""
    return isinstance(error, (torch.OutOfMemoryError, torch.AcceleratorError)) or names_a_lost_peer(error)


def is_sharded(model: Any) -> bool:
    """Whether ZeRO-3 shares out weights of a model, so that a forward is collective."""
    return any(hasattr(parameter, "ds_id") for parameter in model.parameters())


def _complete_environment() -> None:
    """Fill in torchrun's variables of a process started alone; some of them set would leave several training alone."""
    if "WORLD_SIZE" not in os.environ and "RANK" not in os.environ:
        _refuse_unknown_launcher()
        os.environ |= {"WORLD_SIZE": "1", "RANK": "0", "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "1"}
        os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
        os.environ.setdefault("MASTER_PORT", "0")  # any free one: nobody else has to know it
    missing = [n for n in ("WORLD_SIZE", "RANK", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT") if n not in os.environ]
    if missing:
        raise ConfigError(
            "The launcher set only part of the distributed environment",
            got=f"missing {', '.join(missing)}",
            expected="all of WORLD_SIZE, RANK, LOCAL_RANK, MASTER_ADDR, MASTER_PORT, or none of them",
            remedy="start through launch/torchrun.sh, launch/accelerate.sh or launch/deepspeed.sh",
        )


def _refuse_unknown_launcher() -> None:
    """Refuse tasks of srun or mpirun, each of which would take itself for the only process."""
    step = "SLURM_STEP_NUM_TASKS" if "SLURM_STEP_NUM_TASKS" in os.environ else "SLURM_NTASKS"
    counts = [(step, "srun")] if "SLURM_STEP_ID" in os.environ and "SLURM_PROCID" in os.environ else []
    counts += [(name, "mpirun") for name in ("OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "MV2_COMM_WORLD_SIZE")]
    for name, launcher in counts:
        number = os.environ.get(name, "1")
        if number.isdigit() and int(number) > 1:
            raise ConfigError(
                f"{launcher} started {number} tasks that do not know of each other",
                got=f"{name}={number}, and neither RANK nor WORLD_SIZE",
                expected="one launcher per node, which starts a process per GPU and sets their variables",
                remedy="`sbatch --nodes=N launch/slurm/train.sbatch VERB CONFIG`, or `launch/torchrun.sh VERB CONFIG` "
                f"on every node; one process: `{launcher} -n 1`, or `env -u {name} zlora VERB CONFIG`",
            )


def stop() -> None:
    """Leave the process group; without this gloo occasionally aborts at exit."""
    free_reducers()
    if dist.is_initialized():
        dist.destroy_process_group()


@contextmanager
def processes(timeout_s: float = 1800.0, deepspeed: bool = True) -> Iterator[None]:
    """Context between start() and stop(), arguments as of start()."""
    start(timeout_s, deepspeed)
    # After an error the group is left standing: a clean exit of one rank would keep the others waiting, whereas the
    # launcher kills them when this process ends with a non-zero status.
    yield
    stop()


def _alone() -> bool:
    if dist.is_initialized():
        return dist.get_world_size() == 1
    if world_size() > 1:  # each would take what it has for what all have
        raise ConfigError(
            "this process is one of several and has not joined them",
            got=f"WORLD_SIZE={world_size()}",
            expected="a verb that runs in several processes, or one process",
            remedy="start the verb without a launcher, or as `env -u WORLD_SIZE -u RANK zlora ..`",
        )
    return True


def all_sum(tensor: torch.Tensor) -> torch.Tensor:
    """The sum over all processes, in the tensor's dtype; a new tensor."""
    total = tensor.detach().clone()
    if not _alone():
        dist.all_reduce(total, op=dist.ReduceOp.SUM)
    return total


def gather_objects(value: Any) -> list[Any]:
    """Python objects of all processes in rank order, on every process."""
    out = [value] if _alone() else [None] * dist.get_world_size()
    if not _alone():
        dist.all_gather_object(out, value)
    return out


def from_main(make: Callable[[], T]) -> T:
    """What the main process makes, on every process; the others make nothing. Collective."""
    return gather_objects(make() if is_main() else None)[0]


def gather_to_main(value: Any) -> list[Any]:
    """Python objects of all processes in rank order, on the main process; empty on the others."""
    if _alone():
        return [value]
    out: list[Any] | None = [None] * dist.get_world_size() if is_main() else None
    dist.gather_object(value, out)
    return out or []


def barrier() -> None:
    """Wait for all processes; by objects, as torch's own barrier would go through the GPU."""
    gather_objects(None)
