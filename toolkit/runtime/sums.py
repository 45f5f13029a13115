"""sha256 of the files of a large folder, kept so that each is read once and not by every verb."""

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from toolkit.runtime.digest import file_sha256, sha256
from toolkit.runtime.files import read_object, write_json

KEPT = ".zlora-sha256.json"
LARGE = 2**28  # bytes of the files from which on their sums are kept; fewer are read in a second
SETTLED_S = 2.0  # age of the last change from which on another one shows in the times of a file


def kept_sha256(folder: Path, files: Sequence[Path]) -> list[bytes]:
    """sha256 of files of a folder, 32 bytes each, in their order.

    Of LARGE files they are kept beside them; or in the user's cache where the folder is not ours to write to, which is
    read-only or a snapshot of the hub. A file is read again where its size, its time of modification or the time of the
    last change of any of its properties differs. Sums that cannot be kept are computed each time.
    """
    if sum(file.stat().st_size for file in files) < LARGE:
        return [file_sha256(file) for file in files]
    store = _store(folder)
    known, found = read_object(store) or {}, {}
    for file in files:
        before = _state(file)
        held = known.get(file.name)
        if not isinstance(held, dict) or {key: held.get(key) for key in before} != before:
            held = {**before, "sha256": file_sha256(file).hex()}
        found[file.name] = held
    changed = max(max(held["mtime_ns"], held["ctime_ns"]) for held in found.values())
    if found != known and changed < (time.time() - SETTLED_S) * 1e9 and all(_same(file, found) for file in files):
        with suppress(OSError):
            write_json(store, found)
    return [bytes.fromhex(found[file.name]["sha256"]) for file in files]


def _state(file: Path) -> dict[str, int]:
    stat = file.stat()
    return {"size": stat.st_size, "mtime_ns": stat.st_mtime_ns, "ctime_ns": stat.st_ctime_ns}


def _same(file: Path, found: dict[str, dict]) -> bool:
    """Whether a file has not changed while it was read."""
    return _state(file).items() <= found[file.name].items()


def _store(folder: Path) -> Path:
    """Where the sums of a folder are kept."""
    if folder.parent.name != "snapshots" and os.access(folder, os.W_OK | os.X_OK):
        return folder / KEPT
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return home / "zlora" / "sha256" / f"{sha256([str(folder.resolve()).encode()])}.json"
