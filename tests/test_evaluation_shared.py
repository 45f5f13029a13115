"""Evaluation and answers in several processes are those of one; labels of one's own data are measured."""

import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from processes import TinyRun, invoke, succeed

COMMON = ("objective.jsd=0", "train.steps=2", "deepspeed=null", "evaluate.num_prompts=2", "data.max_new_tokens=6")


def same(one: Any, other: Any, path: str = "") -> None:
    """Equal, numbers to 1e-6."""
    if isinstance(one, dict):
        assert one.keys() == other.keys(), path
        for key, value in one.items():
            same(value, other[key], f"{path}.{key}")
    elif isinstance(one, list):
        assert len(one) == len(other), path
        for number, pair in enumerate(zip(one, other, strict=True)):
            same(*pair, f"{path}[{number}]")
    elif isinstance(one, float):
        assert math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-6), (path, one, other)
    else:
        assert one == other, path


MORE = [pytest.param(3, stage, marks=pytest.mark.slow) for stage in ("z2", "z3")]
SHARED = pytest.mark.parametrize(("nproc", "stage"), [(2, "z2"), (2, "z3"), *MORE])


@pytest.fixture
def deepspeed(stage: str, nothing_kept: Path) -> str:
    """The override that leaves each process the whole model, or shares out all weights and keeps none of them."""
    return f"deepspeed={nothing_kept if stage == 'z3' else stage}"


@SHARED
def test_an_evaluation_does_not_depend_on_the_number_of_processes(
    evaluated: Path, tiny: TinyRun, copy_of: Callable[[Path], Path], nproc: int, stage: str, deepspeed: str
) -> None:
    run_dir = copy_of(evaluated)
    (run_dir / "evaluation.json").unlink()
    said = succeed(["evaluate", str(tiny.config), f"run_dir={run_dir}", deepspeed], nproc, "holding").stdout
    held = re.findall(r"held by this process: (\d+) of (\d+)", said)
    assert len(held) == nproc and all(number == ("0" if stage == "z3" else every) for number, every in held)
    same(*(json.loads((folder / "evaluation.json").read_text()) for folder in (evaluated, run_dir)))
    assert said.count("Answers") == 1, "one process speaks"


@SHARED
def test_answers_that_are_drawn_do_not_depend_on_the_number_of_processes(
    evaluated: Path, tiny: TinyRun, tmp_path: Path, nproc: int, deepspeed: str
) -> None:
    texts = ("1+1=", "23+4=", "5+60=", "71+8=", "9+9=")
    prompts = [option for text in texts for option in ("--prompt", text)]
    drawn = []
    for number in (1, nproc):
        out = ["--temperature", "1", "--out", str(tmp_path / f"{number}.jsonl")]
        command = ["generate", str(tiny.config), f"run_dir={evaluated}", deepspeed, *prompts, "--z", "0,2"]
        succeed([*command, *out], number)
        drawn.append([json.loads(line) for line in (tmp_path / f"{number}.jsonl").read_text().splitlines()])
    same(*drawn)
    assert [(one["prompt"], one["z"]) for one in drawn[0]] == [(text, z) for text in texts for z in (0, 2)]


def test_labels_of_ones_own_rows_are_compared_with_the_posterior(tiny: TinyRun, tmp_path: Path) -> None:
    names = {"train": "train", "validation": "validation", "test": "test"}
    for name in names:
        rows = [json.loads(line) for line in (tiny.root / f"data/{name}.jsonl").read_text().splitlines()]
        for row in rows:
            row["strategy"] = f"my {row['strategy']}"
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    run_dir = tiny.train("own_labels", *[f"data.{name}={tmp_path}/{name}.jsonl" for name in names], *COMMON)
    invoke(["evaluate", str(run_dir / "config.yaml")])
    found = json.loads((run_dir / "evaluation.json").read_text())
    assert all(-1 <= found[name] <= 1 for name in ("ami", "ari", "v_measure"))
    assert found["posterior_confusion"]["strategies"] == ["my left", "my parts", "my right", "my round"]
    assert 0 < found["posterior_alignment_one_to_one"]["chance"] < 1 and "alignment_one_to_one" not in found
    assert set(found["probe_accuracy"]) == {"posterior_features", "log_q", "frozen_states"}
    for probe in found["probe_accuracy"].values():
        assert 0 <= probe["value"] <= 1 and 0 < probe["chance"] < 1 and probe["num_examples"] == 37
    invoke(["report", str(run_dir)])
    page = (run_dir / "report.html").read_text()
    assert "Probe accuracy from log q" in page and "Adjusted mutual information" in page
