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
from peft import LoraConfig, get_peft_model
from records import FILE, Path, read, record
from transformers import LlamaConfig, LlamaForCausalLM

CUDA = torch.cuda.is_available()
DEVICE = "cuda" if CUDA else "cpu"
UNTIL = "ZLORA_GPU_UNTIL"
SMALL = {"vocab_size": 64, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2}
SMALL |= {"num_attention_heads": 4, "num_key_value_heads": 2}
LARGE = {"vocab_size": 128256, "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32}
LARGE |= {"num_attention_heads": 32, "num_key_value_heads": 8, "rope_theta": 500000.0}
SHAPE = LARGE if CUDA else SMALL
K = 8
# n prompt and m response tokens of an example, examples of a step
REFERENCE = (2048, 512, 1) if CUDA else (16, 4, 1)
SHORT = ((512, 128, 1), (512, 128, 4)) if CUDA else ((8, 2, 1),)


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


def products() -> tuple[int, int, int]:
    """Weights of the layers' linear maps and of the LM head, and in + out widths of the maps, summed over layers."""
    hidden, wide, layers = SHAPE["hidden_size"], SHAPE["intermediate_size"], SHAPE["num_hidden_layers"]
    narrow = hidden * SHAPE["num_key_value_heads"] // SHAPE["num_attention_heads"]
    maps = [(hidden, hidden)] * 2 + [(hidden, narrow)] * 2 + [(hidden, wide)] * 3
    return layers * sum(a * b for a, b in maps), hidden * SHAPE["vocab_size"], layers * sum(a + b for a, b in maps)


def attended(queries: int, keys: int) -> int:
    """Operations of a forward's two products in all layers, the whole square."""
    return 4 * queries * keys * SHAPE["hidden_size"] * SHAPE["num_hidden_layers"]


def ours_flops(n: int, m: int, size: int) -> int:
    """Of a step of B examples: frozen pass, rows forward and backward, LM head with its logits formed twice."""
    layers, head, widths = products()
    rows, ranks = (K + 1) * (m + 1), 16 + 8
    frozen = 2 * (n + m) * layers + 2 * m * head + attended(n + m, n + m)
    trained = rows * (4 * layers + 6 * ranks * widths) + 7 * attended(rows, n + m) // 2
    return size * (frozen + trained + 6 * K * m * head)


def lora_flops(n: int, m: int, size: int) -> int:
    """Of a plain LoRA step, with the logits of all tokens."""
    layers, head, widths = products()
    rows = n + m
    return size * (rows * (4 * layers + 6 * 16 * widths + 4 * head) + 7 * attended(rows, rows) // 2)


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


def measure_ours(name: str, model: Any, n: int, m: int, size: int, checkpointing: bool) -> None:
    """Our step; tokens are those of the K branches' responses."""
    inner = model.base_model.model
    if checkpointing:
        inner.gradient_checkpointing_enable({"use_reentrant": False})
    else:
        inner.gradient_checkpointing_disable()
    examples = on_device(n, m, size)
    with trial(name) as go:
        if go:
            step = optimizing(model, lambda: product.loss(product.forward(model, examples)))
            found = timed(step)
            rates = shares(found["ms"], ours_flops(n, m, size), size * K * m)
            record("4", name, True, n=n, m=m, B=size, **found, **rates)


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
    inner = model.base_model.model
    inner.gradient_checkpointing_disable()
    for size in (1, 2, 4, 8, 16, 32):
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
    for n, m in ((512, 128), (2048, 512), (7680, 512)) if CUDA else ((8, 4),):
        with trial(f"pre-pass, 64 of {n + m}") as go:
            if go:
                run = lambda n=n, m=m: product.frozen_losses(base, 64, n, m, SHAPE["vocab_size"])  # noqa: E731
                record("4", f"pre-pass, 64 of {n + m}", True, **timed(run, 1, 0))


KINDS = {
    "attention": ("attention", "flash", "fmha", "sdpa", "cudnn_generated"),
    "products": ("gemm", "nvjet", "cutlass", "xmma", "splitk"),
    "copies": ("copy", "cat", "memcpy", "memset", "fill"),
    "reductions": ("reduce", "softmax", "mean", "norm"),
    "elementwise": ("elementwise", "vectorized", "foreach", "multi_tensor"),
}


def profile(model: Any, n: int, m: int) -> None:
    """Milliseconds by class of kernel and the longest ones, of one step."""
    from torch.profiler import ProfilerActivity
    from torch.profiler import profile as profiler

    examples = on_device(n, m, 1)
    step = optimizing(model, lambda: product.loss(product.forward(model, examples)))
    step()
    with profiler(activities=[ProfilerActivity.CUDA]) as trace:
        step()
        torch.cuda.synchronize()
    events = [e for e in trace.key_averages() if e.device_time_total > 0]
    sums: dict[str, float] = {}
    for event in events:
        kind = next((k for k, words in KINDS.items() if any(w in event.key.lower() for w in words)), "other")
        sums[kind] = sums.get(kind, 0.0) + event.device_time_total / 1e3
    longest = sorted(events, key=lambda e: -e.device_time_total)[:14]
    record(
        "4",
        "profile",
        True,
        kernels=sum(e.count for e in events),
        **{k: round(v, 1) for k, v in sorted(sums.items())},
        longest=[f"{e.device_time_total / 1e3:.1f} ms, {e.count} x {e.key[:90]}" for e in longest],
    )


def measure_liger(n: int, m: int) -> None:
    from liger_kernel.transformers import apply_liger_kernel_to_llama

    base = base_model()
    apply_liger_kernel_to_llama(model=base)
    measure_lora("LoRA with Liger", base, n, m, 1)


def main() -> None:
    n, m, _ = REFERENCE
    base = base_model()
    measure_lora("LoRA", base, *REFERENCE)
    model = product.add_adapter(base, num_latents=K).train()
    measure_ours("ours", model, *REFERENCE, checkpointing=False)
    measure_ours("ours, checkpointed", model, *REFERENCE, checkpointing=True)
    for size in SHORT:
        measure_ours(f"ours, n={size[0]}, m={size[1]}, B={size[2]}", model, *size, checkpointing=False)
    with trial("profile") as go:
        if go and CUDA:
            model.base_model.model.gradient_checkpointing_disable()
            profile(model, n, m)
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


if __name__ == "__main__":
    main()
