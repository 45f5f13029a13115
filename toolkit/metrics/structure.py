"""Structure metrics: whether a code means the same known strategy everywhere, each with its null.

Alignment and local coverage answer different questions. The objective does not change when the codes are relabelled
separately for each prompt, so the K outputs of a prompt may reach every strategy (coverage 1.0) while no code keeps its
meaning from one prompt to the next (alignment at chance).

Shapes: M outputs, K codes, S strategies, N examples.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import linear_sum_assignment
from scipy.stats import entropy
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, v_measure_score

from toolkit.errors import DataError
from toolkit.metrics.permutation import permutation_null


def alignment_one_to_one(
    codes: ArrayLike,
    verdicts: Sequence[frozenset[str]],
    strategies: tuple[str, ...],
    num_codes: int,
    *,
    num_permutations: int,
    seed: int,
    prompts: ArrayLike | None = None,
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Share of outputs whose strategy is the one its code is matched to, under the best one-to-one matching.

    One matching (Hungarian) serves all outputs. With K > S the surplus codes match nothing, with K < S the surplus
    strategies, so 1.0 may be out of reach. Unparseable outputs stay in the denominator.

    Args:
        codes: [M] int, the code of each output.
        verdicts: M sets of the strategies an output is compatible with; an output in several gives 1/|set| to each, an
            empty set (unparseable) gives nothing.
        num_permutations, seed, prompts: as in permutation_null, which matches anew for each permutation.
    Returns:
        `value`; `chance` (with unequal strategies above 1/S), `null_p95` and `p_value` of the null; `assignment`, the
        matched pairs that share an output, without dead codes. And the confusion matrix: `counts` [K, S] of outputs.
        Both JSON-ready.
    Raises:
        ValueError: unless codes are integers in [0, num_codes), one per verdict.
        DataError: if a strategy is not one of `strategies`.
    """
    codes_M, credit_MS = np.asarray(codes), _credit(verdicts, strategies)
    if codes_M.shape != (len(verdicts),) or not np.isin(codes_M, range(num_codes)).all():
        raise ValueError(f"{len(verdicts)} verdicts need as many codes in [0, {num_codes}), got {codes_M}")

    def confused(codes_M: NDArray[np.int64]) -> NDArray[np.float64]:
        return (codes_M == np.arange(num_codes)[:, None]).astype(np.float64) @ credit_MS

    def value(codes_M: NDArray[np.int64]) -> float:
        return _match(confused(codes_M))[0] / len(verdicts)

    confusion_KS = confused(codes_M)
    null = permutation_null(
        value, codes_M, num_permutations=num_permutations, seed=seed, num_codes=num_codes, prompts=prompts
    )
    pairs = _match(confusion_KS)[1]
    assignment = {str(code): strategies[s] for code, s in pairs if confusion_KS[code, s] > 0}
    counts = {"codes": num_codes, "strategies": list(strategies), "counts": confusion_KS.tolist()}
    return {"value": value(codes_M), **null, "assignment": assignment}, counts


def agreement(labels: Sequence[str], codes: ArrayLike) -> dict[str, float | None]:
    """`ami` and `ari` (chance 0, best 1) and `v_measure` (not adjusted for chance); None with fewer than 2 outputs."""
    scores = {"ami": adjusted_mutual_info_score, "ari": adjusted_rand_score, "v_measure": v_measure_score}
    return {name: float(score(labels, codes)) if len(labels) > 1 else None for name, score in scores.items()}


def local_coverage(outputs: Sequence[Sequence[frozenset[str]]], strategies: tuple[str, ...]) -> dict[str, float]:
    """`local_coverage`, the mean share of the strategies that the forced outputs of a prompt reach, and
    `full_coverage_rate`, the share of the prompts that reach all.

    An output stands for one strategy at most, so the number reached is a maximum matching of outputs to strategies.

    Args:
        outputs: per prompt, the strategy sets of its K outputs.
    """
    num_reached = [_match((_credit(verdicts, strategies) > 0).astype(float))[0] for verdicts in outputs]
    reached_N = np.array(num_reached) / len(strategies)
    return {"local_coverage": float(reached_N.mean()), "full_coverage_rate": float((reached_N == 1).mean())}


def code_usage(q_NK: NDArray[np.float64], threshold: float) -> dict[str, float]:
    """Use of the codes under the posterior q [N, K].

    `codes_in_use` is exp of the mutual information of z and the example under q: 1 where every example has the same q,
    K where each is sure of its code and all are used evenly. `code_perplexity` is exp of the entropy of the mean over
    q, from 1 to K, also K where every q is uniform; `live_codes` the number of codes whose mean probability is at least
    `threshold`.
    """
    usage_K = q_NK.mean(axis=0)
    spread = entropy(usage_K)
    return {
        "codes_in_use": float(np.exp(spread - entropy(q_NK, axis=1).mean())),
        "code_perplexity": float(np.exp(spread)),
        "live_codes": int((usage_K >= threshold).sum()),
    }


def _credit(verdicts: Sequence[frozenset[str]], strategies: tuple[str, ...]) -> NDArray[np.float64]:
    """[M, S]: 1/|set| at each strategy that an output is compatible with."""
    column = {strategy: s for s, strategy in enumerate(strategies)}
    credit_MS = np.zeros((len(verdicts), len(strategies)))
    for row, verdict in enumerate(verdicts):
        if unknown := sorted(verdict - column.keys()):
            raise DataError(
                f"output {row} is classified as a strategy the task does not name",
                got=", ".join(unknown),
                expected=", ".join(strategies),
            )
        for strategy in verdict:
            credit_MS[row, column[strategy]] = 1.0 / len(verdict)
    return credit_MS


def _match(weights: NDArray[np.float64]) -> tuple[float, list[tuple[int, int]]]:
    """The best one-to-one matching of rows to columns: its total weight and its pairs."""
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return float(weights[rows, columns].sum()), [(int(r), int(c)) for r, c in zip(rows, columns, strict=True)]
