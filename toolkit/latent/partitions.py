"""Candidate partitions of the training responses to start from, told apart without labels.

Clusters of the frozen model's states find the strategies in most layers and miss them in some, and which ones differs
from model to model. No label is needed to see it: a partition that is in the data comes back under another seed of
k-means and from half of the examples, and it comes back in many layers. So candidates are formed from many layers,
with the prompt taken out and left in, and with few and more components; unstable ones are dropped; what is left is
merged where it is the same partition.
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score
from torch import Tensor

from .clustering import NUM_COMPONENTS, Clustering
from .warm_start import unexplained, whitened

EXAMPLES_A_COMPONENT = 64  # of few examples more components are found otherwise in each half: docs/results/styles.md
MIN_STABILITY = 0.85  # in the gap between 0.77 and 0.90: docs/results/restarts.md
MIN_SHARE = 0.2  # of N / K: a smaller cluster is a handful of outliers, and its code would start as good as dead
SAME = 0.9  # adjusted Rand above which two partitions are one
MAX_LAYERS = 16  # evenly spaced: neighbours see much the same, and a regression on the prompt takes seconds
NUM_SEEDS = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A clustering with what it found.

    Args:
        labels_N: (N,) cluster of each example, in 0..K-1.
        seeds: mean adjusted Rand between the partitions of NUM_SEEDS seeds of k-means.
        halves: adjusted Rand between the partitions of all examples by centres fitted on either half.
        smallest: examples in the smallest cluster, as a share of N / K.
    """

    clustering: Clustering
    labels_N: Any
    seeds: float
    halves: float
    smallest: float

    @property
    def stability(self) -> float:
        """The lesser of the two agreements."""
        return min(self.seeds, self.halves)

    @property
    def stable(self) -> bool:
        """Whether training may start from the partition."""
        return self.stability >= MIN_STABILITY and self.smallest >= MIN_SHARE


def spaced(layers: Sequence[str]) -> list[str]:
    """At most MAX_LAYERS of the layers, evenly spaced, with the first and the last."""
    if len(layers) <= MAX_LAYERS:
        return list(layers)
    return [layers[round(float(i))] for i in np.linspace(0, len(layers) - 1, MAX_LAYERS)]


def num_components(num_examples: int, num_clusters: int) -> tuple[int, int]:
    """Numbers of principal components to try: NUM_COMPONENTS and twice as many, fewer where examples are few.

    EXAMPLES_A_COMPONENT examples to each, but at least 4 and as many as clusters, whose centres span one less.
    """
    fewest = min(NUM_COMPONENTS, max(4, num_clusters, num_examples // EXAMPLES_A_COMPONENT))
    return fewest, 2 * fewest


def candidates(
    states: Iterable[tuple[str, Tensor, Tensor]], num_clusters: int, seed: int, components: Sequence[int] | None = None
) -> list[Candidate]:
    """All clusterings of the given representations, each measured for stability; errors as in `unexplained`.

    The regression on the prompt and the principal components are computed once for all variants that share them.

    Args:
        states: names, the representation of y and that of x in the same layer, (N, H) and (N, C); one held at a time.
        num_clusters: K.
        seed: of the principal components; that of k-means counts up from it.
        components: numbers of whitened principal components to try; None: those of `num_components`.
    Returns:
        One candidate per representation, prompt taken out or left in, and number of components, in this order.
    """
    found = []
    for name, response_NH, prompt_NC in states:
        tried = components or num_components(len(response_NH), num_clusters)
        for with_prompt in (False, True):
            features_NH = response_NH if with_prompt else unexplained(response_NH, prompt_NC)
            points_ND = whitened(features_NH, max(tried), seed)
            for number in tried:
                clustering = Clustering(name, with_prompt, number)
                found.append(_measure(clustering, points_ND[:, :number], num_clusters, seed))
    return found


def _measure(clustering: Clustering, points_ND: Any, num_clusters: int, seed: int) -> Candidate:
    """The partition of one clustering under several seeds and from the even and the odd examples alone."""

    def fit(points: Any, number: int) -> Any:
        return KMeans(num_clusters, n_init=5, random_state=seed + number).fit(points)  # pyright: ignore

    labels = [fit(points_ND, number).labels_ for number in range(NUM_SEEDS)]
    seeds = [adjusted_rand_score(a, b) for a, b in itertools.combinations(labels, 2)]
    halves = [fit(points_ND[start::2], 0).predict(points_ND) for start in (0, 1)]
    smallest = np.bincount(labels[0], minlength=num_clusters).min() * num_clusters / len(points_ND)
    return Candidate(clustering, labels[0], float(np.mean(seeds)), adjusted_rand_score(*halves), float(smallest))


def groups(found: Iterable[Candidate]) -> list[list[Candidate]]:
    """Candidates that are the same partition, the largest group first, each group led by its most stable member.

    Of equally stable members the one leads that agrees best with the others of its group.
    """
    made: list[list[Candidate]] = []
    for one in sorted(found, key=lambda one: -one.stability):
        agreement = [adjusted_rand_score(group[0].labels_N, one.labels_N) for group in made]
        if agreement and max(agreement) > SAME:
            made[int(np.argmax(agreement))].append(one)
        else:
            made.append([one])
    return sorted(map(_led, made), key=len, reverse=True)


def _led(group: list[Candidate]) -> list[Candidate]:
    """The group with its leader first."""

    def rank(one: Candidate) -> tuple[float, float]:
        agreement = np.mean([adjusted_rand_score(one.labels_N, other.labels_N) for other in group])
        return round(one.stability, 3), float(agreement)

    return sorted(group, key=rank, reverse=True)
