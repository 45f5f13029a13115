"""Training through the chunked head gives the losses of the plain one, in every ZeRO stage, with few gathers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from processes import TinyRun, log_lines

from .test_distributed_training import TOLERANCE, largest_difference


@pytest.fixture(scope="module")
def plain(tiny: TinyRun) -> list[dict]:
    """The plain head in one process under ZeRO-0."""
    return log_lines(tiny.train("plain", "deepspeed=z0", "model.head=materialised"))


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
    run = tiny.train(
        f"{head}_{stage}",
        f"deepspeed={stage}",
        f"model.head={head}",
        f"train.batch_size={16 // nproc}",
        "train.gradient_checkpointing=true",
        nproc=nproc,
    )
    assert largest_difference(plain, log_lines(run)) < TOLERANCE
