"""The forecast of a run: what z can reach and whether it will be ignored, from c_base and the run config alone."""

from dataclasses import dataclass
from typing import Literal

from toolkit.baseline import Baseline
from toolkit.build.training import loss_scale, resolved_beta
from toolkit.config import RunConfig
from toolkit.latent.clustering import CHANCE
from toolkit.objective import LossScale

Verdict = Literal["collapse expected", "at risk", "no collapse expected"]

OPTIMAL_ABOVE = 1.0  # beta_eff above which the collapsed solution is the better one: docs/method.md section 3
# From clusters, with beta in force from the first step, z lived at 0.3 and died at 0.7: docs/results/collapse.md.
RISKY_ABOVE = 0.5
# In the middle of 0.1 to 0.3, where the same runs kept z in all three forms of the objective. Smaller values keep it as
# well, and the KL is then underpriced further: rho_marg may end above 1.
SUGGESTED_BETA_EFF = 0.2


@dataclass(frozen=True, slots=True)
class Forecast:
    """Expectations of a run before training. Nats, per sequence where not said otherwise."""

    verdict: Verdict  # whether z is expected to be ignored
    reason: str
    beta: float  # weight of the KL in the objective
    beta_eff: float  # the same against the sequence ELBO
    kl_scale: float  # beta_eff / beta of this form of the objective
    suggested_beta: float  # its beta_eff is SUGGESTED_BETA_EFF
    reduction: str
    normalize: bool
    c_base: float  # in the objective's reduction, as is its 95% interval
    c_base_low: float | None
    c_base_high: float | None
    c_base_verified: bool  # False of a value that was given and not measured
    mean_tokens: float  # T_mean, y tokens per sequence
    c_seq: float  # the frozen model's loss per sequence
    capacity: float | None  # the most a code can carry, log K or M log K; None: no bound (a Gaussian z)
    rho_min: float | None  # lowest rho that this capacity allows without a gain from tuning; None as above
    top_tenth: float | None  # share of the loss in the 10% of the tokens with the largest loss; None: not known
    tenth: int | None  # the tenth of y, 1 to 10, in which most of the loss lies; None: not known
    tenth_share: float | None  # its share
    warnings: list[str]  # obstacles, and settings that the forecast leaves out
    model: str  # names of the frozen model and the split of c_base, as in the artefact
    data: str

    @property
    def unit(self) -> str:
        """Of c_base."""
        return "nats per y token" if self.reduction == "token_mean" else "nats per sequence"

    def one_line(self) -> str:
        """The forecast in one line, as training prints it at its start."""
        words = f"forecast: {self.verdict}: {self.reason}. beta {self.beta:.4g}, beta_eff {self.beta_eff:.3g}, "
        words += f"c_base {self.c_base:.4g} {self.unit}"
        words += "" if self.c_base_verified else " (unverified: given, not measured)"
        if self.verdict == "collapse expected":
            words += f". objective.beta={self.suggested_beta:.3g} would have beta_eff {SUGGESTED_BETA_EFF:g}"
        return words


def forecast(config: RunConfig, baseline: Baseline) -> Forecast:
    """The forecast of a run with a given c_base; pure.

    Raises:
        ConfigError: see resolved_beta.
    """
    scale, places = loss_scale(config, baseline), baseline.token_map
    beta, interval, nats = resolved_beta(config, scale), baseline.c_base[scale.reduction], config.latent.capacity
    rho_min = None if nats is None else max(0.0, 1.0 - nats / scale.c_seq)
    verdict, reason = judge(config, scale)
    tenth = None if places is None else max(range(10), key=places.tenths.__getitem__)
    return Forecast(
        verdict=verdict,
        reason=reason,
        beta=beta,
        beta_eff=scale.beta_eff(beta),
        kl_scale=scale.kl_scale,
        suggested_beta=scale.beta(SUGGESTED_BETA_EFF),
        reduction=scale.reduction,
        normalize=scale.normalize,
        c_base=scale.c_base,
        c_base_low=interval.low,
        c_base_high=interval.high,
        c_base_verified=scale.verified,
        mean_tokens=scale.tokens_per_sequence,
        c_seq=scale.c_seq,
        capacity=nats,
        rho_min=rho_min,
        top_tenth=None if places is None else places.top_share.get("0.1"),
        tenth=None if tenth is None else tenth + 1,
        tenth_share=None if places is None or tenth is None else places.tenths[tenth],
        warnings=_warnings(config, scale, nats),
        model=baseline.model,
        data=baseline.data,
    )


def judge(config: RunConfig, scale: LossScale) -> tuple[Verdict, str]:
    """Verdict and reason."""
    weight = scale.beta_eff(resolved_beta(config, scale))
    if weight > OPTIMAL_ABOVE:
        return "collapse expected", f"beta_eff {weight:.3g} is above 1: ignoring z is the better solution"
    if weight <= RISKY_ABOVE:
        return "no collapse expected", f"beta_eff {weight:.3g} is at most {RISKY_ABOVE:g}"
    if not config.objective.schedule.rises:
        return "at risk", (
            f"beta_eff {weight:.3g} is at most 1, so using z is no worse a solution, but with beta in force from the "
            "first step it was not reached at 0.7; a rising beta (objective.schedule.kind: linear) reached it"
        )
    return "no collapse expected", f"beta_eff {weight:.3g} is at most 1, and beta rises to it"


def _warnings(config: RunConfig, scale: LossScale, nats: float | None) -> list[str]:
    latent, found = config.latent, []
    if not scale.verified:
        found.append("c_base is unverified: given, not measured, and every metric here hangs on it")
    if nats is not None and scale.c_seq < nats:
        found.append(
            f"C_seq = {scale.c_seq:.3g} nats is less than the {nats:.3g} of all codes in equal use: z cannot tell "
            "apart more than there is to say about y, so lower latent.num_latents or expect codes in unequal use"
        )
    if latent.simplex and latent.num_values > 1 and config.train.start == [CHANCE]:
        found.append(
            "train.start: chance: posteriors that start near uniform had not parted after 120 steps at beta_eff 0.1 "
            "to 0.3 either, so it may take long before z carries anything"
        )
    if others := _outside(config):
        found.append(f"beta_eff is only a guide with {', '.join(others)} in force")
    return found


def _outside(config: RunConfig) -> list[str]:
    """Settings in force that the account of beta_eff leaves out."""
    objective = config.objective
    found = ["objective.jsd"] if objective.jsd else []
    found += [f"objective.terms.{kind}" for kind, term in objective.terms.items() if term.weight]
    found += ["objective.token_weight"] if objective.token_weight.alpha else []
    return found
