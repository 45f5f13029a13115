"""The drawing surface of the report's plots: colours, style, and an SVG element that stands in a page.

Colours are Okabe and Ito's, told apart under every common colour blindness. Text stays text in the SVG, so that it can
be read, searched and printed.
"""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BLUE, ORANGE, GREEN, RED, SKY, PINK, YELLOW, GREY = (
    "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#F0E442", "#999999",
)  # fmt: skip
INK, RULE = "#222222", "#888888"

_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "text.parse_math": False,  # a strategy may be named with a dollar sign
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": RULE,
    "axes.formatter.limits": (-3, 5),
    "axes.formatter.useoffset": False,
    "figure.constrained_layout.hspace": 0.09,
    "figure.constrained_layout.wspace": 0.05,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "lines.linewidth": 1.6,
    "hatch.linewidth": 0.6,
}


@contextmanager
def svg_figure(width: float, height: float) -> Iterator[Figure]:
    """A figure of the given size in inches, in the report's style for as long as the block lasts."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context({**_STYLE, "svg.hashsalt": "zlora"}):
        # Figure without pyplot: no window system, no global list of figures.
        yield Figure(figsize=(width, height), layout="constrained")


def svg_text(figure: Figure, name: str, label: str) -> str:
    """The SVG element of a figure, without prologue and metadata, with ids that are unique within a page."""
    buffer = io.StringIO()
    no_metadata = dict.fromkeys(("Creator", "Date", "Format", "Type"))
    figure.savefig(buffer, format="svg", metadata=no_metadata, transparent=True)
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{name}-", text)
    return text.replace("<svg", f'<svg role="img" aria-label="{html.escape(label)}"', 1)
