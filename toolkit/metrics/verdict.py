"""Verdict on a trained z: whether it is used, in a sentence, from the metrics of an evaluation or of a validation."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

COLLAPSED = 0.05  # KL of posterior and router, nats per sequence, below which z is ignored

TOO_EARLY = 20  # optimizer steps, before which a posterior that repeats the router shows nothing yet

State = Literal["used", "ignored", "not informative", "too uncertain", "too early"]
UNUSED: tuple[State, ...] = ("ignored", "not informative")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether z is used, the sentence that says so, and what is left of the frozen model's loss; None: not measured."""

    state: State
    sentence: str
    tuning_share: float | None = None  # of the frozen model's loss that tuning alone took
    rho: float | None = None  # loss of a response whose z is not known, over the frozen model's


def evaluated_verdict(found: Mapping[str, Any], num_values: int) -> Verdict:
    """Verdict from the content of evaluation.json.

    `ignored`: the posterior repeats the router. `not informative`: it does not, but knowing z does not help to predict
    y, or not more than the z of another example. `too uncertain`: one prompt gives no interval.

    Args:
        num_values: number of values of z, 0 where they cannot be listed.
    """
    parts, rho, kl = found["decomposition"], found["rho"], found["kl"]["value"]
    used, tuned = parts["i_used"], parts["tuning_gain"]["value"]
    left = tuned / parts["baseline"]["value"], rho["rho_marg"]["value"]
    tuning = (
        f"; tuning alone {'gained' if tuned > 0 else 'lost'} {abs(tuned):.3g} of {parts['baseline']['value']:.3g} nats"
    )
    if kl < COLLAPSED:
        return Verdict("ignored", f"z is ignored: KL {kl:.3f} nats per response, {_codes(found)}{tuning}", *left)
    if used["low"] is None:
        return Verdict("too uncertain", "too uncertain to tell: one prompt gives no interval", *left)
    between = f"{used['value']:.3g} nats per response (95% interval {used['low']:.3g} to {used['high']:.3g}"
    between += f"; log {num_values} = {math.log(num_values):.3g})" if num_values else ")"
    shuffled = rho.get("rho_shuffle")
    if used["low"] <= 0 or (shuffled is not None and shuffled["value"] <= rho["rho_post"]["value"]):
        words = f"z is not informative: knowing it gains {between}, though the posterior chooses (KL {kl:.3g})"
        return Verdict("not informative", words + tuning, *left)
    return Verdict("used", f"z is used: knowing it gains {between}, {_codes(found)}{tuning}", *left)


def validated_verdict(figures: Mapping[str, Any], num_values: int, steps: int) -> Verdict:
    """Verdict at the end of a training of so many steps, from the last validation; zlora evaluate says more.

    `used` or `ignored`; `too early` where it would be ignored after fewer than TOO_EARLY steps.
    """
    kl, codes = figures["eval_kl_prior_loss"], _codes(figures, "eval_")
    if kl < COLLAPSED and steps < TOO_EARLY:
        return Verdict("too early", f"too early to tell: KL {kl:.3f} nats per response after {steps} steps, {codes}")
    if kl < COLLAPSED:  # the posterior then is the router, and its loss that of a z which is not known
        words = f"z is ignored: KL {kl:.3f} nats per response, {codes}"
        return Verdict("ignored", words, rho=figures["eval_rho"])
    # A measure and no bound: both exceed it where the router does not know how likely the codes are.
    beside = f" (log {num_values} = {math.log(num_values):.3g})" if num_values else ""
    return Verdict("used", f"z is used: KL {kl:.3g} nats per response{beside}, {codes}")


def _codes(found: Mapping[str, Any], prefix: str = "") -> str:
    for name, words in (
        ("codes_in_use", "codes in use"),
        ("live_codes", "live codes"),
        ("active_units", "active units"),
    ):
        if (value := found.get(prefix + name)) is not None:
            shown = f"{value:.2g}"
            return f"{shown} {words.replace('codes', 'code').replace('units', 'unit') if shown == '1' else words}"
    return "use of its values unknown"
