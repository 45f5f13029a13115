"""What z costs: a training step of ours with K branches against one plain LoRA step on the same example.

Both sides are real Trainers under the same DeepSpeed config (ZeRO-2, one process) with the same frozen weights,
optimizer and example of n prompt tokens and m response tokens. Time and memory are of a whole optimizer step.

- ours: as in the benchmark `step`, default objective.
- HF + PEFT: transformers' Trainer and its own loss, PEFT LoRA of rank 16 on all linear layers; the logits of all
  tokens, loss on the response.
- TRL: SFTTrainer with the same LoRA on rows of token ids with a completion mask, otherwise with its defaults, but
  float32. Its loss runs the output head on response tokens only, some at a time, and gives the mean entropy and
  accuracy besides; by default it recomputes activations in the backward. `TRL, activations kept` is the same with
  gradient_checkpointing false, as the two others are.

The plain steps have no z, no z-free model, no posterior, no router; they do not clip gradients.
"""

import importlib.util
import tempfile
from pathlib import Path

from harness.command import Command
from harness.records import Goal
from harness.turns import Variant
from workloads.latent import train
from workloads.peers import repeat_forwards, trl_sft
from workloads.shapes import TINY, Shape, save_model

from toolkit.kernels.products import float32_by_onednn

CASES = ((4, 384, 64, 1.1), (8, 768, 64, 1.2))  # K, n = 6 m and 12 m, m, goal
QUICK = ((2, 12, 4, 1.1),)
OURS, MKL, PLAIN, TRL, TRL_KEPT = "ours", "ours, MKL", "HF + PEFT", "TRL", "TRL, activations kept"


def main() -> None:
    command = Command.parse("ztax", __doc__)
    report, shape = command.report(), TINY if command.quick else Shape()
    report.note(f"Model: {shape.describe()}, random weights.")
    has_trl = importlib.util.find_spec("trl") is not None
    if not has_trl:
        report.note("TRL is not installed, so it was not measured.")
    with tempfile.TemporaryDirectory() as folder:
        path = save_model(shape, Path(folder))
        for num_branches, n, m, goal in QUICK if command.quick else CASES:
            size = {"K": num_branches, "n": n, "m": m, "V": shape.vocabulary}
            case = f"K={num_branches}, n={n}, m={m}"
            run = {"folder": path} | size
            variants = [
                Variant(OURS, train, run),
                *([Variant(MKL, train, run, onednn=False)] if float32_by_onednn() else []),
                Variant(PLAIN, repeat_forwards, run | {"K": 1, "plain": True}),
            ]
            if has_trl:
                kept = run | {"trl": {"gradient_checkpointing": False}}
                variants += [Variant(TRL, trl_sft, run), Variant(TRL_KEPT, trl_sft, kept)]
            found = command.measure(variants)
            report.case(case, size, found)
            peers = [name for name in found if name not in (OURS, MKL)]
            for peer in peers:
                report.compare(case, found, OURS, peer, "seconds", Goal("<=", goal))
                if MKL in found:
                    report.compare(case, found, MKL, peer, "seconds")
            for peer in peers:
                report.compare(case, found, OURS, peer, "peak_mib")
    command.finish(report)


if __name__ == "__main__":
    main()
