"""Training through the chunked head gives the losses of the plain one, in every ZeRO stage, with few gathers."""

from __future__ import annotations

import json
import os
from collections import Counter
from importlib import resources
from pathlib import Path
from unittest import mock

import pytest
from processes import TinyRun, log_lines

from .test_distributed_training import TOLERANCE, largest_difference


@pytest.fixture(scope="module")
def plain(tiny: TinyRun) -> list[dict]:
    """The plain head in one process under ZeRO-0."""
    with mock.patch.dict(os.environ, LM_HEAD="materialised"):
        return log_lines(tiny.train("plain", "deepspeed=z0", module="training.reference_paths"))


@pytest.fixture
def nothing_kept(tmp_path: Path) -> Path:
    """ZeRO-3 that keeps no parameter whole for longer than its module runs, and fetches none ahead."""
    path = Path(str(resources.files("toolkit"))).parent / "ds_configs/ds_z3_config.json"
    config = json.loads(path.read_text())
    names = ("prefetch_bucket_size", "param_persistence_threshold", "max_live_parameters", "max_reuse_distance")
    config["zero_optimization"] |= {f"stage3_{name}": 0 for name in names}
    (tmp_path / "z3.json").write_text(json.dumps(config))
    return tmp_path / "z3.json"


@pytest.mark.parametrize("recompute", ["1", pytest.param("0", marks=pytest.mark.slow)])
def test_under_zero3_losses_are_those_of_the_plain_head_and_gathers_do_not_grow_with_the_chunks(
    tiny: TinyRun, plain: list[dict], nothing_kept: Path, recompute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = nothing_kept.parent / "events"
    monkeypatch.setenv("GATHERS", str(events))
    monkeypatch.setenv("RECOMPUTE", recompute)
    run = tiny.train(
        f"gathers{recompute}",
        f"deepspeed={nothing_kept}",
        "train.batch_size=8",
        nproc=2,
        module="training.head_gathers",
    )
    assert largest_difference(plain, log_lines(run)) < TOLERANCE
    count = Counter(events.read_text().splitlines())
    assert count["call 1"] == 10 and count["call 0"] > 0  # ten steps, and validation
    assert count["gather 1"] == count["call 1"] + count["call 0"]
    assert count["gather 0"] == 10


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stage", "nproc", "head"),
    [("z0", 1, "chunked"), ("z2", 2, "chunked"), ("z3", 2, "chunked"), ("z3", 2, "materialised")],
)
def test_losses_do_not_depend_on_the_head(tiny: TinyRun, plain: list[dict], stage: str, nproc: int, head: str) -> None:
    options = (f"deepspeed={stage}", f"train.batch_size={16 // nproc}", "train.gradient_checkpointing=true")
    with mock.patch.dict(os.environ, LM_HEAD=head):
        run = tiny.train(f"{head}_{stage}", *options, nproc=nproc, module="training.reference_paths")
    assert largest_difference(plain, log_lines(run)) < TOLERANCE
