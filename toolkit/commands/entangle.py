"""`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned, with plain y-region nll."""

import os
import shutil
from pathlib import Path
from typing import Any

from transformers import AutoModelForCausalLM, PrinterCallback, TrainingArguments, set_seed
from transformers.integrations.integration_utils import get_reporting_integration_callbacks
from transformers.trainer_utils import get_last_checkpoint

from toolkit import build
from toolkit.build import training as build_training
from toolkit.build.blank import fresh_config
from toolkit.build.training import entangle_arguments
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import ExampleDataset
from toolkit.errors import CheckpointError, ConfigError
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import barrier, is_main, processes
from toolkit.runtime.files import read_object, write_json
from toolkit.training import callbacks
from toolkit.training.checkpoint import save_adapter
from toolkit.training.plain import PlainTrainer
from toolkit.training.whole import merge_lora, num_elements, whole_state

LOSS, LOG, SETTINGS = "validation_loss.json", "train_log.jsonl", "settings.json"
SHARD = "5GB"  # of a file of weights


def entangle(config: RunConfig, overwrite: bool = False, resume: bool = False) -> dict[str, Any]:
    """Train the z-free model on the mixture and write an ordinary Hugging Face folder to model.path.

    Collective over all processes. With `resume` go on from the last checkpoint of an interrupted training. Returns the
    content of validation_loss.json: the validation loss in nats, per token and per sequence.

    Raises:
        ConfigError: neither a pretrained model nor an architecture is given, or the model folder is missing.
        DataError: unusable data.
        CheckpointError: nothing to resume from.
    """
    section = config.entangle
    _check_target(config, overwrite)
    if section.init is None and "model_type" not in section.architecture:
        raise ConfigError(
            "entangle: nothing to start from",
            expected="entangle.init (a model folder) or entangle.architecture with model_type",
            remedy="see the presets `quickstart` and `smollm2`",
        )
    deepspeed = resolve_deepspeed(config, verb="entangle")
    build_training.check_trackers(config)
    with processes(config.train.timeout_s, deepspeed=deepspeed is not None):
        return _entangle(config, deepspeed, resume)


def _settings(config: RunConfig) -> str:
    """A hex digest of the settings that decide the model."""
    values = config.model_dump(mode="json")
    free = ("deepspeed", "gradient_checkpointing", "eval_steps", "save_steps")
    section = {name: value for name, value in values["entangle"].items() if name not in free}
    parts = [section, values["data"], values["seed"], values["model"]["dtype"]]
    parts += [values["zlora"]] if config.entangle.method == "lora" else []
    return json_sha256(parts + ([config.model.revision] if config.model.revision else []))


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


def training_folder(config: RunConfig) -> Path:
    """Where checkpoints and the log are until the model is written: beside model.path."""
    return config.model.path.with_name(f"{config.model.path.name}.training")


def _checkpoint(config: RunConfig) -> str:
    """The last checkpoint of an interrupted training with these settings."""
    folder = training_folder(config)
    last = get_last_checkpoint(str(folder)) if folder.is_dir() else None
    if last is None:
        raise CheckpointError(
            f"nothing to resume from in {folder}",
            expected="a folder checkpoint-N written with entangle.save_steps > 0",
            remedy="start without --resume",
        )
    if read_object(folder / SETTINGS) != {"settings": _settings(config)}:
        raise CheckpointError(
            f"{last} is of other settings",
            expected="entangle, data, seed, model.dtype and, under entangle.method: lora, zlora as they were",
            remedy="set them back, or start without --resume",
        )
    return last


def _begin(config: RunConfig, resume: bool) -> None:
    """Make the training folder this training's."""
    if not resume:
        shutil.rmtree(training_folder(config), ignore_errors=True)
    write_json(training_folder(config) / SETTINGS, {"settings": _settings(config)})


def _entangle(config: RunConfig, deepspeed: dict[str, Any] | None, resume: bool) -> dict[str, Any]:
    config = build.find_model(config, init=True) if config.entangle.init else config
    init = config.entangle.init_folder
    tokenizer = build.load_tokenizer(init, "entangle.init") if init else build.char_tokenizer(config.data.train)
    train = build.load_split(config, config.data.train, tokenizer, entangled=False)
    validation = build.load_split(config, config.data.validation, tokenizer, entangled=False)
    checkpoint = _checkpoint(config) if resume else None
    args = TrainingArguments(**entangle_arguments(config, training_folder(config), deepspeed))  # before the model
    set_seed(config.seed)
    trainer = PlainTrainer(
        model=_model(config, tokenizer, deepspeed is not None),
        args=args,
        data_collator=build.collator(tokenizer),
        train_dataset=ExampleDataset(train.examples),
        eval_dataset=ExampleDataset(validation.examples),
        fresh=init is None,
    )
    trainer.remove_callback(PrinterCallback)
    if args.disable_tqdm:
        trainer.add_callback(callbacks.PlainPrinterCallback())
    trainer.add_callback(callbacks.JsonLogCallback(training_folder(config) / LOG))
    if is_main():
        _begin(config, resume)  # the model is loaded, and no tracker writes yet
    trainer.train(resume_from_checkpoint=checkpoint)
    for tracker in get_reporting_integration_callbacks(args.report_to):
        trainer.remove_callback(tracker)  # it would open its file anew for the last validation
    return _finish(config, trainer, tokenizer)


def _model(config: RunConfig, tokenizer: Any, under_deepspeed: bool) -> Any:
    """Fresh weights or those of entangle.init, with a LoRA under entangle.method: lora.

    Weights that are trained without DeepSpeed are float32 whatever model.dtype says: bfloat16 would swallow small
    updates, of which DeepSpeed keeps float32 copies.
    """
    section, folder = config.entangle, config.entangle.init_folder
    if folder is None:
        return build.cpu_products(AutoModelForCausalLM.from_config(fresh_config(config, tokenizer)))
    lora = section.method == "lora"
    dtype = config.model.dtype if under_deepspeed or lora else "float32"
    loaded = build.load_model(folder, dtype, config.model.attn_implementation, "entangle.init")
    model = build.cpu_products(loaded)
    return build.add_plain_lora(config, model) if lora else model


def _finish(config: RunConfig, trainer: PlainTrainer, tokenizer: Any) -> dict[str, Any]:
    """Write the model as it was measured; collective."""
    path, folder, model = config.model.path, training_folder(config), trainer.model
    if config.entangle.method == "lora":
        save_adapter(model, folder / build.ADAPTER_FOLDER)  # pyright: ignore
        model = merge_lora(model)  # pyright: ignore
    if not trainer.is_deepspeed_enabled:
        model.to(build.DTYPES[config.model.dtype])  # pyright: ignore
    found = trainer.evaluate(metric_key_prefix="validation")
    figures = found | {"steps": config.entangle.steps, "parameters": num_elements(model)}
    state = whole_state(model)  # pyright: ignore
    if is_main():
        if not _is_own(config):
            os.replace(path, path.with_name(f"{path.name}.replaced-{os.urandom(6).hex()}"))
        model.save_pretrained(path, state_dict=state, max_shard_size=SHARD)  # pyright: ignore
        tokenizer.save_pretrained(path)
        for kept in (folder / LOG, folder / build.ADAPTER_FOLDER, folder / "runs"):  # the last is TensorBoard's
            if kept.exists():
                shutil.rmtree(path / kept.name, ignore_errors=True)
                os.replace(kept, path / kept.name)
        write_json(path / LOSS, figures | {"settings": _settings(config)})
        shutil.rmtree(folder)
    barrier()
    return figures
