"""Variants that take turns: each in a process of its own, and only one computes at a time.

A variant's function runs in its worker and brackets every step with `turns.begin()` and `turns.end()`, or hands
`turns.loop` a callable, or a Trainer the callback of `harness.training`. The parent lets the workers take one step
each, round by round, in two parts. First the rounds in which the peak is measured, after one of which nothing is kept:
there every large block is mapped by itself and handed back when it is freed, so that the resident size follows what is
in use. Then, in new processes, the rounds that are timed, after some in which the heap grows: there the allocator
keeps what is freed, has some to spare, and asks for pages of 2 MiB. To map memory anew takes more time on one machine
than on another, only a step with large buffers pays it, and not in every round; and where peaks were measured in such a
heap, one variant's differed by a fifth from one process to the next. Short steps are timed more often than long ones:
where the machine is slower for half a minute, all five rounds of 1 s would be, and not each variant is slowed by as
much.
"""

import math
import multiprocessing
import os
import statistics
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from unittest import mock

from .process import Peak, Usage, grow_heap, keep_freed_memory

FIRST, PEAK, GROW, TIME = "first", "peak", "grow", "time"
# After one round the heaps of some variants still grew by a gigabyte in the next.
NUM_GROWING = 3
SPARE = 3 * 2**30  # bytes that are free at the end of the heap before a round is timed, or in one piece elsewhere
MOST_ROUNDS = 50
LARGE_PAGES = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}  # where the system allows them to those who ask


@dataclass(frozen=True)
class Variant:
    """One side of a comparison.

    Args:
        name: as in the table.
        work: a function of a module, given the size and the turns; it runs in the worker and takes every turn.
        size: what it is to build.
        onednn: False: torch without oneDNN, and so MKL's products in toolkit.kernels.products.
    """

    name: str
    work: "Callable[[dict[str, Any], Turns], None]"
    size: dict[str, Any]
    onednn: bool = True


@dataclass
class Measured:
    """What one variant took.

    Args:
        peak_mib: of every round in which the peak was measured.
        seconds, user_s, system_s, page_faults: of every timed round, see Usage; of the former where nothing is timed.
        facts: what the variant said of itself; the number of threads that torch uses.
    """

    seconds: list[float] = field(default_factory=list)
    peak_mib: list[float] = field(default_factory=list)
    user_s: list[float] = field(default_factory=list)
    system_s: list[float] = field(default_factory=list)
    page_faults: list[float] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    def record(self) -> dict[str, Any]:
        """Medians and all rounds."""
        found: dict[str, Any] = {}
        for name in ("seconds", "user_s", "system_s", "page_faults", "peak_mib"):
            if values := getattr(self, name):
                values = [float(f"{value:.6g}") for value in values]
                found |= {name: statistics.median(values), f"{name}_rounds": values}
        return found | ({"facts": self.facts} if self.facts else {})


class Turns:
    """The worker's side.

    Attributes:
        num_turns: how many steps to take.
        kind: of this turn, FIRST, PEAK, GROW or TIME.
    """

    def __init__(self, connection: Connection, num_turns: int) -> None:
        self._connection, self.num_turns = connection, num_turns
        self.kind: str = ""
        self._grown = False
        self._peak: Peak | None = None
        self._usage: Usage | None = None
        self.facts: dict[str, Any] = {}

    def begin(self) -> None:
        """Wait for the turn, then measure from here on."""
        self._connection.send(("ready", None))
        self.kind = self._connection.recv()
        keep_freed_memory(self.kind in (GROW, TIME))
        if self.kind == TIME and not self._grown:
            grow_heap(SPARE)
            self._grown = True
        self._peak = Peak() if self.kind == PEAK else None
        self._usage = Usage()

    def end(self) -> None:
        """The step is over."""
        assert self._usage is not None, "end() without begin()"
        found = self._usage.so_far()
        self._connection.send(("took", found | ({"peak_mib": self._peak.mib()} if self._peak is not None else {})))

    def loop(self, step: Callable[[], Any], count: bool = False) -> None:
        """Take every turn with the same callable; a mapping that the last call returns becomes facts.

        Args:
            count: in the first turn also count floating-point operations, as the fact `flops`.
        """
        for _ in range(self.num_turns):
            self.begin()
            found = self._counted(step) if count and self.kind == FIRST else step()
            self.end()
            if isinstance(found, dict):
                self.facts |= found
            del found

    def _counted(self, step: Callable[[], Any]) -> Any:
        from .flops import counting

        with counting() as flops:
            found = step()
        self.facts |= {"flops": flops.total, "flops_by_operator": flops.by_operator}
        return found


def stepping(
    make: Callable[[dict[str, Any]], Callable[[], Any]], count: bool = False
) -> Callable[[dict[str, Any], Turns], None]:
    """A variant's function from one of a module that builds a callable; count: see Turns.loop."""
    return partial(_run_steps, make, count)


