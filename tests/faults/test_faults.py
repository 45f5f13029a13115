"""Faults in real runs of two processes, a row each: `make test-faults`. What goes on equals a run without a fault.

Also prints the table, and writes it to the file named by FAULTS_TABLE.
"""

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from processes import Result, TinyRun, launch, log_lines

from toolkit.runtime.manifest import facts_of, write_manifest
from toolkit.runtime.status import read_status

pytestmark = pytest.mark.faults

SETTINGS = ("train.steps=8", "train.save_steps=2", "zlora.zlora_dropout=0.1", "train.gradient_accumulation=2")
FIGURES = ("step", "loss", "grad_norm", "rho", "kl_prior_loss", "jsd", "beta")
WITHIN_S = 30.0  # after the first process of a run has died all have
TABLE: dict[str, dict[str, str]] = {}


@dataclass(frozen=True)
class Runs:
    """Runs of one ZeRO stage, and the one without a fault."""

    tiny: TinyRun
    stage: str
    whole: Path

    def train(self, run_dir: Path, *args: str, fault: str = "", nproc: int = 2) -> Result:
        settings = [*SETTINGS, f"deepspeed={self.stage}", f"run_dir={run_dir}"]
        command = ["train", str(self.tiny.config), *settings, *args]
        return launch(command, nproc, "faults.planted", alone_s=WITHIN_S, FAULT=fault)

    def copy(self, name: str) -> Path:
        """A run that died after its last checkpoint."""
        run_dir = self.tiny.runs / f"{self.stage}_{name}"
        shutil.copytree(self.whole, run_dir)
        for gone in ("train.json", "adapter"):
            path = run_dir / gone
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        return run_dir

    def equals_whole(self, run_dir: Path) -> None:
        curves = [[{f: line[f] for f in FIGURES} for line in log_lines(path)] for path in (run_dir, self.whole)]
        assert curves[0] == curves[1] and len(curves[0]) == 8
        weights = [(path / "adapter/adapter_model.safetensors").read_bytes() for path in (run_dir, self.whole)]
        assert weights[0] == weights[1]
        last = self.whole / "checkpoints/checkpoint-8"
        names = [
            f.relative_to(last) for f in [*last.glob("global_step*/*.pt"), *last.glob("*.pth"), last / "scheduler.pt"]
        ]
        assert len(names) == 7 - (self.stage == "z2")
        for name in names:
            same(
                *(torch.load(path / name, weights_only=False) for path in (run_dir / "checkpoints/checkpoint-8", last))
            )


def same(a: object, b: object) -> None:
    """Equal to the bit, whatever the nesting."""
    if isinstance(a, torch.Tensor | np.ndarray):
        assert type(a) is type(b) and torch.equal(torch.as_tensor(a), torch.as_tensor(b))  # pyright: ignore
    elif isinstance(a, dict):
        assert isinstance(b, dict) and a.keys() == b.keys()
        for key in a:
            padded = key == "fp32_flat_groups"  # ZeRO-3: an element that no weight has may stand at the end
            same(*([group[:-1] for group in one[key]] if padded else one[key] for one in (a, b)))
    elif isinstance(a, list | tuple):
        assert isinstance(b, list | tuple) and len(a) == len(b)
        for x, y in zip(a, b, strict=True):
            same(x, y)
    else:
        assert a == b or (type(a) is type(b) and not isinstance(a, int | float | str))


@pytest.fixture(scope="module", params=["z2", "z3"])
def runs(request: pytest.FixtureRequest, tiny: TinyRun) -> Iterator[Runs]:
    found = Runs(tiny, request.param, tiny.runs / f"{request.param}_whole")
    result = found.train(found.whole)
    assert result.returncode == 0, result.stderr[-3000:]
    yield found


