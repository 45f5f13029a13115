"""A scalar c_base from another system: used, compared with what is measured, and marked wherever it appears."""

import json
from pathlib import Path

import pytest
from processes import TinyRun, invoke, launch, succeed

from toolkit.baseline import Baseline
from toolkit.commands.predict import predict
from toolkit.config import RunConfig, load_config
from toolkit.errors import ArtefactError, ConfigError


def measured(tiny: TinyRun) -> Baseline:
    return Baseline.load(tiny.root / "baseline.json")


def config_of(tiny: TinyRun, value: float, *overrides: str) -> RunConfig:
    return load_config(tiny.config, [*overrides, "baseline.path=not/read.json", f"baseline.given={value!r}"])


def test_a_run_on_a_scalar_equals_one_on_the_artefact_and_says_so_everywhere(tiny: TinyRun, tmp_path: Path) -> None:
    c_base, run_dir = measured(tiny).c_base["token_mean"].value, tmp_path / "given"
    args = [str(tiny.config), f"run_dir={run_dir}", "train.steps=2", "baseline.path=not/read.json"]
    scalar = ["--c-base", repr(c_base)]
    assert "(unverified: given, not measured)" in succeed(["train", *args, *scalar]).stdout
    figures, stored = json.loads((run_dir / "train.json").read_text()), Baseline.load(run_dir / "baseline.json")
    assert (figures["c_base"], figures["c_base_verified"]) == (c_base, False)
    assert not stored.verified and stored.fingerprints == measured(tiny).fingerprints
    assert stored.usable("sequence_sum", 0.05, "baseline.json") == stored.c_base["sequence_sum"].value
    assert stored.c_base["sequence_sum"].value == pytest.approx(measured(tiny).c_base["sequence_sum"].value)
    lines = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
    assert [line["c_base_verified"] for line in lines if "eval_rho_step0" in line] == [False]
    usual = tiny.train("usual", "train.steps=2")
    of_usual = json.loads((usual / "train.json").read_text())
    assert of_usual["c_base_verified"] is True and figures["eval_rho"] == pytest.approx(of_usual["eval_rho"], rel=1e-6)

    refused = invoke(["evaluate", *args], status=2)
    assert f"baseline.given: {c_base!r} in the run, None now" in refused.stderr
    table = invoke(["evaluate", *args, *scalar]).stdout
    assert f"{c_base:.4f} (unverified)" in table and "given, not measured" in table
    assert json.loads((run_dir / "evaluation.json").read_text())["c_base_verified"] is False
    page = Path(invoke(["report", str(run_dir)]).stdout.strip()).read_text()
    assert "unverified: given, not measured" in page


def test_a_scalar_that_disagrees_is_refused_with_both_numbers_per_token(tiny: TinyRun, tmp_path: Path) -> None:
    c_base = measured(tiny).c_base["token_mean"].value
    overrides = [f"run_dir={tmp_path}/run", "objective.reduction=sequence_sum"]
    result = launch(["train", str(tiny.config), *overrides, "--c-base", repr(1.1 * c_base)])
    assert result.returncode == 2 and "the given c_base disagrees" in result.stderr
    assert f"{1.1 * c_base:.6g} nats per y token given" in result.stderr
    number = float(result.stderr.split("given, ")[1].split(" measured")[0])
    assert number == pytest.approx(c_base, rel=1e-4)


def test_a_forecast_from_a_scalar_has_the_length_of_y_from_the_data(tiny: TinyRun) -> None:
    baseline = measured(tiny)
    raw = ("objective.normalize=false", "objective.beta=0.001")
    found = predict(config_of(tiny, baseline.c_base["token_mean"].value, *raw))
    assert found.beta_eff == pytest.approx(0.001 * baseline.tokens_per_sequence)
    assert found.c_seq == pytest.approx(baseline.c_base["sequence_sum"].value)
    assert (found.c_base_low, found.top_tenth, found.c_base_verified) == (None, None, False)
    assert "unverified" in found.one_line() and any("unverified" in w for w in found.warnings)


def test_a_forecast_from_a_scalar_without_the_data_says_what_is_missing(tiny: TinyRun, tmp_path: Path) -> None:
    for missing in ("model.path", "data.validation"):
        with pytest.raises(ConfigError, match="length of y") as error:
            predict(config_of(tiny, 0.1, f"{missing}={tmp_path}/none"))
        assert "zlora baseline CONFIG" in str(error.value)


def test_a_scalar_that_cannot_be_divided_by_is_refused(tiny: TinyRun) -> None:
    for value in ("0", "-1", ".inf", ".nan"):
        with pytest.raises(ConfigError, match=r"baseline\.given"):
            load_config(tiny.config, [f"baseline.given={value}"])
    with pytest.raises(ArtefactError, match=r"baseline\.given is below the floor"):
        predict(config_of(tiny, 1e-5))
