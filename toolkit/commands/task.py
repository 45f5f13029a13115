"""`zlora task`: train, validation and test data of a mixture of strategies, with hidden strategy labels."""

from typing import Any

from toolkit.config import RunConfig
from toolkit.tasks import get_task, write_dataset
from toolkit.tasks.writer import SPLITS


def write_task(config: RunConfig) -> dict[str, Any]:
    """Write the data set of the section `task`; returns the number of rows and prompts of each split."""
    section = config.task
    splits = {name: getattr(section, name) for name in SPLITS}
    info = write_dataset(get_task(section.name), config.data.train.parent, splits, config.seed, section.params)
    return {name: {k: part[k] for k in ("num_rows", "num_prompts")} for name, part in info["splits"].items()}
