"""`zlora predict`: what training can reach and whether z will be ignored, from c_base and the run config alone."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Literal

from toolkit.baseline import Baseline, Fingerprints
from toolkit.build.collapse import beta_eff, kl_scale
from toolkit.config import RunConfig, rules
from toolkit.errors import ConfigError

Verdict = Literal["collapse expected", "at risk", "no collapse expected"]

OPTIMAL_ABOVE = 1.0  # beta_eff above which the collapsed solution is the better one: method.md section 3
# From clusters, with beta in force from the first step, z lived at 0.3 and died at 0.7: docs/results/collapse.md.
RISKY_ABOVE = 0.5
# In the middle of 0.1 to 0.3, where the same runs kept z in all three forms of the objective. Smaller values keep it as
# well, and the KL is then underpriced further: rho_marg may end above 1.
SUGGESTED_BETA_EFF = 0.2


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is expected of a run. Nats, per sequence where not said otherwise.

    Args:
        verdict, reason: whether z is expected to be ignored, and why.
        beta_eff: weight of the KL against the sequence ELBO; under GECO that of the beta it starts from.
        beta_eff_range: under GECO beta_eff at the least and at the largest beta.
        kl_scale: beta_eff / beta of this form of the objective.
        suggested_beta: the beta whose beta_eff is SUGGESTED_BETA_EFF.
        c_base, c_base_low, c_base_high: with its 95% interval, in the objective's reduction.
        c_base_verified: False of a value that was given and not measured.
        mean_tokens: T_mean, y tokens per sequence.
        c_seq: C_seq, the frozen model's loss per sequence.
        capacity: the most a code can carry, log K or M log K; None: no bound (a Gaussian z).
        rho_min: lowest rho that this capacity allows without a gain from tuning; None as above.
        top_tenth: share of the loss in the 10% of the tokens with the largest loss; None: not known.
        tenth: the tenth of y, 1 to 10, in which most of the loss lies, and tenth_share its share; None: not known.
        warnings: what stands in the way, or is outside the forecast.
        model, data: what c_base was measured on, as the artefact says.
    """

    verdict: Verdict
    reason: str
    beta: float
    beta_eff: float
    beta_eff_range: tuple[float, float] | None
    kl_scale: float
    suggested_beta: float
    reduction: str
    normalize: bool
    c_base: float
    c_base_low: float | None
    c_base_high: float | None
    c_base_verified: bool
    mean_tokens: float
    c_seq: float
    capacity: float | None
    rho_min: float | None
    top_tenth: float | None
    tenth: int | None
    tenth_share: float | None
    warnings: list[str]
    model: str
    data: str

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return asdict(self)


def predict(config: RunConfig) -> Forecast:
    """The forecast of a run. No model is loaded and no weights are read.

    That the artefact belongs to the run is not checked here, which would take both: `zlora train` does. With
    baseline.given the validation split is tokenised, since the scalar alone does not say how long y is.

    Raises:
        ArtefactError: no artefact, a damaged one, or a c_base that cannot be divided by.
        ConfigError, DataError: with baseline.given, where the tokenizer or the validation split cannot be read.
    """
    section = config.baseline
    where = section.path if section.given is None else "baseline.given"
    baseline = Baseline.load(section.path) if section.given is None else _given(config, section.given)
    baseline.usable(config.objective.reduction, section.max_relative_error, section.min_c_base, where)
    return forecast(config, baseline)


def _given(config: RunConfig, value: float) -> Baseline:
    """The artefact of a scalar, over the tokens of the validation split."""
    from toolkit import build  # peft, transformers' models: only where tokens have to be counted

    remedy = "give model.path and data.validation, or run `zlora baseline CONFIG` and leave --c-base out"
    if not (config.model.path / "config.json").is_file() or not config.data.validation.is_file():
        raise ConfigError(
            "a given c_base says nothing about the length of y, which beta_eff depends on",
            got=f"no tokenizer in {config.model.path}, or no file {config.data.validation}",
            expected="the validation split and the tokenizer that makes tokens of it",
            remedy=remedy,
        )
    try:
        tokenizer = build.load_tokenizer(config.model.path)
    except (OSError, ValueError) as error:
        raise ConfigError(f"model.path: no tokenizer in {config.model.path}", got=error, remedy=remedy) from None
    split = build.load_split(config, config.data.validation, tokenizer)
    prints = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "not computed"))
    return build.given_baseline(config, value, prints, split.examples)


def forecast(config: RunConfig, baseline: Baseline) -> Forecast:
    """The forecast of a run with a given c_base; pure."""
    objective, scale = config.objective, kl_scale(config, baseline)
    interval, c_seq = baseline.c_base[objective.reduction], baseline.c_base["sequence_sum"].value
    nats = capacity(config)
    rho_min = None if nats is None else max(0.0, 1.0 - nats / c_seq)
    geco = objective.geco
    verdict, reason = judge(config, scale)
    places = baseline.token_map
    tenth = None if places is None else max(range(10), key=places.tenths.__getitem__)
    return Forecast(
        verdict=verdict,
        reason=reason,
        beta=objective.beta,
        beta_eff=beta_eff(config, baseline),
        beta_eff_range=None if geco is None else (rules.MIN_BETA * scale, rules.MAX_BETA * scale),
        kl_scale=scale,
        suggested_beta=SUGGESTED_BETA_EFF / scale,
        reduction=objective.reduction,
        normalize=objective.normalize,
        c_base=interval.value,
        c_base_low=interval.low,
        c_base_high=interval.high,
        c_base_verified=baseline.verified,
        mean_tokens=baseline.tokens_per_sequence,
        c_seq=c_seq,
        capacity=nats,
        rho_min=rho_min,
        top_tenth=None if places is None else places.top_share.get("0.1"),
        tenth=None if tenth is None else tenth + 1,
        tenth_share=None if places is None or tenth is None else places.tenths[tenth],
        warnings=_warnings(config, baseline, nats, rho_min),
        model=baseline.model,
        data=baseline.data,
    )


