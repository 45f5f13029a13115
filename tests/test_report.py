"""The report page of a synthetic run folder: well-formed, self-contained, with the figures it was given."""

from __future__ import annotations

import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from toolkit.commands.report import write_report
from toolkit.errors import ArtefactError
from toolkit.report.inputs import estimate, load_run, names_under, series
from toolkit.report.page import number
from toolkit.report.plots import thinned

CONFIG = """\
model:
  path: tiny <chat>
zlora:
  num_latents: 4
objective:
  reduction: token_mean
train:
  lr: 2.0e-4
"""
STRATEGIES = ["carry", "columns", "left_to_right", "split_tens"]
VOID = {"meta", "link", "br", "hr", "img", "input"}


def log_line(step: int) -> dict[str, Any]:
    progress = 1 - math.exp(-step / 80)
    reconstruction = 0.62 - 0.35 * progress
    return {
        "step": step,
        "loss": 1.4 - 0.6 * progress,
        "reconstruction_loss": 0.109 * (1.02 - 0.74 * progress),
        "baseline_normalized_reconstruction_loss": 1.02 - 0.74 * progress,
        "kl_prior_loss": 1.06 * progress,
        "jsd": 0.3 * progress,
        "beta_eff": 0.159,
        "live_codes": 4 if step < 60 else 3,
        "loss_contrib/fraction_abs/reconstruction": reconstruction,
        "loss_contrib/fraction_abs/kl_prior": 0.9 - reconstruction,
        "loss_contrib/fraction_abs/inter_latent_jsd": 0.1,
        "loss_contrib/fraction_abs/batch_marginal_kl": 0.0,
        "encoder_grad_fraction/reconstruction": 0.8 - 0.3 * progress,
        "encoder_grad_fraction/kl_prior": 0.2 + 0.3 * progress,
        "grad_norm": 0.855,
        "learning_rate": 2e-4,
    }


def evaluation_fields() -> dict[str, Any]:
    def around(value: float, half: float) -> dict[str, float]:
        return {"value": value, "low": value - half, "high": value + half}

    counts = [[61, 2, 0, 1], [3, 30, 28.5, 2.5], [0, 4, 1, 59], [20, 15, 15, 14]]
    outputs = [
        {"z": z, "text": f"47+38: start\nstep {z}\n= 85", "strategies": [s], "correct": z != 2}
        for z, s in enumerate(STRATEGIES)
    ]
    outputs[3] |= {"text": "<script>alert('x')</script> & 85", "strategies": [], "correct": None}
    return {
        "rho": {
            "rho_post": around(0.283, 0.021),
            "rho_prior": around(1.31, 0.05),
            "rho_marg": around(0.874, 0.034),
            "rho_bound": around(0.951, 0.03),
            "rho_shuffle": around(1.42, 0.06),
            "rho_step0": around(1.002, 0.04),
        },
        "decomposition": {
            "baseline": around(1.59, 0.0),
            "tuning_gain": around(0.2, 0.05),
            "information": around(0.94, 0.04),
            "r_post": around(0.45, 0.03),
            "i_used": around(0.94, 0.04),
            "kl": around(1.06, 0.03),
            "posterior_gap": around(0.12, 0.01),
        },
        "kl": around(1.06, 0.03),
        "code_perplexity": 2.86,
        "live_codes": 3,
        "code_usage": [0.26, 0.49, 0.24, 0.01],
        "confusion": {"codes": 4, "strategies": STRATEGIES, "counts": counts},
        "posterior_confusion": {"codes": 4, "strategies": STRATEGIES, "counts": counts[::-1]},
        "alignment_one_to_one": {
            "value": 0.644,
            "chance": 0.281,
            "null_p95": 0.324,
            "p_value": 0.001,
            "assignment": dict(zip("0123", ["carry", "columns", "split_tens", "left_to_right"], strict=True)),
        },
        "ami": 0.587,
        "local_coverage": 0.81,
        "accuracy": {"router": 0.987, "forced": [0.991, 0.983, 0.979, 0.412]},
        "samples": [
            {"prompt": "Add <b>47</b> and 38.", "outputs": outputs, "router_prob": [0.3, 0.4, 0.29, 0.01]},
            {"prompt": "Add 12 and 9.", "outputs": outputs[:3]},
        ],
        "c_base": 0.109,
        "beta": 0.1,
        "beta_eff": 0.159,
        "reduction": "token_mean",
        "num_examples": 400,
    }


