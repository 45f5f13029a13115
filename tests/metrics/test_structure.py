"""Alignment, coverage and code use against brute force over all matchings and against hand-counted cases."""

from itertools import permutations
from types import SimpleNamespace

import numpy as np
import pytest

from toolkit.errors import DataError
from toolkit.metrics.structure import agreement, alignment_one_to_one, code_usage, local_coverage

STRATEGIES = ("carry", "columns", "split")
SCORES = ("ami", "ari", "v_measure")


def sets(*names: str) -> list[frozenset[str]]:
    """'carry' -> {carry}, 'carry|split' -> both, '' -> unparseable."""
    return [frozenset(name.split("|")) if name else frozenset() for name in names]


def align(codes, verdicts, strategies=STRATEGIES, num_codes=3, **kwargs):
    options = {"num_permutations": 200, "seed": 0, **kwargs}
    found, confusion = alignment_one_to_one(codes, verdicts, strategies, num_codes, **options)
    return SimpleNamespace(**found, confusion=confusion["counts"])


def brute_force_alignment(codes, verdicts, strategies, num_codes) -> float:
    """Try every injective matching; count output by output."""
    padded = list(strategies) + [None] * max(0, num_codes - len(strategies))
    best = 0.0
    for matching in permutations(padded, num_codes):
        credits = [
            1.0 / len(verdict) if matching[code] in verdict else 0.0
            for code, verdict in zip(codes, verdicts, strict=True)
        ]
        best = max(best, sum(credits) / len(credits))
    return best


@pytest.mark.parametrize("num_codes", [1, 2, 3, 5])
def test_alignment_equals_the_best_of_all_matchings(num_codes):
    for seed in range(5):
        rng = np.random.default_rng(seed)
        pool = sets("carry", "columns", "split", "carry|split", "carry|columns|split", "")
        verdicts = [pool[i] for i in rng.integers(len(pool), size=40)]
        codes = rng.integers(num_codes, size=40)
        result = align(codes, verdicts, num_codes=num_codes, num_permutations=1)
        assert result.value == pytest.approx(brute_force_alignment(codes, verdicts, STRATEGIES, num_codes), abs=1e-12)


def test_alignment_ignores_how_codes_are_numbered():
    codes = np.array([0, 0, 1, 1, 2, 2])
    verdicts = sets("carry", "carry", "columns", "columns", "split", "split")
    for renumbering in permutations(range(3)):
        result = align(np.array(renumbering)[codes], verdicts)
        assert result.value == 1.0
        assert result.assignment == dict(zip(map(str, renumbering), STRATEGIES, strict=True))


def test_ambiguous_outputs_give_a_fraction_to_each_strategy():
    confusion = align([0, 0, 1], sets("carry|columns", "carry", "carry|columns|split"), num_codes=2).confusion
    np.testing.assert_allclose(confusion, [[1.5, 0.5, 0.0], [1 / 3, 1 / 3, 1 / 3]], atol=1e-15)


def test_a_dead_code_is_assigned_no_strategy():
    result = align([0, 0, 1, 1], sets("carry", "carry", "split", "split"), num_codes=3)
    assert result.assignment == {"0": "carry", "1": "split"}


def test_chance_is_the_mean_over_all_relabellings():
    # 6 outputs have 720 orders; the sampled null must come near the full enumeration.
    codes, verdicts = (np.array([0, 0, 1, 1, 2, 2]), sets("carry", "carry", "carry", "columns", "split", "split"))
    exact = np.mean(
        [brute_force_alignment(order, verdicts, STRATEGIES, 3) for order in set(permutations(codes.tolist()))]
    )
    result = align(codes, verdicts, num_permutations=4000)
    assert result.chance == pytest.approx(exact, abs=0.01)
    assert result.chance > 1 / 3  # matching after the fact finds more than 1/S in few outputs


def test_p_value_is_uniform_when_codes_mean_nothing_and_small_when_they_do():
    rng = np.random.default_rng(3)
    verdicts = [frozenset({STRATEGIES[s]}) for s in rng.integers(3, size=120)]
    p_values = [align(rng.integers(3, size=120), verdicts, num_permutations=99, seed=s).p_value for s in range(60)]
    assert 0.35 < np.mean(p_values) < 0.65
    meaningful = align([STRATEGIES.index(next(iter(v))) for v in verdicts], verdicts, num_permutations=99)
    assert meaningful.p_value == 0.01
    assert meaningful.value > meaningful.null_p95


def test_repeating_every_output_narrows_only_the_null_without_prompts():
    # Ten greedy copies of an output carry no more evidence than one.
    rng = np.random.default_rng(1)
    prompts, codes = np.repeat(np.arange(20), 3), np.tile(np.arange(3), 20)
    verdicts = [frozenset({STRATEGIES[s]}) for s in rng.integers(3, size=60)]
    copies = {"codes": np.repeat(codes, 10), "verdicts": [v for v in verdicts for _ in range(10)]}
    once, tenfold = align(codes, verdicts, prompts=prompts), align(**copies, prompts=np.repeat(prompts, 10))
    assert (tenfold.value, tenfold.chance) == pytest.approx((once.value, once.chance))
    assert (tenfold.null_p95, tenfold.p_value) == pytest.approx((once.null_p95, once.p_value))
    assert align(**copies).null_p95 < once.null_p95 - 0.05


def test_codes_out_of_range_or_of_another_length_are_refused():
    for codes in ([0, 3], [0.5, 1.0], [-1, 0], [0]):
        with pytest.raises(ValueError, match=r"2 verdicts need as many codes in \[0, 3\)"):
            align(codes, sets("carry", "split"))


def test_unknown_strategies_are_refused_by_name():
    with pytest.raises(DataError, match="abacus"):
        align([0], sets("abacus"))


def test_agreement_is_one_for_renamed_labels_and_absent_below_two():
    assert agreement(["carry", "columns", "carry"], [4, 2, 4]) == pytest.approx(dict.fromkeys(SCORES, 1.0))
    assert agreement(["carry"], [0]) == dict.fromkeys(SCORES)


def test_coverage_counts_an_ambiguous_output_once():
    full = sets("carry", "columns", "split")
    one_ambiguous = sets("carry|columns|split", "", "")
    needs_matching = sets("carry|columns", "carry", "")  # 2: the first must stand for columns
    coverage = local_coverage([full, one_ambiguous, needs_matching], STRATEGIES)
    expected = {"local_coverage": (1 + 1 / 3 + 2 / 3) / 3, "full_coverage_rate": 1 / 3}
    assert coverage == pytest.approx(expected)


def test_perplexity_and_live_codes_read_the_mean_of_q():
    one_hot = np.eye(4)[[0, 1, 0, 1]]  # every q is certain, yet two codes are in even use
    assert code_usage(one_hot, 0.01) == pytest.approx({"codes_in_use": 2.0, "code_perplexity": 2.0, "live_codes": 2})
    uniform = code_usage(np.full((5, 4), 0.25), 0.01)
    assert uniform["code_perplexity"] == pytest.approx(4.0) and uniform["codes_in_use"] == pytest.approx(1.0)
    assert code_usage(np.array([[0.9, 0.06, 0.04]]), 0.05)["live_codes"] == 2
