"""A real training run through each launcher: 2 processes, ZeRO-2, CPU."""

import json
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, free_port, log_lines

from toolkit.baseline import Baseline

Run = Callable[..., subprocess.CompletedProcess[str]]
STEPS = ["train.steps=4", "train.batch_size=8", "deepspeed=z2"]


def figures(run_dir: Path) -> list[tuple[float, float]]:
    return [(line["loss"], line["grad_norm"]) for line in log_lines(run_dir)]


@pytest.fixture(scope="session")
def alone(tiny: TinyRun) -> list[tuple[float, float]]:
    """The same four steps in one process on the whole batch."""
    return figures(tiny.train("launch_alone", "train.steps=4", "train.batch_size=16", "deepspeed=z2"))


def check(run_dir: Path, alone: list[tuple[float, float]]) -> None:
    """Two processes that share one batch: a process training alone would see half of it."""
    assert json.loads((run_dir / "train.json").read_text())["processes"] == 2
    resolved = json.loads((run_dir / "ds_config.json").read_text())
    assert (resolved["zero_optimization"]["stage"], resolved["train_micro_batch_size_per_gpu"]) == (2, 8)
    got = figures(run_dir)
    assert len(got) == len(alone) == 4
    for mine, reference in zip(got, alone, strict=True):
        assert mine == pytest.approx(reference, rel=1e-5)


def train(tiny: TinyRun, run: Run, launcher: str, run_dir: Path, **env: str) -> Path:
    result = run(f"{launcher}.sh", "train", str(tiny.config), f"run_dir={run_dir}", *STEPS, OMP_NUM_THREADS="1", **env)
    assert result.returncode == 0, result.stderr[-4000:]
    return run_dir


@pytest.fixture(scope="session")
def by_torchrun(tiny: TinyRun, run: Run) -> Path:
    return train(tiny, run, "torchrun", tiny.runs / "launch_torchrun", NPROC="2")


@pytest.mark.slow
def test_two_processes_train_like_one_on_the_whole_batch(by_torchrun: Path, alone: list[tuple[float, float]]) -> None:
    check(by_torchrun, alone)


@pytest.mark.slow
@pytest.mark.parametrize("launcher", ["accelerate", "deepspeed"])
def test_every_launcher_gives_the_losses_of_torchrun(tiny, run, by_torchrun, alone, tmp_path, launcher):
    run_dir = train(tiny, run, launcher, tmp_path / "run", NPROC="2", MASTER_PORT=str(free_port()))
    check(run_dir, alone)
    assert figures(run_dir) == figures(by_torchrun)


@pytest.mark.slow
def test_prepass_gives_the_c_base_that_a_run_accepts(tiny: TinyRun, run: Run, tmp_path: Path) -> None:
    out, root = tmp_path / "c.json", tiny.root
    args = [str(root / "entangled"), str(root / "data/validation.jsonl"), str(out), "data.max_length=64"]
    found = run("prepass.sh", *args, NPROC="2", OMP_NUM_THREADS="1")
    assert found.returncode == 0, found.stdout + found.stderr
    one, found = Baseline.load(root / "baseline.json"), Baseline.load(out)
    found.require(one.fingerprints, out)
    assert found.nll == pytest.approx(one.nll, rel=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("launcher", ["torchrun", "accelerate"])
def test_two_nodes_give_the_losses_of_one(tiny: TinyRun, run, by_torchrun, tmp_path, launcher) -> None:
    where: dict[str, Any] = {"NPROC": "1", "NNODES": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
    run_dir = tmp_path / "run"
    with ThreadPoolExecutor() as pool:
        nodes = [pool.submit(train, tiny, run, launcher, run_dir, NODE_RANK=str(rank), **where) for rank in (0, 1)]
    for node in nodes:
        node.result()
    assert json.loads((run_dir / "train.json").read_text())["processes"] == 2
    assert figures(run_dir) == figures(by_torchrun)
