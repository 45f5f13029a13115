"""`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned, with plain y-region nll."""

import os
import shutil
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from transformers import AutoModelForCausalLM, PrinterCallback, set_seed
from transformers.integrations.integration_utils import get_reporting_integration_callbacks

from toolkit import build
from toolkit.baseline import weights_fingerprint
from toolkit.build import training as build_training
from toolkit.build.blank import fresh_config
from toolkit.build.resume import checkpoint_facts, whole_checkpoint
from toolkit.build.training import Arguments, entangle_arguments, size_buckets
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import ExampleDataset, TokenisedSplit, data_fingerprint, template_fingerprint, tokenizer_fingerprint
from toolkit.errors import CheckpointError, ConfigError
from toolkit.lm.folder import LOSS
from toolkit.runtime.device import less_memory, memory_in_words
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import barrier, from_main, is_main, processes
from toolkit.runtime.files import read_object, write_json
from toolkit.runtime.lock import LOCK, only_training
from toolkit.runtime.stop import PREEMPTED, STOP, StopRequest
from toolkit.training import callbacks
from toolkit.training.checkpoint import save_adapter
from toolkit.training.plain import PlainTrainer
from toolkit.training.stopping import StoppedError
from toolkit.training.whole import merge_lora, num_elements, whole_state

LOG, SETTINGS = "train_log.jsonl", "settings.json"
SHARD = "5GB"  # of a file of weights


def entangle(config: RunConfig, overwrite: bool = False, resume: bool = False) -> dict[str, Any]:
    """Train the z-free model on the mixture and write an ordinary Hugging Face folder to model.path.

    Collective over all processes. With `resume` go on from the last whole checkpoint of an interrupted training, or do
    nothing where these settings have written the model already.
    Returns the content of validation_loss.json: the validation loss in nats, per token and per sequence; or that of
    PREEMPTED where the training was asked to stop.

    Raises:
        ConfigError: neither a pretrained model nor an architecture is given, or the model folder is missing.
        DataError: unusable data.
        CheckpointError: nothing to resume from, or a checkpoint cannot be written.
        ToolkitError: GPU memory ran out.
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
    folder = training_folder(config)
    with (
        processes(config.train.timeout_s, deepspeed=deepspeed is not None),
        only_training(folder) if is_main() else nullcontext(),
        StopRequest(folder) as stop,
    ):
        done = from_main(lambda: _finished(config)) if resume else None
        if done is not None:
            if is_main():
                print(f"{config.model.path} is written: nothing to do", flush=True)
            return done
        try:
            with memory_in_words(less_memory("entangle")):
                return _entangle(config, deepspeed, resume, stop)
        except StoppedError as stopped:
            return _preempted(folder, stopped)


def _preempted(folder: Path, stopped: StoppedError) -> dict[str, Any]:
    """Leave word that the training goes on with --resume."""
    values = {"preempted": stopped.reason, "step": stopped.step, "checkpoint": stopped.checkpoint}
    if is_main():
        write_json(folder / PREEMPTED, values)
        print(f"stopped after step {stopped.step}: {stopped.reason}", flush=True)
    barrier()
    return values


def _settings(config: RunConfig) -> str:
    """A hex digest of the settings that decide the model."""
    values = config.model_dump(mode="json")
    free = ("deepspeed", "gradient_checkpointing", "eval_steps", "save_steps")
    section = {name: value for name, value in values["entangle"].items() if name not in free}
    parts = [section, values["data"], values["seed"], values["model"]["dtype"]]
    parts += [values["zlora"]] if config.entangle.method == "lora" else []
    return json_sha256(parts + ([config.model.revision] if config.model.revision else []))


def _finished(config: RunConfig) -> dict[str, Any] | None:
    """The figures of the model that these settings have written, where no training has begun since; else None."""
    record = read_object(config.model.path / LOSS) or {}
    done = record.pop("settings", None) == _settings(config) and not (training_folder(config) / SETTINGS).exists()
    return record if done else None


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


def _facts(
    config: RunConfig,
    deepspeed: dict[str, Any] | None,
    tokenizer: Any,
    train: TokenisedSplit,
    validation: TokenisedSplit,
) -> dict[str, Any]:
    """What the checkpoints of a training belong to; collective."""
    folder = config.entangle.init_folder
    inputs = {
        "weights": "fresh" if folder is None else from_main(lambda: weights_fingerprint(folder)),
        "tokenizer": tokenizer_fingerprint(tokenizer),
        "template": template_fingerprint(tokenizer, config.data.template),
        "content of data.train": data_fingerprint(train.examples),
        "content of data.validation": data_fingerprint(validation.examples),
    }
    return checkpoint_facts(deepspeed, inputs, _settings(config))


def _checkpoint(config: RunConfig, facts: dict[str, Any]) -> str | None:
    """The last whole checkpoint of an interrupted training with these settings; errors as of whole_checkpoint."""
    folder = training_folder(config)
    held = read_object(folder / SETTINGS)
    if held is not None and held != {"settings": _settings(config)}:
        raise CheckpointError(
            f"the training in {folder} is of other settings",
            expected="entangle, data, seed, model.dtype and, under entangle.method: lora, zlora as they were",
            remedy="set them back, or start without --resume",
        )
    return whole_checkpoint(folder, facts, folder, "start without --resume, which begins anew")


def _begin(config: RunConfig, resume: bool) -> None:
    """Make the training folder this training's."""
    if not resume:
        _clear(training_folder(config))
    (training_folder(config) / PREEMPTED).unlink(missing_ok=True)
    write_json(training_folder(config) / SETTINGS, {"settings": _settings(config)})


