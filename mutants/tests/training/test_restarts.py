"""Restarts pick the seed with the best bound, and the run that goes on is the one that seed alone would give."""

from __future__ import annotations

import json

import pytest
from processes import TinyRun, launch, log_lines, succeed

from toolkit.config import RunConfig
from toolkit.training.restarts import chosen, restart


@pytest.mark.parametrize("deepspeed", ["z2", pytest.param("z3", marks=pytest.mark.slow)])
def test_the_best_bound_goes_on_exactly_as_that_seed_alone_would(tiny: TinyRun, deepspeed: str) -> None:
    """Also where the learning rate depends on the length of the run."""
    short = ("train.steps=5", "train.lr_scheduler=linear", f"deepspeed={deepspeed}")
    run_dir = tiny.train(f"restarted_{deepspeed}", *short, "train.restarts=3", "train.restart_steps=3", nproc=2)
    tried = json.loads((run_dir / "restarts.json").read_text())
    assert [t["seed"] for t in tried] == [0, 1, 2]
    assert len({t["bound"] for t in tried}) == 3
    best = min(tried, key=lambda t: t["bound"])["seed"]
    figures = json.loads((run_dir / "train.json").read_text())
    assert figures["seed"] == best and figures["restarts"] == tried
    assert not (run_dir / "restarts").exists()
    alone = tiny.train(f"alone_{deepspeed}", *short, f"seed={best}", nproc=2)
    lines, expected = log_lines(run_dir), log_lines(alone)
    assert [line["step"] for line in lines] == [1, 2, 3, 4, 5]
    for name in ("loss", "learning_rate", "kl_prior_loss", "grad_norm/layers"):
        assert [line[name] for line in lines] == [line[name] for line in expected]


@pytest.mark.slow
def test_a_run_killed_after_its_restarts_goes_on_from_the_chosen_one(tiny: TinyRun) -> None:
    short = ("train.steps=4", "train.restarts=2", "train.restart_steps=2")
    whole = tiny.train("whole", *short, nproc=2)
    there = f"run_dir={tiny.runs / 'killed'}"
    killed = launch(["train", str(tiny.config), *short, there], nproc=2, module="training.killed_after_restarts")
    assert killed.returncode != 0 and (tiny.runs / "killed" / "restarts").is_dir()
    resumed = tiny.train("killed", *short, nproc=2, resume=True)
    assert [x["loss"] for x in log_lines(resumed)] == [x["loss"] for x in log_lines(whole)]
    again = launch(["train", str(tiny.config), *short, f"run_dir={resumed}", "--resume"], nproc=2)
    assert again.returncode != 0 and "nothing to resume from" in again.stderr


@pytest.mark.slow
def test_each_restart_starts_from_its_own_representation(tiny: TinyRun) -> None:
    keep = (f"baseline.path={tiny.runs / 'kept.json'}", "baseline.representations=40")
    succeed(["baseline", str(tiny.config), *keep], nproc=2)
    steps = (*keep, "train.steps=2", "train.restart_steps=1", "train.restarts=3")
    run_dir = tiny.train("warm", *steps, "train.warm_start=[surprise/1,mean/-1]", "deepspeed=z3", nproc=2)
    tried = json.loads((run_dir / "restarts.json").read_text())
    assert [t["warm_start"] for t in tried] == ["surprise/1", "mean/-1", "surprise/1"]
    cold = tiny.train("cold", *keep, "train.steps=2", "deepspeed=z3", nproc=2)
    # The posterior of a warm start already tells examples apart in the first step.
    assert log_lines(run_dir)[0]["kl_prior_loss"] > 100 * log_lines(cold)[0]["kl_prior_loss"]


def test_a_warm_start_needs_kept_representations_and_a_restart_each(tiny: TinyRun) -> None:
    result = launch(["train", str(tiny.config), "train.warm_start=[mean/1]"])
    assert result.returncode == 2 and "baseline.representations > 0" in result.stderr
    result = launch(["train", str(tiny.config), "train.warm_start=[mean/1,mean/2]"])
    assert result.returncode == 2 and "each needs a restart of its own" in result.stderr


RECORD = [
    {"restart": 0, "seed": 0, "warm_start": "mean/1", "bound": None, "rho": None, "kl": None},
    {"restart": 1, "seed": 1, "warm_start": "mean/2", "bound": 0.9, "rho": 0.8, "kl": 1.0},
    {"restart": 2, "seed": 2, "warm_start": None, "bound": 0.7, "rho": 0.6, "kl": 1.0},
]


def test_a_diverged_restart_is_passed_over() -> None:
    config = RunConfig()
    assert chosen(config, RECORD[:2]).seed == 1
    assert chosen(config, RECORD[:2]).train.warm_start == ["mean/2"]
    assert chosen(config, RECORD).seed == 2 and chosen(config, RECORD).train.warm_start == []
    assert chosen(config, []) is config


def test_a_resumed_run_goes_by_the_record_and_a_fresh_one_removes_it(tmp_path) -> None:
    config = RunConfig(run_dir=tmp_path)
    path = tmp_path / "restarts.json"
    path.write_text(json.dumps(RECORD))
    assert restart(config, never, resume=True) == RECORD
    assert restart(config, never, resume=False) == [] and not path.exists()


def never(*args, **kwargs):
    raise AssertionError("no run should be started")
