"""`zlora evaluate`: rho decomposition, use of the latent, and what z does to generated answers."""

from __future__ import annotations

import json
from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import torch

from toolkit import build
from toolkit.baseline import Baseline
from toolkit.build.training import loss_scale, resolved_beta
from toolkit.config import RunConfig
from toolkit.data import TokenisedSplit
from toolkit.errors import ArtefactError
from toolkit.evaluation.answers import NUM_PERMUTATIONS, drawn_answers, forced_answers
from toolkit.evaluation.tables import LatentTables, latent_tables, sampled_tables
from toolkit.latent import LIVE_THRESHOLD
from toolkit.metrics.bootstrap import NUM_RESAMPLES
from toolkit.metrics.rho import rho_report
from toolkit.metrics.sampled import SampledTables, sampled_rho_report
from toolkit.metrics.structure import alignment_one_to_one, ami, ari, confusion_as_dict, v_measure
from toolkit.objective import LossScale
from toolkit.objective.output import LatentOutput
from toolkit.runtime.files import write_json
from toolkit.tasks import TraceTask, get_task, read_dataset_info

MAX_SUMMED = 4096  # values of z of which each is run for the likelihood figures
NUM_SAMPLES = 64  # draws of z per sequence where its values are not run each
MAX_FORCED = 64  # values of z of which each answers every prompt


def evaluate(config: RunConfig) -> dict[str, Any]:
    """Evaluate a trained run and write run_dir/evaluation.json. One process.

    Likelihood figures come from the validation split, on which c_base was measured; generation uses data.test
    (default: validation). Strategy figures need a data set written by `zlora task`.

    Raises:
        ArtefactError: no trained adapter, or a c_base artefact of something else.
        ConfigError: other settings than the run was trained with.
    """
    build.check_model_folder(config.model.path)
    build.require_same_run(config, ("objective", "zlora", "latent", "model", "data", "baseline.given"))
    tokenizer = build.load_tokenizer(config.model.path)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints = build.fingerprints(config, tokenizer, validation)
    baseline = build.load_baseline(config, prints, validation.examples)
    test_path = config.data.test or config.data.validation
    test = build.load_split(config, test_path, tokenizer)
    info = read_dataset_info(test_path)
    task = get_task(info["task"]) if info else None
    model = build.load_latent_model(config)
    prompts = [e.prompt_ids for e in validation.examples]  # the responses to one are not independent
    split: Any = (model, validation.examples, build.collator(tokenizer), config.data.eval_batch_size)
    if 0 < config.latent.num_values <= MAX_SUMMED:
        tables = latent_tables(*split)
        figures = likelihood_figures(config, baseline, tables, prompts)
        figures |= posterior_figures(config, validation, tables, task)
    else:
        drawn = sampled_tables(*split, num_samples=NUM_SAMPLES, seed=config.seed)
        figures = sampled_figures(config, baseline, drawn, prompts)
    answers = forced_answers if 0 < config.latent.num_values <= MAX_FORCED else drawn_answers
    figures |= answers(config, model, tokenizer, test, task)
    write_json(config.run_dir / "evaluation.json", figures)
    return figures


def sampled_figures(
    config: RunConfig, baseline: Baseline, tables: SampledTables, prompts: Sequence[Hashable]
) -> dict[str, Any]:
    """The rho decomposition from S draws of z, with S, and the figures of use of this kind of z."""
    report = sampled_rho_report(
        tables,
        c_base=baseline.c_base[config.objective.reduction].value,
        reduction=config.objective.reduction,
        num_resamples=NUM_RESAMPLES,
        seed=config.seed,
        groups=prompts,
    )
    usage = config.latent.usage()
    heads = LatentOutput(log_q=torch.as_tensor(tables.log_q), log_p=torch.as_tensor(tables.log_p))
    num_examples = len(tables.nll_post)
    sums = usage.sums(heads, torch.ones(num_examples, dtype=torch.bool))
    return {**report.as_dict(), **usage.metrics(sums, num_examples), **_measure(config, baseline)}


def likelihood_figures(
    config: RunConfig, baseline: Baseline, tables: LatentTables, prompts: Sequence[Hashable]
) -> dict[str, Any]:
    """The rho decomposition with intervals, KL, code usage, beta_eff."""
    report = rho_report(
        nll=tables.nll,
        log_q=tables.log_q,
        log_p=tables.log_p,
        nll_free=tables.nll_free,
        num_tokens=tables.num_tokens,
        c_base=baseline.c_base[config.objective.reduction].value,
        reduction=config.objective.reduction,
        live_threshold=LIVE_THRESHOLD,
        num_resamples=NUM_RESAMPLES,
        seed=config.seed,
        groups=prompts,
    )
    usage = np.exp(tables.log_q).mean(0)
    figures = {**report.as_dict(), **_measure(config, baseline)}
    if len(usage) <= MAX_FORCED:
        figures["code_usage"] = usage.tolist()
    return figures | config.latent.describe_usage(usage, LIVE_THRESHOLD)


def _measure(config: RunConfig, baseline: Baseline) -> dict[str, Any]:
    """What the ratios hang on, beside c_base itself."""
    scale = loss_scale(config, baseline)
    beta_eff = _beta_eff(config, scale)
    return {"c_base_verified": scale.verified, "beta": scale.beta(beta_eff), "beta_eff": beta_eff}


def _beta_eff(config: RunConfig, scale: LossScale) -> float:
    """Of the run's beta; under GECO of the one it arrived at."""
    if not config.objective.schedule.moves:
        return scale.beta_eff(resolved_beta(config, scale))
    path = config.run_dir / "train.json"
    if not path.is_file():
        raise ArtefactError(f"{path} not found", expected="a finished run", remedy="run `zlora train CONFIG` first")
    return json.loads(path.read_text(encoding="utf-8"))["beta_eff"]


def posterior_figures(
    config: RunConfig, split: TokenisedSplit, tables: LatentTables, task: TraceTask[Any] | None
) -> dict[str, Any]:
    """Agreement of the posterior's most likely code with the hidden labels of the data; empty without labels."""
    labels = [row.strategy for row in split.rows]
    if task is None or not all(labels) or tables.log_q.shape[1] > MAX_FORCED:
        return {}
    codes = tables.log_q.argmax(-1)
    verdicts = [frozenset((label,)) for label in labels if label]
    aligned = alignment_one_to_one(
        codes,
        verdicts,
        task.strategies,
        tables.log_q.shape[1],
        num_permutations=NUM_PERMUTATIONS,
        seed=config.seed,
    )
    return {
        "posterior_alignment_one_to_one": aligned.as_dict(),
        "posterior_confusion": confusion_as_dict(aligned.confusion, task.strategies),
        "ami": ami(labels, codes),
        "ari": ari(labels, codes),
        "v_measure": v_measure(labels, codes),
    }
