"""`zlora baseline`: write the c_base artefact of a run."""

from __future__ import annotations

from typing import Any

from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from toolkit import build, warm
from toolkit.baseline import (
    Baseline,
    Fingerprints,
    representations_path,
    response_states,
    save_representations,
    sequence_nll,
    summarise,
)
from toolkit.config import RunConfig
from toolkit.distributed import barrier, is_main, processes, world_size


def compute_baseline(config: RunConfig) -> Baseline:
    """Evaluate the frozen model over the validation split, in all processes, and write baseline.path atomically.

    Raises:
        ConfigError, DataError: before the model is loaded.
    """
    build.check_model_folder(config.model.path)
    with processes(config.train.timeout_s, deepspeed=False):
        tokenizer = build.load_tokenizer(config.model.path)
        validation = build.load_split(config, config.data.validation, tokenizer)
        expected = build.fingerprints(config, tokenizer, validation)
        model = build.to_device(build.load_frozen_model(config))
        columns = (
            TextColumn("pre-pass"),
            BarColumn(),
            TextColumn("{task.completed}/{task.total}"),
            TimeRemainingColumn(),
        )
        share = -(-len(validation.examples) // world_size())
        with Progress(*columns, disable=not is_main(), transient=True) as progress:
            bar = progress.add_task("pre-pass", total=share)
            nll = sequence_nll(
                model,
                validation.examples,
                build.collator(tokenizer),
                config.baseline.batch_size,
                lambda done: progress.advance(bar, done),
            )
        baseline = summarise(
            validation.examples,
            nll,
            expected,
            config.model.path,
            config.data.validation,
            config.baseline.bootstrap,
            config.seed,
        )
        if is_main():
            baseline.save(config.baseline.path)
        if config.baseline.representations:
            _keep_representations(config, model, tokenizer, expected)
        barrier()
        return baseline


def _keep_representations(config: RunConfig, model: Any, tokenizer: Any, expected: Fingerprints) -> None:
    examples, prints = warm.kept_examples(config, tokenizer, expected)
    states = response_states(model, examples, build.collator(tokenizer), config.baseline.batch_size)
    if is_main():
        save_representations(representations_path(config.baseline.path), states, prints)
