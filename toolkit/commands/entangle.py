"""`zlora entangle`: the z-free model, trained from fresh weights or fine-tuned, with plain y-region nll."""

import os
import shutil
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from transformers import AutoModelForCausalLM, PrinterCallback, set_seed
from transformers.integrations.integration_utils import get_reporting_integration_callbacks

from toolkit import build
from toolkit.build import entangled
from toolkit.build import training as build_training
from toolkit.build.blank import fresh_config
from toolkit.build.training import Arguments, entangle_arguments, size_buckets
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import ExampleDataset, end_token_id
from toolkit.errors import ConfigError
from toolkit.lm import loading
from toolkit.lm.folder import LOSS
from toolkit.runtime.device import less_memory, memory_in_words
from toolkit.runtime.distributed import barrier, from_main, is_main, processes
from toolkit.runtime.files import read_object, write_json
from toolkit.runtime.lock import only_training
from toolkit.runtime.stop import PREEMPTED, StopRequest
from toolkit.training import callbacks
from toolkit.training.checkpoint import save_adapter
from toolkit.training.plain import PlainTrainer
from toolkit.training.stopping import StoppedError
from toolkit.training.whole import merge_lora, num_elements, whole_state

LOG = "train_log.jsonl"
KEPT = (LOG, build.ADAPTER_FOLDER, "runs")  # of the training, beside the model; the last is TensorBoard's
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
    entangled.check_target(config, overwrite)
    if section.init is None and "model_type" not in section.architecture:
        raise ConfigError(
            "entangle: nothing to start from",
            expected="entangle.init (a model folder) or entangle.architecture with model_type",
            remedy="see the presets `quickstart` and `smollm2`",
        )
    deepspeed = resolve_deepspeed(config, verb="entangle")
    build_training.check_trackers(config)
    folder = entangled.training_folder(config)
    with (
        processes(config.train.timeout_s, deepspeed=deepspeed is not None),
        only_training(folder) if is_main() else nullcontext(),
        StopRequest(folder) as stop,
    ):
        if is_main():
            entangled.end_publishing(config, KEPT)
        done = from_main(lambda: entangled.finished(config)) if resume else None
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


def _entangle(config: RunConfig, deepspeed: dict[str, Any] | None, resume: bool, stop: StopRequest) -> dict[str, Any]:
    config = build.find_model(config, init=True) if config.entangle.init else config
    init = config.entangle.init_folder
    tokenizer = build.load_tokenizer(config, init, "entangle.init") if init else build.char_tokenizer(config)
    train = build.load_split(config, config.data.train, tokenizer, entangled=False)
    validation = build.load_split(config, config.data.validation, tokenizer, entangled=False)
    facts = entangled.training_facts(config, deepspeed, tokenizer, train, validation)
    checkpoint = entangled.checkpoint_of(config, facts) if resume else None
    args = Arguments(**entangle_arguments(config, entangled.training_folder(config), deepspeed))  # before the model
    set_seed(config.seed)
    model = _model(config, tokenizer, deepspeed is not None)
    size_buckets(model, args)
    if is_main():
        num_bytes = num_elements(model) * build.DTYPES[config.model.dtype].itemsize
        build.check_room(config.model.path, num_bytes, "model.path")
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
    trainer.add_callback(callbacks.JsonLogCallback(entangled.training_folder(config) / LOG))
    if is_main():
        entangled.begin(config, checkpoint is not None)  # the model is loaded, and no tracker writes yet
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
    path, model = config.model.path, trainer.model
    if config.entangle.method == "lora":
        save_adapter(model, entangled.training_folder(config) / build.ADAPTER_FOLDER)  # pyright: ignore
        model = merge_lora(model)  # pyright: ignore
    if not trainer.is_deepspeed_enabled:
        model.to(build.DTYPES[config.model.dtype])  # pyright: ignore
    found = trainer.evaluate(metric_key_prefix="validation")
    figures = found | {"steps": config.entangle.steps, "parameters": num_elements(model)}
    state = whole_state(model)  # pyright: ignore
    if is_main():
        if not entangled.is_own(config):
            os.replace(path, path.with_name(f"{path.name}.replaced-{os.urandom(6).hex()}"))
        staging, init = path / entangled.STAGING, config.entangle.init_folder
        shutil.rmtree(staging, ignore_errors=True)
        model.save_pretrained(staging, state_dict=state, max_shard_size=SHARD)  # pyright: ignore
        # As it came: every verb gives the template its options anew.
        (loading.load_tokenizer(init, "entangle.init") if init else tokenizer).save_pretrained(staging)
        _stop_after_a_turn(staging, end_token_id(tokenizer, config.data.template))
        write_json(staging / LOSS, figures | {"settings": entangled.settings_digest(config)})
        entangled.publish(config, KEPT)
    barrier()
    return figures


def _stop_after_a_turn(folder: Path, end: int) -> None:
    """Have other software, too, stop at the token that ends a response in training: not every base model does."""
    values = read_object(folder / "generation_config.json") or {}
    stops = values.get("eos_token_id")
    stops = stops if isinstance(stops, list) else [] if stops is None else [stops]
    if end not in stops:
        write_json(folder / "generation_config.json", values | {"eos_token_id": [*stops, end]})
