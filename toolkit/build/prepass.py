"""RunConfig -> the frozen model of the pre-pass: a whole copy per process, or one sharded over all by ZeRO-3."""

from __future__ import annotations

from typing import Any

from toolkit import build
from toolkit.config import RunConfig, read_deepspeed, resolve_deepspeed
from toolkit.errors import ConfigError
from toolkit.runtime.distributed import world_size


def resolve_prepass_deepspeed(config: RunConfig) -> dict[str, Any] | None:
    """The DeepSpeed config of the pre-pass; None: every process holds the whole model.

    "auto" is the run's own config where that is ZeRO-3 and there are several processes to share the weights.

    Raises:
        ConfigError: as resolve_deepspeed, or a stage that does not shard weights.
    """
    name = config.baseline.deepspeed
    if name is None:
        return None
    if name == "auto":
        values = resolve_deepspeed(config)
        return values if values and _stage(values) == 3 and world_size() > 1 else None
    values = read_deepspeed(name)
    if _stage(values) != 3:
        raise ConfigError(
            f"baseline.deepspeed: {name} does not shard the weights of a model that is not trained",
            got=f"zero_optimization.stage = {_stage(values)}",
            expected="a config of stage 3",
            remedy="name z3 or z3_offload_all, or set baseline.deepspeed to null",
        )
    return values


def load_prepass_model(config: RunConfig, deepspeed: dict[str, Any] | None) -> Any:
    """The frozen model on this process's device, ready to be called; collective under ZeRO-3."""
    if deepspeed is None:
        return build.to_device(build.load_frozen_model(config))
    import deepspeed as ds
    from transformers.integrations.deepspeed import HfDeepSpeedConfig

    values = _inference_config(config, deepspeed)
    switch = HfDeepSpeedConfig(values)  # while it lives, from_pretrained shards each weight as it is read
    engine, *_ = ds.initialize(model=build.load_frozen_model(config), config=values)
    del switch
    return engine


def _inference_config(config: RunConfig, values: dict[str, Any]) -> dict[str, Any]:
    """The parts that matter without an optimizer, every "auto" left to DeepSpeed's own default."""
    zero = {key: value for key, value in values["zero_optimization"].items() if value != "auto"}
    zero.pop("offload_optimizer", None)
    return {
        "train_micro_batch_size_per_gpu": config.data.eval_batch_size,
        "bf16": {"enabled": config.model.dtype == "bfloat16"},
        "zero_optimization": zero,
        "steps_per_print": 10**9,
    }


def _stage(values: dict[str, Any]) -> int:
    return values.get("zero_optimization", {}).get("stage", 0)
