"""Two commands on one output, and outputs that cannot be written: refused before any model is loaded."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, invoke

from toolkit import build
from toolkit.errors import ConfigError
from toolkit.runtime.lock import only_writer


@pytest.fixture
def commands(tiny: TinyRun, evaluated: Path, tmp_path: Path, monkeypatch: Any) -> dict[str, tuple[list[str], Path]]:
    """A command line of each verb, and what it writes; none gets as far as a model."""

    def load(*args: Any) -> None:
        raise AssertionError("a model is loaded")

    for name in ("load_frozen_model", "load_latent_model"):
        monkeypatch.setattr(build, name, load)
    monkeypatch.setattr("toolkit.commands.export.export_code", load)
    (tmp_path / "prompts.jsonl").write_text('{"prompt": "1 + 1 ="}\n{"prompt": "2 + 1 ="}\n')
    config, out = str(tiny.config), tmp_path / "out"
    c_base, drawn, folder = out / "c_base.json", out / "train.jsonl", out / "export"
    sample = [f"sample.prompts={tmp_path}/prompts.jsonl", f"data.train={drawn}", "sample.validation_share=0"]
    return {
        "baseline": (["baseline", config, f"baseline.path={c_base}"], c_base),
        "sample": (["sample", config, *sample], drawn),
        "export": (["export", config, f"run_dir={evaluated}", "--out", str(folder)], folder),
    }


VERBS = ["baseline", "sample", "export"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_second_command_on_one_output_names_the_first(commands: Any, verb: str) -> None:
    args, target = commands[verb]
    with only_writer(target):
        found = invoke(args, status=2)
    assert f"another command writes {target}" in found.stderr and f"process {os.getpid()} on " in found.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_an_output_on_a_full_disk_is_refused(commands: Any, verb: str, monkeypatch: Any) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    found = invoke(commands[verb][0], status=2)
    assert "too little room" in found.stderr and "1,000 bytes free" in found.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_an_output_in_a_read_only_folder_is_refused(
    commands: Any, verb: str, tmp_path: Path, read_only: Callable[[Path], None]
) -> None:
    (tmp_path / "out").mkdir()
    read_only(tmp_path / "out")
    assert "no permission to write" in invoke(commands[verb][0], status=2).stderr


@pytest.fixture
def read_only(monkeypatch: Any) -> Any:
    """Makes a folder read-only; for root, who may write everywhere, by what the system answers for a read-only disk."""
    access = os.access

    def make(folder: Path) -> None:
        folder.chmod(0o500)
        answer = lambda path, mode: access(path, mode) and not (Path(path) == folder and mode & os.W_OK)  # noqa: E731
        monkeypatch.setattr(os, "access", answer)

    return make


def test_a_lock_is_gone_afterwards_and_that_of_a_dead_command_is_taken_over(tmp_path: Path) -> None:
    target, ended = tmp_path / "new" / "c_base.json", subprocess.Popen(["true"])
    ended.wait()
    with only_writer(target):
        mark = (tmp_path / "new/c_base.json.lock").read_text()
    assert list((tmp_path / "new").iterdir()) == []
    (tmp_path / "new/c_base.json.lock").write_text(mark.replace(f'"pid": {os.getpid()}', f'"pid": {ended.pid}'))
    with only_writer(target):
        pass


def test_a_place_that_cannot_hold_a_lock_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="nothing can be written"), only_writer(tmp_path / "file" / "c_base.json"):
        pass
