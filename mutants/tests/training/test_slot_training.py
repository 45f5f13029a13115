"""z through the slot, in real processes: both stages give the same losses, the slot is trained, evaluation runs.

test_bf16.py trains `both` in bfloat16 and resumes it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from processes import TinyRun, log_lines, succeed
from safetensors.torch import load_file

FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho")
SLOT = "base_model.model.model.embed_tokens.zlora_slot_"
CHECKPOINTING = "train.gradient_checkpointing=true"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["slot", "both"])
def runs(request: pytest.FixtureRequest, tiny: TinyRun) -> tuple[Path, Path]:
    """Two processes at stage 2, and at stage 3 with activation checkpointing."""
    name, options = request.param, (f"zlora.conditioning={request.param}", "train.batch_size=8", "train.steps=4")
    return (
        tiny.train(f"conditioning_{name}_z2", *options, "deepspeed=z2", nproc=2),
        tiny.train(f"conditioning_{name}_z3", *options, "deepspeed=z3", CHECKPOINTING, nproc=2),
    )


def adapter(run_dir: Path) -> dict[str, torch.Tensor]:
    return load_file(run_dir / "adapter" / "adapter_model.safetensors")


def test_losses_do_not_depend_on_the_stage(runs: tuple[Path, Path]) -> None:
    plain, sharded = map(log_lines, runs)
    assert max(abs(a[f] - b[f]) for a, b in zip(plain, sharded, strict=True) for f in FIGURES) < 1e-5
    # Otherwise the comparison could not fail.
    assert abs(plain[0]["loss"] - plain[-1]["loss"]) > 1e-3


def test_rho_is_1_before_the_first_step_and_falls(runs: tuple[Path, Path]) -> None:
    for run_dir in runs:
        lines = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
        rho = [line["eval_rho"] for line in lines if "eval_rho" in line]
        assert rho[0] == pytest.approx(1.0, abs=1e-5) and rho[-1] < 1.0 - 3e-5


def test_the_slot_is_trained_and_saved_whole_at_both_stages(runs: tuple[Path, Path]) -> None:
    plain, sharded = map(adapter, runs)
    assert plain[SLOT + "up.weight"].abs().max() > 1e-4
    assert plain.keys() == sharded.keys()
    assert all(torch.allclose(tensor, sharded[name], atol=1e-4) for name, tensor in plain.items())


def test_evaluation_reads_the_slot_and_generates_with_it(runs: tuple[Path, Path]) -> None:
    run_dir = runs[1]
    succeed(["evaluate", str(run_dir / "config.yaml"), "evaluate.num_prompts=2"])
    figures = json.loads((run_dir / "evaluation.json").read_text())
    trained = json.loads((run_dir / "train.json").read_text())
    assert figures["rho"]["rho_post"]["value"] == pytest.approx(trained["eval_rho"], abs=1e-5)
    assert len(figures["samples"][0]["outputs"]) == 3
