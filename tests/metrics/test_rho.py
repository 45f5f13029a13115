"""Ratios and the split of the gain against a plain-loop reference, exact identities and planted bugs."""

import json
import math
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from toolkit.errors import DataError
from toolkit.metrics.bootstrap import paired_bootstrap
from toolkit.metrics.rho import latent_columns, rho_report
from toolkit.metrics.sampled import SampledTables, sampled_columns

NATS = ("tuning_gain", "information", "kl", "posterior_gap", "i_used", "r_post", "nll_marg", "baseline")


def log_softmax(logits: np.ndarray) -> np.ndarray:
    return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))


def random_tables(seed: int = 0, num_examples: int = 23, num_codes: int = 4) -> dict[str, Any]:
    rng = np.random.default_rng(seed)
    shape = (num_examples, num_codes)
    return {
        "nll": rng.gamma(2.0, 4.0, shape),
        "log_q": log_softmax(2 * rng.normal(size=shape)),
        "log_p": log_softmax(rng.normal(size=shape)),
        "nll_free": rng.gamma(2.0, 4.0, num_examples),
        "num_tokens": rng.integers(1, 40, num_examples),
    }


def report(tables: dict[str, Any], **kwargs: Any) -> Any:
    """Estimates by name."""
    options = {"c_base": 0.7, "reduction": "token_mean", "num_resamples": 10, "seed": 0}
    given = {**tables, **options, **kwargs}
    columns = latent_columns(*(given.pop(name) for name in ("nll", "log_q", "log_p", "nll_free")))
    found = rho_report(columns, **given)
    parts = found["rho"] | found["decomposition"]
    return SimpleNamespace(**{name: SimpleNamespace(**estimate) for name, estimate in parts.items()})


def reference(tables: dict[str, Any], c_base: float = 0.7, reduction: str = "token_mean") -> dict[str, float]:
    """Every figure in plain loops over examples and codes, from the definitions."""
    nll, log_q, log_p = (tables[name].tolist() for name in ("nll", "log_q", "log_p"))
    num_examples, num_codes = len(nll), len(nll[0])
    total = dict.fromkeys(("post", "prior", "marg", "kl", "gap", "shuffle", "step0"), 0.0)
    for n in range(num_examples):
        joint = [math.exp(log_p[n][k] - nll[n][k]) for k in range(num_codes)]
        total["marg"] -= math.log(sum(joint))
        total["step0"] += float(tables["nll_free"][n])
        for k in range(num_codes):
            q, p = math.exp(log_q[n][k]), math.exp(log_p[n][k])
            total["post"] += q * nll[n][k]
            total["prior"] += p * nll[n][k]
            total["kl"] += q * math.log(q / p)
            total["gap"] += q * math.log(q / (joint[k] / sum(joint)))
            others = [math.exp(log_q[m][k]) for m in range(num_examples) if m != n]
            total["shuffle"] += sum(others) / len(others) * nll[n][k]
    denominator = float(tables["num_tokens"].sum()) if reduction == "token_mean" else float(num_examples)
    figures = {
        f"rho_{name}": total[name] / denominator / c_base for name in ("post", "prior", "marg", "shuffle", "step0")
    }
    figures["rho_bound"] = (total["post"] + total["kl"]) / denominator / c_base
    figures["kl"] = total["kl"] / num_examples
    figures["posterior_gap"] = total["gap"] / num_examples
    figures["i_used"] = (total["marg"] - total["post"]) / num_examples
    figures["information"] = (total["kl"] - total["gap"]) / num_examples
    figures["tuning_gain"] = (c_base * denominator - total["marg"]) / num_examples
    return figures


@pytest.mark.parametrize("reduction", ["token_mean", "sequence_sum"])
def test_every_figure_equals_plain_loops(reduction):
    tables = random_tables()
    result = report(tables, reduction=reduction)
    for name, expected in reference(tables, reduction=reduction).items():
        assert getattr(result, name).value == pytest.approx(expected, rel=1e-12, abs=1e-12), name


