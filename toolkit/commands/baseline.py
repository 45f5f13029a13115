"""`zlora baseline`: write the c_base artefact of a run, or check one by doing part of it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from toolkit import build
from toolkit.baseline import (
    Baseline,
    Fingerprints,
    ShardStore,
    remove_shards,
    representations_path,
    response_states,
    save_tensors,
    shards_path,
    summarise,
    token_losses,
)
from toolkit.build.prepass import load_prepass_model, resolve_prepass_deepspeed
from toolkit.build.starts import kept_examples
from toolkit.config import RunConfig
from toolkit.data import Example, LatentCollator
from toolkit.metrics.bootstrap import NUM_RESAMPLES
from toolkit.runtime.distributed import barrier, gather_objects, is_main, processes, world_size
from toolkit.runtime.progress import progress_bar

SHARD_SIZE = 1024  # sequences after which finished work is kept on disk


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the pre-pass reads, checked before the model is loaded.

    Args:
        tokenizer: of the model folder.
        validation: examples of the validation split.
        prints: fingerprints of the run.
        kept: training examples whose representations are kept, and their fingerprints.
    """

    tokenizer: Any
    validation: list[Example]
    prints: Fingerprints
    kept: tuple[list[Example], Fingerprints] | None


def read_inputs(config: RunConfig) -> Inputs:
    """Read and tokenise the data; collective.

    Raises:
        ConfigError, DataError.
    """
    section, tokenizer = config.baseline, build.load_tokenizer(config.model.path)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints, kept = build.fingerprints(config, tokenizer, validation), None
    if section.representations:
        examples = build.load_split(config, config.data.train, tokenizer).examples
        kept = kept_examples(config, examples, prints)
    return Inputs(tokenizer, validation.examples, prints, kept)


def compute_baseline(config: RunConfig) -> Baseline:
    """Evaluate the frozen model over the validation split, in all processes, and write baseline.path atomically.

    With baseline.representations the pooled hidden states of training examples are written beside it. Finished shards
    are kept there too until everything is written, so that the same command goes on where a killed one stopped.

    Raises:
        ConfigError, DataError: before the model is loaded.
    """
    build.check_model_folder(config.model.path)
    deepspeed = resolve_prepass_deepspeed(config)
    with processes(config.train.timeout_s, deepspeed=deepspeed is not None):
        inputs = read_inputs(config)
        baseline = _compute(config, inputs, load_prepass_model(config, deepspeed), build.collator(inputs.tokenizer))
        if is_main():
            remove_shards(shards_path(config.baseline.path))
        barrier()
        return baseline


def _compute(config: RunConfig, inputs: Inputs, model: Any, collator: LatentCollator) -> Baseline:
    """All passes; what each yields is written as soon as it is whole."""
    section = config.baseline

    def run(measure: Any, stage: str, examples: Sequence[Example], prints: Fingerprints) -> Any:
        store = ShardStore(shards_path(section.path), stage, prints, SHARD_SIZE)
        with progress_bar(f"pre-pass, {stage}", -(-len(examples) // world_size())) as progress:
            return measure(model, examples, collator, config.data.eval_batch_size, progress, store)

    losses = run(token_losses, "validation", inputs.validation, inputs.prints)
    baseline = None
    if is_main():
        baseline = summarise(
            inputs.validation,
            losses,
            inputs.prints,
            config.model.path,
            config.data.validation,
            NUM_RESAMPLES,
            config.seed,
        )
        baseline.save(section.path)
    if inputs.kept:
        states = run(response_states, "representations", *inputs.kept)
        if is_main():
            save_tensors(representations_path(section.path), states, inputs.kept[1])
    return gather_objects(baseline)[0]
