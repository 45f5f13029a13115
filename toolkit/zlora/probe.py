"""The probe: on the real model, two short rows run in every fast way against plain forwards of the untouched model.

The reference takes the tuner's layers and the fused forwards out, reads one unpadded row at a time without a cache, and
has hooks on the LM's own modules add s B (g * A x) from the last prompt token on. What does not give the same falls
back by itself, with a line that says so; what cannot be right is refused. Gradients at the adapter are compared as
well.

Shapes: B examples, S branches, T response tokens, L tokens of a row.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import torch

from toolkit.errors import ConfigError
from toolkit.kernels.fused import use_plain
from toolkit.lm.fit import length_limit

from .plain import export_problem
from .targets import expert_names
from .trial import ERRORS, TOLERANCE, Trial, in_words
from .untouched import loud, undisturbed

Verdict = Literal["right", "falls back", "refused", "not adapted"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a probe: the part of the work, the verdict, and what follows from it."""

    part: str
    verdict: Verdict
    says: str = ""

    def __str__(self) -> str:
        return f"{self.part}: {self.verdict}{'; ' if self.says else ''}{self.says}"


@dataclass
class Probe:
    """What a model was found to bear.

    Args:
        model: class of the LM.
        findings: part by part.
        worst: largest difference from the reference in nats, in the layout that was chosen.
        seconds: that the probe took.
    """

    model: str
    findings: list[Finding] = field(default_factory=list)
    worst: float = float("nan")
    seconds: float = 0.0

    @property
    def verdict(self) -> Verdict:
        """The gravest of the verdicts on training."""
        found = {finding.verdict for finding in self.findings if finding.part != "export"}
        order: tuple[Verdict, ...] = ("refused", "falls back", "right")
        return next(verdict for verdict in order if verdict in found or verdict == "right")

    def lines(self) -> list[str]:
        """A line for everything that is not as it would be on a Llama."""
        return [f"{self.model}: {finding}" for finding in self.findings if finding.verdict != "right"]

    def require(self, *parts: str) -> "Probe":
        """The probe itself; ConfigError if one of these parts, or of all, is refused."""
        for finding in self.findings:
            if finding.verdict == "refused" and finding.part != "export" and (not parts or finding.part in parts):
                raise ConfigError(
                    f"{self.model} does not compute with the adapter what it should: {finding.part}",
                    got=finding.says,
                    expected=f"what plain forwards of the model give, within {TOLERANCE[torch.float32]:g} nats",
                    remedy="leave the module that is named out of zlora.target_modules, or take another model",
                )
        return self

    def record(self) -> dict[str, Any]:
        """JSON-ready."""
        return {"model": self.model, "verdict": self.verdict} | {
            "findings": [asdict(finding) for finding in self.findings],
            "worst_nats": self.worst,
        }


def probe(model: Any, longest: int = 0, checkpointing: bool = True) -> Probe:
    """Find out how a model with a zlora adapter can be run, and set its tuner accordingly.

    Args:
        model: of get_peft_model; its weights, modes and gradients are as before afterwards.
        longest: tokens of the longest row of the data, for rotary embeddings that depend on it.
        checkpointing: whether activation checkpointing is tried as well.
    """
    started = time.monotonic()
    tuner = model.base_model
    found = Probe(type(tuner.model).__name__)
    with ExitStack() as stack:
        for context in (undisturbed(model), loud(tuner), torch.enable_grad()):
            stack.enter_context(context)
        work = Trial(model)
        try:
            _look(work, found, longest, checkpointing)
        except _Refused as refused:
            found.findings.append(Finding(refused.part, "refused", str(refused)))
    names = expert_names(tuner.model)
    if names:
        found.findings.append(Finding("experts", "not adapted", f"fused parameters: {', '.join(names)}"))
    problem = export_problem(tuner)
    found.findings.append(Finding("export", "refused" if problem else "right", problem or ""))
    found.seconds = time.monotonic() - started
    return found


def _wrong(comparison: Callable[[], str]) -> str:
    """What a comparison has to say, if anything."""
    try:
        return comparison()
    except ERRORS as error:
        return in_words(error)


def _check(part: str, wrong: str) -> None:
    """_Refused with what a comparison had to say, if anything."""
    if wrong:
        raise _Refused(part, wrong)


class _Refused(Exception):
    def __init__(self, part: str, reason: Any) -> None:
        super().__init__(str(reason).split("\n")[0])
        self.part = part


