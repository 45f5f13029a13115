"""Starting the real commands in real processes, and reading what they wrote."""

import json
import multiprocessing
import os
import runpy
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from multiprocessing import connection, forkserver
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

Result = subprocess.CompletedProcess[str]
TESTS = str(Path(__file__).parent)
TIMEOUT_S = int(os.environ.get("TEST_TIMEOUT_S") or 280)  # of a command; less than pytest's of a test
# On the CPU also where there is a GPU: most of them start more processes than a machine has.
VARIABLES = {
    "ZLORA_DEVICE": "cpu",
    "OMP_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "COLUMNS": "200",
    "PYTHONPATH": TESTS,
}
LAUNCHERS = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")


@cache
def server() -> Any:
    """Context whose processes are forked from one that has imported everything: the imports take longer than a run."""
    context = multiprocessing.get_context("forkserver")
    verbs = [
        f"toolkit.commands.{verb}" for verb in ("train", "entangle", "baseline", "sample", "evaluate", "summaries")
    ]
    # DeepSpeed (0.19.8) imports its Muon, and with it torch's compiler, when it looks at an optimizer.
    late = ("transformers.models.llama.modeling_llama", "deepspeed", "deepspeed.runtime.zero.muon.muon_optimizer")
    context.set_forkserver_preload([*verbs, "toolkit.cli", *late, "first_use"])
    hidden = {"DS_ACCELERATOR": "cpu", "CUDA_VISIBLE_DEVICES": "", "DS_LOG_LEVEL": "warning"}
    with mock.patch.dict(os.environ, VARIABLES | hidden):
        forkserver.ensure_running()
    return context


def free_port() -> int:
    """Below the ports that the system hands out by itself, so that nothing else takes it before it is used."""
    for port in range(20000 + os.getpid() * 50 % 10000, 32000):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no free port")


def _run(module: str, args: list[str], environment: dict[str, str], output: str) -> None:
    """`python -m MODULE args` in this child of the server, its output in two files."""
    for descriptor, end in ((1, "out"), (2, "err")):
        os.dup2(os.open(f"{output}.{end}", os.O_WRONLY | os.O_CREAT), descriptor)
    os.environ.clear()
    os.environ |= environment
    sys.argv = [module, *args]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


def launch(args: list[str], nproc: int = 1, module: str = "toolkit", alone_s: float = 0.0, **env: str) -> Result:
    """`python -m MODULE args` alone, or in `nproc` processes as torchrun starts them; one thread each.

    The status is that of the first process to fail, which ends the others; with `alone_s` they must end by themselves
    within so many seconds. Trainings may end with a z that is ignored.
    """
    args = [*args, "--allow-collapse"] if args[:1] == ["train"] and "--strict" not in args else args
    args = [arg for arg in args if arg != "--strict"]
    common = {k: v for k, v in os.environ.items() if k not in LAUNCHERS} | VARIABLES | env
    together = {"WORLD_SIZE": str(nproc), "LOCAL_WORLD_SIZE": str(nproc), "MASTER_ADDR": "127.0.0.1"}
    together["MASTER_PORT"] = str(free_port())
    with TemporaryDirectory() as folder:
        files, running = [Path(folder, str(rank)) for rank in range(nproc)], []
        for rank, file in enumerate(files):
            own = common if nproc == 1 else common | together | {"RANK": str(rank), "LOCAL_RANK": str(rank)}
            running.append(server().Process(target=_run, args=(module, args, own, str(file))))
            running[-1].start()
        code = _wait(running, alone_s)
        stdout, stderr = ("".join(f.with_suffix(end).read_text() for f in files) for end in (".out", ".err"))
    return Result(args, code, stdout, stderr)


def _wait(running: list[Any], alone_s: float) -> int:
    deadline = time.monotonic() + TIMEOUT_S
    try:
        while running:
            ended = connection.wait([p.sentinel for p in running], deadline - time.monotonic())
            assert ended, f"no end after {TIMEOUT_S} s"
            for process in [p for p in running if p.sentinel in ended]:
                process.join()
                running.remove(process)
                if process.exitcode:
                    _all_end(running, alone_s)
                    return process.exitcode
        return 0
    finally:
        for process in running:  # SIGTERM asks training to save, for which it may wait for a process that is gone
            process.kill()
            process.join()


def _all_end(running: list[Any], within_s: float) -> None:
    deadline = time.monotonic() + within_s
    for process in running if within_s else ():
        process.join(max(0.0, deadline - time.monotonic()))
        assert process.exitcode is not None, f"a process is still there {within_s} s after another one has ended"


def succeed(args: list[str], nproc: int = 1, module: str = "toolkit", **env: str) -> Result:
    result = launch(args, nproc, module, **env)
    assert result.returncode == 0, f"{args}\n{result.stdout[-2000:]}\n{result.stderr[-4000:]}"
    return result


def invoke(args: list[str], status: int = 0) -> Result:
    """A verb inside this process, without the seconds that its imports take; not for training itself.

    An error that a user can mend is on stderr and gives status 2, as from the command.
    """
    import torch.distributed
    from rich.console import Console
    from typer.testing import CliRunner

    from toolkit.cli import app
    from toolkit.errors import ToolkitError
    from toolkit.runtime.distributed import stop

    joined = torch.distributed.is_initialized()
    # The console of the command line has taken its width when its module was imported.
    with mock.patch("toolkit.cli.console", Console(width=200)):
        found = CliRunner().invoke(app, args)
    if not joined:
        stop()
    code, error = found.exit_code, found.exception
    if error is not None and not isinstance(error, SystemExit | ToolkitError):
        raise error
    if isinstance(error, ToolkitError):
        code = 2
    result = Result(args, code, found.stdout, f"{found.stderr}{error or ''}")
    assert result.returncode == status, f"{args}\n{result.stdout[-2000:]}\n{result.stderr[-4000:]}"
    return result


def log_lines(run_dir: Path) -> list[dict]:
    """The training lines of a run's log."""
    lines = [json.loads(line) for line in (run_dir / "train_log.jsonl").read_text().splitlines()]
    return [line for line in lines if "loss" in line]


@dataclass(frozen=True)
class TinyRun:
    """A config file whose data, entangled model and c_base exist; `train` runs it with overrides.

    Args:
        root: folder of what the config file names; all test processes share it, so it is only read.
        config: the file.
        runs: folder of this test process for everything that its tests write.
    """

    root: Path
    config: Path
    runs: Path

    def train(self, name: str, *overrides: str, nproc: int = 1, resume: bool = False, module: str = "toolkit") -> Path:
        run_dir = self.runs / name
        assert resume or not run_dir.exists(), f"{name} is the run of another test"
        flags = ["--resume"] if resume else []
        succeed(["train", str(self.config), f"run_dir={run_dir}", *overrides, *flags], nproc, module)
        return run_dir
