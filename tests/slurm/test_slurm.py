"""The shipped Slurm scripts, unmodified, on a Slurm of two nodes: `make test-slurm`."""

import json
import time
from pathlib import Path

import pytest
from namespaces import wait_until
from processes import TinyRun, launch, log_lines

from toolkit.runtime.status import read_status

from .conftest import Cluster

pytestmark = pytest.mark.slurm

STEPS = 60
SETTINGS = (f"train.steps={STEPS}", "train.save_steps=5", "zlora.zlora_dropout=0.1", "deepspeed=z2")
TWO = ("--nodes=2",)


@pytest.fixture(scope="session")
def whole(tiny: TinyRun) -> Path:
    """The same training in two processes of this host, which nobody disturbs."""
    run_dir = tiny.runs / "whole"
    found = launch(["train", str(tiny.config), *SETTINGS, f"run_dir={run_dir}"], nproc=2)
    assert found.returncode == 0, found.stderr[-3000:]
    return run_dir


def arguments(tiny: TinyRun, run_dir: Path) -> list[str]:
    return ["train", str(tiny.config), *SETTINGS, f"run_dir={run_dir}", "--allow-collapse"]


def under_way(cluster: Cluster, tiny: TinyRun, run_dir: Path) -> str:
    """The number of a training on two nodes that has written its second checkpoint."""
    number = cluster.sbatch("train.sbatch", *arguments(tiny, run_dir), options=TWO)
    wait_until(lambda: (run_dir / "checkpoints/checkpoint-10").exists(), "a checkpoint")
    return number


def equal(run_dir: Path, whole: Path) -> None:
    """Bitwise equal loss curves and adapters."""
    figures = ("step", "loss", "grad_norm", "rho", "kl_prior_loss", "jsd")
    curves = [[{f: line[f] for f in figures} for line in log_lines(path)] for path in (run_dir, whole)]
    assert curves[0] == curves[1] and len(curves[0]) == STEPS
    assert len({(path / "adapter/adapter_model.safetensors").read_bytes() for path in (run_dir, whole)}) == 1


def again_at_once(cluster: Cluster, number: str) -> None:
    """Slurm starts a job that was queued again after two minutes; here at once."""
    wait_until(lambda: cluster.job(number).get("Restarts") == "1", f"job {number} queued again")
    cluster.wait(number, "PENDING")
    time.sleep(1.5)  # Slurm (22.05) revokes the credential of a job that starts in the second in which it was queued
    cluster.slurm("scontrol", "update", f"jobid={number}", "StartTime=now")


def test_training_waits_for_the_pre_pass_and_both_nodes_train(cluster: Cluster, tiny: TinyRun, whole: Path) -> None:
    run_dir, path = tiny.runs / "chain", tiny.runs / "c_base.json"
    first = cluster.sbatch("prepass.sbatch", "baseline", str(tiny.config), f"baseline.path={path}")
    args = arguments(tiny, run_dir)
    second = cluster.sbatch(
        "train.sbatch", *args, f"baseline.path={path}", options=(*TWO, f"--dependency=afterok:{first}")
    )
    assert cluster.job(second)["JobState"] == "PENDING" and "afterok" in cluster.job(second)["Dependency"]
    cluster.wait(first, "COMPLETED")
    found = cluster.wait(second, "COMPLETED")
    assert (found["NumNodes"], found["TresPerNode"]) == ("2", "gres:gpu:8")
    assert json.loads(path.read_text())["c_base"] == json.loads((tiny.root / "baseline.json").read_text())["c_base"]
    equal(run_dir, whole)


def test_before_its_time_limit_a_job_saves_is_queued_again_and_goes_on_bitwise(
    cluster: Cluster, tiny: TinyRun, whole: Path
) -> None:
    """USR1 comes by the script's own --signal line: five minutes before the end of a job of five minutes."""
    run_dir = tiny.runs / "usr1"
    number = cluster.sbatch("train.sbatch", *arguments(tiny, run_dir), options=(*TWO, "--time=5"))
    wait_until(lambda: (run_dir / "PREEMPTED").exists(), "saved and stopped")
    assert json.loads((run_dir / "PREEMPTED").read_text())["step"] < STEPS
    assert read_status(run_dir)["phase"] == "preempted"
    again_at_once(cluster, number)
    cluster.slurm("scontrol", "update", f"jobid={number}", "TimeLimit=60")
    cluster.wait(number, "COMPLETED")
    assert not list(cluster.folder.glob(".zlora-stop-*"))
    equal(run_dir, whole)


def test_a_job_whose_node_fails_is_queued_again_and_goes_on_bitwise(
    cluster: Cluster, tiny: TinyRun, whole: Path
) -> None:
    run_dir = tiny.runs / "down"
    number = under_way(cluster, tiny, run_dir)
    cluster.slurm("scontrol", "update", "nodename=n2", "state=down", "reason=test")
    again_at_once(cluster, number)
    # It may have come back by itself, as its slurmd still answers.
    cluster.slurm("scontrol", "update", "nodename=n2", "state=resume", check=False)
    cluster.wait(number, "COMPLETED")
    log = (cluster.folder / f"zlora-train-{number}.log").read_text()
    assert "going on from" in log
    equal(run_dir, whole)


def test_a_job_that_is_preempted_with_time_to_stop_saves_is_queued_again_and_goes_on_bitwise(
    cluster: Cluster, tiny: TinyRun, whole: Path
) -> None:
    """Slurm sends TERM to the tasks alone, and by itself queues a job again only when the time to stop is over."""
    run_dir = tiny.runs / "preempted"
    number = under_way(cluster, tiny, run_dir)
    options = ("--partition=urgent", "--nodes=2", "--gpus-per-node=8", "--output=urgent.log", "--wrap=sleep 1")
    urgent = cluster.slurm("env", "-C", str(cluster.folder), "sbatch", "--parsable", *options).stdout.strip()
    wait_until(lambda: (run_dir / "PREEMPTED").exists(), "saved and stopped")
    assert json.loads((run_dir / "PREEMPTED").read_text())["step"] < STEPS
    again_at_once(cluster, number)
    cluster.wait(urgent, "COMPLETED")
    cluster.wait(number, "COMPLETED")
    equal(run_dir, whole)


@pytest.mark.parametrize("script", ["train.sbatch", "prepass.sbatch"])
def test_what_the_cluster_does_not_have_is_refused_when_a_job_is_submitted(cluster: Cluster, script: str) -> None:
    def tested(*options: str) -> str:
        return cluster.sbatch(script, "train", "run.yaml", options=("--test-only", *options), check=False)

    assert "to start at" in tested(*TWO)
    wrong = {"--nodes=3": "Node count", "--gpus-per-node=9": "node configuration", "--time=3-00:00:00": "time limit"}
    wrong |= {"--cpus-per-task=193": "node configuration", "--mem=3000000": "node configuration"}
    for option, said in wrong.items():
        assert "allocation failure" in tested(option) and said in tested(option), option


def test_nothing_of_a_job_is_left_when_it_has_ended(cluster: Cluster) -> None:
    """After all others: of the tests above on this host run only Slurm's own daemons."""

    def others() -> list[str]:
        names = [process.name() for process in cluster.host.processes()]
        return [name for name in names if name not in ("slurmctld", "slurmscriptd", "slurmd")]

    wait_until(lambda: not others(), "nothing but Slurm's daemons", 30)
    assert len(cluster.host.processes()) >= 3
