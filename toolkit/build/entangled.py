"""The folder of an entangled model and that of its training: whose they are, and where the training stands."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from toolkit.baseline import weights_fingerprint
from toolkit.build.outputs import check_folder
from toolkit.build.resume import checkpoint_facts, whole_checkpoint
from toolkit.config import RunConfig
from toolkit.data import TokenisedSplit, data_fingerprint, template_fingerprint, tokenizer_fingerprint
from toolkit.errors import CheckpointError, ConfigError
from toolkit.lm.folder import LOSS
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import from_main
from toolkit.runtime.files import read_object, sync_folder, write_json
from toolkit.runtime.lock import LOCK
from toolkit.runtime.stop import PREEMPTED, STOP

SETTINGS, CONFIG = "settings.json", "config.json"
STAGING, MOVING = ".model", ".moving.json"  # in model.path, while the model is written, and then moved to its place


def settings_digest(config: RunConfig) -> str:
    """A hex digest of the settings that decide the model."""
    values = config.model_dump(mode="json")
    free = ("deepspeed", "gradient_checkpointing", "eval_steps", "save_steps")
    section = {name: value for name, value in values["entangle"].items() if name not in free}
    if not values["data"]["template_options"]:
        del values["data"]["template_options"]  # which versions without the key did not have
    parts = [section, values["data"], values["seed"], values["model"]["dtype"]]
    parts += [values["zlora"]] if config.entangle.method == "lora" else []
    return json_sha256(parts + ([config.model.revision] if config.model.revision else []))


def finished(config: RunConfig) -> dict[str, Any] | None:
    """The figures of the model that these settings have written, where no training has begun since; else None."""
    record = read_object(config.model.path / LOSS) or {}
    written = record.pop("settings", None) == settings_digest(config)
    return record if written and not (training_folder(config) / SETTINGS).exists() else None


def is_own(config: RunConfig) -> bool:
    """Whether model.path is free, or holds what these settings wrote before."""
    path = config.model.path
    files = path.iterdir() if path.is_dir() else ()
    if not any(f.name == CONFIG or f.suffix in (".safetensors", ".bin") for f in files):
        return True
    own, moving = settings_digest(config), read_object(path / MOVING)
    if moving is not None:
        return moving.get("settings") == own
    record = read_object(path / LOSS)
    return record is not None and record.get("settings", own) == own


def check_target(config: RunConfig, overwrite: bool) -> None:
    """Refuse to replace a model that these settings did not write, unless it is to be kept aside."""
    path, init = config.model.path, config.entangle.init
    check_folder(path, "model.path")
    if init is not None and init.resolve() == path.resolve():
        raise ConfigError(
            "entangle would replace the model that it starts from",
            got=f"model.path and entangle.init are both {str(path)!r}",
            expected="a folder of its own for the entangled model",
            remedy="give model.path another name",
        )
    if not overwrite and not is_own(config):
        raise ConfigError(
            f"model.path: the model in {str(path)!r} would be overwritten",
            got="a model of other settings, or one that `zlora entangle` did not write",
            expected="no model there, or the one that these settings wrote before",
            remedy="give model.path another name, set entangle.init to fine-tune a model, or give --overwrite, "
            "which keeps the folder under another name",
        )


def training_folder(config: RunConfig) -> Path:
    """Where checkpoints and the log are until the model is written: beside model.path."""
    return config.model.path.with_name(f"{config.model.path.name}.training")


def training_facts(
    config: RunConfig,
    deepspeed: dict[str, Any] | None,
    tokenizer: Any,
    train: TokenisedSplit,
    validation: TokenisedSplit,
) -> dict[str, Any]:
    """What the checkpoints of a training belong to; collective."""
    folder = config.entangle.init_folder
    inputs = {
        "weights": "fresh" if folder is None else from_main(lambda: weights_fingerprint(folder)),
        "tokenizer": tokenizer_fingerprint(tokenizer),
        "template": template_fingerprint(tokenizer, config.data.template),
        "content of data.train": data_fingerprint(train.examples),
        "content of data.validation": data_fingerprint(validation.examples),
    }
    return checkpoint_facts(deepspeed, inputs, settings_digest(config))


def checkpoint_of(config: RunConfig, facts: dict[str, Any]) -> str | None:
    """The last whole checkpoint of an interrupted training with these settings; errors as of whole_checkpoint.

    Collective.
    """
    folder = training_folder(config)
    held = from_main(lambda: read_object(folder / SETTINGS))
    if held is not None and held != {"settings": settings_digest(config)}:
        raise CheckpointError(
            f"the training in {folder} is of other settings",
            expected="entangle, data, seed, model.dtype and, under entangle.method: lora, zlora as they were",
            remedy="set them back, or start without --resume",
        )
    return whole_checkpoint(folder, facts, folder, "start without --resume, which begins anew")


def publish(config: RunConfig, kept: Sequence[str]) -> None:
    """Have the whole model in model.path/STAGING take its place, and end the training.

    `kept`: what of the training folder goes with the model.
    """
    path = config.model.path
    names = sorted(file.name for file in (path / STAGING).iterdir())
    write_json(path / MOVING, {"settings": settings_digest(config), "names": names})
    end_publishing(config, kept)


def end_publishing(config: RunConfig, kept: Sequence[str]) -> None:
    """What `publish` has begun; nothing where it has begun nothing for these settings.

    What is cut off on the way is no model, as config.json goes first and comes last; the weights of an earlier model of
    these settings go.
    """
    path, folder = config.model.path, training_folder(config)
    moving = read_object(path / MOVING) or {}
    if moving.get("settings") != settings_digest(config):
        return
    waiting = {file.name: file for file in (path / STAGING).glob("*")}
    for name in (CONFIG, LOSS):
        if name in waiting:
            (path / name).unlink(missing_ok=True)
    for old in [*path.glob("*.safetensors"), *path.glob("*.safetensors.index.json")]:
        if old.name not in moving["names"]:
            old.unlink()
    for name, file in sorted(waiting.items(), key=lambda item: (item[0] == CONFIG, item[0] == LOSS)):
        _move(file, path / name)
    sync_folder(path)
    for name in kept:
        if (folder / name).exists():
            _move(folder / name, path / name)
    clear(folder)
    shutil.rmtree(path / STAGING, ignore_errors=True)
    (path / MOVING).unlink()


def _move(source: Path, target: Path) -> None:
    """To a place on any disk, instead of what is there."""
    if target.is_dir():
        shutil.rmtree(target)
    shutil.move(source, target)


def begin(config: RunConfig, resume: bool) -> None:
    """Make the training folder this training's."""
    if not resume:
        clear(training_folder(config))
    (training_folder(config) / PREEMPTED).unlink(missing_ok=True)
    write_json(training_folder(config) / SETTINGS, {"settings": settings_digest(config)})


def clear(folder: Path) -> None:
    """Remove all but the lock and a request to stop, which go where this process ends."""
    for path in folder.iterdir():
        if path.name not in (LOCK, STOP):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
