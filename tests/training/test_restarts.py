"""Restarts pick the seed with the best bound, and the run that goes on is the one that seed alone would give."""

from __future__ import annotations

import json

from processes import TinyRun, log_lines


def test_the_best_bound_goes_on_exactly_as_that_seed_alone_would(tiny: TinyRun) -> None:
    short = ("train.restarts=3", "train.restart_steps=3", "train.steps=5")
    run_dir = tiny.train("restarted", *short, nproc=2)
    tried = json.loads((run_dir / "restarts.json").read_text())
    assert [t["seed"] for t in tried] == [0, 1, 2]
    assert len({t["bound"] for t in tried}) == 3
    best = min(tried, key=lambda t: t["bound"])["seed"]
    figures = json.loads((run_dir / "train.json").read_text())
    assert figures["seed"] == best and figures["restarts"] == tried
    alone = tiny.train("alone", "train.steps=5", f"seed={best}", nproc=2)
    assert [line["loss"] for line in log_lines(run_dir)] == [line["loss"] for line in log_lines(alone)]
