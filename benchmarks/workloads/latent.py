"""Our training step: LatentTrainer as `zlora train` builds it, on one example per step."""

import math
from typing import Any

from harness.training import TurnCallback
from harness.turns import Turns
from transformers import TrainingArguments

from toolkit import build
from toolkit.baseline import Baseline, Fingerprints
from toolkit.build import training as build_training
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import Example, ExampleDataset, LatentCollator
from toolkit.runtime.distributed import processes, world_size
from toolkit.training.trainer import LatentTrainer

from .shapes import examples

# Of a Trainer: no validations and no checkpoint after the last step, which are no parts of a step.
STEPS_ALONE = {"eval_strategy": "no", "eval_on_start": False, "save_strategy": "no"}


def run_config(size: dict[str, Any], steps: int) -> RunConfig:
    """The config of a run of this size; `jsd`, `dtype` and sections in `settings` change it, the rest are defaults."""
    dtype = size.get("dtype", "float32")
    settings = {
        "seed": 0,
        "run_dir": f"{size['folder']}-runs",  # nothing is written there
        "model": {"path": size["folder"], "dtype": dtype},
        "latent": {"num_latents": size["K"]},
        "objective": {"jsd": size.get("jsd", 0.0)},
        "train": {"batch_size": 1, "steps": steps, "logging_steps": 10**6, "report_to": []},
        "deepspeed": size.get("deepspeed", "z2"),
    }
    for section, values in size.get("settings", {}).items():
        settings[section] = settings.get(section, {}) | values
    return RunConfig.model_validate(settings)


def given_baseline(data: list[Example], size: dict[str, Any]) -> Baseline:
    """c_base of a model that predicts nothing: what a random one has, nearly."""
    prints = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "benchmark"))
    lengths = [len(e.response_ids) for e in data]
    return Baseline.given(math.log(size["V"]), prints, lengths, size["folder"], "random tokens")


def train(size: dict[str, Any], turns: Turns) -> None:
    """One optimizer step per turn.

    Args:
        size: `folder` of the model, `K` branches, `n` prompt tokens, `m` response tokens, `V`, see also run_config.
        turns: as many steps.
    """
    config = run_config(size, turns.num_turns)
    data = examples(size["n"], size["m"], size["V"], turns.num_turns * world_size())
    deepspeed = resolve_deepspeed(config)
    with processes():
        trainer = _trainer(config, deepspeed, data, given_baseline(data, size))
        trainer.add_callback(TurnCallback(turns))
        turns.facts["loss"] = trainer.train().training_loss
        del trainer


def _trainer(
    config: RunConfig, deepspeed: dict[str, Any] | None, data: list[Example], baseline: Baseline
) -> LatentTrainer:
    values = build_training.training_arguments(config, deepspeed) | STEPS_ALONE
    scale = build_training.loss_scale(config, baseline)
    return LatentTrainer(
        args=TrainingArguments(**values),
        model=build.build_latent_model(config),
        data_collator=LatentCollator(0),
        train_dataset=ExampleDataset(data),
        objective=build_training.build_objective(config, scale),
        scale=scale,
        spec=build_training.forward_spec(config),
        max_grad_norms=build_training.max_grad_norms(config),
    )
