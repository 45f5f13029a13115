"""A record as tables: on the terminal, and in Markdown."""

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from .records import UNITS, Goal

RATIO_HEADER = ("case", "figure", "value", "rounds", "goal", "reached")


def significant(value: float, digits: int = 3) -> str:
    """A number with so many significant digits, without exponent where that stays short."""
    if value == 0 or not 1e-4 <= abs(value) < 1e6:
        return f"{value:.{digits}g}"
    whole = len(str(int(abs(value))))
    return f"{value:.{max(digits - whole, 0)}f}" if abs(value) >= 1 else f"{value:.{digits}g}"


def ratio_rows(record: dict[str, Any]) -> list[tuple[str, ...]]:
    """One row per ratio, as in RATIO_HEADER."""
    rows = []
    for ratio in record["ratios"]:
        spread = ratio["rounds"]
        between = f"{significant(min(spread))} to {significant(max(spread))}" if len(spread) > 1 else ""
        goal = "" if ratio["goal"] is None else str(Goal(**ratio["goal"]))
        reached = {None: "", True: "yes", False: "no"}[ratio["reached"]]
        rows.append((ratio["case"], ratio["figure"], significant(ratio["value"]), between, goal, reached))
    return rows


def figure_names(record: dict[str, Any]) -> list[str]:
    """The figures that any variant has, in their first order; all rounds and facts left out."""
    names: dict[str, None] = {}
    for case in record["cases"]:
        for figures in case["variants"].values():
            names |= {n: None for n in figures if n != "facts" and not n.endswith("_rounds")}
    return list(names)


def heading(name: str) -> str:
    """A figure's name as a column: `peak_mib` is `peak (MiB)`."""
    unit, base = UNITS.get(name), name.removesuffix("_mib").removesuffix("_s").replace("seconds", "time")
    return name.replace("_", " ") if unit is None else f"{base} ({unit})"


def case_rows(record: dict[str, Any]) -> tuple[list[str], list[tuple[str, ...]]]:
    """Header and rows of what every variant took."""
    names = figure_names(record)
    rows = []
    for case in record["cases"]:
        for variant, figures in case["variants"].items():
            cells = (figures.get(name) for name in names)
            rows.append((case["case"], variant, *cells))
    return ["case", "variant", *map(heading, names)], text_rows(rows)


def text_rows(rows: Iterable[Iterable[Any]]) -> list[tuple[str, ...]]:
    """Cells as text: floats with three digits, nothing for None."""
    return [tuple(map(_text, row)) for row in rows]


def _text(value: Any) -> str:
    if value is None:
        return ""
    return significant(value) if isinstance(value, float) else str(value)


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def show(record: dict[str, Any]) -> None:
    """Print both tables and the notes."""
    console = Console(width=None if Console().is_terminal else 160)
    tables = {"medians": case_rows(record), "ratios": (RATIO_HEADER, ratio_rows(record))}
    tables |= {table["title"]: (table["header"], text_rows(table["rows"])) for table in record["tables"]}
    for name, (header, rows) in tables.items():
        title = f"{record['benchmark']}: {name}"
        table = Table(title=title, title_justify="left")
        for index, name in enumerate(header):
            table.add_column(name, justify="left" if index < 2 else "right")
        for row in rows:
            table.add_row(*row)
        console.print(table)
    notes = {ratio["note"]: None for ratio in record["ratios"] if ratio["note"]} | dict.fromkeys(record["notes"])
    for note in notes:
        console.print(note, highlight=False)
