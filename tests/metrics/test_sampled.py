"""The report from draws of z against the exact one, where both exist, and the limits of IWAE-S."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from toolkit.errors import DataError
from toolkit.metrics.rho import latent_columns, rho_report
from toolkit.metrics.sampled import SampledTables, sampled_columns

NUM, CODES = 6, 3
RNG = np.random.default_rng(0)
NLL = RNG.uniform(0.5, 4.0, (NUM, CODES))
FREE = RNG.uniform(2.0, 4.0, NUM)
TOKENS = np.array([3.0, 5.0, 2.0, 8.0, 1.0, 4.0])


def log_softmax(logits: np.ndarray) -> np.ndarray:
    return logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)


LOG_Q, LOG_P = log_softmax(RNG.normal(size=(NUM, CODES)) * 2), log_softmax(RNG.normal(size=(NUM, CODES)))


def draws(log_w: np.ndarray, num_samples: int, rng: np.random.Generator) -> np.ndarray:
    return np.stack([rng.choice(CODES, num_samples, p=np.exp(row)) for row in log_w])


def tables(num_samples: int, seed: int = 0) -> SampledTables:
    rng = np.random.default_rng(seed)
    post, prior = draws(LOG_Q, num_samples, rng), draws(LOG_P, num_samples, rng)
    away = rng.integers(1, NUM, (NUM, num_samples))
    shuffled = post[(np.arange(NUM)[:, None] + away) % NUM, np.arange(num_samples)]
    take = np.take_along_axis
    nll_post = take(NLL, post, 1)
    return SampledTables(
        nll_post=nll_post,
        log_weights=take(LOG_P, post, 1) - take(LOG_Q, post, 1) - nll_post,
        nll_prior=take(NLL, prior, 1),
        nll_shuffle=take(NLL, shuffled, 1),
        kl=(np.exp(LOG_Q) * (LOG_Q - LOG_P)).sum(1),
        nll_free=FREE,
        log_q=LOG_Q,
        log_p=LOG_P,
        num_tokens=TOKENS,
    )


def report_of(tables: SampledTables, c_base: float, reduction: Any) -> Any:
    """Estimates by name."""
    options = {"c_base": c_base, "reduction": reduction, "num_resamples": 20, "seed": 0}
    found = rho_report(sampled_columns(tables), num_tokens=tables.num_tokens, **options)
    parts = found["rho"] | found["decomposition"]
    return SimpleNamespace(**{name: SimpleNamespace(**estimate) for name, estimate in parts.items()})


def test_many_draws_give_the_exact_columns():
    exact, sampled = latent_columns(NLL, LOG_Q, LOG_P, FREE), sampled_columns(tables(200_000))
    assert exact.keys() - {"entropy"} == sampled.keys()
    for name in sampled:
        np.testing.assert_allclose(sampled[name], exact[name], atol=0.03, err_msg=name)


def test_the_split_of_the_gain_holds_for_any_number_of_draws():
    report = report_of(tables(3), 0.9, "token_mean")
    gain = report.baseline.value - report.r_post.value
    assert gain == pytest.approx(report.tuning_gain.value + report.information.value)
    assert report.information.value == pytest.approx(report.i_used.value)
    assert report.information.value == pytest.approx(report.kl.value - report.posterior_gap.value)
    assert report.rho_bound.value >= report.rho_marg.value  # G of draws is not below 0 in this sense


def test_one_draw_is_the_elbo_and_the_marginal_falls_with_more():
    def marginal(num_samples: int) -> float:
        return float(np.mean([sampled_columns(tables(num_samples, seed))["marg"].mean() for seed in range(300)]))

    one, few, many = marginal(1), marginal(4), marginal(64)
    exact = latent_columns(NLL, LOG_Q, LOG_P, FREE)
    assert one == pytest.approx(exact["bound"].mean(), abs=0.05)
    assert one > few > many > exact["marg"].mean() - 0.01


def test_a_value_that_is_not_finite_is_refused():
    bad = tables(4)
    bad.nll_prior[2, 1] = np.nan
    with pytest.raises(DataError, match="prior of example 2 is not finite"):
        sampled_columns(bad)
