"""RunConfig -> objects. With build_training the only translator; everything below takes plain arguments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from peft import PeftModel, get_peft_model
from transformers import PreTrainedModel, PreTrainedTokenizerBase, set_seed

import toolkit.extras.slot
import toolkit.zlora  # noqa: F401  (registers the PEFT method)
from toolkit.baseline import Baseline, Fingerprints, weights_fingerprint
from toolkit.build.starts import Clusters
from toolkit.config import RunConfig, load_config
from toolkit.data import (
    Example,
    LatentCollator,
    TokenisedSplit,
    build_char_tokenizer,
    data_fingerprint,
    mask_rule,
    pad_token_id,
    read_rows,
    template_fingerprint,
    tokenise,
    tokenizer_fingerprint,
)
from toolkit.errors import ArtefactError, ConfigError
from toolkit.latent.warm_start import fit_head
from toolkit.lm import loading
from toolkit.runtime.distributed import gather_objects, is_main
from toolkit.zlora import ZLoraConfig

ADAPTER_FOLDER = "adapter"
ROUNDING_ONLY = ("data.eval_batch_size",)  # keys that a trained run may be looked at with another value of


def char_tokenizer(train: Path) -> PreTrainedTokenizerBase:
    """One token per character of a data file."""
    rows = read_rows(train)
    return build_char_tokenizer("".join(sorted({c for row in rows for c in row.prompt + row.response})))


def load_split(config: RunConfig, path: Path, tokenizer: PreTrainedTokenizerBase) -> TokenisedSplit:
    """Read and tokenise one data file under the run's template and length policy."""
    data = config.data
    return tokenise(
        read_rows(path), tokenizer, template=data.template, max_length=data.max_length, overlong=data.overlong
    )


def collator(tokenizer: PreTrainedTokenizerBase) -> LatentCollator:
    """Collator for a tokenizer's padding token."""
    return LatentCollator(pad_token_id(tokenizer))


def require_same_run(config: RunConfig, sections: Sequence[str]) -> None:
    """Refuse to look at a trained run under settings it was not trained with.

    Args:
        sections: names of sections, or of single keys, `section.key`.
    Raises:
        ArtefactError: if the run has no config.yaml.
        ConfigError: naming every key of these sections that differs.
    """
    path = config.run_dir / "config.yaml"
    if not path.is_file():
        raise ArtefactError(f"{path} not found", expected="a trained run", remedy="run `zlora train CONFIG` first")
    now, then = config.model_dump(mode="json"), load_config(path).model_dump(mode="json")
    places = [name.partition(".")[::2] for name in sections]
    wrong = [
        f"{section}.{key}: {then[section][key]!r} in the run, {value!r} now"
        for section, one in places
        for key, value in now[section].items()
        if one in ("", key) and value != then[section][key] and f"{section}.{key}" not in ROUNDING_ONLY
    ]
    if wrong:
        raise ConfigError(
            f"this is not the configuration {config.run_dir} was trained with:\n  " + "\n  ".join(wrong),
            remedy=f"give {path} as the CONFIG",
        )


def load_frozen_model(config: RunConfig) -> PreTrainedModel:
    """The entangled model in the run's dtype, in memory unless DeepSpeed shards it."""
    return loading.load_frozen_model(config.model.path, config.model.dtype, config.model.attn_implementation)


def zlora_config(config: RunConfig) -> ZLoraConfig:
    """The adapter config of a run."""
    return ZLoraConfig(
        task_type="CAUSAL_LM",
        base_model_name_or_path=str(config.model.path),
        latent=config.latent,
        **config.zlora.model_dump(),
    )


def build_latent_model(config: RunConfig, clusters: Clusters | None = None) -> PeftModel:
    """Frozen model with a fresh adapter, the same on every process (seeded).

    Args:
        clusters: what the posterior head is fitted to; None: it starts near uniform.
    Raises:
        ConfigError: if the chunked LM head cannot compute this model's logits.
    """
    latent: Any = add_adapter(config, load_frozen_model(config))
    if clusters is not None:
        # Before DeepSpeed takes the weights over: the head is whole, and its fp32 copy is not made yet.
        fitted = fit_head(latent.base_model.heads.posterior, clusters.read_NH, clusters.labels_N)
        if is_main():
            num = len(clusters.labels_N)
            print(f"start: the posterior names the cluster of {fitted:.0%} of {num} examples", flush=True)
    return latent


def add_adapter(config: RunConfig, model: PreTrainedModel) -> PeftModel:
    """A fresh adapter, the same on every process (seeded).

    Raises:
        ConfigError: if the chunked LM head cannot compute this model's logits.
    """
    set_seed(config.seed)
    latent: Any = get_peft_model(model, zlora_config(config), autocast_adapter_dtype=False)  # pyright: ignore
    latent.base_model.use_head("chunked")
    return latent


def load_latent_model(config: RunConfig, adapter: Path | None = None) -> PeftModel:
    """Frozen model with the trained adapter of a run, in eval mode.

    Raises:
        ArtefactError: if the run holds no adapter.
        ConfigError: if the chunked LM head cannot compute this model's logits.
    """
    adapter = adapter or config.run_dir / ADAPTER_FOLDER
    if not (adapter / "adapter_config.json").is_file():
        raise ArtefactError(
            f"no trained adapter in {adapter}",
            expected="adapter_config.json",
            remedy="run `zlora train CONFIG` first",
        )
    model: Any = PeftModel.from_pretrained(load_frozen_model(config), str(adapter), autocast_adapter_dtype=False)
    model.base_model.use_head("chunked")
    return loading.to_device(model).eval()


def fingerprints(config: RunConfig, tokenizer: PreTrainedTokenizerBase, validation: TokenisedSplit) -> Fingerprints:
    """What c_base must have been computed on. The weights are read by the main process only; collective."""
    weights = gather_objects(weights_fingerprint(config.model.path) if is_main() else None)[0]
    rule = mask_rule(tokenizer, config.data.template)
    return Fingerprints(
        weights=weights,
        tokenizer=tokenizer_fingerprint(tokenizer),
        template=template_fingerprint(tokenizer, config.data.template),
        mask_rule=str(sorted(rule.items())),
        data=data_fingerprint(validation.examples),
        dtype=config.model.dtype,
    )


def load_baseline(config: RunConfig, expected: Fingerprints, validation: Sequence[Example]) -> Baseline:
    """The run's c_base artefact, checked against this run and for being usable; with baseline.given that scalar.

    Args:
        expected: fingerprints of the run.
        validation: examples of the validation split, which give a scalar its tokens per sequence.
    Raises:
        ArtefactError: see Baseline.load, .require and .usable.
    """
    section = config.baseline
    if section.given is None:
        baseline, where = Baseline.load(section.path), section.path
        baseline.require(expected, section.path)
    else:
        baseline, where = given_baseline(config, section.given, expected, validation), "baseline.given"
    baseline.usable(config.objective.reduction, section.max_relative_error, where)
    return baseline


def given_baseline(config: RunConfig, value: float, prints: Fingerprints, validation: Sequence[Example]) -> Baseline:
    """The unverified artefact of a scalar, nats per y token."""
    tokens = [len(e.response_ids) for e in validation]
    return Baseline.given(value, prints, tokens, str(config.model.path), str(config.data.validation))
