"""Workarounds for the libraries below us: one function each, with the version and, where known, the upstream issue."""

import ctypes
import gc
import math
import mmap
import os
import pickle
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from unittest import mock

from toolkit.errors import CheckpointError


def ignore_accelerate_environment() -> None:
    """Leave it to the run config what is computed, and how.

    accelerate 1.15: the user's accelerate config switches DeepSpeed, FSDP, mixed precision, compilation or accumulation
    on through the environment, and on a CPU its launcher sets a variable that switches DeepSpeed off without a word.
    """
    for name in [n for n in os.environ if n.startswith("ACCELERATE_") and n != "ACCELERATE_CPU_AFFINITY"]:
        del os.environ[name]


def leave_datasets_alone() -> None:
    """Keep a Trainer, which is given no data set of `datasets`, from importing it: 2 s of every start.

    transformers 5.23 (trainer.py, when it is imported: call this before) and accelerate 1.15 do where it is installed;
    no upstream issue known.
    """
    import accelerate.data_loader
    import transformers.utils

    for module in (transformers.utils, accelerate.data_loader):
        module.is_datasets_available = lambda: False  # pyright: ignore


def skip_shared_memory_op() -> None:
    """Keep DeepSpeed on a CPU from compiling an op that only its inference uses, so that no compiler is needed.

    DeepSpeed 0.19.8; no upstream issue known.
    """
    import deepspeed

    deepspeed.ops.__compatible_ops__["deepspeed_shm_comm"] = False


def check_gradients_together() -> None:
    """Have ZeRO 1 and 2 look for numbers that are not finite in all gradients at once.

    DeepSpeed 0.19.8 looks at one parameter after the other, with a dozen small kernels each, of which an adapter on all
    layers of an 8B model has 684; the host launches them one by one. No upstream issue known.
    """
    import torch
    from deepspeed.runtime.zero.stage_1_and_2 import DeepSpeedZeroOptimizer

    one_by_one = DeepSpeedZeroOptimizer.has_overflow_partitioned_grads_serial

    def together(self: Any) -> torch.Tensor:
        groups = (self.averaged_gradients[i] or () for i in range(len(self.bit16_groups)))
        grads = [grad.data for group in groups for grad in group if grad is not None and grad.numel()]
        if not grads or any(grad.is_sparse for grad in grads):
            return one_by_one(self)
        return torch.stack(torch._foreach_norm(grads, math.inf)).isfinite().all().logical_not().view(1)  # pyright: ignore

    if one_by_one.__name__ != together.__name__:  # once
        DeepSpeedZeroOptimizer.has_overflow_partitioned_grads_serial = together


def forget_parameter_groups() -> None:
    """Let a further model be loaded under ZeRO-3 with zero_hpz_partition_size.

    DeepSpeed 0.19.8, deepspeedai/DeepSpeed#4901: the groups are kept in a module, which asserts that there are none
    when the next model is loaded. The models loaded so far keep their groups.
    """
    from deepspeed.utils import groups

    groups._ZERO_PARAM_INTRA_PARALLEL_GROUP = None


def free_reducers() -> None:
    """Free the reducers of DDP models that nothing refers to any more; call before the process group is left.

    torch 2.13, pytorch/pytorch#56297: a reducer freed afterwards drops the group's last reference while it holds the
    interpreter lock that gloo's thread needs to finish, and the process hangs.
    """
    gc.collect()


@contextmanager
def no_generation_defaults(model: Any) -> Iterator[None]:
    """Context in which generate() takes its settings from its arguments alone, also that of a PEFT model.

    transformers 5.23, huggingface/transformers#42702: the values of the model folder's generation_config.json fill
    whatever an explicit GenerationConfig leaves open, so that top_k, penalties and suppressed tokens would change what
    is generated. peft 0.21 hands its own reference to the inner model.
    """
    from transformers import GenerationConfig

    models = [model, *([model.get_base_model()] if hasattr(model, "get_base_model") else [])]
    before = [vars(one).get("generation_config") for one in models]
    for one in models:
        one.generation_config = GenerationConfig()
    try:
        yield
    finally:
        for one, config in zip(models, before, strict=True):
            del one.generation_config
            if config is not None:
                one.generation_config = config


def never_quantised(model: Any) -> Any:
    """A copy of a model that was dequantised while loading, which can be saved; in float32.

    transformers 5.23; no upstream issue known: the dequantised model still counts as quantised, and is not saved.
    """
    import torch
    from transformers import AutoModelForCausalLM

    values = {k: v for k, v in model.config.to_dict().items() if k not in ("quantization_config", "dtype")}
    copy = AutoModelForCausalLM.from_config(type(model.config)(**values), dtype=torch.float32)
    copy.load_state_dict(model.state_dict())
    return copy


