"""The pages in docs/ against the code: generated parts, logged names, functions, modules and links."""

import importlib
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from toolkit.config import preset_names
from toolkit.config.reference import keys

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = ("method", "data_format", "configuration", "diagnostics", "architecture", "running", "models", "peft")
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
    assert [
        name for name, texts in said.items() if not all(advice.search(" ".join(text.split())) for text in texts)
    ] == []


def test_the_config_has_at_most_93_keys() -> None:
    assert len({key.name for key in keys() if "section" not in key.type}) <= 93


def test_presets_and_deepspeed_configs_are_documented() -> None:
    text = page("configuration")
    names = [p.name.removeprefix("ds_").removesuffix("_config.json") for p in (ROOT / "ds_configs").iterdir()]
    assert [name for name in [*names, *preset_names()] if f"`{name}`" not in text] == []


def missing_names(names: set[str]) -> set[str]:
    documented = set(re.findall(r"`([^`\s]+)`", page("diagnostics")))
    folders = {name.rsplit("/", 1)[0] for name in documented if "<" in name}
    return {name for name in names if not {name, name.removeprefix("eval_")} & documented} - {
        name for name in names if name.rsplit("/", 1)[0] in folders
    }


def names_in(values: dict[str, Any]) -> set[str]:
    """Keys of a nested mapping; the parts of an estimate and codes as keys are left out."""
    found = set(values)
    for value in values.values():
        if isinstance(value, dict) and not {"low", "assignment"} & value.keys():
            found |= names_in(value)
    return found


def test_every_name_that_a_run_logs_or_evaluates_is_documented(evaluated: Path) -> None:
    lines = [json.loads(line) for line in (evaluated / "train_log.jsonl").read_text().splitlines()]
    values = json.loads((evaluated / "evaluation.json").read_text())
    assert {"rho", "decomposition", "ami"} <= values.keys()
    assert missing_names(names_in(values).union(*lines)) == set()


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


def test_every_name_that_a_page_places_in_a_module_is_defined_there() -> None:
    """As in: `name` in `toolkit/module.py`, or `name` (`toolkit/module.py`)."""
    found, gone = 0, []
    for name in PAGES:
        for placed, path in re.findall(r"`(\w+)`\s+(?:in|\()\s*`(toolkit/[\w/]+\.py)`", page(name)):
            found += 1
            if not re.search(rf"^\s*(?:def|class) {placed}\b|^{placed}\b.*=", (ROOT / path).read_text(), re.MULTILINE):
                gone.append(f"{placed} in {path}, {name}.md")
    assert found > 30 and gone == []


def test_the_site_builds_strictly_without_a_network(tmp_path: Path) -> None:
    """Every page is in it, every link and anchor is found, and no page loads anything from elsewhere."""
    pytest.importorskip("mkdocs", reason="the extra `docs` is not installed")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d"]
    built = subprocess.run([*command, str(tmp_path / "site")], capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    text = (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
    assert not re.findall(r"<(?:script|img|link)[^>]+(?:src|href)=\"?(?:https?:)?//[^>]*", text)
