"""The report's figures, each as the text of one inline SVG element; matplotlib is imported on first use."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from toolkit.report.svg import BLUE, GREEN, GREY, INK, ORANGE, PINK, RED, RULE, SKY, YELLOW, svg_figure, svg_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_AREAS = (BLUE, ORANGE, GREEN, PINK, SKY, RED, YELLOW, GREY)
_HATCHES = ("", "///", "...", "xxx")
_MAX_POINTS = 600
_MAX_NUMBERED_CELLS = 400


@dataclass(frozen=True, slots=True)
class Panel:
    """One small chart over training steps."""

    title: str
    lines: list[tuple[str, list[int], list[float]]]  # name, steps, values
    levels: list[tuple[str, float]] = field(default_factory=list)  # name, level
    from_zero: bool = False  # whether the axis starts at 0
    whole: bool = False  # whether the axis has whole numbers only


def training_panels(panels: Sequence[Panel]) -> str:
    """Small multiples over training steps, three to a row."""
    columns = min(3, len(panels))
    rows = math.ceil(len(panels) / columns)
    with svg_figure(3.65 * columns, 2.35 * rows) as figure:
        axes = figure.subplots(rows, columns, squeeze=False).ravel()
        for axis, panel in zip(axes, panels, strict=False):
            _draw_panel(axis, panel)
        for axis in axes[len(panels) :]:
            axis.set_axis_off()
        return svg_text(figure, "curves", "Training curves: " + "; ".join(panel.title for panel in panels))


def _draw_panel(axis: Axes, panel: Panel) -> None:
    from matplotlib.ticker import MaxNLocator

    for (name, steps, values), colour, style in zip(panel.lines, (BLUE, RED), ("-", "--"), strict=False):
        few = len(steps) < 3
        axis.plot(*thinned(steps, values), style, color=colour, label=name, marker="o" if few else None, ms=3)
    for name, level in panel.levels:
        axis.axhline(level, color=RULE, lw=1, ls=":")
        axis.annotate(name, (1, level), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=8.5)
    axis.set_title(panel.title)
    axis.set_xlabel("step")
    axis.margins(x=0.01, y=0.15)
    if panel.from_zero:
        axis.set_ylim(bottom=0)
    if panel.whole:
        axis.yaxis.set_major_locator(MaxNLocator(integer=True))
    if len(panel.lines) > 1:
        axis.legend(frameon=False, fontsize=8.5)


def thinned(steps: Sequence[int], values: Sequence[float]) -> tuple[list[float], list[float]]:
    """At most _MAX_POINTS points, each the mean of neighbouring ones, so that a page stays small."""
    width = math.ceil(len(steps) / _MAX_POINTS)
    bins = range(0, len(steps), max(width, 1))

    def means(numbers: Sequence[float]) -> list[float]:
        return [sum(chunk) / len(chunk) for chunk in (numbers[i : i + width] for i in bins)]

    return means(steps), means(values)


def share_areas(name: str, label: str, steps: list[int], shares: dict[str, list[float]]) -> str:
    """Stacked shares (0 to 1) of each term over training steps, from one value per step and term."""
    with svg_figure(5.4, 3.0) as figure:
        axis = figure.subplots()
        terms = list(shares)
        x = thinned(steps, shares[terms[0]])[0]
        colours = [_AREAS[i % len(_AREAS)] for i in range(len(terms))]
        y = [thinned(steps, shares[term])[1] for term in terms]
        areas = axis.stackplot(x, y, colors=colours, edgecolor="white", linewidth=0.5)
        for i, area in enumerate(areas):
            area.set_hatch(_HATCHES[i // len(_AREAS) % len(_HATCHES)])
        axis.set_title(label[0].upper() + label[1:])
        axis.set(xlabel="step", ylim=(0, 1), xlim=(x[0], x[-1] if len(x) > 1 else x[0] + 1))
        # The legend is listed top to bottom, as the areas lie.
        axis.legend(areas[::-1], terms[::-1], loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False, fontsize=9)
        return svg_text(figure, name, f"{label} by term over training steps: {', '.join(terms)}")


def rho_intervals(rho: dict[str, dict[str, Any]], notes: dict[str, str]) -> str:
    """Each ratio as a dot with its interval; 1 is the frozen model, `notes` explains the names."""
    names = list(rho)
    with svg_figure(5.4, 0.42 * len(names) + 0.9) as figure:
        axis = figure.subplots()
        axis.axvline(1, color=RULE, lw=1, ls=":")
        behind = {"boxstyle": "square,pad=0.1", "fc": "white", "ec": "none"}
        for row, name in enumerate(names):
            value, low, high = (rho[name][end] for end in ("value", "low", "high"))
            if low is not None and high is not None:
                axis.plot([low, high], [row, row], color=BLUE, lw=2, solid_capstyle="butt")
            axis.plot([value], [row], "o", color=BLUE, ms=6)
            place: Any = {"textcoords": "offset points", "ha": "center", "fontsize": 9, "bbox": behind}
            axis.annotate(f"{value:.3f}", (value, row), (0, 6), **place)
        axis.set_yticks(range(len(names)), [f"{name}\n{notes.get(name, '')}".strip() for name in names])
        axis.tick_params(axis="y", labelsize=8.5, length=0)
        axis.set(ylim=(len(names) - 0.5, -0.7), xlabel="ratio to the frozen model, with 95% interval")
        axis.spines["left"].set_visible(False)
        axis.margins(x=0.12)
        label = ", ".join(f"{name} {rho[name]['value']:.3f}" for name in names)
        return svg_text(figure, "rho", f"Ratios to the frozen model: {label}")


def gain_waterfall(c_base: float, marg: dict[str, Any], post: dict[str, Any], unit: str) -> str:
    """The way from the frozen model's C by tuning gain and information in z to R_post; whiskers are 95%."""
    levels = [1.0, marg["value"], post["value"]]
    bars = [
        ("Frozen model C", 0.0, levels[0], GREY, None),
        ("Tuning gain\nC − NLL with z summed out", levels[0], levels[1], ORANGE, marg),
        ("Information in z\nKL − posterior gap", levels[1], levels[2], BLUE, post),
        ("With z from the posterior\nR_post", 0.0, levels[2], GREY, post),
    ]
    with svg_figure(5.4, 2.9) as figure:
        axis = figure.subplots()
        for row, (_, start, end, colour, whisker) in enumerate(bars):
            axis.barh(row, (end - start) * c_base, left=start * c_base, height=0.62, color=colour)
            right = max(start, end)
            if whisker and whisker["low"] is not None and whisker["high"] is not None:
                axis.plot([whisker["low"] * c_base, whisker["high"] * c_base], [row, row], color=INK, lw=1.4)
                right = max(right, whisker["high"])
            step = end - start
            words = f"{end * c_base:.3g}" if start == 0.0 else f"{step * c_base:+.3g} ({step:+.0%})"
            words = words.replace("-", "−")
            axis.annotate(words, (right * c_base, row), (6, 0), textcoords="offset points", va="center")
            if row + 1 < len(bars):
                axis.plot([end * c_base] * 2, [row, row + 1], color=RULE, lw=0.8, ls=":")
        axis.set_yticks(range(len(bars)), [name for name, *_ in bars])
        axis.tick_params(axis="y", labelsize=9, length=0)
        axis.set(ylim=(len(bars) - 0.5, -0.5), xlabel=unit)
        axis.spines["left"].set_visible(False)
        axis.margins(x=0.22)
        axis.set_xlim(left=0)
        gains = f"tuning gain {levels[0] - levels[1]:.1%}, information {levels[1] - levels[2]:.1%} of C"
        return svg_text(figure, "waterfall", f"Split of the gain over the frozen model: {gains}")


