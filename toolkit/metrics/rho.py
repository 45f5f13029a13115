"""Ratios to the frozen model, and the split of the gain into tuning and information carried by z.

rho = R / C below 1 does not show that the code is informative: tuning lowers it too. Every ratio is therefore reported
beside the exact split, per sequence and in nats,

    C - R_post = (C - NLL_psi) + (KL - G)      tuning gain + information moved into z

with R_post = E_q l(z), NLL_psi = -log sum_k p(k|x) exp(-l(k)), KL = KL(q || p), G = KL(q || exact posterior).

Each quantity is a per-example column first. With C_n = c_base * T_n (token_mean) or c_base (sequence_sum) every ratio
is sum_n column_n / sum_n C_n: the reduction's global mean over c_base, never a mean of means.

Shapes: N examples, K codes.
"""

from collections.abc import Hashable, Sequence
from dataclasses import asdict
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from toolkit.errors import DataError
from toolkit.metrics.bootstrap import paired_bootstrap

Reduction = Literal["token_mean", "sequence_sum"]
Columns = dict[str, NDArray[np.float64]]
RATIOS = ("post", "prior", "marg", "bound", "shuffle", "zfree", "step0")


def rho_report(
    columns: Columns,
    *,
    num_tokens: ArrayLike,
    c_base: float,
    reduction: Reduction,
    num_resamples: int,
    seed: int,
    groups: Sequence[Hashable] | None = None,
) -> dict[str, Any]:
    """Ratios under `rho` and nats per sequence under `decomposition`, with paired bootstrap intervals, JSON-ready.

    The intervals are over examples and hold c_base fixed: its own uncertainty is in the baseline artefact.

    Args:
        columns: [N] nats per response, as of latent_columns; shuffle and zfree (a z-free LoRA) may be absent.
        num_tokens: [N] response tokens.
        c_base: above 0, nats, in the given reduction.
        groups: [N] prompts; the responses to one are resampled together. None: every example by itself.
    Raises:
        ValueError: a wrong shape.
        DataError: an example without response tokens.
    """
    tokens_N = checked("num_tokens", num_tokens, (len(columns["post"]),))
    if tokens_N.min() < 1:
        raise DataError("every example needs a response token", got=f"0 in example {int(tokens_N.argmin())}")
    baseline_N = c_base * tokens_N if reduction == "token_mean" else np.full_like(tokens_N, c_base)
    ones_N = np.ones_like(tokens_N)
    ratios = {f"rho_{name}": (columns[name], baseline_N) for name in RATIOS if name in columns}
    means = {
        "baseline": baseline_N,
        "nll_marg": columns["marg"],
        "r_post": columns["post"],
        "tuning_gain": baseline_N - columns["marg"],
        "information": columns["kl"] - columns["gap"],
        "kl": columns["kl"],
        "posterior_gap": columns["gap"],
        "i_used": columns["marg"] - columns["post"],
    }
    pairs = ratios | {name: (column, ones_N) for name, column in means.items()}
    estimates = paired_bootstrap(pairs, num_resamples=num_resamples, seed=seed, groups=groups)
    found = {name: asdict(estimate) for name, estimate in estimates.items()}
    return {
        "rho": {name: found[name] for name in ratios},
        "decomposition": {name: found[name] for name in means},
        "kl": found["kl"],
        "num_examples": len(tokens_N),
        "num_tokens": int(tokens_N.sum()),
        "c_base": float(c_base),
        "reduction": reduction,
    }


def latent_columns(nll: ArrayLike, log_q: ArrayLike, log_p: ArrayLike, nll_free: ArrayLike) -> Columns:
    """Per-example quantities [N] in nats: post, prior, marg, bound, kl, gap, entropy, step0, and shuffle if N > 1.

    `shuffle` is E l(k) under the q of another example, averaged over all the others: the exact mean over random
    derangements.

    Args:
        nll: [N, K] l(k), nats summed over the response of each example, unweighted.
        log_q, log_p: [N, K] log-probabilities of the codes, posterior and router; log_q may hold -inf.
        nll_free: [N] the frozen z-free model's nats per response.
    Raises:
        ValueError: a wrong shape, log-probabilities that do not sum to 1, or a KL that is infinite.
        DataError: an nll that is not finite.
    """
    shape = np.shape(nll)
    nll_NK = checked("nll", nll, shape)
    if len(shape) != 2 or 0 in shape or not shape == np.shape(log_q) == np.shape(log_p):
        shapes = f"{shape}, {np.shape(log_q)}, {np.shape(log_p)}"
        raise ValueError(f"nll, log_q and log_p must share one shape [N, K], got {shapes}")
    log_q_NK, log_p_NK = normalised("log_q", log_q), normalised("log_p", log_p)
    if ((log_q_NK > -np.inf) & np.isneginf(log_p_NK)).any():
        raise ValueError("the router gives probability 0 to a code the posterior uses: KL is infinite")
    q, p = np.exp(log_q_NK), np.exp(log_p_NK)
    marg = -np.logaddexp.reduce(log_p_NK - nll_NK, axis=1)
    log_exact = log_p_NK - nll_NK + marg[:, None]
    with np.errstate(invalid="ignore"):  # -inf - -inf where q is 0; `_mean_under` leaves those entries out
        log_q_over_p, log_q_over_exact = log_q_NK - log_p_NK, log_q_NK - log_exact
    columns = {
        "post": _mean_under(q, nll_NK),
        "prior": _mean_under(p, nll_NK),
        "marg": marg,
        "kl": _mean_under(q, log_q_over_p),
        "gap": _mean_under(q, log_q_over_exact),
        "entropy": _mean_under(q, -log_q_NK),
        "step0": checked("nll_free", nll_free, shape[:1]),
    }
    columns["bound"] = columns["post"] + columns["kl"]
    if len(nll_NK) > 1:
        columns["shuffle"] = _mean_under((q.sum(axis=0) - q) / (len(nll_NK) - 1), nll_NK)
    return columns


def _mean_under(weights_NK: NDArray[np.float64], values_NK: NDArray[np.float64]) -> NDArray[np.float64]:
    """[N]: sum_k w v, where a weight of 0 silences any value (0 log 0 = 0)."""
    return (weights_NK * np.where(weights_NK == 0, 0.0, values_NK)).sum(axis=1)


def checked(name: str, values: ArrayLike, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """The values as float64; a ValueError for another shape, a DataError names an example that is not finite."""
    array = np.asarray(values, dtype=np.float64)
    if array.shape != shape:
        raise ValueError(f"{name} must be {list(shape)}, got shape {array.shape}")
    if not (finite := np.isfinite(array)).all():
        raise DataError(
            f"{name} of example {int(np.argwhere(~finite)[0, 0])} is not finite",
            remedy="the checkpoint has diverged or overflowed: evaluate an earlier one, or in float32",
        )
    return array


def normalised(name: str, log_w: ArrayLike) -> NDArray[np.float64]:
    """[N, K] log-probabilities in float64; a float32 log-softmax sums to 1 within 1e-6 only."""
    log_w_NK = np.asarray(log_w, dtype=np.float64)
    log_sum_N = np.logaddexp.reduce(log_w_NK, axis=1, keepdims=True)
    if not (np.abs(log_sum_N) < 1e-3).all():
        raise ValueError(f"{name} must be log-probabilities over K, a row sums to exp({log_sum_N.max():.3g})")
    return log_w_NK - log_sum_N
