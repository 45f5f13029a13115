"""A few clipped steps of a small module under DeepSpeed, for every ZeRO stage; run by test_clipping.py under torchrun.

`python -m training.clipped_steps FILE CASE ...` writes {case: {"weights", "norms", "total"}} to FILE. A case is a ZeRO
stage, optionally with `-offload`.
"""

import json
import sys
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.runtime import distributed
from toolkit.training import clipping
from toolkit.training.clipping import GroupClipper, parameter_groups

LIMITS = {"layers": 0.2, "posterior": 0.05, "router": 0.0}
STEPS, LR = 3, 0.1


class Heads(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.posterior, self.router = nn.Linear(7, 3), nn.Linear(7, 3)


class Small(nn.Module):
    """Odd sizes, so that partitions cut tensors in two and need padding; named as in a PeftModel."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.zlora_A = nn.Linear(5, 7)
        self.zlora_B = nn.Linear(7, 7)
        self.zlora_heads = nn.ModuleDict({"default": Heads()})

    def forward(self, x: Tensor) -> Tensor:
        heads: Any = self.zlora_heads["default"]
        hidden = self.zlora_B(self.zlora_A(x).tanh())
        # The heads' gradients have other scales than the layers'.
        return (hidden**2).mean() + 10 * (heads.posterior(hidden) ** 2).mean() + (heads.router(hidden) ** 2).mean() / 10


def examples() -> Tensor:
    return torch.randn(8, 5, generator=torch.Generator().manual_seed(1))


def optimizer_of(module: nn.Module) -> torch.optim.AdamW:
    # A large eps: otherwise Adam's first steps are (nearly) the same however the gradient is scaled.
    return torch.optim.AdamW(parameter_groups(module.named_parameters()), lr=LR, eps=0.1, weight_decay=0.0)


def deepspeed_config(stage: int, offload: bool) -> dict[str, Any]:
    zero: dict[str, Any] = {"stage": stage, "stage3_param_persistence_threshold": 0}
    if offload:
        zero["offload_optimizer"] = {"device": "cpu", "pin_memory": False}
    return {
        "train_micro_batch_size_per_gpu": 4,
        "gradient_clipping": 0.0,
        "zero_optimization": zero,
        "zero_force_ds_cpu_optimizer": False,
    }


def run(case: str) -> dict[str, Any]:
    import deepspeed

    stage, *options = case.split("-")
    module = Small()
    optimizer = optimizer_of(module)
    clipper = GroupClipper(LIMITS, sharded=stage != "0", device=torch.device("cpu"))
    optimizer.register_step_pre_hook(clipper)
    engine: Any = deepspeed.initialize(
        model=module, optimizer=optimizer, config=deepspeed_config(int(stage), "offload" in options)
    )[0]
    shard = examples().chunk(distributed.world_size())[distributed.rank()]
    for _ in range(STEPS):
        engine.backward(engine(shard))
        engine.step()
    parameters = list(module.parameters())
    with deepspeed.zero.GatheredParameters(parameters, enabled=stage == "3"):
        weights = torch.cat([p.detach().flatten() for p in parameters]).tolist()
    total = engine.get_global_grad_norm()
    return {"weights": weights, "norms": clipper.figures(), "total": None if total is None else float(total)}


def main(file: str, *cases: str) -> None:
    clipping.CHUNK = 4  # a norm is summed a few numbers at a time
    with distributed.processes():
        found = {case: run(case) for case in cases}
        if distributed.is_main():
            Path(file).write_text(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
