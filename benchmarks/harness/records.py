"""What a benchmark found, as one JSON file: cases with medians and all rounds, ratios with goals, plots, notes.

The page of results is made of these files alone.
"""

import importlib.metadata
import json
import os
import platform
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch

from .turns import Measured

PACKAGES = ("torch", "transformers", "peft", "accelerate", "deepspeed", "trl", "liger-kernel", "numpy")
UNITS = {"seconds": "s", "user_s": "s", "system_s": "s", "peak_mib": "MiB"}


@dataclass(frozen=True)
class Goal:
    """A bound that a ratio is to reach."""

    sense: Literal[">=", "<="]
    bound: float

    def reached(self, value: float) -> bool:
        return value >= self.bound if self.sense == ">=" else value <= self.bound

    def __str__(self) -> str:
        return f"{self.sense} {self.bound:.4g}"


@dataclass(frozen=True)
class Plot:
    """Lines over one quantity.

    Args:
        name: of the file, unique among all benchmarks.
        title, x_label, y_label: as drawn.
        series: by name, the points [x, y].
        lines: by the name of a series, [intercept, slope] of the line through it.
    """

    name: str
    title: str
    x_label: str
    y_label: str
    series: dict[str, list[list[float]]]
    lines: dict[str, list[float]] = field(default_factory=dict)


class Report:
    """Gathers what a benchmark finds.

    Args:
        name: of the benchmark, and of its file.
        about: what is measured and how, for the page; the benchmark's docstring.
        threads: OMP_NUM_THREADS of each process.
        processes: that compute together in one variant.
        rounds: that are timed; None where nothing is.
        quick: sizes so small that the figures mean nothing.
    """

    def __init__(
        self, name: str, about: str, *, threads: int, rounds: int | None, processes: int = 1, quick: bool = False
    ) -> None:
        self._started = time.monotonic()
        self.record: dict[str, Any] = {
            "benchmark": name,
            "about": about.strip(),
            "quick": quick,
            "date": time.strftime("%Y-%m-%d"),
            "rounds": rounds,
            "threads": threads,
            "processes": processes,
            "machine": machine(),
            "versions": versions(),
            "cases": [],
            "ratios": [],
            "plots": [],
            "tables": [],
            "notes": [],
        }

    def case(self, case: str, size: Mapping[str, Any], variants: Mapping[str, Measured | Mapping[str, Any]]) -> None:
        """One size and what each variant took, or any other figures of it."""
        figures = {n: v.record() if isinstance(v, Measured) else dict(v) for n, v in variants.items()}
        self.record["cases"].append({"case": case, "size": dict(size), "variants": figures})

    def ratio(
        self,
        case: str,
        figure: str,
        value: float,
        goal: Goal | None = None,
        *,
        rounds: Sequence[float] = (),
        note: str = "",
    ) -> None:
        """A ratio with its goal.

        Args:
            figure: what is divided by what.
            rounds: the same ratio of every round, where there are rounds.
            note: that the figure cannot be read without.
        """
        self.record["ratios"].append(
            {
                "case": case,
                "figure": figure,
                "value": float(f"{value:.6g}"),
                "rounds": [float(f"{one:.6g}") for one in rounds],
                "goal": None if goal is None else asdict(goal),
                "reached": None if goal is None else goal.reached(value),
                "note": note,
            }
        )

    def compare(
        self,
        case: str,
        measured: Mapping[str, Measured],
        top: str,
        bottom: str,
        quantity: Literal["seconds", "peak_mib"],
        goal: Goal | None = None,
        note: str = "",
    ) -> float:
        """The median over the rounds of the ratio of two variants, which is returned.

        Variants take turns within a round, so that a slower minute of the machine is in both.
        """
        above, below = (getattr(measured[name], quantity) for name in (top, bottom))
        rounds = [one / max(other, 1e-9) for one, other in zip(above, below, strict=True)]
        value = statistics.median(rounds)
        word = "time" if quantity == "seconds" else "peak memory"
        self.ratio(case, f"{word}, {top} / {bottom}", value, goal, rounds=rounds, note=note)
        return value

    def plot(self, plot: Plot) -> None:
        self.record["plots"].append(asdict(plot))

    def table(self, title: str, header: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Anything else, for the page."""
        self.record["tables"].append({"title": title, "header": list(header), "rows": [list(row) for row in rows]})

    def note(self, text: str) -> None:
        """A sentence for the page."""
        self.record["notes"].append(text)

    def write(self, path: Path | None) -> None:
        """As JSON, where there is a path."""
        if path is not None:
            self.record["wall_seconds"] = round(time.monotonic() - self._started)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(self.record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    """The CPU's name and its vector instructions, the cores this process may use, memory and system."""
    cpu = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").is_file():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        cpu = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), cpu)
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "cpu": cpu,
        "instructions": torch.backends.cpu.get_cpu_capability(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(pages / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def versions() -> dict[str, str]:
    """Of the packages that are installed."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found
