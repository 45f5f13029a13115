"""Numbers that are not finite, places that cannot be written to, two jobs at once: `make test-faults`."""

import os
import subprocess
from collections.abc import Callable

import pytest
from processes import log_lines

from toolkit.runtime.lock import only_training
from toolkit.runtime.manifest import facts_of
from toolkit.runtime.status import read_status

from .conftest import Runs

pytestmark = pytest.mark.faults
Row = Callable[[str], None]

# Numbers that are not finite


NOT_FINITE = {
    **{f"NaN in {term} of rank 1": f"nan:1:5:{term}" for term in ("reconstruction_loss", "kl_prior_loss")},
    "NaN in inter_latent_jsd of rank 1": "nan:1:5:inter_latent_jsd",
    "NaN in a gradient of the adapter of rank 1": "grad:1:5:lora",
    "NaN in a gradient of the router of rank 1": "grad:1:5:router",
}


@pytest.mark.parametrize("name", NOT_FINITE)
def test_a_step_that_is_not_finite_is_not_applied(runs: Runs, name: str, row: Row) -> None:
    """Of one rank, in one of two micro-batches' steps; then in all, which ends the run."""
    run_dir, fault = runs.new(name), NOT_FINITE[name]
    kind, _, _, term = fault.split(":")
    found = runs.train(run_dir, "train.steps=5", "train.save_steps=1", fault=f"{fault}:1")
    assert found.returncode == 0, found.stderr[-3000:]
    assert [line.get("bad_steps") for line in log_lines(run_dir)] == [None] * 4 + [1.0]
    weights = [(run_dir / f"checkpoints/checkpoint-{n}/adapter_model.safetensors").read_bytes() for n in (4, 5)]
    assert weights[0] == weights[1]
    run_dir = run_dir.with_name(f"{run_dir.name}_on")
    found = runs.train(run_dir, fault=f"{fault}:9")
    assert found.returncode == 2 and "the last 3 steps were not applied" in found.stderr
    assert ("a gradient" if kind == "grad" else term) in found.stderr and " of examples " in found.stderr
    assert facts_of(run_dir / "checkpoints/checkpoint-4") and read_status(run_dir)["phase"] == "failed"
    row("not applied; 3 in a row end the run by name")


# Places that cannot be written to, and two jobs at once


def test_a_full_disk_is_named_and_the_run_goes_on_when_there_is_room(runs: Runs, row: Row) -> None:
    run_dir = runs.new("full")
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


def test_a_second_job_names_the_first(runs: Runs, row: Row) -> None:
    run_dir = runs.copy("two_jobs")

    with only_training(run_dir):
        found = runs.train(run_dir, "--resume")
    assert found.returncode == 2 and f"process {os.getpid()} on " in found.stderr
    row("refused, names host and process")
