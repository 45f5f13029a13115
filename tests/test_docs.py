"""The pages in docs/ against the code: generated parts, logged names, functions, modules and links."""

from __future__ import annotations

import importlib
import re
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from toolkit.baseline import Fingerprints, summarise
from toolkit.commands.evaluate import likelihood_metrics, posterior_metrics
from toolkit.config import RunConfig, preset_names
from toolkit.config.reference import keys
from toolkit.data import Example
from toolkit.evaluation.tables import LatentTables
from toolkit.objective import LossScale, ObjectiveWeights, combine, term_sums
from toolkit.objective.output import LatentOutput
from toolkit.tasks import get_task
from toolkit.training.meter import LatentMeter

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = ("method", "data_format", "configuration", "diagnostics", "architecture", "running")
GENERATED: dict[Path, str] = runpy.run_path(str(DOCS / "generate.py"))["generated"]()


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(GENERATED), ids=lambda path: path.name)
def test_what_is_made_from_the_code_is_up_to_date(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == GENERATED[path], "run `make docs`"


def test_every_number_of_the_config_has_a_unit() -> None:
    numbers = [key for key in keys() if re.match("(whole )?number", key.type)]
    assert len(numbers) > 30
    assert [key.name for key in numbers if not key.unit] == []


def test_every_key_of_the_config_says_in_sentences_what_it_sets_and_when_to_change_it() -> None:
    """Of a `kind` each choice does."""
    said = {k.name: [c.model_fields["kind"].description or "" for c in k.choices] or [k.meaning] for k in keys()}
    advice = re.compile(r"\. (Change|Choose|Leave|Lower|Name|Raise|Set|Try)\b.{10,}\.$")
    assert [name for name, texts in said.items() if not all(map(advice.search, texts))] == []


def test_the_config_has_at_most_80_keys() -> None:
    assert len({key.name for key in keys() if "section" not in key.type}) <= 80


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
    meter = LatentMeter(weights, LossScale(1.0, 4.0, 4.0), (3,), torch.device("cpu"))
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
    figures = likelihood_metrics(config, baseline, tables, range(4))
    figures |= posterior_metrics(config, split, tables, get_task("addition"))
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


def test_every_path_and_link_in_the_pages_exists() -> None:
    for name in PAGES:
        text = page(name)
        links = [DOCS / link for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)]
        paths = [ROOT / path for path in re.findall(r"`((?:toolkit|ds_configs|launch|tests|docs)/[\w./]*)`", text)]
        assert [str(path) for path in [*links, *paths] if not path.exists()] == []
