"""YAML as the user wrote it: decoded, the line of every key kept, a key that stands twice refused."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from toolkit.errors import ConfigError
from toolkit.runtime.files import decode_text


def read_text(path: Path) -> str:
    """The text of a config file: UTF-8, or UTF-16 with a byte order mark; a ConfigError names the line of others."""
    raw = path.read_bytes()
    try:
        return decode_text(raw)
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{path}:{raw[: error.start].count(10) + 1}: not UTF-8",
            got=f"byte 0x{raw[error.start]:02x}",
            remedy="save the file as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8",
        ) from None


def parse_yaml(text: str, where: str) -> tuple[Any, dict[str, int]]:
    """The value of a YAML text, and the line of every key of its mappings by dotted name.

    Raises:
        ConfigError: naming `where` and the line, if it is not YAML or a mapping holds a key twice.
    """
    try:
        loader = yaml.SafeLoader(text)
        node, lines = loader.get_single_node(), {}
        for name, line in _keys(node, ()):
            if name in lines:
                raise ConfigError(
                    f"{where}:{line}: {name} stands twice",
                    got=f"line {lines[name]} and line {line}, of which YAML keeps the last",
                    expected="each key once",
                    remedy="write the two as one",
                )
            lines[name] = line
        return (None if node is None else loader.construct_document(node)), lines
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise ConfigError(f"{where}{line}: not valid YAML", got=getattr(error, "problem", None) or error) from None


def _keys(node: Any, path: tuple[str, ...], above: tuple[Any, ...] = ()) -> Iterator[tuple[str, int]]:
    """Dotted name and line of every key, in the order of the file; an alias is not followed into itself."""
    if not isinstance(node, yaml.MappingNode) or node in above:
        return
    for key, value in node.value:
        if key.value != "<<":  # merges may be several
            name = (*path, str(key.value))
            yield ".".join(name), key.start_mark.line + 1
            yield from _keys(value, name, (*above, node))
