"""Which kind of z goes with which estimator: refused where the combination has no meaning, with the remedy."""

import dataclasses
from typing import Any

import pytest

from toolkit.config import RunConfig
from toolkit.config.sections import ZLoraSection
from toolkit.objective.protocols import ESTIMATORS
from toolkit.zlora import ZLoraConfig
from toolkit.zlora.config import Activation

DEFAULTS = {"categorical": "exact", "factored": "rloo", "gaussian": "reparameterised"}
ACCEPTED = {
    "categorical": {"exact", "exact_encoder", "top_m_tail", "rloo", "hard_em", "exact_em"},
    "factored": {"rloo", "exact"},
    "gaussian": {"reparameterised"},
}


def accepts(latent: str, estimator: str) -> bool:
    try:
        RunConfig(latent=latent, objective={"estimator": estimator})  # pyright: ignore
    except ValueError as error:
        assert "choose" in str(error), error
        return False
    return True


@pytest.mark.parametrize("latent", DEFAULTS)
def test_a_kind_of_z_takes_its_own_estimators_and_names_them_where_it_refuses(latent: str) -> None:
    assert RunConfig(latent=latent).estimator.kind == DEFAULTS[latent]  # pyright: ignore
    assert {name for name in ESTIMATORS.kinds if accepts(latent, name)} == ACCEPTED[latent]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"latent": {"kind": "factored", "num_latents": 2, "num_factors": 17}}, "at most 65536, got 2"),
    ({"latent": {"kind": "factored", "num_factors": 4}, "objective": {"estimator": "exact"}}, "all 256"),
    ({"objective": {"estimator": {"kind": "rloo", "num_samples": 1}}}, "num_samples: Input should be greater"),
    ({"objective": {"estimator": {"kind": "top_m_tail", "num_samples": 5}}}, "at most 4 of them: got 5"),
    ({"objective": {"estimator": "rloo", "jsd": 0.1}}, "objective.jsd needs every code's branch"),
    ({"latent": "gaussian", "objective": {"terms": {"marginal_router": {"weight": 0.1}}}}, "one categorical z"),
    ({"objective": {"estimator": "hard_em", "beta": 0.0}}, "beta must be above 0"),
    ({"objective": {"estimator": "exact_em", "terms": {"posterior_entropy": {"weight": 0.1}}}}, "must have weight 0"),
    ({"objective": {"estimator": "exact_em"}, "zlora": {"zlora_dropout": 0.1}}, "zlora_dropout to 0"),
    ({"latent": "normal"}, "latent must have a kind out of categorical, .*got 'normal'"),
]


def test_combinations_without_meaning_are_refused() -> None:
    for values, message in REFUSED:
        with pytest.raises(ValueError, match=message):
            RunConfig(**values)


def test_the_adapter_has_the_defaults_and_the_choices_of_its_section() -> None:
    """target_modules aside, which PEFT fills in by the kind of model where it is null."""
    own = {field.name: field.default for field in dataclasses.fields(ZLoraConfig)}
    section = ZLoraSection().model_dump(exclude={"target_modules"})
    assert {name: own[name] for name in section} == section
    assert ZLoraSection.model_fields["activation"].annotation == Activation
