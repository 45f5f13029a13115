"""Atomic writes of files."""

import codecs
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from toolkit.runtime.digest import sha256


def write_bytes(path: str | Path, content: bytes, private: bool = False) -> None:
    """Write a file such that a reader sees the old content or the new one, also after a crash; folders are made.

    A `private` one can be read by its owner alone.
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o600 if private else 0o666 & ~umask)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_json(path: str | Path, value: Any, private: bool = False) -> None:
    """Write indented JSON as write_bytes does; NaN, which JSON lacks, is refused."""
    write_bytes(path, (json.dumps(value, indent=2, allow_nan=False) + "\n").encode(), private)


def read_object(path: Path) -> dict[str, Any] | None:
    """The JSON object in a file; None where there is none."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return value if isinstance(value, dict) else None


def jsonl(rows: Iterable[Any]) -> bytes:
    """JSON lines, one per row, as written into a file."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def backup_path(path: Path, content: bytes) -> Path:
    """The place where a replaced file is kept; named by its content, so that no copy replaces another."""
    return path.with_name(f"{path.name}.replaced-{sha256([content])[:12]}")


def keep_copy(path: Path, content: bytes) -> None:
    """Keep a file that is going to be replaced by another content."""
    before = path.read_bytes() if path.is_file() else content
    if before != content and not backup_path(path, before).exists():
        write_bytes(backup_path(path, before), before)


def decode_text(raw: bytes) -> str:
    """The text of UTF-8 with or without a byte order mark, or of UTF-16 with one; UnicodeDecodeError of others."""
    return raw.decode("utf-16" if raw[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else "utf-8-sig")


def is_lfs_pointer(path: Path) -> bool:
    """Whether a file is the text that Git leaves in the place of a large file which was not fetched."""
    with path.open("rb") as file:
        return file.read(23) == b"version https://git-lfs"


def sync_folder(folder: Path) -> None:
    """Make a rename inside the folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
