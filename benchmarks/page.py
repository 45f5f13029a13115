"""The page of results and its plots, made of records alone.

    python benchmarks/page.py docs/results/performance        # its *.json; writes performance.md beside the folder

A section per record; whatever records are there. The same records give the same bytes.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from harness.drawing import draw_goals, draw_plot
from harness.records import Goal
from harness.table import RATIO_HEADER, case_rows, markdown, ratio_rows, significant, text_rows

ORDER = ("step", "ztax", "prefix", "head", "adapter", "prepass", "zero_bytes", "zero3", "floor", "scaling")

PEAKS_APART = "2026-11-27"  # from which day on peaks are measured in processes of their own


def read(folder: Path) -> list[dict[str, Any]]:
    """All records of a folder, those of ORDER first.

    Raises:
        SystemExit: if there is none, or one of sizes that mean nothing.
    """
    found = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    if not found:
        raise SystemExit(f"{folder}: no record; run the benchmarks with --out first")
    quick = [record["benchmark"] for record in found if record["quick"]]
    if quick:
        raise SystemExit(f"{folder}: made with --quick, whose figures mean nothing: {', '.join(quick)}")
    places = {name: place for place, name in enumerate(ORDER)}
    return sorted(found, key=lambda r: (places.get(r["benchmark"], len(ORDER)), r["benchmark"]))


def page(records: list[dict[str, Any]], folder: str) -> str:
    """The page, whose plots and records lie in a folder beside it."""
    parts = [
        "# Performance",
        f"Written by `make bench` from the records in [{folder}/]({folder}/), and from nothing else. Each benchmark"
        " compares its variants in one run: each in processes of its own, which take turns so that only one"
        " computes at a time. Figures are medians over the rounds, a ratio that of the rounds' ratios, whose range is"
        " beside it. Peak memory is the largest resident size during a step above that before it, in processes that are"
        " not timed. Short steps are timed more often than long ones: a machine may be slower for half a minute."
        " Timed processes keep the memory that they free, have some to spare, and pages of 2 MiB where the system has"
        " them:"
        " to map memory anew takes more time on one machine than on another, and only a step with large buffers pays"
        " it. User and system are processor seconds of such a step, page faults the pages that were mapped all the"
        " same.",
        *conditions(records),
        "## Goals",
        markdown(("benchmark", "case", "figure", "value", "goal", "reached"), goal_rows(records)),
        f"![How far each goal is reached]({folder}/goals.svg)",
        *(part for record in records for part in section(record, folder)),
    ]
    return "\n\n".join(parts) + "\n"


def conditions(records: list[dict[str, Any]]) -> Iterator[str]:
    """Machine and versions, once where all records agree."""
    found: dict[str, list[str]] = {}
    for record in records:
        machine, versions = record["machine"], ", ".join(f"{n} {v}" for n, v in record["versions"].items())
        text = (
            f"{cpu_of(machine)}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}, Python "
            f"{machine['python']}, {versions}; {record['date']}"
        )
        found.setdefault(text, []).append(record["benchmark"])
    for text, names in found.items():
        yield f"Machine: {text}." if len(found) == 1 else f"Machine of {', '.join(names)}: {text}."
    old = [record["benchmark"] for record in records if record["date"] < PEAKS_APART and _has_peaks(record)]
    if old:
        yield (
            f"Peaks of {', '.join(old)} are older, and were measured after the timed steps in the same processes: in "
            "these the peak of one variant differed by a fifth from one process to the next."
        )


def _has_peaks(record: dict[str, Any]) -> bool:
    return any("peak_mib" in figures for case in record["cases"] for figures in case["variants"].values())


def cpu_of(machine: dict[str, Any]) -> str:
    """The CPU of a machine, with its vector instructions where the record tells them."""
    return " with ".join(filter(None, (machine["cpu"], machine.get("instructions"))))


def goal_rows(records: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Every ratio that has a goal."""
    return [
        (
            f"[{record['benchmark']}](#{record['benchmark']})",
            ratio["case"],
            ratio["figure"],
            significant(ratio["value"]),
            str(Goal(**ratio["goal"])),
            "yes" if ratio["reached"] else "**no**",
        )
        for record in records
        for ratio in record["ratios"]
        if ratio["goal"] is not None
    ]


def timed_rounds(record: dict[str, Any]) -> str:
    """How many rounds its cases were timed in: cases whose steps are short have more."""
    sides = [variant for case in record["cases"] for variant in case["variants"].values()]
    counts = {len(side["seconds_rounds"]) for side in sides if "seconds_rounds" in side} or {record["rounds"]}
    return f"{min(counts)} to {max(counts)} timed rounds" if len(counts) > 1 else f"{min(counts)} timed rounds"


def section(record: dict[str, Any], folder: str) -> Iterator[str]:
    """One benchmark."""
    name = record["benchmark"]
    yield f"## {name}"
    yield record["about"]
    rounds = "nothing timed" if record["rounds"] is None else timed_rounds(record)
    processes = f"{record['processes']} processes of " if record["processes"] > 1 else ""
    threads = "1 thread" if record["threads"] == 1 else f"{record['threads']} threads"
    took = f"{record['wall_seconds']} s in all"
    yield f"Conditions: {processes}{threads}, {rounds}, {took}. Record: [{name}.json]({folder}/{name}.json)."
    notes = dict.fromkeys([*record["notes"], *(r["note"] for r in record["ratios"] if r["note"])])
    if notes:
        yield "\n".join(f"- {note}" for note in notes)
    if record["ratios"]:
        yield markdown(RATIO_HEADER, ratio_rows(record))
    if record["cases"]:
        yield markdown(*case_rows(record))
    for table in record["tables"]:
        yield f"{table['title']}:"
        yield markdown(table["header"], text_rows(table["rows"]))
    if record["plots"]:
        yield "\n".join(f"![{plot['title']}]({folder}/{plot['name']}.svg)" for plot in record["plots"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    records = read(folder)
    for old in folder.glob("*.svg"):
        old.unlink()
    (folder / "goals.svg").write_text(draw_goals(records), encoding="utf-8")
    for record in records:
        for plot in record["plots"]:
            (folder / f"{plot['name']}.svg").write_text(draw_plot(plot), encoding="utf-8")
    path = folder.with_suffix(".md")
    path.write_text(page(records, folder.name), encoding="utf-8")
    print(path)


if __name__ == "__main__":
    main()
