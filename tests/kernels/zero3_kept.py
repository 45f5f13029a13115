"""Bytes that autograd keeps of a latent forward in DeepSpeed engines of ZeRO 2 and 3, and their gradients, as JSON.

The frozen linear layers multiply by toolkit.kernels.linear, or as nn.Linear does it.
"""

import json
from typing import Any

import deepspeed
import torch
from zlora.tiny import tiny_zlora

from toolkit.kernels import use_own_products, use_torch_products
from toolkit.lm.parts import whole_layers
from toolkit.runtime.distributed import processes
from toolkit.zlora import ForwardSpec

IDS = torch.arange(16).unsqueeze(0) + 3
MASK = torch.ones(1, 16, dtype=torch.bool)
BATCH = {"prompt_ids": IDS, "prompt_mask": MASK, "response_ids": IDS[:, :6], "y_mask": MASK[:, :6]}


def kept(stage: int, own: bool, by_layer: bool) -> tuple[int, list[float]]:
    model: Any = tiny_zlora("llama").train()
    (use_own_products if own else use_torch_products)(model)
    for layer in whole_layers(model) if by_layer else []:
        deepspeed.utils.set_z3_leaf_module(layer, True)
    zero = {"stage": stage, "reduce_bucket_size": 4096, "stage3_param_persistence_threshold": 0}
    zero |= {"stage3_max_reuse_distance": 0, "stage3_prefetch_bucket_size": 0, "stage3_max_live_parameters": 0}
    values = {"train_micro_batch_size_per_gpu": 1, "zero_optimization": zero, "steps_per_print": 10**9}
    trained = [p for p in model.parameters() if p.requires_grad]
    engine = deepspeed.initialize(model=model, optimizer=torch.optim.AdamW(trained, lr=1e-3), config=values)[0]
    weights, seen = set(map(id, model.parameters())), {}
    whole = {p.untyped_storage().data_ptr() for p in model.parameters() if p.numel()}

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        if id(tensor) not in weights and tensor.untyped_storage().data_ptr() not in whole:
            seen[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        output = engine(**BATCH, spec=ForwardSpec())
    size = sum(seen.values())
    engine.backward(output.nll.sum() + output.log_q.sum() + output.log_p.sum())
    norms = [float(deepspeed.utils.safe_get_full_grad(p).norm()) for p in trained]
    return size, norms


if __name__ == "__main__":
    with processes():
        cases = {"2": (2, True, False), "3": (3, True, False), "by layer": (3, True, True), "theirs": (3, False, True)}
        print(json.dumps({name: kept(*how) for name, how in cases.items()}), flush=True)
