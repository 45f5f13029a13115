"""Prompts read once give the losses of rows that hold their prompts, in real processes at both sharded stages.

Without activation checkpointing at stage 2, with it at stage 3, where every process has to run the same forwards.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from unittest import mock

import pytest
from processes import TinyRun, log_lines, succeed

FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "rho", "rho_step0", "grad_norm/layers")
SIZES = ("train.batch_size=8", "train.steps=4", "train.eval_steps=2")
STAGES = {
    "z2": ("deepspeed=z2",),
    "z3": ("deepspeed=z3", "train.gradient_checkpointing=true"),
}
PARTS = {
    "exact": (),
    "rloo": ("objective.estimator=rloo", "objective.jsd=0"),
    "hard_em": ("objective.estimator=hard_em", "objective.jsd=0"),
}


def trained(tiny: TinyRun, share: bool, stage: str, estimator: str, nproc: int = 2) -> Path:
    name = f"{'shared' if share else 'repeated'}_{stage}_{estimator}"
    if (tiny.runs / name / "train.json").exists():
        return tiny.runs / name
    with mock.patch.dict(os.environ, SHARE_PROMPT=str(int(share))):
        options = (*SIZES, *STAGES[stage], *PARTS[estimator])
        return tiny.train(name, *options, nproc=nproc, module="training.reference_paths")


def check(shared: Path, repeated: Path) -> None:
    ours, theirs = log_lines(shared), log_lines(repeated)
    assert len(ours) == len(theirs) == 4
    for one, other in zip(ours, theirs, strict=True):
        assert {f: one[f] for f in FIGURES} == pytest.approx({f: other[f] for f in FIGURES}, rel=1e-4, abs=1e-5)
    # Otherwise the comparison could not fail.
    assert abs(ours[0]["loss"] - ours[-1]["loss"]) > 1e-3


CASES = [
    pytest.param(stage, estimator, marks=[] if (stage, estimator) == ("z2", "exact") else [pytest.mark.slow])
    for stage in STAGES
    for estimator in PARTS
]


@pytest.mark.parametrize(("stage", "estimator"), CASES)
def test_losses_do_not_depend_on_how_the_prompts_are_laid_out(tiny: TinyRun, stage: str, estimator: str) -> None:
    check(trained(tiny, True, stage, estimator), trained(tiny, False, stage, estimator))


@pytest.mark.slow
def test_evaluation_and_generation_do_not_depend_on_it(tiny: TinyRun) -> None:
    found = []
    for share in (True, False):
        run_dir = trained(tiny, share, "z2", "exact")
        args = ["evaluate", str(run_dir / "config.yaml"), "evaluate.num_prompts=4"]
        succeed(args, module="training.reference_paths", SHARE_PROMPT=str(int(share)))
        found.append(json.loads((run_dir / "evaluation.json").read_text()))
    ours, theirs = found
    for name, figure in theirs["rho"].items():
        assert ours["rho"][name]["value"] == pytest.approx(figure["value"], abs=1e-5)
    for one, other in zip(ours["samples"], theirs["samples"], strict=True):
        assert one.pop("router_prob") == pytest.approx(other.pop("router_prob"), abs=1e-5)
        assert one == other
