"""What the launch scripts hand to the launchers, and the launchers to each process."""

import re
import shutil
import time
from pathlib import Path
from typing import Any

import psutil
import pytest
import yaml
from accelerate.commands.config.config_args import load_config_from_file
from accelerate.commands.launch import launch_command_parser
from accelerate.utils import DistributedType
from deepspeed.launcher.runner import parse_args as deepspeed_parser
from torch.distributed.run import get_args_parser

LAUNCHERS = ("torchrun", "accelerate", "deepspeed")
AWKWARD = "train|my run.yaml|zlora.target_modules=[q, 'v b']|a=*|b=$HOME `id`|c=\"x\"|d=\\n;&||{e,f}".split("|")
PDSH = r"""#!/usr/bin/env bash
# Every host's command in a shell on this one, as pdsh and sshd would run it.
while [[ $1 == -[Sfw] ]]; do
    case $1 in -S) shift ;; -f) shift 2 ;; -w) hosts=$2 && shift 2 ;; esac
done
IFS=, read -ra names <<<"$hosts"
pids=()
for node in "${!names[@]}"; do
    command="$*"
    env -i HOME="$HOME" RECORDS="$RECORDS" bash -c "${command//%n/$node}" & pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || exit; done
"""


def parsed(launcher: str, args: list[str]) -> Any:
    """The arguments as the launcher itself understands them."""
    assert args[0] == "-m"
    if launcher == "torchrun":
        return get_args_parser().parse_args(args[2:])
    return (launch_command_parser().parse_args if launcher == "accelerate" else deepspeed_parser)(args[2:])


# DeepSpeed on one host does what it does on each of several, below.
@pytest.mark.parametrize("launcher", [*LAUNCHERS[:2], pytest.param(LAUNCHERS[2], marks=pytest.mark.slow)])
def test_each_process_gets_its_rank_and_the_arguments_intact(recorder: Any, launcher: str) -> None:
    result = recorder.run(f"{launcher}.sh", *AWKWARD, NPROC="2", OMP_NUM_THREADS="3")
    assert result.returncode == 0, result.stderr[-3000:]
    records = recorder.records()
    assert [r["args"] for r in records] == [["-u", "-m", "toolkit", *AWKWARD]] * 2
    assert [r["env"]["RANK"] for r in records] == [r["env"]["LOCAL_RANK"] for r in records] == ["0", "1"]
    assert {(r["env"]["WORLD_SIZE"], r["env"]["OMP_NUM_THREADS"]) for r in records} == {("2", "3")}
    assert {r["env"]["MASTER_ADDR"] for r in records} == {"127.0.0.1"}
    assert len({r["env"]["MASTER_PORT"] for r in records}) == 1


@pytest.mark.parametrize("launcher", ["torchrun", *(pytest.param(n, marks=pytest.mark.slow) for n in LAUNCHERS[1:])])
def test_one_failing_process_ends_the_others_with_a_non_zero_status(recorder: Any, launcher: str) -> None:
    result = recorder.run(f"{launcher}.sh", "train", NPROC="2", FAIL_RANK="1")
    assert result.returncode != 0
    waiting = recorder.records()[0]["pid"]
    deadline = time.monotonic() + 60
    while psutil.pid_exists(waiting) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not psutil.pid_exists(waiting)


# DeepSpeed's local rank is the rank modulo the host's slots: distinct on a host, not always in order.
@pytest.mark.slow
def test_deepspeed_over_hosts_keeps_ranks_arguments_and_path(recorder: Any, tmp_path: Path) -> None:
    hosts, local_ranks = "# comment\nnode-a slots=1\nnode-b slots=2\n", ["0", "1", "0"]
    recorder.executable("pdsh", PDSH)
    recorder.executable("ssh", "#!/bin/sh\n")
    (tmp_path / "hosts").write_text(hosts)
    env = recorder.environment(HOSTFILE="hosts", MASTER_ADDR="10.0.0.7", OMP_NUM_THREADS="5")
    result = recorder.run("deepspeed.sh", *AWKWARD, **env)
    assert result.returncode == 0, result.stderr[-3000:]
    records, world = recorder.records(), len(local_ranks)
    assert [r["args"] for r in records] == [["-u", "-m", "toolkit", *AWKWARD]] * world
    assert [r["env"]["LOCAL_RANK"] for r in records] == local_ranks
    assert [(r["env"]["RANK"], r["env"]["WORLD_SIZE"]) for r in records] == [(str(r), str(world)) for r in range(world)]
    for name, value in (("PATH", env["PATH"]), ("OMP_NUM_THREADS", "5"), ("MASTER_ADDR", "10.0.0.7")):
        assert {r["env"][name] for r in records} == {value}


