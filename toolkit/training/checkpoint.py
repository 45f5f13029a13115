"""Adapter-sized saving that also works under ZeRO-3: gathered on all ranks, verified, published in one rename."""

import os
import shutil
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import torch
from peft import PeftModel
from peft.utils import get_peft_model_state_dict
from safetensors import safe_open
from torch import Tensor

from toolkit.errors import CheckpointError
from toolkit.runtime.distributed import barrier, is_main
from toolkit.runtime.files import sync_folder

WEIGHTS = "adapter_model.safetensors"


def gather_adapter(model: PeftModel) -> dict[str, Tensor]:
    """The adapter's tensors on the CPU, whole even under ZeRO-3; collective, filled on the main process only.

    Tensors are those the forward uses, in the dtype it uses; DeepSpeed's fp32 master copies stay in its own files.
    """
    whole: dict[str, Tensor] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            with _gathered(parameter):
                if is_main():
                    whole[name] = parameter.detach().cpu().clone()
    # save_embedding_layers would look for the model's config.json, also on the hub.
    return get_peft_model_state_dict(model, state_dict=whole, save_embedding_layers=False) if is_main() else {}


def _gathered(parameter: Tensor) -> AbstractContextManager[None]:
    if not hasattr(parameter, "ds_id"):
        return nullcontext()
    import deepspeed

    return deepspeed.zero.GatheredParameters([parameter])


def save_adapter(model: PeftModel, folder: str | Path) -> None:
    """Write adapter_config.json and the adapter's weights; collective.

    The files are written beside the folder, read back, and then moved in, so that the folder never holds a torn one.

    Raises:
        CheckpointError: if a tensor is empty or not finite, or the file read back differs.
    """
    folder = Path(folder)
    tensors = gather_adapter(model)
    if is_main():
        _check(tensors, folder)
        staging = folder.parent / f".{folder.name}.staging"
        shutil.rmtree(staging, ignore_errors=True)
        # save_embedding_layers would look at the embeddings, which ZeRO-3 has emptied.
        model.save_pretrained(str(staging), state_dict=tensors, save_embedding_layers=False, is_main_process=True)
        with safe_open(str(staging / WEIGHTS), framework="pt") as file:
            whole = set(file.keys()) == set(tensors)
            if not (whole and all(torch.equal(file.get_tensor(name), tensor) for name, tensor in tensors.items())):
                raise CheckpointError(f"{staging}: read back different from what was written", remedy="check the disk")
        folder.mkdir(parents=True, exist_ok=True)
        for file in sorted(staging.iterdir(), key=lambda f: f.name == WEIGHTS):
            os.replace(file, folder / file.name)
        staging.rmdir()
        sync_folder(folder)
    barrier()


def _check(tensors: dict[str, Tensor], folder: Path) -> None:
    for name, tensor in tensors.items():
        if tensor.numel() == 0 or not torch.isfinite(tensor).all():
            raise CheckpointError(
                f"refusing to save the adapter to {folder}: tensor {name} is unusable",
                got=f"shape {tuple(tensor.shape)}" if tensor.numel() == 0 else "non-finite values",
                expected="whole, finite tensors",
                remedy="lower the learning rate if training diverged; the last good checkpoint is untouched",
            )
