"""RunConfig -> objects. With build_training the only translator; everything below takes plain arguments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from peft import PeftModel, get_peft_model
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    set_seed,
)

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
from toolkit.kernels import use_cpu_products
from toolkit.latent.warm_start import fit_head
from toolkit.runtime.distributed import gather_objects, is_main
from toolkit.zlora import ZLoraConfig

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}
ADAPTER_FOLDER = "adapter"
ROUNDING_ONLY = ("data.eval_batch_size",)  # keys that a trained run may be looked at with another value of


def check_model_folder(path: Path, key: str = "model.path") -> None:
    """Refuse a missing model folder before anything is loaded.

    Raises:
        ConfigError: naming the folder and the config key.
    """
    if not (path / "config.json").is_file():
        raise ConfigError(
            f"{key}: model folder {str(path)!r} not found",
            got="no such folder" if not path.is_dir() else "a folder without config.json",
            expected="an ordinary Hugging Face model folder",
            remedy="run `zlora entangle CONFIG` first, or point the key at a model folder",
        )


def load_tokenizer(path: Path) -> PreTrainedTokenizerBase:
    """The tokenizer of a model folder."""
    return AutoTokenizer.from_pretrained(path)


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
    """The entangled model in the run's dtype, on this process's device unless DeepSpeed shards it."""
    model = AutoModelForCausalLM.from_pretrained(
        config.model.path,
        dtype=DTYPES[config.model.dtype],
        attn_implementation=config.model.attn_implementation,
    )
    return cpu_products(freeze(model))


def freeze(model: Any) -> PreTrainedModel:
    """The model without gradients, and without dropout even in training mode: the z-free rows are the baseline."""
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
        if isinstance(getattr(module, "attention_dropout", None), float):
            setattr(module, "attention_dropout", 0.0)  # noqa: B010  (nn.Module types hold tensors only)
    model.requires_grad_(False)
    return model


def cpu_products(model: Any) -> Any:
    """The model, which multiplies by toolkit.kernels.linear if this process has no accelerator."""
    if not torch.cuda.is_available():
        use_cpu_products(model)
    return model


def to_device(model: Any) -> Any:
    """This process's accelerator, or the CPU."""
    return model.to("cuda" if torch.cuda.is_available() else "cpu")


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
    return to_device(model).eval()


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
