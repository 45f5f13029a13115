"""Plots and rows of each section of the report, from the files of a run, without layout."""

import math
from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from markupsafe import Markup

from toolkit.report import plots
from toolkit.report.inputs import RunFiles, estimate, is_number, names_under, series

# Logged names, of which the first one present is drawn, also with eval_ before it, and the title of their panel.
_PANELS = (
    (("baseline_normalized_reconstruction_loss", "rho"), "Reconstruction R / c_base"),
    (("reconstruction_loss",), "Reconstruction R, {unit}"),
    (("kl_prior_loss",), "KL(q ‖ router), nats per sequence"),
    (("codes_in_use", "live_codes", "active_units"), "Latent in use: codes or active units"),
    (("jsd",), "Inter-latent JSD, nats per token"),
    (("loss",), "Total loss J"),
    (("beta_eff",), "Effective weight of the KL, beta_eff"),
    (("grad_norm",), "Gradient norm"),
    (("learning_rate",), "Learning rate"),
)
_FROM_ZERO = ("kl_prior_loss", "codes_in_use", "active_units", "jsd", "beta_eff", "grad_norm", "learning_rate")
_MAX_CODES_ABREAST = 8  # with more codes, plots over codes take the whole width
_RHO_NOTES = {
    "rho_step0": "frozen model on these examples",
    "rho_zfree": "z-free LoRA, same rank and steps",
    "rho_marg": "z summed out under the router",
    "rho_prior": "z from the router",
    "rho_post": "z from the posterior",
    "rho_bound": "R + KL, the ELBO",
    "rho_shuffle": "z of another example",
}
_SPLIT_NOTES = {
    "baseline": ("C", "frozen model"),
    "tuning_gain": ("C − NLL", "tuning gain: gained without knowing z"),
    "i_used": ("NLL − R_post = KL − G", "I_used: gained by knowing z"),
    "r_post": ("R_post", "left, with z from the posterior"),
    "kl": ("KL", "posterior from router"),
    "posterior_gap": ("G", "posterior from the exact posterior"),
}
_STRUCTURE_NAMES = {
    "alignment_one_to_one": "Alignment, one global matching",
    "ami": "Adjusted mutual information",
    "ari": "Adjusted Rand index",
    "v_measure": "V-measure",
    "local_coverage": "Local coverage (share of strategies reached per prompt)",
    "full_coverage_rate": "Full coverage (prompts reaching every strategy)",
}
_PROBES = {
    "posterior_features": "the posterior's features",
    "log_q": "log q",
    "frozen_states": "the frozen model's states",
}


def curves(run: RunFiles, unit: str) -> Markup | None:
    num_codes = run.num_codes
    levels = {
        "baseline_normalized_reconstruction_loss": [("frozen model", 1.0)],
        "kl_prior_loss": [(f"log {num_codes}", math.log(num_codes))] if num_codes else [],
        "codes_in_use": [(f"all {num_codes}", float(num_codes))] if num_codes else [],
        "beta_eff": [("collapse is optimal above", 1.0)],
    }
    panels = []
    for keys, title in _PANELS:
        key, name = keys[0], title.format(unit=unit)
        if lines := [*_line(run, "train", keys), *_line(run, "held out", [f"eval_{k}" for k in keys])]:
            panels.append(plots.Panel(name, lines, levels.get(key, []), key in _FROM_ZERO, key == "codes_in_use"))
    return Markup(plots.training_panels(panels)) if panels else None


def _line(run: RunFiles, label: str, keys: Sequence[str]) -> list[tuple[str, list[int], list[float]]]:
    """The first logged one of the names as a line of a panel; empty where none was logged."""
    return [(label, steps, values) for key in keys for steps, values in [series(run.log, key)] if steps][:1]


