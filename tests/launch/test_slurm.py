"""The Slurm scripts with stand-ins for srun and scontrol: what each node's torchrun is told. No Slurm is involved."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from torch.distributed.run import get_args_parser

SRUN = r"""#!/usr/bin/env bash
# One task per node, one after the other; the options are written down.
options=()
while [[ $1 == --* ]]; do options+=("$1") && shift; done
printf '%s\n' "${options[@]}" >"$RECORDS/srun"
for ((node = 0; node < SLURM_JOB_NUM_NODES; node++)); do SLURM_NODEID=$node "$@" || exit; done
"""
SCONTROL = """#!/bin/sh
[ "$1 $2 $3" = "show hostnames n[07-08]" ] && printf 'n07\\nn08\\n'
"""
ARGS = ["train", "my run.yaml", "a=[1, 2]", "b=$HOME", "c=*"]


def submit(recorder: Any, launch_folder: Path, script: str, **env: str) -> Any:
    """Run the script as slurmd would: a copy elsewhere, started in the folder of `sbatch`."""
    recorder.executable("srun", SRUN)
    recorder.executable("scontrol", SCONTROL)
    job = {
        "SLURM_SUBMIT_DIR": str(launch_folder.parent),
        "SLURM_JOB_NODELIST": "n[07-08]",
        "SLURM_JOB_NUM_NODES": "2",
        "SLURM_JOB_ID": "41234",
        "SLURM_CPUS_PER_TASK": "6",
        "SLURM_NODEID": "0",
        "NPROC": "2",
        "DRY": "1",
    }
    spool = recorder.folder / "slurm_script"
    shutil.copy(launch_folder / "slurm" / script, spool)
    spool.chmod(0o755)
    return recorder.run(str(spool), *ARGS, **(job | env))


@pytest.mark.parametrize("script", ["train.sbatch", "prepass.sbatch"])
def test_each_node_runs_one_torchrun_with_its_rank_and_the_arguments_intact(
    recorder: Any, launch_folder: Path, script: str
) -> None:
    result = submit(recorder, launch_folder, script)
    assert result.returncode == 0, result.stderr
    nodes = [get_args_parser().parse_args(record["args"][2:]) for record in recorder.records()]
    assert [(n.nnodes, n.node_rank, n.nproc_per_node) for n in nodes] == [("2", 0, "2"), ("2", 1, "2")]
    assert {(n.master_addr, n.master_port, n.rdzv_backend) for n in nodes} == {("n07", 21234, "static")}
    assert [n.training_script_args for n in nodes] == [ARGS] * 2


def test_srun_starts_one_task_per_node_and_ends_all_when_one_fails(recorder: Any, launch_folder: Path) -> None:
    submit(recorder, launch_folder, "train.sbatch")
    options = (recorder.folder / "records/srun").read_text().split()
    assert set(options) == {"--ntasks-per-node=1", "--cpus-per-task=6", "--kill-on-bad-exit=1"}


@pytest.mark.parametrize("script", ["train.sbatch", "prepass.sbatch"])
def test_a_failing_node_fails_the_job(recorder: Any, launch_folder: Path, script: str) -> None:
    result = submit(recorder, launch_folder, script, PYTHON="false")
    assert result.returncode != 0