def test_the_arguments_of_prepass_become_settings_and_the_rest_is_passed_on(recorder: Any) -> None:
    result = recorder.run("prepass.sh", "my model", "v.jsonl", "out/c.json", "data.template=chat", NPROC="2")
    assert result.returncode == 0, result.stderr[-3000:]
    settings = ["model.path=my model", "data.validation=v.jsonl", "baseline.path=out/c.json"]
    settings += ["baseline.representations=0", "data.template=chat"]
    expected = ["-u", "-m", "toolkit", "baseline", "defaults", *settings]
    assert [r["args"] for r in recorder.records()] == [expected] * 2
    result = recorder.run("prepass.sh", "model")
    assert result.returncode == 2 and "MODEL VALIDATION.jsonl OUT.json" in result.stderr


def test_torchrun_and_accelerate_pass_on_nodes_and_address(recorder: Any) -> None:
    where = {"NPROC": "3", "NNODES": "2", "NODE_RANK": "1", "MASTER_ADDR": "node-a", "MASTER_PORT": "12345", "DRY": "1"}
    assert recorder.run("torchrun.sh", "train", **where).returncode == 0
    args = parsed("torchrun", recorder.records()[0]["args"])
    assert (args.nnodes, args.node_rank, args.nproc_per_node) == ("2", 1, "3")
    assert (args.rdzv_backend, args.master_addr, args.master_port, args.max_restarts) == ("static", "node-a", 12345, 0)
    assert recorder.run("accelerate.sh", "train", **where).returncode == 0
    args = parsed("accelerate", recorder.records()[0]["args"])
    assert (args.num_machines, args.machine_rank, args.num_processes) == (2, 1, 6)
    assert (args.main_process_ip, args.main_process_port, args.max_restarts) == ("node-a", 12345, 0)
    assert args.same_network and args.rdzv_backend == "static" and not args.use_deepspeed and not args.cpu


@pytest.mark.parametrize("launcher", LAUNCHERS)
def test_a_launcher_does_not_die_of_the_signal_that_asks_training_to_stop(recorder: Any, launcher: str) -> None:
    recorder.run(f"{launcher}.sh", "train", NPROC="1", DRY="1")
    assert recorder.records()[0]["ignores_usr1"]


def test_threads_default_to_cores_over_processes(recorder: Any) -> None:
    for cores, nproc, threads in ((8, 3, "2"), (2, 16, "1")):
        recorder.executable("nproc", f"#!/bin/sh\necho {cores}\n")
        recorder.run("torchrun.sh", "train", NPROC=str(nproc), DRY="1")
        assert recorder.records()[0]["env"]["OMP_NUM_THREADS"] == threads


def test_processes_default_to_the_gpus_or_one(recorder: Any, tmp_path: Path) -> None:
    for num_gpus, nproc in ((4, "4"), (0, "1")):
        (tmp_path / "torch.py").write_text(f"class cuda:\n    device_count = staticmethod(lambda: {num_gpus})\n")
        recorder.run("torchrun.sh", "train", DRY="1", PYTHONPATH=str(tmp_path))
        assert parsed("torchrun", recorder.records()[0]["args"]).nproc_per_node == nproc


INCOMPLETE: list[tuple[str, dict[str, str], str]] = [
    ("torchrun.sh", {"NNODES": "2", "MASTER_ADDR": "a"}, "set NODE_RANK"),
    ("accelerate.sh", {"NNODES": "2", "NODE_RANK": "1"}, "set MASTER_ADDR"),
    ("deepspeed.sh", {"NNODES": "2"}, "needs HOSTFILE"),
    ("deepspeed.sh", {"HOSTFILE": "no-such-file"}, "cannot read HOSTFILE 'no-such-file'"),
]


