"""Evaluated runs side by side: the figures as JSON and as a table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from rich.table import Table

from toolkit.errors import ArtefactError

# name, digits
ROWS = (
    ("c_base", 4),
    ("beta_eff", 3),
    ("rho_step0", 3),
    ("rho_post", 3),
    ("rho_prior", 3),
    ("rho_marg", 3),
    ("rho_bound", 3),
    ("rho_shuffle", 3),
    ("KL", 3),
    ("num_samples_z", 0),
    ("code_perplexity", 2),
    ("active_units", 0),
    ("alignment_one_to_one", 3),
    ("alignment_chance", 3),
    ("ami", 3),
    ("accuracy_router", 3),
)


def figures(run_dir: Path) -> dict[str, Any]:
    """The main figures of one evaluated run; ratios with their 95% intervals under `intervals`.

    Raises:
        ArtefactError: if the run has not been evaluated.
    """
    path = run_dir / "evaluation.json"
    if not path.is_file():
        raise ArtefactError(
            f"{path} not found", expected="an evaluated run", remedy="run `zlora evaluate CONFIG` first"
        )
    values = json.loads(path.read_text(encoding="utf-8"))
    config = yaml.safe_load((run_dir / "config.yaml").read_text(encoding="utf-8"))
    alignment = values.get("alignment_one_to_one", {})
    rho = {name: part["value"] for name, part in values["rho"].items()}
    return {
        "run": str(run_dir),
        "normalize": config["objective"]["normalize"],
        "reduction": config["objective"]["reduction"],
        "beta": config["objective"]["beta"],
        "c_base": values["c_base"],
        "c_base_verified": values.get("c_base_verified", True),
        "beta_eff": values["beta_eff"],
        **rho,
        "KL": values["kl"]["value"],
        "code_perplexity": values.get("code_perplexity"),
        "num_samples_z": values.get("num_samples_z"),
        "active_units": values.get("active_units"),
        "alignment_one_to_one": alignment.get("value"),
        "alignment_chance": alignment.get("chance"),
        "ami": values.get("ami"),
        "accuracy_router": values.get("accuracy", {}).get("router"),
        "intervals": {name: [part["low"], part["high"]] for name, part in values["rho"].items()},
    }


def summary(run_dirs: Sequence[Path]) -> dict[str, Any]:
    """figures() of several runs by folder name, or by path where two folders share a name."""
    return {name: figures(run_dir) for name, run_dir in zip(_names(run_dirs), run_dirs, strict=True)}


def _names(run_dirs: Sequence[Path]) -> list[str]:
    short = [run_dir.name for run_dir in run_dirs]
    return short if len(set(short)) == len(short) else [str(run_dir) for run_dir in run_dirs]


def run_table(run_dirs: Sequence[Path]) -> Table:
    """figures() of several runs, a column each."""
    table = Table("figure", title="nats; rho = 1 is the entangled model")
    columns = [figures(run_dir) for run_dir in run_dirs]
    unverified = [not column["c_base_verified"] for column in columns]
    if any(unverified):
        table.caption = "unverified: c_base was given, not measured, and every rho is relative to it"
    for name in _names(run_dirs):
        table.add_column(name, justify="right")
    for name, digits in ROWS:
        values = [column.get(name) for column in columns]
        if all(v is None for v in values):  # of another kind of z
            continue
        cells = ["-" if v is None else f"{v:.{digits}f}" for v in values]
        if name == "c_base":
            cells = [f"{cell} (unverified)" if bad else cell for cell, bad in zip(cells, unverified, strict=True)]
        table.add_row(name, *cells)
    return table
