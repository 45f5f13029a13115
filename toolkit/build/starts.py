"""Where training starts: the examples whose states the pre-pass keeps, and the choice among their clusterings."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from toolkit.baseline import Fingerprints, context_names, load_representations, representations_path
from toolkit.baseline.representations import mean_names
from toolkit.config import RunConfig
from toolkit.data import Example, data_fingerprint
from toolkit.errors import DataError
from toolkit.latent.clustering import CHANCE, MIN_EXAMPLES, Clustering
from toolkit.runtime.distributed import from_main, is_main
from toolkit.training.starts import Start

MAX_STARTS = 4  # partitions tried, those that most clusterings agree on first


@dataclass(frozen=True, slots=True)
class Clusters:
    """What the posterior head is fitted to before training."""

    labels_N: Tensor  # cluster of each kept example
    read_NH: Tensor  # what the posterior head reads of it


def kept_examples(
    config: RunConfig, examples: Sequence[Example], expected: Fingerprints
) -> tuple[list[Example], Fingerprints] | None:
    """The first training examples, as many as the pre-pass keeps, and what their representations belong to.

    None where none are kept: baseline.representations is 0, or there are too few examples to find clusters in.
    `expected` are the fingerprints of the run, with the validation split's data.
    """
    kept = list(examples[: config.baseline.representations])
    if len(kept) < max(config.latent.num_values, MIN_EXAMPLES):
        return None
    return kept, expected.model_copy(update={"data": data_fingerprint(kept)})


def find_starts(config: RunConfig, examples: Sequence[Example], expected: Fingerprints) -> list[Start]:
    """The starts of a run: as train.start lists them, or one for each partition that is in the data; collective.

    Arguments as in kept_examples.
    Raises:
        ArtefactError: the representations are missing, damaged or belong to something else.
    """
    if config.train.start != "auto":
        return [Start(name, config.seed + i) for i, name in enumerate(config.train.start)]
    path, kept = representations_path(config.baseline.path), kept_examples(config, examples, expected)
    reason = _no_clusters(config, kept is not None, path)
    if reason or kept is None:
        if is_main():
            print(f"start: by chance, {reason}", flush=True)
        return [Start(CHANCE, config.seed)]
    _, prints = kept
    # One process looks: the time is spent in products that use all cores.
    names = from_main(lambda: _choose(config, path, prints))
    return [Start(name, config.seed) for name in names]


def _no_clusters(config: RunConfig, kept: bool, path: Path) -> str | None:
    """Why there is nothing to choose among, if so."""
    if not config.latent.simplex:
        return f"since clusters are one code per example and latent is {config.latent.kind}"
    if config.latent.num_values == 1:
        return "since one code has nothing to tell apart"
    if not kept:
        return "since no representations are kept (baseline.representations, or too few training examples)"
    if config.baseline.given is not None and not path.is_file():
        return f"since baseline.given takes the place of the pre-pass, which would have kept {path.name}"
    return None


def _choose(config: RunConfig, path: Path, prints: Fingerprints) -> list[str]:
    """Names of the clusterings to start from, and a printed table of what was found."""
    # Here: scikit-learn takes two seconds to import, and most verbs cluster nothing.
    from toolkit.latent.partitions import candidates, groups, spaced

    began = time.monotonic()

    def states() -> Iterator[tuple[str, Tensor, Tensor]]:
        for name in spaced(mean_names(path, prints)):
            response_NH, *prompt = load_representations(path, [name, *context_names(name)], prints)
            yield name, response_NH, torch.cat(prompt, dim=1)

    found = candidates(states(), config.latent.num_values, config.seed)
    stable = [one for one in found if one.stable]
    seconds = time.monotonic() - began
    if not stable:
        best = max(found, key=lambda one: one.stability)
        print(f"start: none of {len(found)} clusterings is stable; the most stable is taken", flush=True)
        _show([[best]], seconds)
        return [str(best.clustering)]
    distinct = groups(stable)
    print(f"start: {len(stable)} of {len(found)} clusterings are stable, {len(distinct)} partition(s)", flush=True)
    _show(distinct, seconds)
    several = config.train.start_steps < config.train.steps
    return [str(group[0].clustering) for group in distinct[: MAX_STARTS if several else 1]]


def _show(distinct: list[list[Any]], seconds: float) -> None:
    for best, *others in distinct:
        shares = sorted((torch.bincount(torch.as_tensor(best.labels_N)) / len(best.labels_N)).tolist(), reverse=True)
        print(
            f"  {best.clustering!s:<18} stability {best.stability:.2f}  found by {1 + len(others):3}  "
            f"shares {' '.join(f'{share:.2f}' for share in shares[:8])}{' ..' if len(shares) > 8 else ''}",
            flush=True,
        )
    print(f"  chosen in {seconds:.0f} s", flush=True)


def load_clusters(config: RunConfig, examples: Sequence[Example], expected: Fingerprints) -> Clusters | None:
    """What the posterior of a run with one named start is fitted to; None for a start by chance.

    The config is that of one start, its seed that of k-means; other arguments as in kept_examples.
    Raises:
        ArtefactError, ConfigError: see load_representations.
        DataError: too few examples to find clusters in.
    """
    (name,) = config.train.start
    if name == CHANCE:
        return None
    kept = kept_examples(config, examples, expected)
    if kept is None:
        raise DataError(
            f"{config.data.train}: too few examples for train.start: {name}",
            got=f"{len(examples)} examples",
            expected=f"at least {MIN_EXAMPLES} and as many as values of z, {config.latent.num_values}",
            remedy="give more training data, or set train.start to chance",
        )
    from toolkit.latent.warm_start import cluster, unexplained

    clustering = Clustering.parse(name)
    names = [clustering.states, *context_names(clustering.states), "mean/-1"]
    response_NH, *prompt, read_NH = load_representations(representations_path(config.baseline.path), names, kept[1])
    features_NH = response_NH if clustering.with_prompt else unexplained(response_NH, torch.cat(prompt, dim=1))
    labels_N = cluster(features_NH, config.latent.num_values, config.seed, num_components=clustering.components)
    return Clusters(labels_N, read_NH)
