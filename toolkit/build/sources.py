"""RunConfig to the folders of its models: those that its paths name, or snapshots of models on the hub."""

from pathlib import Path

from toolkit.config import RunConfig
from toolkit.config.deepspeed import Verb
from toolkit.lm.folder import check_model_folder
from toolkit.lm.hub import hub_folder, is_hub_name


def find_model(config: RunConfig, weights: bool = True, init: bool = False) -> RunConfig:
    """The config with the folder of its model in `model.folder`, checked; collective where several processes run.

    Args:
        weights: whether the model's weights are needed, too.
        init: find the model that `zlora entangle` starts from, whose folder is in `entangle.init_folder`.
    Raises:
        ConfigError: as hub_folder and check_model_folder.
    """
    key, path = ("entangle.init", config.entangle.init) if init else ("model.path", config.model.path)
    assert path is not None
    folder = find_folder(path, config.model.revision, key, weights)
    if not init:
        return config.model_copy(update={"model": config.model.found(folder)})
    return config.model_copy(update={"entangle": config.entangle.found(folder)})


def find_folder(path: Path, revision: str | None, key: str, weights: bool) -> Path:
    """The folder of a model by its path or its name on the hub, checked; errors as of find_model."""
    folder = hub_folder(path, revision, key, weights) if is_hub_name(path, revision) else path
    check_model_folder(folder, key, weights)
    return folder


def find_either(config: RunConfig, verb: Verb = "train") -> RunConfig:
    """The config with the folder of its model, or where there is none yet of that which entangle starts from.

    Always the latter for `zlora entangle`. For verbs that read no weights, and that go without a model where it is to
    be made from entangle.architecture.
    ConfigError as of find_model where the model that there is cannot be used.
    """
    path, start = config.model.path, config.entangle.init
    there = (path / "config.json").is_file() or (is_hub_name(path, config.model.revision) and start is None)
    if there and verb == "train":
        return find_model(config, weights=False)
    return find_model(config, weights=False, init=True) if start is not None else config
