"""The whole weights of a model on the main process, also of one that ZeRO-3 has sharded; a LoRA merged in place."""

from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from peft import PeftModel
from peft.tuners.lora import LoraLayer
from torch import Tensor, nn

from toolkit.runtime.distributed import is_main


def whole_state(model: nn.Module) -> dict[str, Tensor]:
    """The state dict on the CPU, gathered a tensor at a time; collective, filled on the main process only.

    Tied weights stay one tensor.
    """
    copies: dict[int, Tensor] = {}
    found: dict[str, Tensor] = {}
    for name, tensor in model.state_dict(keep_vars=True).items():
        if id(tensor) not in copies:
            with _gathered([tensor]):
                copies[id(tensor)] = tensor.detach().to("cpu", copy=True) if is_main() else tensor
        found[name] = copies[id(tensor)]
    return found if is_main() else {}


def num_elements(model: Any) -> int:
    """Number of the model's parameters, also of those that ZeRO-3 has sharded."""
    return sum(getattr(parameter, "ds_numel", parameter.numel()) for parameter in model.parameters())


@torch.no_grad()
def merge_lora(model: PeftModel) -> Any:
    """Add every update of a plain LoRA to the weight below it and take the adapter off; collective.

    Returns:
        The model below, whose modules are its own again; the PeftModel runs it.
    """
    for layer in model.modules():
        if isinstance(layer, LoraLayer):
            weight: Any = layer.get_base_layer().weight  # pyright: ignore
            low: list[Any] = [layer.lora_A["default"].weight, layer.lora_B["default"].weight]
            with _gathered([weight, *low], from_main=True):
                if is_main() or not hasattr(weight, "ds_id"):
                    weight.add_(layer.get_delta_weight("default").to(weight.dtype))  # pyright: ignore
    return model.base_model.unload()  # pyright: ignore


def _gathered(tensors: list[Tensor], from_main: bool = False) -> AbstractContextManager[None]:
    """Context in which ZeRO-3's weights are whole; with `from_main` the main process's changes are kept."""
    if not any(hasattr(tensor, "ds_id") for tensor in tensors):
        return nullcontext()
    import deepspeed

    return deepspeed.zero.GatheredParameters(tensors, modifier_rank=0 if from_main else None)
