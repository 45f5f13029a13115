"""A training step of ours against K forwards of the whole sequence.

Both are real Trainers under the same DeepSpeed config (ZeRO-2, one process) with the same frozen weights, the same
optimizer and one example of n prompt tokens and m response tokens per step.

- ours: `LatentTrainer` as `zlora train` builds it, with the default objective: K branches, the z-free model and the
  posterior of every example in one forward, router and posterior head, KL and the value of the JSD, gradients clipped
  per group, diagnostics added up. `ours, JSD weight 0.1` has the gradient of the JSD besides.
- peer: transformers' Trainer with PEFT LoRA of rank 16 on all linear layers, whose loss is the mean of K forwards of
  prompt and response with the logits of all tokens, and one backward. It has no z (its K forwards are the same
  function, which costs what K different ones would), no z-free model, no posterior, no router, no JSD, and does not
  clip.

Time and memory are of a whole optimizer step. Memory: the largest resident size during a step above that before it.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from harness.command import Command
from harness.records import Goal
from harness.turns import Variant, measure
from workloads.latent import train
from workloads.peers import repeat_forwards
from workloads.shapes import TINY, Shape, save_model

# K, n, m, goals in time and memory
CASES = ((8, 768, 64, 10.0, 13.0), (4, 384, 64, 4.5, 7.0))
QUICK = ((2, 8, 4, 1.0, 1.0),)
OURS, JSD, PEER = "ours", "ours, JSD weight 0.1", "K forwards"


def main() -> None:
    command = Command.parse("step", __doc__)
    report, shape = command.report(), TINY if command.quick else Shape()
    report.note(f"Model: {shape.describe()}, random weights.")
    with tempfile.TemporaryDirectory() as folder:
        path = save_model(shape, Path(folder))
        for num_branches, num_prompt, num_response, faster, smaller in QUICK if command.quick else CASES:
            size = {"K": num_branches, "n": num_prompt, "m": num_response, "V": shape.vocabulary}
            case = f"K={num_branches}, n={num_prompt}, m={num_response}"
            run = {"folder": path} | size
            variants = [
                Variant(OURS, train, run),
                Variant(JSD, train, run | {"jsd": 0.1}),
                Variant(PEER, repeat_forwards, run),
            ]
            found = measure(variants, command.rounds or 1, threads=command.threads)
            report.case(case, size, found)
            report.compare(case, found, PEER, OURS, "seconds", Goal(">=", faster))
            report.compare(case, found, PEER, OURS, "peak_mib", Goal(">=", smaller))
            report.compare(case, found, PEER, JSD, "seconds")
            report.compare(case, found, PEER, JSD, "peak_mib")
    command.finish(report)


if __name__ == "__main__":
    main()
