"""The peak memory of a training step as `zlora estimate` has it, against the measured one.

    OMP_NUM_THREADS=2 python benchmarks/estimate.py                 # all of CASES, a few minutes
    OMP_NUM_THREADS=2 python benchmarks/estimate.py --case share --out estimate.json

A step is one forward and backward of a micro-batch of a Llama with random weights, on a CPU. Measured: each case in a
process of its own, the largest resident size during the step above that before it (VmHWM after a 5 written to
/proc/self/clear_refs, minus VmRSS), the gradients of a small step before it being there already. Estimated: the most
bytes that live in the same step without data. What differs is what kernels allocate inside, and what the allocator does
not give back. glibc keeps freed blocks of up to 32 MiB by default, which can double the peak on a CPU; --glibc measures
that, otherwise blocks from 64 KiB on go back to the system at once.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch
from harness.process import resident_mib
from transformers import LlamaConfig

from toolkit import build
from toolkit.build import blank as build_blank
from toolkit.build.training import forward_spec
from toolkit.commands.estimate import follow, micro_batch, step_loss
from toolkit.config import RunConfig
from toolkit.config.load import validate

MIB = 2**20
BASE = {"batch_size": 2, "prompt": 384, "response": 64, "num_latents": 4, "hidden": 512, "layers": 4, "vocab": 32000}
CASES: dict[str, dict[str, Any]] = {
    "share": {},
    "checkpointing": {"gradient_checkpointing": True, "batch_size": 4},
    "bfloat16": {"dtype": "bfloat16", "batch_size": 4},
    "deep": {"layers": 8, "hidden": 256, "batch_size": 4},
    "K=8": {"num_latents": 8, "prompt": 768},
}


def run_config(case: dict[str, Any], folder: Path) -> RunConfig:
    """The run of a case; writes the model's config.json."""
    hidden = case["hidden"]
    LlamaConfig(
        vocab_size=case["vocab"],
        hidden_size=hidden,
        intermediate_size=3 * hidden,
        num_hidden_layers=case["layers"],
        num_attention_heads=8,
        num_key_value_heads=4,
    ).save_pretrained(folder)
    dtype = case.get("dtype", "float32")
    values = {
        "model": {"path": str(folder), "dtype": dtype},
        "latent": {"num_latents": case["num_latents"]},
        "train": {
            "batch_size": case["batch_size"],
            "gradient_checkpointing": case.get("gradient_checkpointing", False),
        },
    }
    return validate(values, "benchmark")


def measure(config: RunConfig, shape: tuple[int, int]) -> float:
    """Bytes that a step adds at its peak."""
    torch.manual_seed(0)
    blank = build_blank.blank_latent_model(config)
    model: Any = blank.to_empty(device="cpu").to(build.DTYPES[config.model.dtype])
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.02)
    for buffer in model.buffers():
        torch.nn.init.ones_(buffer)

    def step(prompt: int, response: int) -> None:
        batch = micro_batch(config.train.batch_size, prompt, response)
        batch["prompt_mask"][0, 0] = False  # else the model finds that it needs no mask
        step_loss(model(**batch, spec=forward_spec(config))).backward()

    step(4, 2)  # what the libraries allocate on first use is not the step's
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM starts over
    before = resident_mib("VmRSS")
    step(*shape)
    return (resident_mib("VmHWM") - before) * MIB


def in_process(name: str, glibc: bool) -> float:
    """What this script measures of a case, in a process of its own."""
    command = [sys.executable, __file__, "--measure", name]
    env = os.environ | ({} if glibc else {"MALLOC_MMAP_THRESHOLD_": "65536"})
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)}\n{result.stderr[-2000:]}")
    return float(result.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--case", action="append", choices=list(CASES), help="several times; default: all")
    parser.add_argument("--glibc", action="store_true", help="leave the allocator as it is")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    args = parser.parse_args()
    records = []
    with tempfile.TemporaryDirectory() as folder:
        if args.measure:
            case = BASE | CASES[args.measure]
            print(measure(run_config(case, Path(folder)), (case["prompt"], case["response"])))
            return
        print(f"{'case':>14} {'estimated MiB':>14} {'measured MiB':>13} {'estimated / measured':>21}")
        for name in args.case or CASES:
            case = BASE | CASES[name]
            trace, *_ = follow(run_config(case, Path(folder)), (case["prompt"], case["response"]), accelerator=False)
            measured = in_process(name, args.glibc)
            records.append({"case": name, **case, "estimated": trace.peak, "measured": measured})
            ratio = trace.peak / measured
            print(f"{name:>14} {trace.peak / MIB:14.1f} {measured / MIB:13.1f} {ratio:21.3f}", flush=True)
    if args.out:
        args.out.write_text(json.dumps(records, indent=1) + "\n")


if __name__ == "__main__":
    main()
