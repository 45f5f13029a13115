"""The verdict of `zlora predict` against what then happens: two tasks x beta x form. For benchmarks/sweep.py.

Needs the data, model and c_base (with representations) of the preset `quickstart`, and the same made with the overrides
SORTING of restart_seeds.py. The forecast is made when the jobs are built, so before any of them is trained.
"""

import itertools
from typing import Any

from restart_seeds import SORTING  # pyright: ignore
from sweep import Job  # pyright: ignore

TASKS = {"addition": (), "sorting": SORTING}
BETAS = (0.02, 0.1, 0.5, 1.5)
FORMS = {
    "token_mean raw": ("objective.normalize=false",),
    "sequence_sum raw": ("objective.normalize=false", "objective.reduction=sequence_sum"),
    "normalised": (),
}
COMMON = (
    "deepspeed=null",
    "train.start=mean/2",
    "train.steps=150",
    "train.lr_scheduler=constant_with_warmup",
    "train.batch_size=16",
)
DEAD = 0.05  # nats of KL per sequence, on the validation split after the last step
VERDICTS = ("collapse expected", "at risk", "no collapse expected")
WRONG = (("collapse expected", False), ("no collapse expected", True))  # verdict, collapsed; "at risk" says neither


def jobs() -> list[Job]:
    """All runs, each with its forecast among its facts."""
    made = []
    for (task, where), beta, (form, overrides) in itertools.product(TASKS.items(), BETAS, FORMS.items()):
        more = (*COMMON, *where, *overrides, f"objective.beta={beta!r}")
        facts = {"task": task, "beta": beta, "form": form, "forecast": forecast_of(more)}
        name = f"predict-{task}-{form.replace(' ', '_')}-{beta}"
        made.append(Job(name, "quickstart", more, facts, generate=False))
    return made


def forecast_of(overrides: tuple[str, ...]) -> dict[str, Any]:
    """What `zlora predict` says of these settings."""
    from toolkit.commands.predict import predict
    from toolkit.config import load_config

    found = predict(load_config("quickstart", overrides))
    return {name: getattr(found, name) for name in ("verdict", "beta_eff", "c_seq", "mean_tokens", "rho_min")}


def collapsed(record: dict[str, Any]) -> bool:
    """Whether z was ignored in the end."""
    return record["kl"] < DEAD


def table(records: list[dict[str, Any]]) -> str:
    """Markdown: every run, verdicts against outcomes, and every wrong verdict."""
    forms = list(FORMS)
    found = sorted(records, key=lambda r: (r["task"], forms.index(r["form"]), r["beta"]))
    lines = [
        "| task | form | beta | beta_eff | verdict | KL | rho | rho_min | collapsed |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for r in found:
        forecast = r["forecast"]
        figures = (f"{forecast['beta_eff']:.3f}", forecast["verdict"], f"{r['kl']:.3f}", f"{r['rho']:.3f}")
        cells = (r["task"], r["form"], r["beta"], *figures, f"{forecast['rho_min']:.3f}", answer(collapsed(r)))
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join([*lines, "", *confusion(found), "", *mistakes(found), *differing(found)])


def confusion(found: list[dict[str, Any]]) -> list[str]:
    """Runs by verdict and outcome."""
    lines = ["| verdict | collapsed | did not collapse |", "|---|---|---|"]
    for verdict in VERDICTS:
        outcomes = [collapsed(r) for r in found if r["forecast"]["verdict"] == verdict]
        lines.append(f"| {verdict} | {sum(outcomes)} | {len(outcomes) - sum(outcomes)} |")
    return lines


def mistakes(found: list[dict[str, Any]]) -> list[str]:
    """One line per wrong verdict; a verdict of "at risk" cannot be wrong, so it is no merit either."""
    wrong = [r for r in found if (r["forecast"]["verdict"], collapsed(r)) in WRONG]
    firm = [r for r in found if r["forecast"]["verdict"] != "at risk"]
    lines = [f"Wrong: {len(wrong)} of {len(firm)} firm verdicts; {len(found) - len(firm)} runs were called at risk."]
    for r in wrong:
        forecast = r["forecast"]
        lines.append(
            f"- {r['task']}, {r['form']}, beta {r['beta']}: {forecast['verdict']} at beta_eff "
            f"{forecast['beta_eff']:.3f}, KL {r['kl']:.3f}, rho {r['rho']:.3f}"
        )
    return lines


def differing(found: list[dict[str, Any]]) -> list[str]:
    """Runs that were trained with another beta_eff than the forecast's: their artefact has changed in between."""
    return [
        f"- {r['name']}: beta_eff {r['beta_eff']:.6g} in training, {r['forecast']['beta_eff']:.6g} in the forecast"
        for r in found
        if abs(r["beta_eff"] - r["forecast"]["beta_eff"]) > 1e-6 * r["beta_eff"]
    ]


def answer(value: bool) -> str:
    """For people."""
    return "yes" if value else "no"
