"""`launch/prepass.sh`: c_base of a model and a file, without a run config."""

import subprocess
import sys
from pathlib import Path

import pytest
from processes import TinyRun

from toolkit.baseline import Baseline

SCRIPT = Path(__file__).parents[2] / "launch/prepass.sh"


def test_its_arguments_become_settings_and_the_rest_is_passed_on(recorder) -> None:
    result = recorder.run("prepass.sh", "my model", "v.jsonl", "out/c.json", "data.template=chat", NPROC="2")
    assert result.returncode == 0, result.stderr[-3000:]
    settings = ["model.path=my model", "data.validation=v.jsonl", "baseline.path=out/c.json", "data.template=chat"]
    expected = ["-u", "-m", "toolkit", "baseline", "defaults", *settings]
    assert [r["args"] for r in recorder.records()] == [expected] * 2


def test_without_its_three_arguments_it_says_how_to_call_it() -> None:
    result = subprocess.run([str(SCRIPT), "model"], capture_output=True, text=True)
    assert result.returncode == 2 and "MODEL VALIDATION.jsonl OUT.json" in result.stderr


@pytest.mark.slow
def test_it_gives_the_c_base_that_a_run_accepts(tiny: TinyRun, tmp_path: Path) -> None:
    out = tmp_path / "c.json"
    root, python = tiny.root, {"PYTHON": sys.executable, "NPROC": "2", "PATH": "/usr/bin:/bin", "OMP_NUM_THREADS": "1"}
    args = [str(root / "entangled"), str(root / "data/validation.jsonl"), str(out), "data.max_length=64"]
    subprocess.run([str(SCRIPT), *args], check=True, env=python, cwd=SCRIPT.parents[1])
    one, found = Baseline.load(root / "baseline.json"), Baseline.load(out)
    found.require(one.fingerprints, out)
    assert found.nll == pytest.approx(one.nll, rel=1e-6)
