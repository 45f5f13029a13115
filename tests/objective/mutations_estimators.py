"""The planted bugs of toolkit.objective.estimators; see mutations.py."""

from __future__ import annotations

from typing import Any

import torch

from toolkit.objective.estimators import sample_codes

from .planting import Mutation

_FILE = "objective/test_estimators::"
_ENUMERATED = _FILE + "test_the_mean_over_all_outcomes_is_exact"
_DRAWN = _FILE + "test_the_mean_gradient_of_10000_draws_is_within_4_standard_errors"
_CERTAIN = _FILE + "test_a_certain_posterior_leaves_the_loss_of_its_code"
_MARGINAL = _FILE + "test_exact_em_with_its_kl_is_the_marginal_likelihood_in_value_and_gradient"
_HARD = _FILE + "test_the_bias_of_hard_em_is_the_uncertainty_of_the_posterior"
_COST = _FILE + "test_the_cost_table"


def _mutations(caught_by: str, arguments: dict[str, Any], edits: dict[str, tuple[str, str]]) -> list[Mutation]:
    return [
        Mutation(name, "toolkit.objective.estimators", (edit,), caught_by, arguments) for name, edit in edits.items()
    ]


def _of(name: str, num: int) -> dict[str, Any]:
    return {"name": name, "num": num}