def shares(run: RunFiles) -> list[dict[str, Any]]:
    """Stacked shares in the loss and in the encoder's gradient; terms that stay at 0 are named, not drawn."""
    found = []
    for name, prefix, label in (
        ("loss-shares", "loss_contrib/fraction_abs", "share of |loss|"),
        ("gradient-shares", "encoder_grad_fraction", "share of the gradient at the posterior's logits"),
    ):
        terms = {
            term: dict(zip(*series(run.log, f"{prefix}/{term}"), strict=True)) for term in names_under(run.log, prefix)
        }
        steps = sorted({step for points in terms.values() for step in points})
        values = {term: [points.get(step, 0.0) for step in steps] for term, points in terms.items()}
        shown = {term: shares for term, shares in values.items() if any(shares)}
        if shown:
            figure = Markup(plots.share_areas(name, label, steps, shown))
            found.append({"label": label, "prefix": prefix, "figure": figure, "zero": sorted(terms.keys() - shown)})
    return found


def rho_section(evaluation: dict[str, Any], c_base: float | None, unit: str) -> dict[str, Any]:
    given = evaluation.get("rho", {})
    names = [*_RHO_NOTES, *sorted(given.keys() - _RHO_NOTES)]
    rho = {name: value for name in names if (value := estimate(given.get(name)))}
    marg, post = rho.get("rho_marg"), rho.get("rho_post")
    split = {name: estimate(value) for name, value in evaluation.get("decomposition", {}).items()}
    waterfall = plots.gain_waterfall(c_base, marg, post, unit) if c_base and marg and post else None
    return {
        "intervals": Markup(plots.rho_intervals(rho, _RHO_NOTES)) if rho else None,
        "waterfall": Markup(waterfall) if waterfall else None,
        "split": [(*notes, split[name]) for name, notes in _SPLIT_NOTES.items() if split.get(name)],
    }


def codes_section(evaluation: dict[str, Any]) -> dict[str, Any]:
    usage = evaluation.get("code_usage") or []
    accuracy = evaluation.get("accuracy", {})
    forced = accuracy.get("forced", [])
    assignment = evaluation.get("alignment_one_to_one", {}).get("assignment", {})
    return {
        "usage": Markup(plots.code_usage(usage)) if usage else None,
        "rows": [(z, share, assignment.get(str(z)), one) for z, (share, one) in enumerate(zip_longest(usage, forced))],
        "many": len(usage) > _MAX_CODES_ABREAST,
        "has_accuracy": bool(forced),
        "has_strategies": bool(assignment),
        "router_accuracy": accuracy.get("router"),
        "in_use": evaluation.get("codes_in_use"),
        "variance": evaluation.get("posterior_variance"),
        **{key: evaluation.get(key) for key in ("active_units", "num_samples_z", "num_draws")},
    }


def structure_rows(evaluation: dict[str, Any]) -> list[dict[str, Any]]:
    """One row per structure metric present; a bare number is a metric without a null."""
    rows = []
    for field, name in _STRUCTURE_NAMES.items():
        entry = evaluation.get(field)
        entry = entry if isinstance(entry, dict) else {"value": entry}
        if is_number(entry.get("value")):
            chance = entry.get("chance", 0.0 if field in ("ami", "ari") else None)
            rows.append({**dict.fromkeys(("null_p95", "p_value")), **entry, "name": name, "chance": chance})
    return rows + _probe_rows(evaluation)


def _probe_rows(evaluation: dict[str, Any]) -> list[dict[str, Any]]:
    """A row for each linear probe, with its chance."""
    found = evaluation.get("probe_accuracy") or {}
    return [
        {**dict.fromkeys(("null_p95", "p_value")), **entry, "name": f"Probe accuracy from {_PROBES.get(name, name)}"}
        for name, entry in found.items()
        if entry
    ]


def confusions(evaluation: dict[str, Any]) -> list[tuple[str, Markup]]:
    matched = evaluation.get("alignment_one_to_one", {}).get("assignment", {})
    drawn = (
        ("confusion", matched, "Outputs generated under each forced code, by the strategy a parser finds in them."),
        ("posterior_confusion", {}, "Examples of the data by their label and the posterior's most likely code."),
    )
    return [
        (caption, Markup(plots.confusion(field, table["strategies"], table["counts"], assignment)))
        for field, assignment, caption in drawn
        if (table := evaluation.get(field))
    ]
