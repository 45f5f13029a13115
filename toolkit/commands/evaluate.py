"""`zlora evaluate`: the rho decomposition, the use of z, and generated answers under z."""

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import torch

from toolkit import build
from toolkit.baseline import Baseline
from toolkit.build.probing import longest
from toolkit.build.sharding import sharing_config
from toolkit.build.training import loss_scale, resolved_beta
from toolkit.build.verdict import stored_verdict
from toolkit.config import RunConfig
from toolkit.evaluation.answers import MAX_FORCED, answer_metrics
from toolkit.evaluation.labels import label_metrics, labels_of, probed_features
from toolkit.evaluation.tables import LatentTables, latent_tables, sampled_tables
from toolkit.latent import LIVE_THRESHOLD
from toolkit.metrics.bootstrap import NUM_RESAMPLES
from toolkit.metrics.rho import Columns, latent_columns, normalised, rho_report
from toolkit.metrics.sampled import SampledTables, sampled_columns
from toolkit.metrics.structure import code_usage
from toolkit.metrics.verdict import evaluated_verdict
from toolkit.objective.output import LatentOutput
from toolkit.runtime.digest import adapter_digest
from toolkit.runtime.distributed import gather_objects, is_main, processes
from toolkit.runtime.files import write_json
from toolkit.tasks import get_task, read_dataset_info

MAX_SUMMED = 4096  # values of z up to which each is run for the likelihood metrics
NUM_SAMPLES = 64  # draws of z per sequence where there are more values


def evaluate(config: RunConfig) -> dict[str, Any]:
    """Evaluate a trained run in all processes and write run_dir/evaluation.json.

    Each process has the whole model, or its share where the run's DeepSpeed config is ZeRO-3.

    Likelihood metrics come from the validation split, on which c_base was measured; generation uses data.test
    (default: validation). Labels of the validation rows are compared with the posterior, those of answers where
    `zlora task` wrote the data set.

    Raises:
        ArtefactError: no trained adapter, or a c_base artefact of something else.
        ConfigError: other settings than the run was trained with.
    """
    build.check_folder(config.run_dir, "run_dir")
    with processes(config.train.timeout_s, deepspeed=sharing_config(config) is not None):
        config = build.find_model(config)
        build.require_same_run(config, ("objective", "zlora", "latent", "model", "data", "baseline.given"))
        return gather_objects(_evaluate(config))[0]


def _evaluate(config: RunConfig) -> dict[str, Any]:
    """What is written, on the main process; collective."""
    tokenizer = build.load_tokenizer(config)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints = build.fingerprints(config, tokenizer, validation)
    baseline = build.load_baseline(config, prints, validation.examples)
    test_path = config.data.test or config.data.validation
    test = build.load_split(config, test_path, tokenizer)
    info = read_dataset_info(test_path)
    task = get_task(info["task"]) if info else None
    model = build.load_latent_model(config, longest(validation.examples, test.examples) + config.data.max_new_tokens)
    prompts = [e.prompt_ids for e in validation.examples]  # the responses to one are not independent
    split: Any = (model, validation.examples, build.collator(tokenizer), config.data.eval_batch_size)
    if 0 < config.latent.num_values <= MAX_SUMMED:
        tables = latent_tables(*split)
        make = likelihood_metrics
    else:
        tables = sampled_tables(*split, num_samples=NUM_SAMPLES, seed=config.seed)
        make = sampled_metrics
    labels = labels_of(validation)
    features = probed_features(*split) if labels else {}
    answers = answer_metrics(config, model, tokenizer, test, task)
    if not is_main():
        return {}
    found = make(config, baseline, tables, prompts)  # pyright: ignore
    found |= label_metrics(config, tables, features, labels, prompts, task.strategies if task else None)
    found |= answers
    verdict = evaluated_verdict(found, config.latent.num_values)
    found["verdict"] = stored_verdict(config, loss_scale(config, baseline), verdict)
    found["adapter"] = adapter_digest(config.run_dir / build.ADAPTER_FOLDER)
    write_json(config.run_dir / "evaluation.json", found)
    return found


def sampled_metrics(
    config: RunConfig, baseline: Baseline, tables: SampledTables, prompts: Sequence[Hashable]
) -> dict[str, Any]:
    """The rho decomposition from S draws of z, with S, and the usage metrics of this kind of z."""
    report = _rho(config, baseline, sampled_columns(tables), tables.num_tokens, prompts)
    usage = config.latent.usage()
    heads = LatentOutput(log_q=torch.as_tensor(tables.log_q), log_p=torch.as_tensor(tables.log_p))
    num_examples, num_samples = tables.nll_post.shape
    sums = usage.sums(heads, torch.ones(num_examples, dtype=torch.bool))
    return report | {"num_samples_z": num_samples} | usage.metrics(sums, num_examples) | _measure(config, baseline)


def likelihood_metrics(
    config: RunConfig, baseline: Baseline, tables: LatentTables, prompts: Sequence[Hashable]
) -> dict[str, Any]:
    """The rho decomposition with intervals, KL, code usage, beta_eff."""
    columns = latent_columns(tables.nll, tables.log_q, tables.log_p, tables.nll_free)
    found = _rho(config, baseline, columns, tables.num_tokens, prompts)
    found |= {"q_entropy": float(columns["entropy"].mean())} | _measure(config, baseline)
    found |= code_usage(np.exp(normalised("log_q", tables.log_q)), LIVE_THRESHOLD)
    usage = np.exp(tables.log_q).mean(0)
    if len(usage) <= MAX_FORCED:
        found["code_usage"] = usage.tolist()
    return found | config.latent.describe_usage(usage, LIVE_THRESHOLD)


def _rho(
    config: RunConfig, baseline: Baseline, columns: Columns, num_tokens: Any, prompts: Sequence[Hashable]
) -> dict[str, Any]:
    return rho_report(
        columns,
        num_tokens=num_tokens,
        c_base=baseline.c_base[config.objective.reduction].value,
        reduction=config.objective.reduction,
        num_resamples=NUM_RESAMPLES,
        seed=config.seed,
        groups=prompts,
    )


def _measure(config: RunConfig, baseline: Baseline) -> dict[str, Any]:
    """Whether c_base was measured, and beta and beta_eff of the run."""
    scale = loss_scale(config, baseline)
    beta = resolved_beta(config, scale)
    return {"c_base_verified": scale.verified, "beta": beta, "beta_eff": scale.beta_eff(beta)}
