"""A component owns its settings: it is the section of the run config that names it, with methods beside the keys."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BeforeValidator, ConfigDict, SerializeAsAny, ValidationError

from toolkit.errors import did_you_mean

from .section import Section, problem


class Component(Section):
    """Base of all components. Subclasses are frozen pydantic models with a default for every setting but few."""

    model_config = ConfigDict(frozen=True)

    kind: str = ""


C = TypeVar("C", bound=Component)
D = TypeVar("D", bound=Component)


class Registry(Generic[C]):
    """The kinds of one sort of component by name. A module that defines a kind registers it when it is imported.

    Args:
        what: name for error messages, such as "latent".
        default: kind of a section that names none.
    """

    def __init__(self, what: str, default: str | None = None) -> None:
        self.what, self.default, self.kinds = what, default, dict[str, type[C]]()

    def register(self, cls: type[D]) -> type[D]:
        """Class decorator: makes the kind available under the default of its field `kind`."""
        self.kinds[cls.model_fields["kind"].default] = cls  # pyright: ignore
        return cls

    def make(self, value: Any) -> C:
        """The component of a section: a mapping with `kind`, the name alone, or the component itself.

        Raises:
            ValueError: if the kind is unknown, or a setting is unknown or out of its range.
        """
        if isinstance(value, Component):
            return value  # pyright: ignore
        values: dict[str, Any] = {"kind": value} if isinstance(value, str) else {}
        values |= value if isinstance(value, Mapping) else {}
        kind = values.setdefault("kind", self.default)
        if kind not in self.kinds:
            got = "; ".join(filter(None, (f"got {kind!r}", did_you_mean(kind, self.kinds))))
            raise ValueError(f"{self.what} must have a kind out of {', '.join(self.kinds)}, {got}")
        try:
            return self.kinds[kind].model_validate(values)
        except ValidationError as error:
            hint = partial(did_you_mean, known=self.kinds[kind].model_fields)
            problems = (problem(e, ".".join(map(str, e["loc"])), hint) for e in error.errors())
            raise ValueError("; ".join(problems)) from None

    def field(self) -> Any:
        """Annotation of a config field that holds one of these; carries the registry in its metadata."""
        return Annotated[SerializeAsAny[Component], BeforeValidator(self.make), self]

    def __get_pydantic_json_schema__(self, _schema: Any, _handler: Any) -> dict[str, Any]:
        """One schema per registered kind."""
        return {"anyOf": [cls.model_json_schema() for cls in self.kinds.values()]}
