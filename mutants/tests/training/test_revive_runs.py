"""A revival is the same at every stage, in any number of processes and micro-batches, and after a resume."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, succeed

from .dead_code import DEAD

REVIVE = ("train.steps=6", "train.revive_steps=3", "train.revive_examples=64")
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho", "live_codes")
# Both give the 16 sequences per step of the run in one process.
HALVES = ("train.batch_size=8",)
QUARTERS = ("train.batch_size=4", "train.gradient_accumulation=2")
BF16 = ("model.dtype=bfloat16", "train.bf16=true", "train.step0_tolerance=0.05")


def lines(run_dir: Path) -> list[dict[str, Any]]:
    """Training lines and the one of the revival."""
    found = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
    return [line for line in found if "loss" in line or "revived_code" in line]


def check_revival(found: list[dict[str, Any]]) -> None:
    """Before the line of step 3, and the code is used from step 4 on."""
    assert [line["step"] for line in found] == [1, 2, 3, 3, 4, 5, 6]
    revival = found[2]
    assert (revival["revived_code"], revival["revived_of"]) == (DEAD, 64) and revival["revived_from"] != DEAD
    losses = [line for line in found if "loss" in line]
    assert [line["live_codes"] for line in losses] == [2, 2, 2, 3, 3, 3]


@pytest.fixture(scope="module")
def alone(tiny: TinyRun) -> list[dict[str, Any]]:
    """One process at stage 0, where a parameter is one tensor."""
    return lines(tiny.train("revived_1", *REVIVE, "deepspeed=z0", module="training.dead_code"))


@pytest.mark.parametrize(
    ("stage", "split"),
    [
        ("z2", QUARTERS),
        pytest.param("z1", HALVES, marks=pytest.mark.slow),
        pytest.param("z3", HALVES, marks=pytest.mark.slow),
        pytest.param("z3", QUARTERS, marks=pytest.mark.slow),
        pytest.param("null", HALVES, marks=pytest.mark.slow),
    ],
    ids=["z2-accumulated", "z1", "z3", "z3-accumulated", "ddp"],
)
def test_a_revival_does_not_depend_on_stage_processes_or_micro_batches(
    tiny: TinyRun, alone: list[dict[str, Any]], stage: str, split: tuple[str, ...]
) -> None:
    name = f"revived_{stage}_{len(split)}"
    found = lines(tiny.train(name, *REVIVE, f"deepspeed={stage}", *split, nproc=2, module="training.dead_code"))
    check_revival(alone)
    check_revival(found)
    names = ("revived_code", "revived_from", "revived_examples", "revived_of")
    assert [alone[2][name] for name in names] == [found[2][name] for name in names]
    assert alone[2]["revived_usage"] == pytest.approx(found[2]["revived_usage"], abs=1e-4)
    pairs = [(a, b) for a, b in zip(alone, found, strict=True) if "loss" in a]
    assert max(abs(a[f] - b[f]) for a, b in pairs for f in FIGURES) < 1e-5


@pytest.fixture(scope="module")
def bf16_baseline(tiny: TinyRun) -> str:
    """c_base of the model in bfloat16, as an override."""
    override = f"baseline.path={tiny.runs / 'revived_bf16.json'}"
    succeed(["baseline", str(tiny.config), override, *BF16])
    return override


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stage", "precision"), [("z0", "bfloat16"), ("z2", "float32"), ("z3", "float32"), ("z3", "bfloat16")]
)
def test_a_run_resumed_before_or_at_the_step_of_the_revival_repeats_it_exactly(
    tiny: TinyRun, bf16_baseline: str, stage: str, precision: str
) -> None:
    options = (*REVIVE, *HALVES, f"deepspeed={stage}", "train.save_steps=1", "train.save_total_limit=6")
    if precision == "bfloat16":
        options = (*options, *BF16, bf16_baseline)
    whole = tiny.train(f"whole_{stage}_{precision}", *options, nproc=2, module="training.dead_code")
    found = lines(whole)
    check_revival(found)
    for last in (2, 3):
        cut = tiny.runs / f"{whole.name}_{last}"
        shutil.copytree(whole, cut)
        for step in range(last + 1, 7):
            shutil.rmtree(cut / f"checkpoints/checkpoint-{step}")
        tiny.train(cut.name, *options, nproc=2, resume=True, module="training.dead_code")
        assert lines(cut) == found
