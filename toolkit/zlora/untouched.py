"""The model as it is without its adapter, with an update added by hooks, and the model left as it was found."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTunerLayer
from torch import Tensor, nn

from toolkit.kernels.fused import plain_forwards

from .forward.rows import Examples
from .layer import ZLoraLayer, ZLoraLinear

LENGTHS = ((5, 3), (2, 4))  # tokens of prompt and response of the two rows
LOUD = 0.1  # size of the update beside the input of a layer, while an adapter that does nothing yet is probed


def two_rows(model: Any, device: Any) -> Examples:
    """Random tokens, the same every time: prompts padded on the left, responses on the right."""
    size, draw = model.get_input_embeddings().weight.shape[0], torch.Generator().manual_seed(0)
    size = size or model.config.get_text_config().vocab_size  # sharded by ZeRO-3
    width, length = (max(column) for column in zip(*LENGTHS, strict=True))
    ids = torch.randint(min(3, size - 1), size, (2, width + length), generator=draw)
    prompt_mask = torch.tensor([[c >= width - n for c in range(width)] for n, _ in LENGTHS])
    y_mask = torch.tensor([[c < n for c in range(length)] for _, n in LENGTHS])
    tensors = (ids[:, :width] * prompt_mask, prompt_mask, ids[:, width:] * y_mask, y_mask)
    return Examples(*(tensor.to(device) for tensor in tensors))


Place = tuple[nn.Module, str, Any]  # a module, the name of its child, and the tuner's layer that is this child


def tuner_layers(model: nn.Module) -> list[Place]:
    """Where the tuner's layers stand in the LM."""
    found = [(*n.rpartition(".")[::2], m) for n, m in model.named_modules() if isinstance(m, BaseTunerLayer)]
    return [(model.get_submodule(parent), leaf, layer) for parent, leaf, layer in found]


@contextmanager
def bare(model: nn.Module, places: list[Place]) -> Iterator[list[ZLoraLinear]]:
    """Context in which the LM has its own modules in the places of the tuner's, and no fused forwards.

    The tuner's linear layers are yielded.
    """
    for parent, leaf, layer in places:
        setattr(parent, leaf, layer.get_base_layer())
    try:
        with plain_forwards(model):
            yield [layer for _, _, layer in places if isinstance(layer, ZLoraLinear)]
    finally:
        for parent, leaf, layer in places:
            setattr(parent, leaf, layer)


@contextmanager
def added(tuner: Any, layers: list[ZLoraLinear], codes_RC: Tensor, start: int, rounding: float = 0.0) -> Iterator[None]:
    """Context in which the LM's own modules have the update of every row's gate added from column `start` on.

    `rounding`: standard deviation of a relative error that every one of their outputs is given, the same every time.
    """
    adapter, num_rows = tuner.active_adapters[0], len(codes_RC)
    drawn = torch.Generator(codes_RC.device).manual_seed(0)

    def hook(layer: ZLoraLinear) -> Any:
        gate_RR = layer.gate_rows(adapter, codes_RC) * layer.zlora_config[adapter].scaling

        def add(_: nn.Module, args: Any, out: Tensor) -> Tensor:
            low = layer.zlora_A[adapter](args[0])
            rows = low.unflatten(0, (num_rows, -1)) if low.dim() == 2 else low  # tokens of all rows, row by row
            active = (torch.arange(rows.shape[-2], device=out.device) >= start).to(low.dtype).unsqueeze(-1)
            gated = rows * gate_RR.view(num_rows, *[1] * (rows.dim() - 2), -1) * active
            out = out + layer.zlora_B[adapter](gated.view_as(low)).to(out.dtype)
            if not rounding:
                return out
            error = 1 + rounding * torch.randn(out.shape, generator=drawn, device=out.device)
            return (out * error).to(out.dtype)  # float32 until then

        return add

    hooks = [layer.get_base_layer().register_forward_hook(hook(layer)) for layer in layers]
    try:
        yield
    finally:
        for one in hooks:
            one.remove()


@contextmanager
def undisturbed(model: Any) -> Iterator[None]:
    """Context after which the model is in the mode that it was in, and waits for no backward."""
    modes = [(module, module.training) for module in model.modules()]
    try:
        yield
    finally:
        model.base_model.box.forget()
        for module, training in modes:
            module.training = training


@contextmanager
def loud(tuner: Any) -> Iterator[None]:
    """Context in which an adapter whose B is zero does something."""
    adapter = tuner.active_adapters[0]
    layers = [m for m in tuner.model.modules() if isinstance(m, ZLoraLayer) and adapter in m.zlora_B]
    weights: list[Any] = [layer.zlora_B[adapter].weight for layer in layers]
    kept = [weight.detach().clone() for weight in weights]
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        if not any(bool(weight.any()) for weight in weights):
            config = tuner.peft_config[adapter]
            std = LOUD * (3.0 / weights[0].shape[1]) ** 0.5 / config.scaling if weights else 0.0
            for weight in weights:
                weight.copy_(std * torch.randn(weight.shape, generator=generator))
    try:
        yield
    finally:
        with torch.no_grad():
            for weight, value in zip(weights, kept, strict=True):
                weight.copy_(value)


def difference(a: Tensor, b: Tensor) -> float:
    """Largest absolute difference; infinite if it is not a number."""
    worst = (a - b).abs().max().item()
    return worst if worst == worst else float("inf")
