"""Launchers that zlora does not know, and what the environment holds of other tools."""

import io
import os
import sys

import pytest

from toolkit.cli import main
from toolkit.errors import ConfigError
from toolkit.runtime.compat import ignore_accelerate_environment
from toolkit.runtime.distributed import start

STEP = {"SLURM_STEP_ID": "0", "SLURM_PROCID": "1", "SLURM_JOB_ID": "7"}
NAMES = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without any launcher, put back after the test."""
    for name in [n for n in os.environ if n in NAMES or n.startswith(("SLURM", "OMPI", "PMI"))]:
        monkeypatch.delenv(name)
    for name in NAMES:  # so that what start() sets is removed
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    return monkeypatch


@pytest.mark.parametrize(
    ("environment", "launcher"),
    [
        ({**STEP, "SLURM_NTASKS": "2"}, "srun started 2 tasks"),
        ({**STEP, "SLURM_NTASKS": "1", "SLURM_STEP_NUM_TASKS": "4"}, "srun started 4 tasks"),
        ({"OMPI_COMM_WORLD_SIZE": "2"}, "mpirun started 2 tasks"),
        ({"PMI_SIZE": "8"}, "mpirun started 8 tasks"),
        ({"MV2_COMM_WORLD_SIZE": "3"}, "mpirun started 3 tasks"),
    ],
)
def test_tasks_that_do_not_know_of_each_other_are_refused(
    alone: pytest.MonkeyPatch, environment: dict[str, str], launcher: str
) -> None:
    for name, value in environment.items():
        alone.setenv(name, value)
    with pytest.raises(ConfigError, match=rf"{launcher}[\s\S]*launch/torchrun.sh VERB CONFIG"):
        start(60.0, deepspeed=False)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"SLURM_NTASKS": "8", "SLURM_PROCID": "0"},  # a batch script itself
        {**STEP, "SLURM_NTASKS": "8", "SLURM_STEP_NUM_TASKS": "1"},  # srun -n 1 in a larger job
        {"OMPI_COMM_WORLD_SIZE": "1"},
        {**STEP, "SLURM_NTASKS": "2", **{"RANK": "0", "WORLD_SIZE": "1", "LOCAL_RANK": "0"}}
        | {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "1"},  # srun, then torchrun
    ],
)
def test_one_task_or_a_launcher_in_between_is_accepted(alone: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    for name, value in environment.items():
        alone.setenv(name, value)
    start(60.0, deepspeed=False)


def test_an_accelerate_config_has_no_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MIXED_PRECISION", "USE_DEEPSPEED", "USE_CPU", "USE_FSDP", "DYNAMO_BACKEND", "CPU_AFFINITY"):
        monkeypatch.setenv(f"ACCELERATE_{name}", "1")
    ignore_accelerate_environment()
    assert [n for n in os.environ if n.startswith("ACCELERATE_")] == ["ACCELERATE_CPU_AFFINITY"]


def test_a_terminal_without_a_character_and_a_file_system_error_end_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def app() -> None:
        print("\u23ce")
        raise PermissionError(13, "denied", "\u23ce")

    def leave(status: int) -> None:
        raise SystemExit(status)

    streams = [io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True) for _ in range(2)]
    for name, stream in zip(("stdout", "stderr"), streams, strict=True):
        monkeypatch.setattr(sys, name, stream)
    monkeypatch.setattr("toolkit.cli.app", app)
    monkeypatch.setattr(os, "_exit", leave)
    with pytest.raises(SystemExit) as left:
        main()
    out, err = (stream.buffer.getvalue().decode() for stream in streams)  # pyright: ignore
    assert left.value.code == 2 and out == "\\u23ce\n"
    assert err == "zlora: PermissionError: [Errno 13] denied: '\\u23ce'\n"
