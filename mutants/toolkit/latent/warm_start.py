"""A posterior that starts from clusters instead of from chance, and a live code split for one that died."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.linear_model import RidgeCV
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from torch import Tensor, nn

MIN_EXAMPLES = 10  # of `unexplained`: five folds of two


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_unexplained__mutmut: MutantDict = {}  # type: ignore
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


@_mutmut_mutated(mutants_x_unexplained__mutmut)
def unexplained(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_orig(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_1(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) <= MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_2(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = None
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_3(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(None) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_4(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = None
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_5(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(None, RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_6(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), None)
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_7(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_8(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), )
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_9(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=None))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_10(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(2.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_11(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 11.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_12(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 101.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_13(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1001.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_14(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(None)
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_15(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features + cross_val_predict(ridge, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_16(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(None, context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_17(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, None, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_18(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, None, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_19(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=None))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_20(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(context, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_21(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, features, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_22(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, cv=5))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_23(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, ))
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


def x_unexplained__mutmut_24(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """What the features say beyond the context: the residual of a ridge regression, predicted out of fold.

    z carries what y says beyond x. Most of the variance of a pooled response is about the same things as its prompt
    (which numbers are added), and k-means would find those.

    Args:
        features_NH: (N, H) finite, of y given x.
        context_NC: (N, C) finite, of x alone.
    Returns:
        (N, H) float64 on the CPU; in-sample residuals would be too small where N is not far above C.
    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=6))

mutants_x_unexplained__mutmut['_mutmut_orig'] = x_unexplained__mutmut_orig # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_1'] = x_unexplained__mutmut_1 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_2'] = x_unexplained__mutmut_2 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_3'] = x_unexplained__mutmut_3 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_4'] = x_unexplained__mutmut_4 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_5'] = x_unexplained__mutmut_5 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_6'] = x_unexplained__mutmut_6 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_7'] = x_unexplained__mutmut_7 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_8'] = x_unexplained__mutmut_8 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_9'] = x_unexplained__mutmut_9 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_10'] = x_unexplained__mutmut_10 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_11'] = x_unexplained__mutmut_11 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_12'] = x_unexplained__mutmut_12 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_13'] = x_unexplained__mutmut_13 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_14'] = x_unexplained__mutmut_14 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_15'] = x_unexplained__mutmut_15 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_16'] = x_unexplained__mutmut_16 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_17'] = x_unexplained__mutmut_17 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_18'] = x_unexplained__mutmut_18 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_19'] = x_unexplained__mutmut_19 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_20'] = x_unexplained__mutmut_20 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_21'] = x_unexplained__mutmut_21 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_22'] = x_unexplained__mutmut_22 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_23'] = x_unexplained__mutmut_23 # type: ignore # mutmut generated
mutants_x_unexplained__mutmut['x_unexplained__mutmut_24'] = x_unexplained__mutmut_24 # type: ignore # mutmut generated
mutants_x__finite__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__finite__mutmut)
def _finite(values: Tensor) -> Any:
    if not torch.isfinite(values).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()


def x__finite__mutmut_orig(values: Tensor) -> Any:
    if not torch.isfinite(values).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()


def x__finite__mutmut_1(values: Tensor) -> Any:
    if torch.isfinite(values).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()


def x__finite__mutmut_2(values: Tensor) -> Any:
    if not torch.isfinite(None).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()

