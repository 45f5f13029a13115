"""Data sets on disk: disjoint, deterministic byte for byte, described by dataset.json, whole or absent."""

import hashlib
import json
import math
import os
from collections import Counter
from pathlib import Path

import pytest

from toolkit.errors import DataError
from toolkit.tasks import get_task, read_dataset_info, write_dataset

SPLITS = {"train": 300, "validation": 40, "test": 50}
ADDITION = get_task("addition")


def read_rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def prompts_in(folder: Path) -> dict[str, list[str]]:
    return {split: [row["prompt"] for row in read_rows(folder / f"{split}.jsonl")] for split in SPLITS}


def test_the_same_arguments_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_dataset(ADDITION, tmp_path / name, SPLITS, seed=3, params={})
    write_dataset(ADDITION, tmp_path / "c", SPLITS, seed=4, params={})
    names = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert names == ["dataset.json", "test.jsonl", "train.jsonl", "validation.jsonl"]
    for name in names:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
        assert (tmp_path / "a" / name).read_bytes() != (tmp_path / "c" / name).read_bytes()


@pytest.mark.parametrize(("task", "params"), [("addition", {"digits": 3}), ("sorting", {"length": 4})])
def test_no_prompt_is_in_two_splits(tmp_path: Path, task: str, params: dict[str, object]) -> None:
    write_dataset(get_task(task), tmp_path, SPLITS, seed=0, params=params)
    prompts = prompts_in(tmp_path)
    assert {split: len(found) for split, found in prompts.items()} == SPLITS
    assert len({prompt for found in prompts.values() for prompt in found}) == sum(SPLITS.values())


def test_dataset_json_counts_what_the_files_hold(tmp_path: Path) -> None:
    returned = write_dataset(ADDITION, tmp_path, SPLITS, seed=3, params={"digits": 3})
    info = json.loads((tmp_path / "dataset.json").read_text())
    assert info == returned
    assert (info["task"], info["seed"]) == ("addition", 3)
    assert info["params"] == {"digits": 3, "strategies": list(ADDITION.strategies)}
    assert info["strategy_entropy_nats"] == pytest.approx(math.log(4))
    for split, size in SPLITS.items():
        rows, found = read_rows(tmp_path / f"{split}.jsonl"), info["splits"][split]
        counts = Counter(row["strategy"] for row in rows)
        assert found["num_rows"] == len(rows) == size
        assert found["strategy_counts"] == dict(counts)
        entropy = -sum(num / size * math.log(num / size) for num in counts.values())
        assert found["strategy_entropy_nats"] == pytest.approx(entropy)
        assert found["sha256"] == hashlib.sha256((tmp_path / found["file"]).read_bytes()).hexdigest()


def test_too_few_prompts_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"got: +6561 distinct prompts(.|\n)*6561 for test(.|\n)*remedy"):
        write_dataset(ADDITION, tmp_path / "out", {"train": 1, "validation": 561, "test": 6000}, seed=0, params={})
    assert not (tmp_path / "out").exists()


def test_an_interrupted_write_leaves_no_description_of_a_mixture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_dataset(ADDITION, tmp_path, SPLITS, seed=1, params={})
    old = (tmp_path / "test.jsonl").read_bytes()
    replace = os.replace

    def fail_at_test(source: Path, target: Path) -> None:
        if target.name == "test.jsonl":
            raise OSError("disk full")
        replace(source, target)

    monkeypatch.setattr(os, "replace", fail_at_test)
    with pytest.raises(DataError, match="disk full"):
        write_dataset(ADDITION, tmp_path, SPLITS, seed=2, params={})
    assert (tmp_path / "test.jsonl").read_bytes() == old
    assert read_dataset_info(tmp_path / "test.jsonl") is None
    assert not list(tmp_path.glob(".*.tmp"))


def test_a_foreign_or_damaged_description_is_told_apart(tmp_path: Path) -> None:
    path, data = tmp_path / "dataset.json", tmp_path / "train.jsonl"
    path.write_text('{"name": "somebody else\'s"}')
    assert read_dataset_info(data) is None
    path.write_text('{"format": "zlora-task-data", "format_ver')
    with pytest.raises(DataError, match=r"cannot read .*dataset\.json"):
        read_dataset_info(data)
    path.write_text('{"format": "zlora-task-data", "format_version": 99}')
    with pytest.raises(DataError, match=r"'format_version'(.|\n)*got: +99(.|\n)*expected: 1"):
        read_dataset_info(data)
    path.write_text('{"format": "zlora-task-data", "format_version": 1}')
    with pytest.raises(DataError, match="field 'splits' is damaged"):
        read_dataset_info(data)
