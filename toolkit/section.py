"""The base of every section of the run config, and how a key describes itself."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """The base of all sections: unknown keys are errors, and values are checked on assignment."""

    model_config = ConfigDict(extra="forbid", validate_default=True, validate_assignment=True, protected_namespaces=())


def key(default: Any, meaning: str, change: str, *, unit: str | None = None, **constraints: Any) -> Any:
    """A key of a section with its documentation; docs, schema and `zlora schema KEY` are made from it.

    Args:
        default: the key's value where a file leaves it out; `...` where it must be given.
        meaning: what the key sets, and what each of its choices does; whole sentences.
        change: when a user should change it; a whole sentence.
        unit: of a number, such as "nats per sequence"; "1" for a number without one.
        constraints: of pydantic.Field, such as ge or lt.
    """
    extra: dict[str, Any] = {"change": change} | ({} if unit is None else {"unit": unit})
    return Field(default, description=f"{meaning} {change}", json_schema_extra=extra, **constraints)
