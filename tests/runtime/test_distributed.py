"""Processes agree on what all of them have, and on nothing before they have joined."""

import pytest
import torch

from toolkit.errors import ConfigError
from toolkit.runtime.distributed import all_sum, from_main, gather_objects


def test_one_of_several_processes_that_has_not_joined_them_agrees_on_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert from_main(lambda: 1) == 1
    monkeypatch.setenv("WORLD_SIZE", "2")
    for rank in ("0", "1"):
        monkeypatch.setenv("RANK", rank)
        for collective in (lambda: from_main(lambda: 1), lambda: gather_objects(1), lambda: all_sum(torch.ones(1))):
            with pytest.raises(ConfigError, match=r"WORLD_SIZE=2[\s\S]*without a launcher"):
                collective()
