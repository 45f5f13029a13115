"""Paired bootstrap of ratios of sums."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NUM_RESAMPLES = 1000
_CONFIDENCE = 0.95
_RESAMPLE_ROWS = 256  # resampling weights drawn at a time, each of N numbers


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its standard error and 95% percentile interval from a paired bootstrap over examples.

    None: there is one example or group only, which says nothing of the spread.
    """

    value: float
    low: float | None
    high: float | None
    standard_error: float | None


def paired_bootstrap(
    columns: dict[str, tuple[NDArray[np.float64], NDArray[np.float64]]],
    *,
    num_resamples: int,
    seed: int,
    groups: Sequence[Hashable] | None = None,
) -> dict[str, Estimate]:
    """sum(numerator) / sum(denominator) of each named pair of [N] columns, with 95% percentile intervals.

    All statistics see the same resampled examples, so their differences can be read too.

    Args:
        groups: [N] examples of equal value, such as the responses to one prompt, are drawn together, since they are not
            independent; None: each example is drawn by itself.
    """
    top_NS = np.stack([top for top, _ in columns.values()], axis=1)
    bottom_NS = np.stack([bottom for _, bottom in columns.values()], axis=1)
    value_S = top_NS.sum(axis=0) / bottom_NS.sum(axis=0)
    if groups is not None:
        numbers: dict[Hashable, int] = {}
        member_N = np.asarray([numbers.setdefault(group, len(numbers)) for group in groups])
        sums_GS = np.zeros((2, len(numbers), top_NS.shape[1]))
        for sums, values_NS in zip(sums_GS, (top_NS, bottom_NS), strict=True):
            np.add.at(sums, member_N, values_NS)
        top_NS, bottom_NS = sums_GS
    num_examples = len(top_NS)
    if num_examples < 2:
        return {name: Estimate(float(v), None, None, None) for name, v in zip(columns, value_S, strict=True)}
    rng = np.random.default_rng(seed)
    draws = []
    for start in range(0, num_resamples, _RESAMPLE_ROWS):
        rows = min(_RESAMPLE_ROWS, num_resamples - start)
        weights_BN = rng.multinomial(num_examples, np.full(num_examples, 1 / num_examples), size=rows)
        draws.append((weights_BN @ top_NS) / (weights_BN @ bottom_NS))
    tail = (1 - _CONFIDENCE) / 2
    draws_RS = np.concatenate(draws)
    low_S, high_S = np.quantile(draws_RS, [tail, 1 - tail], axis=0)
    error_S = draws_RS.std(axis=0)
    return {
        name: Estimate(float(value), float(low), float(high), float(error))
        for name, value, low, high, error in zip(columns, value_S, low_S, high_S, error_S, strict=True)
    }
