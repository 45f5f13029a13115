"""Ratios and the split of the gain against a plain-loop reference, exact identities and planted bugs."""

from __future__ import annotations

import inspect
import json
import math
import types
from itertools import permutations
from typing import Any

import numpy as np
import pytest

from toolkit.errors import ArtefactError, ConfigError, DataError
from toolkit.metrics import rho
from toolkit.metrics.bootstrap import paired_bootstrap
from toolkit.metrics.rho import latent_columns

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


def report(tables: dict[str, Any], module: Any = rho, **kwargs: Any) -> Any:
    options = {
        "c_base": 0.7,
        "reduction": "token_mean",
        "live_threshold": 0.05,
        "num_resamples": 10,
        "seed": 0,
    }
    return module.rho_report(**{**tables, **options, **kwargs})


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
@pytest.mark.parametrize("seed", range(4))
def test_every_figure_equals_plain_loops(reduction, seed):
    tables = random_tables(seed)
    result = report(tables, reduction=reduction)
    for name, expected in reference(tables, reduction=reduction).items():
        assert getattr(result, name).value == pytest.approx(expected, rel=1e-12, abs=1e-12), name


MUTATIONS = {
    "kl_sign": ('columns["post"] + columns["kl"]', 'columns["post"] - columns["kl"]'),
    "q_for_p_in_prior": ('"prior": _mean_under(p, nll)', '"prior": _mean_under(q, nll)'),
    "p_for_q_in_post": ('"post": _mean_under(q, nll)', '"post": _mean_under(p, nll)'),
    "kl_reversed": ("_mean_under(q, log_q_over_p)", "_mean_under(p, log_p - log_q)"),
    "marg_without_prior": ("reduce(log_p - nll, axis=1)", "reduce(-nll, axis=1)"),
    "gap_to_prior": ("log_q - log_exact", "log_q - log_p"),
    "shuffle_keeps_own_q": ("(q.sum(axis=0) - q) / (len(nll) - 1)", "q.sum(axis=0) / len(nll)"),
    "information_adds_gap": ('columns["kl"] - columns["gap"]', 'columns["kl"] + columns["gap"]'),
    "i_used_sign": ('columns["marg"] - columns["post"]', 'columns["post"] - columns["marg"]'),
    "tokens_ignored": ("c_base * tokens_N if reduction", "c_base + 0 * tokens_N if reduction"),
    "mean_of_token_means": (
        "(columns[name], baseline_N) for name",
        "(columns[name] / baseline_N, ones_N) for name",
    ),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_planted_bug_differs_from_plain_loops(mutation):
    original, mutated = MUTATIONS[mutation]
    source = inspect.getsource(rho)
    assert source.count(original) == 1
    module = types.ModuleType("mutated_rho")
    # Dataclasses look their module up by name; the mutant borrows the real one's.
    module.__name__ = rho.__name__
    exec(compile(source.replace(original, mutated), "mutated_rho", "exec"), module.__dict__)
    tables = random_tables()
    expected = reference(tables)
    result = report(tables, module)
    differing = [n for n, value in expected.items() if abs(getattr(result, n).value - value) > 1e-6]
    assert differing


@pytest.mark.parametrize("reduction", ["token_mean", "sequence_sum"])
@pytest.mark.parametrize("num_codes", [1, 2, 16])
def test_the_gain_splits_exactly_into_tuning_and_information(reduction, num_codes):
    result = report(random_tables(1, num_codes=num_codes), reduction=reduction)
    value = {name: getattr(result, name).value for name in NATS}
    assert value["baseline"] - value["r_post"] == pytest.approx(value["tuning_gain"] + value["information"], abs=1e-12)
    assert value["i_used"] == pytest.approx(value["kl"] - value["posterior_gap"], abs=1e-12)
    assert result.rho_post.value == pytest.approx(value["r_post"] / value["baseline"], abs=1e-12)
    assert result.rho_marg.value == pytest.approx(value["nll_marg"] / value["baseline"], abs=1e-12)
    assert value["posterior_gap"] >= 0 and value["kl"] >= -1e-15
    assert result.rho_bound.value >= result.rho_marg.value - 1e-12


def test_with_the_exact_posterior_the_bound_is_the_marginal_and_all_kl_is_information():
    tables = random_tables(2)
    tables["log_q"] = log_softmax(tables["log_p"] - tables["nll"])
    result = report(tables)
    assert result.posterior_gap.value == pytest.approx(0.0, abs=1e-12)
    assert result.rho_bound.value == pytest.approx(result.rho_marg.value, abs=1e-12)
    assert result.i_used.value == pytest.approx(result.kl.value, abs=1e-12)


def test_an_unused_code_gives_one_ratio_everywhere():
    tables = random_tables(3)
    tables["nll"] = np.repeat(tables["nll_free"][:, None], 4, axis=1)
    tables["log_q"] = tables["log_p"] = np.full((23, 4), -math.log(4))
    result = report(tables)
    for name in ("rho_post", "rho_prior", "rho_marg", "rho_bound", "rho_shuffle"):
        assert getattr(result, name).value == pytest.approx(result.rho_step0.value, abs=1e-12)
    for name in ("kl", "i_used", "information", "posterior_gap"):
        assert getattr(result, name).value == pytest.approx(0.0, abs=1e-12)


def test_a_single_code_carries_nothing():
    result = report(random_tables(4, num_codes=1))
    assert result.kl.value == result.posterior_gap.value == 0.0
    assert result.rho_post.value == pytest.approx(result.rho_marg.value, abs=1e-12)
    assert (result.code_perplexity, result.live_codes, result.q_entropy) == (1.0, 1, 0.0)


def test_the_frozen_model_itself_has_ratio_one_in_both_reductions():
    tables = random_tables(5)
    tables["nll"] = np.repeat(tables["nll_free"][:, None], 4, axis=1)
    total = tables["nll_free"].sum()
    by_token = report(tables, c_base=total / tables["num_tokens"].sum())
    by_sequence = report(tables, c_base=total / 23, reduction="sequence_sum")
    assert by_token.rho_step0.value == pytest.approx(1.0, abs=1e-12)
    assert by_sequence.rho_post.value == pytest.approx(by_token.rho_post.value, abs=1e-12)


def test_shuffle_is_the_mean_over_all_derangements():
    tables = random_tables(6, num_examples=5)
    q = np.exp(tables["log_q"])
    derangements = [d for d in permutations(range(5)) if all(i != j for i, j in enumerate(d))]
    expected = np.mean([(q[list(d)] * tables["nll"]).sum(axis=1) for d in derangements], axis=0)
    columns = latent_columns(tables["nll"], tables["log_q"], tables["log_p"])
    np.testing.assert_allclose(columns["shuffle"], expected, rtol=1e-12)
    assert report(random_tables(6, num_examples=1)).rho_shuffle is None


def test_relabelling_the_codes_changes_nothing():
    tables = random_tables(7)
    order = [2, 0, 3, 1]
    permuted = {k: v[:, order] if v.ndim == 2 else v for k, v in tables.items()}
    one, other = report(tables), report(permuted)
    for name in ("rho_post", "rho_prior", "rho_marg", "rho_shuffle", *NATS):
        assert getattr(one, name).value == pytest.approx(getattr(other, name).value, rel=1e-12)


def test_hard_assignments_are_the_limit_of_sharp_ones():
    tables = random_tables(8)
    hard = np.full((23, 4), -np.inf)
    hard[np.arange(23), np.arange(23) % 4] = 0.0
    sharp = log_softmax(np.where(np.isinf(hard), -40.0, 0.0))
    limit, near = report({**tables, "log_q": hard}), report({**tables, "log_q": sharp})
    for name in ("rho_post", "rho_marg", "rho_bound", "rho_shuffle", "kl", "posterior_gap", "i_used"):
        assert getattr(limit, name).value == pytest.approx(getattr(near, name).value, rel=1e-12)
    assert limit.q_entropy == 0.0


def test_float32_log_probabilities_keep_the_identity():
    tables = random_tables(9, num_codes=32)
    for name in ("log_q", "log_p"):
        tables[name] = tables[name].astype(np.float32)
    result = report(tables)
    assert result.i_used.value == pytest.approx(result.information.value, abs=1e-12)


def test_a_z_free_run_is_reported_beside_the_others():
    tables = random_tables(10)
    assert report(tables).rho_zfree is None
    result = report(tables, nll_zfree=tables["nll_free"] / 2)
    assert result.rho_zfree.value == pytest.approx(result.rho_step0.value / 2)
    assert "rho_zfree" in json.loads(json.dumps(result.as_dict()))["rho"]


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
    assert report(tables, seed=1).as_dict() == report(tables, seed=1).as_dict()
    assert report(tables, seed=1).rho_post.low != report(tables, seed=2).rho_post.low
    same = paired_bootstrap({"x": (np.full(9, 2.0), np.ones(9))}, num_resamples=50, seed=0)["x"]
    assert (same.value, same.low, same.high) == pytest.approx((2.0, 2.0, 2.0))


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"c_base": 0.0}, ArtefactError, "c_base"),
        ({"reduction": "mean"}, ConfigError, "token_mean or sequence_sum"),
        ({"nll_free": np.full(23, np.nan)}, DataError, "nll_free of example 0"),
        ({"num_tokens": np.zeros(23)}, DataError, "response token"),
        ({"num_tokens": np.ones(22)}, ValueError, r"num_tokens must be \[23\]"),
        ({"log_q": np.zeros((23, 4))}, ValueError, "log_q must be log-probabilities"),
        ({"log_p": np.zeros((23, 3))}, ValueError, "share one shape"),
        ({"num_resamples": 0}, ValueError, "num_resamples"),
    ],
)
def test_unusable_inputs_are_refused_by_name(change, error, message):
    with pytest.raises(error, match=message):
        report(random_tables(14), **change)


def test_a_router_that_excludes_a_used_code_is_refused():
    tables = random_tables(15)
    tables["log_p"] = log_softmax(np.where(np.arange(4) == 3, -np.inf, tables["log_p"]))
    with pytest.raises(ValueError, match="KL is infinite"):
        report(tables)
