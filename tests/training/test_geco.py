"""GECO in the Trainer: rho of the whole step on every process, and a state that survives a checkpoint exactly."""

import json
import math
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import TinyRun, log_lines
from transformers import TrainerControl, TrainerState

from toolkit.errors import CheckpointError
from toolkit.extras.geco_callback import GecoCallback
from toolkit.extras.geco_control import GecoState

TARGET = 0.4
GECO = (f"objective.schedule={{kind: geco, target: {TARGET}}}",)
SAVE = ("train.save_steps=4", "train.steps=8")


def step(callback: GecoCallback, shares: list[float], number: int = 1) -> float:
    """One optimizer step of these micro-batches; beta afterwards."""
    for share in shares:
        callback.observe(torch.tensor(share, dtype=torch.float64))
    callback.on_step_end(*arguments(TrainerState(global_step=number)))
    return callback.beta(0, 0)


def arguments(state: TrainerState) -> tuple[Any, TrainerState, TrainerControl]:
    return None, state, TrainerControl()


def test_a_state_through_json_goes_on_exactly():
    callback, resumed = GecoCallback(TARGET, 0.1), GecoCallback(TARGET, 0.1)
    step(callback, [0.9]), step(callback, [1 / 3])
    saved = json.dumps(TrainerState(stateful_callbacks=[callback]).stateful_callbacks)
    resumed.on_train_begin(*arguments(TrainerState(global_step=2, stateful_callbacks=json.loads(saved))))
    assert resumed.beta(0, 0) == callback.beta(0, 0) != 0.1
    assert step(resumed, [0.7], 3) == step(callback, [0.7], 3)


def test_a_checkpoint_without_a_state_stops_the_run_and_a_loss_that_is_not_finite_leaves_beta_as_it_is():
    with pytest.raises(CheckpointError, match="no state of GECO"):
        GecoCallback(TARGET, 0.1).on_train_begin(*arguments(TrainerState(global_step=3)))
    callback = GecoCallback(TARGET, 0.1)
    before = callback.beta(0, 0)
    step(callback, [0.5, math.nan], 7)
    assert callback.beta(0, 0) == before != step(callback, [0.5])


@pytest.fixture(scope="module")
def whole(tiny: TinyRun) -> Path:
    """8 steps in 2 processes of 2 micro-batches each."""
    return tiny.train("geco", *GECO, *SAVE, "train.batch_size=4", "train.gradient_accumulation=2", nproc=2)


def test_beta_follows_the_logged_rho_from_the_next_step_on(whole: Path) -> None:
    """The token weights of this run do not enter: the constraint is on the plain rho."""
    betas = follow(log_lines(whole))
    assert betas[-1] < 0.99 * betas[0]


def follow(lines: list[dict]) -> list[float]:
    """The logged betas, which must be those of GECO on the logged rhos."""
    state, betas = GecoState(-math.log(0.1)), []
    for line in lines:
        betas.append(state.beta)
        state = state.after(line["rho"] - TARGET)
    assert [line["beta"] for line in lines] == pytest.approx(betas, rel=1e-6)
    return betas


@pytest.mark.slow
def test_beta_goes_on_where_the_chosen_start_stood(tiny: TinyRun) -> None:
    lines = log_lines(
        tiny.train("geco_starts", *GECO, "train.start=[chance,chance]", "train.start_steps=4", "train.steps=6")
    )
    assert len(follow(lines)) == 6


def test_beta_eff_follows_beta(whole: Path) -> None:
    lines, figures = log_lines(whole), json.loads((whole / "train.json").read_text())
    ratios = [line["beta_eff"] / line["beta"] for line in lines]
    assert ratios == pytest.approx(ratios[:1] * len(ratios), rel=1e-9)
    assert figures["beta_eff"] < lines[-1]["beta_eff"]  # of the beta that a further step would have had


@pytest.mark.slow
def test_resume_continues_beta_and_the_loss_bitwise(tiny: TinyRun, whole: Path) -> None:
    cut = tiny.runs / "geco_cut"
    shutil.copytree(whole, cut)
    shutil.rmtree(cut / "checkpoints/checkpoint-8")
    (cut / "train.json").unlink()
    tiny.train(
        cut.name, *GECO, *SAVE, "train.batch_size=4", "train.gradient_accumulation=2", nproc=2, resume=True
    )  # fmt: skip
    figures = ("step", "loss", "rho", "kl_prior_loss", "beta", "beta_eff")
    expected = [{f: line[f] for f in figures} for line in log_lines(whole)]
    assert [{f: line[f] for f in figures} for line in log_lines(cut)] == expected
    assert len(expected) == 8
