"""`zlora predict`: what training can reach and whether z will be ignored, from c_base and the run config alone."""

from dataclasses import replace
from pathlib import Path

from toolkit import build
from toolkit.baseline import Baseline, Fingerprints
from toolkit.build.forecast import Forecast, forecast
from toolkit.config import RunConfig
from toolkit.data import has_rows
from toolkit.errors import ConfigError
from toolkit.lm.folder import LOSS

LITTLE = 0.1  # share of the frozen model's loss that z can account for, below which tuning is asked about


def predict(config: RunConfig) -> Forecast:
    """The forecast of a run. No model is loaded and no weights are read.

    That the artefact belongs to the run is not checked here, which would take both: `zlora train` does. With
    baseline.given the validation split is tokenised, since the scalar alone does not say how long y is.

    Raises:
        ArtefactError: no artefact, a damaged one, or a c_base that cannot be divided by.
        ConfigError, DataError: with baseline.given, where the tokenizer or the validation split cannot be read.
    """
    section = config.baseline
    where = section.path if section.given is None else "baseline.given"
    baseline = Baseline.load(section.path) if section.given is None else _given(config, section.given)
    baseline.usable(config.objective.reduction, section.max_relative_error, where)
    found = forecast(config, baseline)
    fitted = (Path(config.model.path) / LOSS).is_file()
    if found.capacity is None or fitted or found.capacity > LITTLE * found.c_seq:
        return found
    much = f"z can account for {found.capacity:.2g} of the {found.c_seq:.3g} nats that a response costs"
    words = f"{much}: if the model was not fitted to such rows tuning dominates: fine-tune first (`zlora entangle`)"
    return replace(found, warnings=[*found.warnings, words])


def _given(config: RunConfig, value: float) -> Baseline:
    """The artefact of a scalar, over the tokens of the validation split."""
    remedy = "give model.path and data.validation, or run `zlora baseline CONFIG` and leave --c-base out"
    config = build.find_either(config)
    if not (config.model.folder / "config.json").is_file() or not has_rows(config.data.validation):
        raise ConfigError(
            "a given c_base says nothing about the length of y, which beta_eff depends on",
            got=f"no tokenizer in {config.model.path}, or no file {config.data.validation}",
            expected="the validation split and the tokenizer that makes tokens of it",
            remedy=remedy,
        )
    tokenizer = build.load_tokenizer(config)
    split = build.load_split(config, config.data.validation, tokenizer)
    prints = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "not computed"))
    return build.given_baseline(config, value, prints, split.examples)
