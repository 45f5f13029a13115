"""Stage 4: steps at the shape of Llama-3.1-8B in bf16 with random weights, and peaks of passes without gradient.

A step is forward, loss, backward and AdamW of the adapter, without Trainer and DeepSpeed. The peer is PEFT's LoRA of
rank 16 on all linear layers with the loss of transformers; K forwards are K of its steps, which cost what K backward
passes cost as well.
"""

import gc
import os
import statistics
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import product
import torch
from breakdown import profile
from peft import LoraConfig, get_peft_model
from records import FILE, Path, read, record
from shapes import CUDA, DEVICE, REFERENCE, SHAPE, SHORT, K, lora_flops, ours_flops
from transformers import LlamaConfig, LlamaForCausalLM

UNTIL = "ZLORA_GPU_UNTIL"


def timed(step: Callable[[], Any], times: int = 5, warm: int = 2) -> dict[str, float]:
    """Median and range of a call's time on the device, of the time until the host was done, and the peak."""
    took, host = [], []
    for turn in range(warm + times):
        if turn == warm and CUDA:
            torch.cuda.synchronize()
            torch.cuda.reset_peak_memory_stats()
        started = time.perf_counter()
        if CUDA:
            begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            begin.record()
            step()
            end.record()
            host.append(1e3 * (time.perf_counter() - started))
            torch.cuda.synchronize()
            took.append(begin.elapsed_time(end))
        else:
            step()
            host.append(1e3 * (time.perf_counter() - started))
            took.append(host[-1])
    took, host = took[warm:], host[warm:]
    figures = {
        "ms": statistics.median(took),
        "ms_min": min(took),
        "ms_max": max(took),
        "host_ms": statistics.median(host),
    }
    if CUDA:
        figures["peak_gib"] = torch.cuda.max_memory_allocated() / 2**30
        figures["reserved_gib"] = torch.cuda.max_memory_reserved() / 2**30
    return {name: round(value, 3) for name, value in figures.items()}


@contextmanager
def trial(name: str) -> Iterator[bool]:
    """Whether there is time left for it; what fails inside is a result."""
    free()
    in_time = time.time() < float(os.environ.get(UNTIL, "inf"))
    if not in_time:
        record("4", name, False, error="out of time")
    try:
        yield in_time
    except torch.OutOfMemoryError:
        record("4", name, False, error="out of memory")
    except Exception as error:
        traceback.print_exc()
        record("4", name, False, error=f"{type(error).__name__}: {error}".splitlines()[0][:300])


def free() -> None:
    gc.collect()
    if CUDA:
        torch.cuda.empty_cache()


def base_model() -> LlamaForCausalLM:
    """Random weights, made on the device."""
    started, before = time.perf_counter(), torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    with torch.device(DEVICE):
        model = LlamaForCausalLM(LlamaConfig(**SHAPE, max_position_embeddings=8192, tie_word_embeddings=False))
    torch.set_default_dtype(before)
    record("4", "model", True, seconds=round(time.perf_counter() - started, 1), dtype=str(model.dtype))
    return model.requires_grad_(False)


def on_device(n: int, m: int, size: int) -> product.Batch:
    return {name: t.to(DEVICE) for name, t in product.batch(size, n, m, SHAPE["vocab_size"]).items()}


def optimizing(model: Any, loss: Callable[[], torch.Tensor]) -> Callable[[], None]:
    """A whole step of the trainable parameters."""
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-5)

    def step() -> None:
        loss().backward()
        optimizer.step()
        optimizer.zero_grad()

    return step


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


def measure_lora(name: str, base: Any, n: int, m: int, size: int) -> None:
    """One plain LoRA step on the same examples; the base is given back without the adapter."""
    model = get_peft_model(
        base,
        LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, target_modules="all-linear"),
        autocast_adapter_dtype=False,
    ).train()
    examples = on_device(n, m, size)
    ids = torch.cat([examples["prompt_ids"], examples["response_ids"]], dim=1)
    labels = torch.cat([torch.full_like(examples["prompt_ids"], -100), examples["response_ids"]], dim=1)
    with trial(name) as go:
        if go:
            step = optimizing(model, lambda: model(input_ids=ids, labels=labels, use_cache=False).loss)
            found = timed(step)
            rates = shares(found["ms"], lora_flops(n, m, size), size * m)
            record("4", name, True, n=n, m=m, B=size, **found, **rates)
    model.unload()


def checkpointed(model: Any, on: bool) -> None:
    inner = model.base_model.model
    if on:
        inner.gradient_checkpointing_enable({"use_reentrant": False})
    else:
        inner.gradient_checkpointing_disable()


