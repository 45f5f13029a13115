"""Parameters replaced between the steps of a small module under DeepSpeed; run by test_masters.py under torchrun.

`python -m training.replaced_parameters FILE CASE ...` writes {case: what `run` returns} of each process to FILE. A case
is a ZeRO stage, optionally `offload`, `bf16`, `fp32sums` (gradients summed in float32; another optimizer at stage 1) or
`persistent` (small parameters stay gathered), joined by dashes: `2`, `3-offload`, `0-bf16`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from toolkit.runtime import distributed
from toolkit.training.masters import MOMENTS, Masters

from .clipped_steps import Small, deepspeed_config, examples, optimizer_of

STEPS = 2  # before and after the replacement
REPLACED = ("zlora_A.weight", "zlora_heads.default.posterior.weight", "zlora_heads.default.posterior.bias")


def new_values(shapes: dict[str, torch.Size]) -> dict[str, dict[str, Tensor]]:
    """Of each replaced parameter its value and its moments; drawn, the same everywhere, no two the same."""
    generator = torch.Generator().manual_seed(2)
    drawn = {
        name: {key: torch.randn(shapes[name], generator=generator) for key in ("value", *MOMENTS)} for name in REPLACED
    }
    return {name: {key: t.abs() if key == "exp_avg_sq" else t for key, t in of.items()} for name, of in drawn.items()}


def run(case: str) -> dict[str, Any]:
    """What is read before the replacement, what is read after it, and the parameters after further steps."""
    import deepspeed

    stage, *options = case.split("-")
    bf16 = "bf16" in options
    module = Small().bfloat16() if bf16 else Small()
    shapes = {name: p.shape for name, p in module.named_parameters()}
    optimizer = optimizer_of(module)
    config = deepspeed_config(int(stage), "offload" in options) | {"bf16": {"enabled": bf16}}
    if "fp32sums" in options:
        config["data_types"] = {"grad_accum_dtype": "fp32"}
    if "persistent" in options:
        config["zero_optimization"]["stage3_param_persistence_threshold"] = 10
    engine: Any = deepspeed.initialize(model=module, optimizer=optimizer, config=config)[0]
    named = dict(module.named_parameters())
    shard = examples().chunk(distributed.world_size())[distributed.rank()].to(torch.bfloat16 if bf16 else torch.float32)

    def steps() -> None:
        for _ in range(STEPS):
            engine.backward(engine(shard))
            engine.step()

    def read() -> dict[str, Any]:
        found = {name: Masters(engine.optimizer).whole(named[name]) for name in REPLACED}
        return {name: {key: t.tolist() for key, t in of.items()} for name, of in found.items()}

    def used() -> dict[str, Any]:
        """What the forward uses."""
        with deepspeed.zero.GatheredParameters(list(named.values()), enabled=stage == "3"):
            return {name: p.detach().float().tolist() for name, p in named.items()}

    steps()
    found: dict[str, Any] = {"before": read()}
    for name, values in new_values(shapes).items():
        Masters(engine.optimizer).replace(named[name], values)
    found |= {"replaced": read(), "used": used()}
    steps()
    return found | {"after": used()}


def main(file: str, *cases: str) -> None:
    with distributed.processes():
        found = {case: run(case) for case in cases}
        # Read on every process: all must find the same.
        everywhere = distributed.gather_objects(found)
        if distributed.is_main():
            Path(file).write_text(json.dumps(everywhere))


if __name__ == "__main__":
    main(*sys.argv[1:])
