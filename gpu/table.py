"""The results as a Markdown table: `python gpu/table.py results.jsonl`."""

import sys
from pathlib import Path
from typing import Any

import records

NOT_SHOWN = ("stage", "name", "ok", "at", "tail", "losses", "longest", "gathered", "steps", "profile")


def markdown(results: list[dict[str, Any]]) -> str:
    """A row per result: stage, name, whether it is as it should be, figures or error."""
    rows = ["| stage | what | outcome | figures |", "|---|---|---|---|"]
    for line in results:
        shown = "; ".join(f"{k} {v}" for k, v in line.items() if k not in NOT_SHOWN and k != "error")
        error = line.get("error", "")
        figures = "; ".join(part for part in (shown, error) if part).replace("|", "\\|")
        rows.append(f"| {line['stage']} | {line['name']} | {'ok' if line['ok'] else '**failed**'} | {figures} |")
    return "\n".join(rows)


if __name__ == "__main__":
    print(markdown(records.read(Path(sys.argv[1]))))