def _run_steps(
    make: Callable[[dict[str, Any]], Callable[[], Any]], count: bool, size: dict[str, Any], turns: Turns
) -> None:
    turns.loop(make(size), count)


def _serve(variant: Variant, num_turns: int, connection: Connection, log: str) -> None:
    """Body of a worker; all it prints goes to a file."""
    with open(log, "w") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    turns = Turns(connection, num_turns)
    try:
        import torch

        if not variant.onednn:
            torch.backends.mkldnn.set_flags(_enabled=False)
        variant.work(variant.size, turns)
        connection.send(("done", turns.facts | {"threads": torch.get_num_threads()}))
    except BaseException:
        connection.send(("failed", traceback.format_exc()))
        raise


class _Worker:
    """The parent's side of one variant."""

    def __init__(self, variant: Variant, num_turns: int, folder: Path, index: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.name, self._log = variant.name, folder / f"{index}.log"
        self.measured, self.done = Measured(), False
        self._connection, other = context.Pipe()
        arguments = (variant, num_turns, other, str(self._log))
        self._process = context.Process(target=_serve, args=arguments, daemon=True)
        self._process.start()
        other.close()

    def expect(self, wanted: str) -> Any:
        """The worker's next message.

        Raises:
            RuntimeError: if it failed or died.
        """
        try:
            kind, value = self._connection.recv()
        except EOFError:
            self._process.join()
            kind, value = "failed", f"ended with status {self._process.exitcode}\n{self._log.read_text()[-2000:]}"
        if kind != wanted:
            problem = (
                value if kind == "failed" else f"said {kind!r} where {wanted!r} was due: a turn too many or too few"
            )
            raise RuntimeError(f"variant {self.name!r}: {problem}")
        return value

    def turn(self, kind: str) -> None:
        """Let it take one step."""
        self._connection.send(kind)
        for name, value in self.expect("took").items():
            if kind in (PEAK, TIME):
                getattr(self.measured, name).append(value)

    def end(self) -> None:
        """Wait until it has ended, or end it where it has not said that it is done."""
        self._process.join(60 if self.done else 0)
        self._process.terminate()
        self._process.join()


def measure(
    variants: Sequence[Variant], rounds: int, *, seconds: float = 0.0, peaks: int = 3, threads: int = 2
) -> dict[str, Measured]:
    """Let the variants take turns; by name, in their order.

    Args:
        variants: names all different.
        rounds: steps that are timed, of each variant.
        seconds: more of them, up to MOST_ROUNDS, until all variants together have taken about so long.
        peaks: steps whose peak is measured.
        threads: OMP_NUM_THREADS of every worker.
    Raises:
        RuntimeError: if a worker fails, or uses another number of threads.
    """
    found = _run(variants, [FIRST] + [PEAK] * peaks, {"OMP_NUM_THREADS": str(threads)})
    if rounds:
        rounds = max(rounds, min(MOST_ROUNDS, _rounds_in(seconds, found)))
        timed = _run(variants, [GROW] * NUM_GROWING + [TIME] * rounds, {"OMP_NUM_THREADS": str(threads)} | LARGE_PAGES)
        for name, measured in timed.items():
            measured.peak_mib, measured.facts = found[name].peak_mib, found[name].facts | measured.facts
        found = timed
    for name, measured in found.items():
        if (used := measured.facts.get("threads")) != threads:
            raise RuntimeError(f"variant {name!r} computed with {used} threads instead of {threads}")
    return found


def _rounds_in(seconds: float, found: dict[str, Measured]) -> int:
    """How many rounds this time has, going by those in which peaks were measured."""
    took = sum(statistics.median(one.seconds) for one in found.values() if one.seconds)
    return math.ceil(seconds / took) if took else 0


def _run(variants: Sequence[Variant], plan: list[str], environment: dict[str, str]) -> dict[str, Measured]:
    """New workers that take these turns; by name."""
    workers: list[_Worker] = []
    try:
        with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, environment):
            for index, variant in enumerate(variants):
                workers.append(_Worker(variant, len(plan), Path(folder), index))
            _take_turns(workers, plan)
            return {worker.name: worker.measured for worker in workers}
    finally:
        for worker in workers:
            worker.end()


def _take_turns(workers: list[_Worker], plan: list[str]) -> None:
    for worker in workers:
        worker.expect("ready")
    for index, kind in enumerate(plan):
        for worker in workers:
            worker.turn(kind)
            # A Trainer fetches its next batch before it is ready again, and gigabytes are given back where a process
            # ends: nobody else may compute meanwhile.
            if index == len(plan) - 1:
                worker.measured.facts, worker.done = worker.expect("done"), True
                worker.end()
            else:
                worker.expect("ready")
