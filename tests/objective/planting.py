"""Plants a bug: source text edited, and the code of the real functions swapped for the mutant's while it lasts."""

from __future__ import annotations

import importlib
import inspect
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest


@dataclass(frozen=True)
class Mutation:
    """A planted bug.

    Args:
        name: what went wrong.
        module: module of toolkit/ that is edited.
        edits: (source text, replacement) pairs.
        caught_by: "folder/test_file::test_name" of a test of tests/ that must fail under it.
        arguments: arguments of that test.
    """

    name: str
    module: str
    edits: tuple[tuple[str, str], ...]
    caught_by: str
    arguments: dict[str, Any] = field(default_factory=dict)


@contextmanager
def planted(mutation: Mutation) -> Iterator[None]:
    """The mutated code in the place of the real one; the function objects stay, so that every import of them sees it.

    Raises:
        LookupError: if the source text of an edit does not occur exactly once.
    """
    original = importlib.import_module(mutation.module)
    source = inspect.getsource(original)
    for old, new in mutation.edits:
        if source.count(old) != 1:
            raise LookupError(f"{mutation.name}: {old!r} occurs {source.count(old)} times, not once")
        source = source.replace(old, new)
    # Dataclasses look their module up by its name; the mutant borrows the real one's.
    mutant = types.ModuleType(original.__name__)
    mutant.__package__ = original.__package__
    exec(compile(source, f"<{mutation.name}>", "exec"), mutant.__dict__)
    with pytest.MonkeyPatch.context() as patch:
        for name, function in _functions(original).items():
            patch.setattr(function, "__code__", _functions(mutant)[name].__code__)
        yield


def _functions(module: types.ModuleType) -> dict[str, types.FunctionType]:
    """Functions and methods that the module defines itself, by qualified name."""
    own = [value for value in vars(module).values() if getattr(value, "__module__", None) == module.__name__]
    own += [member for value in own if inspect.isclass(value) for member in vars(value).values()]
    own = [inspect.unwrap(value) if callable(value) else value for value in own]  # what a context manager is made of
    return {f.__qualname__: f for f in own if inspect.isfunction(f) and f.__module__ == module.__name__}
