"""Clusters are recovered, a head learns their names, and a proposal for a dead code points at the right examples."""

from __future__ import annotations

import copy
import math

import pytest
import torch
from sklearn.metrics import adjusted_rand_score
from torch import Tensor

from toolkit.latent.heads import CodeHead
from toolkit.latent.warm_start import bound_under, cluster, fit_head, split_dead_code, unexplained

HIDDEN, PER_BLOB = 24, 40
SETTING = {"beta_eff": 0.2, "threshold": 0.02}


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
    return CodeHead(HIDDEN, 16, num_latents, init_std=0.02)


@pytest.mark.parametrize("num_components", [None, 6])
def test_separable_blobs_are_recovered_beside_a_loud_direction(num_components):
    features, truth = blobs(4, loudness=1000.0)
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


def test_one_cluster_holds_everything():
    assert cluster(blobs(2)[0], 1, seed=0).eq(0).all()


def test_clusters_that_cannot_be_are_refused():
    features = blobs(2)[0]
    for num_clusters in (0, 2 * PER_BLOB + 1):
        with pytest.raises(ValueError, match=r"1\.\.80"):
            cluster(features, num_clusters, seed=0)
    features[3, 4] = math.inf
    with pytest.raises(ValueError, match="finite"):
        cluster(features, 2, seed=0)


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


def test_too_few_examples_for_a_regression_are_refused():
    with pytest.raises(ValueError, match="at least 10"):
        unexplained(torch.randn(9, 3), torch.randn(9, 2))


def test_a_direction_without_variance_is_not_blown_up():
    """Whitened, rounding noise would be as loud as the blobs."""
    generator = torch.Generator().manual_seed(4)
    truth = blobs(4)[1]
    low_rank = 10.0 * torch.nn.functional.one_hot(truth, 4) + 0.5 * torch.randn(len(truth), 4, generator=generator)
    wide = torch.cat([low_rank] * 6, dim=1) + 1e-6 * torch.randn(len(truth), HIDDEN, generator=generator)
    assert same_partition(cluster(wide, 4, seed=0, num_components=HIDDEN), truth)
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


def test_a_posterior_of_each_example_is_learned_with_its_uncertainty():
    features, truth = blobs(3)
    sure = torch.tensor([[0.7, 0.2, 0.1], [0.0, 0.5, 0.5], [0.05, 0.05, 0.9]], dtype=torch.float64)
    head = fresh_head(3)
    fit_head(head, features, sure[truth], label_smoothing=0.0)
    torch.testing.assert_close(head(features).exp().double(), sure[truth], atol=0.05, rtol=0.0)


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
    assert fit_head(head, features, torch.zeros(len(features), dtype=torch.long)) == 1.0
    assert all(torch.equal(before[name], tensor) for name, tensor in head.state_dict().items())


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_fitting_draws_nothing_and_leaves_no_trace_but_the_weights(dtype):
    features, truth = blobs(4)
    heads = [fresh_head(4).to(dtype), fresh_head(4).to(dtype)]
    heads[0].requires_grad_(False)  # as in inference; the flag must survive
    state = torch.get_rng_state()
    with torch.no_grad():
        accuracies = [fit_head(head, features, truth) for head in heads]
    assert torch.equal(state, torch.get_rng_state())
    assert accuracies == [1.0, 1.0]
    for first, second in zip(heads[0].parameters(), heads[1].parameters(), strict=True):
        assert torch.equal(first, second) and first.dtype == dtype
        assert second.grad is None and not first.requires_grad and second.requires_grad


def merged() -> dict[str, Tensor]:
    """The case seen on `addition`: code 0 serves strategies 0 and 1, codes 1 and 2 one each, and code 3 is dead.

    The shared code models a mixture of both strategies, worse on the second one by the mean, though not in every
    example; the frozen model one of all four, and has not been tuned.
    """
    strategy = torch.arange(4).repeat_interleave(10)
    owner = torch.tensor([0, 0, 1, 2])[strategy]
    q = torch.full((40, 4), 1e-6).scatter_(1, owner[:, None], 1.0)
    nll = torch.full((40, 4), 8.0).scatter_(1, owner[:, None], 0.01)
    nll[:10, 0], nll[10:20, 0] = torch.linspace(0.2, 1.0, 10), torch.linspace(0.4, 1.2, 10)
    prior = torch.tensor([0.5, 0.25, 0.25, 1e-6])
    generator = torch.Generator().manual_seed(0)
    centres = 3.0 * torch.randn(4, HIDDEN, generator=generator)
    return {
        "log_q_NK": (q / q.sum(-1, keepdim=True)).log(),
        "log_p_NK": (prior / prior.sum()).log().expand(40, 4),
        "nll_NK": nll,
        "nll_free_N": torch.full((40,), math.log(4) + 0.6),
        "features_NH": centres[strategy] + torch.randn(40, HIDDEN, generator=generator),
    }


