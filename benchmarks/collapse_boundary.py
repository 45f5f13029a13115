"""Where the latent dies: beta_eff x reduction and normalisation x start, and matched pairs. For benchmarks/sweep.py.

Needs the data, model and c_base (with representations) of PRESET; see docs/results/collapse.md.
"""

import os
from typing import Any

from sweep import Job  # pyright: ignore

PRESET = os.environ.get("PRESET", "quickstart")
BETA_EFF = (0.1, 0.3, 0.7, 0.9, 1.1, 1.5)
STEPS = int(os.environ.get("STEPS", "150"))
PAIR_SEEDS = (0, 1, 2)
COMMON = ("deepspeed=null", f"train.steps={STEPS}", "train.lr_scheduler=constant_with_warmup", "train.batch_size=16")
WARM = "train.start=mean/2"
# From clusters of the responses, with beta rising from 0 (the generator has learned the codes when beta is reached) or
# there from the first step on (it has not); and from nothing.
STARTS = {
    "warm, beta rising": (WARM, "objective.schedule.kind=linear", "objective.schedule.warmup_steps=60"),
    "warm": (WARM,),
    "cold": ("train.start=chance",),
}


def scales() -> dict[str, tuple[float, tuple[str, ...]]]:
    """Of each form of the objective: beta_eff / beta, and its overrides."""
    from toolkit.baseline import Baseline
    from toolkit.config import load_config

    baseline = Baseline.load(load_config(PRESET).baseline.path)
    mean_tokens = baseline.tokens_per_sequence
    raw = "objective.normalize=false"
    return {
        "token_mean raw": (mean_tokens, (raw,)),
        "sequence_sum raw": (1.0, (raw, "objective.reduction=sequence_sum")),
        "normalised": (baseline.c_base["sequence_sum"].value, ()),
    }


def jobs() -> list[Job]:
    """All runs of the sweep."""
    made = []
    for start, from_where in STARTS.items():
        for beta_eff in BETA_EFF:
            for form, (scale, overrides) in scales().items():
                facts = {"kind": "boundary", "form": form, "target": beta_eff, "start": start}
                name = "-".join((form, str(beta_eff), start)).replace(" ", "_").replace(",", "")
                beta = f"objective.beta={beta_eff / scale!r}"
                made.append(Job(name, PRESET, (*COMMON, *overrides, *from_where, beta), facts, generate=False))
    first = [job for job in made if "rising" in job.facts["start"]]
    return first + pairs() + [job for job in made if job not in first]


def pairs() -> list[Job]:
    """(normalised, beta) and (raw, beta c_base): the same objective up to the factor c_base."""
    forms = scales()
    beta = 0.1
    c_base = forms["normalised"][0] / forms["token_mean raw"][0]
    runs = {"normalised": (beta, ()), "token_mean raw": (beta * c_base, ("objective.normalize=false",))}
    made = []
    for clip, seeds in (("train.max_grad_norm=0", PAIR_SEEDS[:1]), ("train.max_grad_norm=1", PAIR_SEEDS)):
        for seed in seeds:
            for form, (value, overrides) in runs.items():
                facts = {"kind": "pair", "form": form, "target": seed, "start": "warm", "clip": clip}
                name = f"pair-{form.replace(' ', '_')}-{seed}-{clip[-1]}"
                more = (*STARTS["warm"], f"objective.beta={value!r}", f"seed={seed}", clip)
                more += ("train.steps=100", "train.logging_steps=1")
                made.append(Job(name, PRESET, (*COMMON, *overrides, *more), facts))
    return made


def table(records: list[dict[str, Any]]) -> str:
    """Markdown: KL and rho by start, beta_eff and form; then the pairs."""
    lines = []
    forms = ("token_mean raw", "sequence_sum raw", "normalised")
    for start in STARTS:
        lines += [
            f"\nStart: {start}. KL at the end, nats (rho)\n",
            "| beta_eff | " + " | ".join(forms) + " |",
            "|---" * (len(forms) + 1) + "|",
        ]
        for beta_eff in BETA_EFF:
            cells = []
            for form in forms:
                found = [
                    r
                    for r in records
                    if (r["kind"], r["form"], r["target"], r["start"]) == ("boundary", form, beta_eff, start)
                ]
                cells.append(f"{found[0]['kl']:.3f} ({found[0]['rho']:.2f})" if found else "not run")
            lines.append(f"| {beta_eff} | " + " | ".join(cells) + " |")
    lines += [
        "\nMatched pairs\n",
        "| clipping | seed | form | beta_eff | KL | rho | alignment |",
        "|---|---|---|---|---|---|---|",
    ]
    found = [r for r in records if r["kind"] == "pair"]
    for r in sorted(found, key=lambda r: (r["clip"], r["target"], r["form"])):
        figures = " | ".join(f"{r[name]:.4f}" for name in ("beta_eff", "kl", "rho", "alignment"))
        lines.append(f"| {r['clip'][-1]} | {r['target']} | {r['form']} | {figures} |")
    return "\n".join([*lines, "", *step_by_step(found)])


def step_by_step(found: list[dict[str, Any]]) -> list[str]:
    """Of each pair: how far raw loss / (c_base normalised loss) is from 1, over all steps."""
    lines = []
    for r in found:
        others = [o for o in found if (o["clip"], o["target"]) == (r["clip"], r["target"]) and o["form"] != r["form"]]
        if r["form"] == "normalised" and others:
            c_base = scales()["normalised"][0] / scales()["token_mean raw"][0]
            ratios = [b / (c_base * a) - 1 for a, b in zip(r["losses"], others[0]["losses"], strict=True)]
            worst = max(abs(x) for x in ratios)
            first = max(abs(x) for x in ratios[:10])
            lines.append(
                f"- {r['clip']}, seed {r['target']}: raw / (c_base x normalised) loss is 1 within {first:.1e} in the "
                f"first 10 steps, within {worst:.1e} in all {len(ratios)}"
            )
    return lines