def code_usage(usage: Sequence[float]) -> str:
    """The mean posterior probability of each code, with even use as a line."""
    even = 1 / len(usage)
    with svg_figure(min(11.0, 2.2 + 0.5 * len(usage)), 2.7) as figure:
        axis = figure.subplots()
        bars = axis.bar(range(len(usage)), usage, color=BLUE, width=0.7)
        if len(usage) <= 16:
            axis.bar_label(bars, [f"{share:.2f}" for share in usage], fontsize=9, padding=2)
            axis.set_xticks(range(len(usage)))
        axis.axhline(even, color=RULE, lw=1, ls=":")
        place: Any = {"xycoords": ("axes fraction", "data"), "ha": "left", "va": "center", "fontsize": 8.5}
        axis.annotate(f"even use 1/{len(usage)}", (1, even), **place)
        axis.set(xlabel="code z", ylabel="mean of q(z | x, y)", ylim=(0, max(1.12 * max(usage), 1.3 * even)))
        return svg_text(figure, "usage", "Code usage: " + ", ".join(f"{share:.3f}" for share in usage))


def confusion(
    name: str, strategies: Sequence[str], counts: Sequence[Sequence[float]], assignment: dict[str, str]
) -> str:
    """A heat map of strategies (rows) by codes (columns) with the counts; the matched cells are outlined."""
    from matplotlib.patches import Rectangle

    num_codes = len(counts)
    by_strategy = [[counts[code][s] for code in range(num_codes)] for s in range(len(strategies))]
    top = max(max(row) for row in by_strategy) or 1.0
    with svg_figure(min(11.0, 2.6 + 0.62 * num_codes), min(9.0, 0.9 + 0.45 * len(strategies))) as figure:
        axis = figure.subplots()
        # Rows of rectangles, not imshow: an image would be embedded as a PNG and print blurred.
        axis.pcolormesh(by_strategy, cmap="Blues", vmin=0, vmax=1.25 * top, edgecolor="white", linewidth=1)
        for s, row in enumerate(by_strategy):
            for code, count in enumerate(row):
                if num_codes * len(strategies) <= _MAX_NUMBERED_CELLS:
                    ink = "white" if count > 0.62 * top else INK
                    text = str(round(count)) if abs(count - round(count)) < 0.05 else f"{count:.1f}"
                    axis.text(code + 0.5, s + 0.5, text, ha="center", va="center", color=ink)
                if assignment.get(str(code)) == strategies[s]:
                    axis.add_patch(Rectangle((code + 0.04, s + 0.04), 0.92, 0.92, fill=False, ec=RED, lw=2.2))
        axis.set_xticks([code + 0.5 for code in range(num_codes)], [str(code) for code in range(num_codes)])
        axis.set_yticks([s + 0.5 for s in range(len(strategies))], strategies)
        axis.tick_params(length=0)
        axis.spines[:].set_visible(False)
        axis.set(xlabel="code z", ylim=(len(strategies), 0))
        return svg_text(figure, name, f"Outputs by strategy ({', '.join(strategies)}) and code")
