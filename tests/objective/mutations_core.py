"""Planted bugs of the terms, their sum, the diagnostics and the forward that feeds them; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation


def _mutations(
    module: str, caught_by: str, arguments: dict[str, Any], edits: dict[str, tuple[str, str]]
) -> list[Mutation]:
    """Bugs in one module that one test must catch: name -> (source text, replacement)."""
    return [Mutation(name, module, (edit,), caught_by, arguments) for name, edit in edits.items()]


NLL, DIVERGENCE, LOSS = "toolkit.objective.nll", "toolkit.objective.divergence", "toolkit.objective.loss"
WEIGHTING, DIAGNOSTICS = "toolkit.objective.weighting", "toolkit.objective.diagnostics"
ROWS, BRANCHES, LAYER = "toolkit.latent.rows", "toolkit.zlora.branches", "toolkit.zlora.layer"

_KL = "objective/test_divergence::test_kl_equals_torch_distributions"
_JSD = "objective/test_divergence::test_uniform_jsd_equals_a_difference_of_entropies"
_WEIGHTED_JSD = "objective/test_divergence::test_weighted_jsd_equals_a_plain_loop"
_WEIGHTS = "objective/test_weighting::test_weights_equal_a_plain_loop"
_TERMS = "objective/test_loss::test_every_sum_and_contribution_equals_plain_loops"
_SPLIT = "objective/test_loss::test_the_split_over_micro_batches_changes_nothing"
_NORMS = "objective/test_diagnostics::test_encoder_gradient_norms_equal_autograd_of_the_loss"
_BRANCHES = "zlora/test_latent_forward::test_every_branch_equals_a_model_with_its_update_in_the_weights"
_EXPECTATION = "return (log_q_BK.exp() * weighted_BK).sum()"
_BY_TOKEN: dict[str, Any] = {"setting": "token_mean"}
_IN_PARTS: dict[str, Any] = {"setting": "token_mean", "parts": [[3, 1], [2, 0]]}
_BIASED: dict[str, Any] = {"alpha": 2.0, "low": 0.5, "high": 1.5}
_RESPONSE: dict[str, Any] = {"family": "llama", "activation": "response"}

MUTATIONS = [
    *_mutations(
        NLL,
        "objective/test_nll::test_token_nll_equals_a_categorical_distribution",
        dict(shape=(2, 3)),
        {
            "nll_with_the_sign_flipped": (
                "return torch.logsumexp(logits, dim=-1) - chosen",
                "return chosen - torch.logsumexp(logits, dim=-1)",
            ),
        },
    ),
    *_mutations(
        NLL,
        "objective/test_nll::test_half_precision_logits_are_normalised_in_float32",
        {},
        {
            "nll_in_half_precision": (
                "logits = logits if logits.dtype == torch.float64 else logits.float()",
                "logits = logits",
            ),
        },
    ),
    *_mutations(
        NLL,
        "objective/test_nll::test_expected_nll_equals_a_plain_loop",
        {},
        {
            "expectation_under_uniform_weights": (_EXPECTATION, "return (weighted_BK / log_q_BK.shape[-1]).sum()"),
        },
    ),
    *_mutations(
        NLL,
        _TERMS,
        _BY_TOKEN,
        {
            "expectation_under_log_q": (_EXPECTATION, "return (log_q_BK * weighted_BK).sum()"),
        },
    ),
    *_mutations(
        NLL,
        "objective/test_nll::test_expected_nll_passes_gradcheck",
        {},
        {
            "posterior_detached": ("(log_q_BK.exp()", "(log_q_BK.detach().exp()"),
        },
    ),
    *_mutations(
        NLL,
        _TERMS,
        dict(setting="token_weights"),
        {
            "token_weights_forgotten": ("(nll_BKT * weights_BT.unsqueeze(1)).sum(-1)", "nll_BKT.sum(-1)"),
        },
    ),
    *_mutations(
        DIVERGENCE,
        _KL,
        dict(num_latents=5),
        {
            "kl_with_the_sign_flipped": (
                "torch.where(q_BK > 0, log_q_BK - log_p_BK,",
                "torch.where(q_BK > 0, log_p_BK - log_q_BK,",
            ),
            "kl_in_the_wrong_direction": (
                "    q_BK = log_q_BK.exp()\n",
                "    log_q_BK, log_p_BK = log_p_BK, log_q_BK\n    q_BK = log_q_BK.exp()\n",
            ),
        },
    ),
    *_mutations(
        DIVERGENCE,
        "objective/test_divergence::test_kl_of_a_certain_posterior_is_minus_the_log_prior_of_its_code",
        {},
        {
            "zero_log_zero_is_nan": (
                "torch.where(q_BK > 0, log_q_BK - log_p_BK, torch.zeros_like(log_q_BK))",
                "log_q_BK - log_p_BK",
            ),
        },
    ),
    *_mutations(
        LOSS,
        _TERMS,
        _BY_TOKEN,
        {
            "kl_rewarded": ("weights.beta * sums.kl", "-weights.beta * sums.kl"),
            "kl_of_fillers_counted": (
                "kl=(kl_B * real_B).sum()",
                "kl=kl_B.sum()",
            ),
            "jsd_minimised": ("-weights.jsd * sums.jsd", "weights.jsd * sums.jsd"),
            "shifted_mask": (
                "mask_BT = y_mask_BT.to(torch.float32)",
                "mask_BT = y_mask_BT.roll(1, -1).to(torch.float32)",
            ),
            "fillers_counted_as_sequences": (
                "num_sequences=real_B.sum().to(torch.float32)",
                "num_sequences=torch.tensor(float(len(real_B)))",
            ),
            "reductions_swapped": (
                'num_tokens if reduction == "token_mean" else num_sequences',
                'num_sequences if reduction == "token_mean" else num_tokens',
            ),
            "baseline_forgotten": ("/ denominator / weights.c_base", "/ denominator"),
            "baseline_multiplied": ("/ denominator / weights.c_base", "/ denominator * weights.c_base"),
        },
    ),
    *_mutations(
        DIVERGENCE,
        _JSD,
        dict(num_latents=5),
        {
            "jsd_in_bits": (
                "return (log_w_NK.exp() * kl_NK).sum(-1)",
                "return (log_w_NK.exp() * kl_NK).sum(-1) / math.log(2)",
            ),
            "jsd_to_the_mean_of_logs": (
                "torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)",
                "(log_w_NK1.exp() * log_p_NKV).sum(-2)",
            ),
        },
    ),
    *_mutations(
        DIVERGENCE,
        _WEIGHTED_JSD,
        {},
        {
            "jsd_without_weights": ("(log_w_NK.exp() * kl_NK).sum(-1)", "kl_NK.mean(-1)"),
            "jsd_mixture_without_weights": (
                "torch.logsumexp(log_w_NK1 + log_p_NKV, dim=-2)",
                "torch.logsumexp(log_p_NKV - math.log(num_latents), dim=-2)",
            ),
        },
    ),
    *_mutations(
        LOSS,
        _SPLIT,
        _IN_PARTS,
        {
            "mean_of_means_in_the_reconstruction": (
                "reconstruction_denominator(weights.reduction, num_tokens, num_sequences)",
                "reconstruction_denominator(weights.reduction, sums.num_tokens, sums.num_sequences).clamp_min(1)",
            ),
            "local_mean_in_the_kl": (
                "weights.beta * sums.kl_penalty / num_sequences",
                "weights.beta * sums.kl_penalty / sums.num_sequences.clamp_min(1)",
            ),
            "local_mean_in_the_jsd": ("sums.jsd / num_tokens", "sums.jsd / sums.num_tokens.clamp_min(1)"),
        },
    ),
    *_mutations(
        LOSS,
        "objective/test_loss::test_normalisation_scales_the_reconstruction_and_nothing_else",
        {},
        {
            "baseline_on_the_kl_too": (
                "weights.beta * sums.kl_penalty / num_sequences",
                "weights.beta * sums.kl_penalty / num_sequences / weights.c_base",
            ),
        },
    ),
    *_mutations(
        WEIGHTING,
        _WEIGHTS,
        _BIASED,
        {
            "renormalised_before_clipping_only": (
                "return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)",
                "return clipped_BT",
            ),
            "bounds_ignored": ("relative_BT.clamp(low, high) * mask_BT", "relative_BT * mask_BT"),
            "alpha_ignored": (".pow(alpha)", ".pow(1.0)"),
            "uniform_token_weights": ("if alpha == 0:", "if True:"),
        },
    ),
    *_mutations(
        WEIGHTING,
        "objective/test_weighting::test_weights_depend_on_their_own_y_tokens_only",
        {},
        {
            "mean_over_padding_too": (
                "count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)",
                "count_B1 = torch.full_like(mask_BT[:, :1], mask_BT.shape[-1])",
            ),
        },
    ),
    *_mutations(
        DIAGNOSTICS,
        _NORMS,
        dict(setting="token_mean", term="reconstruction_loss"),
        {
            "encoder_gradient_without_the_mean": (
                "q_BK * (s_BK - (q_BK * s_BK).sum(-1, keepdim=True))",
                "q_BK * s_BK",
            ),
            "encoder_gradient_without_the_baseline": ("* per_sequence / weights.c_base", "* per_sequence"),
            "encoder_gradient_in_the_other_reduction": (
                '1.0 if weights.reduction == "sequence_sum" else',
                '1.0 if weights.reduction == "token_mean" else',
            ),
        },
    ),
    *_mutations(
        DIAGNOSTICS,
        _NORMS,
        dict(setting="token_mean", term="kl_prior_loss"),
        {
            "encoder_gradient_without_beta": ("weights.beta * (log_q_BK - log_p_BK)", "(log_q_BK - log_p_BK)"),
        },
    ),
    *_mutations(
        "toolkit.data.collate",
        _BRANCHES,
        _RESPONSE,
        {
            "nll_without_the_target_shift": (".device) - 1", ".device)"),
        },
    ),
    *_mutations(
        BRANCHES,
        _BRANCHES,
        _RESPONSE,
        {
            "router_reads_a_branch": (
                "log_prior(frozen.router)",
                "log_prior(hidden[-1][:num_examples, -num_tokens - 1])",
            ),
            "posterior_reads_a_branch": ("[-num_examples:, -num_tokens:]", "[:num_examples, -num_tokens:]"),
        },
    ),
    *_mutations(
        "toolkit.zlora.prompt",
        _BRANCHES,
        _RESPONSE,
        {
            "router_reads_a_token_of_y": (
                "hidden[:, -examples.response_ids.shape[1] - 1]",
                "hidden[:, -examples.response_ids.shape[1]]",
            )
        },
    ),
    *_mutations(
        ROWS,
        _BRANCHES,
        _RESPONSE,
        {
            "lora_starts_after_the_prompt": ("[:, : prompt_length - 1 - start]", "[:, : prompt_length - start]"),
            "rows_repeated_in_the_wrong_order": (
                "codes_NBC.expand(-1, num_examples, -1).flatten(0, 1)",
                "codes_NBC.expand(-1, num_examples, -1).transpose(0, 1).flatten(0, 1)",
            ),
        },
    ),
    *_mutations(
        ROWS,
        "zlora/test_latent_forward::test_padding_changes_nothing",
        dict(activation="response", attention="eager"),
        {
            "padding_seen_by_attention": (
                "attention_mask=attention_mask,",
                "attention_mask=torch.ones_like(attention_mask),",
            ),
        },
    ),
    *_mutations(
        "toolkit.zlora.codes",
        _BRANCHES,
        _RESPONSE,
        {"posterior_rows_that_are_frozen": ("row[:, -1] = 1.0", "pass")},
    ),
    *_mutations(
        LAYER,
        _BRANCHES,
        _RESPONSE,
        {
            "gate_of_another_code": ("(codes_RC[:, :-1])", "(codes_RC[:, :-1].roll(1, -1))"),
            "lora_without_its_scale": ("(gate_RR * self.zlora_config[adapter_name].scaling)", "gate_RR"),
        },
    ),
    Mutation(
        "gradient_through_the_weights",
        WEIGHTING,
        (("with torch.no_grad():", "if True:"), ("u_BT.detach()", "u_BT")),
        "objective/test_weighting::test_no_gradient_flows_through_the_weights",
    ),
    *_mutations(
        LOSS,
        _TERMS,
        dict(setting="auxiliaries"),
        {
            "entropy_punished": ("-weights.posterior_entropy * sums", "weights.posterior_entropy * sums"),
            "free_bits_forgotten": ("weights.beta * sums.kl_penalty", "weights.beta * sums.kl"),
            "entropy_of_the_router": (
                "latent_entropy(weights.latent, log_q_BK)",
                "latent_entropy(weights.latent, log_p_BK)",
            ),
            "marginal_of_the_wrong_head": ("_marginal(log_q_BK, real_B, None", "_marginal(log_p_BK, real_B, None"),
        },
    ),
    *_mutations(
        LOSS,
        _SPLIT,
        dict(setting="free_bits_of_the_mean", parts=[[0], [1], [2], [3]]),
        {
            "free_bits_of_the_micro_batch": (
                "free_bits_gate(means.kl, torch.ones_like(means.kl), weights.free_bits)",
                "free_bits_gate(kl_B.sum(), real_B.sum(), weights.free_bits)",
            ),
        },
    ),
    *_mutations(
        LOSS,
        _SPLIT,
        dict(setting="auxiliaries", parts=[[0], [1], [2], [3]]),
        {
            "marginal_of_this_micro_batch_alone": (
                "None if means is None else means.posterior_K)",
                "log_q_BK.exp().mean(0))",
            ),
        },
    ),
    *_mutations(
        DIAGNOSTICS,
        _NORMS,
        dict(setting="auxiliaries", term="marginal_posterior"),
        {"marginal_slope_of_the_router": ("means.posterior_K.to", "means.router_K.to")},
    ),
]
