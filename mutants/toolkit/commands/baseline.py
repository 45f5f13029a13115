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
    measure_uncertainties,
    remove_shards,
    representations_path,
    response_states,
    save_tensors,
    shards_path,
    summarise,
    token_losses,
    uncertainties_path,
)
from toolkit.build import warm
from toolkit.build.prepass import load_prepass_model, resolve_prepass_deepspeed
from toolkit.config import RunConfig
from toolkit.data import Example, LatentCollator
from toolkit.runtime.distributed import barrier, gather_objects, is_main, processes, world_size
from toolkit.runtime.progress import progress_bar


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the pre-pass reads, checked before the model is loaded.

    Args:
        tokenizer: of the model folder.
        validation: examples of the validation split.
        prints: fingerprints of the run.
        kept: training examples whose representations are kept, and their fingerprints.
        train: the training split where token uncertainties are kept, and its fingerprints.
    """

    tokenizer: Any
    validation: list[Example]
    prints: Fingerprints
    kept: tuple[list[Example], Fingerprints] | None
    train: tuple[list[Example], Fingerprints] | None


def read_inputs(config: RunConfig) -> Inputs:
    """Read and tokenise the data; collective.

    Raises:
        ConfigError, DataError.
    """
    section, tokenizer = config.baseline, build.load_tokenizer(config.model.path)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints, kept, train = build.fingerprints(config, tokenizer, validation), None, None
    if section.representations or section.uncertainties:
        examples = build.load_split(config, config.data.train, tokenizer).examples
        kept = warm.kept_examples(config, examples, prints) if section.representations else None
        train = (examples, build.training_fingerprints(prints, examples)) if section.uncertainties else None
    return Inputs(tokenizer, validation.examples, prints, kept, train)


def compute_baseline(config: RunConfig) -> Baseline:
    """Evaluate the frozen model over the validation split, in all processes, and write baseline.path atomically.

    With baseline.representations the pooled hidden states of training examples are written beside it, and with
    baseline.uncertainties the uncertainties of every training token. Finished shards are kept beside the artefact until
    everything is written, so that the same command goes on where a killed one stopped.

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
        store = ShardStore(shards_path(section.path), stage, prints, section.shard_size)
        with progress_bar(f"pre-pass, {stage}", -(-len(examples) // world_size())) as progress:
            return measure(model, examples, collator, section.batch_size, progress, store, config.model.head)

    losses = run(token_losses, "validation", inputs.validation, inputs.prints)
    baseline = None
    if is_main():
        baseline = summarise(
            inputs.validation,
            losses,
            inputs.prints,
            config.model.path,
            config.data.validation,
            section.bootstrap,
            config.seed,
        )
        baseline.save(section.path)
    if inputs.kept:
        states = run(response_states, "representations", *inputs.kept)
        if is_main():
            save_tensors(representations_path(section.path), states, inputs.kept[1])
    if inputs.train:
        tensors = run(measure_uncertainties, "uncertainties", *inputs.train)
        if is_main():
            save_tensors(uncertainties_path(section.path), tensors, inputs.train[1])
    return gather_objects(baseline)[0]
