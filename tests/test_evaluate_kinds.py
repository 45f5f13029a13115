"""Evaluation, report, compare and export of runs whose z is no plain code, through the real commands."""

import json
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, invoke, log_lines

KINDS = {
    "gaussian": ("latent={kind: gaussian, latent_dim: 3}",),
    "factored": ("latent={kind: factored, num_latents: 2, num_factors: 2}",),
}
COMMON = ("objective.jsd=0", "train.steps=2", "deepspeed=null", "evaluate.num_prompts=2", "data.max_new_tokens=6")


@pytest.fixture(scope="module")
def runs(tiny: TinyRun) -> dict[str, Path]:
    found = {kind: tiny.train(f"evaluated_{kind}", *options, *COMMON) for kind, options in KINDS.items()}
    for run_dir in found.values():
        invoke(["evaluate", str(run_dir / "config.yaml")])
    return found


def figures(run_dir: Path) -> dict[str, Any]:
    return json.loads((run_dir / "evaluation.json").read_text())


def test_a_vector_is_evaluated_from_draws_that_are_counted(runs: dict[str, Path]) -> None:
    found = figures(runs["gaussian"])
    assert found["num_samples_z"] == 64 and found["num_draws"] == 4
    assert {"rho_post", "rho_prior", "rho_marg", "rho_bound", "rho_shuffle"} <= found["rho"].keys()
    assert found["rho"]["rho_step0"]["value"] == pytest.approx(1.0, abs=1e-4)
    assert 0 <= found["active_units"] <= 3 and found["posterior_variance"] > 0
    assert set(found["accuracy"]) == {"router"} and len(found["samples"][0]["outputs"]) == 4
    assert not {"code_usage", "live_codes", "alignment_one_to_one"} & found.keys()


def test_each_kind_logs_its_own_figures(runs: dict[str, Path]) -> None:
    gaussian, factored = (log_lines(runs[kind])[-1] for kind in ("gaussian", "factored"))
    assert {"active_units", "posterior_variance"} <= gaussian.keys()
    assert not {"live_codes", "jsd", "router_codes", "marginal_posterior"} & gaussian.keys()
    assert 0 < factored["live_codes"] <= 4 and "active_units" not in factored


@pytest.mark.slow
def test_an_evaluation_from_draws_repeats_itself(runs: dict[str, Path]) -> None:
    before = figures(runs["gaussian"])
    invoke(["evaluate", str(runs["gaussian"] / "config.yaml")])
    assert figures(runs["gaussian"]) == before


def test_a_factored_z_is_summed_over_all_combinations(runs: dict[str, Path]) -> None:
    found = figures(runs["factored"])
    assert "num_samples_z" not in found and len(found["code_usage"]) == 4
    assert [sum(factor) for factor in found["factor_usage"]] == pytest.approx([1.0, 1.0])
    assert found["confusion"]["codes"] == 4 and len(found["accuracy"]["forced"]) == 4
    assert 0 < found["live_codes"] <= 4


def test_report_and_compare_show_what_there_is(runs: dict[str, Path]) -> None:
    for kind, words in (("gaussian", "Active units"), ("factored", "Codes in use")):
        invoke(["report", str(runs[kind])])
        page = (runs[kind] / "report.html").read_text()
        assert words in page
        assert ("One prompt under draws of z" in page) == (kind == "gaussian")
    table = invoke(["compare", *map(str, runs.values())]).stdout
    assert "active_units" in table and "codes_in_use" in table


def test_export_writes_each_combination_and_refuses_vectors(runs: dict[str, Path]) -> None:
    invoke(["export", str(runs["factored"] / "config.yaml")])
    assert sorted(p.name for p in (runs["factored"] / "export").iterdir()) == ["z0", "z1", "z2", "z3"]
    result = invoke(["export", str(runs["gaussian"] / "config.yaml")], status=2)
    assert "no list of values of a gaussian z" in result.stderr
