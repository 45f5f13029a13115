"""Variants take turns, and what they took comes back: real worker processes, tiny steps."""

import itertools
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.steps import MIB, failing, noting, one_turn_only
from harness.records import Goal, Plot, Report
from harness.table import significant
from harness.turns import MOST_ROUNDS, Measured, Variant, _rounds_in, measure, stepping
from page import page, read, timed_rounds


@pytest.fixture(scope="module")
def took(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Measured], list[list[str]]]:
    """Two variants, two timed rounds, and the times at which each computed."""
    file = tmp_path_factory.mktemp("turns") / "times"
    sizes = {"small": {"mib": 8, "kept_mib": 64}, "large": {"mib": 32, "kept_mib": 1}}
    variants = [
        Variant(name, stepping(noting), size | {"name": name, "file": str(file)}) for name, size in sizes.items()
    ]
    found = measure(variants, 2, peaks=2, threads=1)
    return found, [line.split() for line in file.read_text().splitlines()]


@pytest.mark.slow
def test_variants_compute_one_at_a_time_and_in_turn(took: tuple[dict[str, Measured], list[list[str]]]) -> None:
    _, times = took
    assert [name for _, _, name in times] == ["small", "large"] * 8  # 1 first, 2 peaks; 3 to grow, 2 timed
    assert all(int(one[1]) <= int(other[0]) for one, other in itertools.pairwise(times))


@pytest.mark.slow
def test_peaks_are_of_the_step_without_what_was_there_before(took: tuple[dict[str, Measured], list[list[str]]]) -> None:
    found, _ = took
    assert found["small"].peak_mib == pytest.approx([8, 8], abs=2)
    assert found["large"].peak_mib == pytest.approx([32, 32], abs=2)


@pytest.mark.slow
def test_freed_memory_is_kept_from_a_timed_round_to_the_next(took: tuple[dict[str, Measured], list[list[str]]]) -> None:
    found, _ = took
    pages = 32 * MIB // resource.getpagesize()
    assert max(found["large"].page_faults) < pages / 10  # all of them, each time, where it is handed back
    assert all(len(values) == 2 for values in (found["large"].user_s, found["large"].system_s))


@pytest.mark.slow
def test_only_timed_rounds_are_kept_and_facts_come_back(took: tuple[dict[str, Measured], list[list[str]]]) -> None:
    found, _ = took
    assert all(len(m.seconds) == 2 and min(m.seconds) > 0 for m in found.values())
    assert found["large"].facts == {"sum": 33 * MIB, "threads": 1}


def test_short_steps_are_timed_more_often_but_not_for_ever(tmp_path: Path) -> None:
    size = {"mib": 1, "kept_mib": 1, "name": "only", "file": str(tmp_path / "times")}
    found = measure([Variant("only", stepping(noting), size)], 2, seconds=1e6, peaks=1, threads=1)["only"]
    assert (len(found.seconds), len(found.peak_mib)) == (MOST_ROUNDS, 1)


def test_as_many_rounds_as_all_variants_take_in_the_time() -> None:
    found = {"slow": Measured([2.0, 9.0, 3.0]), "quick": Measured([0.5, 0.4, 7.0])}
    assert (_rounds_in(21.5, found), _rounds_in(0.0, found), _rounds_in(3.0, {"none": Measured()})) == (7, 0, 0)


@pytest.mark.parametrize(("work", "message"), [(failing, "broken on purpose"), (one_turn_only, "too many or too few")])
def test_a_variant_that_fails_is_named_with_its_error(work: Callable[..., None], message: str) -> None:
    with pytest.raises(RuntimeError, match=rf"(?s)'bad'.*{message}"):
        measure([Variant("bad", work, {})], 1, threads=1)


def report_of(tmp_path: Path, quick: bool = False) -> Path:
    report = Report("trial", "About it.\n", threads=2, rounds=3, quick=quick)
    found = {"a": Measured([4.0, 6.0, 5.0], [10.0]), "b": Measured([2.0, 2.0, 1.0], [40.0])}
    report.case("n=1", {"n": 1}, found)
    report.compare("n=1", found, "a", "b", "seconds", Goal(">=", 2.5))
    report.compare("n=1", found, "a", "b", "peak_mib", Goal("<=", 0.2))
    report.plot(Plot("trial", "Time", "n", "s", {"a": [[1, 5.0], [2, 9.0]]}, {"a": [1.0, 4.0]}))
    report.write(tmp_path / "trial.json")
    return tmp_path


def test_a_ratio_is_the_median_of_those_of_the_rounds(tmp_path: Path) -> None:
    time_ratio, memory = read(report_of(tmp_path))[0]["ratios"]
    assert (time_ratio["value"], time_ratio["rounds"], time_ratio["reached"]) == (3.0, [2.0, 3.0, 5.0], True)
    assert (memory["value"], memory["reached"]) == (0.25, False)


def test_the_page_shows_every_figure_of_the_record(tmp_path: Path) -> None:
    text = page(read(report_of(tmp_path)), "performance")
    assert "| [trial](#trial) | n=1 | time, a / b | 3.00 | >= 2.5 | yes |" in text
    assert "| n=1 | peak memory, a / b | 0.25 |  | <= 0.2 | no |" in text
    assert "| n=1 | a | 5.00 | 10.0 |" in text and "| n=1 | b | 2.00 | 40.0 |" in text
    assert "(performance/trial.svg)" in text


def test_the_page_says_which_peaks_are_of_processes_that_were_timed_before(tmp_path: Path) -> None:
    (record,) = read(report_of(tmp_path))
    assert "are older" not in page([record], "performance")
    assert "Peaks of trial are older" in page([record | {"date": "2026-11-24"}], "performance")
    timed = [case | {"variants": {"a": {"seconds": 1.0}}} for case in record["cases"]]
    assert "are older" not in page([record | {"date": "2026-11-24", "cases": timed}], "performance")


def test_the_page_says_in_how_many_rounds_cases_were_timed(tmp_path: Path) -> None:
    (record,) = read(report_of(tmp_path))
    assert timed_rounds(record) == "3 timed rounds"
    longer = {"case": "n=2", "variants": {"a": {"seconds_rounds": [1.0] * 7}, "b": {"peak_mib": 1.0}}}
    assert timed_rounds(record | {"cases": [*record["cases"], longer]}) == "3 to 7 timed rounds"
    assert timed_rounds(record | {"cases": []}) == "3 timed rounds"


def test_a_record_of_tiny_sizes_does_not_reach_the_page(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="trial"):
        read(report_of(tmp_path, quick=True))


def test_numbers_have_three_significant_digits() -> None:
    texts = {0.0: "0", 12.345: "12.3", 1234.5: "1234", 0.012345: "0.0123", 1.0: "1.00", 1.5e-6: "1.5e-06"}
    assert {value: significant(value) for value in texts} == texts
