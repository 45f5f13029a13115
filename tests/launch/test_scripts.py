"""The launch scripts as files."""

import os
import re
from pathlib import Path

import yaml
from accelerate.commands.config.config_args import load_config_from_file
from accelerate.utils import DistributedType

LAUNCH = Path(__file__).parents[2] / "launch"
SCRIPTS = sorted([*LAUNCH.glob("*.sh"), *LAUNCH.glob("slurm/*.sbatch")])


def test_a_script_stops_at_the_first_error_and_at_unset_variables() -> None:
    for script in SCRIPTS:
        commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
        assert commands[0] == "set -euo pipefail" or script.name == "env.sh", script


def test_launchers_are_executable() -> None:
    assert all(os.access(LAUNCH / f"{name}.sh", os.X_OK) for name in ("torchrun", "accelerate", "deepspeed"))


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
