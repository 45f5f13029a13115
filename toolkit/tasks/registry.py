"""The tasks by name."""

from toolkit.tasks.addition import Addition
from toolkit.tasks.base import Task
from toolkit.tasks.params import unknown
from toolkit.tasks.sorting import Sorting
from toolkit.tasks.styles import Styles

_TASKS: dict[str, Task] = {task.name: task for task in (Addition(), Sorting(), Styles())}
TASK_NAMES: tuple[str, ...] = tuple(_TASKS)


def get_task(name: str) -> Task:
    """The task of this name, which holds no state; a ConfigError names the nearest one if there is none."""
    if name not in _TASKS:
        raise unknown("unknown task", name, TASK_NAMES)
    return _TASKS[name]
