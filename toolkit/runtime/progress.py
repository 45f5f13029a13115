"""Progress of a long pass and the time left: a bar on a terminal, a line now and then in a log file."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging import LogRecord

from rich import progress as bars
from rich.console import Console

from toolkit.runtime.distributed import is_main

LINE_EVERY_S = 30.0

Progress = Callable[[int], object]  # told how many more are done


def no_progress(done: int) -> None:
    """A Progress that shows nothing."""


def quiet() -> None:
    """Switch off the bars and deprecation warnings of the libraries below, and what accelerate (1.15) says needlessly.

    That is the number of threads that it chooses, and that DeepSpeed accumulates gradients where accelerate does not.
    """
    import warnings
    from logging import getLogger

    from transformers.utils import logging

    logging.disable_progress_bar()
    for category in (FutureWarning, DeprecationWarning):
        warnings.filterwarnings("ignore", category=category, module=r"(transformers|peft|deepspeed|accelerate|torch)\b")
    warnings.filterwarnings("ignore", message="OMP_NUM_THREADS/MKL_NUM_THREADS unset", category=UserWarning)
    getLogger("accelerate.accelerator").addFilter(_not_needless)


def _not_needless(record: LogRecord) -> bool:
    return "Gradient accumulation steps mismatch" not in record.getMessage()


@contextmanager
def progress_bar(title: str, total: int) -> Iterator[Progress]:
    """Context with a Progress over `total` steps of this process; only the main process shows it."""
    console = Console(stderr=True)
    if not is_main():
        yield no_progress
        return
    if not console.is_terminal:
        yield _Lines(title, total)
        return
    columns = ("{task.description}", bars.BarColumn(), bars.MofNCompleteColumn())
    times = (bars.TimeElapsedColumn(), bars.TimeRemainingColumn())
    with bars.Progress(*columns, *times, console=console, transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done: bar.advance(task, done)


class _Lines:
    """Progress as a line every LINE_EVERY_S seconds."""

    def __init__(self, title: str, total: int) -> None:
        self.title, self.total, self.done = title, total, 0
        self.started = self.last = time.monotonic()

    def __call__(self, done: int) -> None:
        self.done += done
        now = time.monotonic()
        if now - self.last >= LINE_EVERY_S and 0 < self.done < self.total:
            self.last = now
            left = (now - self.started) / self.done * (self.total - self.done)
            print(f"{self.title}: {self.done}/{self.total}, about {left:.0f} s left", flush=True)