def measure_ours(
    name: str, model: Any, n: int, m: int, size: int, checkpointing: bool = False, jsd: bool = False
) -> None:
    """Our step, without the divergence as training without a log line; tokens are those of the K responses."""
    checkpointed(model, checkpointing)
    examples = on_device(n, m, size)
    with trial(name) as go:
        if go:
            step = optimizing(model, lambda: product.loss(product.forward(model, examples, jsd=jsd)))
            found = timed(step)
            rates = shares(found["ms"], ours_flops(n, m, size), size * K * m)
            record("4", name, True, n=n, m=m, B=size, **found, **rates)


def step_of(model: Any, n: int, m: int) -> Callable[[], None]:
    """Our step on one example."""
    examples = on_device(n, m, 1)
    return optimizing(model, lambda: product.loss(product.forward(model, examples, jsd=False)))


def measure_repeat(model: Any, n: int, m: int) -> None:
    """Are losses and gradients of the same step the same bits (F12)?"""
    examples, parameters = on_device(n, m, 1), [p for p in model.parameters() if p.requires_grad]
    with trial("same step twice") as go:
        if go:
            found = []
            for _ in range(2):
                loss = product.loss(product.forward(model, examples))
                found.append([loss.detach(), *torch.autograd.grad(loss, parameters)])
            pairs = list(zip(*found, strict=True))
            equal = [torch.equal(a, b) for a, b in pairs]
            away = max(((a - b).float().norm() / a.float().norm().clamp_min(1e-30)).item() for a, b in pairs)
            values = {"loss_equal": equal[0], "tensors_equal": sum(equal), "of": len(equal), "away": f"{away:.1e}"}
            record("4", "same step twice", True, **values)


def measure_validation(model: Any, n: int, m: int) -> None:
    """Peak of the forward without gradient over the batch size (F2)."""
    checkpointed(model, False)
    for size in (2, 32):
        name, failed = f"validation, B={size}", True
        with trial(name) as go, torch.no_grad():
            if go:
                examples = on_device(n, m, size)
                found = timed(lambda examples=examples: product.forward(model, examples), 1, 0)
                record("4", name, True, n=n, m=m, B=size, **found)
                failed = False
        if failed:
            return


def measure_prepass(base: Any) -> None:
    """Peak of the pre-pass over batches as large as its default, by length (F3)."""
    for n, m in ((512, 128), (7680, 512)) if CUDA else ((8, 4),):
        with trial(f"pre-pass, 64 of {n + m}") as go:
            if go:
                run = lambda n=n, m=m: product.frozen_losses(base, 64, n, m, SHAPE["vocab_size"])  # noqa: E731
                record("4", f"pre-pass, 64 of {n + m}", True, **timed(run, 1, 0))


def measure_liger(n: int, m: int) -> None:
    from liger_kernel.transformers import apply_liger_kernel_to_llama

    base = base_model()
    apply_liger_kernel_to_llama(model=base)
    measure_lora("LoRA with Liger", base, n, m, 1)


def measure_most_codes(base: Any, n: int, m: int) -> None:
    """Peak of one step by K, up to where the memory ends."""
    for on, counts in ((False, (16, 32, 48, 56, 64)), (True, (64, 256))) if CUDA else ((False, (3,)),):
        for count in counts:
            name, fits = f"K={count}{', checkpointed' * on}", False
            with trial(name) as go:
                if go:
                    model = product.add_adapter(base, num_latents=count).train()
                    checkpointed(model, on)
                    record("4", name, True, n=n, m=m, B=1, **timed(step_of(model, n, m), 1, 1))
                    fits = True
            if go:
                base = model.base_model.unload()
                del model
            if not fits:
                break


def main() -> None:
    n, m, _ = REFERENCE
    base = base_model()
    measure_lora("LoRA", base, *REFERENCE)
    model = product.add_adapter(base, num_latents=K).train()
    measure_ours("ours", model, *REFERENCE)
    measure_ours("ours, divergence measured", model, *REFERENCE, jsd=True)
    measure_ours("ours, checkpointed", model, *REFERENCE, checkpointing=True)
    for size in SHORT:
        measure_ours(f"ours, n={size[0]}, m={size[1]}, B={size[2]}", model, *size)
    with trial("profile") as go:
        if go and CUDA:
            checkpointed(model, False)
            profile("profile", step_of(model, n, m))
    measure_repeat(model, n, m)
    measure_validation(model.eval(), n, m)
    with trial("pre-pass"):
        base = model.base_model.unload()
        del model
        measure_prepass(base)
    del base
    free()
    with trial("LoRA with Liger") as go:
        if go and CUDA:
            measure_liger(n, m)
    measure_most_codes(base_model(), n, m)


if __name__ == "__main__":
    main()