@pytest.mark.parametrize(("reduction", "num_codes"), [("token_mean", 1), ("sequence_sum", 2), ("token_mean", 16)])
def test_the_gain_splits_exactly_into_tuning_and_information(reduction, num_codes):
    result = report(random_tables(1, num_codes=num_codes), reduction=reduction)
    value = {name: getattr(result, name).value for name in NATS}
    assert value["baseline"] - value["r_post"] == pytest.approx(value["tuning_gain"] + value["information"], abs=1e-12)
    assert value["i_used"] == pytest.approx(value["kl"] - value["posterior_gap"], abs=1e-12)
    assert result.rho_post.value == pytest.approx(value["r_post"] / value["baseline"], abs=1e-12)
    assert result.rho_marg.value == pytest.approx(value["nll_marg"] / value["baseline"], abs=1e-12)
    assert value["posterior_gap"] >= 0 and value["kl"] >= -1e-15
    assert result.rho_bound.value >= result.rho_marg.value - 1e-12


def test_a_z_free_run_is_reported_beside_the_others():
    tables = random_tables(10)
    columns = latent_columns(*(tables[name] for name in ("nll", "log_q", "log_p", "nll_free")))
    options: Any = {"num_tokens": tables["num_tokens"], "c_base": 0.7, "reduction": "token_mean"}
    assert "rho_zfree" not in rho_report(columns, **options, num_resamples=10, seed=0)["rho"]
    found = rho_report(columns | {"zfree": columns["step0"] / 2}, **options, num_resamples=10, seed=0)
    rho = json.loads(json.dumps(found))["rho"]
    assert rho["rho_zfree"]["value"] == pytest.approx(rho["rho_step0"]["value"] / 2)


def test_intervals_cover_the_truth_about_95_percent_of_the_time():
    rng = np.random.default_rng(11)
    covered = 0
    for trial in range(200):
        tokens = rng.integers(5, 20, 80).astype(float)
        nll = tokens * 0.5 + rng.normal(0, 2.0, 80)  # true ratio 0.5
        estimate = paired_bootstrap({"ratio": (nll, tokens)}, num_resamples=300, seed=trial)["ratio"]
        covered += estimate.low <= 0.5 <= estimate.high
    assert 0.88 <= covered / 200 <= 0.99


def test_resampling_is_paired_across_statistics():
    rng = np.random.default_rng(12)
    top, ones = rng.gamma(2.0, 1.0, 300), np.ones(300)
    estimates = paired_bootstrap({"a": (top, ones), "b": (top + 3.0, ones)}, num_resamples=700, seed=0)
    # A constant offset moves both ends by exactly itself only when both saw the same examples.
    assert estimates["b"].low - estimates["a"].low == pytest.approx(3.0, abs=1e-9)
    assert estimates["b"].high - estimates["a"].high == pytest.approx(3.0, abs=1e-9)


def test_intervals_repeat_with_the_seed_and_close_on_constant_data():
    tables = random_tables(13)
    assert report(tables, seed=1) == report(tables, seed=1)
    assert report(tables, seed=1).rho_post.low != report(tables, seed=2).rho_post.low
    same = paired_bootstrap({"x": (np.full(9, 2.0), np.ones(9))}, num_resamples=50, seed=0)["x"]
    assert (same.value, same.low, same.high) == pytest.approx((2.0, 2.0, 2.0))


EXCLUDING = log_softmax(np.where(np.arange(4) == 3, -np.inf, np.zeros((23, 4))))
UNUSABLE: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"nll_free": np.full(23, np.nan)}, DataError, "nll_free of example 0"),
    ({"num_tokens": np.zeros(23)}, DataError, "response token"),
    ({"num_tokens": np.ones(22)}, ValueError, r"num_tokens must be \[23\]"),
    ({"log_q": np.zeros((23, 4))}, ValueError, "log_q must be log-probabilities"),
    ({"log_p": np.zeros((23, 3))}, ValueError, "share one shape"),
    ({"log_p": EXCLUDING}, ValueError, "KL is infinite"),
]


