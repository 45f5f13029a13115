"""How far a size can grow, from two points on a line."""

from __future__ import annotations

from typing import NamedTuple


class Point(NamedTuple):
    """Bytes at a size."""

    size: int
    total: int


def largest(one: Point, other: Point, limit: int) -> int | None:
    """The largest size whose bytes, on the line through two points, are within the limit; 0: none is, None: all are.

    The peak of a step is the largest of several sums, each linear in the size: beyond the points a steeper one may take
    over, which the line does not know.
    """
    slope = (other.total - one.total) / (other.size - one.size)
    if slope <= 0:
        return None if max(one.total, other.total) <= limit else 0
    return max(0, int((limit - one.total) / slope + one.size))
