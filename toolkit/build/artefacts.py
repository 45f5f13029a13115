"""RunConfig to what earlier verbs left, checked: c_base with its fingerprints, the config of a trained run."""

from collections.abc import Sequence

from transformers import PreTrainedTokenizerBase

from toolkit.baseline import Baseline, Fingerprints, weights_fingerprint
from toolkit.config import RunConfig, load_config
from toolkit.data import (
    Example,
    TokenisedSplit,
    data_fingerprint,
    mask_rule,
    template_fingerprint,
    tokenizer_fingerprint,
)
from toolkit.errors import ArtefactError, ConfigError
from toolkit.runtime.distributed import from_main

ROUNDING_ONLY = ("data.eval_batch_size",)  # keys that a trained run may be looked at with another value of


def require_same_run(config: RunConfig, sections: Sequence[str]) -> None:
    """Refuse to look at a trained run with other values of these sections, or of single keys `section.key`.

    Raises:
        ArtefactError: if the run has no config.yaml.
        ConfigError: naming every key of these sections that differs.
    """
    path = config.run_dir / "config.yaml"
    if not path.is_file():
        raise ArtefactError(f"{path} not found", expected="a trained run", remedy="run `zlora train CONFIG` first")
    now, then = config.model_dump(mode="json"), load_config(path).model_dump(mode="json")
    places = [name.partition(".")[::2] for name in sections]
    wrong = [
        f"{section}.{key}: {then[section][key]!r} in the run, {value!r} now"
        for section, one in places
        for key, value in now[section].items()
        if one in ("", key) and value != then[section][key] and f"{section}.{key}" not in ROUNDING_ONLY
    ]
    if wrong:
        raise ConfigError(
            f"this is not the configuration {config.run_dir} was trained with:\n  " + "\n  ".join(wrong),
            remedy=f"give {path} as the CONFIG",
        )


def fingerprints(config: RunConfig, tokenizer: PreTrainedTokenizerBase, validation: TokenisedSplit) -> Fingerprints:
    """What c_base must have been computed on. The weights are read by the main process only; collective."""
    weights = from_main(lambda: weights_fingerprint(config.model.path))
    rule = mask_rule(tokenizer, config.data.template)
    return Fingerprints(
        weights=weights,
        tokenizer=tokenizer_fingerprint(tokenizer),
        template=template_fingerprint(tokenizer, config.data.template),
        mask_rule=str(sorted(rule.items())),
        data=data_fingerprint(validation.examples),
        dtype=config.model.dtype,
    )


def load_baseline(config: RunConfig, expected: Fingerprints, validation: Sequence[Example]) -> Baseline:
    """The run's usable c_base artefact, or baseline.given; errors as of Baseline.load, .require and .usable."""
    section = config.baseline
    if section.given is None:
        baseline, where = Baseline.load(section.path), section.path
        baseline.require(expected, section.path)
    else:
        baseline, where = given_baseline(config, section.given, expected, validation), "baseline.given"
    baseline.usable(config.objective.reduction, section.max_relative_error, where)
    return baseline


def given_baseline(config: RunConfig, value: float, prints: Fingerprints, validation: Sequence[Example]) -> Baseline:
    """The unverified artefact of a scalar, nats per y token."""
    tokens = [len(e.response_ids) for e in validation]
    return Baseline.given(value, prints, tokens, str(config.model.path), str(config.data.validation))