def test_unusable_inputs_are_refused_by_name():
    for change, error, message in UNUSABLE:
        with pytest.raises(error, match=message):
            report(random_tables(14), **change)


# From draws of z: against the exact report where both exist, and the limits of IWAE-S

NUM, CODES = 6, 3
RNG = np.random.default_rng(0)
NLL = RNG.uniform(0.5, 4.0, (NUM, CODES))
FREE = RNG.uniform(2.0, 4.0, NUM)
TOKENS = np.array([3.0, 5.0, 2.0, 8.0, 1.0, 4.0])


LOG_Q, LOG_P = log_softmax(RNG.normal(size=(NUM, CODES)) * 2), log_softmax(RNG.normal(size=(NUM, CODES)))


def draws(log_w: np.ndarray, num_samples: int, rng: np.random.Generator) -> np.ndarray:
    return np.stack([rng.choice(CODES, num_samples, p=np.exp(row)) for row in log_w])


def drawn_tables(num_samples: int, seed: int = 0) -> SampledTables:
    rng = np.random.default_rng(seed)
    post, prior = draws(LOG_Q, num_samples, rng), draws(LOG_P, num_samples, rng)
    away = rng.integers(1, NUM, (NUM, num_samples))
    shuffled = post[(np.arange(NUM)[:, None] + away) % NUM, np.arange(num_samples)]
    take = np.take_along_axis
    nll_post = take(NLL, post, 1)
    log_weights = take(LOG_P, post, 1) - take(LOG_Q, post, 1) - nll_post
    kl = (np.exp(LOG_Q) * (LOG_Q - LOG_P)).sum(1)
    nll_prior, nll_shuffle = take(NLL, prior, 1), take(NLL, shuffled, 1)
    return SampledTables(nll_post, log_weights, nll_prior, nll_shuffle, kl, FREE, LOG_Q, LOG_P, TOKENS)


def report_of(drawn_tables: SampledTables, c_base: float, reduction: Any) -> Any:
    """Estimates by name."""
    options = {"c_base": c_base, "reduction": reduction, "num_resamples": 20, "seed": 0}
    found = rho_report(sampled_columns(drawn_tables), num_tokens=drawn_tables.num_tokens, **options)
    parts = found["rho"] | found["decomposition"]
    return SimpleNamespace(**{name: SimpleNamespace(**estimate) for name, estimate in parts.items()})


def test_many_draws_give_the_exact_columns():
    exact, sampled = latent_columns(NLL, LOG_Q, LOG_P, FREE), sampled_columns(drawn_tables(200_000))
    assert exact.keys() - {"entropy"} == sampled.keys()
    for name in sampled:
        np.testing.assert_allclose(sampled[name], exact[name], atol=0.03, err_msg=name)


def test_the_split_of_the_gain_holds_for_any_number_of_draws():
    report = report_of(drawn_tables(3), 0.9, "token_mean")
    gain = report.baseline.value - report.r_post.value
    assert gain == pytest.approx(report.tuning_gain.value + report.information.value)
    assert report.information.value == pytest.approx(report.i_used.value)
    assert report.information.value == pytest.approx(report.kl.value - report.posterior_gap.value)
    assert report.rho_bound.value >= report.rho_marg.value  # G of draws is not below 0 in this sense


def test_one_draw_is_the_elbo_and_the_marginal_falls_with_more():
    def marginal(num_samples: int) -> float:
        return float(np.mean([sampled_columns(drawn_tables(num_samples, seed))["marg"].mean() for seed in range(300)]))

    one, few, many = marginal(1), marginal(4), marginal(64)
    exact = latent_columns(NLL, LOG_Q, LOG_P, FREE)
    assert one == pytest.approx(exact["bound"].mean(), abs=0.05)
    assert one > few > many > exact["marg"].mean() - 0.01


def test_a_value_that_is_not_finite_is_refused():
    bad = drawn_tables(4)
    bad.nll_prior[2, 1] = np.nan
    with pytest.raises(DataError, match="prior of example 2 is not finite"):
        sampled_columns(bad)
