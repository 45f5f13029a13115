"""Stage 4: steps at the shape of Llama-3.1-8B in bf16 with random weights, and peaks of passes without gradient.

A step is forward, loss, backward and AdamW of the adapter, without Trainer and DeepSpeed. The peer is PEFT's LoRA of
rank 16 on all linear layers with the loss of transformers, by itself and with Liger's layers; ours and the latter take
turns. K forwards are one step of it on K times the example. `perf.py PART`, each in a process of its own.
"""

import statistics
import sys
from typing import Any

import product
import torch
from breakdown import profile
from models import (
    adapted,
    as_meant,
    base_model,
    checkpointed,
    on_device,
    ours,
    plain_lora,
    shares,
    step_of_lora,
    step_of_ours,
    under,
)
from records import record
from shapes import CUDA, REFERENCE, SHAPE, SHORT, K, lora_flops, ours_flops
from timing import alternating, free, timed, together, trial

MOST_TRIES, NEAREST = 7, 4  # of the search for the largest K; counts between two that are tried


def write(name: str, model: Any, size: tuple[int, int, int], found: dict[str, float], flops: int, tokens: int) -> None:
    """The record of a step; failed where something else was measured than is meant."""
    n, m, B = size
    facts = adapted(model)
    record("4", name, as_meant(facts), n=n, m=m, B=B, **found, **shares(found["ms"], flops, tokens), **facts)


def write_ours(name: str, model: Any, size: tuple[int, int, int], found: dict[str, float]) -> None:
    write(name, model, size, found, ours_flops(*size), size[2] * K * size[1])


def write_lora(name: str, model: Any, size: tuple[int, int, int], found: dict[str, float]) -> None:
    write(name, model, size, found, lora_flops(*size), size[2] * size[1])


def turns(model: Any, peer: Any) -> None:
    """Ours and the peer with Liger, by turns, and the kernels of both."""
    n, m, _ = REFERENCE
    with trial("ours / LoRA with Liger") as go:
        if not go:
            return
        steps = {"ours": under(False, step_of_ours(model, n, m))}
        steps["LoRA with Liger"] = under(True, step_of_lora(peer, n, m))
        found = alternating(steps)
        write_ours("ours", model, REFERENCE, together(found["ours"]))
        write_lora("LoRA with Liger", peer, REFERENCE, together(found["LoRA with Liger"]))
        ratios = [a["ms"] / b["ms"] for a, b in zip(*found.values(), strict=True)]
        value = {"ratio": statistics.median(ratios), "least": min(ratios), "most": max(ratios)}
        record("4", "ours / LoRA with Liger", True, **{name: round(one, 3) for name, one in value.items()})
        for name, step in steps.items() if CUDA else ():
            profile(f"profile, {name}", step)


def k_forwards(peer: Any) -> None:
    """One step of the peer on K times the example, without and with checkpointing."""
    n, m, _ = REFERENCE
    for on in (False, True):
        name = f"K forwards: LoRA with Liger, B={K}" + ", checkpointed" * on
        with trial(name, may_not_fit=True) as go:
            if go:
                checkpointed(peer, on)
                step = under(True, step_of_lora(peer, n, m, K))
                write_lora(name, peer, (n, m, K), timed(step, 3, 1))


def steps() -> None:
    """Part `steps`: what a step takes."""
    model, (n, m, _) = ours(K), REFERENCE
    peer = plain_lora(liger=CUDA)
    turns(model, peer)
    k_forwards(peer)
    del peer
    under(False, lambda: None)()  # transformers' own functions from here on
    free()
    cases: list[tuple[str, tuple[int, int, int], bool, bool]] = [
        ("ours, divergence measured", REFERENCE, True, False),
        ("ours, checkpointed", REFERENCE, False, True),
        *((f"ours, n={size[0]}, m={size[1]}, B={size[2]}", size, False, False) for size in SHORT),
    ]
    for name, size, jsd, on in cases:
        checkpointed(model, on)
        with trial(name) as go:
            if go:
                write_ours(name, model, size, timed(step_of_ours(model, *size, jsd=jsd)))
    checkpointed(model, False)
    with trial("LoRA") as go:
        if go:
            peer = plain_lora(liger=False, base=model.base_model.unload())
            write_lora("LoRA", peer, REFERENCE, timed(step_of_lora(peer, n, m)))


