"""Run configs with slips that YAML, the shell or a library would pass over or answer with a traceback."""

import os
import re
from pathlib import Path

import pytest
from processes import invoke

from toolkit.config import load_config, resolve_deepspeed
from toolkit.errors import ConfigError


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "run.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("train: {lr: 1}\nseed: 3\ntrain:\n  steps: 3\n", "run.yaml:3: train stands twice[\\s\\S]*line 1 and line 3"),
        ("train:\n  steps: 3\n  lr: 1\n  steps: 4\n", "run.yaml:4: train.steps stands twice"),
        ("seed: 1\ntrain:\n  steps: three\n", "run.yaml:3: train.steps: Input should be a valid integer"),
        ("seed: 1\ntrain:\n  learning_rate: 1\n", "run.yaml:3: train.learning_rate: unknown key; did .*'train.lr'"),
        ("per_device_train_batch_size: 1\n", "run.yaml:1: per_dev.*did you mean 'train.batch_size'"),
        ("train: {lr_scheduler: cosin}\n", "run.yaml:1: train.lr_scheduler: Input should be .*'cosine'"),
        ("a: *b\n", "run.yaml:1: not valid YAML"),
        ("seed: 1\n# gr\u00f6\u00dfer\n".encode("latin-1"), "run.yaml:2: not UTF-8"),
        ("run_dir: $NOWHERE/x\n", r"run.yaml:1: run_dir: \$NOWHERE is not set"),
        ("run_dir: ~nobody-here/x\n", "run.yaml:1: run_dir: ~nobody-here is not set"),
        ("extends: $NOWHERE/x.yaml\n", r"run.yaml:1: extends: \$NOWHERE"),
        ("deepspeed: $NOWHERE/x.json\n", r"deepspeed: \$NOWHERE is not set"),
        ("model: {path: 3}\n", "run.yaml:1: model.path"),
        ("1: 2\n", "run.yaml"),
    ],
)
def test_a_slip_in_a_file_names_file_line_and_key(tmp_path: Path, text: str | bytes, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        resolve_deepspeed(load_config(written(tmp_path, text)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_are_read(tmp_path: Path, encoding: str) -> None:
    text = "# \u00e9\nmodel: &m {path: \u00e9}\nlatent: {num_latents: 3}\n".encode(encoding)
    assert load_config(written(tmp_path, text)).model.path == Path("\u00e9")


def test_home_and_variables_are_filled_in_as_a_shell_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("DATA", "/data")
    written(tmp_path, "seed: 4\n")
    text = "extends: ~/run.yaml\nrun_dir: ~/runs\ndata: {train: '${DATA}/t.jsonl'}\n"
    (tmp_path / "second.yaml").write_text(text)
    config = load_config(tmp_path / "second.yaml", ["baseline.path=$DATA/c.json", "entangle.init=~/m"])
    assert (config.seed, config.run_dir, config.data.train) == (4, tmp_path / "runs", Path("/data/t.jsonl"))
    assert (config.baseline.path, config.entangle.init) == (Path("/data/c.json"), tmp_path / "m")


def test_a_section_twice_in_an_override_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="steps stands twice"):
        load_config(written(tmp_path, "seed: 1\n"), ["train={steps: 1, steps: 2}"])


@pytest.mark.parametrize(
    ("override", "message"),
    [("objective.beta=.inf", "finite number"), ("seed=4294967296", "seed: Input should be less than")],
)
def test_numbers_that_nothing_can_be_computed_with_are_refused(tmp_path: Path, override: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        load_config(written(tmp_path, "seed: 1\n"), [override])


@pytest.mark.parametrize(
    ("modules", "message"),
    [("[nope]", "Target modules ..nope.. not found"), ("[lm_head]", "does not adapt the output head"),
     ("[embed_tokens]", "'model.embed_tokens' is Embedding")],
)  # fmt: skip
def test_modules_that_cannot_be_adapted_are_named_with_those_that_can(
    project: Path, modules: str, message: str
) -> None:
    found = invoke(["baseline", str(project / "run.yaml"), f"zlora.target_modules={modules}"], status=2).stderr
    assert re.search(message, found) and "target_modules out of down_proj, gate_proj" in found


@pytest.mark.parametrize(
    ("verb", "override", "message"),
    [
        ("train", "train.report_to=[wandb]", "train.report_to: wandb is not installed[\\s\\S]*pip install wandb"),
        ("train", "train.report_to=[tensorbord]", "unknown tracker[\\s\\S]*did you mean 'tensorboard'"),
        ("train", "run_dir={}/run.yaml", "run_dir: .*run.yaml' cannot be written to[\\s\\S]*is a file"),
        ("train", "run_dir={}/run.yaml/below", "run_dir: .*run.yaml is a file"),
        ("baseline", "baseline.path={}/model", "baseline.path: .* cannot be written[\\s\\S]*a folder of that name"),
        ("entangle", "model.path={}/run.yaml", "model.path: .*is a file"),
    ],
)
def test_what_cannot_be_used_is_named_before_the_model_is_loaded(
    project: Path, monkeypatch: pytest.MonkeyPatch, verb: str, override: str, message: str
) -> None:
    def load(*args: object, **kwargs: object) -> None:
        raise AssertionError("a model is loaded")

    monkeypatch.setattr("toolkit.lm.loading.load_model", load)
    found = invoke([verb, str(project / "run.yaml"), override.format(project)], status=2)
    assert not Path(os.curdir, "~").exists()
    with pytest.raises(ConfigError, match=f"(?s){message}"):
        raise ConfigError(found.stderr)
