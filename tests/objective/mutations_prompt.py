"""Planted bugs of the prompt that is read once for all rows; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

ROWS, PROMPT, BRANCHES = "toolkit.latent.rows", "toolkit.zlora.prompt", "toolkit.zlora.branches"
_TEST = "zlora/test_shared_prompt::"
_SAME = _TEST + "test_both_layouts_have_the_same_values_and_gradients"
_PLAIN: dict[str, Any] = {"family": "llama", "checkpointing": False}


def _planted(module: str, name: str, *edits: tuple[str, str], **arguments: Any) -> Mutation:
    return Mutation(name, module, edits, _SAME, arguments or _PLAIN)


_TOGETHER = "_run(tuner, examples, rows_NC.unsqueeze(1), prompt_of(tuner, examples), view)"

MUTATIONS = [
    _planted(ROWS, "lora_on_the_whole_prompt", ("if not everywhere:", "if False:")),
    _planted(
        ROWS,
        "prompt_dropped",
        ("torch.cat([read_mask.long(), ", "torch.cat([torch.zeros_like(read_mask).long(), "),
        family="llama",
        checkpointing=True,
    ),
    _planted(
        ROWS,
        "positions_that_start_over_behind_the_prompt",
        ("_positions(attention_mask)[:, num_read:]", "_positions(attention_mask[:, num_read:])"),
    ),
    _planted(
        ROWS,
        "last_prompt_token_read_twice",
        ("examples.prompt_ids[:, :width], attention_mask", "examples.prompt_ids[:, -width:], attention_mask"),
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
    ),
    _planted(
        PROMPT,
        "prompts_in_the_order_of_examples_not_blocks",
        (
            "prompt_BHPD.expand(len(blocks), -1, -1, -1, -1)",
            "prompt_BHPD.repeat_interleave(len(blocks), 0).view(len(blocks), *prompt_BHPD.shape)",
        ),
    ),
    _planted(
        PROMPT,
        "prompt_behind_the_response",
        (
            "[prompt_BHPD.expand(len(blocks), -1, -1, -1, -1), blocks]",
            "[blocks, prompt_BHPD.expand(len(blocks), -1, -1, -1, -1)]",
        ),
    ),
    _planted(
        PROMPT,
        "prompt_read_under_the_posteriors_ranks",
        ("zeros = torch.zeros(", "zeros = torch.ones("),
        ("frozen=True", "everywhere=True"),
    ),
    _planted(
        PROMPT,
        "cache_that_grows_when_a_layer_is_recomputed",
        (
            "return _before(self.keys, key_states), _before(self.values, value_states)",
            "keys, values = _before(self.keys, key_states), _before(self.values, value_states); "
            "self.keys = self.keys + 0.1; return keys, values",
        ),
        family="llama",
        checkpointing=True,
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
        ((_TOGETHER, "(read_prompt(tuner, examples), " + _TOGETHER + ")[1]"),),
        "zlora/test_latent_forward::test_every_layer_is_called_as_often_whatever_the_number_of_codes",
        {"activation": "response"},
    ),
    Mutation(
        "prompt_read_again_for_the_second_part",
        BRANCHES,
        (
            (
                "decode(tuner, examples, rows_SBC, prompt)",
                "decode(tuner, examples, rows_SBC, prompt_of(tuner, examples))",
            ),
        ),
        _TEST + "test_a_forward_of_two_parts_reads_the_prompt_once",
        {"estimator": "hard_em"},
    ),
]
