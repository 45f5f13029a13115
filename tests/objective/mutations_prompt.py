"""Planted bugs of the prompt that is read once for all rows; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

ROWS, PROMPT, BRANCHES = "toolkit.latent.rows", "toolkit.zlora.prompt", "toolkit.zlora.branches"
FOLDED, LOWER = "toolkit.zlora.folded", "toolkit.zlora.lower"
_TEST = "zlora/test_shared_prompt::"
_SAME = _TEST + "test_both_layouts_have_the_same_values_and_gradients"
_PLAIN: dict[str, Any] = {"family": "llama", "attention": "sdpa", "checkpointing": False}
_COPIED = _PLAIN | {"attention": "eager"}


def _planted(module: str, name: str, *edits: tuple[str, str], **arguments: Any) -> Mutation:
    return Mutation(name, module, edits, _SAME, arguments or _PLAIN)


_TOGETHER = "_run(tuner, examples, rows_NC.unsqueeze(1), frozen, view)"

MUTATIONS = [
    _planted(ROWS, "lora_on_the_whole_prompt", ("if not everywhere:", "if False:")),
    _planted(
        ROWS,
        "prompt_dropped",
        ("torch.cat([read_mask.long(), ", "torch.cat([torch.zeros_like(read_mask).long(), "),
        **_PLAIN | {"checkpointing": True},
    ),
    _planted(
        ROWS,
        "positions_that_start_over_behind_the_prompt",
        ("_positions(attention_mask)[:, num_read:]", "_positions(attention_mask[:, num_read:])"),
    ),
    _planted(
        ROWS,
        "last_prompt_token_of_another_example",
        (
            "examples.prompt_ids[:, start:], examples",
            "examples.prompt_ids[:, start:].roll(int(start > 0), 0), examples",
        ),
    ),
    _planted(
        ROWS,
        "padding_of_the_prompt_attended_to",
        ("torch.cat([read_mask.long(), ", "torch.cat([torch.ones_like(read_mask).long(), "),
    ),
    _planted(
        PROMPT,
        "prompt_of_another_example",
        ("prompt_BHPD.expand(", "prompt_BHPD.roll(1, 0).expand("),
        **_COPIED,
    ),
    _planted(
        PROMPT,
        "prompts_in_the_order_of_examples_not_blocks",
        (
            "prompt_BHPD.expand(len(blocks), -1, -1, -1, -1)",
            "prompt_BHPD.repeat_interleave(len(blocks), 0).view(len(blocks), *prompt_BHPD.shape)",
        ),
        **_COPIED,
    ),
    _planted(
        PROMPT,
        "prompt_behind_the_response",
        (
            "[prompt_BHPD.expand(len(blocks), -1, -1, -1, -1), blocks]",
            "[blocks, prompt_BHPD.expand(len(blocks), -1, -1, -1, -1)]",
        ),
        **_COPIED,
    ),
    _planted(
        PROMPT,
        "prompt_read_under_the_posteriors_ranks",
        ("torch.zeros(1, 1, config.code_width", "torch.ones(1, 1, config.code_width"),
        ("Gates(plan.codes_RC, frozen=True)", "Gates(plan.codes_RC, everywhere=True)"),
    ),
    _planted(
        PROMPT,
        "cache_that_grows_when_a_layer_is_recomputed",
        (
            "return _before(self.keys, key_states), _before(self.values, value_states)",
            "keys, values = _before(self.keys, key_states), _before(self.values, value_states); "
            "self.keys = self.keys + 0.1; return keys, values",
        ),
        **_COPIED | {"checkpointing": True},
    ),
    _planted(PROMPT, "keys_of_the_last_prompt_token_too", ("prompt_mask[:, :-1].bool()", "prompt_mask.bool()")),
    _planted(
        FOLDED,
        "prompt_that_cannot_be_seen_counts",
        ("past_lse.masked_fill(~sees[:, None], -torch.inf)", "past_lse"),
    ),
    _planted(FOLDED, "prompt_attention_without_its_padding", ("if mask_RSP.all():", "if True:")),
    _planted(
        FOLDED,
        "window_of_the_first_token_for_all",
        ("if torch.equal(split, first.expand_as(split)):", "if True:"),
        **_PLAIN | {"family": "mistral_window"},
    ),
    _planted(FOLDED, "parts_joined_by_halves", ("(part - lse).exp()", "torch.full_like(part, 0.5)")),
    _planted(
        FOLDED,
        "rows_folded_in_another_order",
        ("split.permute(1, 2, 3, 0, 4, 5)", "split.flip(0).permute(1, 2, 3, 0, 4, 5)"),
    ),
    _planted(FOLDED, "gradient_of_the_own_part_alone", ("d_query + _unfold(from_past, query)", "d_query")),
    _planted(
        FOLDED,
        "grouped_heads_gradient_is_a_mean",
        ("unflatten(1, (-1, groups)).sum(2)", "unflatten(1, (-1, groups)).mean(2)"),
    ),
    _planted(
        FOLDED,
        "query_gradient_without_its_mean",
        ("if num_keys < MIN_KEYS:", "if not num_keys:"),
        ("slope.sub_(delta[i]).mul_(", "slope.mul_("),
    ),
    _planted(
        FOLDED,
        "backward_before_the_parts_are_joined",
        ("past_value, out, mask, lse)\n", "past_value, own, mask, own_lse)\n"),
    ),
    Mutation(
        "lower_states_of_another_example",
        LOWER,
        (
            (
                "states.repeat(len(hidden) // len(states), 1, 1)",
                "states.repeat_interleave(len(hidden) // len(states), 0)",
            ),
        ),
        _TEST + "test_layers_below_the_first_lora_run_once",
        {"family": "llama", "checkpointing": False},
    ),
    Mutation(
        "posterior_reads_below_the_first_layer_that_rows_run_through",
        LOWER,
        (("posterior_layer % (len(layers) + 1)", "len(layers)"),),
        _TEST + "test_layers_below_the_first_lora_run_once_but_for_what_the_posterior_reads",
    ),
    Mutation(
        "prompt_forgotten_without_a_word",
        PROMPT,
        (("if unread:", "if False:"),),
        _TEST + "test_a_layer_that_does_not_read_the_prompt_is_an_error",
    ),
    Mutation(
        "flag_left_on_the_layers",
        PROMPT,
        (("del layer._can_checkpoint_with_cache", "pass"),),
        _TEST + "test_checkpointing_goes_on_refusing_caches_that_are_not_ours",
    ),
    Mutation(
        "prompt_read_for_every_part_of_the_rows",
        BRANCHES,
        ((_TOGETHER, "(frozen_pass(tuner, examples), " + _TOGETHER + ")[1]"),),
        "zlora/test_latent_forward::test_every_layer_is_called_as_often_whatever_the_number_of_codes",
        {"activation": "response"},
    ),
    Mutation(
        "prompt_read_again_for_the_second_part",
        BRANCHES,
        (
            (
                "decode(tuner, examples, rows_SBC, frozen)",
                "decode(tuner, examples, rows_SBC, frozen_pass(tuner, examples))",
            ),
        ),
        _TEST + "test_a_forward_of_two_parts_reads_the_prompt_once",
        {"estimator": "hard_em"},
    ),
]
