"""The report page of a really trained and evaluated run: well-formed, self-contained, with the values of its files."""

import json
import math
import re
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from toolkit.commands.report import write_report
from toolkit.errors import ArtefactError
from toolkit.report.inputs import load_run, series
from toolkit.report.page import number, render_report
from toolkit.report.plots import thinned

VOID = {"meta", "link", "br", "hr", "img", "input"}
HOSTILE = '"><script>$a_b$</script>'


class Page(HTMLParser):
    """Collects what the tests look at, and checks that every element is closed in order."""

    def __init__(self, text: str):
        super().__init__()
        self.stack: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.references: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.stack == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(str(value))
            if name in ("src", "href", "xlink:href", "action", "poster", "data", "rdf:resource"):
                self.references.append(str(value))
        if tag not in VOID:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag

    def handle_data(self, data):
        if self.stack and self.stack[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def read_page(run_dir: Path) -> Page:
    return Page(write_report(run_dir).read_text(encoding="utf-8"))


@pytest.fixture
def run_dir(evaluated: Path, copy_of: Callable[[Path], Path]) -> Path:
    return copy_of(evaluated)


@pytest.fixture(scope="module")
def source(evaluated: Path) -> str:
    """The page of the run as it was left by its commands."""
    return write_report(evaluated).read_text(encoding="utf-8")


def evaluation(run_dir: Path) -> dict[str, Any]:
    return json.loads((run_dir / "evaluation.json").read_text())


def changed(run_dir: Path, change: Callable[[dict[str, Any]], Any]) -> Page:
    """The page after a change of evaluation.json."""
    values = evaluation(run_dir)
    change(values)
    (run_dir / "evaluation.json").write_text(json.dumps(values))
    return read_page(run_dir)


AGREEMENT = ("confusion", "alignment_one_to_one", "posterior_confusion", "posterior_alignment_one_to_one")
LABELLED = (*AGREEMENT, "ami", "ari", "v_measure", "probe_accuracy", "local_coverage", "full_coverage_rate")


@pytest.fixture(scope="module")
def other(evaluated: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Text of the page of a run with a small beta_eff, many prompts, and data without labels."""
    run_dir = Path(shutil.copytree(evaluated, tmp_path_factory.mktemp("other") / "run"))
    values = {name: value for name, value in evaluation(run_dir).items() if name not in LABELLED}
    values |= {"beta_eff": 0.159, "samples": values["samples"][:1] * 12}
    return changed(run_dir, lambda stored: (stored.clear(), stored.update(values))).text


def test_the_page_is_well_formed_and_loads_nothing_from_elsewhere(source):
    page = Page(source)
    assert page.tags.count("h1") == 1
    assert page.tags.count("svg") == 8  # curves, 2 shares, waterfall, ratios, usage, 2 confusions
    assert len(page.ids) == len(set(page.ids))
    assert all(reference.startswith("#") for reference in page.references)
    assert not {"script", "link", "iframe", "img", "object", "image"} & set(page.tags)
    assert "@import" not in source and set(re.findall(r"url\((.)", source)) <= {"#"}
    assert "://" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", source)


def test_every_headline_value_is_the_files_and_stands_beside_its_unit_or_chance(source, evaluated):
    values, text = evaluation(evaluated), Page(source).text
    c_base = json.loads((evaluated / "baseline.json").read_text())["c_base"]["token_mean"]
    alignment, post = values["alignment_one_to_one"], values["rho"]["rho_post"]
    for words in (
        f"c_base {number(c_base['value'])} nats per token, frozen model; {number(c_base['low'])} to",
        f"beta_eff {number(values['beta_eff'])} above 1: ignoring z is optimal",
        f"rho_post {number(post['value'])} z from the posterior; {number(post['low'])} to {number(post['high'])}",
        f"rho_marg {number(values['rho']['rho_marg']['value'])} z summed out",
        f"KL(q ‖ router) {number(values['kl']['value'])} nats per sequence; log 3 = 1.1",
        f"Codes in use {number(values['codes_in_use'])} of 3",
        f"{values['verdict']['sentence']}.",
        f"Cause: {values['verdict']['causes'][0]['cause']}. Change: {values['verdict']['causes'][0]['change']}",
        f"Alignment {number(alignment['value'])} chance {number(alignment['chance'])}",
        f"10 training steps, 3 codes, evaluated on {values['num_examples']} examples",
        f"Correct with z from the router: {number(values['accuracy']['router'])}",
    ):
        assert words.lower() in text.lower(), words


def test_a_beta_eff_says_whether_using_z_pays(other, source):
    assert "beta_eff 0.159 at most 1: using z pays" in other and "above 1: ignoring z is optimal" in Page(source).text


def test_what_training_logged_is_drawn_and_a_term_at_zero_is_named_instead(source):
    text = Page(source).text
    for words in ("Reconstruction R / c_base", "held out", "inter_latent_jsd", "reconstruction_loss", "tuning gain"):
        assert words in text, words
    assert re.search(r"At 0 throughout: .*posterior_entropy", text)


def test_texts_from_the_model_and_from_the_config_do_not_become_markup(run_dir):
    def spoil(values: dict[str, Any]) -> None:
        for table in ("confusion", "posterior_confusion"):
            values[table]["strategies"][0] = HOSTILE
        values["samples"][0]["outputs"][0]["text"] = values["samples"][0]["prompt"] = HOSTILE

    config = run_dir / "config.yaml"
    config.write_text(f"{config.read_text()}# {HOSTILE}\n")
    page = changed(run_dir, spoil)
    assert not {"script", "img"} & set(page.tags)
    assert page.text.count(HOSTILE) >= 4


def test_data_without_labels_says_why_alignment_is_absent(other):
    assert "names no strategies" in other and "Alignment – needs strategy labels" in other


def test_a_run_without_evaluation_shows_its_training_and_names_the_command(run_dir):
    (run_dir / "evaluation.json").unlink()
    page = read_page(run_dir)
    assert "zlora evaluate" in page.text and "10 training steps, 3 codes" in page.text
    assert page.tags.count("svg") == 3


def test_only_some_prompts_are_shown_and_the_rest_counted(other):
    assert "8 of 12 prompts shown" in other


def test_the_same_files_give_the_same_page(evaluated, source):
    assert render_report(load_run(evaluated)) == source


# What stands in a file instead of its content, None where the file is taken away, and the message.
DAMAGED = [
    ("config.yaml", None, r"(?s)config.yaml is missing.*zlora train"),
    ("config.yaml", "a: [", r"(?s)config\.yaml is not YAML.*zlora train"),
    ("train_log.jsonl", None, r"(?s)train_log.jsonl is missing.*zlora train"),
    ("train_log.jsonl", '{"step": 1}\n{"loss": 1}\n', r"train_log\.jsonl:2 "),
    ("train_log.jsonl", "", "holds no log line"),
    ("evaluation.json", '{"rho":\n {"rho_post"', r"(?s)evaluation\.json:2 is not JSON.*zlora evaluate"),
]


@pytest.mark.parametrize(("name", "content", "message"), DAMAGED)
def test_a_missing_or_damaged_file_is_named_with_the_command_that_writes_it(run_dir, name, content, message):
    if content is None:
        (run_dir / name).unlink()
    else:
        (run_dir / name).write_text(content)
    with pytest.raises(ArtefactError, match=message):
        write_report(run_dir)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(ArtefactError, match=r"(?s)no such run folder.*nowhere"):
        write_report(tmp_path / "nowhere")


def test_a_half_written_last_line_is_left_out_and_after_a_resume_the_last_value_of_a_step_counts(run_dir):
    path = run_dir / "train_log.jsonl"
    whole = path.read_text()
    lines = [json.loads(line) for line in whole.splitlines()]
    path.write_text(whole + '{"step": 11, "lo')
    assert load_run(run_dir).log == lines
    again = next(line for line in lines if "loss" in line) | {"loss": 9.0}
    path.write_text(whole + json.dumps(again) + "\n")
    steps, losses = series(load_run(run_dir).log, "loss")
    assert steps == list(range(1, 11)) and losses[0] == 9.0


def test_thinning_keeps_short_series_and_averages_long_ones():
    assert thinned([1, 2, 3], [4.0, 5.0, 6.0]) == ([1.0, 2.0, 3.0], [4.0, 5.0, 6.0])
    steps, values = thinned(range(6000), [float(i) for i in range(6000)])
    assert len(steps) == 600 and steps == values and values[0] == pytest.approx(4.5)


def test_numbers_have_three_digits_and_a_dash_when_absent():
    texts = {0.28349: "0.283", -0.5: "−0.5", 1234567: "1,234,567", 2e-4: "0.0002", math.inf: "inf"}
    assert {value: number(value) for value in texts} == texts
    assert {number(value) for value in (None, math.nan, True)} == {"–"}
