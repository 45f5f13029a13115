"""Words that tell the responses of one code from those of the others."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

WORD = r"\d+\.|\w+|[^\w\s]"  # a number with its full stop, as in a list, is one word; a mark is another


def distinguishing_words(texts: Sequence[str], weights_NK: NDArray[np.float64], num: int) -> list[list[str]]:
    """For each code the words whose mean TF-IDF is most above that in the responses of the other codes.

    Args:
        texts: N responses; words are what WORD finds, in lower case.
        weights_NK: (N, K) how much each response is of each code, such as the posterior; at least 0.
        num: most words of a code; fewer where fewer are above.
    Returns:
        K lists, the most distinguishing word first; an empty one for a code without weight.
    Source: scikit-learn's TfidfVectorizer.
    """
    vectorizer = TfidfVectorizer(token_pattern=WORD)
    try:
        scores_NW = vectorizer.fit_transform(texts)
    except ValueError:  # no text has a word
        return [[] for _ in range(weights_NK.shape[1])]
    words = vectorizer.get_feature_names_out()
    found = []
    for weights_N in np.asarray(weights_NK).T:
        others_N = 1 - weights_N
        if weights_N.sum() < 1e-9:
            found.append([])
            continue
        own_W = weights_N @ scores_NW / weights_N.sum()
        above_W = own_W - (others_N @ scores_NW / others_N.sum() if others_N.sum() > 1e-9 else 0.0)
        order = np.argsort(-above_W, kind="stable")[:num]
        found.append([str(words[i]) for i in order if above_W[i] > 1e-9])
    return found