def test_an_incomplete_environment_is_refused(recorder: Any) -> None:
    for script, env, message in INCOMPLETE:
        result = recorder.run(script, "train", NPROC="1", **env)
        assert result.returncode != 0 and message in result.stderr
    assert recorder.records() == []


# Slurm, with stand-ins for srun and scontrol: what each node's torchrun is told

LAUNCH = Path(__file__).parents[2] / "launch"
SRUN = r"""#!/usr/bin/env bash
# One task per node, one after the other; the options are written down.
options=()
while [[ $1 == --* ]]; do options+=("$1") && shift; done
printf '%s\n' "${options[@]}" >"$RECORDS/srun"
for ((node = 0; node < SLURM_JOB_NUM_NODES; node++)); do SLURM_NODEID=$node "$@" || exit; done
"""
SCONTROL = """#!/bin/sh
case "$1 $2 $3" in
"show hostnames n[07-08]") printf 'n07\\nn08\\n' ;;
"show job --oneliner") # what it said when the script began, then what it says now
    [ -e "$RECORDS/asked" ] && now=${PREEMPTED:-None} || now=${BEFORE:-None}
    touch "$RECORDS/asked"
    echo "JobId=41234 Requeue=1 PreemptEligibleTime=2026-11-01T10:00:00 PreemptTime=$now" ;;
"requeue 41234 ") echo "$*" >"$RECORDS/scontrol" ;;
esac
"""
ARGS = ["train", "my run.yaml", "a=[1, 2]", "b=$HOME", "c=*"]


def submit(recorder: Any, script: str, srun: str = SRUN, verb: str = "train", **env: str) -> Any:
    """Run the script as slurmd would: a copy elsewhere, started in the folder of `sbatch`."""
    recorder.executable("srun", srun)
    recorder.executable("scontrol", SCONTROL)
    job = {"SUBMIT_DIR": str(LAUNCH.parent), "JOB_NODELIST": "n[07-08]", "JOB_NUM_NODES": "2", "JOB_ID": "41234"}
    job |= {"CPUS_PER_TASK": "6", "NODEID": "0"}
    job = {f"SLURM_{name}": value for name, value in job.items()} | {"NPROC": "2", "DRY": "1"}
    spool = recorder.folder / "slurm_script"
    shutil.copy(LAUNCH / "slurm" / script, spool)
    spool.chmod(0o755)
    return recorder.run(str(spool), verb, *ARGS[1:], **(job | env))


@pytest.mark.parametrize("script", ["train.sbatch", "prepass.sbatch"])
def test_each_node_runs_one_torchrun_with_its_rank_and_the_arguments_intact(recorder: Any, script: str) -> None:
    result = submit(recorder, script)
    assert result.returncode == 0, result.stderr
    nodes = [get_args_parser().parse_args(record["args"][2:]) for record in recorder.records()]
    assert [(n.nnodes, n.node_rank, n.nproc_per_node) for n in nodes] == [("2", 0, "2"), ("2", 1, "2")]
    assert {(n.master_addr, n.master_port, n.rdzv_backend) for n in nodes} == {("n07", 21234, "static")}
    assert [n.training_script_args for n in nodes] == [ARGS] * 2


def test_srun_starts_one_task_per_node_and_ends_all_when_one_fails(recorder: Any) -> None:
    submit(recorder, "train.sbatch")
    options = (recorder.folder / "records/srun").read_text().split()
    assert set(options) == {"--ntasks-per-node=1", "--cpus-per-task=6", "--kill-on-bad-exit=1"}


SLOW_SRUN = """#!/usr/bin/env bash
# The time limit comes near: Slurm signals the batch shell, and training ends with its status once it is asked to.
kill -USR1 "$PPID"
until [[ -e $ZLORA_STOP_FILE ]]; do sleep 0.05; done
exit "${ENDS:-0}"
"""


