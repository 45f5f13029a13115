"""Generated answers under every z, or under draws from the router, and the strategies found in them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from toolkit import build
from toolkit.config import RunConfig
from toolkit.data import TokenisedSplit, end_token_id
from toolkit.evaluation.generation import generate_under
from toolkit.evaluation.tables import encode_split
from toolkit.metrics.structure import alignment_one_to_one, local_coverage
from toolkit.runtime.distributed import is_main
from toolkit.tasks import Task, Verdict
from toolkit.zlora.gates import generator_rows

MAX_FORCED = 64  # values of z up to which every prompt is answered under each of them
NUM_PERMUTATIONS = 1000
NUM_SHOWN = 4  # prompts whose answers are shown in the report
NUM_DRAWS = 4  # answers per prompt where z is drawn from the router


def answer_metrics(
    config: RunConfig, model: Any, tokenizer: Any, split: TokenisedSplit, task: Task | None
) -> dict[str, Any]:
    """Greedy answers to distinct prompts of the split: samples of them and, with a task, what they show of z.

    Collective; filled on the main process only.
    Up to MAX_FORCED values of z every prompt is answered under each; otherwise, and for a Gaussian z, under NUM_DRAWS
    draws from the router.
    """
    latent = config.latent
    first = {example.prompt_ids: i for i, example in reversed(list(enumerate(split.examples)))}
    chosen = sorted(first.values())[: config.evaluate.num_prompts]
    examples, prompts = [split.examples[i] for i in chosen], [split.rows[i].prompt for i in chosen]
    _, _, log_p = encode_split(model, examples, build.collator(tokenizer), config.data.eval_batch_size)

    found: dict[str, Any] = {"num_prompts": len(prompts)}
    if 0 < latent.num_values <= MAX_FORCED:
        router = np.exp(latent.log_probs(log_p.double()).numpy())
        codes_DN = torch.arange(latent.num_values)[:, None].expand(-1, len(examples))
    else:
        rows_NDC = generator_rows(latent, latent.sample(log_p, NUM_DRAWS, torch.Generator().manual_seed(config.seed)))
        router, found["num_draws"] = None, NUM_DRAWS
        codes_DN = rows_NDC.transpose(0, 1)
    columns = generate_under(
        model,
        tokenizer,
        [e.prompt_ids for e in examples],
        codes_DN,
        end_token_id=end_token_id(tokenizer, config.data.template),
        max_new_tokens=config.data.max_new_tokens,
        batch_size=config.data.eval_batch_size,
    )
    if not is_main():
        return {}
    columns = [[answer.text for answer in column] for column in columns]
    verdicts = [[task and task.classify(*pair) for pair in zip(prompts, column, strict=True)] for column in columns]
    if task is not None and router is not None:
        found |= _strategy_metrics(config, task, verdicts, router)  # pyright: ignore
    elif task is not None:
        found["accuracy"] = {"router": _accuracy(verdict for column in verdicts for verdict in column)}
    shown = range(min(NUM_SHOWN, len(prompts)))
    samples = [_sample(prompts[i], [column[i] for column in columns], [v[i] for v in verdicts]) for i in shown]
    if router is not None:
        samples = [one | {"router_prob": router[i].tolist()} for i, one in enumerate(samples)]
    return found | {"samples": samples}


def _strategy_metrics(
    config: RunConfig, task: Task, verdicts: list[list[Verdict]], router_NK: np.ndarray
) -> dict[str, Any]:
    """Alignment, coverage and accuracy of the answers under every forced z, and accuracy under z from the router."""
    num_codes, num_prompts = len(verdicts), len(verdicts[0])
    alignment, confusion = alignment_one_to_one(
        np.repeat(np.arange(num_codes), num_prompts),
        [verdict.strategies for column in verdicts for verdict in column],
        task.strategies,
        num_codes,
        num_permutations=NUM_PERMUTATIONS,
        seed=config.seed,
        prompts=np.tile(np.arange(num_prompts), num_codes),
    )
    by_prompt = [[column[i].strategies for column in verdicts] for i in range(num_prompts)]
    rng = np.random.default_rng(config.seed)
    # z ~ router picks one of the forced outputs: decoding is greedy, so nothing need be generated twice.
    drawn = [int(rng.choice(num_codes, p=row / row.sum())) for row in router_NK]
    return {
        "alignment_one_to_one": alignment,
        "confusion": confusion,
        **local_coverage(by_prompt, task.strategies),
        "accuracy": {
            "router": _accuracy(verdicts[z][i] for i, z in enumerate(drawn)),
            "forced": [_accuracy(column) for column in verdicts],
        },
    }


def _accuracy(verdicts: Any) -> float:
    return float(np.mean([verdict.correct for verdict in verdicts]))


def _sample(prompt: str, outputs: Sequence[str], verdicts: Sequence[Verdict | None]) -> dict[str, Any]:
    shown = []
    for z, (text, verdict) in enumerate(zip(outputs, verdicts, strict=True)):
        strategies, correct = (sorted(verdict.strategies), verdict.correct) if verdict else ([], None)
        shown.append({"z": z, "text": text, "strategies": strategies, "correct": correct})
    return {"prompt": prompt, "outputs": shown}
