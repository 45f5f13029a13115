"""The HTML page of a run: self-contained, readable from file:// and on paper."""

import math
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined

from toolkit.report import sections
from toolkit.report.inputs import Estimate, RunFiles, estimate, is_number, last_value

_UNITS = {"token_mean": "nats per token", "sequence_sum": "nats per sequence"}
_MAX_SAMPLES = 8
Tile = tuple[str, str, str]  # name, value and note of a headline metric


def render_report(run: RunFiles) -> str:
    """The page as text, which depends on the files of the run alone."""
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters.update(number=number, interval=interval)
    template = environment.from_string(files("toolkit.report").joinpath("template.html.j2").read_text("utf-8"))
    evaluation = run.evaluation or {}
    unit = _UNITS.get(run.reduction, "nats")
    c_base = _c_base(run)
    return template.render(
        name=run.name,
        evaluated=run.evaluation is not None,
        adapter=(run.adapter or "none")[:12],
        stale=run.stale,
        verdict=evaluation.get("verdict") or run.trained.get("verdict"),
        summary=_summary(run),
        tiles=_tiles(run, c_base, unit),
        curves=sections.curves(run, unit),
        shares=sections.shares(run),
        rho=sections.rho_section(evaluation, c_base["value"] if c_base else None, unit),
        codes=sections.codes_section(evaluation),
        structure=sections.structure_rows(evaluation),
        confusions=sections.confusions(evaluation),
        samples=evaluation.get("samples", [])[:_MAX_SAMPLES],
        num_samples=len(evaluation.get("samples", [])),
        config_text=run.config_text,
    )


def number(value: Any) -> str:
    """A number to three significant digits with a true minus sign; an en dash for a value that is not there."""
    if not is_number(value):
        return "–"
    text = f"{value:,.0f}" if abs(value) >= 1000 and math.isfinite(value) else f"{value:.3g}"
    return text.replace("-", "−")


def interval(value: Estimate | None) -> str:
    """The interval of an estimate as '0.26 to 0.31'; empty where it is not known."""
    if value is None or value["low"] is None or value["high"] is None:
        return ""
    return f"{number(value['low'])} to {number(value['high'])}"


def _c_base(run: RunFiles) -> Estimate | None:
    """The c_base of the run's reduction, from the baseline artefact or else from the evaluation."""
    stored = (run.baseline or {}).get("c_base", {})
    return estimate(stored.get(run.reduction)) or estimate((run.evaluation or {}).get("c_base"))


def _summary(run: RunFiles) -> str:
    words = [f"{max(line['step'] for line in run.log):,} training steps"]
    if num_codes := run.num_codes:
        words.append(f"{num_codes} codes")
    if is_number(num_examples := (run.evaluation or {}).get("num_examples")):
        words.append(f"evaluated on {num_examples:,} examples")
    return ", ".join(words)


def _tiles(run: RunFiles, c_base: Estimate | None, unit: str) -> list[Tile]:
    evaluation, num_codes = run.evaluation or {}, run.num_codes
    marks = ((run.baseline or {}).get("verified"), evaluation.get("c_base_verified"))
    origin = "unverified: given, not measured" if False in marks else "frozen model"
    rho = evaluation.get("rho", {})
    beta_eff = _first(evaluation.get("beta_eff"), last_value(run.log, "beta_eff"))
    beta = _first(evaluation.get("beta"), last_value(run.log, "beta"))
    kl = estimate(evaluation.get("kl")) or estimate(last_value(run.log, "kl_prior_loss"))
    log_codes = f"; log {num_codes} = {number(math.log(num_codes))}" if num_codes else ""
    tiles = [
        _estimate_tile("c_base", c_base, f"{unit}, {origin}"),
        ("beta_eff", number(beta_eff), _collapse_note(beta_eff, beta)),
        _estimate_tile("rho_post", estimate(rho.get("rho_post")), "z from the posterior"),
        _estimate_tile("rho_marg", estimate(rho.get("rho_marg")), "z summed out"),
        ("KL(q ‖ router)", number(kl and kl["value"]), "nats per sequence" + log_codes),
        _use_tile(run),
    ]
    alignment = evaluation.get("alignment_one_to_one")
    if alignment:
        note = f"chance {number(alignment.get('chance'))}, p = {number(alignment.get('p_value'))}"
        return [*tiles, ("Alignment", number(alignment.get("value")), note)]
    return [*tiles, ("Alignment", "–", "needs strategy labels" if evaluation else "not evaluated yet")]


def _use_tile(run: RunFiles) -> Tile:
    """Codes in use, or active dimensions of a continuous z."""
    note = f"of {run.latent.label}" if run.latent else "at the end of training"
    for key in ("active_units", "codes_in_use", "live_codes"):
        value = _first((run.evaluation or {}).get(key), last_value(run.log, key))
        if value is not None:
            return key.replace("_", " ").capitalize(), number(value), note
    return "Codes in use", number(None), note


def _first(*values: Any) -> Any:
    return next((value for value in values if is_number(value)), None)


def _collapse_note(beta_eff: float | None, beta: float | None) -> str:
    if beta_eff is None:
        return "not logged"
    note = "above 1: ignoring z is optimal" if beta_eff > 1 else "at most 1: using z pays"
    return note if beta is None else f"{note}; beta {number(beta)}"


def _estimate_tile(name: str, value: Estimate | None, meaning: str) -> Tile:
    between = interval(value)
    return name, number(value and value["value"]), f"{meaning}; {between}" if between else meaning
