"""The launch scripts as files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from accelerate.commands.config.config_args import load_config_from_file
from accelerate.utils import DistributedType

LAUNCH = Path(__file__).parents[2] / "launch"
SCRIPTS = sorted([*LAUNCH.glob("*.sh"), *LAUNCH.glob("slurm/*.sbatch")])
RUN_DIRECTLY = [s for s in SCRIPTS if s.name != "env.sh"]
SHELLCHECK = shutil.which("shellcheck", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")


def name(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("script", SCRIPTS, ids=name)
def test_bash_can_parse_the_script(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True)


@pytest.mark.skipif(SHELLCHECK is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", SCRIPTS, ids=name)
def test_shellcheck_has_nothing_to_say(script: Path) -> None:
    found = subprocess.run([str(SHELLCHECK), str(script)], capture_output=True, text=True)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=name)
def test_a_script_has_at_most_60_lines(script: Path) -> None:
    assert len(script.read_text().splitlines()) <= 60


@pytest.mark.parametrize("script", RUN_DIRECTLY, ids=name)
def test_a_script_stops_at_the_first_error_and_at_unset_variables(script: Path) -> None:
    commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    assert commands[0] == "set -euo pipefail"


@pytest.mark.parametrize("script", [LAUNCH / f"{n}.sh" for n in ("torchrun", "accelerate", "deepspeed")], ids=name)
def test_a_launcher_is_executable(script: Path) -> None:
    assert os.access(script, os.X_OK)


@pytest.mark.parametrize("script", sorted(LAUNCH.glob("slurm/*.sbatch")), ids=name)
def test_no_sbatch_line_holds_a_variable(script: Path) -> None:
    lines = [line for line in script.read_text().splitlines() if line.startswith("#SBATCH")]
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