def capacity(config: RunConfig) -> float | None:
    """The most information a code can carry, nats per sequence: log K, of M factors M log K; None of a Gaussian z.

    It bounds I(z; y given x), hence the mean over the data of NLL_psi - R_post where the router is the mean of the
    posterior; a router that lags behind can exceed it a little.
    """
    zlora = config.zlora
    if zlora.latent == "gaussian":
        return None
    return math.log(zlora.num_latents) * (zlora.num_factors if zlora.latent == "factored" else 1)


def judge(config: RunConfig, scale: float) -> tuple[Verdict, str]:
    """Verdict and reason.

    Args:
        scale: beta_eff / beta.
    """
    objective = config.objective
    if objective.geco is not None:
        return _judge_geco(config, scale)
    weight = objective.beta * scale
    if weight > OPTIMAL_ABOVE:
        return "collapse expected", f"beta_eff {weight:.3g} is above 1: ignoring z is the better solution"
    if weight <= RISKY_ABOVE:
        return "no collapse expected", f"beta_eff {weight:.3g} is at most {RISKY_ABOVE:g}"
    if objective.schedule.kind == "constant":
        return "at risk", (
            f"beta_eff {weight:.3g} is at most 1, so using z is no worse a solution, but with beta in force from the "
            "first step it was not reached at 0.7; a rising beta (objective.schedule.kind: linear) reached it"
        )
    untried = "" if objective.schedule.kind == "linear" else "; measured with a linear rise, not with this schedule"
    return "no collapse expected", f"beta_eff {weight:.3g} is at most 1, and beta rises to it{untried}"


def _judge_geco(config: RunConfig, scale: float) -> tuple[Verdict, str]:
    """GECO moves beta between two bounds: what holds at both, or that it depends on where beta goes."""
    low, start, high = (beta * scale for beta in (rules.MIN_BETA, config.objective.beta, rules.MAX_BETA))
    bounds = f"GECO moves beta: beta_eff {start:.3g} at the start, between {low:.3g} and {high:.3g}"
    if low > OPTIMAL_ABOVE:
        return "collapse expected", f"{bounds}: above 1 wherever it goes, so ignoring z is the better solution"
    if high > OPTIMAL_ABOVE:
        return "at risk", f"{bounds}: the largest permits collapse, and beta gets there if the target is met without z"
    if start > RISKY_ABOVE:
        return "at risk", f"{bounds}: it starts above {RISKY_ABOVE:g}, where z may not get going before beta has moved"
    return "no collapse expected", f"{bounds}: never above 1"


def _warnings(config: RunConfig, baseline: Baseline, nats: float | None, rho_min: float | None) -> list[str]:
    objective, c_seq = config.objective, baseline.c_base["sequence_sum"].value
    found = (
        [] if baseline.verified else ["c_base is unverified: given, not measured, and every figure here hangs on it"]
    )
    if nats is not None and c_seq < nats:
        found.append(
            f"C_seq = {c_seq:.3g} nats is less than the {nats:.3g} of all codes in equal use: z cannot tell apart more "
            "than there is to say about y, so lower zlora.num_latents or expect codes in unequal use"
        )
    if objective.geco is not None and rho_min is not None and objective.geco.target < rho_min:
        found.append(
            f"objective.geco.target = {objective.geco.target:g} is below rho_min = {rho_min:.3g}: z alone cannot reach "
            "it, and beta ends at its least value unless tuning makes up for the rest"
        )
    if config.zlora.latent == "categorical" and config.zlora.num_latents > 1 and not config.train.warm_start:
        found.append(
            "no train.warm_start: posteriors that start near uniform had not parted after 120 steps at beta_eff 0.1 to "
            "0.3 either, so it may take long before z carries anything"
        )
    if others := _outside(config):
        found.append(f"beta_eff is only a guide with {', '.join(others)} in force")
    return found


def _outside(config: RunConfig) -> list[str]:
    """Settings in force that the account of beta_eff leaves out."""
    objective = config.objective
    names = ("free_bits", "jsd", "posterior_entropy", "marginal_posterior", "marginal_router")
    found = [f"objective.{name}" for name in names if getattr(objective, name)]
    found += ["objective.token_weight"] if objective.token_weight.alpha else []
    found += [f"objective.estimator: {config.estimator}"] if config.estimator in ("hard_em", "exact_em") else []
    return found


def one_line(found: Forecast) -> str:
    """The forecast in one line, as training prints it at its start."""
    unit = "nats per y token" if found.reduction == "token_mean" else "nats per sequence"
    words = f"forecast: {found.verdict}: {found.reason}. c_base {found.c_base:.4g} {unit}"
    words += "" if found.c_base_verified else " (unverified: given, not measured)"
    if found.verdict == "collapse expected":
        words += f". objective.beta={found.suggested_beta:.3g} would have beta_eff {SUGGESTED_BETA_EFF:g}"
    return words
