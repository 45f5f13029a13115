"""The base of every section of the run config, and of a key that has bounds or a unit."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """The base of all sections: unknown keys are errors, and values are checked on assignment.

    The string below a key is its description: what it sets, what each choice does, and when to change it. The pages,
    the schema and `zlora schema KEY` show it.
    """

    model_config = ConfigDict(
        extra="forbid",
        validate_default=True,
        validate_assignment=True,
        use_attribute_docstrings=True,
        protected_namespaces=(),
    )


def problem(error: Mapping[str, Any], where: str, hint: Callable[[str], str | None]) -> str:
    """One error of pydantic as `where: message (got ...)`; of an unknown key with the hint at what was meant."""
    if error["type"] == "extra_forbidden":
        return "; ".join(filter(None, (f"{where}: unknown key", hint(where))))
    message = str(error["msg"]).removeprefix("Value error, ")
    got = "" if isinstance(error["input"], (dict, BaseModel)) else f" (got {error['input']!r})"
    return f"{where}: {message}{got}" if where else message


def key(default: Any, unit: str | None = None, **constraints: Any) -> Any:
    """A key of a section with its default, and what pydantic.Field and the pages want to know of it.

    Args:
        default: the value where a file leaves the key out; `...` where it must be given.
        unit: of a number, such as "nats per sequence"; "1" for a number without one.
        constraints: of pydantic.Field, such as ge or lt.
    """
    return Field(default, json_schema_extra={} if unit is None else {"unit": unit}, **constraints)