mutants_x__finite__mutmut['_mutmut_orig'] = x__finite__mutmut_orig # type: ignore # mutmut generated
mutants_x__finite__mutmut['x__finite__mutmut_1'] = x__finite__mutmut_1 # type: ignore # mutmut generated
mutants_x__finite__mutmut['x__finite__mutmut_2'] = x__finite__mutmut_2 # type: ignore # mutmut generated
mutants_x_cluster__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_cluster__mutmut)
def cluster(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_orig(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_1(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 17, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_2(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 11
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_3(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = None
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_4(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(None)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_5(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_6(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 2 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_7(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 < num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_8(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters < len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_9(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = None
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_10(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(None)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_11(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_12(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = None
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_13(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(None, random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_14(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=None)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_15(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_16(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), )
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_17(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(None, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_18(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(*points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_19(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, ), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_20(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = None
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_21(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(None)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_22(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = None
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_23(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(None)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_24(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = None
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_25(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points * spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_26(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(None))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_27(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1.000000000001))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_28(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread > 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_29(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 / spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_30(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1.01 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_31(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[1]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_32(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = None  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_33(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(None)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_34(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(None, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_35(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=None, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_36(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=None).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_37(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_38(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_39(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, ).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def x_cluster__mutmut_40(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(None, dtype=torch.long)


def x_cluster__mutmut_41(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=None)


def x_cluster__mutmut_42(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(dtype=torch.long)


def x_cluster__mutmut_43(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """K-means labels of examples, as targets of `fit_head`.

    Every feature is standardised, then the first principal components are kept and whitened, since the loudest
    direction need not be the one that tells strategies apart, then the best of several k-means++ starts is taken. The
    names of the clusters are arbitrary.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means; the same input and seed give the same labels on the same machine.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Returns:
        (N,) long on the CPU, in 0..K-1.
    Raises:
        ValueError: if a feature is not finite, or there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    values = _finite(features_NH)
    if not 1 <= num_clusters <= len(features_NH):
        raise ValueError(f"num_clusters must be 1..{len(features_NH)} (the number of examples), got {num_clusters}")
    points = StandardScaler().fit_transform(values)
    if num_components is not None:
        pca = PCA(min(num_components, *points.shape), random_state=seed)
        points = pca.fit_transform(points)
        # Whitened, a direction without variance would be rounding noise as loud as the rest.
        spread = np.sqrt(pca.explained_variance_)
        points = (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, )

mutants_x_cluster__mutmut['_mutmut_orig'] = x_cluster__mutmut_orig # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_1'] = x_cluster__mutmut_1 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_2'] = x_cluster__mutmut_2 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_3'] = x_cluster__mutmut_3 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_4'] = x_cluster__mutmut_4 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_5'] = x_cluster__mutmut_5 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_6'] = x_cluster__mutmut_6 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_7'] = x_cluster__mutmut_7 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_8'] = x_cluster__mutmut_8 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_9'] = x_cluster__mutmut_9 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_10'] = x_cluster__mutmut_10 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_11'] = x_cluster__mutmut_11 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_12'] = x_cluster__mutmut_12 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_13'] = x_cluster__mutmut_13 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_14'] = x_cluster__mutmut_14 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_15'] = x_cluster__mutmut_15 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_16'] = x_cluster__mutmut_16 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_17'] = x_cluster__mutmut_17 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_18'] = x_cluster__mutmut_18 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_19'] = x_cluster__mutmut_19 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_20'] = x_cluster__mutmut_20 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_21'] = x_cluster__mutmut_21 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_22'] = x_cluster__mutmut_22 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_23'] = x_cluster__mutmut_23 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_24'] = x_cluster__mutmut_24 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_25'] = x_cluster__mutmut_25 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_26'] = x_cluster__mutmut_26 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_27'] = x_cluster__mutmut_27 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_28'] = x_cluster__mutmut_28 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_29'] = x_cluster__mutmut_29 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_30'] = x_cluster__mutmut_30 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_31'] = x_cluster__mutmut_31 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_32'] = x_cluster__mutmut_32 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_33'] = x_cluster__mutmut_33 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_34'] = x_cluster__mutmut_34 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_35'] = x_cluster__mutmut_35 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_36'] = x_cluster__mutmut_36 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_37'] = x_cluster__mutmut_37 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_38'] = x_cluster__mutmut_38 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_39'] = x_cluster__mutmut_39 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_40'] = x_cluster__mutmut_40 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_41'] = x_cluster__mutmut_41 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_42'] = x_cluster__mutmut_42 # type: ignore # mutmut generated
mutants_x_cluster__mutmut['x_cluster__mutmut_43'] = x_cluster__mutmut_43 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fit_head__mutmut)
def fit_head(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_orig(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_1(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 301,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_2(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 1.003,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_3(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 1.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_4(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = None
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_5(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(None).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_6(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = None
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_7(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(None), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_8(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(None)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_9(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = None
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_10(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if (labels_N.is_floating_point()) and False else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_11(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if (labels_N.is_floating_point()) or True else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_12(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = None
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_13(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(None)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_14(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(None).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_15(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.copy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_16(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(False)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_17(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = None
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_18(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(None, lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_19(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=None, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_20(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=None)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_21(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_22(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_23(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, )
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_24(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=1.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_25(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(None):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_26(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(None, target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_27(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), None, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_28(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=None).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_29(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_30(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_31(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, ).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_32(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(None), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_33(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(None)
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_34(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = None
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_35(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if (target.dim() == 2) and False else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_36(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if (target.dim() == 2) or True else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_37(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(None) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_38(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(+1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_39(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-2) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_40(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() != 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_41(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 3 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_42(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(None) == named_N).double().mean().item()


def x_fit_head__mutmut_43(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(None).argmax(-1) == named_N).double().mean().item()


def x_fit_head__mutmut_44(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(+1) == named_N).double().mean().item()


def x_fit_head__mutmut_45(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-2) == named_N).double().mean().item()


def x_fit_head__mutmut_46(
    head: nn.Module,
    features_NH: Tensor,
    labels_N: Tensor,
    *,
    steps: int = 300,
    lr: float = 3e-3,
    label_smoothing: float = 0.1,
) -> float:
    """Train a CodeHead in place to name the cluster of an example, or to give a q: AdamW, full batch, cross entropy.

    With smoothing s the best q gives 1 - s + s / K to the label and s / K to every other code, so that q starts
    informative but not saturated: where q_k is near 0 or 1, the gradient of every loss at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training, on the head's device.
        labels_N: (N,) long, in 0..K-1; or (N, K) the q of each example.
        steps: optimizer steps; nothing is drawn at random.
        lr: learning rate of AdamW, constant, without weight decay.
        label_smoothing: s in [0, 1).
    Returns:
        Share of the examples whose most probable code is their label, or that of their q, after training.
    """
    device = next(head.parameters()).device
    features_NH, labels_N = features_NH.detach().to(device), labels_N.to(device)
    target = labels_N.float() if labels_N.is_floating_point() else labels_N
    # In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    work = copy.deepcopy(head).float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=lr, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), target, label_smoothing=label_smoothing).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    named_N = target.argmax(-1) if target.dim() == 2 else target
    with torch.no_grad():
        return (head(features_NH).argmax(-1) != named_N).double().mean().item()

mutants_x_fit_head__mutmut['_mutmut_orig'] = x_fit_head__mutmut_orig # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_1'] = x_fit_head__mutmut_1 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_2'] = x_fit_head__mutmut_2 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_3'] = x_fit_head__mutmut_3 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_4'] = x_fit_head__mutmut_4 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_5'] = x_fit_head__mutmut_5 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_6'] = x_fit_head__mutmut_6 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_7'] = x_fit_head__mutmut_7 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_8'] = x_fit_head__mutmut_8 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_9'] = x_fit_head__mutmut_9 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_10'] = x_fit_head__mutmut_10 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_11'] = x_fit_head__mutmut_11 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_12'] = x_fit_head__mutmut_12 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_13'] = x_fit_head__mutmut_13 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_14'] = x_fit_head__mutmut_14 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_15'] = x_fit_head__mutmut_15 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_16'] = x_fit_head__mutmut_16 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_17'] = x_fit_head__mutmut_17 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_18'] = x_fit_head__mutmut_18 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_19'] = x_fit_head__mutmut_19 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_20'] = x_fit_head__mutmut_20 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_21'] = x_fit_head__mutmut_21 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_22'] = x_fit_head__mutmut_22 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_23'] = x_fit_head__mutmut_23 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_24'] = x_fit_head__mutmut_24 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_25'] = x_fit_head__mutmut_25 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_26'] = x_fit_head__mutmut_26 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_27'] = x_fit_head__mutmut_27 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_28'] = x_fit_head__mutmut_28 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_29'] = x_fit_head__mutmut_29 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_30'] = x_fit_head__mutmut_30 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_31'] = x_fit_head__mutmut_31 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_32'] = x_fit_head__mutmut_32 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_33'] = x_fit_head__mutmut_33 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_34'] = x_fit_head__mutmut_34 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_35'] = x_fit_head__mutmut_35 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_36'] = x_fit_head__mutmut_36 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_37'] = x_fit_head__mutmut_37 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_38'] = x_fit_head__mutmut_38 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_39'] = x_fit_head__mutmut_39 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_40'] = x_fit_head__mutmut_40 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_41'] = x_fit_head__mutmut_41 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_42'] = x_fit_head__mutmut_42 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_43'] = x_fit_head__mutmut_43 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_44'] = x_fit_head__mutmut_44 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_45'] = x_fit_head__mutmut_45 # type: ignore # mutmut generated
mutants_x_fit_head__mutmut['x_fit_head__mutmut_46'] = x_fit_head__mutmut_46 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class CodeSplit:
    """A proposal: M examples of a live code that a dead code should take over.

    Args:
        dead: the code to revive.
        live: the code whose examples are split.
        share: M divided by the number of the live code's own examples, between 0 and 1.
        examples_M: (M,) long, indices of the examples, ascending.
        target_MK: (M, K) float64, the posterior to fit on them; every other example keeps its own.
    """

    dead: int
    live: int
    share: float
    examples_M: Tensor
    target_MK: Tensor
mutants_x_split_dead_code__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_split_dead_code__mutmut)
def split_dead_code(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_orig(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_1(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 1.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_2(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = None
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_3(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = None
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_4(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[+1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_5(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-2]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_6(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_7(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 or 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_8(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (1 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_9(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 <= threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_10(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold / num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_11(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents <= 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_12(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 2 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_13(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 1 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_14(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 <= mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_15(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass < 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_16(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 2):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_17(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = None
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_18(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(None)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_19(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(1)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_20(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = None
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_21(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K > threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_22(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(None)
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_23(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = None
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_24(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(None, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_25(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, None, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_26(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, None, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_27(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, None, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_28(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, None)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_29(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_30(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_31(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_32(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_33(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, )
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_34(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = None
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_35(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(None)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_36(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(None, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_37(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, None).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_38(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(-1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_39(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, ).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_40(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_41(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, +1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_42(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -2.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_43(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(+1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_44(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-2)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_45(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = None
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_46(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) * q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_47(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(None) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_48(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK / bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_49(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(1) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_50(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(None)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_51(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(1)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_52(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = None
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_53(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K | (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_54(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(None, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_55(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=None) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_56(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_57(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, ) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_58(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) >= 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_59(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 2)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_60(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = None
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_61(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(None)
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_62(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(None, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_63(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, None).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_64(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(-torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_65(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, ).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_66(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_67(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, +torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_68(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = None
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_69(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(None)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_70(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(None).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_71(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N != live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_72(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(+1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_73(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-2)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_74(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_75(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = None
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_76(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(None, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_77(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, None)
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_78(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_79(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, )
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_80(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(17, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_81(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(None, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_82(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, None))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_83(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_84(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, ))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_85(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(2, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_86(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) / 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_87(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 11))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_88(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = None
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_89(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(None)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_90(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(None, 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_91(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], None, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_92(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=None, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_93(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=None).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_94(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_95(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_96(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_97(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, ).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_98(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 3, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_99(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=1, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_100(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() != group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_101(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = None
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_102(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(None)
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_103(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M != 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_104(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 2]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_105(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() >= bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_106(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M != 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_107(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 1]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_108(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = None
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_109(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M != worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_110(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = None
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_111(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(None, num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_112(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), None)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_113(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_114(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), )
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_115(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = None
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_116(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] - mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_117(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) / q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_118(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 + mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_119(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (2 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_120(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass / seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_121(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(None, live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_122(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, None, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_123(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, None, offered_M, target_MK)


def x_split_dead_code__mutmut_124(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), None, target_MK)


def x_split_dead_code__mutmut_125(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, None)


def x_split_dead_code__mutmut_126(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(live, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_127(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, len(offered_M) / len(own_M), offered_M, target_MK)


def x_split_dead_code__mutmut_128(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, offered_M, target_MK)


def x_split_dead_code__mutmut_129(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), target_MK)


def x_split_dead_code__mutmut_130(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) / len(own_M), offered_M, )


def x_split_dead_code__mutmut_131(
    log_q_NK: Tensor,
    log_p_NK: Tensor,
    nll_NK: Tensor,
    nll_free_N: Tensor,
    features_NH: Tensor,
    *,
    beta_eff: float,
    threshold: float,
    mass: float = 0.9,
) -> CodeSplit | None:
    """Propose what the least used code could do if it is dead. Nothing is changed; toolkit.training.revive does that.

    The live code whose examples have the worst mean bound is split (see `bound_under`): the examples that are its own
    more than any other live code's are clustered in two, as a warm start clusters all of them, and the group with the
    worse mean bound is offered to the dead code. The bound cannot part them: under a code that two strategies share,
    examples of both are equally hard.

    Which code is split by KL-weighted mass would tie in the very case seen, codes of mass 1/2, 1/4, 1/4, since
    m log 1/m is the same for all. At beta_eff >= 1 a shared code costs nothing in the bound, so the choice is
    arbitrary there.

    Args:
        log_q_NK, log_p_NK: (N, K) posterior and router, normalised over K; of all ranks, gathered.
        nll_NK: (N, K) -log p(y | x, z=k), nats per sequence.
        nll_free_N: (N,) the same for the frozen model.
        features_NH: (N, H) finite, what the posterior head reads.
        beta_eff: weight of the KL against the sequence ELBO, above 0.
        threshold: mean q under which a code is dead; times K it must stay below 1.
        mass: of the target posterior, what goes to the dead code, in (0, 1]; the rest is the present q.
    Returns:
        The proposal, or None if no code is dead or no live code has two examples that differ. Further dead codes: call
        again once this one lives.
    Raises:
        ValueError: if a number is out of its range.
    Source: Ueda et al. (2000), "SMEM algorithm for mixture models", for splitting a component.
    """
    q_NK = log_q_NK.double().exp()
    num_latents = q_NK.shape[-1]
    if not (0 < threshold * num_latents < 1 and 0 < mass <= 1):
        raise ValueError(
            f"0 < threshold * K < 1 and 0 < mass <= 1 are needed, got {threshold=} with K = {num_latents}, {mass=}"
        )
    usage_K = q_NK.mean(0)
    live_K, dead = usage_K >= threshold, int(usage_K.argmin())
    if live_K.all():
        return None
    bound_N = bound_under(live_K, log_p_NK, nll_NK, nll_free_N, beta_eff)
    owner_N = q_NK.masked_fill(~live_K, -1.0).argmax(-1)
    mean_K = (q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)
    several_K = live_K & (torch.bincount(owner_N, minlength=num_latents) > 1)
    live = int(mean_K.masked_fill(~several_K, -torch.inf).argmax())
    own_M = torch.nonzero(owner_N == live).squeeze(-1)
    if not several_K.any():
        return None
    # Of few examples most whitened components would be noise as loud as the rest.
    num_components = min(16, max(1, len(own_M) // 10))
    group_M = cluster(features_NH[own_M], 2, seed=0, num_components=num_components).to(own_M.device)
    if group_M.min() == group_M.max():
        return None
    worse = int(bound_N[own_M[group_M == 1]].mean() > bound_N[own_M[group_M == 0]].mean())
    offered_M = own_M[group_M == worse]
    seed_K = nn.functional.one_hot(usage_K.argmin(), num_latents)
    target_MK = (1 - mass) * q_NK[offered_M] + mass * seed_K
    return CodeSplit(dead, live, len(offered_M) * len(own_M), offered_M, target_MK)

mutants_x_split_dead_code__mutmut['_mutmut_orig'] = x_split_dead_code__mutmut_orig # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_1'] = x_split_dead_code__mutmut_1 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_2'] = x_split_dead_code__mutmut_2 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_3'] = x_split_dead_code__mutmut_3 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_4'] = x_split_dead_code__mutmut_4 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_5'] = x_split_dead_code__mutmut_5 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_6'] = x_split_dead_code__mutmut_6 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_7'] = x_split_dead_code__mutmut_7 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_8'] = x_split_dead_code__mutmut_8 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_9'] = x_split_dead_code__mutmut_9 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_10'] = x_split_dead_code__mutmut_10 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_11'] = x_split_dead_code__mutmut_11 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_12'] = x_split_dead_code__mutmut_12 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_13'] = x_split_dead_code__mutmut_13 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_14'] = x_split_dead_code__mutmut_14 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_15'] = x_split_dead_code__mutmut_15 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_16'] = x_split_dead_code__mutmut_16 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_17'] = x_split_dead_code__mutmut_17 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_18'] = x_split_dead_code__mutmut_18 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_19'] = x_split_dead_code__mutmut_19 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_20'] = x_split_dead_code__mutmut_20 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_21'] = x_split_dead_code__mutmut_21 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_22'] = x_split_dead_code__mutmut_22 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_23'] = x_split_dead_code__mutmut_23 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_24'] = x_split_dead_code__mutmut_24 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_25'] = x_split_dead_code__mutmut_25 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_26'] = x_split_dead_code__mutmut_26 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_27'] = x_split_dead_code__mutmut_27 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_28'] = x_split_dead_code__mutmut_28 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_29'] = x_split_dead_code__mutmut_29 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_30'] = x_split_dead_code__mutmut_30 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_31'] = x_split_dead_code__mutmut_31 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_32'] = x_split_dead_code__mutmut_32 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_33'] = x_split_dead_code__mutmut_33 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_34'] = x_split_dead_code__mutmut_34 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_35'] = x_split_dead_code__mutmut_35 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_36'] = x_split_dead_code__mutmut_36 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_37'] = x_split_dead_code__mutmut_37 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_38'] = x_split_dead_code__mutmut_38 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_39'] = x_split_dead_code__mutmut_39 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_40'] = x_split_dead_code__mutmut_40 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_41'] = x_split_dead_code__mutmut_41 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_42'] = x_split_dead_code__mutmut_42 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_43'] = x_split_dead_code__mutmut_43 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_44'] = x_split_dead_code__mutmut_44 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_45'] = x_split_dead_code__mutmut_45 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_46'] = x_split_dead_code__mutmut_46 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_47'] = x_split_dead_code__mutmut_47 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_48'] = x_split_dead_code__mutmut_48 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_49'] = x_split_dead_code__mutmut_49 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_50'] = x_split_dead_code__mutmut_50 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_51'] = x_split_dead_code__mutmut_51 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_52'] = x_split_dead_code__mutmut_52 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_53'] = x_split_dead_code__mutmut_53 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_54'] = x_split_dead_code__mutmut_54 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_55'] = x_split_dead_code__mutmut_55 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_56'] = x_split_dead_code__mutmut_56 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_57'] = x_split_dead_code__mutmut_57 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_58'] = x_split_dead_code__mutmut_58 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_59'] = x_split_dead_code__mutmut_59 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_60'] = x_split_dead_code__mutmut_60 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_61'] = x_split_dead_code__mutmut_61 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_62'] = x_split_dead_code__mutmut_62 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_63'] = x_split_dead_code__mutmut_63 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_64'] = x_split_dead_code__mutmut_64 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_65'] = x_split_dead_code__mutmut_65 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_66'] = x_split_dead_code__mutmut_66 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_67'] = x_split_dead_code__mutmut_67 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_68'] = x_split_dead_code__mutmut_68 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_69'] = x_split_dead_code__mutmut_69 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_70'] = x_split_dead_code__mutmut_70 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_71'] = x_split_dead_code__mutmut_71 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_72'] = x_split_dead_code__mutmut_72 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_73'] = x_split_dead_code__mutmut_73 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_74'] = x_split_dead_code__mutmut_74 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_75'] = x_split_dead_code__mutmut_75 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_76'] = x_split_dead_code__mutmut_76 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_77'] = x_split_dead_code__mutmut_77 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_78'] = x_split_dead_code__mutmut_78 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_79'] = x_split_dead_code__mutmut_79 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_80'] = x_split_dead_code__mutmut_80 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_81'] = x_split_dead_code__mutmut_81 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_82'] = x_split_dead_code__mutmut_82 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_83'] = x_split_dead_code__mutmut_83 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_84'] = x_split_dead_code__mutmut_84 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_85'] = x_split_dead_code__mutmut_85 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_86'] = x_split_dead_code__mutmut_86 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_87'] = x_split_dead_code__mutmut_87 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_88'] = x_split_dead_code__mutmut_88 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_89'] = x_split_dead_code__mutmut_89 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_90'] = x_split_dead_code__mutmut_90 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_91'] = x_split_dead_code__mutmut_91 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_92'] = x_split_dead_code__mutmut_92 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_93'] = x_split_dead_code__mutmut_93 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_94'] = x_split_dead_code__mutmut_94 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_95'] = x_split_dead_code__mutmut_95 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_96'] = x_split_dead_code__mutmut_96 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_97'] = x_split_dead_code__mutmut_97 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_98'] = x_split_dead_code__mutmut_98 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_99'] = x_split_dead_code__mutmut_99 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_100'] = x_split_dead_code__mutmut_100 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_101'] = x_split_dead_code__mutmut_101 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_102'] = x_split_dead_code__mutmut_102 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_103'] = x_split_dead_code__mutmut_103 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_104'] = x_split_dead_code__mutmut_104 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_105'] = x_split_dead_code__mutmut_105 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_106'] = x_split_dead_code__mutmut_106 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_107'] = x_split_dead_code__mutmut_107 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_108'] = x_split_dead_code__mutmut_108 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_109'] = x_split_dead_code__mutmut_109 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_110'] = x_split_dead_code__mutmut_110 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_111'] = x_split_dead_code__mutmut_111 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_112'] = x_split_dead_code__mutmut_112 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_113'] = x_split_dead_code__mutmut_113 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_114'] = x_split_dead_code__mutmut_114 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_115'] = x_split_dead_code__mutmut_115 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_116'] = x_split_dead_code__mutmut_116 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_117'] = x_split_dead_code__mutmut_117 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_118'] = x_split_dead_code__mutmut_118 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_119'] = x_split_dead_code__mutmut_119 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_120'] = x_split_dead_code__mutmut_120 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_121'] = x_split_dead_code__mutmut_121 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_122'] = x_split_dead_code__mutmut_122 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_123'] = x_split_dead_code__mutmut_123 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_124'] = x_split_dead_code__mutmut_124 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_125'] = x_split_dead_code__mutmut_125 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_126'] = x_split_dead_code__mutmut_126 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_127'] = x_split_dead_code__mutmut_127 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_128'] = x_split_dead_code__mutmut_128 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_129'] = x_split_dead_code__mutmut_129 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_130'] = x_split_dead_code__mutmut_130 # type: ignore # mutmut generated
mutants_x_split_dead_code__mutmut['x_split_dead_code__mutmut_131'] = x_split_dead_code__mutmut_131 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_bound_under__mutmut)
def bound_under(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_orig(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_1(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff < 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_2(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 1:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_3(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = None
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_4(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(None, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_5(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, None)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_6(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(-torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_7(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, )
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_8(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() + nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_9(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() * beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_10(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_11(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, +torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_12(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-1) + nll_free_N.double()


def x_bound_under__mutmut_13(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff / score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_14(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return +beta_eff * score_NK.logsumexp(-1) - nll_free_N.double()


def x_bound_under__mutmut_15(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(None) - nll_free_N.double()


def x_bound_under__mutmut_16(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(+1) - nll_free_N.double()


def x_bound_under__mutmut_17(live_K: Tensor, log_p_NK: Tensor, nll_NK: Tensor, nll_free_N: Tensor, beta_eff: float) -> Tensor:
    """The best bound of each example that a posterior over the live codes can reach, against the frozen model.

    min_q E_q[nll] + beta_eff KL(q || p) - nll_free = -beta_eff logsumexp_live(log p - nll / beta_eff) - nll_free; the
    frozen model's nll is taken off since long or hard examples have a large bound under every code.

    Args:
        live_K: (K,) bool, at least one True.
        log_p_NK, nll_NK, nll_free_N, beta_eff: as in `split_dead_code`.
    Returns:
        (N,) float64, nats per sequence.
    Raises:
        ValueError: if beta_eff is not above 0.
    """
    if beta_eff <= 0:
        raise ValueError(f"beta_eff must be above 0, got {beta_eff}")
    score_NK = (log_p_NK.double() - nll_NK.double() / beta_eff).masked_fill(~live_K, -torch.inf)
    return -beta_eff * score_NK.logsumexp(-2) - nll_free_N.double()

mutants_x_bound_under__mutmut['_mutmut_orig'] = x_bound_under__mutmut_orig # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_1'] = x_bound_under__mutmut_1 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_2'] = x_bound_under__mutmut_2 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_3'] = x_bound_under__mutmut_3 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_4'] = x_bound_under__mutmut_4 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_5'] = x_bound_under__mutmut_5 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_6'] = x_bound_under__mutmut_6 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_7'] = x_bound_under__mutmut_7 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_8'] = x_bound_under__mutmut_8 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_9'] = x_bound_under__mutmut_9 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_10'] = x_bound_under__mutmut_10 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_11'] = x_bound_under__mutmut_11 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_12'] = x_bound_under__mutmut_12 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_13'] = x_bound_under__mutmut_13 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_14'] = x_bound_under__mutmut_14 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_15'] = x_bound_under__mutmut_15 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_16'] = x_bound_under__mutmut_16 # type: ignore # mutmut generated
mutants_x_bound_under__mutmut['x_bound_under__mutmut_17'] = x_bound_under__mutmut_17 # type: ignore # mutmut generated
