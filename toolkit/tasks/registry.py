"""The tasks by name."""

from typing import Any

from toolkit.tasks.addition import Addition
from toolkit.tasks.base import TraceTask
from toolkit.tasks.params import unknown
from toolkit.tasks.sorting import Sorting

_TASKS: dict[str, TraceTask[Any]] = {task.name: task for task in (Addition(), Sorting())}
TASK_NAMES: tuple[str, ...] = tuple(_TASKS)


def get_task(name: str) -> TraceTask[Any]:
    """The task of this name, which holds no state; a ConfigError names the nearest one if there is none."""
    if name not in _TASKS:
        raise unknown("unknown task", name, TASK_NAMES)
    return _TASKS[name]
