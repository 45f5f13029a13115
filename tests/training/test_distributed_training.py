"""The same data, seed and global batch give the same losses however the step is split over processes and stages."""

from collections import Counter
from pathlib import Path

import pytest
from processes import TinyRun, log_lines

GLOBAL_BATCH = 16
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho")
TOLERANCE = 1e-5


def run(tiny: TinyRun, stage: str, nproc: int, accumulation: int, *overrides: str, module: str = "toolkit") -> Path:
    per_process = GLOBAL_BATCH // (nproc * accumulation)
    others = [override.partition("=")[2] for override in overrides]
    name = "_".join([module.replace(".", "_"), Path(stage).stem, str(nproc), str(accumulation), *others])
    sizes = (f"train.batch_size={per_process}", f"train.gradient_accumulation={accumulation}")
    return tiny.train(name, f"deepspeed={stage}", *sizes, *overrides, nproc=nproc, module=module)


def largest_difference(a: list[dict], b: list[dict]) -> float:
    assert len(a) == len(b) == 10
    return max(abs(x[f] - y[f]) for x, y in zip(a, b, strict=True) for f in FIGURES)


@pytest.fixture(scope="module")
def reference(tiny: TinyRun) -> list[dict]:
    """ZeRO-0, one process, no accumulation; the losses move by much more than the tolerance."""
    lines = log_lines(run(tiny, "z0", 1, 1))
    assert abs(lines[0]["loss"] - lines[-1]["loss"]) > 1000 * TOLERANCE
    return lines


GRID = [(s, n, a) for s in ("z0", "z2", "z3") for n in (1, 2) for a in (1, 4) if (s, n, a) != ("z0", 1, 1)]
# Either number of processes and accumulation is in the fast part; `make test-slow` runs the other corners.
FAST = [("z2", 1, 4), ("z3", 2, 4)]


@pytest.mark.parametrize(
    ("stage", "nproc", "accumulation"),
    [pytest.param(*corner, marks=[] if corner in FAST else [pytest.mark.slow]) for corner in GRID],
)
def test_losses_do_not_depend_on_stage_processes_or_accumulation(
    tiny: TinyRun, reference: list[dict], stage: str, nproc: int, accumulation: int
) -> None:
    assert largest_difference(reference, log_lines(run(tiny, stage, nproc, accumulation))) < TOLERANCE


def test_grouping_by_length_within_a_step_changes_no_loss(tiny: TinyRun, reference: list[dict]) -> None:
    lines = log_lines(run(tiny, "z2", 2, 2, "train.group_by_length=within_step"))
    assert largest_difference(reference, lines) < TOLERANCE


@pytest.mark.slow
def test_a_local_only_mean_is_caught(tiny: TinyRun, reference: list[dict]) -> None:
    """Planted bug: denominators of one rank instead of all; see tests/training/local_mean.py."""
    lines = log_lines(run(tiny, "z2", 2, 4, module="training.local_mean"))
    assert largest_difference(reference, lines) > 10 * TOLERANCE


@pytest.mark.parametrize("recompute", ["1", pytest.param("0", marks=pytest.mark.slow)])
def test_small_chunks_of_the_head_change_no_loss_and_gathers_under_zero3_do_not_grow_with_them(
    tiny: TinyRun, reference: list[dict], nothing_kept: Path, recompute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = nothing_kept.parent / "events"
    monkeypatch.setenv("GATHERS", str(events))
    monkeypatch.setenv("RECOMPUTE", recompute)
    lines = log_lines(run(tiny, str(nothing_kept), 2, 1, module="training.head_gathers"))
    assert largest_difference(reference, lines) < TOLERANCE
    count = Counter(events.read_text().splitlines())
    assert count["call 1"] == 10 and count["call 0"] > 0  # ten steps, and validation
    assert count["gather 1"] == count["call 1"] + count["call 0"]
    assert count["gather 0"] == 10
