"""RunConfig -> what the pre-pass reads, and its frozen model: a whole copy per process, or sharded by ZeRO-3."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit import build
from toolkit.baseline import Fingerprints
from toolkit.build.probing import TRAINING, longest, probe_model
from toolkit.build.starts import kept_examples
from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.data import Example, LatentCollator
from toolkit.lm.frozen import FrozenModel, frozen_model
from toolkit.runtime.distributed import world_size


@dataclass(frozen=True, slots=True)
class Inputs:
    """The data of the pre-pass, checked before the model is loaded."""

    collator: LatentCollator
    validation: Sequence[Example]
    prints: Fingerprints  # of the run
    kept: tuple[list[Example], Fingerprints] | None  # training examples whose representations are kept

    @property
    def longest(self) -> int:
        """Tokens of the longest row that is read."""
        return longest(self.validation, self.kept[0] if self.kept else ())


def read_inputs(config: RunConfig) -> Inputs:
    """Read and tokenise the data, with ConfigError or DataError where that cannot be; collective."""
    tokenizer = build.load_tokenizer(config.model.folder)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints, kept, splits = build.fingerprints(config, tokenizer, validation), None, {"validation": validation}
    if config.baseline.representations:
        splits = {"train": build.load_split(config, config.data.train, tokenizer), **splits}
        kept = kept_examples(config, splits["train"].examples, prints)
    build.say_what_is_lost(splits)
    return Inputs(build.collator(tokenizer), validation.examples, prints, kept)


def resolve_prepass_deepspeed(config: RunConfig) -> dict[str, Any] | None:
    """The run's DeepSpeed config where it shares the weights over several processes (ZeRO-3), else None."""
    values = resolve_deepspeed(config)
    sharded = values is not None and values.get("zero_optimization", {}).get("stage") == 3 and world_size() > 1
    return values if sharded else None


def load_prepass_model(config: RunConfig, deepspeed: dict[str, Any] | None, num_tokens: int) -> FrozenModel:
    """The frozen model on this process's device, probed and ready to be called; collective.

    `num_tokens` is the length of the longest row. ConfigError if training with this model would be refused.
    """
    path = config.baseline.path.with_suffix(".probe.json")
    if deepspeed is None:
        model, alone = _probed(config, build.to_device(build.load_frozen_model(config)), path, num_tokens)
        return frozen_model(model, num_tokens, alone)
    import deepspeed as ds
    from transformers.integrations.deepspeed import HfDeepSpeedConfig

    values = inference_config(config, deepspeed)
    switch = HfDeepSpeedConfig(values)  # while it lives, from_pretrained shards each weight as it is read
    model, alone = _probed(config, build.load_frozen_model(config), path, num_tokens)
    engine, *_ = ds.initialize(model=model, config=values)
    del switch
    return frozen_model(engine, num_tokens, alone)


def _probed(config: RunConfig, model: Any, path: Path, num_tokens: int) -> tuple[Any, bool | None]:
    """The model itself, after an adapter as the run's was put on it, probed, and taken off again; collective.

    Also whether it has to run one row at a time; None: it was not probed.

    Raises:
        ConfigError: if training would be refused.
    """
    latent: Any = build.add_adapter(config, model)
    found = probe_model(latent, path, TRAINING, num_tokens, config.train.gradient_checkpointing)
    alone = None if math.isnan(found.worst) else latent.base_model.alone
    return latent.base_model.unload(), alone


def inference_config(config: RunConfig, values: dict[str, Any]) -> dict[str, Any]:
    """The parts that matter without an optimizer, every "auto" left to DeepSpeed's own default."""
    zero = {key: value for key, value in values["zero_optimization"].items() if value != "auto"}
    zero.pop("offload_optimizer", None)
    return {
        "train_micro_batch_size_per_gpu": config.data.eval_batch_size,
        "bf16": {"enabled": config.model.dtype == "bfloat16"},
        "zero_optimization": zero,
        "steps_per_print": 10**9,
    }