MUTATIONS = [
    *_mutations(
        _FILE + "test_exact_equals_a_plain_loop",
        {},
        {
            "exact_sum_under_a_detached_posterior": (
                "(log_q_BK.exp() * loss_BK)",
                "(log_q_BK.detach().exp() * loss_BK)",
            ),
            "exact_sum_with_a_detached_generator": (
                "(log_q_BK.exp() * loss_BK)",
                "(log_q_BK.exp() * loss_BK.detach())",
            ),
        },
    ),
    *_mutations(
        _ENUMERATED,
        _of("exact_encoder", 2),
        {
            "generator_counted_twice": ("exact(loss_BK.detach(), log_q_BK)", "exact(loss_BK, log_q_BK)"),
            "generators_samples_summed": (
                "(loss_BS - loss_BS.detach()).mean(-1).sum()",
                "(loss_BS - loss_BS.detach()).sum()",
            ),
            "sampled_losses_in_the_value_too": ("(loss_BS - loss_BS.detach())", "loss_BS"),
        },
    ),
    *_mutations(
        _ENUMERATED,
        _of("top_m_tail", 1),
        {
            "tail_with_the_mass_of_its_sample": (
                "weight_BS = torch.cat([head_BM, tail_B1], dim=-1)",
                "weight_BS = log_q_BS.detach().exp()",
            ),
            "tail_with_all_mass": (
                "weight_BS = torch.cat([head_BM, tail_B1], dim=-1)",
                "weight_BS = torch.cat([head_BM, torch.ones_like(tail_B1)], dim=-1)",
            ),
            "tail_without_its_score": ("+ _score(advantage_BS,", "+ _score(advantage_BS * (weight_BS != tail_B1),"),
            "baseline_taken_from_the_tail_alone": (
                "weight_BS * (loss_BS.detach() - baseline_B1)",
                "weight_BS * (loss_BS.detach() - baseline_B1 * (weight_BS == tail_B1))",
            ),
            "baseline_with_the_tails_sample": (
                "(head_BM * loss_BS.detach()[:, :-1]).sum(-1, keepdim=True)",
                "(head_BM * loss_BS.detach()[:, 1:]).sum(-1, keepdim=True)",
            ),
            "gradient_through_the_advantage": (
                "weight_BS * (loss_BS.detach() - baseline_B1)",
                "weight_BS * (loss_BS - baseline_B1)",
            ),
        },
    ),
    *_mutations(
        _FILE + "test_the_baseline_of_the_head_lowers_the_variance_of_the_encoders_gradient",
        {},
        {
            "no_baseline_at_all": ('if baseline == "head" and', 'if baseline == "tail" and'),
            "baseline_without_renormalising": ("head_loss_B1 / head_BM.sum(-1, keepdim=True)", "head_loss_B1 / 5"),
        },
    ),
    *_mutations(
        _ENUMERATED,
        _of("rloo", 3),
        {
            "rloo_baseline_with_its_own_sample": (
                "(fixed_BS.sum(-1, keepdim=True) - fixed_BS) / (num_samples - 1)",
                "fixed_BS.mean(-1, keepdim=True)",
            ),
            "rloo_score_summed": ("(fixed_BS - others_BS) / num_samples", "(fixed_BS - others_BS)"),
            "rloo_score_with_the_sign_flipped": ("_score((fixed_BS - others_BS)", "_score((others_BS - fixed_BS)"),
            "rloo_generator_summed": ("loss_BS.mean(-1).sum() + _score(", "loss_BS.sum() + _score("),
            "score_kept_in_the_value": ("return score - score.detach()", "return score"),
            "score_of_probabilities": (
                "torch.where(advantage_BS != 0, log_q_BS,",
                "torch.where(advantage_BS != 0, log_q_BS.exp(),",
            ),
        },
    ),
    *_mutations(
        _FILE + "test_a_loss_common_to_all_codes_moves_no_gradient",
        {"name": "rloo"},
        {
            "rloo_baseline_divided_by_all": ("- fixed_BS) / (num_samples - 1)", "- fixed_BS) / num_samples"),
        },
    ),
    *_mutations(
        _CERTAIN,
        {"name": "top_m_tail"},
        {
            "zero_times_an_infinite_score": (
                "torch.where(advantage_BS != 0, log_q_BS, torch.zeros_like(log_q_BS))",
                "log_q_BS",
            ),
        },
    ),
    *_mutations(
        _DRAWN,
        _of("exact_encoder", 1),
        {
            "samples_from_a_uniform_distribution": (
                "log_q_BK.detach().exp(), num_samples",
                "log_q_BK.detach().exp() * 0 + 1, num_samples",
            ),
            "the_same_draw_in_every_row": (
                "torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, generator=generator)",
                "torch.multinomial(log_q_BK[:1].detach().exp(), num_samples, replacement=True, generator=generator)"
                ".expand(len(log_q_BK), -1)",
            ),
        },
    ),
    *_mutations(
        _DRAWN,
        _of("rloo", 3),
        {
            "samples_without_replacement": ("replacement=True", "replacement=False"),
            "one_sample_copied": (
                "torch.multinomial(log_q_BK.detach().exp(), num_samples, replacement=True, generator=generator)",
                "torch.multinomial(log_q_BK.detach().exp(), 1, replacement=True, generator=generator)"
                ".repeat(1, num_samples)",
            ),
        },
    ),
    *_mutations(
        _DRAWN,
        _of("top_m_tail", 3),
        {
            "tail_from_a_uniform_distribution": ("-torch.inf).softmax(-1)", "-torch.inf).mul(1e-9).softmax(-1)"),
            "tail_drawn_from_all_codes": (
                "tail_BK = log_q_BK.scatter(-1, head_BM, -torch.inf).softmax(-1)",
                "tail_BK = log_q_BK.softmax(-1)",
            ),
        },
    ),
    *_mutations(
        _FILE + "test_the_head_is_the_most_probable_codes_and_the_tail_is_the_rest",
        {},
        {
            "head_of_the_least_probable_codes": ("log_q_BK.topk(num_samples - 1)", "(-log_q_BK).topk(num_samples - 1)"),
        },
    ),
    *_mutations(
        _FILE + "test_samples_come_from_the_given_generator_alone",
        {"sample": sample_codes},
        {
            "samples_from_the_global_generator": ("replacement=True, generator=generator", "replacement=True"),
        },
    ),
    *_mutations(
        _COST,
        {},
        {
            "tail_sample_not_counted": ("(min(num + 1, num_latents), 0)", "(min(num, num_latents), 0)"),
            "e_step_not_counted": ('"hard_em": (1, num_latents)', '"hard_em": (1, 0)'),
        },
    ),
    *_mutations(
        _MARGINAL,
        {"dtype": torch.float64, "atol": 1e-12},
        {
            "posterior_without_its_prior": ("torch.log_softmax((log_p_BK - loss_BK)", "torch.log_softmax((-loss_BK)"),
            "posterior_with_the_sign_flipped": ("(log_p_BK - loss_BK).detach()", "(log_p_BK + loss_BK).detach()"),
            "em_under_the_router": (
                "return exact(loss_BK, exact_em_log_q(loss_BK, log_p_BK))",
                "return exact(loss_BK, log_p_BK.detach())",
            ),
        },
    ),
    *_mutations(
        _FILE + "test_exact_em_is_off_the_current_posterior_by_the_difference_of_the_two",
        {},
        {
            "posterior_with_a_gradient": ("(log_p_BK - loss_BK).detach()", "(log_p_BK - loss_BK)"),
        },
    ),
    *_mutations(
        _HARD,
        {"scale": 0.3},
        {
            "assignment_without_the_router": ("(loss_BK - log_p_BK).detach().argmin", "loss_BK.detach().argmin"),
            "assignment_to_the_worst_code": (
                "(loss_BK - log_p_BK).detach().argmin",
                "(loss_BK - log_p_BK).detach().argmax",
            ),
            "hard_assignment_softened": (
                "return exact(loss_BK, hard_em_log_q(loss_BK, log_p_BK))",
                "return exact(loss_BK, exact_em_log_q(loss_BK, log_p_BK))",
            ),
        },
    ),
]
