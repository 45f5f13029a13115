"""Causes of an unused z, from the run's settings and metrics, and the settings to change."""

import math
from dataclasses import dataclass
from typing import Any

from toolkit.build.forecast import RISKY_ABOVE, judge
from toolkit.build.training import resolved_beta
from toolkit.config import RunConfig
from toolkit.config.sections import ObjectiveSection
from toolkit.latent.clustering import CHANCE
from toolkit.metrics.verdict import UNUSED, Verdict
from toolkit.objective import LossScale

DEFAULT_BETA_EFF: float = ObjectiveSection.model_fields["beta_eff"].default
MOSTLY_TUNED = 0.5  # share of the frozen model's loss that tuning alone took, above which fine-tuning comes first


@dataclass(frozen=True, slots=True)
class Cause:
    """Cause of an unused z, and what to change, as it is given on a command line or typed."""

    cause: str
    change: str


def stored_verdict(config: RunConfig, scale: LossScale, verdict: Verdict) -> dict[str, Any]:
    """Verdict with its causes and changes as evaluation.json and train.json hold it.

    A z that is not used is `not informative` where it has nothing to tell, and where none of the usual causes is found.
    """
    if verdict.state not in UNUSED:
        return {"state": verdict.state, "sentence": verdict.sentence, "causes": []}
    found = [] if (nothing := nothing_to_tell(scale, verdict)) else causes(config, scale, verdict)
    state = verdict.state if found else "not informative"
    return {
        "state": state,
        "sentence": verdict.sentence.replace("z is ignored", f"z is {state}"),
        "causes": [{"cause": one.cause, "change": one.change} for one in found or [nothing or NO_CAUSE]],
    }


def nothing_to_tell(scale: LossScale, verdict: Verdict) -> Cause | None:
    """Cause where a response whose z is not known costs less than the choice between two ways that are as frequent."""
    left = math.inf if verdict.rho is None else verdict.rho * scale.c_seq
    if left >= math.log(2):
        return None
    words = (
        f"a response costs {left:.2g} nats without z, less than a choice between two ways of answering (log 2 = 0.69)"
    )
    return Cause(words, "none: responses hold one way of answering, and a plain LoRA does as well")


def causes(config: RunConfig, scale: LossScale, verdict: Verdict) -> list[Cause]:
    """Likely causes of an unused z among the settings and the frozen model, the strongest first."""
    found, weight, expected = [], scale.beta_eff(resolved_beta(config, scale)), judge(config, scale)[0]
    lower = f"objective.beta_eff={DEFAULT_BETA_EFF}" + ("" if config.objective.beta is None else " objective.beta=null")
    if expected == "collapse expected":
        found.append(Cause(f"beta_eff is {weight:.3g}: above 1, ignoring z is the better solution", lower))
    elif expected == "at risk":
        found.append(Cause(f"beta_eff is {weight:.3g}: above {RISKY_ABOVE:g}, z may not get going", lower))
    if config.train.start == [CHANCE]:
        found.append(Cause("training started from a posterior near uniform (train.start: chance)", "train.start=auto"))
    if verdict.tuning_share is not None and verdict.tuning_share > MOSTLY_TUNED:
        gain = f"tuning alone took {verdict.tuning_share:.0%} of its loss"
        change = "`zlora entangle` first: entangle.init the model, model.path a new folder"
        found.append(Cause(f"the frozen model was not fitted to the data: {gain}", change))
    return found


NO_CAUSE = Cause(
    "none of the usual ones: responses may hold one way of answering only, or ways that the clusters missed",
    "look at responses with `zlora inspect`; another latent.num_latents, train.start or more train.steps",
)


def in_words(stored: dict[str, Any]) -> str:
    """Lines for the console: the sentence, then each cause with what to change."""
    lines = [stored["sentence"]]
    for one in stored["causes"]:
        lines += [f"  cause:  {one['cause']}", f"  change: {one['change']}"]
    return "\n".join(lines)
