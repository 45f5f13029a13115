"""Faults before the first step, or in the data: pre-pass, c_base, folder, uneven shards: `make test-faults`."""

import subprocess
from collections.abc import Callable

import pytest
from processes import launch, log_lines

from toolkit.baseline import Baseline
from toolkit.commands.baseline import shards_path

from .conftest import WITHIN_S, Runs

pytestmark = pytest.mark.faults
Row = Callable[[str], None]


def test_kill_of_the_pre_pass_after_two_shards(runs: Runs, row: Row) -> None:
    path, other = runs.new("killed") / "c.json", runs.new("undisturbed") / "c.json"

    def prepass(path: object, fault: str) -> int:
        args = ["baseline", str(runs.tiny.config), f"baseline.path={path}", f"deepspeed={runs.stage}"]
        return launch(args, 2, "faults.planted", alone_s=WITHIN_S, FAULT=fault).returncode

    assert prepass(path, "prepass:0:2:SIGKILL") != 0 and not path.exists()
    assert len(list(shards_path(path).iterdir())) == 2
    assert prepass(path, "") == prepass(other, "") == 0
    assert Baseline.load(path) == Baseline.load(other) and not shards_path(path).exists()
    row("nothing is taken for c_base; the same command goes on and gives the same bits")


def test_a_c_base_of_other_rows(runs: Runs, row: Row) -> None:
    run_dir, path = runs.new("foreign"), runs.new("foreign_c_base") / "c.json"
    stored = Baseline.load(runs.tiny.root / "baseline.json")
    prints = stored.fingerprints.model_copy(update={"data": "0" * 64})
    path.parent.mkdir()
    stored.model_copy(update={"fingerprints": prints}).save(path)
    found = runs.train(run_dir, f"baseline.path={path}")
    assert found.returncode == 2 and str(path) in found.stderr and "data" in found.stderr
    assert "zlora baseline CONFIG" in found.stderr and not (run_dir / "config.yaml").exists()
    row("refused by name before the model is loaded")


def test_a_folder_that_is_read_only(runs: Runs, row: Row) -> None:
    folder = runs.new("read_only")
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(folder)], capture_output=True).returncode:
        pytest.skip("no permission to mount a tmpfs")
    try:
        found = runs.train(folder / "run")
        assert found.returncode == 2 and str(folder) in found.stderr and "probed in" not in found.stdout
    finally:
        subprocess.run(["umount", str(folder)], check=True)
    row("refused by name before the model is loaded")


def test_uneven_shards_of_37_rows(runs: Runs, row: Row) -> None:
    """Steps of 16, 16 and 5 rows."""
    data = runs.new("rows").with_suffix(".jsonl")
    data.write_text("".join((runs.tiny.root / "data/train.jsonl").read_text().splitlines(keepends=True)[:37]))
    logs = []
    for nproc, size in ((1, 8), (2, 4)):
        run_dir = runs.new(f"uneven_{nproc}")
        settings = (f"data.train={data}", f"train.batch_size={size}", "zlora.zlora_dropout=0")
        found = runs.train(run_dir, *settings, nproc=nproc)
        assert found.returncode == 0, found.stderr[-3000:]
        logs.append([[line[name] for name in ("loss", "rho", "kl_prior_loss", "jsd")] for line in log_lines(run_dir)])
    assert len(logs[0]) == 8 and all(a == pytest.approx(b, abs=1e-5) for a, b in zip(*logs, strict=True))
    row("losses of one process, to 1e-5")
