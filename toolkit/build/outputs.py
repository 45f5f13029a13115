"""Places that a verb is going to write to, looked at before any model is loaded."""

import os
import shutil
from pathlib import Path

from toolkit.errors import ConfigError
from toolkit.runtime.files import read_object


def check_folder(path: Path, key: str) -> None:
    """Refuse a folder that cannot be made or written to, with a ConfigError that names the config key."""
    nearest = next(p for p in (path, *path.absolute().parents) if p.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return
    got = f"{nearest} is a file" if not nearest.is_dir() else f"no permission to write to {nearest}"
    raise ConfigError(f"{key}: {str(path)!r} cannot be written to", got=got, expected="a folder, or a new name for one")


def check_room(path: Path, num_bytes: int, key: str) -> None:
    """Refuse a place whose disk has no room for so many bytes, with a ConfigError that names the config key."""
    nearest = next(p for p in (path, *path.absolute().parents) if p.exists())
    free = shutil.disk_usage(nearest).free
    if free < num_bytes:
        expected = f"at least {num_bytes:,} bytes"
        raise ConfigError(
            f"{key}: too little room for {str(path)!r}",
            got=f"{free:,} bytes free",
            expected=expected,
            remedy="make room, or choose another place",
        )


def check_file(path: Path, key: str, ours: str | None = None) -> None:
    """Refuse a file that cannot be written, as check_folder; with `ours` one that is no JSON object with that name."""
    if path.is_dir():
        expected = "the name of a file"
        raise ConfigError(f"{key}: {str(path)!r} cannot be written", got="a folder of that name", expected=expected)
    check_folder(path.parent, key)
    if ours is not None and path.is_file() and ours not in (read_object(path) or {}):
        raise ConfigError(
            f"{key}: {str(path)!r} would be overwritten",
            got="a file of something else",
            expected="no such file, or one that this command wrote",
            remedy="choose another name",
        )
