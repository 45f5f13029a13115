"""What is said of the keys: one source for the pages, `zlora schema` and the errors."""

from typing import Annotated, Any, ClassVar, Literal

import pytest
from pydantic import Field

from toolkit.components import Section, key
from toolkit.config.reference import find, foreign_keys, keys, nearest
from toolkit.errors import ConfigError


class One(Section):
    """One of K codes."""

    kind: Literal["one"] = "one"
    """One of K codes. Take it first."""
    size: int = key(4, "codes", ge=1)


class Vector(Section):
    """A vector."""

    kind: Literal["vector"] = "vector"
    """A vector. Take it for shades."""
    size: int = key(8, "1", ge=1)
    scale: float = key(1.0, "nats", gt=0, le=2)


class Registry:
    kinds: ClassVar[dict[str, type[Section]]] = {"one": One, "vector": Vector}


class Run(Section):
    """A run."""

    latent: Annotated[One | Vector, Field(discriminator="kind")] = One()
    spare: One | None = None
    registered: Annotated[Section, Registry()] | None = None
    several: Annotated[dict[str, Any], Registry()] = key({})


def test_sections_of_several_kinds_list_the_keys_of_each_and_one_that_may_be_null_is_a_key_of_its_own() -> None:
    found = [(k.name, k.kinds, k.type) for k in keys((Run,)) if k.name.startswith("latent")]
    assert found == [
        ("latent.kind", (), "`one` or `vector`"),
        ("latent.size", ("one",), "whole number, ≥ 1, codes"),
        ("latent.size", ("vector",), "whole number, ≥ 1"),
        ("latent.scale", ("vector",), "number, > 0, ≤ 2, nats"),
    ]
    several = [k.name for k in keys((Run,)) if k.name.startswith("several")]
    assert several == ["several.one.size", "several.vector.size", "several.vector.scale"]
    by_name = {k.name: k for k in keys((Run,))}
    kind, spare = by_name["latent.kind"], by_name["spare"]
    assert kind.default == '"one"' and by_name["registered.kind"].default == "null"
    assert kind.meaning == "`one`: One of K codes. Take it first. `vector`: A vector. Take it for shades."
    assert (spare.type, spare.default) == ("section or null", "null") and "spare.size" in by_name


def test_keys_of_another_kind_are_foreign() -> None:
    assert foreign_keys((One, Vector), "one") == {"scale"}
    assert foreign_keys((One, Vector), None) == foreign_keys((One,), "one") == set()


@pytest.mark.parametrize(
    ("unknown", "known"),
    [
        ("train.stepps", "train.steps"),
        ("trian", "train"),
        ("train.beta", "objective.beta"),
        ("objective.shcedule", "objective.schedule"),
        ("zlora.qqqqq", None),
    ],
)
def test_the_nearest_key_is_of_the_same_section_or_of_that_name_elsewhere(unknown: str, known: str | None) -> None:
    assert nearest(unknown) == (known and f"did you mean {known!r}?")


def test_a_key_or_a_section_is_found_by_name_and_an_unknown_one_refused() -> None:
    assert [k.name for k in find("train.lr")] == ["train.lr"]
    assert {k.name.split(".")[0] for k in find("train")} == {"train"}
    with pytest.raises(ConfigError, match=r"did you mean 'train\.steps'"):
        find("train.stepps")
    assert {k.name: k.default for k in find("data")}["data.train"] == '"data/train.jsonl"'  # as a file would say it
