"""Data sets on disk: disjoint, deterministic byte for byte, described by dataset.json, whole or absent."""

import hashlib
import json
import math
import os
import random
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ConfigError, DataError
from toolkit.tasks import TASK_NAMES, get_task, read_dataset_info, write_dataset
from toolkit.tasks.base import draw_rows

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


def test_an_interrupted_write_leaves_no_description_of_a_mixture(tmp_path, monkeypatch) -> None:
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


# Rows: seeded, distinct, uniformly labelled

TRACES = [name for name in TASK_NAMES if not get_task(name).chat]
ALL_TASKS = pytest.mark.parametrize("name", TRACES)


def generate(name: str, num: int, seed: int) -> list[dict[str, str]]:
    task, rng = get_task(name), random.Random(f"{name}/{seed}/strategies")
    return draw_rows(task, islice(task.prompts(seed), num), num, list(task.strategies), rng, name)


@ALL_TASKS
def test_rows_are_a_function_of_the_seed(name: str) -> None:
    assert generate(name, 50, seed=1) == generate(name, 50, seed=1)
    assert generate(name, 50, seed=1) != generate(name, 50, seed=2)
    assert generate(name, 20, seed=1) == generate(name, 50, seed=1)[:20]


def test_rows_do_not_change_between_versions() -> None:
    rows = [tuple(row.values()) for row in generate("addition", 2, seed=0)]
    assert rows == [
        ("addition-000000", "57+68=", "70+57=127,127-2=125;125", "round"),
        ("addition-000001", "26+22=", "30+26=56,56-8=48;48", "round"),
    ]


@ALL_TASKS
def test_responses_are_the_canonical_traces_of_their_labels(name: str) -> None:
    task = get_task(name)
    for row in generate(name, 200, seed=4):
        assert set(row) == {"id", "prompt", "response", "strategy"}
        assert row["response"] == task.response(row["prompt"], row["strategy"])


@ALL_TASKS
def test_prompts_are_distinct_while_there_are_any(name: str) -> None:
    rows = generate(name, 6000, seed=4)
    assert len({row["prompt"] for row in rows}) == len({row["id"] for row in rows}) == 6000


@ALL_TASKS
def test_labels_are_uniform_within_binomial_bounds(name: str) -> None:
    num = 8000
    counts = Counter(row["strategy"] for row in generate(name, num, seed=11))
    five_sigma = 5 * (num * 0.25 * 0.75) ** 0.5
    assert all(abs(counts[strategy] - num / 4) < five_sigma for strategy in get_task(name).strategies)


def test_an_unknown_task_names_the_nearest() -> None:
    with pytest.raises(ConfigError, match=r"did you mean 'addition'\?"):
        get_task("adition")
    with pytest.raises(ConfigError, match="addition or sorting or styles"):
        get_task("chess")


WRONG: list[tuple[dict[str, object], str]] = [
    ({"digit": 2}, r"'digit'\n.*\n.*did you mean 'digits'\?"),
    ({"digits": 5}, r"got: +5\n +expected: a whole number from 2 to 4"),
    ({"digits": "2"}, r"got: +'2'"),
    ({"digits": True}, r"got: +True"),
    ({"strategies": []}, "at least one of right, left, parts, round"),
    ({"strategies": "left"}, "a list"),
    ({"strategies": ["rigth"]}, r"did you mean 'right'\?"),
]


def test_wrong_parameters_say_what_was_expected() -> None:
    for params, message in WRONG:
        with pytest.raises(ConfigError, match=message):
            get_task("addition").resolve(params)


# Verdicts on any text

SAMPLES = {name: list(islice(get_task(name).prompts(3), 600)) for name in TRACES}
ALPHABET = {"addition": "0123456789+-=,; ", "sorting": "0123456789sort :|,;"}


def right_answer(name: str, prompt: str) -> str:
    digits = prompt.removeprefix("sort ").removesuffix(":")
    return "".join(sorted(digits)) if name == "sorting" else str(sum(map(int, prompt.rstrip("=").split("+"))))


@ALL_TASKS
@given(data=st.data())
def test_arbitrary_text_gets_an_empty_verdict(name: str, data: st.DataObject) -> None:
    prompt = data.draw(st.text() | st.sampled_from(SAMPLES[name]))
    assert get_task(name).classify(prompt, data.draw(st.text())).strategies == frozenset()


@ALL_TASKS
@given(data=st.data())
def test_an_answer_is_correct_exactly_when_it_is_the_right_one(name: str, data: st.DataObject) -> None:
    prompt = data.draw(st.sampled_from(SAMPLES[name]))
    verdict = get_task(name).classify(prompt, data.draw(st.text(alphabet=ALPHABET[name], max_size=40)))
    assert verdict.correct == (verdict.answer == right_answer(name, prompt))


@ALL_TASKS
@given(data=st.data())
def test_a_trace_cut_after_a_whole_step_keeps_its_strategy(name: str, data: st.DataObject) -> None:
    task, prompt = get_task(name), data.draw(st.sampled_from(SAMPLES[name]))
    strategy = data.draw(st.sampled_from(task.strategies))
    trace = task.response(prompt, strategy)
    end = data.draw(st.integers(trace.index(",") + 1, len(trace)))
    assert task.classify(prompt, trace[:end]).strategies == {strategy}
