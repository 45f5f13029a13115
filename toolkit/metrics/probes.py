"""Linear probes: how much of a label can be read off features by a straight cut.

Shapes: N examples, F features.
"""

import warnings
from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

MAX_EXAMPLES = 2000  # that a probe is fitted to and judged by; more take minutes and tell no more
NUM_FOLDS = 5


def probe_accuracy(
    features_NF: NDArray[Any], labels: Sequence[str], prompts: Sequence[Hashable], seed: int
) -> dict[str, float] | None:
    """Accuracy of logistic regression on standardised features, judged on prompts that it was not fitted to.

    Args:
        labels: N.
        prompts: N; examples of equal ones stay in one fold, so that no probe has seen the prompt that it is judged by.
    Returns:
        `value`, the mean over examples; `chance`, the accuracy of always naming the label that is most frequent where
        the probe was fitted; `num_examples` and `folds`. None where there are fewer than two prompts or labels, or a
        fold leaves a single label to fit.
    """
    rng, (_, label_N) = np.random.default_rng(seed), np.unique(labels, return_inverse=True)
    number = {prompt: i for i, prompt in enumerate(dict.fromkeys(prompts))}
    prompt_N = np.asarray([number[prompt] for prompt in prompts])
    chosen = np.sort(rng.permutation(len(label_N))[:MAX_EXAMPLES])
    features_NF, label_N, prompt_N = (
        np.asarray(features_NF, dtype=np.float64)[chosen],
        label_N[chosen],
        prompt_N[chosen],
    )
    num_folds = min(NUM_FOLDS, len(np.unique(prompt_N)), int(np.bincount(label_N).max()))
    if num_folds < 2 or len(np.unique(label_N)) < 2:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # labels that not every fold has
        splitter = StratifiedGroupKFold(num_folds, shuffle=True, random_state=seed)
        folds = list(splitter.split(features_NF, label_N, prompt_N))
    right = constant = 0
    for fit, judge in folds:
        if len(np.unique(label_N[fit])) < 2:
            return None
        probe = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # not converged after 1,000 steps: as good a probe
            probe.fit(features_NF[fit], label_N[fit])
        right += int((probe.predict(features_NF[judge]) == label_N[judge]).sum())
        constant += int((label_N[judge] == np.bincount(label_N[fit]).argmax()).sum())
    total = len(label_N)
    return {"value": right / total, "chance": constant / total, "num_examples": total, "folds": num_folds}
