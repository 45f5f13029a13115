"""The posterior's warm start: which examples the pre-pass keeps, and what a run reads of them."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from toolkit import build
from toolkit.baseline import Fingerprints, context_names, load_representations, representations_path
from toolkit.config import RunConfig
from toolkit.data import Example, data_fingerprint
from toolkit.errors import DataError
from toolkit.latent.warm_start import MIN_EXAMPLES


def kept_examples(
    config: RunConfig, examples: Sequence[Example], expected: Fingerprints
) -> tuple[list[Example], Fingerprints]:
    """The first training examples, as many as are kept, and what their representations belong to.

    Args:
        examples: the training split.
        expected: fingerprints of the run, with the validation split's data.
    Raises:
        DataError: if there are fewer examples than clusters to find among them.
    """
    kept = list(examples[: config.baseline.representations])
    needed = max(config.latent.num_values, MIN_EXAMPLES)
    if len(kept) < needed:
        raise DataError(
            f"{config.data.train}: too few examples for a warm start",
            got=f"{len(kept)} examples",
            expected=f"at least {needed} (latent has {config.latent.num_values})",
            remedy="give more training data, or set baseline.representations to 0",
        )
    return kept, expected.model_copy(update={"data": data_fingerprint(kept)})


def load_warm_start(
    config: RunConfig, examples: Sequence[Example], expected: Fingerprints
) -> dict[str, build.WarmStart]:
    """Of each name in train.warm_start: the representations to cluster, of x, and those the posterior head reads.

    Args:
        examples, expected: as in kept_examples.
    Raises:
        ArtefactError, ConfigError: see load_representations.
    """
    names = config.train.warm_start
    if not names:
        return {}
    _, prints = kept_examples(config, examples, expected)
    path = representations_path(config.baseline.path)
    read = f"mean/{config.zlora.posterior_layer}"
    starts = {}
    for name in names:
        response, *prompt, head = load_representations(path, [name, *context_names(name), read], prints)
        starts[name] = (response, torch.cat(prompt, dim=1), head)
    return starts
