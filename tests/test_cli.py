"""The command line as a user meets it: bad input, the way through all verbs, and what they leave behind."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from processes import TinyRun, invoke, launch

from toolkit.commands.baseline import compute_baseline
from toolkit.commands.evaluate import evaluate
from toolkit.commands.export import export
from toolkit.config import load_config
from toolkit.errors import ConfigError


def refused(args: list[str]) -> str:
    """The message of a verb that must be refused with status 2."""
    return invoke(args, status=2).stderr


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


def test_a_bad_row_is_refused_with_file_and_line(tiny: TinyRun, tmp_path: Path) -> None:
    data = tmp_path / "train.jsonl"
    data.write_text('{"prompt": "1+1=", "response": "2"}\n{"prompt": "1+1=", "response": \n')
    assert "train.jsonl:2" in refused(["train", str(tiny.config), f"data.train={data}", f"run_dir={tmp_path}/run"])
    assert not (tmp_path / "run").exists()


def test_k_zero_and_a_contradicting_zero_config_are_refused(tiny: TinyRun, tmp_path: Path) -> None:
    assert "num_latents: Input should be greater" in refused(["train", str(tiny.config), "latent.num_latents=0"])
    ds = tmp_path / "ds.json"
    ds.write_text(json.dumps({"train_micro_batch_size_per_gpu": 5, "zero_optimization": {"stage": 2}}))
    message = refused(["train", str(tiny.config), f"deepspeed={ds}"])
    assert "train_micro_batch_size_per_gpu = 5" in message and "train.batch_size" in message


def test_too_little_data_for_one_batch_is_refused(tiny: TinyRun, tmp_path: Path) -> None:
    message = refused(["train", str(tiny.config), "train.batch_size=601", f"run_dir={tmp_path}/run"])
    assert "600 examples" in message and "601 x 1 = 601" in message


def test_an_unevaluated_run_cannot_be_compared(tmp_path: Path) -> None:
    assert "run `zlora evaluate CONFIG` first" in refused(["compare", str(tmp_path)])


def test_half_a_distributed_environment_is_refused(tiny: TinyRun) -> None:
    result = launch(["train", str(tiny.config)], RANK="0", WORLD_SIZE="2")
    assert result.returncode == 2 and "only part of the distributed environment" in result.stderr


def test_train_evaluate_export_report_compare(tiny: TinyRun, evaluated: Path, copy_of: Callable[[Path], Path]) -> None:
    """One run through every later verb; figures of training and evaluation agree."""
    run_dir = copy_of(evaluated)
    trained = json.loads((run_dir / "train.json").read_text())
    overrides = [str(tiny.config), f"run_dir={run_dir}"]
    assert "objective.beta: 0.1 in the run, 0.2 now" in refused(["evaluate", *overrides, "objective.beta=0.2"])
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


def test_inspect_shows_the_y_region_and_the_counts(tiny: TinyRun) -> None:
    shown = invoke(["inspect", str(tiny.config), "--num", "1"]).stdout
    assert "rows read" in shown and "response, y" in shown and "<eos>" in shown
