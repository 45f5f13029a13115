"""The entries of a data file as they are stored: JSON lines, or a JSON array, as text, with gzip or in UTF-16; tables.

Formats that are recognised and cannot be read safely are named.
"""

import codecs
import gzip
import json
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from toolkit.data.sources import Forms, find_source
from toolkit.errors import DataError, did_you_mean

_FOREIGN = {
    b"PK\x03\x04": ("a zip archive", "unzip it"),
    b"\x28\xb5\x2f\xfd": ("compressed with zstd", "zstd -d FILE"),
    b"\xfd7zXZ": ("compressed with xz", "xz -d FILE"),
    b"BZh": ("compressed with bzip2", "bzip2 -d FILE"),
    b"SQLite": ("an SQLite database", "export its table as JSON lines"),
    b"version https://git-lfs": ("a Git LFS pointer", "run `git lfs pull` in its folder"),
    codecs.BOM_UTF32_LE: ("in UTF-32", "iconv -f UTF-32 -t UTF-8"),
    codecs.BOM_UTF32_BE: ("in UTF-32", "iconv -f UTF-32 -t UTF-8"),
}
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def entries(path: Path, forms: Forms, columns: Mapping[str, str] | None = None) -> Iterator[tuple[int, Any]]:
    """The lines that are not blank, as text with their numbers, or the entries of an array or table, counted from 1.

    Args:
        forms: of which a table must have the columns of one.
        columns: names of columns of a table, by the keys that they stand for.
    Raises:
        DataError: a missing or unreadable file, one in another format or encoding than above, a torn one.
    """
    source = find_source(path)
    if source.kind != "text":
        from toolkit.data.tables import load_table, table_entries

        yield from table_entries(load_table(source, forms, columns or {}), columns or {})
        return
    with _readable(path), _opened(path) as (file, begin):
        yield from _entries(path, file, begin)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Context in which a file that cannot be read becomes a DataError."""
    try:
        yield
    except FileNotFoundError:
        beside = [entry.name for entry in path.parent.iterdir()] if path.parent.is_dir() else []
        hub = "a data set of the hub is named with its split, as in owner/name:train"
        raise DataError(
            f"{path} does not exist",
            remedy=did_you_mean(path.name, beside, f"{path.parent}/") or (None if path.suffix else hub),
        ) from None
    except (OSError, EOFError) as error:  # of gzip as well
        raise DataError(f"{path} cannot be read", got=getattr(error, "strerror", None) or error) from None


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Any, bytes]]:
    """Context with a file, unpacked, and its first bytes."""
    with path.open("rb") as file:
        begin = file.read(64)
    if begin.startswith(b"\x1f\x8b"):
        with gzip.open(path) as file:
            yield file, file.peek(64)[:64]
    else:
        with path.open("rb") as file:
            yield file, begin


def is_lines(path: Path) -> bool:
    """Whether a text file is plain JSON lines, which can be read from the middle; otherwise, or unusable, it is not."""
    with path.open("rb") as file:
        begin = file.read(64)
    other = (*_FOREIGN, *_UTF16, b"\x1f\x8b")
    text = begin.removeprefix(codecs.BOM_UTF8).lstrip()
    return not begin.startswith(other) and b"\0" not in begin and not text.startswith(b"[") and _first(begin) != b"{"


def lines_between(path: Path, begin: int, end: int, first: int) -> Iterator[tuple[int, str]]:
    """The lines between two offsets of a file of JSON lines, as `entries` gives them; `first` is the number of one."""
    with path.open("rb") as file:
        file.seek(begin)
        yield from _numbered(_decoded(path, file.read(end - begin).split(b"\n"), first), first)


def _entries(path: Path, file: Any, begin: bytes) -> Iterator[tuple[int, Any]]:
    for magic, (what, remedy) in _FOREIGN.items():
        if begin.startswith(magic):
            expected = "JSON lines in UTF-8, one object per line"
            raise DataError(f"{path} is {what}", expected=expected, remedy=f"convert it: {remedy}")
    if begin.startswith(_UTF16):
        text = _decode(path, file.read(), "utf-16")
        yield from _array(path, text) or _numbered(text.split("\n"))
    elif b"\0" in begin:
        raise DataError(
            f"{path} is not text in UTF-8",
            got="zero bytes, as UTF-16 without a byte order mark has them",
            remedy="convert the file, for example: iconv -f UTF-16LE -t UTF-8",
        )
    elif _first(begin) == b"{":
        raise DataError(
            f"{path} holds a JSON document over several lines",
            got="an opening brace alone on the first line",
            expected="JSON lines, one object per line, or a JSON array of them",
            remedy="write each object on a line of its own, for example: jq -c . FILE",
        )
    elif begin.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"["):
        text = _decode(path, file.read(), "utf-8-sig")
        yield from _array(path, text) or _numbered(text.split("\n"))
    else:
        yield from _numbered(_decoded(path, file))


def _decoded(path: Path, lines: Iterable[bytes], first: int = 1) -> Iterator[str]:
    """The texts of lines, which were cut at newline bytes: str.splitlines also cuts inside JSON strings."""
    for number, line in enumerate(lines, start=first):
        yield _decode(path, line, "utf-8-sig" if number == 1 else "utf-8", number)


def _numbered(lines: Iterable[str], first: int = 1) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, start=first):
        if line.strip():
            yield number, line.rstrip()


def _first(begin: bytes) -> bytes:
    """The first line, or what there is of it."""
    return begin.removeprefix(codecs.BOM_UTF8).split(b"\n")[0].strip()


def _array(path: Path, text: str) -> list[tuple[int, Any]]:
    """The entries of a JSON array; none where the text is something else, such as lines of which the first is one."""
    try:
        value = json.loads(text, object_pairs_hook=unique_keys)
    except (ValueError, RecursionError):
        return []
    return (
        list(enumerate(value, start=1)) if isinstance(value, list) and any(isinstance(v, dict) for v in value) else []
    )


def _decode(path: Path, raw: bytes, encoding: str, number: int | None = None) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = number or raw[: error.start].count(10) + 1
        raise DataError(
            f"{path}:{line} is not UTF-8" if encoding != "utf-16" else f"{path} is not whole UTF-16",
            got=f"byte 0x{raw[error.start]:02x} at offset {error.start} of the line ({error.reason}), as in Latin-1 or "
            "Windows-1252",
            remedy="convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8, or -f <its encoding>",
        ) from None


def unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object as a dict, for json.loads; ValueError if a key appears twice."""
    # json.loads keeps the last of two equal keys without a word.
    value = dict(pairs)
    if len(value) < len(pairs):
        keys = [key for key, _ in pairs]
        key = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"key {short(key)} appears {keys.count(key)} times")
    return value


def short(value: object) -> str:
    """A repr that fits into an error message."""
    shortener = reprlib.Repr()
    shortener.maxstring = shortener.maxother = 60
    return shortener.repr(value)
