"""`zlora evaluate`: rho decomposition, code usage, and what the codes do to generated answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from toolkit import build
from toolkit.baseline import Baseline
from toolkit.config import RunConfig
from toolkit.data import TokenisedSplit, end_token_id
from toolkit.files import write_json
from toolkit.inference import LatentTables, generate, latent_tables
from toolkit.metrics.rho import rho_report
from toolkit.metrics.structure import (
    alignment_one_to_one,
    ami,
    ari,
    confusion_as_dict,
    local_coverage,
    v_measure,
)
from toolkit.tasks import Task, get_task, read_dataset_info
from toolkit.train import beta_eff
from toolkit.training.usage import LIVE_THRESHOLD

NUM_PERMUTATIONS = 1000


def evaluate(config: RunConfig) -> dict[str, Any]:
    """Evaluate a trained run and write run_dir/evaluation.json. One process.

    Likelihood figures come from the validation split, on which c_base was measured; generation uses data.test
    (default: validation). Strategy figures need a data set written by `zlora task`.

    Raises:
        ArtefactError: no trained adapter, or a c_base artefact of something else.
        ConfigError: other settings than the run was trained with.
    """
    build.check_model_folder(config.model.path)
    build.require_same_run(config, ("objective", "zlora", "model", "data"))
    tokenizer = build.load_tokenizer(config.model.path)
    validation = build.load_split(config, config.data.validation, tokenizer)
    baseline = build.load_baseline(config, build.fingerprints(config, tokenizer, validation))
    test_path = config.data.test or config.data.validation
    test = build.load_split(config, test_path, tokenizer)
    info = read_dataset_info(test_path)
    task = get_task(info["task"]) if info else None
    model = build.load_latent_model(config)
    tables = latent_tables(model, validation.examples, build.collator(tokenizer), config.evaluate.batch_size)
    figures = likelihood_figures(config, baseline, tables)
    figures |= posterior_figures(config, validation, tables, task)
    figures |= _generation_figures(config, model, tokenizer, test, task)
    write_json(config.run_dir / "evaluation.json", figures)
    return figures


def likelihood_figures(config: RunConfig, baseline: Baseline, tables: LatentTables) -> dict[str, Any]:
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
        num_resamples=config.evaluate.bootstrap,
        seed=config.seed,
    )
    usage = np.exp(tables.log_q).mean(0).tolist()
    return {**report.as_dict(), "code_usage": usage, "beta_eff": beta_eff(config, baseline)}


def posterior_figures(
    config: RunConfig, split: TokenisedSplit, tables: LatentTables, task: Task | None
) -> dict[str, Any]:
    """Agreement of the posterior's most likely code with the hidden labels of the data; empty without labels."""
    labels = [row.strategy for row in split.rows]
    if task is None or not all(labels):
        return {}
    codes = tables.log_q.argmax(-1)
    verdicts = [frozenset((label,)) for label in labels if label]
    aligned = alignment_one_to_one(
        codes,
        verdicts,
        task.strategies,
        config.zlora.num_latents,
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


def _generation_figures(
    config: RunConfig, model: Any, tokenizer: Any, split: TokenisedSplit, task: Task | None
) -> dict[str, Any]:
    """Greedy answers under every forced z and under z drawn from the router, for distinct prompts of the split."""
    section, num_latents = config.evaluate, config.zlora.num_latents
    first = {example.prompt_ids: i for i, example in reversed(list(enumerate(split.examples)))}
    chosen = sorted(first.values())[: section.num_prompts]
    examples = [split.examples[i] for i in chosen]
    prompts = [e.prompt_ids for e in examples]
    router = np.exp(latent_tables(model, examples, build.collator(tokenizer), section.batch_size).log_p)
    rng = np.random.default_rng(config.seed)
    drawn = [int(rng.choice(num_latents, p=row / row.sum())) for row in router]

    def answer(codes: list[int]) -> list[str]:
        return generate(
            model,
            tokenizer,
            prompts,
            codes,
            end_token_id=end_token_id(tokenizer, config.data.template),
            max_new_tokens=section.max_new_tokens,
            batch_size=section.batch_size,
        )

    forced = [answer([z] * len(prompts)) for z in range(num_latents)]
    texts = [split.rows[i].prompt for i in chosen]
    # z ~ router picks one of the forced outputs: decoding is greedy, so nothing need be generated twice.
    sampled = [forced[z][i] for i, z in enumerate(drawn)]
    figures: dict[str, Any] = {"num_prompts": len(prompts)}
    if task is not None:
        figures |= _strategy_figures(config, task, texts, forced, sampled)
    shown = range(min(section.num_samples, len(texts)))
    figures["samples"] = [_sample(texts[i], [column[i] for column in forced], router[i], task) for i in shown]
    return figures


def _strategy_figures(
    config: RunConfig, task: Task, prompts: list[str], forced: list[list[str]], sampled: list[str]
) -> dict[str, Any]:
    verdicts = [[task.classify(x, y) for x, y in zip(prompts, column, strict=True)] for column in forced]
    codes = np.repeat(np.arange(len(forced)), len(prompts))
    flat = [verdict.strategies for column in verdicts for verdict in column]
    aligned = alignment_one_to_one(
        codes,
        flat,
        task.strategies,
        len(forced),
        num_permutations=NUM_PERMUTATIONS,
        seed=config.seed,
        prompts=np.tile(np.arange(len(prompts)), len(forced)),
    )
    coverage = local_coverage(
        [[column[i].strategies for column in verdicts] for i in range(len(prompts))], task.strategies
    )
    correct = [task.classify(x, y).correct for x, y in zip(prompts, sampled, strict=True)]
    return {
        "alignment_one_to_one": aligned.as_dict(),
        "confusion": confusion_as_dict(aligned.confusion, task.strategies),
        "local_coverage": coverage.local,
        "full_coverage_rate": coverage.full_rate,
        "accuracy": {
            "router": float(np.mean(correct)),
            "forced": [float(np.mean([v.correct for v in column])) for column in verdicts],
        },
    }


def _sample(prompt: str, outputs: list[str], router: Any, task: Task | None) -> dict[str, Any]:
    shown = []
    for z, text in enumerate(outputs):
        verdict = task.classify(prompt, text) if task else None
        strategies = sorted(verdict.strategies) if verdict else []
        shown.append({"z": z, "text": text, "strategies": strategies, "correct": verdict.correct if verdict else None})
    return {"prompt": prompt, "outputs": shown, "router_prob": [float(p) for p in router]}
