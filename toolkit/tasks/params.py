"""Task parameters: whole numbers in a range, and the choice of strategies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.errors import ConfigError, did_you_mean


@dataclass(frozen=True, slots=True)
class IntParam:
    """A whole number in [low, high]."""

    default: int
    low: int
    high: int


def resolve_params(
    task: str, int_params: Mapping[str, IntParam], strategies: Sequence[str], params: Mapping[str, object]
) -> dict[str, Any]:
    """`params` checked and completed with the defaults: the numbers, then "strategies", JSON-ready.

    Besides its own numbers, every task takes `strategies`: the ones to draw from, by default all; one strategy alone
    gives a control without a hidden choice. They come back in the task's own order.

    Raises:
        ConfigError: on an unknown parameter, a wrong type, a number out of range or an unknown strategy.
    """
    known = [*int_params, "strategies"]
    for name in params:
        if name not in known:
            raise unknown(f"unknown parameter of the {task} task", name, known)
    resolved: dict[str, Any] = {}
    for name, spec in int_params.items():
        value = params.get(name, spec.default)
        if not isinstance(value, int) or not spec.low <= value <= spec.high:
            expected = f"a whole number from {spec.low} to {spec.high}"
            raise ConfigError(f"{task}: parameter {name!r} is out of range", got=repr(value), expected=expected)
        resolved[name] = value
    resolved["strategies"] = _resolve_strategies(task, strategies, params.get("strategies", list(strategies)))
    return resolved


def _resolve_strategies(task: str, strategies: Sequence[str], chosen: object) -> list[str]:
    if not isinstance(chosen, list | tuple) or not chosen:
        expected = f"a list with at least one of {', '.join(strategies)}"
        raise ConfigError(f"{task}: parameter 'strategies' cannot be used", got=repr(chosen), expected=expected)
    for name in chosen:
        if name not in strategies:
            raise unknown(f"unknown strategy of the {task} task", name, strategies)
    return [name for name in strategies if name in chosen]


def unknown(what: str, name: object, known: Sequence[str]) -> ConfigError:
    """The error for a name that is not known, with the nearest known one as the remedy, if there is one."""
    return ConfigError(what, got=repr(name), expected=" or ".join(known), remedy=did_you_mean(name, known))
