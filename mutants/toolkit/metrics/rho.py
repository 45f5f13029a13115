"""Ratios to the frozen model, and where the gain comes from: tuning or information carried by the code.

rho = R / C below 1 does not show that the code is informative: tuning lowers it too. So every ratio is
reported beside the exact split, per sequence and in nats,

    C - R_post = (C - NLL_psi) + (KL - G)      tuning gain + information moved into z

with R_post = E_q l(z), NLL_psi = -log sum_k p(k|x) exp(-l(k)), KL = KL(q || p), G = KL(q || exact posterior).

Each quantity is a per-example column first. With C_n = c_base * T_n (token_mean) or c_base (sequence_sum)
every ratio is sum_n column_n / sum_n C_n: the reduction's global mean over c_base, never a mean of means.

Shapes: N examples, K codes.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import ArtefactError, ConfigError, DataError
from toolkit.metrics.bootstrap import Estimate, paired_bootstrap
from toolkit.metrics.structure import code_perplexity, num_live_codes

Reduction = Literal["token_mean", "sequence_sum"]
Columns = dict[str, NDArray[np.float64]]

_REDUCTIONS = ("token_mean", "sequence_sum")


@dataclass(frozen=True, slots=True)
class RhoReport:
    """All ratios (unitless), and the split of the gain (nats per sequence, mean over sequences).

    `rho_shuffle` is None for a single example, `rho_zfree` without a z-free run. Intervals hold c_base fixed:
    its own uncertainty is in the baseline artefact. Figures of codes are None where z was drawn, and
    `num_samples_z` where all its values were run.
    """

    rho_post: Estimate
    rho_prior: Estimate
    rho_marg: Estimate
    rho_bound: Estimate
    rho_shuffle: Estimate | None
    rho_zfree: Estimate | None
    rho_step0: Estimate
    baseline: Estimate
    nll_marg: Estimate
    r_post: Estimate
    tuning_gain: Estimate
    information: Estimate
    kl: Estimate
    posterior_gap: Estimate
    i_used: Estimate
    num_examples: int
    num_tokens: int
    c_base: float
    reduction: Reduction
    q_entropy: float | None = None
    code_perplexity: float | None = None
    live_codes: int | None = None
    num_samples_z: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """JSON-ready: ratios under `rho`, nats per sequence under `decomposition`, the rest flat."""
        flat = {name: value for name, value in asdict(self).items() if value is not None}
        rho = {name: flat.pop(name) for name in list(flat) if name.startswith("rho_")}
        split = ("baseline", "nll_marg", "r_post", "tuning_gain", "information", "posterior_gap", "i_used")
        decomposition = {name: flat.pop(name) for name in split}
        return {
            "rho": rho,
            "decomposition": {**decomposition, "kl": flat["kl"]},
            **flat,
        }


def rho_report(
    *,
    nll: ArrayLike,
    log_q: ArrayLike,
    log_p: ArrayLike,
    nll_free: ArrayLike,
    num_tokens: ArrayLike,
    c_base: float,
    reduction: Reduction,
    live_threshold: float,
    num_resamples: int,
    seed: int,
    nll_zfree: ArrayLike | None = None,
    groups: Sequence[Hashable] | None = None,
) -> RhoReport:
    """Every ratio and the split of the gain, with paired bootstrap intervals over examples.

    Args:
        nll: [N, K] l(k), nats summed over the response of each example, unweighted.
        log_q, log_p: [N, K] log-probabilities of the codes, posterior and router. Renormalised in float64.
        nll_free: [N] the frozen z-free model's nats per response.
        num_tokens: [N] response tokens.
        c_base: nats, in the given reduction.
        live_threshold: least mean q of a live code.
        nll_zfree: [N] nats per response of a z-free LoRA of the same rank and steps.
        groups: [N] prompts; the responses to one are resampled together. None: every example by itself.
    Raises:
        ValueError: shapes, or log-probabilities that do not sum to 1.
        DataError: a non-finite nll, or an example without response tokens.
        ArtefactError, ConfigError: c_base not positive; unknown reduction.
    """
    nll_NK, log_q_NK, log_p_NK = _check_tables(nll, log_q, log_p)
    columns = latent_columns(nll_NK, log_q_NK, log_p_NK)
    columns["step0"] = _check_vector("nll_free", nll_free, len(nll_NK))
    if nll_zfree is not None:
        columns["zfree"] = _check_vector("nll_zfree", nll_zfree, len(nll_NK))
    q_NK = np.exp(log_q_NK)
    return report_of_columns(
        columns,
        num_tokens=num_tokens,
        c_base=c_base,
        reduction=reduction,
        num_resamples=num_resamples,
        seed=seed,
        groups=groups,
        q_entropy=float(columns["entropy"].mean()),
        code_perplexity=code_perplexity(q_NK),
        live_codes=num_live_codes(q_NK, live_threshold),
    )


def report_of_columns(
    columns: Columns,
    *,
    num_tokens: ArrayLike,
    c_base: float,
    reduction: Reduction,
    num_resamples: int,
    seed: int,
    groups: Sequence[Hashable] | None = None,
    **flat: Any,
) -> RhoReport:
    """The report of per-example columns: those of `latent_columns` without the entropy, and step0.

    Args:
        columns: [N] each, nats; shuffle and zfree may be absent.
        num_tokens, c_base, reduction, num_resamples, seed, groups: as in rho_report.
        flat: further fields of RhoReport.
    Raises:
        DataError, ArtefactError, ConfigError: as rho_report.
    """
    num_examples = len(columns["post"])
    tokens_N = _check_vector("num_tokens", num_tokens, num_examples)
    if tokens_N.min() < 1:
        raise DataError("every example needs a response token", got=f"0 in example {int(tokens_N.argmin())}")
    baseline_N, ones_N = _baseline(c_base, reduction, tokens_N), np.ones(num_examples)
    ratios = {f"rho_{name}": (columns[name], baseline_N) for name in _ratio_names(columns)}
    means = {name: (column, ones_N) for name, column in _split_columns(columns, baseline_N).items()}
    estimates = paired_bootstrap({**ratios, **means}, num_resamples=num_resamples, seed=seed, groups=groups)
    return RhoReport(
        **{"rho_shuffle": None, "rho_zfree": None, **estimates},
        num_examples=num_examples,
        num_tokens=int(tokens_N.sum()),
        c_base=float(c_base),
        reduction=reduction,
        **flat,
    )


def latent_columns(nll: NDArray[Any], log_q: NDArray[Any], log_p: NDArray[Any]) -> Columns:
    """Per-example quantities [N] in nats: post, prior, marg, bound, kl, gap, entropy, and shuffle if N > 1.

    `shuffle` is E l(k) under the q of another example, averaged over all the others: the exact mean over
    random derangements.

    Args:
        nll, log_q, log_p: [N, K] float64; the rows of log_q and log_p are normalised. log_q may hold -inf.
    """
    q, p = np.exp(log_q), np.exp(log_p)
    marg = -np.logaddexp.reduce(log_p - nll, axis=1)
    log_exact = log_p - nll + marg[:, None]
    with np.errstate(invalid="ignore"):  # -inf - -inf where q is 0; `_mean_under` leaves those entries out
        log_q_over_p, log_q_over_exact = log_q - log_p, log_q - log_exact
    columns = {
        "post": _mean_under(q, nll),
        "prior": _mean_under(p, nll),
        "marg": marg,
        "kl": _mean_under(q, log_q_over_p),
        "gap": _mean_under(q, log_q_over_exact),
        "entropy": _mean_under(q, -log_q),
    }
    columns["bound"] = columns["post"] + columns["kl"]
    if len(nll) > 1:
        columns["shuffle"] = _mean_under((q.sum(axis=0) - q) / (len(nll) - 1), nll)
    return columns


def _ratio_names(columns: Columns) -> list[str]:
    names = ("post", "prior", "marg", "bound", "shuffle", "zfree", "step0")
    return [name for name in names if name in columns]


def _split_columns(columns: Columns, baseline_N: NDArray[np.float64]) -> Columns:
    return {
        "baseline": baseline_N,
        "nll_marg": columns["marg"],
        "r_post": columns["post"],
        "tuning_gain": baseline_N - columns["marg"],
        "information": columns["kl"] - columns["gap"],
        "kl": columns["kl"],
        "posterior_gap": columns["gap"],
        "i_used": columns["marg"] - columns["post"],
    }


def _mean_under(weights_NK: NDArray[np.float64], values_NK: NDArray[np.float64]) -> NDArray[np.float64]:
    """[N]: sum_k w v, where a weight of 0 silences any value (0 log 0 = 0)."""
    return (weights_NK * np.where(weights_NK == 0, 0.0, values_NK)).sum(axis=1)


def _baseline(c_base: float, reduction: str, tokens_N: NDArray[np.float64]) -> NDArray[np.float64]:
    """[N]: C_n, so that a ratio's denominator is its sum."""
    if not (np.isfinite(c_base) and c_base > 0):
        raise ArtefactError("c_base cannot be divided by", got=c_base, expected="a positive number of nats")
    if reduction not in _REDUCTIONS:
        raise ConfigError("unknown reduction", got=reduction, expected=" or ".join(_REDUCTIONS))
    return c_base * tokens_N if reduction == "token_mean" else np.full_like(tokens_N, c_base)


