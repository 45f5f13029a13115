"""Trainings over two hosts, and what is left of them when a cable or a process goes: `make test-hosts`."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from namespaces import wait_until
from processes import TinyRun, launch, log_lines

from toolkit.runtime.files import read_object
from toolkit.runtime.status import read_status
from toolkit.runtime.watch import FOLDER

from .conftest import Hosts, Job

pytestmark = pytest.mark.hosts

SETTINGS = ("train.steps=6", "train.batch_size=8")
LAUNCHERS = ["torchrun", "accelerate", "deepspeed"]
TIMEOUT_S, WITHIN_S = 20, 30.0


@pytest.fixture(autouse=True)
def _clear(hosts: Hosts) -> Iterator[None]:
    yield
    hosts.clear()


def figures(run_dir: Path) -> list[tuple[float, float]]:
    return [(line["loss"], line["grad_norm"]) for line in log_lines(run_dir)]


@pytest.fixture(scope="session")
def one_host(tiny: TinyRun) -> dict[str, list[tuple[float, float]]]:
    found = {}
    for stage in ("z2", "z3"):
        run_dir = tiny.runs / f"one_host_{stage}"
        args = ["train", str(tiny.config), *SETTINGS, f"deepspeed={stage}", f"run_dir={run_dir}"]
        result = launch(args, nproc=2)
        assert result.returncode == 0, result.stderr[-3000:]
        found[stage] = figures(run_dir)
    return found


@pytest.mark.parametrize("stage", ["z2", "z3"])
@pytest.mark.parametrize("launcher", LAUNCHERS)
def test_two_hosts_give_the_losses_of_one(
    hosts: Hosts, tiny: TinyRun, one_host: dict, launcher: str, stage: str
) -> None:
    run_dir = tiny.runs / f"{launcher}_{stage}"
    args = ["train", str(tiny.config), *SETTINGS, f"deepspeed={stage}", f"run_dir={run_dir}", "--allow-collapse"]
    job = hosts.start(launcher, f"{launcher}_{stage}", *args)
    assert set(job.wait(240)) == {0}, job.said(0)[-3000:]
    assert json.loads((run_dir / "train.json").read_text())["processes"] == 2
    assert figures(run_dir) == one_host[stage] and len(one_host[stage]) == 6


FAULTS = {"torchrun": "z2", "accelerate": "z3", "deepspeed": "z2"}


@pytest.mark.parametrize("launcher", FAULTS)
def test_a_killed_process_ends_the_other_host_which_names_it(hosts: Hosts, tiny: TinyRun, launcher: str) -> None:
    name = f"kill_{launcher}"
    job, run_dir = in_step(hosts, tiny, launcher, name)
    (victim,) = hosts.ranks(hosts.b)
    victim.kill()
    began = time.monotonic()
    assert 0 not in job.wait(WITHIN_S), job.said(0)[-3000:]
    assert not hosts.ranks(hosts.a) + hosts.ranks(hosts.b), time.monotonic() - began
    assert re.search(r"rank 1, process \d+ on host-b, in .*step \d+: no sign of life", job.said(0)), job.said(0)[-3000:]
    status = read_status(run_dir)
    assert status["phase"] == "failed" and "rank 1" in status["reason"] and "--resume" in status["remedy"]


@pytest.mark.parametrize("launcher", FAULTS)
def test_a_cut_cable_ends_both_hosts_within_the_bound_and_is_named(hosts: Hosts, tiny: TinyRun, launcher: str) -> None:
    job, run_dir = in_step(hosts, tiny, launcher, f"cut_{launcher}")
    hosts.cable("down")
    try:
        wait_until(lambda: not hosts.ranks(hosts.a) + hosts.ranks(hosts.b), "training ended", TIMEOUT_S + WITHIN_S)
        # torchrun ends at once; the deepspeed launcher waits for pdsh, and that until ssh gives its host up.
        assert 0 not in job.wait(60 if launcher == "deepspeed" else 10), job.said(0)[-3000:]
    finally:
        hosts.cable("up")
    for host in range(len(job.running)):
        assert "do not reach each other, though all of them live" in job.said(host), job.said(host)[-3000:]
    assert read_status(run_dir)["phase"] == "failed"


def in_step(hosts: Hosts, tiny: TinyRun, launcher: str, name: str) -> tuple[Job, Path]:
    """A long training that has done some steps, of which the second process has told."""
    run_dir = tiny.runs / name
    settings = (*SETTINGS, "train.steps=1000", f"train.timeout_s={TIMEOUT_S}", f"deepspeed={FAULTS[launcher]}")
    job = hosts.start(launcher, name, "train", str(tiny.config), *settings, f"run_dir={run_dir}")
    log = run_dir / "train_log.jsonl"
    wait_until(lambda: log.exists() and len(log_lines(run_dir)) > 2, f"steps; {job.logs[0]}", 200)
    sign = run_dir / FOLDER / "1.json"
    wait_until(lambda: "step" in (read_object(sign) or {}).get("doing", ""), f"a sign of rank 1; {job.logs[0]}", 20)
    return job, run_dir