def repeat(model: Any, n: int, m: int) -> None:
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


def validate(model: Any, n: int, m: int) -> None:
    """Peak of the forward without gradient by batch size."""
    for size in (2, 32):
        with trial(f"validation, B={size}") as go, torch.no_grad():
            if go:
                examples = on_device(n, m, size)
                found = timed(lambda examples=examples: product.forward(model, examples), 1, 0)
                record("4", f"validation, B={size}", True, n=n, m=m, B=size, **found)


def passes() -> None:
    """Part `passes`: bits of a step that is repeated, and peaks of validation (F2) and pre-pass (F3)."""
    n, m, _ = REFERENCE
    model = ours(K)
    repeat(model, n, m)
    validate(model.eval(), n, m)
    base = model.base_model.unload()
    del model
    for n, m in ((512, 128), (7680, 512)) if CUDA else ((8, 4),):
        with trial(f"pre-pass, 64 of {n + m}") as go:
            if go:
                run = lambda n=n, m=m: product.frozen_losses(base, 64, n, m, SHAPE["vocab_size"])  # noqa: E731
                record("4", f"pre-pass, 64 of {n + m}", True, **timed(run, 1, 0))


def codes() -> None:
    """Part `codes`: the largest K whose step fits, without and with checkpointing, to a multiple of NEAREST."""
    base: Any = base_model()
    for on, first in ((False, (8, 16)), (True, (64, 128))) if CUDA else ((False, (3, 4)),):
        peaks: dict[int, float | None] = {}
        name = f"largest K{', checkpointed' * on}"
        limit = torch.cuda.get_device_properties(0).total_memory / 2**30 if CUDA else 0.0
        try:
            for count in first:
                base = try_count(base, count, on, peaks)
            while CUDA and (count := search(peaks, limit)) is not None:
                base = try_count(base, count, on, peaks)
        except TimeoutError as error:
            record("4", name, False, error=str(error))
        fits = [count for count, peak in peaks.items() if peak is not None]
        record("4", name, bool(fits), K=max(fits, default=None), to_a_multiple_of=NEAREST)


def try_count(base: Any, count: int, on: bool, peaks: dict[int, float | None]) -> Any:
    """Note the memory that a step of this K takes, None where it does not fit; the base is given back.

    TimeoutError where that is not known.
    """
    model, tried = ours(count, base), False
    checkpointed(model, on)
    with trial(f"K={count}{', checkpointed' * on}", may_not_fit=True) as go:
        if go:
            try:
                found = timed(step_of_ours(model, *REFERENCE[:2]), 1, 0 if on else 1)
            except torch.OutOfMemoryError:
                peaks[count], tried = None, True
                raise
            peaks[count], tried = found.get("reserved_gib", 0.0), True
            record("4", f"K={count}{', checkpointed' * on}", True, fits=True, **found, **adapted(model))
    if not tried:
        raise TimeoutError(f"K = {count} was not tried")
    return model.base_model.unload()


def search(peaks: dict[int, float | None], limit: float) -> int | None:
    """The count to try next: what the line through the last two peaks says, within what is known; None: it is found."""
    fits = sorted((count, peak) for count, peak in peaks.items() if peak is not None)
    fails = [count for count, peak in peaks.items() if peak is None]
    if len(fits) < 2 or len(peaks) >= MOST_TRIES or (fails and min(fails) - fits[-1][0] <= NEAREST):
        return None
    (one, at_one), (low, at_low) = fits[-2:]
    expected = low + int((limit - at_low) / max(1e-9, (at_low - at_one) / (low - one)))
    count = max(low + NEAREST, expected // NEAREST * NEAREST)
    return min([count, *(fail - NEAREST for fail in fails)])


if __name__ == "__main__":
    {"steps": steps, "codes": codes, "passes": passes}[sys.argv[1]]()
