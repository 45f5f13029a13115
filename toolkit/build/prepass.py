"""RunConfig -> what the pre-pass reads, and its frozen model: a whole copy per process, or sharded by ZeRO-3."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from toolkit import build
from toolkit.baseline import Fingerprints
from toolkit.build.probing import TRAINING, longest, probe_model
from toolkit.build.sharding import loading_shares, share_out
from toolkit.build.starts import kept_examples
from toolkit.config import RunConfig
from toolkit.data import Example, LatentCollator
from toolkit.lm.frozen import FrozenModel, frozen_model


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
    tokenizer = build.load_tokenizer(config)
    validation = build.load_split(config, config.data.validation, tokenizer)
    prints, kept, splits = build.fingerprints(config, tokenizer, validation), None, {"validation": validation}
    if config.baseline.representations:
        splits = {"train": build.load_split(config, config.data.train, tokenizer), **splits}
        kept = kept_examples(config, splits["train"].examples, prints)
    build.say_what_is_lost(splits)
    return Inputs(build.collator(tokenizer), validation.examples, prints, kept)


def load_prepass_model(config: RunConfig, deepspeed: dict[str, Any] | None, num_tokens: int) -> FrozenModel:
    """The frozen model on this process's device, probed and ready to be called; collective.

    `deepspeed` is what sharing_config says, `num_tokens` the length of the longest row. ConfigError if training with
    this model would be refused.
    """
    path = config.baseline.path.with_suffix(".probe.json")
    if deepspeed is None:
        model, alone = _probed(config, build.to_device(build.load_frozen_model(config)), path, num_tokens)
        return frozen_model(model, num_tokens, alone)
    with loading_shares(deepspeed):
        model, alone = _probed(config, build.load_frozen_model(config), path, num_tokens)
        return frozen_model(share_out(model, deepspeed), num_tokens, alone)


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
