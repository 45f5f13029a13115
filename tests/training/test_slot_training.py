"""z through the slot, in real processes: every stage gives the same losses, the slot is trained, evaluation runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from processes import TinyRun, launch, log_lines, succeed
from safetensors.torch import load_file

FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho")
SLOT = "base_model.model.model.embed_tokens.zlora_slot_"


def run(tiny: TinyRun, conditioning: str, stage: str, nproc: int) -> Path:
    return tiny.train(
        f"slot_{conditioning}_{stage}_{nproc}",
        f"zlora.conditioning={conditioning}",
        f"deepspeed={stage}",
        f"train.batch_size={16 // nproc}",
        "train.steps=5",
        nproc=nproc,
    )


@pytest.fixture(scope="module", params=["slot", "both"])
def runs(request: pytest.FixtureRequest, tiny: TinyRun) -> dict[str, Path]:
    """One process at stage 0, and two at stages 2 and 3."""
    return {stage: run(tiny, request.param, stage, nproc) for stage, nproc in (("z0", 1), ("z2", 2), ("z3", 2))}


def adapter(run_dir: Path) -> dict[str, torch.Tensor]:
    return load_file(run_dir / "adapter" / "adapter_model.safetensors")


def test_losses_do_not_depend_on_stage_or_processes(runs: dict[str, Path]) -> None:
    expected = log_lines(runs["z0"])
    for stage in ("z2", "z3"):
        lines = log_lines(runs[stage])
        assert max(abs(a[f] - b[f]) for a, b in zip(lines, expected, strict=True) for f in FIGURES) < 1e-5
    # Otherwise the comparison could not fail.
    assert abs(expected[0]["loss"] - expected[-1]["loss"]) > 1e-3


def test_rho_is_1_before_the_first_step_and_falls(runs: dict[str, Path]) -> None:
    for run_dir in runs.values():
        lines = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
        rho = [line["eval_rho"] for line in lines if "eval_rho" in line]
        assert rho[0] == pytest.approx(1.0, abs=1e-5) and rho[-1] < 1.0 - 3e-5


def test_the_slot_is_trained_and_saved_whole_under_every_stage(runs: dict[str, Path]) -> None:
    expected = adapter(runs["z0"])
    assert expected[SLOT + "up.weight"].abs().max() > 1e-4
    for stage in ("z2", "z3"):
        tensors = adapter(runs[stage])
        assert tensors.keys() == expected.keys()
        assert all(torch.allclose(t, expected[name], atol=1e-4) for name, t in tensors.items())


def test_evaluation_and_generation_read_the_slot(runs: dict[str, Path]) -> None:
    succeed(["evaluate", str(runs["z3"] / "config.yaml"), "evaluate.num_prompts=2"])
    figures = json.loads((runs["z3"] / "evaluation.json").read_text())
    trained = json.loads((runs["z3"] / "train.json").read_text())
    assert figures["rho"]["rho_post"]["value"] == pytest.approx(trained["eval_rho"], abs=1e-5)
    assert len(figures["samples"][0]["outputs"]) == 3


def test_exporting_is_refused_with_a_remedy(runs: dict[str, Path]) -> None:
    result = launch(["export", str(runs["z2"] / "config.yaml")])
    assert result.returncode == 2 and "a plain LoRA cannot express the latent slot" in result.stderr
    assert "train with conditioning: lora" in result.stderr


def test_bf16_checkpointing_and_zero3_train_the_slot_as_zero2_does(tiny: TinyRun) -> None:
    bf16 = ("model.dtype=bfloat16", "train.bf16=true", "train.step0_tolerance=0.05", "zlora.conditioning=both")
    baseline = f"baseline.path={tiny.root / 'baseline_slot_bf16.json'}"
    succeed(["baseline", str(tiny.config), baseline, *bf16])
    common = (baseline, *bf16, "train.steps=3", "train.gradient_accumulation=2", "train.batch_size=8")
    plain = tiny.train("slot_bf16_z2", *common, "deepspeed=z2", nproc=2)
    sharded = tiny.train("slot_bf16_z3", *common, "deepspeed=z3", "train.gradient_checkpointing=true", nproc=2)
    expected = [line["loss"] for line in log_lines(plain)]
    assert [line["loss"] for line in log_lines(sharded)] == pytest.approx(expected, rel=2e-3)
    assert all(t.dtype == torch.bfloat16 and t.isfinite().all() for t in adapter(sharded).values())
    assert adapter(sharded)[SLOT + "up.weight"].any()
