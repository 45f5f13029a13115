"""What a part of this process's work takes: peak memory, processor time and page faults, as Linux counts them."""

import ctypes
import gc
import resource
import time
from pathlib import Path

_LIBC = ctypes.CDLL(None)
# glibc's mallopt: how much memory that is free at the heap's end is handed back, from which size on a block is mapped
# by itself, and how many of these there may be; then the values that glibc starts with.
_TRIM, _MAP_FROM, _MAPS = -1, -3, -4
_TRIM_DEFAULT, _MAP_FROM_DEFAULT, _MAPS_DEFAULT = 128 * 1024, 128 * 1024, 65536


def keep_freed_memory(keep: bool) -> None:
    """Let the allocator keep what is freed for the next step, or hand large blocks back as it does by itself.

    A block that was handed back is zeroed page by page when it is asked for again. How long that takes differs between
    machines by more than the computing does, and only a step with large buffers pays it. Nothing without glibc.
    """
    if hasattr(_LIBC, "mallopt"):
        for option, kept, usual in (
            (_TRIM, -1, _TRIM_DEFAULT),  # -1: never
            (_MAPS, 0, _MAPS_DEFAULT),
            (_MAP_FROM, _MAP_FROM_DEFAULT, _MAP_FROM_DEFAULT),
        ):
            _LIBC.mallopt(option, kept if keep else usual)


def grow_heap(num_bytes: int) -> None:
    """Let the heap have so many bytes that are mapped, free and in one piece: what a step asks for finds room.

    Blocks of other sizes leave holes in which a block of the next step may not, so that the heap goes on growing now
    and then. Only while freed memory is kept. Nothing without glibc.
    """
    if hasattr(_LIBC, "mallopt"):
        _LIBC.malloc.restype, _LIBC.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
        block = _LIBC.malloc(ctypes.c_size_t(num_bytes))
        ctypes.memset(block, 1, num_bytes)
        _LIBC.free(block)


class Usage:
    """Counts from its creation on, over all threads of this process."""

    def __init__(self) -> None:
        self._resources, self._started = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()

    def so_far(self) -> dict[str, float]:
        """Seconds by the clock, of the processors in this program and in the kernel, and pages that were mapped."""
        seconds, now, then = (
            time.perf_counter() - self._started,
            resource.getrusage(resource.RUSAGE_SELF),
            self._resources,
        )
        return {
            "seconds": seconds,
            "user_s": now.ru_utime - then.ru_utime,
            "system_s": now.ru_stime - then.ru_stime,
            "page_faults": float(now.ru_minflt - then.ru_minflt),
        }


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
        if hasattr(_LIBC, "malloc_trim"):
            _LIBC.malloc_trim(0)
        Path("/proc/self/clear_refs").write_text("5")  # VmHWM starts over
        self._before = resident_mib("VmRSS")

    def mib(self) -> float:
        """The largest resident size since, above that at the start, MiB."""
        return resident_mib("VmHWM") - self._before
