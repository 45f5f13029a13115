"""The null hypothesis of the structure metrics: codes that mean nothing."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

_TIE = 1e-12  # two values of a statistic that differ by less count as equal


class PermutationNull(NamedTuple):
    """A statistic under codes that mean nothing."""

    chance: float  # the mean
    null_p95: float  # the 95th percentile
    p_value: float  # one-sided


def permutation_null(
    statistic: Callable[[NDArray[np.int64]], float],
    codes: ArrayLike,
    *,
    num_permutations: int,
    seed: int,
    prompts: ArrayLike | None = None,
    num_codes: int | None = None,
) -> PermutationNull:
    """The distribution of `statistic(codes)` when codes mean nothing.

    Without `prompts` the codes are shuffled over all outputs, which takes outputs as exchangeable. With `prompts` each
    prompt's codes are relabelled by a random permutation of its own: the objective cannot tell such relabellings apart,
    and several outputs of one (prompt, code) stay together.

    Args:
        codes: [M] int.
        prompts: [M] int, the prompt of each output.
        num_codes: K, by default the highest code + 1; used with `prompts` only.
    Raises:
        ValueError: if num_permutations < 1 or a length differs.
    """
    if num_permutations < 1:
        raise ValueError(f"num_permutations must be at least 1, got {num_permutations}")
    codes_M = np.asarray(codes, dtype=np.int64)
    num_codes = num_codes if num_codes is not None else int(codes_M.max(initial=0)) + 1
    rng = np.random.default_rng(seed)
    if prompts is not None:
        _, prompt_M = np.unique(np.asarray(prompts), return_inverse=True)
        if prompt_M.shape != codes_M.shape:
            raise ValueError(f"prompts has {prompt_M.size} entries for {codes_M.size} codes")
        identity_PK = np.tile(np.arange(num_codes), (int(prompt_M.max(initial=-1)) + 1, 1))

        def draw() -> NDArray[np.int64]:
            return rng.permuted(identity_PK, axis=1)[prompt_M, codes_M]
    else:

        def draw() -> NDArray[np.int64]:
            return rng.permutation(codes_M)

    null = np.array([statistic(draw()) for _ in range(num_permutations)])
    num_as_high = int((null >= statistic(codes_M) - _TIE).sum())
    # The observed labelling is itself one of the permutations: hence the +1, and a p-value that is never 0.
    p_value = (1 + num_as_high) / (1 + num_permutations)
    return PermutationNull(float(null.mean()), float(np.quantile(null, 0.95)), p_value)