@pytest.mark.parametrize(
    ("verb", "env", "queued", "status"),
    [
        ("train", {}, True, 0),
        ("entangle", {}, True, 0),
        ("evaluate", {}, False, 0),
        ("train", {"SLURM_RESTART_COUNT": "3"}, True, 0),
        ("train", {"SLURM_RESTART_COUNT": "3", "ZLORA_MAX_RESTARTS": "3"}, False, 0),
        ("train", {"ENDS": "2"}, False, 2),
    ],
)
def test_a_training_that_was_asked_to_stop_is_queued_again(
    recorder: Any, verb: str, env: dict, queued: bool, status: int
) -> None:
    result = submit(recorder, "train.sbatch", SLOW_SRUN, verb, **env, SLURM_SUBMIT_DIR=str(recorder.folder))
    assert result.returncode == status, result.stderr
    assert (recorder.folder / "records/scontrol").exists() == queued
    assert not list(recorder.folder.glob(".zlora-stop-*"))


@pytest.mark.parametrize(
    ("verb", "preempted", "before", "queued"),
    [
        ("train", "2026-11-01T11:00:00", "None", True),
        ("train", "2026-11-01T11:00:00", "2026-11-01T09:00:00", True),
        ("train", "2026-11-01T09:00:00", "2026-11-01T09:00:00", False),  # in an earlier life: this one failed
        ("train", "None", "None", False),
        ("evaluate", "2026-11-01T11:00:00", "None", False),
    ],
)
def test_a_training_that_is_preempted_with_time_to_stop_is_queued_again(
    recorder: Any, verb: str, preempted: str, before: str, queued: bool
) -> None:
    ends = "#!/bin/sh\nexit 1\n"
    result = submit(recorder, "train.sbatch", ends, verb, PREEMPTED=preempted, BEFORE=before)
    assert result.returncode == 1
    assert (recorder.folder / "records/scontrol").exists() == queued


@pytest.mark.parametrize(("verb", "more"), [("train", ["--resume"]), ("entangle", ["--resume"]), ("sample", [])])
def test_a_later_life_of_a_training_job_resumes(recorder: Any, verb: str, more: list[str]) -> None:
    submit(recorder, "train.sbatch", verb=verb, SLURM_RESTART_COUNT="2")
    args = get_args_parser().parse_args(recorder.records()[0]["args"][2:])
    assert args.training_script_args == [verb, *ARGS[1:], *more]


@pytest.mark.parametrize("script", ["train.sbatch", "prepass.sbatch"])
def test_a_failing_node_fails_the_job(recorder: Any, script: str) -> None:
    result = submit(recorder, script, PYTHON="false")
    assert result.returncode != 0


# The scripts as files

SCRIPTS = sorted([*LAUNCH.glob("*.sh"), *LAUNCH.glob("slurm/*.sbatch")])


def test_a_script_stops_at_the_first_error_and_at_unset_variables() -> None:
    for script in SCRIPTS:
        commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
        assert commands[0] == "set -euo pipefail" or script.name == "env.sh", script


def test_no_sbatch_line_holds_a_variable() -> None:
    lines = [line for script in SCRIPTS for line in script.read_text().splitlines() if line.startswith("#SBATCH")]
    assert lines and not any("$" in line for line in lines)


def test_accelerate_reads_the_config_and_leaves_deepspeed_to_the_run_config() -> None:
    path = LAUNCH / "accelerate.yaml"
    config = load_config_from_file(str(path))
    assert config.distributed_type is DistributedType.MULTI_GPU
    assert not config.use_cpu and not config.deepspeed_config  # pyright: ignore
    assert set(yaml.safe_load(path.read_text())) <= set(vars(config))


def test_every_variable_the_scripts_read_is_in_the_table_of_the_docs() -> None:
    read = set(re.findall(r"\$\{([A-Z_]+)[:+]", "".join(script.read_text() for script in SCRIPTS)))
    ours = {name for name in read if not name.startswith("SLURM_")} - {"CUDA_VISIBLE_DEVICES", "BASH_SOURCE"}
    page = (LAUNCH.parent / "docs/running.md").read_text(encoding="utf-8")
    assert len(ours) > 8
    assert ours == set(re.findall(r"^\| `([A-Z_]+)` \|", page, re.MULTILINE))
