"""Runs of two processes that are killed, stopped or asked to stop, a row each: `make test-faults`.

What goes on equals a run without a fault.
"""

import json
import os
import random
import re
import shutil
import time
from collections.abc import Callable

import pytest
from processes import launch, log_lines

from toolkit.runtime.manifest import facts_of, problem
from toolkit.runtime.status import read_status

from .conftest import SETTINGS, Runs

pytestmark = pytest.mark.faults
Row = Callable[[str], None]

KILLS = {
    "kill -9 of rank 0 in step 5": "signal:0:5:SIGKILL",
    "kill -9 of rank 1 in step 5": "signal:1:5:SIGKILL",
    "kill -9 of rank 0 before anything was saved": "signal:0:1:SIGKILL",
    **{
        f"kill -9 of {who} {delay} s into the checkpoint of step 4": " ".join(
            f"save:{r}:4:{delay}:SIGKILL" for r in ranks
        )
        for who, ranks in (("rank 0", (0,)), ("rank 1", (1,)), ("both ranks", (0, 1)))
        for delay in (0.0, 0.02, 0.05, 0.1, 0.2)
    },
}
STOPS = {
    "SIGTERM to rank 1": "signal:1:4:SIGTERM",
    "SIGTERM to both, twice": " ".join(f"signal:{r}:4:SIGTERM signal:{r}:4:SIGTERM" for r in (0, 1)),
    "SIGINT to both": "signal:0:4:SIGINT signal:1:4:SIGINT",
    "SIGUSR1 to rank 0": "signal:0:4:SIGUSR1",
    "SIGUSR1 at different steps": "signal:0:4:SIGUSR1 signal:1:5:SIGUSR1",
    "SIGTERM into a checkpoint": "save:1:4:0.02:SIGTERM",
}


@pytest.mark.parametrize("name", KILLS)
def test_a_killed_run_goes_on_bitwise(runs: Runs, name: str, row: Row) -> None:
    run_dir = runs.new(name)
    killed = runs.train(run_dir, fault=KILLS[name])
    assert killed.returncode == -9 or (killed.returncode != 0 and " 0.0 s" in name)
    if "before anything" in name:
        assert runs.train(run_dir, "--resume").returncode == 2
        again = runs.train(run_dir)
    else:
        again = runs.train(run_dir, "--resume")
    assert again.returncode == 0, again.stderr[-3000:]
    runs.equals_whole(run_dir)
    row("goes on bitwise" if "before anything" not in name else "refused; begun anew bitwise")


@pytest.mark.parametrize("name", [*STOPS, "STOP in the run folder"])
def test_a_run_that_is_asked_to_stop_saves_and_goes_on_bitwise(runs: Runs, name: str, row: Row) -> None:
    run_dir = runs.new(name)
    if name in STOPS:
        stopped = runs.train(run_dir, fault=STOPS[name])
    else:
        run_dir.mkdir()
        (run_dir / "STOP").touch()
        stopped = runs.train(run_dir)
    assert stopped.returncode == 0, stopped.stderr[-3000:]
    step = json.loads((run_dir / "PREEMPTED").read_text())["step"]
    assert read_status(run_dir)["phase"] == "preempted" and read_status(run_dir)["step"] == step
    assert facts_of(run_dir / f"checkpoints/checkpoint-{step}")["step"] == step and not (run_dir / "adapter").exists()
    again = runs.train(run_dir, "--resume")
    assert again.returncode == 0, again.stderr[-3000:]
    runs.equals_whole(run_dir)
    row(f"saved at step {step}, status 0, goes on bitwise")


NUM_KILLS = int(os.environ.get("KILLS", 150))


