"""One adapted linear layer: rows gated by K codes against plain LoRA, and against a loop over K adapters.

Forward and backward, down to the gradients of the adapter and of the input, of one frozen linear layer under rows of 65
tokens, in float32. The rows are the same number whatever K is: K is the size of the table that their codes look up.

- ours, posterior r: `ZLoraLinear` of rank 16 with the ranks of the posterior beside them, which every row carries and
  the generator's rows switch off: 1 is the least, 8 the default of `zlora.posterior_r`. Row i has code i mod K.
- plain LoRA: PEFT's LoRA layer of rank 16, one adapter for all rows.
- loop: a PEFT LoRA layer with K adapters of rank 16, which go through their rows one after the other.

All of them multiply by MKL, so that it is the layers that differ (see toolkit.kernels.products). Memory: the largest
resident size during a step above that before it.
"""

from collections.abc import Callable
from typing import Any

import torch
from harness.command import Command
from harness.records import Goal
from harness.turns import Variant, stepping
from peft import LoraConfig
from peft.tuners.lora import Linear
from torch import Tensor, nn

from toolkit.zlora import GateBox, Gates, ZLoraConfig, ZLoraLinear

CODES = (4, 16, 64)
POSTERIOR = (1, 8)
SIZE = {"rows": 64, "tokens": 65, "features": 1024, "r": 16}
QUICK = {"rows": 64, "tokens": 20, "features": 256, "r": 2}
PLAIN = "plain LoRA"


def ours(num_codes: int, posterior_r: int) -> str:
    """A variant's name."""
    return f"ours, K={num_codes}, posterior r={posterior_r}"


def _stepping(size: dict[str, Any], layer: nn.Module, run: Callable[[Tensor], Tensor]) -> Callable[[], None]:
    """A forward and backward of the layer."""
    shape = (size["rows"], size["tokens"], size["features"])
    x, upstream = torch.randn(shape).requires_grad_(), torch.randn(shape)

    def step() -> None:
        layer.zero_grad(set_to_none=True)
        x.grad = None
        run(x).backward(upstream)

    return step


def _base(size: dict[str, Any]) -> nn.Linear:
    torch.manual_seed(0)
    return nn.Linear(size["features"], size["features"], bias=False).requires_grad_(False)


def make_gated(size: dict[str, Any]) -> Callable[[], None]:
    """Ours."""
    config = ZLoraConfig(latent={"num_latents": size["K"]}, r=size["r"], posterior_r=size["posterior_r"], lora_alpha=32)
    layer = ZLoraLinear(_base(size), "default", config, GateBox())
    codes = torch.eye(size["K"] + 1)[torch.arange(size["rows"]) % size["K"]]
    layer.box.current = Gates(codes, everywhere=True)
    return _stepping(size, layer, layer)


def make_lora(size: dict[str, Any]) -> Callable[[], None]:
    """PEFT's LoRA layer with K adapters, each on its share of the rows."""
    names = [str(k) for k in range(size["K"])]
    config = LoraConfig(r=size["r"], lora_alpha=32)
    layer = Linear(_base(size), names[0], config=config, r=size["r"], lora_alpha=32)
    for name in names[1:]:
        layer.update_layer(name, size["r"], lora_alpha=32, config=config)
    layer.lora_A.requires_grad_()
    layer.lora_B.requires_grad_()

    def run(x: Tensor) -> Tensor:
        found = []
        for name, rows in zip(names, x.chunk(len(names)), strict=True):
            # Not set_adapter, which would freeze the others.
            layer._active_adapter = [name]
            found.append(layer(rows))
        return found[0] if len(found) == 1 else torch.cat(found)

    return _stepping(size, layer, run)


def _variant(name: str, make: Callable[[dict[str, Any]], Callable[[], None]], size: dict[str, Any]) -> Variant:
    return Variant(name, stepping(make), size, onednn=False)


def main() -> None:
    command = Command.parse("adapter", __doc__, rounds=101)
    report, size = command.report(), QUICK if command.quick else SIZE
    variants = [_variant(PLAIN, make_lora, size | {"K": 1})]
    for k in CODES:
        for r in POSTERIOR:
            variants.append(_variant(ours(k, r), make_gated, size | {"K": k, "posterior_r": r}))
        variants.append(_variant(f"loop, K={k}", make_lora, size | {"K": k}))
    found = command.measure(variants)
    case = f"{size['features']} x {size['features']}, {size['rows']} rows of {size['tokens']} tokens, r={size['r']}"
    report.case(case, size, found)
    for r in POSTERIOR:
        for k in CODES:
            report.compare(case, found, ours(k, r), PLAIN, "seconds", Goal("<=", 1.05))
            report.compare(case, found, ours(k, r), f"loop, K={k}", "seconds")
        report.compare(case, found, ours(CODES[-1], r), ours(CODES[0], r), "seconds", Goal("<=", 1.05))
        report.compare(case, found, ours(CODES[-1], r), PLAIN, "peak_mib")
    command.finish(report)


if __name__ == "__main__":
    main()
