"""`zlora task`: train, validation and test data of a mixture of strategies, with hidden strategy labels."""

from typing import Any

from toolkit.config import RunConfig
from toolkit.tasks import get_task, write_dataset
from toolkit.tasks.writer import SPLITS


def write_task(config: RunConfig, overwrite: bool = False) -> dict[str, Any]:
    """Write the data set of the section `task`; returns the number of rows and prompts of each split.

    Errors and `overwrite` as of write_dataset.
    """
    section = config.task
    splits = {name: getattr(section, name) for name in SPLITS}
    folder, task = config.data.train.parent, get_task(section.name)
    info = write_dataset(task, folder, splits, config.seed, section.params, overwrite)
    return {name: {k: part[k] for k in ("num_rows", "num_prompts")} for name, part in info["splits"].items()}
