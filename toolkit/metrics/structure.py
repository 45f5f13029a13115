"""Structure metrics: whether a code means the same known strategy everywhere, each with its null.

Alignment and local coverage answer different questions. The objective does not change when the codes are relabelled
separately for each prompt, so the K outputs of a prompt may reach every strategy (coverage 1.0) while no code keeps its
meaning from one prompt to the next (alignment at chance).

Shapes: M outputs, K codes, S strategies, N examples.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import linear_sum_assignment
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, v_measure_score

from toolkit.errors import DataError
from toolkit.metrics.permutation import permutation_null


@dataclass(frozen=True, slots=True)
class AlignmentResult:
    """Alignment under one global matching of codes to strategies."""

    value: float
    chance: float  # the mean of the null; with unequal strategies above 1/S
    null_p95: float
    p_value: float
    assignment: dict[int, str]  # matched pairs that share an output; a dead code has no strategy
    confusion: NDArray[np.float64]  # [K, S] outputs

    def as_dict(self) -> dict[str, Any]:
        """The fields, JSON-ready, without the confusion matrix (see confusion_as_dict)."""
        values = {name: getattr(self, name) for name in ("value", "chance", "null_p95", "p_value")}
        return values | {"assignment": {str(code): strategy for code, strategy in self.assignment.items()}}


def confusion_as_dict(confusion: NDArray[np.float64], strategies: tuple[str, ...]) -> dict[str, Any]:
    """A [K, S] confusion matrix, JSON-ready."""
    return {"codes": confusion.shape[0], "strategies": list(strategies), "counts": confusion.tolist()}


def alignment_one_to_one(
    codes: ArrayLike,
    verdicts: Sequence[frozenset[str]],
    strategies: tuple[str, ...],
    num_codes: int,
    *,
    num_permutations: int,
    seed: int,
    prompts: ArrayLike | None = None,
) -> AlignmentResult:
    """Share of outputs whose strategy is the one its code is matched to, under the best one-to-one matching.

    One matching (Hungarian) serves all outputs. With K > S the surplus codes match nothing, with K < S the surplus
    strategies, so 1.0 may be out of reach. Unparseable outputs stay in the denominator.

    Args:
        codes: [M] int, the code of each output.
        verdicts: M sets of the strategies an output is compatible with; an output in several gives 1/|set| to each, an
            empty set (unparseable) gives nothing.
        num_permutations, seed, prompts: as in permutation_null, which matches anew for each permutation.
    Raises:
        ValueError: if codes are not integers in [0, num_codes) or the lengths differ.
        DataError: if there is no output or a strategy is not one of `strategies`.
    """
    codes_M = _check_codes(codes, len(verdicts), num_codes)
    credit_MS = _credit(verdicts, strategies)

    def value(codes_M: NDArray[np.int64]) -> float:
        return _match(_one_hot(codes_M, num_codes).T @ credit_MS)[0] / len(verdicts)

    confusion_KS = _one_hot(codes_M, num_codes).T @ credit_MS
    total, pairs = _match(confusion_KS)
    null = permutation_null(
        value, codes_M, num_permutations=num_permutations, seed=seed, prompts=prompts, num_codes=num_codes
    )
    assignment = {code: strategies[s] for code, s in pairs if confusion_KS[code, s] > 0}
    return AlignmentResult(total / len(verdicts), *null, assignment, confusion_KS)


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
    if not outputs:
        raise DataError("local coverage needs at least one prompt", got="no forced outputs")
    num_reached = [_match((_credit(verdicts, strategies) > 0).astype(float))[0] for verdicts in outputs]
    reached_N = np.array(num_reached) / len(strategies)
    return {"local_coverage": float(reached_N.mean()), "full_coverage_rate": float((reached_N == 1).mean())}


def code_perplexity(q: ArrayLike) -> float:
    """exp of the entropy of the mean of q [N, K]: the number of codes in even use, from 1 to K."""
    usage_K = _usage(q)
    used = usage_K[usage_K > 0]
    return float(np.exp(-(used * np.log(used)).sum()))


def num_live_codes(q: ArrayLike, threshold: float) -> int:
    """The number of codes whose mean probability over q [N, K] is at least `threshold`."""
    return int((_usage(q) >= threshold).sum())


def _usage(q: ArrayLike) -> NDArray[np.float64]:
    q_NK = np.asarray(q, dtype=np.float64)
    if q_NK.ndim != 2 or q_NK.shape[0] == 0:
        raise ValueError(f"q must be [N, K] with N >= 1, got shape {q_NK.shape}")
    return q_NK.mean(axis=0)


def _check_codes(codes: ArrayLike, num_outputs: int, num_codes: int) -> NDArray[np.int64]:
    codes_M = np.asarray(codes)
    if num_outputs == 0:
        raise DataError("alignment needs at least one classified output", got="none")
    if codes_M.shape != (num_outputs,):
        raise ValueError(f"{num_outputs} verdicts for codes of shape {codes_M.shape}")
    if not np.issubdtype(codes_M.dtype, np.integer) or codes_M.min() < 0 or codes_M.max() >= num_codes:
        raise ValueError(f"codes must be integers in [0, {num_codes}), got {codes_M.dtype} {np.unique(codes_M)}")
    return codes_M.astype(np.int64)


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


def _one_hot(codes_M: NDArray[np.int64], num_codes: int) -> NDArray[np.float64]:
    return (codes_M[:, None] == np.arange(num_codes)).astype(np.float64)


def _match(weights: NDArray[np.float64]) -> tuple[float, list[tuple[int, int]]]:
    """The best one-to-one matching of rows to columns: its total weight and its pairs."""
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return float(weights[rows, columns].sum()), [(int(r), int(c)) for r, c in zip(rows, columns, strict=True)]
