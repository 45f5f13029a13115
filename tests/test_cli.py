"""The command line as a user meets it: bad input, the way through all verbs, and what they leave behind."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import TinyRun, invoke, launch

from toolkit.commands.baseline import compute_baseline
from toolkit.commands.evaluate import evaluate
from toolkit.commands.export import export
from toolkit.config import load_config
from toolkit.errors import ConfigError


def test_a_missing_model_folder_is_refused_without_a_traceback(tiny: TinyRun, tmp_path: Path) -> None:
    nothing = f"model.path={tmp_path}/nothing"
    result = launch(["train", str(tiny.config), nothing])
    assert result.returncode == 2 and "Traceback" not in result.stderr
    assert "model.path: model folder" in result.stderr and "run `zlora entangle CONFIG` first" in result.stderr
    config = load_config(tiny.config, [nothing])
    for verb in (compute_baseline, evaluate, export):
        with pytest.raises(
            ConfigError, match=r"model\.path: model folder .*\n(.*\n)*.*run `zlora entangle CONFIG` first"
        ):
            verb(config)


def test_what_cannot_be_used_is_refused_with_status_2(tiny: TinyRun, tmp_path: Path) -> None:
    data = tmp_path / "train.jsonl"
    data.write_text('{"prompt": "1+1=", "response": "2"}\n{"prompt": "1+1=", "response": \n')
    train = ["train", str(tiny.config), f"run_dir={tmp_path}/run"]
    for args, message in (
        ([*train, f"data.train={data}"], r"train\.jsonl:2"),
        ([*train, "train.batch_size=601"], r"(?s)600 examples.*601 x 1 = 601"),
        (["compare", str(tmp_path)], "run `zlora evaluate CONFIG` first"),
    ):
        assert re.search(message, invoke(args, status=2).stderr)
    assert not (tmp_path / "run").exists()


def test_half_a_distributed_environment_is_refused(tiny: TinyRun) -> None:
    result = launch(["train", str(tiny.config)], RANK="0", WORLD_SIZE="2")
    assert result.returncode == 2 and "only part of the distributed environment" in result.stderr


def test_train_evaluate_export_report_compare(tiny: TinyRun, evaluated: Path, copy_of: Callable[[Path], Path]) -> None:
    """One run through every later verb; figures of training and evaluation agree."""
    run_dir = copy_of(evaluated)
    trained = json.loads((run_dir / "train.json").read_text())
    overrides = [str(tiny.config), f"run_dir={run_dir}"]
    changed = invoke(["evaluate", *overrides, "objective.beta=0.2"], status=2).stderr
    assert "objective.beta: 0.1 in the run, 0.2 now" in changed
    values = json.loads((run_dir / "evaluation.json").read_text())
    # Two processes under ZeRO-2 against the reloaded adapter in one: the same numbers up to batch rounding.
    assert values["rho"]["rho_post"]["value"] == pytest.approx(trained["eval_rho"], rel=1e-5)
    assert values["kl"]["value"] == pytest.approx(trained["eval_kl_prior_loss"], rel=1e-4, abs=1e-7)
    assert values["rho"]["rho_step0"]["value"] == pytest.approx(1.0, abs=1e-5)
    exported = invoke(["export", *overrides]).stdout.split()
    assert len(exported) == 3
    for folder in exported:
        assert {f.name for f in Path(folder).iterdir()} == {
            "adapter_config.json",
            "adapter_model.safetensors",
            "README.md",
        }
    page = Path(invoke(["report", str(run_dir)]).stdout.strip()).read_text()
    assert "rho_marg" in page and "<script src" not in page
    out = run_dir / "summary.json"
    table = invoke(["compare", str(run_dir), "--out", str(out)]).stdout
    figures = json.loads(out.read_text())["evaluated"]
    assert f"{figures['rho_post']:.3f}" in table
    assert set(figures) >= {"c_base", "beta_eff", "rho_post", "rho_marg", "KL", "alignment_one_to_one"}


def test_with_json_stdout_holds_the_json_alone(tiny: TinyRun, tmp_path: Path) -> None:
    own = [f"run_dir={tmp_path}/run", f"baseline.path={tmp_path}/c.json", "train.steps=1", "deepspeed=null"]
    found = {verb: launch([verb, str(tiny.config), *own, "--json"]) for verb in ("baseline", "train")}
    assert json.loads(found["baseline"].stdout)["num_sequences"] == 37
    assert json.loads(found["train"].stdout)["seconds"] > 0
    for verb, result in found.items():
        assert "probed in" in result.stderr, verb


def test_inspect_shows_the_y_region_and_the_counts(tiny: TinyRun) -> None:
    shown = invoke(["inspect", str(tiny.config), "--num", "1"]).stdout
    assert "rows read" in shown and "response, y" in shown and "<eos>" in shown
