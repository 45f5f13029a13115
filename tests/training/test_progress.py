"""What training says: passes over the rows, time per step and time left."""

from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

from toolkit.build.training import passes
from toolkit.config import RunConfig
from toolkit.training.callbacks import LatentPrinterCallback, PlainPrinterCallback, in_time


@pytest.mark.parametrize(("seconds", "words"), [(0.4, "0 s"), (99, "99 s"), (120, "2 min"), (9000, "2.5 h")])
def test_a_duration_has_the_unit_that_suits_it(seconds: float, words: str) -> None:
    assert in_time(seconds) == words


@pytest.mark.parametrize("printer", [LatentPrinterCallback(), PlainPrinterCallback()])
def test_a_line_says_the_time_per_step_and_what_is_left_counted_from_where_training_went_on(
    printer: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    def at(step: int) -> Any:
        return SimpleNamespace(global_step=step, max_steps=110, is_world_process_zero=True)

    logs = {"loss": 1.0, "rho": 0.5, "kl_prior_loss": 0.1}
    with mock.patch("toolkit.training.callbacks.time.monotonic", side_effect=[100.0, 150.0, 300.0]):
        printer.on_train_begin(None, at(10), None)
        printer.on_log(None, at(10), None, logs)
        printer.on_log(None, at(20), None, logs)
        printer.on_log(None, at(110), None, logs)
    first, middle, last = capsys.readouterr().out.splitlines()
    assert "s/step" not in first and middle.endswith("  5 s/step, 8 min left") and last.endswith("  2 s/step")


@pytest.mark.parametrize(
    ("rows", "words"), [(1600, "10 passes over 1600 rows"), (250, "64 passes over 250 rows: many")]
)
def test_training_says_how_often_it_reads_its_rows(rows: int, words: str) -> None:
    said = passes(RunConfig(**{"train": {"steps": 1000, "batch_size": 4, "gradient_accumulation": 4}}), rows)
    assert said.startswith("training: 1000 steps of 16 sequences, ") and words in said
    assert ("lower train.steps" in said) == ("many" in words)
