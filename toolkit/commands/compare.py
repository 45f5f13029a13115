"""`zlora compare`: evaluated runs side by side, as a table and as JSON."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from rich.table import Table

from toolkit.errors import ArtefactError
from toolkit.runtime.files import write_json
from toolkit.runtime.run_folder import stale_parts

# Rows of the table by their number of decimal places, in groups of neighbouring rows.
ROWS = (
    (("c_base",), 4),
    (("beta_eff", "rho_step0", "rho_post", "rho_prior", "rho_marg", "rho_bound", "rho_shuffle", "KL"), 3),
    (("num_samples_z",), 0),
    (("codes_in_use",), 2),
    (("active_units",), 0),
    (("alignment_one_to_one", "alignment_chance", "ami", "accuracy_router"), 3),
)


def compare(run_dirs: Sequence[Path], out: Path | None = None) -> Table:
    """The table of several evaluated runs; with `out`, their metrics as JSON in that file.

    The keys of the JSON are the names of the folders, or their paths where two folders share a name.

    Raises:
        ArtefactError: if a run has not been evaluated.
    """
    columns, names = [run_metrics(run_dir) for run_dir in run_dirs], [run_dir.name for run_dir in run_dirs]
    if len(set(names)) < len(names):
        names = list(map(str, run_dirs))
    if out is not None:
        write_json(out, dict(zip(names, columns, strict=True)))
    return _table(names, columns)


def run_metrics(run_dir: Path) -> dict[str, Any]:
    """The main metrics of an evaluated run, else an ArtefactError; the ratios' 95% intervals are under `intervals`."""
    path, remedy = run_dir / "evaluation.json", "run `zlora evaluate CONFIG` first"
    if not path.is_file():
        raise ArtefactError(f"{path} not found", expected="an evaluated run", remedy=remedy)
    values = json.loads(path.read_text(encoding="utf-8"))
    objective = yaml.safe_load((run_dir / "config.yaml").read_text(encoding="utf-8"))["objective"]
    alignment = values.get("alignment_one_to_one", {})
    return {
        "run": str(run_dir),
        "adapter": values.get("adapter"),
        "stale": any(part.startswith("evaluation.json") for part in stale_parts(run_dir)),
        **{key: objective[key] for key in ("normalize", "reduction")},
        "verdict": values.get("verdict", {}).get("state"),
        "beta": values["beta"],
        "c_base": values["c_base"],
        "c_base_verified": values.get("c_base_verified", True),
        "beta_eff": values["beta_eff"],
        **{name: part["value"] for name, part in values["rho"].items()},
        "KL": values["kl"]["value"],
        **{key: values.get(key) for key in ("codes_in_use", "num_samples_z", "active_units")},
        "alignment_one_to_one": alignment.get("value"),
        "alignment_chance": alignment.get("chance"),
        "ami": values.get("ami"),
        "accuracy_router": values.get("accuracy", {}).get("router"),
        "intervals": {name: [part["low"], part["high"]] for name, part in values["rho"].items()},
    }


def _table(names: Sequence[str], columns: Sequence[dict[str, Any]]) -> Table:
    table = Table("figure", title="nats; rho = 1 is the frozen model")
    unverified, remarks = [not column["c_base_verified"] for column in columns], []
    if any(unverified):
        remarks.append("unverified: c_base was given, not measured, and every rho is relative to it")
    if any(None in ends for column in columns for ends in column["intervals"].values()):
        remarks.append("too uncertain: one prompt, so nothing has an interval")
    if any(column["stale"] for column in columns):
        remarks.append("stale: the adapter has changed since it was evaluated; run `zlora evaluate CONFIG` again")
    table.caption = "; ".join(remarks) or None
    for name, column in zip(names, columns, strict=True):
        table.add_column(f"{name} (stale)" if column["stale"] else name, justify="right")
    if any(column["verdict"] for column in columns):
        table.add_row("z is", *(column["verdict"] or "-" for column in columns))
    for name, digits in ((name, digits) for names, digits in ROWS for name in names):
        values = [column.get(name) for column in columns]
        if all(v is None for v in values):  # a metric of another kind of z
            continue
        cells = ["-" if v is None else f"{v:.{digits}f}" for v in values]
        if name == "c_base":
            cells = [f"{cell} (unverified)" if bad else cell for cell, bad in zip(cells, unverified, strict=True)]
        table.add_row(name, *cells)
    return table
