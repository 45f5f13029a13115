"""Checkpoints that are not as they were written, and runs that are resumed as something else: `make test-faults`."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from toolkit.runtime.manifest import facts_of, write_manifest

from .conftest import Runs

pytestmark = pytest.mark.faults
Row = Callable[[str], None]


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)


DAMAGE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "optimizer shard of rank 1, a bit flipped": ("global_step*/*rank_1_mp_rank_00_optim_states.pt", flipped),
    "model states, truncated": ("global_step*/*model_states.pt", lambda path: os.truncate(path, 500)),
    "rng_state_1.pth missing": ("rng_state_1.pth", Path.unlink),
    "trainer_state.json empty": ("trainer_state.json", lambda path: path.write_text("")),
    "latest names another step": ("latest", lambda path: path.write_text("global_step6")),
    "scheduler.pt, a bit flipped": ("scheduler.pt", flipped),
    "adapter weights, a bit flipped": ("adapter_model.safetensors", flipped),
    "manifest missing": ("manifest.json", Path.unlink),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_checkpoint_is_passed_over(runs: Runs, name: str, row: Row) -> None:
    run_dir = runs.copy(name)
    pattern, damage = DAMAGE[name]
    file = next(iter((run_dir / "checkpoints/checkpoint-8").glob(pattern)))
    damage(file)
    again = runs.train(run_dir, "--resume")
    assert again.returncode == 0, again.stderr[-3000:]
    assert f"passed over: checkpoint-8: {file.name}" in again.stdout.replace(f"{file.parent.name}/", "")
    assert "going on from" in again.stdout and "checkpoint-6" in again.stdout
    runs.equals_whole(run_dir)
    row("named, goes on from the one before, bitwise")


class Payload:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple:
        return os.system, (f"touch {self.path}",)


CODE = {
    "code in optimizer shards, manifest written anew": "global_step*/*optim_states.pt",
    "code in model states, manifest written anew": "global_step*/*model_states.pt",
    "code in rng_state_0.pth, manifest written anew": "rng_state_0.pth",
    "code in scheduler.pt, manifest written anew": "scheduler.pt",
}


@pytest.mark.parametrize("name", CODE)
def test_code_in_a_checkpoint_never_runs(runs: Runs, name: str, row: Row) -> None:
    run_dir, pattern = runs.copy(name), CODE[name]
    folder, ran = run_dir / "checkpoints/checkpoint-8", run_dir / "ran"
    for file in folder.glob(pattern):
        torch.save({"python": Payload(ran), "module": Payload(ran), "optimizer_state_dict": Payload(ran)}, file)
    write_manifest(folder, facts_of(folder))
    found = runs.train(run_dir, "--resume", "train.steps=9")
    assert found.returncode != 0 and not ran.exists()
    row("refused, not run")


# What a run cannot be resumed with

CHANGES: dict[str, tuple[tuple[str, ...], int, str]] = {
    "2 -> 1 ranks": ((), 1, "start 2 processes, as before"),
    "another stage": (("deepspeed=z1",), 2, "deepspeed: 'z[23]' in the run, 'z1' now"),
    "another lr": (("train.lr=1e-5",), 2, "train.lr: .* in the run"),
    "another seed": (("seed=7",), 2, "seed: 0 in the run, 7 now"),
    "another c_base": (("baseline.given=99",), 2, "baseline.given"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_run_is_not_resumed_as_something_else(runs: Runs, name: str, row: Row) -> None:
    run_dir = runs.copy(name)
    before = {f: f.read_bytes() for f in run_dir.rglob("*") if f.is_file()}
    args, nproc, said = CHANGES[name]
    found = runs.train(run_dir, "--resume", *args, nproc=nproc)
    assert found.returncode == 2
    assert re.search(said, found.stderr), found.stderr
    after = {f: f.read_bytes() for f in run_dir.rglob("*") if f.is_file() and f.name != "status.json"}
    assert after == {f: content for f, content in before.items() if f.name != "status.json"}
    row("refused by name, nothing touched")


def test_one_rank_is_not_resumed_as_two(runs: Runs, row: Row) -> None:
    run_dir = runs.new("alone")
    assert runs.train(run_dir, fault="signal:0:5:SIGKILL", nproc=1).returncode == -9
    found = runs.train(run_dir, "--resume")
    assert found.returncode == 2 and "start 1 processes, as before" in found.stderr
    row("refused by name")
