"""The numbers of one small run, held still: a change that should alter none of them shows here.

`held_numbers.json` has, per log line and of the evaluation, the names below as the run wrote them. A change that is
meant to alter them replaces the file with what this test then finds, and says so in CHANGELOG.md.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, invoke, log_lines

START = "train.start=chance"
HELD = json.loads((Path(__file__).parent / "held_numbers.json").read_text())
LOGGED = ("loss", "reconstruction_loss", "rho", "kl_prior_loss", "jsd", "posterior_entropy", "beta_eff")
LOGGED += ("grad_norm/layers", "grad_norm/posterior", "grad_norm/router")
EVALUATED = ("c_base", "beta_eff", "rho_post", "rho_prior", "rho_marg", "rho_bound", "rho_shuffle", "i_used", "kl")


def numbers(run_dir: Path) -> dict[str, Any]:
    """Numbers of a trained and evaluated run by name."""
    values = json.loads((run_dir / "evaluation.json").read_text())
    flat = values | values["rho"] | values["decomposition"]
    found = {name: flat[name]["value"] if isinstance(flat[name], dict) else flat[name] for name in EVALUATED}
    return {"log": [{name: line[name] for name in LOGGED} for line in log_lines(run_dir)], "evaluation": found}


def test_the_log_and_the_evaluation_of_a_small_run_are_those_on_record(tiny: TinyRun) -> None:
    """Kernels differ between processors, and ten steps of training carry their rounding on; clusters might flip."""
    run_dir = tiny.train("held", START)
    invoke(["evaluate", str(tiny.config), f"run_dir={run_dir}", START])
    found = numbers(run_dir)
    assert len(found["log"]) == len(HELD["log"]) == 10
    for line, held in zip(found["log"], HELD["log"], strict=True):
        assert line == pytest.approx(held, rel=2e-3, abs=1e-6)
    assert found["evaluation"] == pytest.approx(HELD["evaluation"], rel=2e-3, abs=1e-6)


def test_at_weight_0_the_jsd_is_that_of_the_steps_with_a_line_and_nothing_else_changes(tiny: TinyRun) -> None:
    settings = (START, "objective.jsd=0", "train.steps=4")
    every = log_lines(tiny.train("jsd_of_every_step", *settings))
    some = log_lines(tiny.train("jsd_of_some_steps", *settings, "train.logging_steps=2"))
    assert [line["step"] for line in some] == [1, 2, 4]
    for line in some:
        same = every[line["step"] - 1]
        assert line["jsd"] == same["jsd"] > 0 and line["jsd_share"] == same["jsd_share"]
    # Those of step 4 are means over steps 3 and 4.
    assert some[1]["rho"] == every[1]["rho"] and some[2]["rho"] != every[3]["rho"]
    weights = [line["grad_norm/layers"] for line in (some[2], every[3])]
    assert weights[0] == weights[1]
