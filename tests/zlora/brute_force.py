"""Greedy decoding by hand: a plain model without a cache, one row at a time, the LoRA added by a mask over columns.

It reads the raw adapter tensors and runs no forward of toolkit's: W x + m (s B diag(g) A x) in a hook on every adapted
torch.nn.Linear, where m is 1 from the last prompt token on (everywhere under `activation: all`).
"""

from typing import Any

import torch
from torch import Tensor, nn

from .tiny import slot_vector, zlora_layers


def updates(model: Any, code: int) -> dict[str, Tensor]:
    """(out, in) s B diag(g) A of every adapted module by its name, for the generator's block of one code."""
    found = {}
    for name, layer in zlora_layers(model).items():
        config = layer.zlora_config["default"]
        a, b = layer.zlora_A["default"].weight[: config.r], layer.zlora_B["default"].weight[:, : config.r]
        found[name] = config.lora_alpha / config.r * b @ torch.diag(layer.zlora_gate["default"].weight[code]) @ a
    return found


@torch.no_grad()
def logits(model: Any, base: nn.Module, ids: list[int], num_prompt: int, code: int) -> Tensor:
    """(tokens, V) of a text whose first `num_prompt` tokens are the prompt; `base` is a copy of the base model."""
    start = 0 if model.peft_config["default"].activation == "all" else num_prompt - 1
    acts = (torch.arange(len(ids)) >= start).float()[None, :, None]
    handles = []
    for name, update in ({} if model.peft_config["default"].conditioning == "slot" else updates(model, code)).items():

        def add(_: Any, args: Any, out: Tensor, update: Tensor = update) -> Tensor:
            return out + acts * (args[0] @ update.T)

        handles.append(base.get_submodule(name).register_forward_hook(add))
    vector = slot_vector(model, code)
    if vector is not None:
        at_end = (torch.arange(len(ids)) == num_prompt - 1).float()[None, :, None]
        embedding: Any = base.get_input_embeddings()  # pyright: ignore
        handles.append(embedding.register_forward_hook(lambda _, args, out: out + at_end * vector))
    try:
        return base(input_ids=torch.tensor([ids]), use_cache=False).logits[0]
    finally:
        for handle in handles:
            handle.remove()


def greedy(model: Any, base: nn.Module, prompt: list[int], code: int, num_tokens: int) -> list[int]:
    """The most likely continuation, everything computed anew for every token."""
    ids = list(prompt)
    for _ in range(num_tokens):
        ids.append(int(logits(model, base, ids, len(prompt), code)[-1].argmax()))
    return ids[len(prompt) :]
