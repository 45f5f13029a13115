"""Every benchmark runs, with sizes so small that its figures mean nothing, and writes a whole record."""

import importlib.util
import json
from pathlib import Path

import pytest
from processes import succeed

ROOT = Path(__file__).parents[2]
NAMES = ("floor", "prefix", "step", "ztax", "scaling", "head", "adapter", "prepass", "zero_bytes", "zero3")
FIGURES = {"floor": {"GFLOP"}, "zero_bytes": {"gathered_mib"}, "zero3": {"forward_ms", "backward_ms"}}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_command_runs_and_its_record_is_whole(name: str, tmp_path: Path) -> None:
    out = tmp_path / "record.json"
    succeed(["--quick", "--out", str(out)], module=name, PYTHONPATH=str(ROOT))
    record = json.loads(out.read_text())
    assert (record["benchmark"], record["quick"], record["threads"]) == (name, True, 1)
    assert record["about"].startswith(record["about"].strip()) and record["versions"]["torch"]
    assert record["cases"] and record["ratios"]
    for case in record["cases"]:
        assert len(case["variants"]) >= 2
        for figures in case["variants"].values():
            assert all(figures[figure] > 0 for figure in FIGURES.get(name, {"seconds", "peak_mib"}))
    for ratio in record["ratios"]:
        assert ratio["value"] > 0
        assert (ratio["reached"] is None) is (ratio["goal"] is None)
    if name == "ztax" and importlib.util.find_spec("trl") is not None:
        assert "TRL" in record["cases"][0]["variants"]
