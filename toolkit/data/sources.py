"""What a data path names: a file of JSON, or a table: Parquet, Arrow, a saved Dataset, a data set of the hub."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

_MAGIC = {b"PAR1": "parquet", b"ARROW1": "arrow", b"\xff\xff\xff\xff": "arrow"}
# owner/name:split, owner/name:config:split; a split may be cut, as in train[:10%].
_HUB = re.compile(r"(?P<name>[\w.-]+/[\w.-]+)(:(?P<config>[\w.-]+))?:(?P<split>[\w.-]+(\[[^\]]*\])?)")


class Forms(NamedTuple):
    """The forms that a row may have."""

    text: str  # for messages
    keys: tuple[tuple[str, ...], ...]  # of each form


@dataclass(frozen=True, slots=True)
class Source:
    """The place of the rows of a split."""

    path: Path  # as the config has it, for messages
    kind: Literal["text", "parquet", "arrow", "saved", "hub"]
    files: tuple[Path, ...] = ()  # whose content the rows are; none of the hub
    name: str = ""  # the folder of a saved Dataset, or the name on the hub
    config: str | None = None  # of a data set of the hub that has several
    split: str | None = None

    @property
    def num_bytes(self) -> int:
        """The size of the files."""
        return sum(file.stat().st_size for file in self.files)


def find_source(path: Path) -> Source:
    """The source that a data path names; a missing file counts as one of text."""
    if path.is_file():
        with path.open("rb") as file:
            begin = file.read(6)
        return Source(path, next((kind for magic, kind in _MAGIC.items() if begin.startswith(magic)), "text"), (path,))  # pyright: ignore
    folder, _, split = str(path).rpartition(":")
    if path.is_dir():
        return _folder(path, path, None)
    if folder and Path(folder).is_dir():
        return _folder(path, Path(folder), split)
    hub = _HUB.fullmatch(str(path))
    if hub:
        return Source(path, "hub", (), hub["name"], hub["config"], hub["split"])
    return Source(path, "text", (path,))


def has_rows(path: Path) -> bool:
    """Whether a data path names something that is there, or might be on the hub."""
    source = find_source(path)
    return source.kind != "text" or path.is_file()


def _folder(path: Path, folder: Path, split: str | None) -> Source:
    """A folder that datasets has saved, or one of Parquet or Arrow files; a folder of neither counts as saved."""
    if not any((folder / name).is_file() for name in ("state.json", "dataset_dict.json")):
        for kind in ("parquet", "arrow"):
            files = tuple(sorted(folder.glob(f"*.{kind}")))
            if files:
                return Source(path, kind, files)
    files = tuple(sorted(file for file in folder.rglob("*") if file.is_file()))
    return Source(path, "saved", files, str(folder), None, split)
