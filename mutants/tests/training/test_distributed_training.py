"""The same data, seed and global batch give the same losses however the step is split over processes and stages."""

from __future__ import annotations

from pathlib import Path

import pytest
from processes import TinyRun, log_lines

GLOBAL_BATCH = 16
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho")
TOLERANCE = 1e-5


def run(tiny: TinyRun, stage: str, nproc: int, accumulation: int, module: str = "toolkit") -> Path:
    per_process = GLOBAL_BATCH // (nproc * accumulation)
    name = f"{module.replace('.', '_')}_{stage}_{nproc}_{accumulation}"
    return tiny.train(
        name,
        f"deepspeed={stage}",
        f"train.batch_size={per_process}",
        f"train.gradient_accumulation={accumulation}",
        nproc=nproc,
        module=module,
    )


def largest_difference(a: list[dict], b: list[dict]) -> float:
    assert len(a) == len(b) == 10
    return max(abs(x[f] - y[f]) for x, y in zip(a, b, strict=True) for f in FIGURES)


@pytest.fixture(scope="module")
def reference(tiny: TinyRun) -> list[dict]:
    """ZeRO-0, one process, no accumulation."""
    return log_lines(run(tiny, "z0", 1, 1))


GRID = [(s, n, a) for s in ("z0", "z2", "z3") for n in (1, 2) for a in (1, 4) if (s, n, a) != ("z0", 1, 1)]
# Every stage, number of processes and accumulation is in the fast part; `make test-slow` runs the other corners.
FAST = [("z2", 1, 4), ("z3", 2, 4)]


@pytest.mark.parametrize(
    ("stage", "nproc", "accumulation"),
    [pytest.param(*corner, marks=[] if corner in FAST else [pytest.mark.slow]) for corner in GRID],
)
def test_losses_do_not_depend_on_stage_processes_or_accumulation(
    tiny: TinyRun, reference: list[dict], stage: str, nproc: int, accumulation: int
) -> None:
    lines = log_lines(run(tiny, stage, nproc, accumulation))
    assert largest_difference(reference, lines) < TOLERANCE


def test_the_losses_move_by_much_more_than_the_tolerance(reference: list[dict]) -> None:
    """Otherwise the comparison above could not fail."""
    assert abs(reference[0]["loss"] - reference[-1]["loss"]) > 1000 * TOLERANCE


@pytest.mark.slow
def test_a_local_only_mean_is_caught(tiny: TinyRun, reference: list[dict]) -> None:
    """Planted bug: denominators of one rank instead of all; see tests/training/local_mean.py."""
    lines = log_lines(run(tiny, "z2", 2, 4, module="training.local_mean"))
    assert largest_difference(reference, lines) > 10 * TOLERANCE
