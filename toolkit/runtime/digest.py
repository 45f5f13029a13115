"""sha256 digests: of bytes, of files, and of JSON in its canonical form."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def sha256(parts: Iterable[Any]) -> str:
    """sha256 (hex) over the parts, one after the other; each bytes, or a contiguous array of numbers."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def file_sha256(path: Path) -> bytes:
    """sha256 of a file's content, 32 bytes; the file is read in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def adapter_digest(folder: Path) -> str | None:
    """sha256 (hex) of the weights of the adapter in a folder; None where there is none."""
    file = folder / "adapter_model.safetensors"
    return file_sha256(file).hex() if file.is_file() else None


def config_digest(folder: Path) -> str | None:
    """sha256 (hex) of the config of the adapter in a folder; None where there is none."""
    file = folder / "adapter_config.json"
    return file_sha256(file).hex() if file.is_file() else None


def canonical_json(value: object) -> bytes:
    """JSON with sorted keys and no blanks; Python writes a float so that it reads back the same."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def json_sha256(value: object) -> str:
    """sha256 (hex) over the canonical JSON of a value."""
    return sha256([canonical_json(value)])
