"""Plots as SVG; the same record gives the same bytes."""

import io
from typing import Any

from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator

from toolkit.report.svg import BLUE, GREEN, INK, ORANGE, PINK, RED, svg_figure

from .records import Goal

COLOURS = (BLUE, RED, GREEN, PINK, ORANGE)


def _svg(figure: Figure) -> str:
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata=dict.fromkeys(("Creator", "Date")))
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + "\n"


def draw_plot(plot: dict[str, Any]) -> str:
    """Points of each series, and the line through them where there is one."""
    with svg_figure(5.2, 3.4) as figure:
        axes = figure.add_subplot()
        for colour, (name, points) in zip(COLOURS, plot["series"].items(), strict=False):
            x, y = zip(*points, strict=True)
            line = plot["lines"].get(name)
            axes.plot(x, y, "o" if line else "o-", color=colour, label=name)
            if line:
                ends = (0, max(x))
                axes.plot(ends, [line[0] + line[1] * end for end in ends], "--", color=colour, linewidth=1)
        axes.set(title=plot["title"], xlabel=plot["x_label"], ylabel=plot["y_label"])
        axes.set_ylim(bottom=0)
        axes.set_xlim(left=0)
        axes.grid(alpha=0.3)
        axes.legend(frameon=False)
        return _svg(figure)


def draw_goals(records: list[dict[str, Any]]) -> str:
    """How many times better than its goal each ratio is; below 1 it is missed."""
    found = [
        (f"{record['benchmark']}: {ratio['case']}, {ratio['figure']}", margin(ratio))
        for record in records
        for ratio in record["ratios"]
        if ratio["goal"] is not None
    ]
    with svg_figure(8.5, 0.8 + 0.28 * max(len(found), 1)) as figure:
        axes = figure.add_subplot()
        names, margins = [name for name, _ in found], [value for _, value in found]
        widths = [one - 1.0 for one in margins]
        axes.barh(range(len(found)), widths, left=1.0, color=[BLUE if m >= 1 else RED for m in margins])
        axes.set_yticks(range(len(found)), names, fontsize=7)
        axes.invert_yaxis()
        axes.set_xscale("log")
        axes.set_xlim(min([0.5, *margins]) / 1.2, max([2.0, *margins]) * 1.2)
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_major_formatter(lambda value, _place: f"{value:g}")
        axes.xaxis.set_minor_locator(NullLocator())
        axes.axvline(1.0, color=INK, linewidth=1)
        axes.set_xlabel("times better than the goal")
        return _svg(figure)


def margin(ratio: dict[str, Any]) -> float:
    """value / bound where the ratio is to be large, bound / value where it is to be small."""
    goal = Goal(**ratio["goal"])
    value, bound = max(ratio["value"], 1e-9), max(goal.bound, 1e-9)
    return value / bound if goal.sense == ">=" else bound / value
