"""`zlora baseline`: write the c_base artefact of a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from toolkit import build, warm
from toolkit.baseline import (
    Baseline,
    measure_uncertainties,
    representations_path,
    response_states,
    save_representations,
    save_uncertainties,
    sequence_nll,
    summarise,
    uncertainties_path,
)
from toolkit.config import RunConfig
from toolkit.data import Example, LatentCollator
from toolkit.distributed import barrier, is_main, processes, world_size


def compute_baseline(config: RunConfig) -> Baseline:
    """Evaluate the frozen model over the validation split, in all processes, and write baseline.path atomically.

    With baseline.representations the pooled hidden states of training examples are written beside it, and with
    baseline.uncertainties the uncertainties of every training token.

    Raises:
        ConfigError, DataError: before the model is loaded.
    """
    build.check_model_folder(config.model.path)
    with processes(config.train.timeout_s, deepspeed=False):
        tokenizer = build.load_tokenizer(config.model.path)
        validation = build.load_split(config, config.data.validation, tokenizer)
        expected = build.fingerprints(config, tokenizer, validation)
        kept, examples = None, []
        if config.baseline.representations or config.baseline.uncertainties:
            examples = build.load_split(config, config.data.train, tokenizer).examples
        if config.baseline.representations:
            kept = warm.kept_examples(config, examples, expected)
        model, collator = build.to_device(build.load_frozen_model(config)), build.collator(tokenizer)
        baseline = summarise(
            validation.examples,
            _validation_nll(config, model, validation.examples, collator),
            expected,
            config.model.path,
            config.data.validation,
            config.baseline.bootstrap,
            config.seed,
        )
        if is_main():
            baseline.save(config.baseline.path)
        if kept:
            states = response_states(model, kept[0], collator, config.baseline.batch_size)
            if is_main():
                save_representations(representations_path(config.baseline.path), states, kept[1])
        if config.baseline.uncertainties:
            tensors = measure_uncertainties(model, examples, collator, config.baseline.batch_size)
            if is_main():
                prints = build.training_fingerprints(expected, examples)
                save_uncertainties(uncertainties_path(config.baseline.path), tensors, prints)
        barrier()
        return baseline


def _validation_nll(
    config: RunConfig, model: Any, examples: Sequence[Example], collator: LatentCollator
) -> list[float]:
    columns = (TextColumn("pre-pass"), BarColumn(), TextColumn("{task.completed}/{task.total}"), TimeRemainingColumn())
    with Progress(*columns, disable=not is_main(), transient=True) as progress:
        bar = progress.add_task("pre-pass", total=-(-len(examples) // world_size()))
        size = config.baseline.batch_size
        return sequence_nll(model, examples, collator, size, lambda done: progress.advance(bar, done))
