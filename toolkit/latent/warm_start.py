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
# Which layer to pool is for the bound to choose (train.restarts), not for a default: see docs/results/restarts.md.


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


def _finite(values: Tensor) -> Any:
    if not torch.isfinite(values).all():
        raise ValueError("the features to cluster must be finite, got NaN or infinity")
    return values.detach().double().cpu().numpy()


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
