"""RunConfig to what earlier verbs left, checked: c_base with its fingerprints, the config of a trained run."""

from collections.abc import Sequence
from typing import Any

from transformers import PreTrainedTokenizerBase

from toolkit.baseline import Baseline, Fingerprints, weights_fingerprint
from toolkit.components import hide
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
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.distributed import from_main

# Keys that decide nothing in a training but rounding: a trained run may be looked at with another value of them.
NOT_TRAINED = ("data.eval_batch_size", "data.num_proc", "data.max_new_tokens", "data.test")
# Keys of which a resumed run may take another value; train.steps too where nothing is stretched over the run.
WHILE_TRAINING = tuple(
    f"train.{name}" for name in ("logging_steps", "eval_steps", "save_steps", "max_bad_steps", "report_to", "timeout_s")
)
# Sections and keys on which the answers of a trained run depend.
ANSWERING = ("zlora", "latent", "model", "data.template", "data.template_options")
DECIDING = ("seed", "deepspeed", "data", "model", "latent", "zlora", "objective", "baseline", "train")


def require_same_run(config: RunConfig, sections: Sequence[str]) -> None:
    """Refuse to look at a trained run with other values of these sections, or of single keys `section.key`.

    Raises:
        ArtefactError: if the run has no config.yaml.
        ConfigError: naming every key of these sections that differs.
    """
    path = config.run_dir / "config.yaml"
    if not path.is_file():
        raise ArtefactError(f"{path} not found", expected="a trained run", remedy="run `zlora train CONFIG` first")
    _refuse_differing(config, load_config(path), sections, NOT_TRAINED, f"give {path} as the CONFIG")


def require_resumable(config: RunConfig) -> None:
    """Refuse to resume a run with other settings than it has had so far, with a ConfigError that names their keys."""
    path = config.run_dir / "config.yaml"
    if not path.is_file():
        return
    free = _free(config)
    remedy = f"resume with {path} as the CONFIG, or start anew in another run_dir. Free to change: {', '.join(free)}, "
    remedy += "run_dir and the sections of other verbs"
    _refuse_differing(config, load_config(path), DECIDING, free, remedy)


def settings_digest(config: RunConfig) -> str:
    """sha256 (hex) of all settings that a resumed run must share with the run."""
    free, values = _free(config), _flat(config)
    if not config.data.template_options:
        del values["data.template_options"]  # which versions without the key did not have
    return json_sha256({key: v for key, v in values.items() if _within(key, DECIDING) and key not in free})


def _free(config: RunConfig) -> tuple[str, ...]:
    """Keys of which a resumed run may take another value."""
    stretched = not config.train.lr_scheduler.startswith("constant") or config.objective.schedule.stretched
    return (*NOT_TRAINED, *WHILE_TRAINING, *(() if stretched else ("train.steps",)))


def _within(key: str, sections: Sequence[str]) -> bool:
    return any(f"{key}.".startswith(f"{name}.") for name in sections)


def _refuse_differing(
    config: RunConfig, trained: RunConfig, sections: Sequence[str], free: Sequence[str], remedy: str
) -> None:
    """Refuse other values of these sections, or of keys of theirs, but for the free ones."""
    now, then = hide(_flat(config)), hide(_flat(trained))  # config.yaml holds no secrets
    wrong = [
        f"{key}: {then.get(key)!r} in the run, {value!r} now"
        for key, value in now.items()
        if _within(key, sections) and key not in free and value != then.get(key)
    ]
    if wrong:
        what = f"this is not the configuration {config.run_dir} was trained with:\n  "
        raise ConfigError(what + "\n  ".join(wrong), remedy=remedy)


def _flat(config: RunConfig) -> dict[str, Any]:
    """The values of a config by `section.key`."""
    values = config.model_dump(mode="json")
    inside = {
        f"{section}.{key}": v for section, part in values.items() if isinstance(part, dict) for key, v in part.items()
    }
    return {key: value for key, value in values.items() if not isinstance(value, dict)} | inside


def fingerprints(config: RunConfig, tokenizer: PreTrainedTokenizerBase, validation: TokenisedSplit) -> Fingerprints:
    """What c_base must have been computed on. The weights are read by the main process only; collective."""
    weights = from_main(lambda: weights_fingerprint(config.model.folder))
    rule = mask_rule(tokenizer, config.data.template)
    return Fingerprints(
        weights=weights,
        tokenizer=tokenizer_fingerprint(tokenizer),
        template=template_fingerprint(tokenizer, config.data.template),
        mask_rule=str(sorted(rule.items())),
        data=data_fingerprint(validation.examples),
        dtype=", ".join(filter(None, (config.model.dtype, config.model.quantization))),
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
