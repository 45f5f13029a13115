"""`zlora report`: one self-contained HTML page about a run."""

from pathlib import Path

from toolkit.report.inputs import load_run
from toolkit.report.page import render_report
from toolkit.runtime.files import write_bytes


def write_report(run_dir: Path) -> Path:
    """Write the page `run_dir/report.html` and return its path.

    A run without an evaluation gets a page about its training alone, which says so.

    Raises:
        ArtefactError: a required file is missing or a file is torn; names the command that writes it.
    """
    out = run_dir / "report.html"
    write_bytes(out, render_report(load_run(run_dir)).encode())
    return out
