"""The planted bugs of the schedules and of Gaussian latents. Form as in mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

SCHEDULES, GAUSSIAN = "toolkit.objective.schedules", "toolkit.objective.gaussian"
_IN_SCHEDULES, _IN_GAUSSIAN = "objective/test_schedules::test_", "objective/test_gaussian::test_"

_CYCLES: dict[str, Any] = {"cycles": 5, "ratio": 0.25, "total": 100}
_HALVES: dict[str, Any] = {"lam": 0.6, "parts": [[0, 2, 5], [1, 3, 4, 6]]}


def _schedules(caught_by: str, arguments: dict[str, Any], **edits: tuple[str, str]) -> list[Mutation]:
    return [Mutation(n, SCHEDULES, (e,), _IN_SCHEDULES + caught_by, arguments) for n, e in edits.items()]


def _gaussian(caught_by: str, arguments: dict[str, Any], **edits: tuple[str, str]) -> list[Mutation]:
    return [Mutation(n, GAUSSIAN, (e,), _IN_GAUSSIAN + caught_by, arguments) for n, e in edits.items()]


MUTATIONS = [
    *_schedules(
        "a_linear_beta_rises_by_equal_steps_and_then_holds",
        {},
        linear_beta_without_its_limit=(
            "beta * min(1.0, step / self.warmup_steps)",
            "beta * step / self.warmup_steps",
        ),
        linear_beta_one_step_late=(
            "min(1.0, step / self.warmup_steps)",
            "min(1.0, max(step - 1, 0) / self.warmup_steps)",
        ),
    ),
    *_schedules(
        "a_cyclical_beta_equals_a_plain_loop",
        _CYCLES,
        cyclical_beta_ignores_its_ratio=("min(1.0, position / self.ratio)", "min(1.0, position / 0.5)"),
        one_cycle_too_many=("step * self.cycles % total_steps", "step * (self.cycles + 1) % total_steps"),
        cyclical_beta_falls=("min(1.0, position / self.ratio)", "min(1.0, (1 - position) / self.ratio)"),
    ),
    *_schedules(
        "cycles_that_do_not_divide_the_run_start_at_zero_and_end_at_beta",
        {},
        cycles_rounded_up=(
            "step * self.cycles % total_steps / total_steps",
            "step % math.ceil(total_steps / self.cycles) * self.cycles / total_steps",
        ),
    ),
    *_schedules(
        "a_finished_run_stays_at_beta_and_beta_zero_stays_zero",
        {"kind": "cyclical"},
        a_cycle_starts_after_the_last_step=("if step >= total_steps:", "if False:"),
    ),
    *_schedules(
        "free_bits_of_each_example_equal_a_plain_loop",
        {},
        free_bits_of_fillers_counted=("return torch.where(real_B, kl_B, 0.0)", "return kl_B"),
        free_bits_cap_the_kl=("kl_B.clamp_min(lam)", "kl_B.clamp_max(lam)"),
        free_bits_subtracted=("kl_B.clamp_min(lam)", "(kl_B - lam).clamp_min(0.0)"),
        free_bits_with_the_gradient_of_the_kl=(
            "kl_B = kl_B.clamp_min(lam)",
            "kl_B = kl_B + (kl_B.clamp_min(lam) - kl_B).detach()",
        ),
    ),
    *_schedules(
        "free_bits_of_the_batch_are_the_maximum_of_the_mean_however_the_step_is_split",
        _HALVES,
        gate_ignored=("torch.where(gate, kl_B, lam)", "torch.where(gate | True, kl_B, lam)"),
        gate_upside_down=("torch.where(gate, kl_B, lam)", "torch.where(gate, lam, kl_B)"),
        closed_gate_without_its_constant=("torch.where(gate, kl_B, lam)", "torch.where(gate, kl_B, 0.0)"),
        gate_of_the_micro_batch=(
            "torch.where(gate, kl_B, lam)",
            "torch.where(kl_B[real_B].mean() > lam, kl_B, lam)",
        ),
        gate_of_the_sum=("kl_sum.detach() / num_sequences", "kl_sum.detach()"),
    ),
    *_schedules(
        "lam_zero_is_the_plain_kl_with_its_gradient_even_below_zero_by_rounding",
        {"mode": "example"},
        rounding_takes_the_gradient=("elif lam > 0:", "else:"),
    ),
    *_schedules(
        "lam_zero_is_the_plain_kl_with_its_gradient_even_below_zero_by_rounding",
        {"mode": "batch"},
        rounding_closes_the_gate=(" | (lam == 0)", ""),
    ),
    *_schedules(
        "the_gate_opens_where_the_mean_reaches_lam",
        {},
        gate_opens_above_lam_only=("/ num_sequences < lam)", "/ num_sequences <= lam)"),
        gate_with_a_history=(
            "~(kl_sum.detach() / num_sequences < lam) | (lam == 0)",
            "kl_sum / num_sequences - lam",
        ),
    ),
    *_schedules(
        "a_kl_that_is_not_a_number_stays_visible",
        {"mode": "batch"},
        gate_hides_what_is_not_a_number=(
            "~(kl_sum.detach() / num_sequences < lam)",
            "(kl_sum / num_sequences >= lam)",
        ),
    ),
    *_schedules(
        "geco_equals_a_plain_loop",
        {"name": "default"},
        geco_starts_from_the_inverse=("log_multiplier=-math.log(beta)", "log_multiplier=math.log(beta)"),
        geco_target_forgotten=("violation = rho - self.target", "violation = rho"),
        geco_average_weights_swapped=(
            "self.decay * before + (1 - self.decay) * violation",
            "(1 - self.decay) * before + self.decay * violation",
        ),
        geco_average_starts_at_zero=("violation if state.average is None", "0.0 if state.average is None"),
        geco_without_its_average=("+ self.rate * average", "+ self.rate * violation"),
        geco_multiplier_not_its_log=("+ self.rate * average", "+ math.log1p(self.rate * average)"),
    ),
    *_schedules(
        "geco_equals_a_plain_loop",
        {"name": "bounded"},
        geco_bounds_swapped=(
            "low, high = -math.log(self.max_beta), -math.log(self.min_beta)",
            "low, high = math.log(self.min_beta), math.log(self.max_beta)",
        ),
    ),
    *_schedules(
        "geco_finds_the_solution_of_a_known_constrained_problem",
        {"target": 0.3},
        geco_runs_away_from_its_target=("+ self.rate * average", "- self.rate * average"),
    ),
    *_schedules(
        "the_gradient_of_the_lagrangian_is_lambda_times_that_of_j",
        {},
        geco_beta_is_lambda=("return math.exp(-state.log_multiplier)", "return math.exp(state.log_multiplier)"),
    ),
    *_schedules(
        "beta_leaves_its_bound_in_the_first_step_that_points_inwards",
        {},
        geco_bounds_beta_but_not_its_state=(
            "GecoState(min(max(log_multiplier, low), high), average)",
            "GecoState(log_multiplier, average)",
        ),
    ),
    *_schedules(
        "a_state_written_as_json_continues_exactly",
        {},
        geco_state_rounded=(
            "return asdict(self)",
            "return {k: v and round(v, 6) for k, v in asdict(self).items()}",
        ),
        geco_average_not_saved=("return asdict(self)", 'return asdict(self) | {"average": None}'),
    ),
    *_gaussian(
        "kl_equals_torch_distributions",
        {"num_dims": 3},
        gaussian_kl_without_its_half=("return 0.5 * (torch.expm1(ratio_BD)", "return (torch.expm1(ratio_BD)"),
        gaussian_kl_in_the_wrong_direction=(
            "ratio_BD = log_var_q_BD - log_var_p_BD",
            "log_var_p_BD, ratio_BD = log_var_q_BD, log_var_p_BD - log_var_q_BD",
        ),
        gaussian_kl_of_standard_deviations=(
            "ratio_BD = log_var_q_BD - log_var_p_BD",
            "ratio_BD = 2 * (log_var_q_BD - log_var_p_BD)",
        ),
        gaussian_kl_to_a_standard_normal=("torch.exp(-log_var_p_BD)", "1.0"),
        gaussian_kl_averaged_over_dimensions=("ratio_BD + shift_BD).sum(-1)", "ratio_BD + shift_BD).mean(-1)"),
        gaussian_kl_without_the_log_ratio=("torch.expm1(ratio_BD) - ratio_BD", "torch.expm1(ratio_BD)"),
    ),
    *_gaussian(
        "a_kl_near_collapse_survives_float32",
        {},
        gaussian_kl_by_subtraction=("torch.expm1(ratio_BD) - ratio_BD", "torch.exp(ratio_BD) - ratio_BD - 1"),
    ),
    *_gaussian(
        "half_precision_parameters_are_computed_in_float32",
        {},
        gaussian_in_half_precision=("else values.float()", "else values"),
    ),
    *_gaussian(
        "log_density_equals_torch_distributions",
        {"num_samples": 5, "num_dims": 3},
        density_without_its_constant=(" + math.log(2 * math.pi)", ""),
        density_with_a_standard_deviation=("torch.exp(-log_var_B1D)", "torch.exp(-0.5 * log_var_B1D)"),
        density_without_the_log_determinant=("distance_BSD + log_var_B1D +", "distance_BSD +"),
    ),
    *_gaussian(
        "samples_equal_a_plain_loop",
        {},
        samples_scaled_by_the_variance=("torch.exp(0.5 * _wide(log_var_BD))", "torch.exp(_wide(log_var_BD))"),
        one_noise_for_all_samples=(
            "std_B1D * _wide(noise_BSD)",
            "std_B1D * _wide(noise_BSD)[:, :1].expand_as(noise_BSD)",
        ),
    ),
    *_gaussian(
        "the_gradient_of_an_expectation_flows_through_the_samples",
        {},
        samples_without_the_gradient_of_the_scale=(
            "_wide(log_var_BD)).unsqueeze(1)\n    return",
            "_wide(log_var_BD).detach()).unsqueeze(1)\n    return",
        ),
    ),
    *_gaussian(
        "posterior_variance_equals_a_plain_loop",
        {},
        variance_of_the_mean_log=("_wide(log_var_BD).exp().mean(-1)", "_wide(log_var_BD).mean(-1).exp()"),
        standard_deviation_for_the_variance=(
            "_wide(log_var_BD).exp().mean",
            "(0.5 * _wide(log_var_BD)).exp().mean",
        ),
    ),
    *_gaussian(
        "active_units_are_those_whose_mean_varies_more_than_the_threshold",
        {},
        active_by_the_second_moment=(" - (sum_D / count).square() > threshold", " > threshold"),
        active_by_the_standard_deviation=(
            "return square_sum_D / count - (sum_D / count).square() > threshold",
            "return (square_sum_D / count - (sum_D / count).square()).clamp_min(0).sqrt() > threshold",
        ),
        fillers_counted_as_examples=("real_B.sum().double()", "torch.tensor(float(len(real_B)))"),
        fillers_make_units_active=(
            "torch.where(real_B.unsqueeze(-1), mean_BD.detach().double(), 0.0)",
            "mean_BD.detach().double()",
        ),
    ),
    *_gaussian(
        "a_mean_far_from_zero_does_not_hide_its_variance_in_float32",
        {},
        moments_in_float32=("mean_BD.detach().double()", "mean_BD.detach().float()"),
    ),
    *_gaussian(
        "iwae_equals_a_plain_loop",
        {},
        iwae_without_the_number_of_samples=("math.log(num_samples) - torch", "-torch"),
        iwae_as_an_average_of_elbos=(
            "math.log(num_samples) - torch.logsumexp(_wide(log_weights_BS), dim=-1)",
            "-_wide(log_weights_BS).mean(-1)",
        ),
        importance_weights_upside_down=("log_p_BS - log_q_BS - nll_BS", "log_q_BS - log_p_BS - nll_BS"),
        importance_weights_without_the_posterior=("log_p_BS - log_q_BS - nll_BS", "log_p_BS - nll_BS"),
    ),
]
