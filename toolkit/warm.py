"""The posterior's warm start: which examples the pre-pass keeps, and what a run reads of them."""

from __future__ import annotations

from transformers import PreTrainedTokenizerBase

from toolkit import build
from toolkit.baseline import Fingerprints, load_representations, representations_path
from toolkit.config import RunConfig
from toolkit.data import Example, data_fingerprint


def kept_examples(
    config: RunConfig, tokenizer: PreTrainedTokenizerBase, expected: Fingerprints
) -> tuple[list[Example], Fingerprints]:
    """The first training examples, as many as are kept, and what their representations belong to."""
    examples = build.load_split(config, config.data.train, tokenizer).examples[: config.baseline.representations]
    return list(examples), expected.model_copy(update={"data": data_fingerprint(examples)})


def load_warm_start(
    config: RunConfig, tokenizer: PreTrainedTokenizerBase, expected: Fingerprints
) -> dict[str, build.WarmStart]:
    """Of each name in train.warm_start: the representations to cluster, and those the posterior head reads.

    Raises:
        ArtefactError, ConfigError: see load_representations.
    """
    names = config.train.warm_start
    if not names:
        return {}
    _, prints = kept_examples(config, tokenizer, expected)
    path = representations_path(config.baseline.path)
    *states, read = load_representations(path, [*names, f"mean/{config.zlora.posterior_layer}"], prints)
    return {name: (state, read) for name, state in zip(names, states, strict=True)}
