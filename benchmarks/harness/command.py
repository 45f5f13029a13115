"""The options that all benchmarks have."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .records import Report
from .table import show
from .turns import Measured, Variant, measure

# Where steps are short there are more rounds, until they have taken about so long; see turns.MOST_ROUNDS.
TIMED_SECONDS = 60.0


@dataclass(frozen=True)
class Command:
    """How a benchmark was called.

    Args:
        name: of the benchmark.
        about: its docstring.
        quick: run tiny sizes, to see that it runs.
        rounds: that are timed, at least; None where nothing is.
        out: file for the record.
        threads: OMP_NUM_THREADS of every process.
    """

    name: str
    about: str
    quick: bool
    rounds: int | None
    out: Path | None
    threads: int

    @classmethod
    def parse(cls, name: str, about: str | None, *, rounds: int | None = 5, threads: int = 2) -> "Command":
        """Read the command line.

        Args:
            name: of the benchmark.
            about: the docstring of its module.
            rounds: unless the command line says otherwise; None where nothing is timed.
            threads: 2 for a benchmark of single processes, 1 for one of several ranks.
        """
        parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
        parser.add_argument("--quick", action="store_true", help="tiny sizes, one round, one thread: does it run?")
        parser.add_argument("--out", type=Path, help="write the record as JSON")
        parser.add_argument("--threads", type=int, help=f"OMP_NUM_THREADS of each process (default {threads})")
        if rounds is not None:
            parser.add_argument("--rounds", type=int, default=rounds, help=f"timed rounds, at least (default {rounds})")
        args = parser.parse_args()
        used = args.threads or (1 if args.quick else threads)
        num_rounds = None if rounds is None else 1 if args.quick else args.rounds
        return cls(name, about or "", args.quick, num_rounds, args.out, used)

    def measure(self, variants: Sequence[Variant]) -> dict[str, Measured]:
        """What each variant took, by name, in their order; see turns.measure."""
        seconds = 0.0 if self.quick else TIMED_SECONDS
        return measure(variants, self.rounds or 1, seconds=seconds, threads=self.threads)

    def report(self, processes: int = 1) -> Report:
        """An empty report of this call."""
        return Report(
            self.name, self.about, threads=self.threads, rounds=self.rounds, processes=processes, quick=self.quick
        )

    def finish(self, report: Report) -> None:
        """Print it, and write it where asked."""
        show(report.record)
        report.write(self.out)
