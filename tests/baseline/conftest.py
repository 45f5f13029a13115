"""The frozen model of the tiny run with what a pre-pass over it is given."""

from typing import Any

import pytest
from processes import TinyRun

from toolkit import build
from toolkit.config import load_config


@pytest.fixture(scope="session")
def loaded(tiny: TinyRun) -> Any:
    """Model, validation examples and collator."""
    config = load_config(tiny.config)
    tokenizer = build.load_tokenizer(config)
    examples = build.load_split(config, config.data.validation, tokenizer).examples
    return build.load_frozen_model(config).eval(), examples, build.collator(tokenizer)
