"""The tasks by name."""

from __future__ import annotations

from difflib import get_close_matches

from toolkit.errors import ConfigError
from toolkit.tasks.addition import Addition
from toolkit.tasks.base import Task
from toolkit.tasks.sorting import Sorting

_TASKS: dict[str, Task] = {task.name: task for task in (Addition(), Sorting())}
TASK_NAMES: tuple[str, ...] = tuple(_TASKS)


def get_task(name: str) -> Task:
    """The task called `name`; tasks hold no state, so every call returns the same object.

    Raises:
        ConfigError: if there is no such task; the remedy names the nearest one.
    """
    if name in _TASKS:
        return _TASKS[name]
    near = get_close_matches(str(name), TASK_NAMES, n=1)
    remedy = f"did you mean {near[0]!r}?" if near else "choose one of the tasks above"
    raise ConfigError("unknown task", got=repr(name), expected=" or ".join(TASK_NAMES), remedy=remedy)
