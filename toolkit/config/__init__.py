"""Run configuration: schema with defaults, YAML with presets and dotted overrides, DeepSpeed configs."""

from .deepspeed import deepspeed_names, read_deepspeed, resolve_deepspeed
from .load import dump_config, load_config, preset_names
from .schema import RunConfig

__all__ = [
    "RunConfig",
    "deepspeed_names",
    "dump_config",
    "load_config",
    "preset_names",
    "read_deepspeed",
    "resolve_deepspeed",
]
