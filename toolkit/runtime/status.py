"""status.json of a run folder: phase, step, reason and remedy of the training in it, for people and schedulers."""

import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from toolkit.components import hide_in_text
from toolkit.errors import ToolkitError
from toolkit.runtime.distributed import is_main, rank
from toolkit.runtime.files import read_object, write_json

STATUS = "status.json"
Phase = Literal["starting", "training", "preempted", "failed", "finished"]


class RunStatus:
    """Writes status.json once the run folder is this run's: after `begin`.

    Attributes:
        doing: what this process is at, in words, for those that wait for it.
    """

    def __init__(self, run_dir: Path) -> None:
        self.path, self.begun, self.doing = run_dir / STATUS, False, "start-up"
        self.step: int | None = None
        self._written = 0.0

    def begin(self) -> None:
        """The folder is this run's from now on. Called on every process."""
        if not self.begun:
            self.begun = True
            self.write("starting")

    def write(self, phase: Phase, reason: str | None = None, remedy: str | None = None) -> None:
        """Write where the run stands; by the main process, and by another one whose failure ends the run."""
        if self.begun and (is_main() or phase == "failed"):
            self._written = time.monotonic()
            values: dict[str, Any] = {"phase": phase, "step": self.step, "reason": reason, "remedy": remedy}
            write_json(self.path, values | {"rank": rank(), "time": time.strftime("%Y-%m-%d %H:%M:%S %Z")})

    def at(self, step: int, every_s: float = 0.0) -> None:
        """The run trains and has done so many steps; written if the last time was `every_s` seconds ago."""
        self.step = step
        if time.monotonic() - self._written >= every_s:
            self.write("training")

    def failed(self, error: BaseException) -> None:
        """Write what ended the run."""
        known = isinstance(error, ToolkitError)
        what = error.what if known else f"{type(error).__name__}: {error}"
        got = f"; got: {error.got}" if known and error.got is not None else ""
        remedy = (error.remedy if known else None) or "see the log; `zlora train CONFIG --resume` goes on"
        with suppress(OSError):  # such as a full disk, which may be what ended it
            self.write("failed", hide_in_text(what + got), remedy)


def read_status(run_dir: Path) -> dict[str, Any]:
    """The content of status.json; empty where there is none."""
    return read_object(run_dir / STATUS) or {}
