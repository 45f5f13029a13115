"""Mixture-of-strategies tasks: data with hidden strategy labels, and rules that read them off an output."""

from toolkit.tasks.base import Task, TraceTask, Verdict
from toolkit.tasks.registry import TASK_NAMES, get_task
from toolkit.tasks.writer import read_dataset_info, write_dataset
