"""The null hypothesis of the structure metrics: codes that mean nothing."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

_TIE = 1e-12  # two values of a statistic that differ by less count as equal


def permutation_null(
    statistic: Callable[[NDArray[np.int64]], float],
    codes: ArrayLike,
    *,
    num_permutations: int,
    seed: int,
    num_codes: int,
    prompts: ArrayLike | None = None,
) -> dict[str, float]:
    """`chance` (mean) and `null_p95` of `statistic(codes)` when codes mean nothing, and its one-sided `p_value`.

    Without `prompts` the codes are shuffled over all outputs, which takes outputs as exchangeable. With `prompts` each
    prompt's codes are relabelled by a random permutation of its own: the objective cannot tell such relabellings apart,
    and several outputs of one (prompt, code) stay together.

    Args:
        codes: [M] int.
        num_codes: K, for the relabelling.
        prompts: [M] int, the prompt of each output.
    """
    codes_M = np.asarray(codes, dtype=np.int64)
    rng = np.random.default_rng(seed)
    names_P, prompt_M = np.unique([] if prompts is None else prompts, return_inverse=True)
    identity_PK = np.tile(np.arange(num_codes), (len(names_P), 1))

    def draw() -> NDArray[np.int64]:
        return rng.permutation(codes_M) if prompts is None else rng.permuted(identity_PK, axis=1)[prompt_M, codes_M]

    null = np.array([statistic(draw()) for _ in range(num_permutations)])
    num_as_high = int((null >= statistic(codes_M) - _TIE).sum())
    # The observed labelling is itself one of the permutations: hence the +1, and a p-value that is never 0.
    p_value = (1 + num_as_high) / (1 + num_permutations)
    return {"chance": float(null.mean()), "null_p95": float(np.quantile(null, 0.95)), "p_value": p_value}
