"""The 8B shape with random weights, the adapters on it, and their steps."""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import product
import torch
from peft import LoraConfig, get_peft_model
from records import FILE, read, record
from shapes import DEVICE, SHAPE
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama import modeling_llama

# What apply_liger_kernel_to_llama replaces in the module, for every model of the process.
_REPLACED = ("apply_rotary_pos_emb", "LlamaRMSNorm", "LlamaMLP")
_PLAIN = {name: getattr(modeling_llama, name) for name in _REPLACED}
_LIGERS = dict(_PLAIN)  # until Liger has put its own there
_MAPS = 7 * SHAPE["num_hidden_layers"]  # linear maps of the layers


def base_model() -> LlamaForCausalLM:
    """Random weights, made on the device."""
    started, before = time.perf_counter(), torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    with torch.device(DEVICE):
        model = LlamaForCausalLM(LlamaConfig(**SHAPE, max_position_embeddings=8192, tie_word_embeddings=False))
    torch.set_default_dtype(before)
    record("4", "model", True, seconds=round(time.perf_counter() - started, 1), dtype=str(model.dtype))
    return model.requires_grad_(False)


def ours(num_latents: int, base: Any = None) -> Any:
    """Our adapter on all linear maps, in training mode."""
    return product.add_adapter(base_model() if base is None else base, num_latents=num_latents).train()


def plain_lora(liger: bool, base: Any = None) -> Any:
    """PEFT's LoRA of rank 16 on all linear maps, in training mode; with Liger's layers and loss in its model alone."""
    base = base_model() if base is None else base
    if liger:
        from liger_kernel.transformers import apply_liger_kernel_to_llama

        apply_liger_kernel_to_llama(model=base)
        _LIGERS.update({name: getattr(modeling_llama, name) for name in _REPLACED})
    config = LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, target_modules="all-linear")
    return get_peft_model(base, config, autocast_adapter_dtype=False).train()


def under(liger: bool, step: Callable[[], Any]) -> Callable[[], Any]:
    """The step with Liger's functions in transformers' module, or without them."""

    def run() -> None:
        for name, function in (_LIGERS if liger else _PLAIN).items():
            setattr(modeling_llama, name, function)
        step()

    return run


def on_device(n: int, m: int, size: int) -> product.Batch:
    return {name: t.to(DEVICE) for name, t in product.batch(size, n, m, SHAPE["vocab_size"]).items()}


def step_of_ours(model: Any, n: int, m: int, size: int = 1, jsd: bool = False) -> Callable[[], None]:
    """Our step; without `jsd` as training without a log line."""
    examples = on_device(n, m, size)
    return optimizing(model, lambda: product.loss(product.forward(model, examples, jsd=jsd)))


def step_of_lora(model: Any, n: int, m: int, size: int = 1) -> Callable[[], None]:
    """A plain LoRA step on the same examples, with transformers' loss of the response."""
    examples = on_device(n, m, size)
    ids = torch.cat([examples["prompt_ids"], examples["response_ids"]], dim=1)
    labels = torch.cat([torch.full_like(examples["prompt_ids"], -100), examples["response_ids"]], dim=1)
    return optimizing(model, lambda: model(input_ids=ids, labels=labels, use_cache=False).loss)


def optimizing(model: Any, loss: Callable[[], torch.Tensor]) -> Callable[[], None]:
    """A whole step of the trainable parameters."""
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-5)

    def step() -> None:
        loss().backward()
        optimizer.step()
        optimizer.zero_grad()

    return step


def checkpointed(model: Any, on: bool) -> None:
    inner = model.base_model.model
    if on:
        inner.gradient_checkpointing_enable({"use_reentrant": False})
    else:
        inner.gradient_checkpointing_disable()


def adapted(model: Any) -> dict[str, Any]:
    """What of a model is trained, and which way ours ran."""
    names = [name for name, _ in model.named_parameters()]
    trained = [p for p in model.parameters() if p.requires_grad]
    found = {
        "maps": len([name for name in names if re.search(r"lora_A\.[^.]+(\.weight)?$", name)]),
        "trained_tensors": len(trained),
        "trained_m": round(sum(p.numel() for p in trained) / 1e6, 1),
    }
    ways = ("share_prompt", "fold_prompt", "head_kind")
    return found | {name: getattr(model.base_model, name) for name in ways if hasattr(model.base_model, name)}


def as_meant(facts: dict[str, Any]) -> bool:
    """Whether all maps are adapted, and ours took no way round; what a CPU does is not looked at."""
    ways = (facts.get("share_prompt", True), facts.get("fold_prompt", True), facts.get("head_kind", "chunked"))
    return facts["maps"] == _MAPS and ways == (True, True, "chunked")


def shares(ms: float, flops: int, tokens: int) -> dict[str, float]:
    """Operations per second, also as a share of the large product's rate, and tokens per second.

    What gradient checkpointing computes a second time is not counted.
    """
    results = read(Path(os.environ[FILE]))
    rate = next((line["tflops"] for line in results if line["name"] == "matmul 8192x8192x8192"), float("nan"))
    tflops = flops / ms / 1e9
    return {
        "tflop": round(flops / 1e12, 2),
        "tflops": round(tflops, 1),
        "share": round(tflops / rate, 3),
        "tokens_per_s": round(1e3 * tokens / ms),
    }
