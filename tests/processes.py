"""Starting the real commands in real processes, and reading what they wrote."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

Result = subprocess.CompletedProcess[str]
TESTS = str(Path(__file__).parent)
TIMEOUT_S = 280


def launch(args: list[str], nproc: int = 1, module: str = "toolkit", cwd: Path | None = None, **env: str) -> Result:
    """`python -m MODULE args` alone, or in `nproc` processes under torchrun; one thread each."""
    start = [sys.executable, "-m", module]
    if nproc > 1:
        start = [
            sys.executable,
            "-m",
            "torch.distributed.run",
            "--standalone",
            f"--nproc-per-node={nproc}",
            "-m",
            module,
        ]
    clean = {k: v for k, v in os.environ.items() if k not in ("RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_PORT")}
    variables = (
        clean | {"OMP_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false", "COLUMNS": "200", "PYTHONPATH": TESTS} | env
    )
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([*start, *args], cwd=cwd, env=variables, **pipes) as process:
        try:
            stdout, stderr = process.communicate(timeout=TIMEOUT_S)
        except BaseException:
            # Not killed: torchrun would leave its processes behind, to slow down the tests after this one.
            process.terminate()
            raise
    return Result(process.args, process.returncode, stdout, stderr)


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
