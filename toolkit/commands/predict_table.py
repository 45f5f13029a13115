"""The forecast of `zlora predict` as a table for people."""

from rich.console import Group
from rich.table import Table
from rich.text import Text

from toolkit.build.forecast import SUGGESTED_BETA_EFF, Forecast

_STYLES = {"collapse expected": "bold red", "at risk": "bold yellow", "no collapse expected": "bold green"}


def forecast_table(found: Forecast) -> Group:
    """Figures, verdict, suggestion and warnings."""
    table = Table("figure", "value", "meaning", title=f"c_base of {found.model} on {found.data}")
    for row in (*_measured(found), *_latent(found), *_objective(found)):
        table.add_row(*(Text(cell) for cell in row))
    lines = [Text.assemble((found.verdict, _STYLES[found.verdict]), f": {found.reason}")]
    lines += [Text.assemble(("warning", "yellow"), f": {warning}") for warning in found.warnings]
    return Group(table, *lines)


def _measured(found: Forecast) -> list[tuple[str, str, str]]:
    between = "no interval" if found.c_base_low is None else f"{found.c_base_low:.4g} to {found.c_base_high:.4g}"
    between = between if found.c_base_verified else "unverified"
    top = "not known" if found.top_tenth is None else f"{found.top_tenth:.0%}"
    tenth = "not known" if found.tenth is None else f"{found.tenth} of 10, with {found.tenth_share:.0%}"
    return [
        ("c_base", f"{found.c_base:.4g} ({between})", f"{found.unit}, frozen model"),
        ("T_mean", f"{found.mean_tokens:.1f}", "y tokens per sequence"),
        ("C_seq", f"{found.c_seq:.4g}", "nats per sequence, frozen model"),
        ("loss in the top 10%", top, "share of the loss in the tokens with the largest loss"),
        ("tenth of y", tenth, "where most of the loss lies"),
    ]


def _latent(found: Forecast) -> list[tuple[str, str, str]]:
    if found.capacity is None or found.rho_min is None:
        return [("capacity of z", "no bound", "a vector"), ("rho_min", "no bound", "lowest rho that z alone allows")]
    share = f"{found.capacity:.4g} ({found.capacity / found.c_seq:.0%} of C_seq)"
    return [
        ("capacity of z", share, "nats per sequence, all codes in equal use"),
        ("rho_min", f"{found.rho_min:.3f}", "lowest rho that z allows without a gain from tuning"),
    ]


def _objective(found: Forecast) -> list[tuple[str, str, str]]:
    form = "normalised" if found.normalize else f"raw {found.reduction}"
    return [
        ("beta", f"{found.beta:g}", f"objective.beta, {form}"),
        ("beta_eff", f"{found.beta_eff:.3g}", f"beta x {found.kl_scale:.4g}; above 1 ignoring z is optimal"),
        ("suggested beta", f"{found.suggested_beta:.3g}", f"has beta_eff {SUGGESTED_BETA_EFF:g}, where z was kept"),
    ]
