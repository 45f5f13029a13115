"""Errors for users. Each message says what, got, expected and remedy; the command line prints it and exits 2."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: object, known: Iterable[str], within: str = "", cutoff: float = 0.5) -> str | None:
    """The question whether the known name most like an unknown one was meant, `within` before it; None if none is."""
    near = get_close_matches(str(name), list(known), n=1, cutoff=cutoff)
    return f"did you mean {within + near[0]!r}?" if near else None


class ToolkitError(Exception):
    """Base of every error a user can cause and mend; printed without a traceback."""

    def __init__(self, what: str, *, got: object = None, expected: object = None, remedy: str | None = None):
        lines = [what]
        lines += [f"  got:      {got}"] if got is not None else []
        lines += [f"  expected: {expected}"] if expected is not None else []
        lines += [f"  remedy:   {remedy}"] if remedy is not None else []
        super().__init__("\n".join(lines))
        self.what, self.got, self.expected, self.remedy = what, got, expected, remedy


class ConfigError(ToolkitError):
    """A run config, an override or a DeepSpeed config that cannot be used."""


class DataError(ToolkitError):
    """A data file or a row that cannot be used; the message names file:line."""


class ArtefactError(ToolkitError):
    """A file written by an earlier command that is missing, torn or belongs to something else."""


class CheckpointError(ToolkitError):
    """A checkpoint that cannot be written or resumed from."""


class PeerError(ToolkitError):
    """Another process of a training is gone, stands still or cannot be reached."""
