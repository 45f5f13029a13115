"""RunConfig -> the models that are trained, without weights: shapes, dtypes and modules are those of the real ones."""

from pathlib import Path
from typing import Any

import torch
from peft import PeftModel
from transformers import AutoConfig, AutoModelForCausalLM, PreTrainedTokenizerBase

from toolkit import build
from toolkit.components import hide
from toolkit.config import RunConfig
from toolkit.config.deepspeed import Verb
from toolkit.data import has_rows
from toolkit.errors import ConfigError


def model_folder(config: RunConfig, verb: Verb = "train") -> Path | None:
    """The folder with the config.json of the frozen model: model.path, or what `zlora entangle` starts from."""
    folders = (config.model.folder if verb == "train" else None, config.entangle.init_folder)
    return next((folder for folder in folders if folder and (folder / "config.json").is_file()), None)


def require_model_config(config: RunConfig, verb: Verb = "train") -> None:
    """Refuse a run without a folder with a config.json, or an architecture and the data that gives it a vocabulary."""
    known = "model_type" in config.entangle.architecture
    key, path = ("model.path", config.model.path) if verb == "train" else ("entangle.init", config.entangle.init)
    if model_folder(config, verb) is not None or (known and has_rows(config.data.train)):
        return
    raise ConfigError(
        "no model to estimate",
        got=f"no {path or key}/config.json, "
        + (f"and no {config.data.train} to take the vocabulary from" if known else "and no entangle.architecture"),
        expected="the config.json of a Hugging Face model, without weights; or entangle.architecture and data.train",
        remedy=f"point {key} at a folder with a config.json, or write the data (`zlora task CONFIG`)",
    )


def tokenizer_of(config: RunConfig) -> PreTrainedTokenizerBase | None:
    """The tokenizer of that folder, or one token per character of the training data; None where there is none."""
    folder = model_folder(config)
    if folder is None:
        return build.char_tokenizer(config) if has_rows(config.data.train) else None
    try:
        return build.load_tokenizer(config, folder)
    except ConfigError:
        return None


def fresh_config(config: RunConfig, tokenizer: PreTrainedTokenizerBase) -> Any:
    """The transformers config of `entangle.architecture`, for this tokenizer's vocabulary."""
    values = hide(config.entangle.architecture)  # it becomes the model folder's config.json
    special = {f"{n}_token_id": getattr(tokenizer, f"{n}_token_id") for n in ("bos", "eos", "pad")}
    return AutoConfig.for_model(values.pop("model_type"), vocab_size=len(tokenizer), **special, **values)


def blank_latent_model(config: RunConfig) -> PeftModel:
    """The model that `zlora train` builds, on the meta device, in training mode.

    Raises:
        ConfigError: as require_model_config, or if the chunked LM head cannot compute this model's logits.
    """
    require_model_config(config)
    latent = build.add_adapter(config, build.freeze(_blank_model(config, model_folder(config))))
    return _in_training(latent, config.train.gradient_checkpointing)


def blank_plain_model(config: RunConfig) -> Any:
    """The z-free model that `zlora entangle` trains, on the meta device, in training mode.

    Raises:
        ConfigError: as require_model_config.
    """
    require_model_config(config, "entangle")
    section, model = config.entangle, _blank_model(config, model_folder(config, "entangle"))
    model = build.add_plain_lora(config, model) if section.method == "lora" else model
    return _in_training(model, section.gradient_checkpointing)


def _in_training(model: Any, checkpointing: bool) -> Any:
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model.train()


def _blank_model(config: RunConfig, folder: Path | None) -> Any:
    """A causal LM by the config.json of a folder, or by entangle.architecture, on the meta device."""
    if folder is not None:
        found: Any = build.load_model_config(folder)
    else:
        tokenizer = build.char_tokenizer(config)
        found = fresh_config(config, tokenizer)
    named = config.model.attn_implementation
    attention = named if named in (None, "eager") else "sdpa"  # what others keep is much the same, and need not be here
    with torch.device("meta"):
        return AutoModelForCausalLM.from_config(
            found, dtype=build.DTYPES[config.model.dtype], attn_implementation=attention
        )
