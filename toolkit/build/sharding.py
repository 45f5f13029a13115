"""A model for forwards without gradient whose weights ZeRO-3 shares out over the processes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from toolkit.config import RunConfig, resolve_deepspeed
from toolkit.config.filled import TIMERS
from toolkit.lm.parts import decoder_layers
from toolkit.runtime.distributed import world_size


def sharing_config(config: RunConfig) -> dict[str, Any] | None:
    """The run's DeepSpeed config where it shares the weights over several processes (ZeRO-3), else None.

    One process has nobody to share them with: its DeepSpeed config, which may ask for several, is not read.
    """
    values = resolve_deepspeed(config) if world_size() > 1 else None
    if values is None or values.get("zero_optimization", {}).get("stage") != 3:
        return None
    return inference_config(config, values)


def inference_config(config: RunConfig, values: dict[str, Any]) -> dict[str, Any]:
    """The parts that matter without an optimizer, every "auto" left to DeepSpeed's own default."""
    zero = {key: value for key, value in values["zero_optimization"].items() if value != "auto"}
    zero.pop("offload_optimizer", None)
    return {
        "train_micro_batch_size_per_gpu": config.data.eval_batch_size,
        "bf16": {"enabled": config.model.dtype == "bfloat16"},
        "zero_optimization": zero,
        "steps_per_print": 10**9,
        "timers": TIMERS,
    }


@contextmanager
def loading_shares(values: dict[str, Any] | None) -> Iterator[None]:
    """Context in which from_pretrained shards each weight as it is read; nothing without a DeepSpeed config."""
    if values is None:
        yield
        return
    from transformers.integrations.deepspeed import HfDeepSpeedConfig

    switch = HfDeepSpeedConfig(values)  # transformers asks whether one is alive
    yield
    del switch


def share_out(model: Any, values: dict[str, Any], by_layer: bool = False) -> Any:
    """The DeepSpeed engine of a model, with which all of its weights are shards; they are whole while a module runs.

    The model keeps it, so that it may be called without the engine. DeepSpeed fetches weights ahead where the model
    itself is called; where parts of it are, `by_layer` gathers all weights of a layer together instead.
    """
    import deepspeed
    from deepspeed.utils import set_z3_leaf_module

    for layer in decoder_layers(model) if by_layer else ():
        set_z3_leaf_module(layer, True)
    engine = deepspeed.initialize(model=model, config=values)[0]
    vars(model)["zero3"] = engine  # not as an attribute, which would make it one of the modules
    return engine
