"""Requests to stop: SIGTERM, SIGUSR1, Ctrl-C, a file STOP in the run folder, or the file that ZLORA_STOP_FILE names."""

import os
import signal
import threading
import time
from pathlib import Path
from types import FrameType
from typing import Any

from toolkit.runtime.distributed import is_main

STOP, PREEMPTED = "STOP", "PREEMPTED"
SIGNALS = (signal.SIGTERM, signal.SIGUSR1, signal.SIGINT)
REPEAT_S = 2.0  # launchers hand a Ctrl-C on, so that a process gets it twice


class StopRequest:
    """Context in which these signals are remembered in the place of ending the process.

    Args:
        run_dir: a file STOP there is a request, for which only the main process looks; it is gone afterwards.
    """

    def __init__(self, run_dir: Path) -> None:
        named = os.environ.get("ZLORA_STOP_FILE")
        self.files = [run_dir / STOP, *([Path(named)] if named else [])]
        self.signal: str | None = None
        self._at, self._before = 0.0, {}

    def __enter__(self) -> "StopRequest":
        if threading.current_thread() is threading.main_thread():  # elsewhere Python allows no handler
            self._before = {number: signal.signal(number, self._remember) for number in SIGNALS}
        return self

    def __exit__(self, *error: Any) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if is_main():
            self.files[0].unlink(missing_ok=True)

    def _remember(self, number: int, frame: FrameType | None) -> None:
        now = time.monotonic()
        if number == signal.SIGINT and self.signal is not None and now - self._at > REPEAT_S:
            raise KeyboardInterrupt  # asked again: at once
        if self.signal is None:
            self.signal, self._at = signal.Signals(number).name, now

    def reason(self) -> str | None:
        """The signal or the file by which this process was asked to stop; None if it was not."""
        found = next((f"file {path}" for path in self.files if path.exists()), None) if is_main() else None
        return self.signal or found