def test_the_dead_code_is_offered_the_worse_served_cluster_of_the_shared_code():
    split = split_dead_code(**merged(), **SETTING)
    assert split is not None and (split.dead, split.live, split.share) == (3, 0, 0.5)
    assert split.examples_M.tolist() == list(range(10, 20))
    target = torch.tensor([0.1, 0.0, 0.0, 0.9]).double().expand(10, 4)
    torch.testing.assert_close(split.target_MK, target, atol=1e-5, rtol=0.0)
    torch.testing.assert_close(split.target_MK.sum(-1), torch.ones(10).double(), atol=1e-6, rtol=0.0)


def test_hard_examples_are_not_mistaken_for_badly_served_ones():
    """Nats that no code can save, in nll and nll_free alike, change nothing."""
    case = merged()
    burden = torch.linspace(0.0, 50.0, 40)
    harder = case | {"nll_NK": case["nll_NK"] + burden[:, None], "nll_free_N": case["nll_free_N"] + burden}
    plain, hard = (
        split_dead_code(**case, **SETTING),
        split_dead_code(**harder, **SETTING),
    )
    assert plain is not None and hard is not None
    assert hard.live == plain.live and sorted(hard.examples_M.tolist()) == sorted(plain.examples_M.tolist())


def test_the_proposal_follows_a_permutation_of_codes_and_examples():
    codes, order = torch.tensor([2, 3, 0, 1]), torch.randperm(40, generator=torch.Generator().manual_seed(3))
    case = merged()
    moved = {name: tensor[order] for name, tensor in case.items()}
    moved |= {name: moved[name][:, codes] for name in ("log_q_NK", "log_p_NK", "nll_NK")}
    split = split_dead_code(**moved, **SETTING)
    assert split is not None and (int(codes[split.dead]), int(codes[split.live])) == (3, 0)
    assert sorted(order[split.examples_M].tolist()) == list(range(10, 20))


def test_nothing_is_proposed_while_all_codes_live():
    uniform, features = torch.full((6, 3), 1 / 3).log(), torch.eye(6)
    assert split_dead_code(uniform, uniform, torch.ones(6, 3), torch.ones(6), features, **SETTING) is None
    one = torch.zeros(6, 1)
    assert split_dead_code(one, one, torch.ones(6, 1), torch.ones(6), features, **SETTING) is None


@pytest.mark.filterwarnings("ignore")  # of scikit-learn: nothing to cluster
def test_examples_without_a_difference_are_not_split():
    case = merged()
    case["features_NH"] = torch.ones(40, HIDDEN)
    assert split_dead_code(**case, **SETTING) is None


def test_a_code_with_a_single_example_is_not_split():
    log_q = torch.tensor([[0.99, 0.005, 0.005], [0.005, 0.99, 0.005]]).log()
    features = torch.randn(2, HIDDEN, generator=torch.Generator().manual_seed(0))
    assert split_dead_code(log_q, log_q, torch.ones(2, 3), torch.ones(2), features, **SETTING) is None


@pytest.mark.parametrize(
    "bad", [{"beta_eff": 0.0}, {"threshold": 0.25}, {"threshold": 0.0}, {"mass": 0.0}, {"mass": 1.1}]
)
def test_numbers_out_of_range_are_refused(bad):
    with pytest.raises(ValueError):
        split_dead_code(**merged(), **SETTING | bad)


@pytest.mark.parametrize("beta_eff", [0.1, 1.0, 1.7])
def test_the_bound_is_the_least_that_a_search_over_q_finds(beta_eff):
    generator = torch.Generator().manual_seed(0)
    live = torch.tensor([True, False, True, True])
    log_p = torch.randn(3, 4, generator=generator, dtype=torch.float64).log_softmax(-1)
    nll, free = torch.rand(3, 4, generator=generator, dtype=torch.float64), torch.rand(3, generator=generator)
    found = bound_under(live, log_p, nll, free, beta_eff)
    steps = torch.linspace(0.0, 1.0, 401, dtype=torch.float64)
    a, b = (grid.flatten() for grid in torch.meshgrid(steps, steps, indexing="ij"))
    inside = a + b <= 1
    q = torch.stack([a, b, 1 - a - b], dim=-1)[inside].clamp_min(0.0)
    for n in range(3):
        kl = (torch.xlogy(q, q) - q * log_p[n, live]).sum(-1)
        objective = (q * nll[n, live]).sum(-1) + beta_eff * kl - free[n].double()
        assert objective.min().item() >= found[n].item() - 1e-12
        assert objective.min().item() == pytest.approx(found[n].item(), abs=1e-4)


def test_at_beta_eff_1_the_bound_is_the_marginal_likelihood():
    case = merged()
    everything = torch.ones(4, dtype=torch.bool)
    bound = bound_under(everything, case["log_p_NK"], case["nll_NK"], case["nll_free_N"], 1.0)
    marginal = -(case["log_p_NK"].double() - case["nll_NK"].double()).exp().sum(-1).log()
    torch.testing.assert_close(bound, marginal - case["nll_free_N"].double(), atol=1e-12, rtol=0.0)
