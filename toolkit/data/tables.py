"""Tables through `datasets`: Parquet, Arrow, a saved Dataset, a data set of the hub. Imported where one is read."""

import sys
from collections.abc import Iterator, Mapping
from typing import Any

import datasets
from datasets.exceptions import DatasetsError

from toolkit.data.sources import Forms, Source
from toolkit.errors import DataError, did_you_mean

# KeyError: a split that a saved data set lacks.
_UNREADABLE = (OSError, ValueError, KeyError, DatasetsError)


def load_table(source: Source, forms: Forms, columns: Mapping[str, str]) -> datasets.Dataset:
    """The table of a source, memory-mapped.

    Args:
        forms: the table must have the columns of one of them.
        columns: names of its columns, by the keys that they stand for.
    Raises:
        DataError: a table that cannot be read, is not on the hub or not at hand offline; columns that it lacks.
    """
    if not sys.stderr.isatty():
        datasets.disable_progress_bars()
    try:
        table: Any = _read(source)
    except _UNREADABLE as error:
        where = f"the data set {source.name} of the hub" if source.kind == "hub" else str(source.path)
        raise DataError(f"{where} cannot be read", got=str(error).strip() or type(error).__name__) from None
    if isinstance(table, dict):
        named = ", ".join(f"{source.path}:{split}" for split in table)
        raise DataError(f"{source.path} has several splits", got=", ".join(table), expected=named)
    _check_columns(source, table.column_names, forms, columns)
    return table


def _read(source: Source) -> Any:
    if source.kind == "hub":
        return datasets.load_dataset(source.name, source.config, split=source.split)
    if source.kind == "saved":
        found = datasets.load_from_disk(source.name)
        return found if source.split is None else found[source.split]
    return datasets.load_dataset(source.kind, data_files=[str(file) for file in source.files], split="train")


def _check_columns(source: Source, names: list[str], forms: Forms, columns: Mapping[str, str]) -> None:
    for ours, theirs in columns.items():
        if theirs not in names:
            raise DataError(
                f"{source.path} has no column {theirs!r}, in which data.columns looks for {ours!r}",
                got=", ".join(names),
                remedy=did_you_mean(theirs, names),
            )
    missing = [[key for key in form if columns.get(key, key) not in names] for form in forms.keys]
    if all(missing):
        raise DataError(
            f"{source.path} has no column {' and no column '.join(map(repr, min(missing, key=len)))}",
            got=", ".join(names),
            expected=forms.text,
            remedy="name its columns, such as data.columns={prompt: question, response: answer}",
        )


def table_entries(
    table: Any, columns: Mapping[str, str], begin: int = 0, end: int | None = None
) -> Iterator[tuple[int, Any]]:
    """Rows of a table with their numbers, counted from 1, without what stands for a key that a row lacks."""
    part = table if end is None else table.select(range(begin, min(end, len(table))))
    prompt, response, messages = (columns.get(key, key) for key in ("prompt", "response", "messages"))
    for number, value in enumerate(part, start=begin + 1):
        needed = (prompt, response) if value.get(messages) is None and prompt in value else (messages,)
        yield number, {key: _given(one) for key, one in value.items() if one is not None or key in needed}


def _given(value: Any) -> Any:
    """A value without the nulls that a table has where an object lacks a key of another."""
    if isinstance(value, dict):
        return {key: _given(one) for key, one in value.items() if one is not None}
    return [_given(one) for one in value] if isinstance(value, list) else value
