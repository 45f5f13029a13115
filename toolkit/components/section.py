"""The base of every section of the run config, and of a key that has bounds or a unit."""

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator

from toolkit.components.secrets import hide


class Section(BaseModel):
    """The base of all sections: unknown keys are errors, and values are checked on assignment.

    The string below a key is its description: what it sets, what each choice does, and when to change it. The pages,
    the schema and `zlora schema KEY` show it.
    """

    model_config = ConfigDict(
        allow_inf_nan=False,
        extra="forbid",
        validate_default=True,
        validate_assignment=True,
        use_attribute_docstrings=True,
        protected_namespaces=(),
    )

    @field_validator("*")
    @classmethod
    def _expanded(cls, value: Any) -> Any:
        return expand_path(str(value)) if isinstance(value, Path) else value


def expand_path(text: str) -> Path:
    """A path with `~` and environment variables filled in, as a shell would; ValueError if one of them is not known."""
    found = os.path.expanduser(os.path.expandvars(text))
    unknown = re.search(r"\$\w+|\$\{\w*\}|^~[^/]*", found)
    if unknown:
        raise ValueError(f"{unknown[0]} is not set in this environment; write the path out")
    return Path(found)


def problem(error: Mapping[str, Any], where: str, hint: Callable[[str], str | None]) -> str:
    """One error of pydantic as `where: message (got ...)`; of an unknown key with the hint at what was meant."""
    if error["type"] == "extra_forbidden":
        return "; ".join(filter(None, (f"{where}: unknown key", hint(where))))
    message = str(error["msg"]).removeprefix("Value error, ")
    got = "" if isinstance(error["input"], (dict, BaseModel)) else f" (got {hide({where: error['input']})[where]!r})"
    return f"{where}: {message}{got}" if where else message


def key(default: Any, unit: str | None = None, **constraints: Any) -> Any:
    """A key of a section with its default, and what pydantic.Field and the pages want to know of it.

    Args:
        default: the value where a file leaves the key out; `...` where it must be given.
        unit: of a number, such as "nats per sequence"; "1" for a number without one.
        constraints: of pydantic.Field, such as ge or lt.
    """
    return Field(default, json_schema_extra={} if unit is None else {"unit": unit}, **constraints)
