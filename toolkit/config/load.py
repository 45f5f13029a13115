"""YAML, presets, overrides: from what the user wrote to a checked RunConfig."""

from collections.abc import Iterable, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from toolkit.components import hide, problem
from toolkit.components.section import expand_path
from toolkit.config.reference import dotted, foreign_keys, models_at, nearest
from toolkit.config.schema import RunConfig
from toolkit.config.source import parse_yaml, read_text
from toolkit.errors import ConfigError, did_you_mean


def load_config(source: str | Path, overrides: Iterable[str] = ()) -> RunConfig:
    """Read a run config.

    Args:
        source: path of a YAML file, or the name of a preset shipped with the package (such as `quickstart`).
        overrides: `section.key=value`, values parsed as YAML.
    Raises:
        ConfigError: naming the file, the line and the key, with the nearest known key.
    """
    values, places = _read(source, ())
    for override in overrides:
        _apply(values, override)
        places[override.partition("=")[0]] = "override"
    return validate(values, str(source), places)


def validate(values: Mapping[str, Any], where: str, places: Mapping[str, str] | None = None) -> RunConfig:
    """The run config of a nested mapping, checked against the schema; a ConfigError lists every offending field.

    `places` says where a key stands, by its dotted name.
    """
    try:
        return RunConfig.model_validate(values)
    except ValidationError as error:
        problems = [_describe(dict(e), places or {}) for e in error.errors()]
        raise ConfigError(
            f"{where}: {len(problems)} invalid setting(s)\n  " + "\n  ".join(problems),
            remedy="`zlora schema` prints every key with its type and default",
        ) from None


def dump_config(config: RunConfig) -> str:
    """The resolved config as YAML without secrets; loads back to an equal one where it holds none."""
    return yaml.safe_dump(hide(config.model_dump(mode="json")), sort_keys=False)


def preset_names() -> list[str]:
    """Names of the presets shipped with the package."""
    return sorted(p.name.removesuffix(".yaml") for p in _presets().iterdir() if p.name.endswith(".yaml"))


def _presets() -> Any:
    return resources.files("toolkit.config") / "presets"


def _read(source: str | Path, chain: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, str]]:
    """One YAML file on top of what it extends, and the file and line of every key by its dotted name."""
    if str(source) in chain:
        raise ConfigError(f"`extends` goes round in a circle: {' -> '.join([*chain, str(source)])}")
    values, lines = parse_yaml(_text(source, chain), str(source))
    values, places = values or {}, {name: f"{source}:{line}" for name, line in lines.items()}
    if not isinstance(values, dict):
        raise ConfigError(f"{source}: the file must hold a mapping", got=type(values).__name__)
    parent = values.pop("extends", None)
    if parent is None:
        return values, places
    try:
        beside = Path(source).parent / expand_path(str(parent))
    except ValueError as error:
        raise ConfigError(f"{places['extends']}: extends: {error}") from None
    base, below = _read(beside if beside.is_file() else str(parent), (*chain, str(source)))
    return _merge(base, values), below | places


def _text(source: str | Path, chain: tuple[str, ...]) -> str:
    path = Path(source)
    if path.is_file():
        return read_text(path)
    preset = _presets() / f"{source}.yaml"
    if path.suffix not in (".yaml", ".yml") and preset.is_file():
        return preset.read_text(encoding="utf-8")
    raise ConfigError(
        f"{chain[-1] + ': extends ' if chain else ''}run config {str(source)!r} not found",
        expected=f"a YAML file or a preset: {', '.join(preset_names())}",
        remedy=did_you_mean(source, preset_names()),
    )


def _merge(base: dict[str, Any], top: Mapping[str, Any], path: tuple[str, ...] = ()) -> dict[str, Any]:
    """One mapping over another, key by key; a section of another kind drops what only its old kind has."""
    foreign = foreign_keys(models_at(path), top.get("kind"))
    merged = {key: value for key, value in base.items() if key not in foreign}
    for key, value in top.items():
        below, both = merged.get(key), isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(below, value, (*path, key)) if both else value  # pyright: ignore
    return merged


def _apply(values: dict[str, Any], override: str) -> None:
    key, sep, text = override.partition("=")
    if not sep or not key:
        raise ConfigError(f"override {override!r} is not of the form section.key=value")
    node = values
    *parents, last = key.split(".")
    for name in parents:
        node = node.setdefault(name, {})
        if not isinstance(node, dict):
            raise ConfigError(f"override {override!r}: {name!r} is a value, not a section")
    node[last], _ = parse_yaml(text, f"override {override!r}")
    if last == "kind":
        for foreign in foreign_keys(models_at(parents), node[last]) & node.keys():
            del node[foreign]


def _describe(error: dict[str, Any], places: Mapping[str, str]) -> str:
    """One pydantic error as `file:line: section.key: message`."""
    where = dotted(error["loc"]) or "config"
    names = where.split(".")
    above = (".".join(names[:i]) for i in range(len(names), 0, -1))
    at = next((f"{places[name]}: " for name in above if name in places), "")
    return at + problem(error, where, nearest)
