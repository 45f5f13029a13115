"""Planted bugs of uncertainty, mixing and auxiliaries, each with the test that must fail under it."""

from __future__ import annotations

from typing import Any

from .planting import Mutation


def _mutations(
    module: str, caught_by: str, arguments: dict[str, Any], edits: dict[str, tuple[str, str]]
) -> list[Mutation]:
    """Bugs in one module that one test must catch: name -> (source text, replacement)."""
    return [Mutation(name, module, (edit,), caught_by, arguments) for name, edit in edits.items()]


UNCERTAINTY, MIXING = "toolkit.objective.uncertainty", "toolkit.objective.mixing"
AUXILIARIES = "toolkit.objective.auxiliaries"

_LOOP = "objective/test_uncertainty::test_uncertainties_equal_a_loop_over_distributions"
_INFORMATION = "objective/test_mixing::test_the_prefix_jsd_summed_over_positions_is_the_mutual_information"
_PARTS = "objective/test_auxiliaries::test_micro_batches_add_up_to_the_value_and_gradient_of_the_whole_batch"
_DEAD = "objective/test_auxiliaries::test_a_dead_code_leaves_the_marginal_kl_and_its_gradient_finite"
_SUPPORT = "objective/test_auxiliaries::test_support_equals_a_plain_loop_without_fillers"
_BAG = "objective/test_auxiliaries::test_a_bag_of_words_is_y_in_the_order_of_its_keys"
_SPLIT: dict[str, Any] = {"parts": [[6, 0, 2], [3], [1, 4, 5]], "at": "logits"}
_PREFIX_SUM = "pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)"

