"""A folder whose manifest.json has size and sha256 of every file and says what the folder belongs to."""

import os
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from toolkit.runtime.digest import file_sha256
from toolkit.runtime.files import read_object, sync_folder, write_json

MANIFEST = "manifest.json"


def names_of(folder: Path) -> list[str]:
    """The files that this host sees in a folder."""
    return [str(path.relative_to(folder)) for path in _files(folder)]


def wait_for(folder: Path, names: Iterable[str], seconds: float = 60.0) -> None:
    """Wait until this host sees files that others have written: NFS may show them late. TimeoutError if it does not."""
    deadline = time.monotonic() + seconds
    while missing := sorted(set(names) - set(names_of(folder))):
        if time.monotonic() > deadline:
            raise TimeoutError(f"{missing[0]} of another process is not in {folder}; is it on a shared file system?")
        time.sleep(0.5)


def described(folder: Path, names: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Size and sha256 of files of a folder, which are made durable and read back for it."""
    found = {}
    for name in names:
        path = folder / name
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        found[name] = {"size": path.stat().st_size, "sha256": file_sha256(path).hex()}
    return found


def write_manifest(folder: Path, facts: Mapping[str, Any], files: Mapping[str, Any] | None = None) -> None:
    """Write down what the files of a folder and their facts are; `files` is `described` of all of them."""
    files = described(folder, names_of(folder)) if files is None else dict(sorted(files.items()))
    for inner in [p for p in folder.rglob("*") if p.is_dir()]:
        sync_folder(inner)
    write_json(folder / MANIFEST, {"facts": dict(facts), "files": files})


def facts_of(folder: Path) -> dict[str, Any]:
    """The facts that a folder's manifest holds; empty where there is none."""
    found = (read_object(folder / MANIFEST) or {}).get("facts")
    return found if isinstance(found, dict) else {}


def problem(folder: Path, facts: Mapping[str, Any]) -> str | None:
    """The first thing that is wrong with a folder, in words; None where it is whole and has these facts."""
    return mismatch(folder, facts) or damage(folder, listed(folder))


def listed(folder: Path) -> dict[str, str]:
    """The sha256 of the files that a folder's manifest names."""
    files = (read_object(folder / MANIFEST) or {}).get("files", {})
    return {name: one["sha256"] for name, one in sorted(files.items())}


def mismatch(folder: Path, facts: Mapping[str, Any]) -> str | None:
    """As `problem`, without reading the files: facts, sections of them key by key, names and sizes."""
    manifest = read_object(folder / MANIFEST)
    files = manifest and manifest.get("files")
    if not isinstance(files, dict) or not all(
        isinstance(f, dict) and f.keys() == {"size", "sha256"} for f in files.values()
    ):
        return f"{MANIFEST} is missing or torn: it was not finished, or is of an earlier version"
    held = facts_of(folder)
    for name, value in facts.items():
        if held.get(name) != value:
            return _difference(name, held.get(name), value)
    for name, one in files.items():
        path = folder / name
        if not path.is_file():
            return f"{name} is missing"
        if path.stat().st_size != one["size"]:
            return f"{name} has {path.stat().st_size} bytes, {one['size']} were written"
    unknown = set(names_of(folder)) - files.keys()
    return f"{min(unknown)} was not written with it" if unknown else None


def damage(folder: Path, digests: Mapping[str, str]) -> str | None:
    """The first of these files whose content has another sha256 than this, in words. OSError: it cannot be read."""
    for name, digest in digests.items():
        if file_sha256(folder / name).hex() != digest:
            return f"{name} is not what was written (sha256)"
    return None


def _difference(name: str, was: Any, now: Any) -> str:
    if isinstance(was, dict) and isinstance(now, dict):
        differing = sorted(key for key in was.keys() | now.keys() if was.get(key) != now.get(key))
        return f"it was written with another {', '.join(differing)}"
    return f"{name} is {was!r}, now {now!r}"


def publish(staging: Path, final: Path) -> None:
    """Rename a finished folder to its place, durably; what stands there is removed afterwards."""
    aside = final.with_name(f".{final.name}.replaced")
    if final.exists():
        shutil.rmtree(aside, ignore_errors=True)
        os.replace(final, aside)
    os.replace(staging, final)
    sync_folder(final.parent)
    shutil.rmtree(aside, ignore_errors=True)


def remove_folder(folder: Path) -> None:
    """Delete a folder such that a crash meanwhile leaves no part of it under its name."""
    aside = folder.with_name(f".{folder.name}.removed")
    shutil.rmtree(aside, ignore_errors=True)
    os.replace(folder, aside)
    shutil.rmtree(aside, ignore_errors=True)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and path != folder / MANIFEST)
