"""Grouping by length in the Trainer: the losses of ungrouped steps, and a bitwise resume in a later epoch."""

from __future__ import annotations

import shutil

import pytest
from processes import TinyRun, log_lines

FIGURES = ("step", "loss", "rho", "kl_prior_loss", "jsd")
# 600 examples in steps of 200: three steps per epoch.
SHORT = ("train.steps=6", "train.batch_size=50", "train.gradient_accumulation=2", "deepspeed=z2")
SAVE = ("train.save_steps=4", "train.save_total_limit=4")


def figures(lines: list[dict]) -> list[dict]:
    return [{f: line[f] for f in FIGURES} for line in lines]


def test_a_step_has_the_loss_that_it_has_ungrouped(tiny: TinyRun) -> None:
    runs = [
        figures(log_lines(tiny.train(f"group_{g}", *SHORT, f"train.group_by_length={g}", nproc=2)))
        for g in ("none", "within_step")
    ]
    assert len(runs[0]) == 6
    for plain, grouped in zip(*runs, strict=True):
        assert grouped == pytest.approx(plain, rel=1e-5, abs=1e-7)


@pytest.mark.parametrize(
    "grouping", [pytest.param(g, marks=pytest.mark.slow) for g in ("none", "within_step", "across_steps")]
)
def test_a_resume_in_the_second_epoch_goes_on_bitwise(tiny: TinyRun, grouping: str) -> None:
    how = (*SHORT, *SAVE, f"train.group_by_length={grouping}")
    done = tiny.train(f"group_whole_{grouping}", *how, nproc=2)
    cut = tiny.runs / f"group_cut_{grouping}"
    shutil.copytree(done, cut)
    shutil.rmtree(cut / "checkpoints/checkpoint-6", ignore_errors=True)
    tiny.train(cut.name, *how, nproc=2, resume=True)
    assert figures(log_lines(cut)) == figures(log_lines(done))
    assert len(log_lines(cut)) == 6