def _look(work: Trial, found: Probe, longest: int, checkpointing: bool) -> None:
    """Every part, from the untouched model to generation."""
    tuner = work.tuner
    wrong = _wrong(work.wrapping)
    if wrong and use_plain(tuner.model) and not (wrong := _wrong(work.wrapping)):
        says = "its own forwards of RMSNorm and MLP are run, as toolkit.kernels.fused computes something else"
        found.findings.append(Finding("fused forwards", "falls back", says))
    _check("wrapping", wrong)
    limit = length_limit(tuner.model.config)
    tuner.alone, tuner.head_kind, tuner.share_prompt, tuner.fold_prompt = False, "chunked", True, True
    recompute = checkpointing and bool(work.parameters) and tuner.model.supports_gradient_checkpointing
    # All at once first, which is how most models can be run, checkpointing in every second layer; else step by step
    # from what asks for least.
    every = 2 if recompute and work.num_layers > 1 else 0
    with work.checkpointing(every):
        found.worst = work.distance()
        seen = bool(every) and found.worst <= work.tolerance and not _wrong(work.gradients)
    if every and not seen:
        found.worst = work.distance()
    if found.worst > work.tolerance:
        found.findings += _fall_back(work)
        found.worst = work.distance()
    if limit is not None and longest > limit:
        run_singly(tuner)
        found.worst = work.distance()
        found.findings.append(beyond(limit))
    elif limit is not None:
        says = f"its rotary embedding depends on the longest row beyond {limit} tokens, which no row of the data has"
        found.findings.append(Finding("lengths", "right", says))
    if found.worst > work.tolerance:
        raise _Refused("rows", work.reason or f"off by {found.worst:.3g} nats")
    if work.parameters and (work.kept is not None or not seen):  # none: an adapter in inference mode
        _check("gradients", _wrong(work.gradients))
        if recompute:
            _check("checkpointing", _wrong(work.checkpointed))
    found.findings += _generation(work)


def run_singly(tuner: Any) -> None:
    """Have every example run by itself, in generation as well."""
    tuner.alone, tuner.share_prompt, tuner.generation = True, False, {"alone": True, "use_cache": True}


def beyond(limit: int) -> Finding:
    """What is said of rows longer than length_limit."""
    says = f"its rotary embedding depends on the longest row beyond {limit} tokens: one example at a time"
    return Finding("lengths", "falls back", says)


WAYS: tuple[tuple[str, dict[str, Any], str], ...] = (
    ("padding", {"alone": False}, "every example is run by itself, and generation has one prompt at a time"),
    ("LM head", {"head_kind": "chunked"}, "logits of all tokens are formed, memory grows with tokens x vocabulary"),
    ("shared prompt", {"share_prompt": True}, "every row holds its prompt"),
    ("folded attention", {"fold_prompt": True}, "rows get copies of their prompt's keys and values"),
)
LEAST = {"alone": True, "head_kind": "materialised", "share_prompt": False, "fold_prompt": False}
LEAST_OF_GENERATION = {"alone": True, "use_cache": False}


def way_of(tuner: Any) -> dict[str, Any]:
    """How a tuner runs its model: the settings in LEAST, and those of `generation`."""
    return {name: getattr(tuner, name) for name in LEAST} | {"generation": dict(tuner.generation)}


def slowest(ways: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Of each setting of several ways the one that asks for least of the model."""

    def least(values: Sequence[dict[str, Any]], of: dict[str, Any]) -> dict[str, Any]:
        return {name: end if end in [v[name] for v in values] else values[0][name] for name, end in of.items()}

    return least(ways, LEAST) | {"generation": least([way["generation"] for way in ways], LEAST_OF_GENERATION)}


def _fall_back(work: Trial) -> Iterator[Finding]:
    """Set the fastest way that is right, and name what is not; _Refused if nothing is."""
    tuner = work.tuner
    for name, value in LEAST.items():
        setattr(tuner, name, value)
    worst = work.distance()
    if worst > work.tolerance:  # Gemma 3n's hidden states are known from the decoder alone
        tuner.head_kind = "chunked"
        worst = work.distance()
    if worst > work.tolerance:
        raise _Refused("rows", work.reason or f"off by {worst:.3g} nats, one unpadded row at a time")
    for part, values, says in WAYS:
        before = {name: getattr(tuner, name) for name in values}
        if part == "folded attention" and not tuner.share_prompt:
            continue
        for name, value in values.items():
            setattr(tuner, name, value)
        worst = work.distance()
        if worst > work.tolerance:
            for name, value in before.items():
                setattr(tuner, name, value)
            yield Finding(part, "falls back", f"{says} ({work.reason or f'off by {worst:.3g} nats'})")


def _generation(work: Trial) -> Iterator[Finding]:
    """Greedy tokens with a cache, or without one, or one prompt at a time."""
    tuner = work.tuner
    for alone, cache in ((tuner.alone, True), (True, True), (tuner.alone, False), (True, False)):
        tuner.generation = {"alone": alone, "use_cache": cache}
        if work.generates():
            words = [w for w, said in (("one prompt at a time", alone), ("without a cache", not cache)) if said]
            yield Finding("generation", "falls back" if words else "right", ", ".join(words))
            return
    yield Finding("generation", "refused", work.reason or "tokens that the untouched model does not rank first")
