"""Planted bugs of the revival of dead codes; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

_HERE = "training/test_revive::"
_PLAN = _HERE + "test_a_dead_code_takes_over_the_worse_served_group_and_every_other_example_keeps_its_code"
_ADAM = _HERE + "test_adams_next_steps_are_as_long_as_before_and_go_where_the_new_gradient_points"
_ROW = _HERE + "test_a_dead_code_gets_the_row_of_the_live_one_without_momentum_and_no_other_row_moves"
_ROUTER = _HERE + "test_the_router_gives_both_codes_together_what_the_live_one_had_at_every_prompt"
_USED = _HERE + "test_a_revived_code_is_used_and_what_the_model_says_of_y_is_as_before"
_ALONE = _HERE + "test_what_is_measured_is_what_the_forward_gives_for_each_example_alone"
_WHEN = _HERE + "test_a_code_is_looked_for_at_every_nth_step_but_the_last_on_examples_of_seed_and_step"


def _planted(name: str, edit: tuple[str, str], test: str, /, **arguments: Any) -> Mutation:
    return Mutation(name, "toolkit.training.revive", (edit,), test, arguments)


MUTATIONS = [
    _planted(
        "every_other_example_made_uniform",
        ("target_NK = measured.log_q_NK.exp()", "target_NK = torch.full_like(measured.log_q_NK, 1 / 3)"),
        _PLAN,
    ),
    _planted("offered_examples_not_in_the_target", ("target_NK[split.examples_M] = split.target_MK", "pass"), _PLAN),
    _planted("plan_fits_nothing", ("label_smoothing=0.0)", "label_smoothing=0.0, steps=0)"), _PLAN),
    _planted("plan_draws_from_torchs_generator", ('torch.device("meta")', 'torch.device("cpu")'), _PLAN),
    _planted("usage_of_the_split_code", ("usage_K[split.dead]", "usage_K[split.live]"), _PLAN),
    _planted(
        "second_moment_of_the_head_zero",
        ("square.mean().expand_as(square).clone()", "torch.zeros_like(square)"),
        _ADAM,
        how="head",
    ),
    _planted(
        "momentum_of_the_head_kept",
        ('"exp_avg": torch.zeros_like(square)', '"exp_avg": old["exp_avg"]'),
        _ADAM,
        how="head",
    ),
    _planted(
        "second_moment_of_a_dead_gate_kept",
        ("for tensor in new.values():", 'for tensor in (new["value"], new["exp_avg"]):'),
        _ADAM,
        how="gates",
    ),
    _planted("momentum_of_a_dead_gate_kept", ('new["exp_avg"][dead] = 0.0', "pass"), _ROW),
    _planted("copied_the_wrong_way", ("tensor[dead] = tensor[live]", "tensor[live] = tensor[dead]"), _ROW),
    _planted("router_of_the_live_code_kept", ('new["value"][plan.live] += math.log1p(-plan.share)', "pass"), _ROUTER),
    _planted("router_shared_in_halves", ("math.log(plan.share)", "math.log(0.5)"), _ROUTER),
    _planted(
        "router_not_shared",
        ("masters.replace(parameter, shared(masters.whole(parameter), plan))", "pass"),
        _USED,
        conditioning="lora",
    ),
    _planted(
        "gates_not_copied",
        ("masters.replace(module.weight, copied(masters.whole(module.weight), plan.dead, plan.live))", "pass"),
        _USED,
        conditioning="lora",
    ),
    _planted(
        "examples_in_the_order_of_the_batches",
        ("torch.cat(column)[order]", "torch.cat(column)"),
        _ALONE,
    ),
    _planted("looked_for_after_the_last_step", ("step < state.max_steps", "step"), _WHEN),
    _planted("the_same_examples_at_every_step", ("draw_seed(args.seed, step)", "draw_seed(args.seed)"), _WHEN),
    _planted("looked_for_during_the_restarts", ("self.after < step", "0 < step"), _WHEN),
    _planted("line_of_the_step_lost", ("control.should_log = should_log", "pass"), _WHEN),
]
