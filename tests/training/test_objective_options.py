"""Every option of the objective through the real command: split over processes, and refused where it cannot be."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from processes import TinyRun, invoke, log_lines

OPTIONS = (
    "objective.token_weight.measure=entropy",
    "objective.jsd_weights=prefix",
    "objective.schedule.kind=linear",
    "objective.schedule.warmup_steps=5",
    "objective.free_bits=0.001",
    "objective.free_bits_mode=batch",
    "objective.posterior_entropy=0.1",
    "objective.marginal_posterior=0.5",
    "objective.marginal_router=0.3",
)
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "jsd_share", "marginal_posterior", "beta")


@pytest.fixture(scope="module")
def alone(tiny: TinyRun) -> list[dict]:
    return log_lines(tiny.train("options_1", *OPTIONS, "deepspeed=z0", "train.batch_size=16"))


def test_all_options_together_do_not_depend_on_the_number_of_processes(tiny: TinyRun, alone: list[dict]) -> None:
    both = log_lines(tiny.train("options_2", *OPTIONS, "deepspeed=z2", "train.batch_size=8", nproc=2))
    assert len(alone) == len(both) == 10
    assert max(abs(a[f] - b[f]) for a, b in zip(alone, both, strict=True) for f in FIGURES) < 1e-5


def test_beta_follows_its_schedule_and_every_option_is_in_the_loss(alone: list[dict]) -> None:
    assert [line["beta"] for line in alone] == pytest.approx([min(0.1, 0.02 * i) for i in range(10)])
    names = ("inter_latent_jsd", "posterior_entropy", "marginal_posterior")
    assert all(alone[-1][f"loss_contrib/fraction_abs/{name}"] > 0 for name in names)


def test_a_term_of_the_whole_step_is_refused_with_accumulation(tiny: TinyRun) -> None:
    args = ["train", str(tiny.config), "objective.marginal_router=0.1", "train.gradient_accumulation=2"]
    result = invoke(args, status=2)
    assert "set train.gradient_accumulation to 1" in result.stderr


def test_the_excess_moves_the_loss_by_the_frozen_models_and_nothing_else(tiny: TinyRun) -> None:
    plain, moved = (
        log_lines(tiny.train(f"excess_{value}", f"objective.excess={value}", "objective.token_weight.alpha=0"))
        for value in ("false", "true")
    )
    assert len(plain) == len(moved) == 10
    for one, other in zip(plain, moved, strict=True):
        assert one["loss"] - other["loss"] == pytest.approx(one["rho_step0"], abs=1e-5)
        assert all(one[f] == pytest.approx(other[f], abs=1e-5) for f in ("rho", "rho_step0", "kl_prior_loss", "jsd"))


VIEW = ("objective.posterior_view=drop_prefix", "objective.drop_prefix=0.8", "deepspeed=z2", "train.batch_size=8")
SAVE = ("train.save_steps=4", "train.steps=8")


@pytest.fixture(scope="module")
def viewed(tiny: TinyRun) -> Path:
    return tiny.train("viewed", *VIEW, *SAVE, nproc=2)


@pytest.mark.slow
def test_a_view_is_drawn_on_bitwise_after_a_resume(tiny: TinyRun, viewed: Path) -> None:
    cut = tiny.runs / "viewed_cut"
    shutil.copytree(viewed, cut)
    shutil.rmtree(cut / "checkpoints/checkpoint-8")
    tiny.train(cut.name, *VIEW, *SAVE, nproc=2, resume=True)
    figures = ("step", "loss", "rho", "kl_prior_loss", "posterior_entropy")
    expected = [{f: line[f] for f in figures} for line in log_lines(viewed)]
    assert [{f: line[f] for f in figures} for line in log_lines(cut)] == expected
    assert len(expected) == 8


@pytest.mark.slow
def test_validation_shows_the_posterior_all_of_y(tiny: TinyRun) -> None:
    """At a learning rate of nearly 0 nothing but the view tells the runs apart."""
    steady = ("train.lr=1e-30", "train.steps=2", "deepspeed=null")
    views = ("full", "drop_prefix", "bag_of_words")
    runs = [tiny.train(f"seen_{view}", f"objective.posterior_view={view}", *steady) for view in views]
    figures = [json.loads((run / "train.json").read_text()) for run in runs]
    first = [log_lines(run)[0] for run in runs]
    for name in ("eval_rho", "eval_kl_prior_loss"):
        assert figures[0][name] == figures[1][name] == figures[2][name]
    assert len({line["kl_prior_loss"] for line in first}) == 3
    assert len({line["rho_step0"] for line in first}) == 1