@contextmanager
def peft_warnings_ignored() -> Iterator[None]:
    """Context for get_peft_model on a model without a folder.

    peft 0.21; no upstream issue known: it warns that the folder has no name, and uses an old name of transformers.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def weights_only() -> Iterator[None]:
    """Context in which torch.load runs no code of a file, whatever its caller asks for; CheckpointError if it has any.

    DeepSpeed 0.19.8 loads checkpoints with weights_only=False; no upstream issue known. They hold three classes of its
    own beside tensors.
    """
    import torch
    from deepspeed.runtime.fp16.loss_scaler import DynamicLossScaler, LossScaler
    from deepspeed.runtime.zero.config import ZeroStageEnum
    from deepspeed.utils.tensor_fragment import fragment_address

    plain = torch.load

    def load(file: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return plain(file, *args, **(kwargs | {"weights_only": True}))
        except pickle.UnpicklingError as error:
            raise CheckpointError(
                f"{file} is not loaded: it is no file of tensors, or holds code",
                got=str(error).strip().splitlines()[-1],
                remedy="remove the checkpoint's folder and resume from the one before; look for who wrote this file",
            ) from None

    allowed: list[Any] = [LossScaler, DynamicLossScaler, ZeroStageEnum, fragment_address]
    with torch.serialization.safe_globals(allowed), mock.patch.object(torch, "load", load):
        yield


def limit_new_groups(timeout: timedelta) -> None:
    """Have groups that are made without a timeout, as DeepSpeed makes its own, take this one.

    torch (2.13) gives them 30 minutes under gloo and 10 under NCCL, whatever the timeout of the group of all processes.
    """
    from torch.distributed import distributed_c10d

    for name in ("default_pg_timeout", "default_pg_nccl_timeout"):
        setattr(distributed_c10d, name, timeout)


@contextmanager
def no_copies_kept() -> Iterator[None]:
    """Context in which a sharded model is loaded without what was read of it staying in this process's memory.

    transformers 5.23; no upstream issue known: under ZeRO-3 the first process maps all files until the last weight is
    dealt out, so that it ends up with the whole model. Each module's pages are dropped once they have been copied; the
    file is still there to be read again. glibc keeps freed blocks of up to 32 MiB, between which smaller ones lie that
    stay: here blocks of a MiB go back to the system at once. Nothing happens but on Linux.
    """
    import torch
    from torch import nn

    if not sys.platform.startswith("linux"):
        yield
        return
    libc, honest = ctypes.CDLL(None), nn.Module._load_from_state_dict
    mapped: list[tuple[int, int]] = []

    def load(module: Any, state_dict: Any, prefix: str, *args: Any) -> None:
        honest(module, state_dict, prefix, *args)
        if not mapped:
            mapped.extend(_mapped(".safetensors"))
        for name in (*module._parameters, *module._buffers):
            tensor = state_dict.get(prefix + name)
            if isinstance(tensor, torch.Tensor) and tensor.device.type == "cpu":
                first, last = tensor.data_ptr(), tensor.data_ptr() + tensor.nbytes
                first -= first % mmap.PAGESIZE
                if any(start <= first and last <= end for start, end in mapped):
                    libc.madvise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), mmap.MADV_DONTNEED)

    threshold = getattr(libc, "mallopt", lambda *_: 0)  # of glibc alone
    threshold(_M_MMAP_THRESHOLD, 2**20)
    try:
        with mock.patch.object(nn.Module, "_load_from_state_dict", load):
            yield
    finally:
        threshold(_M_MMAP_THRESHOLD, 2**25)  # which glibc arrives at by itself


_M_MMAP_THRESHOLD = -3


def _mapped(suffix: str) -> list[tuple[int, int]]:
    """Where files with names of this ending lie in this process's memory: first byte and the one behind the last."""
    with open("/proc/self/maps", encoding="utf-8") as file:
        lines = [line.split(maxsplit=5) for line in file if line.rstrip().endswith(suffix)]
    bounds = (line[0].split("-") for line in lines)
    return [(int(first, 16), int(last, 16)) for first, last in bounds]


def not_mistrals_own() -> dict[str, bool]:
    """Argument of AutoTokenizer.from_pretrained that keeps it to tokenizer.json.

    transformers 5.23; no upstream issue known: beside a tekken.json, and with mistral-common installed, as vLLM
    installs it, it takes a class without chat template and special tokens. Versions without that choice get nothing.
    """
    from transformers.models.auto import tokenization_auto

    return {"mistral_format": False} if hasattr(tokenization_auto, "_use_mistral_format") else {}


def empty_weights(model: Any) -> None:
    """Give back the memory of a model's weights, whoever still refers to them.

    DeepSpeed 0.19.8; no upstream issue known: under ZeRO-3 a list of modules and a cache of functions hold every model
    that the process has had, also one whose engine is destroyed.
    """
    for parameter in model.parameters():
        for name in ("ds_tensor", "ds_secondary_tensor"):
            shard = getattr(parameter, name, None)
            if shard is not None:
                shard.data = shard.data.new_empty(0)
        parameter.data = parameter.data.new_empty(0)
