"""zlora: LoRA fine-tuning of large language models conditioned on a latent variable z, under DeepSpeed.

`import toolkit.zlora` registers the PEFT method (PeftType.ZLORA); this module stays light so that the
command line starts quickly, and offers the common names lazily.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_LAZY = {
    "ZLoraConfig": "toolkit.zlora",
    "ZLoraModel": "toolkit.zlora",
    "LatentTrainer": "toolkit.training.trainer",
    "RunConfig": "toolkit.config",
    "load_config": "toolkit.config",
}


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
