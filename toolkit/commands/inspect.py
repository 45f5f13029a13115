"""`zlora inspect`: a few examples of a split with the y region coloured, and what was dropped and why."""

from __future__ import annotations

from rich.console import Group

from toolkit import build
from toolkit.config import RunConfig
from toolkit.data import render_examples
from toolkit.errors import ConfigError


def inspect(config: RunConfig, num: int, split: str) -> Group:
    """The first `num` examples of a split and its counts, for a rich console.

    Raises:
        ConfigError: no such split in the config, or the model folder is missing.
        DataError: unusable data.
    """
    path = getattr(config.data, split, None) if split in ("train", "validation", "test") else None
    if path is None:
        raise ConfigError(f"--split {split}: no such data file in the config", expected="train, validation or test")
    folder = config.model.path if (config.model.path / "config.json").is_file() else config.entangle.init
    if folder is not None:
        build.check_model_folder(folder, "model.path and entangle.init")
    tokenizer = build.load_tokenizer(folder) if folder else build.char_tokenizer(config.data.train)
    return render_examples(build.load_split(config, path, tokenizer), tokenizer, num=num)
