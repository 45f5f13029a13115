"""`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned, with plain y-region nll."""

import os
import sys
from functools import partial
from typing import Any

import torch
from torch import Tensor
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments, set_seed

from toolkit import build
from toolkit.baseline import sequence_nll
from toolkit.build.blank import fresh_config
from toolkit.config import RunConfig
from toolkit.data import Example, ExampleDataset, LatentCollator
from toolkit.errors import ConfigError
from toolkit.lm.inputs import frozen_inputs
from toolkit.runtime.device import has_gpu
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import barrier, is_main, processes
from toolkit.runtime.files import read_object, write_json

LOSS = "validation_loss.json"
WARMUP_STEPS = 20  # of the learning rate; a tenth of a run shorter than ten times that


def labelled_batch(collator: LatentCollator, examples: list[Example]) -> dict[str, Tensor]:
    """The latent collator's batch as input_ids, attention_mask, position_ids and labels (-100 outside y)."""
    batch = collator(examples)
    inputs = frozen_inputs(**batch)
    del inputs["logits_to_keep"]  # transformers' loss takes the logits of all columns
    labels = batch["response_ids"].masked_fill(~batch["y_mask"], -100)
    return inputs | {"labels": torch.cat([torch.full_like(batch["prompt_ids"], -100), labels], dim=1)}


def entangle(config: RunConfig, overwrite: bool = False) -> dict[str, Any]:
    """Train the z-free model on the mixture and write an ordinary Hugging Face folder to model.path.

    Returns the content of validation_loss.json: the validation loss in nats, per token and per sequence.

    Raises:
        ConfigError: neither a pretrained model nor an architecture is given, or the model folder is missing.
        DataError: unusable data.
    """
    section = config.entangle
    _check_target(config, overwrite)
    if section.init is None and "model_type" not in section.architecture:
        raise ConfigError(
            "entangle: nothing to start from",
            expected="entangle.init (a model folder) or entangle.architecture with model_type",
            remedy="see the presets `quickstart` and `smollm2`",
        )
    if section.init is not None:
        build.check_model_folder(section.init, "entangle.init")
    with processes(config.train.timeout_s, deepspeed=False):
        return _entangle(config)


def _settings(config: RunConfig) -> str:
    """A hex digest of the settings that decide the model."""
    values = config.model_dump(mode="json")
    return json_sha256([values["entangle"], values["data"], values["seed"], values["model"]["dtype"]])


def _is_own(config: RunConfig) -> bool:
    """Whether model.path is free, or holds what these settings wrote before."""
    path = config.model.path
    held = path.is_dir() and any(
        f.name == "config.json" or f.suffix in (".safetensors", ".bin") for f in path.iterdir()
    )
    record = read_object(path / LOSS)
    return not held or (record is not None and record.get("settings", _settings(config)) == _settings(config))


def _check_target(config: RunConfig, overwrite: bool) -> None:
    """Refuse to replace a model that these settings did not write, unless it is to be kept aside."""
    path, init = config.model.path, config.entangle.init
    build.check_folder(path, "model.path")
    if init is not None and init.resolve() == path.resolve():
        raise ConfigError(
            "entangle would replace the model that it starts from",
            got=f"model.path and entangle.init are both {str(path)!r}",
            expected="a folder of its own for the entangled model",
            remedy="give model.path another name",
        )
    if not overwrite and not _is_own(config):
        raise ConfigError(
            f"model.path: the model in {str(path)!r} would be overwritten",
            got="a model of other settings, or one that `zlora entangle` did not write",
            expected="no model there, or the one that these settings wrote before",
            remedy="give model.path another name, set entangle.init to fine-tune a model, or give --overwrite, "
            "which keeps the folder under another name",
        )


def _entangle(config: RunConfig) -> dict[str, Any]:
    init = config.entangle.init
    tokenizer = build.load_tokenizer(init, "entangle.init") if init else build.char_tokenizer(config.data.train)
    train = build.load_split(config, config.data.train, tokenizer, entangled=False)
    validation = build.load_split(config, config.data.validation, tokenizer, entangled=False)
    set_seed(config.seed)
    # In float32 whatever model.dtype says: bf16 weights would swallow small updates.
    if init:
        model = build.load_model(init, "float32", key="entangle.init")
    else:
        model = AutoModelForCausalLM.from_config(fresh_config(config, tokenizer))
    model = build.cpu_products(model)
    collator = build.collator(tokenizer)
    trainer = Trainer(
        model=model,
        args=_arguments(config),
        data_collator=partial(labelled_batch, collator),
        train_dataset=ExampleDataset(train.examples),
        processing_class=tokenizer,
    )
    trainer.train()
    model.to(build.DTYPES[config.model.dtype])  # pyright: ignore
    nll = sequence_nll(model, validation.examples, collator, config.data.eval_batch_size)
    tokens = sum(len(e.response_ids) for e in validation.examples)
    figures = {
        "validation_nll_per_token": sum(nll) / tokens,
        "validation_nll_per_sequence": sum(nll) / len(nll),
        "steps": config.entangle.steps,
        "parameters": sum(p.numel() for p in model.parameters()),
    }
    if is_main():
        if not _is_own(config):
            path = config.model.path
            os.replace(path, path.with_name(f"{path.name}.replaced-{os.urandom(6).hex()}"))
        model.save_pretrained(config.model.path)
        tokenizer.save_pretrained(config.model.path)
        write_json(config.model.path / LOSS, figures | {"settings": _settings(config)})
    barrier()
    return figures


def _arguments(config: RunConfig) -> TrainingArguments:
    section = config.entangle
    return TrainingArguments(
        output_dir=str(config.model.path),
        per_device_train_batch_size=section.batch_size,
        max_steps=section.steps,
        learning_rate=section.lr,
        lr_scheduler_type="cosine",
        warmup_steps=min(WARMUP_STEPS, section.steps // 10),
        bf16=config.model.dtype == "bfloat16",
        logging_steps=max(1, section.steps // 20),
        save_strategy="no",
        report_to=[],
        seed=config.seed,
        remove_unused_columns=False,
        disable_tqdm=not sys.stderr.isatty(),
        use_cpu=not has_gpu(),
    )
