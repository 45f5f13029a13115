"""Peak memory and time of the output head: chunked, recomputed, with known weights, materialised, and torch's own.

    OMP_NUM_THREADS=2 python benchmarks/head.py                    # both sizes of SIZES, minutes
    OMP_NUM_THREADS=2 python benchmarks/head.py --size 2,32,64,2000 --rounds 2

Every figure is of one forward and backward in float32 down to the gradient at the hidden states (K branches, N tokens,
H hidden units, V vocabulary). Memory: each variant in a process of its own, the largest resident size during the step
above that before it, MiB. Time: all variants in one process, in turn, median of the rounds, seconds. `jsd`: none, value
(computed, no gradient) or grad. Prints a table and, with --out, writes the figures as JSON.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional

from toolkit.kernels import HeadOptions, LogitTransform, branch_losses, reference, weighted_loss

SIZES = ("4,512,512,32000", "8,128,512,131072")
JSD = ("none", "value", "grad")
Step = Callable[[], torch.Tensor]


def steps(size: str, jsd: str, max_bytes: int) -> dict[str, Step]:
    """The variants by name; each returns the gradient at the hidden states (N, K, H)."""
    num_branches, num_tokens, width, vocabulary = map(int, size.split(","))
    torch.manual_seed(0)
    weight = torch.randn(vocabulary, width) / math.sqrt(width)
    hidden = torch.randn(num_tokens, num_branches, width)
    targets = torch.randint(vocabulary, (num_tokens,))
    nll_weights = torch.rand(num_tokens, num_branches) / num_tokens
    jsd_weights = -0.1 * torch.rand(num_tokens) / num_tokens
    log_pi = None if jsd == "none" else torch.full((num_tokens, num_branches), -math.log(num_branches))

    def gradient(losses: Callable[..., Any], *arguments: Any) -> torch.Tensor:
        leaf = hidden.clone().requires_grad_()
        nll, divergence = losses(leaf, weight, None, targets, log_pi, *arguments)
        total = (nll * nll_weights).sum()
        if jsd == "grad":
            total = total + (divergence * jsd_weights).sum()
        total.backward()
        assert leaf.grad is not None
        return leaf.grad

    def known() -> torch.Tensor:
        leaf = hidden.clone().requires_grad_()
        b = jsd_weights if jsd == "grad" else None
        options = HeadOptions(max_bytes=max_bytes)
        weighted_loss(leaf, weight, None, targets, nll_weights, log_pi, b, options)[0].backward()
        assert leaf.grad is not None
        return leaf.grad

    def torchs_own() -> torch.Tensor:
        leaf = hidden.clone().requires_grad_()
        options: Any = torch.nn.LinearCrossEntropyOptions()  # pyright: ignore
        flat = targets.repeat_interleave(num_branches)
        nll = functional.linear_cross_entropy(leaf.flatten(0, 1), weight, flat, reduction="none", options=options)  # pyright: ignore
        (nll * nll_weights.flatten()).sum().backward()
        assert leaf.grad is not None
        return leaf.grad

    options = {"jsd_grad": jsd == "grad", "max_bytes": max_bytes}
    found: dict[str, Step] = {
        "materialised": lambda: gradient(reference.branch_losses, LogitTransform(), jsd == "grad"),
        "chunked": lambda: gradient(branch_losses, HeadOptions(recompute=False, **options)),
        "recomputed": lambda: gradient(branch_losses, HeadOptions(recompute=True, **options)),
        "known": known,
    }
    if jsd == "none" and hasattr(functional, "linear_cross_entropy"):
        found["torch"] = torchs_own
    return found


def resident(name: str) -> float:
    """VmRSS or VmHWM of this process, MiB."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


def measure_memory(size: str, jsd: str, max_bytes: int, variant: str) -> float:
    step = steps(size, jsd, max_bytes)[variant]
    # What the libraries allocate on first use is not the step's.
    steps("1,2,8,50", jsd, max_bytes)[variant]()
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM starts over
    before = resident("VmRSS")
    step()
    return resident("VmHWM") - before


def measure_time(size: str, jsd: str, max_bytes: int, rounds: int, variants: list[str]) -> dict[str, float]:
    found, seconds = steps(size, jsd, max_bytes), {name: [] for name in variants}
    expected = found["chunked"]()
    for turn in range(rounds + 1):
        for name in variants:
            start = time.perf_counter()
            grad = found[name]()
            seconds[name].append(time.perf_counter() - start)
            if turn == 0:  # the warm-up, and whether all compute the same
                scale = float(expected.abs().max())
                torch.testing.assert_close(grad, expected, rtol=0, atol=1e-4 * scale)
    return {name: statistics.median(values[1:]) for name, values in seconds.items()}


def in_process(*arguments: str) -> Any:
    """What this script prints as JSON when run with these arguments."""
    command = [sys.executable, __file__, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)}\n{result.stderr[-2000:]}")
    return json.loads(result.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", action="append", help="K,N,H,V; several times")
    parser.add_argument("--jsd", action="append", choices=JSD)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--max-bytes", type=int, default=HeadOptions().max_bytes)
    parser.add_argument("--variant", action="append")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--memory-of", help=argparse.SUPPRESS)
    parser.add_argument("--time-of", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    sizes, kinds = args.size or list(SIZES), args.jsd or list(JSD)
    if args.memory_of:
        print(json.dumps(measure_memory(sizes[0], kinds[0], args.max_bytes, args.memory_of)))
        return
    if args.time_of:
        print(json.dumps(measure_time(sizes[0], kinds[0], args.max_bytes, args.rounds, args.variant)))
        return
    records = []
    print(f"{'K,N,H,V':>18} {'jsd':>6} {'variant':>13} {'peak MiB':>9} {'ratio':>6} {'s':>8} {'ratio':>6}")
    for size in sizes:
        for jsd in kinds:
            names = ["materialised", "chunked", "recomputed", "known", *(["torch"] if jsd == "none" else [])]
            names = [name for name in names if not args.variant or name in args.variant]
            common = ["--size", size, "--jsd", jsd, "--max-bytes", str(args.max_bytes)]
            peaks = {name: in_process(*common, "--memory-of", name) for name in names}
            chosen = [word for name in names for word in ("--variant", name)]
            seconds = in_process(*common, "--time-of", "--rounds", str(args.rounds), *chosen)
            for name in names:
                record = {"size": size, "jsd": jsd, "variant": name, "peak_mib": peaks[name], "seconds": seconds[name]}
                records.append(record)
                memory, pace = (
                    f"{values[name] / values[names[0]]:6.3f}" if names[0] == "materialised" else "     -"
                    for values in (peaks, seconds)
                )
                print(
                    f"{size:>18} {jsd:>6} {name:>13} {peaks[name]:9.1f} {memory} {seconds[name]:8.3f} {pace}",
                    flush=True,
                )
    if args.out:
        args.out.write_text(json.dumps(records, indent=1) + "\n")


if __name__ == "__main__":
    main()