def make_run(folder: Path) -> Path:
    folder.mkdir()
    (folder / "config.yaml").write_text(CONFIG, encoding="utf-8")
    lines = [log_line(step) for step in range(10, 310, 10)]
    lines[5].pop("jsd")
    lines += [{"step": step, "eval_kl_prior_loss": 0.9, "eval_rho": 0.4} for step in (100, 200, 300)]
    write_log(folder, lines)
    write_json(folder / "evaluation.json", evaluation_fields())
    by_token = {"value": 0.109, "standard_error": 0.002, "low": 0.105, "high": 0.113}
    by_sequence = {"value": 1.59, "standard_error": 0.03, "low": 1.53, "high": 1.65}
    write_json(folder / "baseline.json", {"c_base": {"token_mean": by_token, "sequence_sum": by_sequence}})
    return folder


@pytest.fixture
def run_dir(tmp_path: Path) -> Path:
    return make_run(tmp_path / "addition_normalised")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The full page, written once for the tests that only read it."""
    folder = make_run(tmp_path_factory.mktemp("runs") / "addition_normalised")
    return write_report(folder).read_text(encoding="utf-8")


def write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def write_log(folder: Path, lines: list[dict[str, Any]]) -> None:
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / "train_log.jsonl").write_text(text, encoding="utf-8")


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


def test_the_page_is_well_formed_with_one_title_and_unique_ids(source):
    page = Page(source)
    assert page.tags.count("h1") == 1
    assert page.tags.count("svg") == 8  # curves, 2 shares, waterfall, ratios, usage, 2 confusions
    assert len(page.ids) == len(set(page.ids))


def test_the_page_loads_nothing_from_elsewhere(source):
    page = Page(source)
    assert all(reference.startswith("#") for reference in page.references)
    assert not {"script", "link", "iframe", "img", "object", "image"} & set(page.tags)
    assert "@import" not in source
    assert set(re.findall(r"url\((.)", source)) <= {"#"}
    without_namespaces = re.sub(r'xmlns(:\w+)?="[^"]*"', "", source)
    assert "http://" not in without_namespaces and "https://" not in without_namespaces


def test_every_headline_figure_is_shown_beside_its_unit_or_chance(source):
    text = Page(source).text
    for words in (
        "c_base 0.109 nats per token, frozen model; 0.105 to 0.113",
        "beta_eff 0.159 at most 1: using z pays; beta 0.1",
        "rho_post 0.283 z from the posterior; 0.262 to 0.304",
        "rho_marg 0.874 z summed out; 0.84 to 0.908",
        "KL(q ‖ router) 1.06 nats per sequence; log 4 = 1.39",
        "Live codes 3 of 4",
        "Alignment 0.644 chance 0.281, p = 0.001",
        "300 training steps, 4 codes, evaluated on 400 examples",
        "Perplexity 2.86 of 4",
        "Correct with z from the router: 0.987",
        "Adjusted mutual information 0.587 0",
        "tuning gain",
        "split_tens",
        "lr: 2.0e-4",
    ):
        assert words.lower() in text.lower(), words


def test_figures_hold_their_numbers_as_text(source):
    text = Page(source).text
    for words in (
        "Reconstruction R / c_base",
        "held out",
        "inter_latent_jsd",
        "nats per token",
        "28.5",  # a fractional count
        "−0.0137 (−13%)",  # tuning gain: (0.874 - 1) * 0.109
        "−0.0644 (−59%)",  # information: (0.283 - 0.874) * 0.109
        "even use 1/4",
    ):
        assert words in text, words


def test_terms_at_zero_are_named_and_not_drawn(source):
    assert "At 0 throughout: batch_marginal_kl." in Page(source).text


def test_model_outputs_and_config_are_escaped(source):
    assert "<script" not in source
    assert "&lt;script&gt;alert(" in source
    assert "Add &lt;b&gt;47&lt;/b&gt; and 38." in source
    assert "tiny &lt;chat&gt;" in source


def test_hostile_names_do_not_become_markup(run_dir):
    fields = evaluation_fields()
    hostile = '"><script>$a_b$</script>'
    for table in ("confusion", "posterior_confusion"):
        fields[table]["strategies"] = [hostile, *STRATEGIES[1:]]
    write_json(run_dir / "evaluation.json", fields)
    write_log(run_dir, [{"step": 1, "loss_contrib/fraction_abs/<img src=x>": 1.0, "loss": 1.0}])
    page = read_page(run_dir)
    assert not {"script", "img"} & set(page.tags)
    assert hostile in page.text


def test_data_without_labels_says_why_alignment_is_absent(run_dir):
    fields = evaluation_fields()
    for field in ("confusion", "posterior_confusion", "alignment_one_to_one", "ami", "local_coverage"):
        del fields[field]
    for sample in fields["samples"]:
        for output in sample["outputs"]:
            output.pop("strategies", None)
            output.pop("correct", None)
    write_json(run_dir / "evaluation.json", fields)
    text = read_page(run_dir).text
    assert "names no strategies" in text
    assert "Alignment – needs strategy labels" in text
    assert "Matched strategy" not in text


def test_a_run_without_evaluation_shows_its_training_and_names_the_command(run_dir):
    (run_dir / "evaluation.json").unlink()
    (run_dir / "baseline.json").unlink()
    page = read_page(run_dir)
    assert "zlora evaluate" in page.text
    assert "c_base – nats per token" in page.text
    assert "300 training steps, 4 codes" in page.text
    assert "KL(q ‖ router) 1.04" in page.text  # the last logged value
    assert page.tags.count("svg") == 3


def test_an_evaluation_with_nothing_in_it_still_renders(run_dir):
    write_json(run_dir / "evaluation.json", {})
    text = read_page(run_dir).text
    assert "holds no ratios" in text and "holds no code usage" in text and "no sample outputs" in text


def test_c_base_comes_from_the_baseline_artefact_in_the_runs_reduction(run_dir):
    write_json(run_dir / "evaluation.json", {**evaluation_fields(), "reduction": "sequence_sum"})
    assert "c_base 1.59 nats per sequence" in read_page(run_dir).text


def test_without_a_baseline_artefact_c_base_comes_from_the_evaluation(run_dir):
    (run_dir / "baseline.json").unlink()
    write_json(run_dir / "evaluation.json", {**evaluation_fields(), "c_base": 0.123})
    assert "c_base 0.123 nats per token" in read_page(run_dir).text


def test_a_config_that_is_not_yaml_is_refused(run_dir):
    (run_dir / "config.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(ArtefactError, match=r"(?s)config\.yaml is not YAML.*zlora train"):
        write_report(run_dir)


def test_the_held_out_ratio_is_drawn_beside_the_training_ratio(run_dir):
    alone = {"step": 1, "baseline_normalized_reconstruction_loss": 1.0, "rho": 1.0}
    write_log(run_dir, [alone])
    assert "held out" not in read_page(run_dir).text
    write_log(run_dir, [alone, {"step": 1, "eval_rho": 0.9}])
    assert read_page(run_dir).text.count("held out") == 1


@pytest.mark.parametrize(("num_codes", "numbers_shown"), [(1, True), (128, False)])
def test_one_code_and_very_many_render_and_crowded_cells_carry_no_numbers(run_dir, num_codes, numbers_shown):
    fields = evaluation_fields()
    fields["code_usage"] = [1 / num_codes] * num_codes
    table = {"codes": num_codes, "strategies": STRATEGIES, "counts": [[777, 0, 0, 0]] * num_codes}
    fields["confusion"] = fields["posterior_confusion"] = table
    write_json(run_dir / "evaluation.json", fields)
    text = read_page(run_dir).text
    assert f"Live codes 3 of {num_codes}" in text
    assert ("777" in text) == numbers_shown


def test_a_collapse_regime_is_called_one(run_dir):
    write_json(run_dir / "evaluation.json", {**evaluation_fields(), "beta_eff": 1.46})
    assert "beta_eff 1.46 above 1: ignoring z is optimal" in read_page(run_dir).text


def test_only_some_prompts_are_shown_and_the_rest_counted(run_dir):
    fields = evaluation_fields()
    fields["samples"] = fields["samples"] * 6
    write_json(run_dir / "evaluation.json", fields)
    page = read_page(run_dir)
    assert "8 of 12 prompts shown" in page.text


def test_the_same_files_give_the_same_page(run_dir, tmp_path):
    first = write_report(run_dir).read_bytes()
    second_path = write_report(run_dir, tmp_path / "new" / "page.html")
    assert second_path.read_bytes() == first
    assert [path.name for path in second_path.parent.iterdir()] == ["page.html"]


@pytest.mark.parametrize("name", ["config.yaml", "train_log.jsonl"])
def test_a_missing_file_is_named_with_the_command_that_writes_it(run_dir, name):
    (run_dir / name).unlink()
    with pytest.raises(ArtefactError, match=rf"(?s){re.escape(name)} is missing.*zlora train"):
        write_report(run_dir)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(ArtefactError, match=r"(?s)no such run folder.*nowhere"):
        write_report(tmp_path / "nowhere")


def test_a_torn_evaluation_is_refused_with_its_line(run_dir):
    (run_dir / "evaluation.json").write_text('{"rho":\n {"rho_post"', encoding="utf-8")
    with pytest.raises(ArtefactError, match=r"(?s)evaluation\.json:2 is not JSON.*zlora evaluate"):
        write_report(run_dir)


def test_a_confusion_matrix_of_the_wrong_shape_is_refused(run_dir):
    fields = evaluation_fields()
    fields["confusion"]["counts"].pop()
    write_json(run_dir / "evaluation.json", fields)
    with pytest.raises(ArtefactError, match=r"(?s)confusion\.counts.*4 rows"):
        write_report(run_dir)


def test_a_bad_log_line_is_named_and_a_half_written_last_line_is_not_an_error(run_dir):
    path = run_dir / "train_log.jsonl"
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole + '{"step": 310, "lo', encoding="utf-8")
    assert len(load_run(run_dir).log) == 33
    path.write_text(whole + '{"step": 310, "loss": 1}', encoding="utf-8")
    assert load_run(run_dir).log[-1]["step"] == 310
    path.write_text('{"step": 1}\n{"loss": 1}\n', encoding="utf-8")
    with pytest.raises(ArtefactError, match=r"train_log\.jsonl:2 "):
        load_run(run_dir)
    path.write_text("", encoding="utf-8")
    with pytest.raises(ArtefactError, match="holds no log line"):
        load_run(run_dir)


def test_after_a_resume_the_last_value_of_a_step_counts_and_nan_is_left_out():
    log = [{"step": 1, "a": 1.0}, {"step": 2, "a": 9.0}, {"step": 2, "a": 2.0}, {"step": 3, "a": math.nan}]
    assert series(log, "a") == ([1, 2], [1.0, 2.0])
    assert names_under([{"step": 1, "x/b": 1, "x/a": 2, "xy/c": 3}], "x") == ["b", "a"]


def test_thinning_keeps_short_series_and_averages_long_ones():
    assert thinned([1, 2, 3], [4.0, 5.0, 6.0]) == ([1.0, 2.0, 3.0], [4.0, 5.0, 6.0])
    steps, values = thinned(range(6000), [float(i) for i in range(6000)])
    assert len(steps) == 600
    assert steps == values
    assert values[0] == pytest.approx(4.5)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.28349, "0.283"),
        (-0.5, "−0.5"),
        (1234567, "1,234,567"),
        (2e-4, "0.0002"),
        (None, "–"),
        (math.nan, "–"),
        (True, "–"),
        (math.inf, "inf"),
    ],
)
def test_numbers_have_three_digits_and_a_dash_when_absent(value, text):
    assert number(value) == text


def test_an_estimate_may_come_without_an_interval():
    assert estimate(0.5) == {"value": 0.5, "low": None, "high": None}
    assert estimate({"value": 1, "low": 0.5, "high": None}) == {"value": 1.0, "low": 0.5, "high": None}
    assert estimate({"low": 1}) is None and estimate("0.5") is None
