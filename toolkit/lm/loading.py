"""A causal LM and its tokenizer from a model folder, frozen, in a dtype, on this process's device."""

from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from toolkit.errors import ConfigError
from toolkit.kernels import use_cpu_products
from toolkit.lm.parts import drop_dropout

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


def check_model_folder(path: Path, key: str = "model.path") -> None:
    """Refuse a missing model folder before anything is loaded, with a ConfigError that names it and the config key."""
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


def load_frozen_model(path: Path, dtype: str, attn_implementation: str | None = None) -> PreTrainedModel:
    """The causal LM of a model folder, frozen, its weights in a dtype of DTYPES.

    Under transformers' HfDeepSpeedConfig of ZeRO-3 each weight is sharded as it is read.
    """
    model = AutoModelForCausalLM.from_pretrained(path, dtype=DTYPES[dtype], attn_implementation=attn_implementation)
    return cpu_products(freeze(model))


def freeze(model: Any) -> PreTrainedModel:
    """The model without gradients, and without dropout even in training mode: the z-free rows are the baseline."""
    drop_dropout(model)
    model.requires_grad_(False)
    return model


def cpu_products(model: Any) -> Any:
    """The model, which multiplies by toolkit.kernels.linear if this process has no accelerator."""
    if not torch.cuda.is_available():
        use_cpu_products(model)
    return model


def to_device(model: Any) -> Any:
    """The model on this process's accelerator, or the CPU."""
    return model.to("cuda" if torch.cuda.is_available() else "cpu")
