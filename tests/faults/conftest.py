"""Runs of one ZeRO stage that are hurt, the one that nobody hurts, and the table of what came of each fault.

The table is printed row by row into the file named by FAULTS_TABLE; rows that it holds already are not run again.
"""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from filelock import FileLock
from processes import Result, TinyRun, launch, log_lines

SETTINGS = ("train.steps=8", "train.save_steps=2", "zlora.zlora_dropout=0.1", "train.gradient_accumulation=2")
FIGURES = ("step", "loss", "grad_norm", "rho", "kl_prior_loss", "jsd", "beta")
WITHIN_S = 30.0  # after the first process of a run has died all have
STAGES = ("z2", "z3")
HEAD = ["| fault | ZeRO-2 | ZeRO-3 |", "|---|---|---|"]
NOT_RUN = "not run"


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

    def new(self, name: str) -> Path:
        """A run folder's name."""
        return self.tiny.runs / f"{self.stage}_{''.join(c if c.isalnum() else '_' for c in name)}"

    def copy(self, name: str) -> Path:
        """A run that died after its last checkpoint."""
        run_dir = self.new(name)
        shutil.copytree(self.whole, run_dir)
        (run_dir / "train.json").unlink()
        shutil.rmtree(run_dir / "adapter")
        return run_dir

    def equals_whole(self, run_dir: Path) -> None:
        curves = [[{f: line[f] for f in FIGURES} for line in log_lines(path)] for path in (run_dir, self.whole)]
        assert curves[0] == curves[1] and len(curves[0]) == 8
        weights = [(path / "adapter/adapter_model.safetensors").read_bytes() for path in (run_dir, self.whole)]
        assert weights[0] == weights[1]
        mine, last = (path / "checkpoints/checkpoint-8" for path in (run_dir, self.whole))
        files = [*last.glob("global_step*/*.pt"), *last.glob("*.pth"), last / "scheduler.pt"]
        assert len(files) == 7 - (self.stage == "z2")
        for file in files:
            same(*(torch.load(path / file.relative_to(last), weights_only=False) for path in (mine, last)))


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


@pytest.fixture(scope="session")
def whole_runs(tiny: TinyRun) -> dict[str, Runs]:
    return {}


@pytest.fixture(params=STAGES)
def runs(request: pytest.FixtureRequest, tiny: TinyRun, whole_runs: dict[str, Runs]) -> Runs:
    stage = request.param
    if stage not in whole_runs:
        found = Runs(tiny, stage, tiny.runs / f"{stage}_whole")
        result = found.train(found.whole)
        assert result.returncode == 0, result.stderr[-3000:]
        whole_runs[stage] = found
    return whole_runs[stage]


def row_of(item: pytest.Item) -> tuple[str, str]:
    """The fault that a test injects, in words, and the column of the table."""
    name = item.name.partition("[")[2].rstrip("]")
    stage = next(stage for stage in STAGES if stage in name.split("-"))
    words = "-".join(part for part in name.split("-") if part != stage)
    return words or item.name.partition("[")[0].removeprefix("test_").replace("_", " "), stage


class Table:
    """A Markdown table in a file that several processes add to; none without FAULTS_TABLE."""

    def __init__(self) -> None:
        self.file = Path(os.environ["FAULTS_TABLE"]).absolute() if os.environ.get("FAULTS_TABLE") else None

    def read(self) -> dict[str, dict[str, str]]:
        lines = self.file.read_text().splitlines() if self.file and self.file.exists() else []
        cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
        return {name: dict(zip(STAGES, found, strict=True)) for name, *found in cells[1:]}

    def add(self, rows: list[tuple[str, str]], outcome: str) -> None:
        """Note what came of these; it replaces NOT_RUN only."""
        if self.file is None:
            return
        with FileLock(f"{self.file}.lock"):
            table = self.read()
            for name, stage in rows:
                held = table.setdefault(name, dict.fromkeys(STAGES, NOT_RUN))
                held[stage] = outcome if held[stage] == NOT_RUN else held[stage]
            kept = self.file.read_text().partition(HEAD[0])[0] if self.file.exists() else ""
            lines = [f"| {name} | {' | '.join(held[stage] for stage in STAGES)} |" for name, held in table.items()]
            self.file.write_text(kept + "\n".join([*HEAD, *lines]) + "\n")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = [item for item in items if item.path.parent == Path(__file__).parent]  # the hook gets those of all folders
    mine = [item for item in here if "runs" in getattr(item, "fixturenames", ())]
    Table().add([row_of(item) for item in mine], NOT_RUN)


@pytest.fixture(autouse=True)
def row(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Notes what came of a fault."""
    (name, stage), table, noted = row_of(request.node), Table(), []
    if table.read().get(name, {}).get(stage, NOT_RUN) != NOT_RUN:
        pytest.skip("in the table already")
    began = time.monotonic()
    yield noted.append
    if noted:
        table.add([(name, stage)], f"{noted[-1]} ({time.monotonic() - began:.0f} s)")
