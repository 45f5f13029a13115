"""The pages in docs/ against the code: keys, defaults, logged names, functions, modules and links."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, SimpleNamespace
from typing import Any, Literal, get_args, get_origin

import numpy as np
import pytest
import torch
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from toolkit.baseline import Fingerprints, summarise
from toolkit.commands.evaluate import likelihood_figures, posterior_figures
from toolkit.config import RunConfig, preset_names
from toolkit.data import Example
from toolkit.evaluation.tables import LatentTables
from toolkit.objective import ObjectiveWeights, combine, term_sums
from toolkit.objective.output import LatentOutput
from toolkit.tasks import get_task
from toolkit.training.meter import LatentMeter

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = ("method", "data_format", "configuration", "diagnostics", "architecture", "running")
BOUNDS = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<"}


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def fields(model: type[BaseModel], prefix: str = "") -> Iterator[tuple[str, FieldInfo]]:
    """Every key of the config with its dotted name, sections walked."""
    for name, field in model.model_fields.items():
        sections = [t for t in (field.annotation, *get_args(field.annotation)) if is_section(t)]
        if field.annotation not in sections:  # a value, or a section that may be left out
            yield prefix + name, field
        for section in sections:
            yield from fields(section, f"{prefix}{name}.")


def is_section(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def type_text(annotation: Any) -> str:
    if annotation is NoneType:
        return "null"
    if is_section(annotation):
        return "section"
    if get_origin(annotation) is Literal:
        return " or ".join(f"`{choice}`" for choice in get_args(annotation))
    if get_origin(annotation) in (list, dict):
        items = {str: "strings", int: "whole numbers"}
        return "mapping" if get_origin(annotation) is dict else f"list of {items[get_args(annotation)[0]]}"
    if arguments := get_args(annotation):
        return " or ".join(map(type_text, arguments))
    names = {int: "whole number", float: "number", bool: "true or false", str: "string", Path: "path"}
    return names[annotation]


def default_text(field: FieldInfo) -> str:
    if field.is_required():
        return "`required`"
    value = field.get_default(call_default_factory=True)
    return f"`{json.dumps(str(value) if isinstance(value, Path) else value)}`"


def expected_cells(field: FieldInfo) -> list[str]:
    """Type with bounds, and default, as the page writes them."""
    limits = [f"{sign} {getattr(m, n)}" for m in field.metadata for n, sign in BOUNDS.items() if hasattr(m, n)]
    return [", ".join([type_text(field.annotation), *limits]), default_text(field)]


def documented_keys() -> dict[str, list[str]]:
    rows = re.findall(r"^\| `([a-z_0-9.]+)` \| (.+?) \| (`.*?`) \| (.+) \|$", page("configuration"), re.MULTILINE)
    return {key: [kind, default] for key, kind, default, _ in rows}


def test_every_config_key_is_documented_with_its_type_and_default() -> None:
    expected = {key: expected_cells(field) for key, field in fields(RunConfig)}
    assert len(expected) > 60
    found = documented_keys()
    assert list(found) == list(expected), "keys of docs/configuration.md, in the order of the schema"
    assert {k: v for k, v in found.items() if v != expected[k]} == {}, f"expected {expected}"


def test_presets_and_deepspeed_configs_are_documented() -> None:
    text = page("configuration")
    names = [p.name.removeprefix("ds_").removesuffix("_config.json") for p in (ROOT / "ds_configs").iterdir()]
    assert [name for name in [*names, *preset_names()] if f"`{name}`" not in text] == []


def missing_names(names: set[str]) -> set[str]:
    documented = set(re.findall(r"`([^`\s]+)`", page("diagnostics")))
    return {name for name in names if name not in documented and name.rsplit("/", 1)[0] + "/<term>" not in documented}


def test_every_name_of_the_training_log_is_documented() -> None:
    log_BK, ones_BT = torch.full((2, 3), 1 / 3).log(), torch.ones(2, 4)
    output = LatentOutput(torch.ones(2, 3, 4), ones_BT, ones_BT, log_BK, log_BK, ones_BT, ones_BT, ones_BT.bool())
    weights = ObjectiveWeights()
    sums = term_sums(output.nll, ones_BT, log_BK, log_BK, ones_BT, output.y_mask, weights)
    contributions = combine(sums, sums.num_tokens, sums.num_sequences, weights)
    meter = LatentMeter(weights, 1.0, 4.0, (3,), torch.device("cpu"))
    meter.update(output, sums, contributions)
    assert missing_names(set(meter.flush())) == set()
    assert [term for term in contributions if f"`{term}`" not in page("diagnostics")] == []


def names_in(figures: dict[str, Any]) -> set[str]:
    """Keys of a nested mapping; the parts of an estimate and codes as keys are left out."""
    found = set(figures)
    for value in figures.values():
        if isinstance(value, dict) and not {"low", "assignment"} & value.keys():
            found |= names_in(value)
    return found


def test_every_name_of_the_evaluation_is_documented() -> None:
    config = RunConfig()
    examples = [Example(str(i), (1,), (2, 3)) for i in range(4)]
    prints = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))
    losses = [torch.tensor([total - 0.5, 0.5]) for total in (1.0, 2.0, 1.5, 1.0)]
    baseline = summarise(examples, losses, prints, "model", "data", num_resamples=10, seed=0)
    nll_NK, log_NK = np.random.default_rng(0).uniform(0.5, 2, (4, 4)), np.log(np.full((4, 4), 0.25))
    tables = LatentTables(nll_NK, nll_NK[:, 0], log_NK, log_NK, np.full(4, 2.0))
    split: Any = SimpleNamespace(rows=[SimpleNamespace(strategy="left") for _ in examples])
    figures = likelihood_figures(config, baseline, tables, range(4))
    figures |= posterior_figures(config, split, tables, get_task("addition"))
    assert {"rho", "decomposition", "ami"} <= figures.keys()
    assert missing_names(names_in(figures)) == set()


@pytest.mark.parametrize("name", PAGES)
def test_every_dotted_name_in_the_pages_exists(name: str) -> None:
    for dotted in re.findall(r"`(toolkit(?:\.\w+)+)`", page(name)):
        parts = dotted.split(".")
        for stop in range(len(parts), 0, -1):
            try:
                found: Any = importlib.import_module(".".join(parts[:stop]))
            except ModuleNotFoundError:
                continue
            for part in parts[stop:]:
                found = getattr(found, part)
            break


@pytest.mark.parametrize("name", PAGES)
def test_every_path_and_link_in_the_pages_exists(name: str) -> None:
    text = page(name)
    links = [DOCS / link for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)]
    paths = [ROOT / path for path in re.findall(r"`((?:toolkit|ds_configs|launch|tests|docs)/[\w./]*)`", text)]
    assert [str(path) for path in [*links, *paths] if not path.exists()] == []


def test_the_tree_in_the_architecture_page_is_the_tree() -> None:
    block = re.search(r"^```\n(toolkit/.*?)^```", page("architecture"), re.MULTILINE | re.DOTALL)
    assert block is not None
    folders, listed = [], set()
    for line in block[1].splitlines():
        entry = line.split()[0]
        depth = (len(line) - len(line.lstrip())) // 2
        folders = [*folders[:depth], entry]
        listed.add("".join(folders))
    modules = {str(p.relative_to(ROOT)) for p in (ROOT / "toolkit").rglob("*.py") if not p.name.startswith("__")}
    assert {entry for entry in listed if entry.endswith(".py")} == modules