def _check_vector(name: str, values: ArrayLike, num_examples: int) -> NDArray[np.float64]:
    values_N = np.asarray(values, dtype=np.float64)
    if values_N.shape != (num_examples,):
        raise ValueError(f"{name} must be [{num_examples}], got shape {values_N.shape}")
    _check_finite(name, values_N)
    return values_N


def _check_tables(nll: ArrayLike, log_q: ArrayLike, log_p: ArrayLike) -> tuple[NDArray[np.float64], ...]:
    nll_NK, log_q_NK, log_p_NK = (np.asarray(table, dtype=np.float64) for table in (nll, log_q, log_p))
    if nll_NK.ndim != 2 or 0 in nll_NK.shape or not nll_NK.shape == log_q_NK.shape == log_p_NK.shape:
        shapes = f"{nll_NK.shape}, {log_q_NK.shape}, {log_p_NK.shape}"
        raise ValueError(f"nll, log_q and log_p must share one shape [N, K], got {shapes}")
    _check_finite("nll", nll_NK)
    if ((log_q_NK > -np.inf) & np.isneginf(log_p_NK)).any():
        raise ValueError("the router gives probability 0 to a code the posterior uses: KL is infinite")
    return nll_NK, _normalise("log_q", log_q_NK), _normalise("log_p", log_p_NK)


def _check_finite(name: str, values: NDArray[np.float64]) -> None:
    if not (finite := np.isfinite(values)).all():
        raise DataError(
            f"{name} of example {int(np.argwhere(~finite)[0, 0])} is not finite",
            remedy="the checkpoint has diverged or overflowed: evaluate an earlier one, or in float32",
        )


def _normalise(name: str, log_w_NK: NDArray[np.float64]) -> NDArray[np.float64]:
    """float32 log-softmax sums to 1 within 1e-6 only, and the identities need better."""
    log_sum_N = np.logaddexp.reduce(log_w_NK, axis=1, keepdims=True)
    if not (np.abs(log_sum_N) < 1e-3).all():
        raise ValueError(f"{name} must be log-probabilities over K, a row sums to exp({log_sum_N.max():.3g})")
    return log_w_NK - log_sum_N
