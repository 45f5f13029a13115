"""benchmarks/natural_prompts.py: distinct prompts of every kind, the same for the same seed."""

from __future__ import annotations

import re
import runpy
from collections import Counter
from pathlib import Path

import pytest

from toolkit.data import read_prompts

SCRIPT = Path(__file__).parents[2] / "benchmarks/natural_prompts.py"
MODULE = runpy.run_path(str(SCRIPT))


def test_500_prompts_are_distinct_well_formed_and_of_every_kind() -> None:
    rows = MODULE["natural_prompts"](500, 0)
    texts = [row["prompt"] for row in rows]
    assert len(set(texts)) == len({row["id"] for row in rows}) == 500
    assert [t for t in texts if not re.fullmatch(r'[A-Z].*[.?"]', t) or re.search(r"[{}|]|  ", t)] == []
    kinds = Counter(row["id"].rsplit("-", 1)[0] for row in rows)
    assert len(kinds) == 12 and max(kinds.values()) - min(kinds.values()) <= 1


def test_every_prompt_there_is_is_distinct() -> None:
    with pytest.raises(ValueError) as error:
        MODULE["natural_prompts"](10**6, 0)
    (num,) = map(int, re.findall(r"there are (\d+)", str(error.value)))
    assert len({row["prompt"] for row in MODULE["natural_prompts"](num, 0)}) == num > 1000


def test_the_seed_decides_the_prompts() -> None:
    make = MODULE["natural_prompts"]
    assert make(200, 1) == make(200, 1) != make(200, 2)
    assert make(50, 1) == make(200, 1)[:50]


def test_the_file_reads_back_as_prompts(tmp_path: Path) -> None:
    out = tmp_path / "new/prompts.jsonl"
    rows = MODULE["natural_prompts"](40, 3)
    MODULE["write_prompts"](out, rows)
    assert [(p.id, p.prompt) for p in read_prompts(out)] == [(row["id"], row["prompt"]) for row in rows]
