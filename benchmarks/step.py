"""A training step of ours against K forwards of the whole sequence.

Both are real Trainers under the same DeepSpeed config (ZeRO-2, one process) with the same frozen weights, the same
optimizer and one example of n prompt tokens and m response tokens per step.

- ours: `LatentTrainer` as `zlora train` builds it, with the default objective: K branches, the z-free model and the
  posterior of every example in one forward, router and posterior head, KL and the value of the JSD, gradients clipped
  per group, diagnostics added up. `ours, JSD weight 0.1` has the gradient of the JSD besides; `ours, MKL` multiplies
  matrices in float32 as the peer does (see toolkit.kernels.products): what is left then is the method alone. It is
  left out where `ours` does so itself.
- peer: transformers' Trainer with PEFT LoRA of rank 16 on all linear layers, whose loss is the mean of K forwards of
  prompt and response with the logits of all tokens, and one backward. It has no z (its K forwards are the same
  function, which costs what K different ones would), no z-free model, no posterior, no router, no JSD, and does not
  clip.

Time and memory are of a whole optimizer step. Memory: the largest resident size during a step above that before it.

How much there is to gain depends on the shape. With a token through the layers or the head as the unit, forward, and
input gradients as dear as forward passes, K forwards cost 2K (n + m) of either; ours cost
n + m + 2 (K + 1) (m + 1) of the layers and 2K m + m of the head. The ratios of the two are printed: no
implementation of the same step gains more in the linear maps of a model that is all layers, or all head. So there are
two models: a small one, where the head weighs most, and a larger one; both in float32 and, where the CPU has
instructions for it, in bfloat16.
"""

import tempfile
from dataclasses import replace
from pathlib import Path

from harness.command import Command
from harness.records import Goal, Report
from harness.turns import Variant
from workloads.latent import train
from workloads.peers import repeat_forwards
from workloads.shapes import TINY, Shape, save_model

from toolkit.kernels.products import float32_by_onednn, has_bfloat16

# K, n, m, goals in time and memory
CASES = ((8, 768, 64, 10.0, 13.0), (4, 384, 64, 4.5, 7.0))
QUICK = ((2, 8, 4, 1.0, 1.0),)
SMALL, LARGE = Shape(hidden=256, intermediate=704, layers=4, heads=4), Shape()
SHAPES = (SMALL, LARGE, replace(SMALL, dtype="bfloat16"), replace(LARGE, dtype="bfloat16"))
OURS, MKL, JSD, PEER = "ours", "ours, MKL", "ours, JSD weight 0.1", "K forwards"


def main() -> None:
    command = Command.parse("step", __doc__)
    report = command.report()
    with tempfile.TemporaryDirectory() as folder:
        for shape in (TINY,) if command.quick else SHAPES:
            if shape.dtype == "bfloat16" and not has_bfloat16():
                # There torch's own loops take up to a hundred times as long: it would be they that are compared.
                report.note(f"Left out, as this CPU has no instructions for bfloat16: {shape.describe()}.")
                continue
            report.note(f"Random weights: {shape.describe()}.")
            for case in QUICK if command.quick else CASES:
                run_case(command, report, shape, save_model(shape, Path(folder)), *case)
    command.finish(report)


def run_case(
    command: Command, report: Report, shape: Shape, path: str, K: int, n: int, m: int, faster: float, smaller: float
) -> None:
    """One shape and size; see CASES."""
    size = {"K": K, "n": n, "m": m, "V": shape.vocabulary, "dtype": shape.dtype}
    case = f"{shape.layers} layers of {shape.hidden}, {shape.dtype}, K={K}, n={n}, m={m}"
    onednn = shape.dtype == "float32" and float32_by_onednn()  # in bfloat16 torch itself uses oneDNN
    run = {"folder": path} | size
    variants = [
        Variant(OURS, train, run),
        *([Variant(MKL, train, run, onednn=False)] if onednn else []),
        Variant(JSD, train, run | {"jsd": 0.1}),
        Variant(PEER, repeat_forwards, run),
    ]
    found = command.measure(variants)
    report.case(case, size, found)
    report.compare(case, found, PEER, OURS, "seconds", Goal(">=", faster))
    report.compare(case, found, PEER, OURS, "peak_mib", Goal(">=", smaller))
    for name in (MKL, JSD) if onednn else (JSD,):
        report.compare(case, found, PEER, name, "seconds")
        report.compare(case, found, PEER, name, "peak_mib")
    peer = 2 * K * (n + m)
    report.ratio(case, "linear maps, all layers and no head, K forwards / ours", peer / (n + m + 2 * (K + 1) * (m + 1)))
    report.ratio(case, "linear maps, all head and no layers, K forwards / ours", peer / (2 * K * m + m))


if __name__ == "__main__":
    main()