def _clear(folder: Path) -> None:
    """Remove all but the lock and a request to stop, which go where this process ends."""
    for path in folder.iterdir():
        if path.name not in (LOCK, STOP):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _entangle(config: RunConfig, deepspeed: dict[str, Any] | None, resume: bool, stop: StopRequest) -> dict[str, Any]:
    config = build.find_model(config, init=True) if config.entangle.init else config
    init = config.entangle.init_folder
    tokenizer = build.load_tokenizer(init, "entangle.init") if init else build.char_tokenizer(config)
    train = build.load_split(config, config.data.train, tokenizer, entangled=False)
    validation = build.load_split(config, config.data.validation, tokenizer, entangled=False)
    facts = _facts(config, deepspeed, tokenizer, train, validation)
    checkpoint = from_main(lambda: _checkpoint(config, facts)) if resume else None
    args = Arguments(**entangle_arguments(config, training_folder(config), deepspeed))  # before the model
    set_seed(config.seed)
    model = _model(config, tokenizer, deepspeed is not None)
    size_buckets(model, args)
    trainer = PlainTrainer(
        model=model,
        args=args,
        data_collator=build.collator(tokenizer),
        train_dataset=ExampleDataset(train.examples),
        eval_dataset=ExampleDataset(validation.examples),
        fresh=init is None,
        facts=facts,
        stop=stop,
    )
    trainer.remove_callback(PrinterCallback)
    if args.disable_tqdm:
        trainer.add_callback(callbacks.PlainPrinterCallback())
    trainer.add_callback(callbacks.JsonLogCallback(training_folder(config) / LOG))
    if is_main():
        _begin(config, checkpoint is not None)  # the model is loaded, and no tracker writes yet
    trainer.train(resume_from_checkpoint=checkpoint)
    trainer.ending.raise_if_stopped()
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
        return build.own_products(AutoModelForCausalLM.from_config(fresh_config(config, tokenizer)))
    lora = section.method == "lora"
    dtype = config.model.dtype if under_deepspeed or lora else "float32"
    loaded = build.load_model(folder, dtype, config.model.attn_implementation, "entangle.init")
    model = build.own_products(loaded)
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
        _clear(folder)
    barrier()
    return figures
