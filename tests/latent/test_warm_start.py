"""Clusters are recovered, and a head learns their names."""

import copy
import math

import numpy as np
import pytest
import torch
from sklearn.metrics import adjusted_rand_score
from torch import Tensor

from toolkit.latent.heads import CodeHead
from toolkit.latent.warm_start import cluster, fit_head, unexplained, whitened

HIDDEN, PER_BLOB = 24, 40


def blobs(num_blobs: int, loudness: float = 1.0) -> tuple[Tensor, Tensor]:
    """Well separated Gaussian blobs, in random order, beside one direction of noise of this standard deviation."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(num_blobs).repeat_interleave(PER_BLOB)
    labels = labels[torch.randperm(len(labels), generator=generator)]
    centres = 3.0 * torch.randn(num_blobs, HIDDEN - 1, generator=generator)
    points = centres[labels] + torch.randn(len(labels), HIDDEN - 1, generator=generator)
    noise = loudness * torch.randn(len(labels), 1, generator=generator)
    return torch.cat([points, noise], dim=1), labels


def same_partition(a: Tensor, b: Tensor) -> bool:
    return adjusted_rand_score(a, b) == 1.0


def fresh_head(num_latents: int) -> CodeHead:
    torch.manual_seed(5)
    return CodeHead(HIDDEN, 16, (num_latents,), init_std=0.02)


@pytest.mark.parametrize("num_components", [None, 6])
def test_separable_blobs_are_recovered_beside_a_loud_direction(num_components):
    features, truth = blobs(4, loudness=50.0)
    if num_components:  # whitened, it may lie across all features
        features = features @ torch.linalg.qr(torch.randn(HIDDEN, HIDDEN)).Q
        covariance = np.cov(whitened(features, num_components, seed=0).T)
        np.testing.assert_allclose(covariance, np.eye(num_components), atol=1e-6)
    labels = cluster(features, 4, seed=0, num_components=num_components)
    assert labels.dtype == torch.long and labels.shape == truth.shape
    assert same_partition(labels, truth)


def test_the_partition_does_not_depend_on_order_scale_or_offset_of_the_features():
    features, truth = blobs(3)
    order = torch.randperm(len(truth), generator=torch.Generator().manual_seed(1))
    changed = (features * torch.logspace(-3, 3, HIDDEN) + 7.0)[order].double()
    assert same_partition(cluster(changed, 3, seed=2, num_components=6), truth[order])


def test_the_same_seed_gives_the_same_labels():
    features = torch.randn(60, HIDDEN, generator=torch.Generator().manual_seed(0))
    assert torch.equal(cluster(features, 5, seed=3, num_starts=1), cluster(features, 5, seed=3, num_starts=1))
    others = [cluster(features, 5, seed=seed, num_starts=1) for seed in range(4, 8)]
    assert not all(same_partition(cluster(features, 5, seed=3, num_starts=1), labels) for labels in others)


def test_clusters_that_cannot_be_are_refused():
    features = blobs(2)[0]
    for num_clusters in (0, 2 * PER_BLOB + 1):
        with pytest.raises(ValueError, match="n_clusters"):
            cluster(features, num_clusters, seed=0)
    assert [len(cluster(features[:3], k, seed=0).unique()) for k in (1, 3)] == [1, 3]
    features[3, 4] = math.inf
    with pytest.raises(ValueError, match="finite"):
        cluster(features, 2, seed=0)
    with pytest.raises(ValueError, match="at least 10"):
        unexplained(torch.randn(9, 3), torch.randn(9, 2))
    assert unexplained(torch.randn(10, 3), torch.randn(10, 2)).shape == (10, 3)


def about_x(truth: Tensor, strength: float) -> tuple[Tensor, Tensor]:
    """Features that mix the cluster with much of a context, and that context."""
    generator = torch.Generator().manual_seed(7)
    context = torch.randn(len(truth), 8, generator=generator)
    mixing = strength * torch.randn(8, HIDDEN, generator=generator)
    return blobs(4)[0] + context @ mixing, context


def test_what_the_context_explains_is_taken_out_before_clustering():
    truth = blobs(4)[1]
    features, context = about_x(truth, strength=30.0)
    # Else the next line would show nothing.
    assert not same_partition(cluster(features, 4, seed=0, num_components=6), truth)
    assert same_partition(cluster(unexplained(features, context), 4, seed=0, num_components=6), truth)


def test_the_residual_is_that_of_a_ridge_regression_fitted_on_the_other_folds():
    """Brute force with normal equations: five folds in order; the penalty is the one with the least error."""
    features, context = (t.double() for t in about_x(blobs(4)[1], strength=1.0))
    fold = len(features) // 5
    found = unexplained(features, context)
    for start in range(0, len(features), fold):
        rest = [i for i in range(len(features)) if not start <= i < start + fold]
        centre, scale = context[rest].mean(0), context[rest].std(0, correction=0)
        x, mean = (context - centre) / scale, features[rest].mean(0)
        errors = []
        for alpha in (1.0, 10.0, 100.0, 1000.0):
            gram = x[rest].T @ x[rest] + alpha * torch.eye(8, dtype=torch.float64)
            weights = torch.linalg.solve(gram, x[rest].T @ (features[rest] - mean))
            errors.append((features - x @ weights - mean)[start : start + fold])
        matches = [torch.allclose(found[start : start + fold], e, atol=1e-8) for e in errors]
        assert matches.count(True) == 1


def test_a_direction_without_variance_is_not_blown_up():
    """Whitened, rounding noise would be as loud as the blobs."""
    generator = torch.Generator().manual_seed(4)
    truth = blobs(4)[1]
    low_rank = 10.0 * torch.nn.functional.one_hot(truth, 4) + 0.5 * torch.randn(len(truth), 4, generator=generator)
    wide = torch.cat([low_rank] * 6, dim=1) + 1e-6 * torch.randn(len(truth), HIDDEN, generator=generator)
    assert same_partition(cluster(wide, 4, seed=0, num_components=HIDDEN), truth)
    assert whitened(wide, HIDDEN, seed=0).shape == (len(truth), 4)
    few = cluster(low_rank, 4, seed=0, num_components=1000)  # no more components than features
    assert same_partition(few, truth)


def test_the_fitted_head_names_every_cluster_and_is_not_saturated():
    features, truth = blobs(4)
    head = fresh_head(4)
    assert fit_head(head, features, truth) == 1.0
    q = head(features).exp()
    assert torch.equal(q.argmax(-1), truth)
    # The optimum under smoothing 0.1 and K = 4 is 0.9 + 0.1 / 4.
    assert q.amax(-1).mean().item() == pytest.approx(0.925, abs=0.02)
    assert q.amax(-1).max() < 0.99


def test_the_accuracy_is_that_of_the_head_afterwards():
    """Labels without any relation to the features, and too few steps to learn them by heart."""
    features = blobs(4)[0]
    labels = torch.randint(4, (len(features),), generator=torch.Generator().manual_seed(9))
    head = fresh_head(4)
    accuracy = fit_head(head, features, labels, steps=20)
    assert accuracy == (head(features).argmax(-1) == labels).double().mean().item()
    assert 0.2 < accuracy < 0.9


def test_a_head_of_one_code_is_left_alone():
    features, head = blobs(2)[0], fresh_head(1)
    before = copy.deepcopy(head.state_dict())
    assert fit_head(head, features, torch.zeros(len(features), dtype=torch.long), steps=3) == 1.0
    assert all(torch.equal(before[name], tensor) for name, tensor in head.state_dict().items())


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_fitting_draws_nothing_and_leaves_no_trace_but_the_weights(dtype):
    features, truth = blobs(4)
    heads = [fresh_head(4).to(dtype), fresh_head(4).to(dtype)]
    heads[0].requires_grad_(False)  # as in inference; the flag must survive
    state = torch.get_rng_state()
    with torch.no_grad():
        accuracies = [fit_head(head, features, truth, steps=100) for head in heads]
    assert torch.equal(state, torch.get_rng_state())
    assert accuracies == [1.0, 1.0]
    for first, second in zip(heads[0].parameters(), heads[1].parameters(), strict=True):
        assert torch.equal(first, second) and first.dtype == dtype
        assert second.grad is None and not first.requires_grad and second.requires_grad
