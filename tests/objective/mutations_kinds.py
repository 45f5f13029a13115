"""Planted bugs of the kinds of z, the two-part forward and the figures from draws; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

_FACTORED, _BRANCHES, _SAMPLED, _USAGE = (
    "objective/test_factored::",
    "zlora/test_branches::",
    "metrics/test_sampled::",
    "training/test_usage::",
)


def _planted(module: str, name: str, edit: tuple[str, str], test: str, /, **arguments: Any) -> Mutation:
    return Mutation(name, f"toolkit.{module}", (edit,), test, arguments)


_RLOO: dict[str, Any] = {"kind": "categorical", "estimator": "rloo"}
_GAUSSIAN: dict[str, Any] = {"kind": "gaussian", "estimator": "reparameterised"}

MUTATIONS = [
    _planted(
        "objective.factored",
        "first_factor_counted_least",
        ("torch.arange(num_factors - 1, -1, -1", "torch.arange(0, num_factors, 1"),
        _FACTORED + "test_the_number_of_a_combination_counts_the_first_factor_most",
    ),
    _planted(
        "objective.factored",
        "joint_in_another_order",
        (
            "joint.unsqueeze(-1) + log_q_BMK[..., factor, :].unsqueeze(-2)",
            "joint.unsqueeze(-2) + log_q_BMK[..., factor, :].unsqueeze(-1)",
        ),
        _FACTORED + "test_the_joint_distribution_is_the_product_of_the_factors",
    ),
    _planted(
        "objective.factored",
        "log_probability_of_the_first_factor_alone",
        ("values_BSM.transpose(1, 2)).sum(1)", "values_BSM.transpose(1, 2))[:, 0]"),
        _FACTORED + "test_the_mean_over_all_pairs_of_draws_is_the_exact_reconstruction_and_gradient",
    ),
    _planted(
        "objective.factored",
        "factors_drawn_alike",
        (
            "drawn.unflatten(0, (num_examples, num_factors))",
            "drawn.unflatten(0, (num_examples, num_factors))[:, [0] * num_factors]",
        ),
        _FACTORED + "test_draws_have_the_frequencies_of_the_factors_and_are_independent",
    ),
    _planted(
        "objective.kinds",
        "kl_of_one_factor",
        ('return kl.sum(-1) if kind == "factored" else kl', 'return kl[:, 0] if kind == "factored" else kl'),
        _FACTORED + "test_kl_and_entropy_are_those_of_the_joint_distribution",
    ),
    _planted(
        "objective.kinds",
        "means_taken_for_variances",
        ("(log_q[:, 1] + math.log", "(log_q[:, 0] + math.log"),
        _FACTORED + "test_kl_and_entropy_of_vectors_equal_torch_distributions",
    ),
    _planted(
        "objective.reconstruction",
        "draws_summed",
        ("return loss_BS.mean(-1).sum()", "return loss_BS.sum()"),
        _FACTORED + "test_where_every_branch_counts_alike_the_value_is_their_mean",
        estimator="reparameterised",
    ),
    _planted(
        "objective.reconstruction",
        "token_weights_forgotten_where_codes_are_drawn",
        ("loss_BS = (nll_BST * weights_BT.unsqueeze(1)).sum(-1)", "loss_BS = nll_BST.sum(-1)"),
        _FACTORED + "test_the_mean_over_all_pairs_of_draws_is_the_exact_reconstruction_and_gradient",
    ),
    _planted(
        "zlora.gates",
        "gates_not_put_back",
        ("self.done, self.box.current = True, self.gates", "self.done = True"),
        _BRANCHES + "test_the_backward_of_the_earlier_part_finds_its_own_gates_in_the_box",
        **_GAUSSIAN,
    ),
    _planted(
        "zlora.gates",
        "graph_kept_alive_by_the_box",
        ("codes_RC=self.current.codes_RC.detach()", "codes_RC=self.current.codes_RC"),
        _BRANCHES + "test_dropping_the_outputs_frees_the_guard_also_where_the_codes_carry_gradient",
        **_GAUSSIAN,
    ),
    _planted(
        "zlora.branches",
        "later_part_without_its_anchor",
        ("after(rows_BSC.transpose(0, 1), output.log_q)", "rows_BSC.transpose(0, 1)"),
        _BRANCHES + "test_the_backward_recomputes_the_later_part_before_the_earlier_one",
        **_RLOO,
        term="nll",
    ),
    _planted(
        "zlora.branches",
        "e_step_without_temperature",
        ("hard_em_log_q(fixed_BKT.sum(-1) / options.temperature,", "hard_em_log_q(fixed_BKT.sum(-1),"),
        _BRANCHES + "test_the_e_step_weighs_the_losses_by_the_temperature",
    ),
    _planted(
        "zlora.reading",
        "branches_and_examples_mixed_up",
        (
            "branches.movedim(0, 2)",
            "branches.reshape(*mask.shape, len(branches), -1)",
        ),
        _BRANCHES + "test_each_branch_is_the_forward_under_its_own_z",
        kind="categorical",
        estimator="rloo",
    ),
    _planted(
        "zlora.codes",
        "affine_map_without_its_constant",
        ("torch.ones_like(z[..., :1])", "torch.zeros_like(z[..., :1])"),
        _BRANCHES + "test_each_branch_is_the_forward_under_its_own_z",
        **_GAUSSIAN,
    ),
    _planted(
        "metrics.sampled",
        "iwae_without_log_s",
        ("np.log(num_samples) - np.logaddexp", "-np.logaddexp"),
        _SAMPLED + "test_many_draws_give_the_exact_columns",
    ),
    _planted(
        "training.usage",
        "units_that_follow_the_router",
        ("(q_B2D[:, 0] - p_B2D[:, 0])", "q_B2D[:, 0]"),
        _USAGE + "test_active_units_and_variance_of_vectors",
        parts=[slice(0, 4)],
    ),
]
