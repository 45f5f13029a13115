"""Planted bugs of the posterior warm start and of the gradient clipping per group; see mutations.py."""

from __future__ import annotations

from typing import Any

import torch

from .planting import Mutation

WARM_START, CLIPPING = "toolkit.latent.warm_start", "toolkit.training.clipping"
_WARM, _CLIP = "latent/test_warm_start::", "training/test_clipping::"


def _planted(module: str, name: str, edit: tuple[str, str], test: str, /, **arguments: Any) -> Mutation:
    return Mutation(name, module, (edit,), test, arguments)


_CLUSTER = [
    _planted(
        WARM_START,
        "features_not_standardised",
        ("points = StandardScaler().fit_transform(values)", "points = values"),
        _WARM + "test_separable_blobs_are_recovered_beside_a_loud_direction",
        num_components=None,
    ),
    _planted(
        WARM_START,
        "one_component_for_all_clusters",
        ("PCA(min(num_components, *points.shape)", "PCA(1"),
        _WARM + "test_separable_blobs_are_recovered_beside_a_loud_direction",
        num_components=6,
    ),
    _planted(
        WARM_START,
        "rounding_noise_whitened",
        ("spread >= 1e-2 * spread[0]", "spread >= 0"),
        _WARM + "test_a_direction_without_variance_is_not_blown_up",
    ),
    _planted(
        WARM_START,
        "prompt_not_taken_out",
        ("torch.as_tensor(features - cross_val_predict(", "torch.as_tensor(features - 0 * cross_val_predict("),
        _WARM + "test_what_the_context_explains_is_taken_out_before_clustering",
    ),
    _planted(
        WARM_START,
        "residual_of_the_own_fold",
        ("cross_val_predict(ridge, context, features, cv=5)", "ridge.fit(context, features).predict(context)"),
        _WARM + "test_the_residual_is_that_of_a_ridge_regression_fitted_on_the_other_folds",
    ),
    _planted(
        WARM_START,
        "k_means_without_the_seed",
        ("n_init=num_starts, random_state=seed", "n_init=num_starts"),
        _WARM + "test_the_same_seed_gives_the_same_labels",
    ),
]
_FIT_HEAD = [
    _planted(
        WARM_START,
        "smoothing_forgotten",
        ("target, label_smoothing=label_smoothing)", "target)"),
        _WARM + "test_the_fitted_head_names_every_cluster_and_is_not_saturated",
    ),
    _planted(
        WARM_START,
        "head_not_copied_back",
        ("head.load_state_dict(work.state_dict())", "pass"),
        _WARM + "test_permuted_labels_are_learned_as_well",
    ),
    _planted(
        WARM_START,
        "gradients_left_on_the_head",
        ("copy.deepcopy(head).float().requires_grad_(True)", "head.float().requires_grad_(True)"),
        _WARM + "test_fitting_draws_nothing_and_leaves_no_trace_but_the_weights",
        dtype=torch.float32,
    ),
    _planted(
        WARM_START,
        "accuracy_of_the_best_example",
        ("== named_N).double().mean()", "== named_N).double().max()"),
        _WARM + "test_the_accuracy_is_that_of_the_head_afterwards",
    ),
]
_SPLIT = [
    _planted(
        WARM_START,
        "better_served_cluster_offered",
        (".mean() > bound_N", ".mean() < bound_N"),
        _WARM + "test_the_dead_code_is_offered_the_worse_served_cluster_of_the_shared_code",
    ),
    _planted(
        WARM_START,
        "sum_instead_of_mean_bound",
        ("(q_NK * bound_N[:, None]).sum(0) / q_NK.sum(0)", "(q_NK * bound_N[:, None]).sum(0)"),
        _WARM + "test_the_dead_code_is_offered_the_worse_served_cluster_of_the_shared_code",
    ),
    _planted(
        WARM_START,
        "share_of_all_examples",
        ("len(offered_M) / len(own_M)", "len(offered_M) / len(q_NK)"),
        _WARM + "test_the_dead_code_is_offered_the_worse_served_cluster_of_the_shared_code",
    ),
    _planted(
        WARM_START,
        "target_not_normalised",
        ("(1 - mass) * q_NK[offered_M]", "q_NK[offered_M]"),
        _WARM + "test_the_dead_code_is_offered_the_worse_served_cluster_of_the_shared_code",
    ),
    _planted(
        WARM_START,
        "hard_examples_taken_for_badly_served",
        ("score_NK.logsumexp(-1) - nll_free_N.double()", "score_NK.logsumexp(-1)"),
        _WARM + "test_hard_examples_are_not_mistaken_for_badly_served_ones",
    ),
    _planted(
        WARM_START,
        "bound_with_dead_codes",
        (".masked_fill(~live_K, -torch.inf)\n    return", "\n    return"),
        _WARM + "test_the_bound_is_the_least_that_a_search_over_q_finds",
        beta_eff=0.1,
    ),
    _planted(
        WARM_START,
        "bound_without_beta",
        ("nll_NK.double() / beta_eff", "nll_NK.double()"),
        _WARM + "test_the_bound_is_the_least_that_a_search_over_q_finds",
        beta_eff=0.1,
    ),
    _planted(
        WARM_START,
        "bound_without_the_router",
        ("(log_p_NK.double() - nll_NK", "(-nll_NK"),
        _WARM + "test_at_beta_eff_1_the_bound_is_the_marginal_likelihood",
    ),
]
_CLIPPER = [
    _planted(
        CLIPPING,
        "norm_of_this_ranks_partition",
        ("(all_sum(squares_G) if self.sharded else squares_G)", "squares_G"),
        _CLIP + "test_only_partitions_are_summed_over_the_ranks",
        sharded=True,
    ),
    _planted(
        CLIPPING,
        "whole_gradients_summed_over_the_ranks",
        ("(all_sum(squares_G) if self.sharded else squares_G)", "all_sum(squares_G)"),
        _CLIP + "test_only_partitions_are_summed_over_the_ranks",
        sharded=False,
    ),
    _planted(
        CLIPPING,
        "norms_added_before_squaring",
        (".square().to(self.device)", ".to(self.device)"),
        _CLIP + "test_every_group_is_clipped_as_torch_clips_it_alone",
    ),
    _planted(
        CLIPPING,
        "one_global_norm",
        (".sqrt()\n", ".sqrt()\n            norms_G = norms_G.norm().expand_as(norms_G)\n"),
        _CLIP + "test_the_scale_of_one_group_does_not_reach_another",
        per_group=True,
    ),
    _planted(
        CLIPPING,
        "everything_clipped_to_zero_without_a_limit",
        ("if limit > 0:", "if True:"),
        _CLIP + "test_without_a_limit_or_below_it_nothing_changes",
        limit=0.0,
    ),
    _planted(
        CLIPPING,
        "gradients_scaled_up_to_the_limit",
        (
            'clip_grads_with_norm_(group["params"], limit, norm)',
            '[p.grad.mul_(limit / norm) for p in group["params"]]',
        ),
        _CLIP + "test_without_a_limit_or_below_it_nothing_changes",
        limit=1e9,
    ),
    _planted(
        CLIPPING,
        "parts_of_a_group_clipped_each",
        ("self._require_whole(group)\n", "pass\n"),
        _CLIP + "test_a_group_in_several_parts_is_refused_before_its_second_part_moves",
    ),
    _planted(
        CLIPPING,
        "only_the_first_chunk",
        (".split(CHUNK):", ".split(CHUNK)[:1]:"),
        _CLIP + "test_a_long_gradient_is_summed_chunk_by_chunk",
    ),
    _planted(
        CLIPPING,
        "heads_in_one_group",
        ('return head.split(".")[1] if head else "layers"', 'return "posterior" if head else "layers"'),
        _CLIP + "test_the_groups_of_a_model_hold_every_trainable_parameter_once",
    ),
    _planted(
        CLIPPING,
        "adapters_name_taken_for_a_head",
        ('return head.split(".")[1] if head else "layers"', 'return head.split(".")[0] if head else "layers"'),
        _CLIP + "test_a_parameter_is_grouped_by_its_module_not_by_the_names_around_it",
        name="base_model.zlora_heads.router.posterior.3.bias",
        group="posterior",
    ),
]

MUTATIONS = [*_CLUSTER, *_FIT_HEAD, *_SPLIT, *_CLIPPER]