@pytest.fixture(autouse=True)
def row(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Notes what came of a fault."""
    stage = "z2" if "z2" in request.node.name else "z3"
    name = request.node.name.partition("[")[2].rstrip("]").removeprefix(stage).lstrip("-")
    name = name or request.node.originalname.removeprefix("test_").replace("_", " ")
    began, noted = time.monotonic(), []
    yield noted.append
    if noted:
        TABLE.setdefault(name, {})[stage] = f"{noted[-1]} ({time.monotonic() - began:.0f} s)"
        if os.environ.get("FAULTS_TABLE"):
            lines = [f"| {fault} | {got.get('z2', '')} | {got.get('z3', '')} |" for fault, got in TABLE.items()]
            text = "\n".join(["| fault | ZeRO-2 | ZeRO-3 |", "|---|---|---|", *lines])
            Path(os.environ["FAULTS_TABLE"]).write_text(text + "\n")


# A run that is ended from outside, by which signal, and what then stands in its folder

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
def test_a_killed_run_goes_on_bitwise(runs: Runs, name: str, row: Callable[[str], None]) -> None:
    run_dir = runs.tiny.runs / f"{runs.stage}_{name.replace(' ', '_').replace('.', '')}"
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
def test_a_run_that_is_asked_to_stop_saves_and_goes_on_bitwise(
    runs: Runs, name: str, row: Callable[[str], None]
) -> None:
    run_dir = runs.tiny.runs / f"{runs.stage}_{name.replace(' ', '_').replace(',', '')}"
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


# A checkpoint that is not as it was written: the one before it is taken, and what is wrong is said


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
def test_a_damaged_checkpoint_is_passed_over(runs: Runs, name: str, row: Callable[[str], None]) -> None:
    run_dir = runs.copy(name.replace(" ", "_").replace(",", ""))
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


@pytest.mark.parametrize(
    "pattern", ["global_step*/*optim_states.pt", "global_step*/*model_states.pt", "rng_state_0.pth"]
)
def test_code_in_a_checkpoint_never_runs_even_if_its_manifest_is_written_anew(
    runs: Runs, pattern: str, row: Callable[[str], None]
) -> None:
    run_dir = runs.copy(pattern.translate({ord(c): "_" for c in "*/."}))
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
def test_a_run_is_not_resumed_as_something_else(runs: Runs, name: str, row: Callable[[str], None]) -> None:
    run_dir = runs.copy(f"change_{name.replace(' ', '_').replace('>', '')}")
    before = {f: f.read_bytes() for f in run_dir.rglob("*") if f.is_file()}
    args, nproc, said = CHANGES[name]
    found = runs.train(run_dir, "--resume", *args, nproc=nproc)
    assert found.returncode == 2
    assert re.search(said, found.stderr), found.stderr
    after = {f: f.read_bytes() for f in run_dir.rglob("*") if f.is_file() and f.name != "status.json"}
    assert after == {f: content for f, content in before.items() if f.name != "status.json"}
    row("refused by name, nothing touched")


def test_one_rank_is_not_resumed_as_two(runs: Runs, row: Callable[[str], None]) -> None:
    run_dir = runs.tiny.runs / f"{runs.stage}_alone"
    assert runs.train(run_dir, fault="signal:0:5:SIGKILL", nproc=1).returncode == -9
    found = runs.train(run_dir, "--resume")
    assert found.returncode == 2 and "start 1 processes, as before" in found.stderr
    row("refused by name")


# Numbers that are not finite


@pytest.mark.parametrize(
    "what", ["reconstruction_loss", "kl_prior_loss", "inter_latent_jsd", "grad lora", "grad router"]
)
def test_a_step_that_is_not_finite_is_not_applied(runs: Runs, what: str, row: Callable[[str], None]) -> None:
    """Of one rank, in one of two micro-batches' steps; then in all, which ends the run."""
    run_dir = runs.tiny.runs / f"{runs.stage}_nan_{what.replace(' ', '_')}"
    kind, _, name = what.rpartition(" ")
    fault = f"{kind or 'nan'}:1:5:{name}"
    found = runs.train(run_dir, "train.steps=5", "train.save_steps=1", fault=f"{fault}:1")
    assert found.returncode == 0, found.stderr[-3000:]
    assert [line.get("bad_steps") for line in log_lines(run_dir)] == [None] * 4 + [1.0]
    weights = [(run_dir / f"checkpoints/checkpoint-{n}/adapter_model.safetensors").read_bytes() for n in (4, 5)]
    assert weights[0] == weights[1]
    run_dir = run_dir.with_name(f"{run_dir.name}_on")
    found = runs.train(run_dir, fault=f"{fault}:9")
    assert found.returncode == 2 and "the last 3 steps were not applied" in found.stderr
    assert ("a gradient" if kind else name) in found.stderr and " of examples " in found.stderr
    assert facts_of(run_dir / "checkpoints/checkpoint-4") and read_status(run_dir)["phase"] == "failed"
    row("not applied; 3 in a row end the run by name")


# Places that cannot be written to, and two jobs at once


def test_a_full_disk_is_named_and_the_run_goes_on_when_there_is_room(runs: Runs, row: Callable[[str], None]) -> None:
    run_dir = runs.tiny.runs / f"{runs.stage}_full"
    (run_dir / "checkpoints").mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(run_dir / "checkpoints")]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no permission to mount a tmpfs")
    try:
        found = runs.train(run_dir)
        assert found.returncode == 2 and "cannot be written to" in found.stderr and "make room" in found.stderr
        subprocess.run([*mount[:4], "remount,size=200m", *mount[5:]], check=True)
        resume = ["--resume"] if list((run_dir / "checkpoints").glob("checkpoint-*")) else []
        again = runs.train(run_dir, *resume)
        assert again.returncode == 0, again.stderr[-3000:]
        runs.equals_whole(run_dir)
    finally:
        subprocess.run(["umount", str(run_dir / "checkpoints")], check=True)
    row("refused by name, then bitwise")


def test_a_second_job_names_the_first(runs: Runs, row: Callable[[str], None]) -> None:
    run_dir = runs.copy("two_jobs")
    from toolkit.runtime.lock import only_training

    with only_training(run_dir):
        found = runs.train(run_dir, "--resume")
    assert found.returncode == 2 and f"process {os.getpid()} on " in found.stderr
    row("refused, names host and process")
