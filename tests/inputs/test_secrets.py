"""Secrets in a config, a DeepSpeed config or the environment: in no file that a run writes, and in no message."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from processes import TinyRun, invoke, launch, succeed

from toolkit.components import hide, hide_in_text, is_secret
from toolkit.components.secrets import HIDDEN
from toolkit.config import RunConfig, dump_config, load_config, preset_names

SECRETS = {"params": "hf_paramsSECRETvalue1", "deepspeed": "comet-ds-value-22", "environment": "env-value-4f9a2c77"}


def test_names_of_secrets_are_told_from_names_that_look_alike() -> None:
    secret = "hf_token HF_TOKEN api_key apiKey WANDB_API_KEY password db.password client_secret SECRET_VALUE key token"
    plain = "token_mean max_new_tokens tokenizer token_weight pad_token eos_token num_key_value_heads monkey keys"
    assert all(map(is_secret, secret.split()))
    assert not any(map(is_secret, plain.split()))


def test_values_below_a_secret_name_are_hidden_and_all_else_stays(monkeypatch: Any, tmp_path: Path) -> None:
    monkeypatch.setenv("MY_API_KEY", SECRETS["environment"])
    monkeypatch.setenv("A_KEY", str(tmp_path))  # a path is no secret
    monkeypatch.setenv("B_TOKEN", "true")  # too short to be one
    given = {"api_key": ["a", {"b": "c"}], "password": 12345678, "mask_token": "M", "token": "<s>", "key": 3}
    given |= {"url": f"x/{SECRETS['environment']}/y", "where": str(tmp_path), "on": "true", "none": None}
    found = {"api_key": [HIDDEN, {"b": HIDDEN}], "password": HIDDEN, "mask_token": "M", "token": "<s>", "key": 3}
    found |= {"url": f"x/{HIDDEN}/y", "where": str(tmp_path), "on": "true", "none": None}
    assert hide(given) == found
    said = hide_in_text(f"a.hf_token=abc, token: x, {SECRETS['environment']}")
    assert said == f"a.hf_token={HIDDEN}, token: x, {HIDDEN}"


@pytest.mark.parametrize("preset", preset_names())
def test_a_config_without_secrets_is_written_as_it_is(preset: str) -> None:
    config = load_config(preset)
    assert RunConfig.model_validate(yaml.safe_load(dump_config(config))) == config


@pytest.fixture(scope="module")
def run_dir(tiny: TinyRun) -> Path:
    """A run with a checkpoint, TensorBoard and a report, whose config, DeepSpeed config and paths hold secrets."""
    folder = tiny.runs / "secrets"
    folder.mkdir()
    own = json.loads((Path(__file__).parents[2] / "ds_configs/ds_z2_config.json").read_text())
    own["comet"] = {"enabled": False, "api_key": SECRETS["deepspeed"]}
    (folder / "ds.json").write_text(json.dumps(own))
    (folder / SECRETS["environment"]).symlink_to(tiny.root / "data")
    run_dir, env = folder / "run", {"MY_TOKEN": SECRETS["environment"]}
    args = [str(tiny.config), f"run_dir={run_dir}", f"task.params.hub_token={SECRETS['params']}"]
    args += [f"deepspeed={folder / 'ds.json'}", f"data.train={folder}/$MY_TOKEN/train.jsonl"]
    args += ["train.steps=2", "train.save_steps=1", "train.report_to=[tensorboard]"]
    found = succeed(["train", *args], **env)
    assert "secrets in it are not handed to DeepSpeed" in found.stdout
    again = launch(["train", *args, "train.report_to=[]", "--resume"], **env)
    assert again.returncode == 0 and "nothing to do" in again.stdout, again.stderr
    invoke(["report", str(run_dir)])
    return run_dir


def test_no_file_of_a_run_holds_a_secret(run_dir: Path) -> None:
    files = [path for path in run_dir.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert {"config.yaml", "ds_config.json", "report.html", "train.json", "mp_rank_00_model_states.pt"} <= names
    assert any(name.startswith("events.out") for name in names)
    held = {
        (path.name, kind) for path in files for kind, value in SECRETS.items() if value.encode() in path.read_bytes()
    }
    assert held == set()
    assert HIDDEN in (run_dir / "config.yaml").read_text() and HIDDEN in (run_dir / "ds_config.json").read_text()


@pytest.mark.parametrize("name", ["config.yaml", "ds_config.json"])
def test_a_file_that_repeats_what_a_user_gave_is_its_owner_s_alone(run_dir: Path, name: str) -> None:
    assert (run_dir / name).stat().st_mode & 0o777 == 0o600


def test_no_message_holds_a_secret(tiny: TinyRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", SECRETS["environment"])
    found = launch(["train", str(tiny.config), "model.path=/nowhere/$MY_TOKEN", "model.hf_token=abcdefgh"])
    assert found.returncode == 2 and "abcdefgh" not in found.stderr and SECRETS["environment"] not in found.stderr
    found = launch(["train", str(tiny.config), "model.path=/nowhere/$MY_TOKEN"])
    assert found.returncode == 2 and f"/nowhere/{HIDDEN}" in found.stderr
