"""Which kind of z goes with which estimator: refused where the combination has no meaning, with the remedy."""

from __future__ import annotations

from typing import Any

import pytest

from toolkit.config import RunConfig
from toolkit.config.latent_rules import ESTIMATORS
from toolkit.objective.estimators import branches_needed
from toolkit.zlora import ZLoraConfig

GAUSSIAN, FACTORED = {"latent": "gaussian"}, {"latent": "factored"}
REVIVE = {"revive_steps": 5}


@pytest.mark.parametrize(
    ("zlora", "expected"), [({}, "exact"), (FACTORED, "rloo"), (GAUSSIAN, "reparameterised")], ids=str
)
def test_without_a_name_the_estimator_follows_the_kind_of_z(zlora: dict[str, Any], expected: str) -> None:
    assert RunConfig(zlora=zlora).estimator == expected  # pyright: ignore


@pytest.mark.parametrize("latent", list(ESTIMATORS))
def test_every_estimator_named_for_a_kind_is_accepted(latent: str) -> None:
    for name in ESTIMATORS[latent]:
        config = RunConfig(zlora={"latent": latent}, objective={"estimator": name})  # pyright: ignore
        assert branches_needed(config.estimator, 4, config.objective.num_samples)


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"zlora": GAUSSIAN, "objective": {"estimator": "exact"}}, "choose reparameterised"),
    ({"objective": {"estimator": "reparameterised"}}, "not for zlora.latent: categorical"),
    ({"zlora": FACTORED, "objective": {"estimator": "hard_em"}}, "choose rloo or exact"),
    ({"zlora": FACTORED | {"num_latents": 2, "num_factors": 17}}, "at most 65536, got 131072"),
    ({"zlora": FACTORED | {"num_factors": 4}, "objective": {"estimator": "exact"}}, "all 256 combinations"),
    ({"objective": {"estimator": "rloo", "num_samples": 1}}, "num_samples must be >= 2"),
    ({"objective": {"estimator": "top_m_tail", "num_samples": 5}}, "at most zlora.num_latents = 4"),
    ({"objective": {"estimator": "rloo", "jsd": 0.1}}, "objective.jsd needs every code's branch"),
    ({"zlora": GAUSSIAN, "objective": {"marginal_router": 0.1}}, "one categorical z"),
    ({"objective": {"estimator": "hard_em", "beta": 0.0}}, "beta must be above 0"),
    ({"objective": {"estimator": "exact_em", "posterior_entropy": 0.1}}, "must be 0"),
    ({"objective": {"estimator": "exact_em"}, "zlora": {"zlora_dropout": 0.1}}, "use hard_em"),
    ({"zlora": FACTORED, "train": REVIVE}, "splits the examples of a code"),
    ({"objective": {"estimator": "hard_em"}, "train": REVIVE}, "fits the posterior, but under"),
    ({"zlora": {"num_latents": 50}, "train": REVIVE}, "more than 49 codes"),
    ({"objective": {"beta": 0.0}, "train": REVIVE}, "compares examples by their bound"),
    ({"train": REVIVE | {"steps": 5}}, "revive_steps must be below train.steps = 5, got 5"),
    ({"train": REVIVE | {"steps": 10, "restarts": 2, "restart_steps": 5}}, "never looks for a dead code"),
    (
        {"zlora": GAUSSIAN, "train": {"warm_start": ["mean/1"]}, "baseline": {"representations": 64}},
        "set it to \\[\\]",
    ),
]


def test_reviving_is_accepted_up_to_the_limit_of_codes() -> None:
    assert RunConfig(zlora={"num_latents": 49}, train=REVIVE).train.revive_steps == 5  # pyright: ignore


def test_reviving_is_accepted_where_one_look_falls_between_the_restarts_and_the_last_step() -> None:
    train = REVIVE | {"steps": 11, "restarts": 2, "restart_steps": 5}
    assert RunConfig(train=train).train.revive_steps == 5  # pyright: ignore


@pytest.mark.parametrize(("values", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_combinations_without_meaning_are_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RunConfig(**values)


@pytest.mark.parametrize(
    ("kwargs", "width", "codes", "shape"),
    [
        ({"num_latents": 5}, 5, 5, (5,)),
        ({"latent": "factored", "num_latents": 3, "num_factors": 4}, 12, 81, (4, 3)),
        ({"latent": "gaussian", "latent_dim": 6}, 7, 0, (2, 6)),
    ],
)
def test_sizes_of_each_kind(kwargs: dict[str, Any], width: int, codes: int, shape: tuple[int, ...]) -> None:
    config = ZLoraConfig(**kwargs)
    assert (config.code_width, config.num_codes, config.latent_shape) == (width, codes, shape)


def test_an_adapter_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="latent must be one of categorical, factored, gaussian"):
        ZLoraConfig(latent="normal")  # pyright: ignore