@pytest.mark.timeout(7200)
def test_kills_at_random_moments_of_checkpoints(runs: Runs, row: Row) -> None:
    """Of both ranks, each at a moment of its own, KILLS times in one run."""
    run_dir, whole, moments, done = runs.new("kills"), runs.new("no_kill"), random.Random(0), 0
    settings = (f"train.steps={NUM_KILLS}", "train.save_steps=1", "train.eval_steps=0")
    assert runs.train(whole, *settings).returncode == 0
    for _ in range(NUM_KILLS):
        fault = " ".join(f"save:{rank}:{done + 1}:{moments.uniform(0, 0.15):.3f}:SIGKILL" for rank in (0, 1))
        resumed = ["--resume"] if done else []
        killed = runs.train(run_dir, *settings, *resumed, fault=fault)
        assert killed.returncode not in (0, 2), killed.stderr[-3000:]
        assert not done or f"checkpoint-{done}" in re.findall(r"going on from .*", killed.stdout)[0]
        folders = (run_dir / "checkpoints").glob("checkpoint-*")
        done = max((int(f.name.rpartition("-")[2]) for f in folders if problem(f, {}) is None), default=0)
    again = runs.train(run_dir, *settings, *(["--resume"] if done else []))
    assert again.returncode == 0, again.stderr[-3000:]
    curves = [
        [(line["step"], line["loss"], line["grad_norm"]) for line in log_lines(path)] for path in (run_dir, whole)
    ]
    assert curves[0] == curves[1] and len(curves[0]) == NUM_KILLS
    name = "adapter/adapter_model.safetensors"
    assert (run_dir / name).read_bytes() == (whole / name).read_bytes()
    row(f"{NUM_KILLS} kills, {done} steps saved among them; goes on from a whole checkpoint each time, bitwise")


def test_kill_of_an_export_at_its_second_code(runs: Runs, row: Row) -> None:
    run_dir = runs.new("export")
    shutil.copytree(runs.whole, run_dir)
    command = ["export", str(runs.tiny.config), *SETTINGS, f"deepspeed={runs.stage}", f"run_dir={run_dir}"]
    assert launch(command, 1, "faults.planted", FAULT="export:0:2:SIGKILL").returncode == -9
    assert [path.name for path in (run_dir / "export").glob("z*")] == ["z0"]
    for args in (command, [*command, "--out", str(run_dir / "again")]):
        found = launch(args)
        assert found.returncode == 0, found.stderr
    names = sorted(path.relative_to(run_dir / "again") for path in (run_dir / "again").rglob("*") if path.is_file())
    assert len(names) == 9 and not list((run_dir / "export").glob(".*"))
    assert all((run_dir / "export" / name).read_bytes() == (run_dir / "again" / name).read_bytes() for name in names)
    row("z0 is whole, nothing else is there; the same command ends with the same bytes")


TIMEOUT_S = 20
STOPPED = {
    "SIGSTOP of rank 0 in step 5": "signal:0:5:SIGSTOP",
    "SIGSTOP of rank 1 in step 5": "signal:1:5:SIGSTOP",
    "SIGSTOP of rank 1 in a checkpoint": "save:1:4:0.0:SIGSTOP",
}


@pytest.mark.parametrize("name", STOPPED)
def test_a_stopped_rank_ends_the_run_within_the_timeout_and_is_named(runs: Runs, name: str, row: Row) -> None:
    run_dir, number = runs.new(name), STOPPED[name].split(":")[1]
    found = runs.train(run_dir, f"train.timeout_s={TIMEOUT_S}", fault=STOPPED[name])
    took = time.time() - (run_dir / "train_log.jsonl").stat().st_mtime
    assert found.returncode != 0
    # As of its last sign, which is up to a second old: several steps on a fast machine.
    doing = r"(validation or checkpoint after )?step [1-5]"
    said = rf"rank {number}, process \d+ on \S+, in {doing}: no sign of life for \d+ s"
    assert re.search(said, found.stderr), found.stderr[-3000:]
    assert read_status(run_dir)["phase"] == "failed" and f"rank {number}" in read_status(run_dir)["reason"]
    assert took < TIMEOUT_S, took
    again = runs.train(run_dir, "--resume")
    assert again.returncode == 0, again.stderr[-3000:]
    runs.equals_whole(run_dir)
    row(f"named; all ended {took:.0f} s later, timeout {TIMEOUT_S} s; goes on bitwise")
