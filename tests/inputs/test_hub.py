"""Models by their names on the hub, without a network, against a cache in the layout of huggingface_hub."""

import json
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from conftest import TinyRun
from huggingface_hub import constants
from huggingface_hub.errors import RevisionNotFoundError
from inputs.test_model_folders import pickled
from processes import Result, invoke, launch, succeed

from toolkit.commands.run import run_verbs
from toolkit.config import load_config
from toolkit.errors import ConfigError
from toolkit.lm import hub

ROOT = Path(__file__).parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def cache(model: Path, name: str) -> Path:
    """The snapshot of a model folder in the hub's cache, its files links to blobs, as its branch main."""
    folder = Path(constants.HF_HUB_CACHE) / f"models--{name.replace('/', '--')}"
    snapshot, blobs = folder / "snapshots" / COMMIT, folder / "blobs"
    for made in (snapshot, blobs, folder / "refs"):
        made.mkdir(parents=True)
    for file in model.iterdir():
        (blobs / f"of-{file.name}").write_bytes(file.read_bytes())
        (snapshot / file.name).symlink_to(os.path.relpath(blobs / f"of-{file.name}", snapshot))
    (folder / "refs" / "main").write_text(COMMIT)
    return snapshot


def refusal(project: Path, *overrides: str) -> str:
    return invoke(["baseline", str(project / "run.yaml"), *overrides], status=2).stderr


def test_a_model_that_is_neither_a_folder_nor_cached_says_how_it_is_fetched(project: Path) -> None:
    said = refusal(project, "model.path=nobody/nothing")
    for part in (r"model.path: model 'nobody/nothing'", "HF_HUB_OFFLINE set", "`hf download nobody/nothing`"):
        assert part in said


def test_a_revision_that_does_not_exist_is_refused_with_those_that_are_cached(project: Path) -> None:
    cache(project / "model", "org/revised")
    said = refusal(project, "model.path=org/revised", "model.revision=v9")
    assert "no revision 'v9'; cached: main, 0123456789" in said and "correct model.revision" in said


def test_a_revision_that_the_hub_does_not_have_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def download(*_: Any, **__: Any) -> str:
        raise RevisionNotFoundError("404 Client Error", response=SimpleNamespace(headers={}, request=None))

    monkeypatch.setattr(hub, "snapshot_download", download)
    with pytest.raises(ConfigError, match=r"no revision 'v9'[\s\S]*correct model.revision"):
        hub.hub_folder(Path("org/name"), "v9", "model.path")


def test_pickled_weights_from_the_hub_are_refused_with_the_conversion(project: Path) -> None:
    pickled(project / "model")
    cache(project / "model", "org/pickled")
    said = refusal(project, "model.path=org/pickled")
    assert "pytorch_model.bin" in said and "from_pretrained(FOLDER), then save_pretrained(NEW)" in said


def test_a_snapshot_without_its_weights_is_refused(project: Path) -> None:
    (cache(project / "model", "org/half") / "model.safetensors").unlink()
    assert "has no model.safetensors" in refusal(project, "model.path=org/half")


def test_folders_are_never_taken_for_names_on_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine" / "model").mkdir(parents=True)
    names = {"mine/model": False, "mine/typo": False, "models/typo": False, "a/b/c": False, "gone": False}
    assert {name: hub.is_hub_name(Path(name)) for name in names} == names
    assert hub.is_hub_name(Path("org/name")) and hub.is_hub_name(Path("mine/typo"), "main")


def test_two_processes_take_the_commit_of_the_main_one(project: Path) -> None:
    name = "org/shared"
    snapshot = cache(project / "model", name)
    shared = ["model.path=org/shared", "deepspeed=z3", f"run_dir={project}/run"]
    for verb in ("baseline", "train", "evaluate"):
        succeed([verb, str(project / "run.yaml"), *shared], nproc=2)
    adapter = json.loads((project / "run" / "adapter" / "adapter_config.json").read_text())
    assert (adapter["base_model_name_or_path"], adapter["revision"]) == (name, COMMIT)
    config = load_config(project / "run" / "config.yaml")
    assert str(config.model.path) == name and str(snapshot) not in (project / "run" / "config.yaml").read_text()
    (snapshot / "model.safetensors").unlink()  # export reads the adapter alone
    invoke(["export", str(project / "run" / "config.yaml")])
    exported = json.loads((project / "run" / "export" / "z0" / "adapter_config.json").read_text())
    assert (exported["base_model_name_or_path"], exported["revision"]) == (name, COMMIT)


def test_a_model_on_the_hub_is_fine_tuned_into_a_folder(project: Path) -> None:
    cache(project / "model", "org/start")
    settings = [f"model.path={project}/tuned", "entangle.init=org/start", "entangle.steps=1", "model.revision=main"]
    succeed(["entangle", str(project / "run.yaml"), *settings])
    invoke(
        ["baseline", str(project / "run.yaml"), *settings[:1], *settings[-1:]]
    )  # of the folder, also with a revision
    invoke(["inspect", str(project / "run.yaml"), "entangle.init=org/start", "model.path=not/yet"])


@pytest.mark.slow
def test_own_data_and_a_model_on_the_hub_go_as_the_readme_says(
    tiny: TinyRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command of the section in its order, as it stands there."""
    _, _, section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Your own data\n")
    commands = [shlex.split(line, comments=True) for line in section.split("```")[1].splitlines()[1:]]
    assert [command[:2] for command in commands] == [["zlora", verb] for verb in ("init", "run", "generate", "name")]
    snapshot = cache(tiny.root / "entangled", commands[0][3])
    monkeypatch.chdir(tmp_path)
    Path("rows.jsonl").write_text((tiny.root / "data/validation.jsonl").read_text())

    def forked(command: list[str], **_: Any) -> Result:
        assert command[:3] == [sys.executable, "-m", "toolkit"]
        return launch(command[3:])

    monkeypatch.setattr("toolkit.commands.run.subprocess", SimpleNamespace(run=forked))
    verbs: dict[str, Callable[[list[str]], Any]] = {
        "init": lambda args: invoke(["init", *args]),
        "run": lambda args: run_verbs(args[0], args[1:], None),
        "generate": lambda args: invoke(["generate", *args]),
        "name": lambda args: invoke(["name", *args]),
    }
    found = [verbs[verb](args) for _, verb, *args in commands]
    config = yaml.safe_load(Path("mine/run.yaml").read_text())
    assert config["model"]["path"] == commands[0][3] and config["model"]["revision"] == snapshot.name
    assert found[1] in (0, 3) and found[2].stdout.count("  z ") == 8  # 3: z of so small a run may end up unused
