"""Run configuration: schema with defaults, YAML with presets and dotted overrides, DeepSpeed configs."""

from toolkit.config.deepspeed import deepspeed_configs, read_deepspeed, resolve_deepspeed
from toolkit.config.load import dump_config, load_config, preset_names
from toolkit.config.schema import RunConfig
