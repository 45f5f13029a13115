"""A posterior that starts from clusters instead of from chance."""

import copy
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

from .clustering import MIN_EXAMPLES

SMOOTHING = 0.1  # of the labels that a head is fitted to


def unexplained(features_NH: Tensor, context_NC: Tensor) -> Tensor:
    """Part of the features (N, H) that the context (N, C) does not explain, (N, H) float64 on the CPU.

    The residual of a ridge regression, predicted out of fold: in-sample residuals would be too small where N is not far
    above C. z carries what y says beyond x; most of the variance of a pooled response is about the same things as its
    prompt (which numbers are added), and k-means would find those.

    Raises:
        ValueError: if there are fewer than MIN_EXAMPLES or a value is not finite.
    """
    if len(features_NH) < MIN_EXAMPLES:
        raise ValueError(f"a regression on the prompt needs at least {MIN_EXAMPLES} examples, got {len(features_NH)}")
    features, context = (_finite(values) for values in (features_NH, context_NC))
    ridge = make_pipeline(StandardScaler(), RidgeCV(alphas=(1.0, 10.0, 100.0, 1000.0)))
    return torch.as_tensor(features - cross_val_predict(ridge, context, features, cv=5))


def _finite(values: Tensor) -> Any:
    if not torch.isfinite(values).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()


def whitened(features_NH: Tensor, num_components: int | None, seed: int) -> Any:
    """(N, D) float64 array that k-means sees: standardised features, their first principal components, whitened.

    The loudest direction need not be the one that tells strategies apart, so all that are kept count the same.

    Args:
        features_NH: (N, H), any float dtype; ValueError if not finite.
        num_components: principal components kept, at most min(N, H) of them; None: no PCA and no whitening.
        seed: of the PCA.
    """
    points = StandardScaler().fit_transform(_finite(features_NH))
    if num_components is None:
        return points
    pca = PCA(min(num_components, *points.shape), random_state=seed)
    points = pca.fit_transform(points)
    # Whitened, a direction without variance would be rounding noise as loud as the rest.
    spread = np.sqrt(pca.explained_variance_)
    return (points / spread.clip(1e-12))[:, spread >= 1e-2 * spread[0]]


def cluster(
    features_NH: Tensor, num_clusters: int, seed: int, *, num_components: int | None = 16, num_starts: int = 10
) -> Tensor:
    """(N,) k-means labels of examples, long, targets of `fit_head`: the best of several k-means++ starts, `whitened`.

    The names of the clusters are arbitrary; the same input and seed give the same labels on the same machine.

    Args:
        features_NH: (N, H) finite, any float dtype; such as the frozen LM's hidden states, averaged over y.
        num_clusters: K, at most N.
        seed: of the PCA and of k-means.
        num_components: as in `whitened`.
        num_starts: k-means starts, of which the one with the least inertia counts.
    Raises:
        ValueError: if a feature is not finite, or scikit-learn's if there are fewer examples than clusters.
    Source: scikit-learn's KMeans; Arthur and Vassilvitskii (2007), "k-means++".
    """
    points = whitened(features_NH, num_components, seed)
    labels = KMeans(num_clusters, n_init=num_starts, random_state=seed).fit_predict(points)  # pyright: ignore
    return torch.as_tensor(labels, dtype=torch.long)


def fit_head(head: nn.Module, features_NH: Tensor, labels_N: Tensor, steps: int = 300) -> float:
    """Train a CodeHead in place to name the cluster of an example: AdamW, full batch, cross entropy.

    With smoothing s = SMOOTHING the best q gives 1 - s + s / K to the label and s / K to every other code, so that q
    starts informative but not saturated: where q_k is near 0 or 1, every loss's gradient at its logit is near 0 too.

    Args:
        head: (N, H) -> (N, K) log-probabilities; its parameters must be whole, so before ZeRO-3 partitions them.
        features_NH: (N, H) what the head will see in training.
        labels_N: (N,) long, in 0..K-1.
        steps: optimizer steps; nothing is drawn at random.
    Returns:
        Share of the examples whose most probable code is their label, after training.
    """
    # On the CPU: the head is there under ZeRO 0 to 2 and on the GPU under ZeRO-3, and 300 steps carry a difference of
    # rounding to 1e-3 of the loss. In float32 and copied back: in bfloat16 most AdamW steps would be rounded away.
    features_NH, labels_N = features_NH.detach().cpu(), labels_N.cpu()
    work = copy.deepcopy(head).cpu().float().requires_grad_(True)
    optimizer = torch.optim.AdamW(work.parameters(), lr=3e-3, weight_decay=0.0)
    with torch.enable_grad():
        for _ in range(steps):
            optimizer.zero_grad()
            nn.functional.cross_entropy(work(features_NH), labels_N, label_smoothing=SMOOTHING).backward()
            optimizer.step()
    head.load_state_dict(work.state_dict())
    with torch.no_grad():
        fitted = copy.deepcopy(head).cpu()  # as rounded to its own dtype
        return (fitted(features_NH).argmax(-1) == labels_N).double().mean().item()