MUTATIONS = [
    *_mutations(
        UNCERTAINTY,
        _LOOP,
        dict(kind="entropy", shape=(2, 3)),
        {
            "entropy_of_the_logits": ("torch.softmax(logits, dim=-1)", "logits"),
            "entropy_divided_by_the_vocabulary": ("dim=-1)).sum(-1)", "dim=-1)).mean(-1)"),
        },
    ),
    *_mutations(
        UNCERTAINTY,
        _LOOP,
        dict(kind="one_minus_p", shape=(2, 3)),
        {"probability_instead_of_its_complement": ("-torch.expm1(-token_nll(", "torch.exp(-token_nll(")},
    ),
    *_mutations(
        UNCERTAINTY,
        _LOOP,
        dict(kind="margin", shape=(2, 3)),
        {
            "margin_large_where_sure": ("second.exp() - torch.expm1(first)", "first.exp() - second.exp()"),
            "margin_of_the_logits": ("torch.log_softmax(logits, dim=-1).topk", "logits.topk"),
            "margin_without_the_second_token": ("second.exp() - torch.expm1(first)", "-torch.expm1(first)"),
        },
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_half_precision_logits_are_normalised_in_float32",
        dict(kind="entropy"),
        {
            "uncertainty_in_half_precision": (
                "part if part.dtype == torch.float64 else part.float()",
                "part",
            ),
        },
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_no_gradient_flows_through_the_uncertainty",
        dict(kind="nll"),
        {"gradient_through_the_uncertainty": ("with torch.no_grad():", "if True:")},
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_tokens_are_independent_however_many_there_are",
        dict(kind="margin", num_tokens=65),
        {
            "parts_joined_across_sequences": (
                "torch.cat(parts, dim=-1)",
                "torch.cat([part.flatten() for part in parts])",
            ),
        },
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_no_second_copy_of_the_logits_is_made",
        dict(kind="nll"),
        {"all_logits_in_float32_at_once": ("torch.atleast_2d(logits)", "torch.atleast_2d(logits.float())")},
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_excess_equals_a_plain_loop_and_is_zero_on_padding",
        {},
        {
            "excess_with_the_sign_flipped": (
                "nll_BKT - nll_free_BT.detach().unsqueeze(1)",
                "nll_free_BT.detach().unsqueeze(1) - nll_BKT",
            ),
            "excess_on_padding": (".masked_fill(~y_mask_BT.unsqueeze(1), 0.0)", ""),
        },
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_excess_sends_no_gradient_to_the_frozen_model",
        {},
        {"excess_trains_the_frozen_model": ("nll_free_BT.detach()", "nll_free_BT")},
    ),
    *_mutations(
        UNCERTAINTY,
        "objective/test_uncertainty::test_padding_of_any_value_is_ignored_by_the_excess",
        {},
        {
            "excess_multiplied_by_the_mask": (
                ".masked_fill(~y_mask_BT.unsqueeze(1), 0.0)",
                " * y_mask_BT.unsqueeze(1)",
            ),
        },
    ),
    *_mutations(
        MIXING,
        _INFORMATION,
        dict(ends=False),
        {
            "prefix_sum_sees_its_own_token": (_PREFIX_SUM, "nll_BKT.double().cumsum(-1)"),
            "prefix_posterior_of_the_whole_response": (_PREFIX_SUM, "nll_BKT.double().sum(-1, keepdim=True)"),
            "prefix_favours_the_unlikely_code": (
                "log_p_BK.unsqueeze(-1) - before_BKT",
                "log_p_BK.unsqueeze(-1) + before_BKT",
            ),
            "prefix_forgets_the_router": ("log_p_BK.unsqueeze(-1) - before_BKT", "-before_BKT"),
            "last_token_alone_instead_of_the_prefix": ("[..., :-1].cumsum(-1)", "[..., :-1]"),
        },
    ),
    *_mutations(
        MIXING,
        "objective/test_mixing::test_weights_equal_a_plain_loop",
        dict(kind="router"),
        {"router_weights_uniform": ("log_p_BK.unsqueeze(-1).expand_as(nll_BKT)", "0 * nll_BKT")},
    ),
    *_mutations(
        MIXING,
        "objective/test_mixing::test_weights_are_normalised_at_every_position",
        dict(kind="prefix"),
        {
            "weights_normalised_over_tokens": ("score_BKT.double(), dim=1)", "score_BKT.double(), dim=2)"),
            "weights_not_normalised": ("torch.log_softmax(score_BKT.double(), dim=1)", "score_BKT.double()"),
        },
    ),
    *_mutations(
        MIXING,
        "objective/test_mixing::test_long_prefixes_are_summed_in_float64",
        {},
        {"prefixes_summed_in_half_precision": ("pad(nll_BKT.double(),", "pad(nll_BKT.bfloat16(),")},
    ),
    Mutation(
        "gradient_through_the_mixture_weights",
        MIXING,
        (("with torch.no_grad():\n        if kind", "if True:\n        if kind"),),
        "objective/test_mixing::test_no_gradient_flows_through_the_weights",
        dict(kind="prefix"),
    ),
    *_mutations(
        AUXILIARIES,
        "objective/test_auxiliaries::test_entropy_equals_torch_distributions",
        dict(num_latents=5),
        {"entropy_with_the_sign_flipped": ("return -categorical_kl(", "return categorical_kl(")},
    ),
    *_mutations(
        AUXILIARIES,
        "objective/test_auxiliaries::test_the_marginal_equals_a_plain_loop_without_fillers",
        {},
        {
            "marginal_of_fillers_too": ("(log_q_BK.exp() * real_B.unsqueeze(-1)).sum(0)", "log_q_BK.exp().sum(0)"),
            "marginal_of_logs": ("(log_q_BK.exp() * real_B.unsqueeze(-1)).sum(0)", "log_q_BK[real_B].sum(0).exp()"),
        },
    ),
    *_mutations(
        AUXILIARIES,
        "objective/test_auxiliaries::test_marginal_kl_equals_torch_distributions",
        {},
        {
            "marginal_kl_in_the_wrong_direction": (
                "(mean_K * _log_ratio(mean_K, log_target_K))",
                "(-log_target_K.exp() * _log_ratio(mean_K, log_target_K))",
            ),
            "marginal_entropy_without_the_target": (".log() - log_target_K", ".log()"),
        },
    ),
    *_mutations(
        AUXILIARIES,
        _PARTS,
        _SPLIT,
        {
            "marginal_of_the_micro_batch": (
                "_log_ratio(mean_K.detach(), log_target_K) + 1",
                "_log_ratio(q_BK.detach().mean(0), log_target_K) + 1",
            ),
            "linearised_with_its_own_count": (
                "- q_BK.detach()).sum() / num_sequences",
                "- q_BK.detach()).sum(1).mean()",
            ),
            "linearised_value_not_corrected": ("(q_BK * slope_K - q_BK.detach())", "(q_BK * slope_K)"),
            "linearised_slope_with_a_flipped_ratio": (
                "_log_ratio(mean_K.detach(), log_target_K) + 1",
                "1 - _log_ratio(mean_K.detach(), log_target_K)",
            ),
            "linearised_fillers_counted": ("q_BK = log_q_BK.exp() * real_B.unsqueeze(-1)", "q_BK = log_q_BK.exp()"),
        },
    ),
    Mutation(
        "linearised_slope_without_the_one",
        AUXILIARIES,
        (("log_target_K) + 1", "log_target_K)"), ("(q_BK * slope_K - q_BK.detach())", "(q_BK * slope_K)")),
        _PARTS,
        _SPLIT | {"at": "log_q"},
    ),
    *_mutations(
        AUXILIARIES,
        "objective/test_auxiliaries::test_the_fixed_marginal_gets_no_gradient",
        {},
        {"gradient_through_the_fixed_marginal": ("mean_K.detach()", "mean_K")},
    ),
    *_mutations(
        AUXILIARIES,
        _DEAD,
        dict(linearised=False),
        {"log_of_a_dead_code": ("mean_K.clamp_min(torch.finfo(mean_K.dtype).tiny).log()", "mean_K.log()")},
    ),
    *_mutations(
        AUXILIARIES,
        _SUPPORT,
        {},
        {
            "support_in_nats": ("categorical_entropy(log_p_BK).exp()", "categorical_entropy(log_p_BK)"),
            "threshold_on_the_logs": ("log_p_BK.exp() > threshold", "log_p_BK > threshold"),
            "open_codes_of_fillers_counted": (" & real_B.unsqueeze(-1)\n", "\n"),
            "effective_codes_of_fillers_counted": ("(effective_B * real_B).sum()", "effective_B.sum()"),
            "open_codes_counted_per_prompt": ("open_BK.sum(0)", "open_BK.sum(1)"),
        },
    ),
    *_mutations(
        AUXILIARIES,
        "objective/test_auxiliaries::test_drop_prefix_equals_a_plain_loop",
        {},
        {
            "one_token_too_many_dropped": ("y_mask_BT.cumsum(-1) - 1", "y_mask_BT.cumsum(-1) - 2"),
            "columns_instead_of_y_tokens": (
                "y_mask_BT.cumsum(-1) - 1",
                "torch.arange(y_mask_BT.shape[-1]).expand_as(y_mask_BT)",
            ),
            "suffix_dropped": ("index_BT >= torch", "index_BT < torch"),
            "nothing_left_of_a_short_response": (
                "torch.minimum(keep_from_B.unsqueeze(-1), last_B1)",
                "keep_from_B.unsqueeze(-1)",
            ),
            "padding_kept": ("return y_mask_BT & (index", "return (index"),
        },
    ),
    *_mutations(
        AUXILIARIES,
        _BAG,
        {},
        {
            "padding_shuffled_into_y": ("keys_BT.masked_fill(~y_mask_BT, torch.inf)", "keys_BT"),
            "y_moved_to_the_front": (
                "(~y_mask_BT).long().argsort(dim=-1, stable=True)",
                "torch.arange(ids_BT.shape[-1]).expand_as(ids_BT)",
            ),
            "nothing_shuffled": ("ids_BT.gather(-1, source_BT)", "ids_BT.gather(-1, target_BT)"),
        },
    ),
]
