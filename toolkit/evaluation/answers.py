"""What z does to generated answers: under every z, or under draws from the router."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from toolkit import build
from toolkit.config import RunConfig
from toolkit.data import Example, TokenisedSplit, end_token_id
from toolkit.evaluation.tables import encode_split, generate, latent_tables
from toolkit.metrics.structure import alignment_one_to_one, confusion_as_dict, local_coverage
from toolkit.tasks import TraceTask
from toolkit.zlora.gates import generator_rows

NUM_PERMUTATIONS = 1000
NUM_SHOWN = 4  # prompts whose answers under every z are shown in the report
NUM_DRAWS = 4  # answers per prompt where z is drawn from the router


def forced_answers(
    config: RunConfig, model: Any, tokenizer: Any, split: TokenisedSplit, task: TraceTask[Any] | None
) -> dict[str, Any]:
    """Greedy answers under every forced z and under z drawn from the router, for distinct prompts of the split."""
    section = config.evaluate
    chosen = _distinct_prompts(split, section.num_prompts)
    examples = [split.examples[i] for i in chosen]
    router = np.exp(latent_tables(model, examples, build.collator(tokenizer), section.batch_size).log_p)
    rng = np.random.default_rng(config.seed)
    drawn = [int(rng.choice(len(row), p=row / row.sum())) for row in router]

    forced = [_answers(config, model, tokenizer, examples, [z] * len(examples)) for z in range(router.shape[1])]
    texts = [split.rows[i].prompt for i in chosen]
    # z ~ router picks one of the forced outputs: decoding is greedy, so nothing need be generated twice.
    sampled = [forced[z][i] for i, z in enumerate(drawn)]
    figures: dict[str, Any] = {"num_prompts": len(texts)}
    if task is not None:
        figures |= _strategy_figures(config, task, texts, forced, sampled)
    shown = range(min(NUM_SHOWN, len(texts)))
    figures["samples"] = [_sample(texts[i], [column[i] for column in forced], router[i], task) for i in shown]
    return figures


def _distinct_prompts(split: TokenisedSplit, limit: int) -> list[int]:
    first = {example.prompt_ids: i for i, example in reversed(list(enumerate(split.examples)))}
    return sorted(first.values())[:limit]


def _answers(config: RunConfig, model: Any, tokenizer: Any, examples: Sequence[Example], codes: Any) -> list[str]:
    """Greedy, one per example; codes as in toolkit.evaluation.tables.generate."""
    return generate(
        model,
        tokenizer,
        [e.prompt_ids for e in examples],
        codes,
        end_token_id=end_token_id(tokenizer, config.data.template),
        max_new_tokens=config.evaluate.max_new_tokens,
        batch_size=config.data.eval_batch_size,
    )


def drawn_answers(
    config: RunConfig, model: Any, tokenizer: Any, split: TokenisedSplit, task: TraceTask[Any] | None
) -> dict[str, Any]:
    """Greedy answers under draws from the router: no z can be forced on all prompts where there are too many."""
    section, latent = config.evaluate, config.latent
    chosen = _distinct_prompts(split, section.num_prompts)
    examples = [split.examples[i] for i in chosen]
    _, _, log_p = encode_split(model, examples, build.collator(tokenizer), section.batch_size)
    generator = torch.Generator().manual_seed(config.seed)
    rows_NDC = generator_rows(latent, latent.sample(log_p, NUM_DRAWS, generator))
    drawn = [_answers(config, model, tokenizer, examples, rows_NDC[:, i]) for i in range(NUM_DRAWS)]
    texts = [split.rows[i].prompt for i in chosen]
    figures: dict[str, Any] = {"num_prompts": len(texts), "num_draws": NUM_DRAWS}
    if task is not None:
        verdicts = [task.classify(x, y) for column in drawn for x, y in zip(texts, column, strict=True)]
        figures["accuracy"] = {"router": float(np.mean([verdict.correct for verdict in verdicts]))}
    shown = range(min(NUM_SHOWN, len(texts)))
    figures["samples"] = [_sample(texts[i], [column[i] for column in drawn], None, task) for i in shown]
    return figures


def _strategy_figures(
    config: RunConfig, task: TraceTask[Any], prompts: list[str], forced: list[list[str]], sampled: list[str]
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


def _sample(prompt: str, outputs: list[str], router: Any, task: TraceTask[Any] | None) -> dict[str, Any]:
    shown = []
    for z, text in enumerate(outputs):
        verdict = task.classify(prompt, text) if task else None
        strategies = sorted(verdict.strategies) if verdict else []
        shown.append({"z": z, "text": text, "strategies": strategies, "correct": verdict.correct if verdict else None})
    if router is None:
        return {"prompt": prompt, "outputs": shown}
    return {"prompt": prompt, "outputs": shown, "router_prob": [float(p) for p in router]}
