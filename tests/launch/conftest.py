"""Running the launch scripts, with a program that writes down how it was started in place of `python -m toolkit`."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from processes import TIMEOUT_S

LAUNCH = Path(__file__).parents[2] / "launch"
OWN = ("PYTHON", "PYTHON_EXEC", "NPROC", "NNODES", "NODE_RANK", "MASTER_ADDR", "MASTER_PORT", "HOSTFILE")
OTHERS = ("OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES", "RANK", "WORLD_SIZE", "LOCAL_RANK", "ACCELERATE_CONFIG")

Result = subprocess.CompletedProcess[str]

# Stands for python in the scripts. The launchers themselves are the real ones unless DRY is set.
RECORDER = f"""#!{sys.executable}
import json, os, signal, sys, time
from pathlib import Path
args, env = sys.argv[1:], os.environ
if args[:3] != ["-u", "-m", "toolkit"] and not (env.get("DRY") and args[0] == "-m"):
    os.execv({sys.executable!r}, [{sys.executable!r}, *args])
rank = env.get("SLURM_NODEID") if env.get("DRY") else env.get("RANK")
record = Path(env["RECORDS"]) / f"{{rank or 0}}.json"
partial = record.with_suffix(".tmp")
ignores = signal.getsignal(signal.SIGUSR1) == signal.SIG_IGN
partial.write_text(json.dumps({{"args": args, "env": dict(env), "pid": os.getpid(), "ignores_usr1": ignores}}))
partial.rename(record)
if "FAIL_RANK" in env:
    while len(list(record.parent.glob("*.json"))) < int(env["WORLD_SIZE"]):
        time.sleep(0.05)
    time.sleep(0 if env["FAIL_RANK"] == rank else 600)
    sys.exit(3)
"""


def run_script(script: str, *args: str, cwd: Path | None = None, **env: str) -> Result:
    """A script of launch/ with only the given launch variables set."""
    clean = {k: v for k, v in os.environ.items() if k not in OWN + OTHERS and not k.startswith("SLURM_")}
    return subprocess.run(
        [str(LAUNCH / script), *args],
        capture_output=True,
        text=True,
        cwd=cwd or LAUNCH.parent,
        env=clean | {"PYTHON": sys.executable} | env,
        timeout=TIMEOUT_S,
    )


@dataclass(frozen=True)
class Recorder:
    """Runs scripts whose processes write down their arguments and environment."""

    folder: Path

    def executable(self, name: str, text: str) -> Path:
        """A program that the scripts find on PATH."""
        path = self.folder / "bin" / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    def environment(self, **env: str) -> dict[str, str]:
        python = str(self.folder / "bin/recorder")
        # torchrun and accelerate start their processes with PYTHON_EXEC where it is set.
        own = {"PYTHON": python, "PYTHON_EXEC": python, "RECORDS": str(self.folder / "records")}
        return own | {"PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"} | env

    def run(self, script: str, *args: str, **env: str) -> Result:
        return run_script(script, *args, cwd=self.folder, **self.environment(**env))

    def records(self) -> list[dict[str, Any]]:
        """One per process, by rank."""
        files = sorted((self.folder / "records").glob("*.json"), key=lambda f: int(f.stem))
        return [json.loads(file.read_text()) for file in files]


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    for name in ("bin", "records"):
        (tmp_path / name).mkdir()
    made = Recorder(tmp_path)
    made.executable("recorder", RECORDER)
    return made


@pytest.fixture(scope="session")
def run() -> Callable[..., Result]:
    return run_script
