"""Time and peak memory of a training step over the number of branches K, the response length m and the vocabulary V.

Ours and the peer are those of the benchmark `step`: `LatentTrainer` with the default objective, and K forwards of the
whole sequence with the logits of all tokens. Around K=4, n=192, m=32, V=32000 one of K, m and V changes. Points at
which the peer would need more than 20 GiB, by what it took at the points before, are left out.

A straight line is fitted to each course. Its slope is what one more branch, token or word costs; operations, counted
in the first turn, and the bytes that autograd keeps from the forward for the backward are fitted in the same way
and say why (while they are counted, by hooks, ours also keeps what it would otherwise multiply again, see
toolkit.kernels.linear: about an eighth too much):

- one more branch is m tokens through the layers and the head, forward and backward, for us, and n + m tokens for the
  peer; the intercept of ours is the prompt, the z-free and the posterior's row, and the optimizer;
- one more response token is K + 2 tokens for us, K for the peer; attention adds a term in m squared, small here;
- one more word touches the head only: m K tokens for us, (n + m) K for the peer, which keeps their logits besides.

`rate` is operations per unit over seconds per unit. A rate that is much lower for one than for the other means that
its step is not bound by matrix products.
"""

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from harness.command import Command
from harness.records import Plot, Report
from harness.turns import Measured, Variant
from workloads.latent import train
from workloads.peers import repeat_forwards
from workloads.shapes import TINY, Shape, save_model

BASE = {"K": 4, "n": 192, "m": 32, "V": 32000}
SWEEPS = {"K": (1, 2, 4, 8, 16, 32), "m": (16, 32, 64, 128), "V": (8000, 32000, 128000)}
QUICK_BASE = {"K": 2, "n": 8, "m": 4, "V": 128}
QUICK_SWEEPS = {"K": (1, 2)}
LABELS = {"K": "K, branches", "m": "m, response tokens", "V": "V, words of the vocabulary"}
LIMIT_MIB = 20 * 1024
OURS, PEER = "ours", "K forwards"
QUANTITIES = {"seconds": "time", "peak_mib": "peak memory"}
Points = dict[int, dict[str, Measured]]


def main() -> None:
    command = Command.parse("scaling", __doc__)
    report, shape = command.report(), TINY if command.quick else Shape()
    base, sweeps = (QUICK_BASE, QUICK_SWEEPS) if command.quick else (BASE, SWEEPS)
    report.note(f"Model: {shape.describe()} unless V says otherwise, random weights.")
    known: dict[tuple[int, ...], dict[str, Measured]] = {}
    rows: list[list[Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for axis, values in sweeps.items():
            points: Points = {}
            for value in values:
                size = base | {axis: value}
                key = tuple(size.values())
                if key not in known:
                    fits = peer_fits(points, value)
                    known[key] = run_point(command, shape, size, Path(folder), with_peer=fits)
                    report.case(", ".join(f"{n}={v}" for n, v in size.items()), size, known[key])
                    if not fits:
                        report.note(f"At {axis}={value} the peer would need more than {LIMIT_MIB / 1024:.0f} GiB.")
                points[value] = known[key]
            add_ratios(report, axis, points)
            rows += add_fits(report, axis, points)
    header = ["over", "variant", "of", "at 0", "per unit", "off the line", "per unit, counted", "rate"]
    report.table("Straight lines, by least squares", header, rows)
    command.finish(report)


def run_point(
    command: Command, shape: Shape, size: dict[str, int], folder: Path, with_peer: bool
) -> dict[str, Measured]:
    """Both variants, or ours alone, at one size."""
    path = save_model(Shape(**vars(shape) | {"vocabulary": size["V"]}), folder)
    run = {"folder": path} | size
    variants = [Variant(OURS, train, run)] + [Variant(PEER, repeat_forwards, run)] * with_peer
    return command.measure(variants)


def peer_fits(points: Points, value: int) -> bool:
    """Whether the peer's peak, in proportion to the last point's, is below the limit."""
    if not points:
        return True
    last = max(points)
    if PEER not in points[last]:
        return False
    return points[last][PEER].peak_mib[0] * value / last <= LIMIT_MIB


def add_ratios(report: Report, axis: str, points: Points) -> None:
    """At the largest size that both have."""
    value = max(v for v, found in points.items() if PEER in found)
    for quantity in QUANTITIES:
        report.compare(f"{axis}={value}", points[value], PEER, OURS, quantity)  # pyright: ignore


def add_fits(report: Report, axis: str, points: Points) -> list[list[Any]]:
    """Plots of one sweep; rows of its lines."""
    rows = []
    for quantity, word in QUANTITIES.items():
        series: dict[str, list[list[float]]] = {}
        lines: dict[str, list[float]] = {}
        for variant in (OURS, PEER):
            found = {v: measured[variant] for v, measured in points.items() if variant in measured}
            x, records = list(found), [measured.record() for measured in found.values()]
            y = [record[quantity] for record in records]
            series[variant] = [list(point) for point in zip(x, y, strict=True)]
            slope, intercept = np.polyfit(x, y, 1)
            lines[variant] = [float(intercept), float(slope)]
            off = max(abs(intercept + slope * a - b) / b for a, b in zip(x, y, strict=True))
            rows.append([axis, variant, word, float(intercept), float(slope), f"{off:.0%}"])
            rows[-1] += counted(quantity, x, [record["facts"] for record in records], float(slope))
        unit = "s" if quantity == "seconds" else "MiB"
        title = f"{word.capitalize()} of a step over {axis}"
        report.plot(Plot(f"scaling_{axis}_{quantity}", title, LABELS[axis], f"{word}, {unit}", series, lines))
    return rows


def counted(quantity: str, x: list[int], facts: list[dict[str, Any]], slope: float) -> list[str]:
    """What operations, or what autograd keeps, say of the slope; and the rate that the two give."""
    name, scale, unit = ("flops", 1e-9, "GFLOP") if quantity == "seconds" else ("saved_mib", 1.0, "MiB kept")
    per_unit = float(np.polyfit(x, [fact[name] * scale for fact in facts], 1)[0])
    rate = f"{per_unit / slope:.0f} GFLOP/s" if quantity == "seconds" else ""
    return [f"{per_unit:.3g} {unit}", rate]


if __name__ == "__main__":
    main()
