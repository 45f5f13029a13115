"""Peak memory of a part of this process's work, as Linux counts it."""

import ctypes
import gc
from pathlib import Path


def resident_mib(name: str) -> float:
    """VmRSS (now) or VmHWM (most since the last reset) of this process, MiB."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


class Peak:
    """Counts from its creation on.

    Freed memory that the allocator has kept is handed back first: it would be part of the size before, and what is then
    allocated in it would not be seen.
    """

    def __init__(self) -> None:
        gc.collect()
        libc = ctypes.CDLL(None)
        if hasattr(libc, "malloc_trim"):
            libc.malloc_trim(0)
        Path("/proc/self/clear_refs").write_text("5")  # VmHWM starts over
        self._before = resident_mib("VmRSS")

    def mib(self) -> float:
        """The largest resident size since, above that at the start, MiB."""
        return resident_mib("VmHWM") - self._before
