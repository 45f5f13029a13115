"""Floating-point operations of a training step against the least that its frozen model has to do.

Counted, not timed: matrix products and attention of a whole optimizer step of `LatentTrainer`, as in the benchmark
`step`, with torch's FlopCounterMode. It knows no formula for the CPU's attention, nor for products in place; both are
given. The floor has no LoRA, no posterior or router head, and reads nothing twice:

- the n prompt tokens once, forward;
- K + 2 rows of m response tokens (branches, z-free model, posterior), forward and input gradient, attending to the
  prompt and to themselves;
- the output head once per y token: of the K branches forward and input gradient, of the z-free model forward.

`K forwards` is the peer of the benchmark `step`, a plain LoRA of rank 16; its count is a closed form, which a test
holds against what is counted.

The input of the first layer's q, k and v has no gradient, in the floor neither. Attention is counted as torch's
formulas do, in the floor as in the step: the whole square also where the mask is causal, 2 products forward and 5
backward, since kernels compute the scores again.
"""

import tempfile
from pathlib import Path
from typing import Any

from harness.command import Command
from harness.records import Goal
from harness.turns import Measured, Variant, measure
from workloads.counts import floor, plain_step
from workloads.latent import train
from workloads.shapes import TINY, Shape, save_model

CASES = ((8, 768, 64), (4, 384, 64))  # K, n, m
QUICK = ((2, 8, 4),)
GOAL = Goal("<=", 1.15)
STEP, JSD, PEER = "ours", "ours, JSD weight 0.1", "K forwards, closed form"


def main() -> None:
    command = Command.parse("floor", __doc__, rounds=None)
    report, shape = command.report(), TINY if command.quick else Shape()
    report.note(f"Model: {shape.describe()}.")
    with tempfile.TemporaryDirectory() as folder:
        path = save_model(shape, Path(folder))
        for num_branches, n, m in QUICK if command.quick else CASES:
            size = {"K": num_branches, "n": n, "m": m, "V": shape.vocabulary}
            run = {"folder": path} | size
            variants = [Variant(STEP, train, run), Variant(JSD, train, run | {"jsd": 0.1})][: 1 if command.quick else 2]
            found = measure(variants, 0, peaks=0, threads=command.threads)
            case, least = f"K={num_branches}, n={n}, m={m}", floor(shape, n, m, num_branches)
            figures = {name: _figures(measured) for name, measured in found.items()}
            peer = num_branches * plain_step(shape, n, m, r=16)
            figures |= {PEER: {"GFLOP": peer / 1e9}, "floor": {"GFLOP": sum(least.values()) / 1e9}}
            figures |= {f"of which {part}": {"GFLOP": operations / 1e9} for part, operations in least.items()}
            report.case(case, size, figures)
            counted = {name: measured.facts["flops"] for name, measured in found.items()} | {PEER: peer}
            for name, operations in counted.items():
                value = operations / sum(least.values())
                report.ratio(case, f"operations, {name} / floor", value, GOAL if name == STEP else None)
    command.finish(report)


def _figures(measured: Measured) -> dict[str, Any]:
    facts = measured.facts
    return {"GFLOP": facts["flops"] / 1e9, "facts": {"by_operator": facts["flops_by_operator"]}}


if __name__ == "__main__":
    main()
