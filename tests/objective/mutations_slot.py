"""Planted bugs of the latent slot; see mutations.py."""

from __future__ import annotations

from typing import Any

from .planting import Mutation

ROWS, GATES, MODEL, SLOT = "toolkit.latent.rows", "toolkit.zlora.gates", "toolkit.zlora.model", "toolkit.zlora.slot"
_TEST = "zlora/test_slot::"
_ALONE: dict[str, Any] = {"family": "llama", "conditioning": "slot", "activation": "response"}


def _planted(module: str, name: str, old: str, new: str, test: str, /, **arguments: Any) -> Mutation:
    return Mutation(name, module, ((old, new),), _TEST + test, arguments)


_BRANCHES = "test_every_branch_equals_a_model_with_the_vector_in_its_inputs"
_GENERATION = "test_greedy_generation_equals_a_loop_without_a_cache"
_OTHER_ROWS = "test_the_z_free_and_the_posterior_rows_get_no_vector"
_END = "slot=num_read + prompt_length - 1 - start"
_CODES = "(gates.codes_for(num_rows)[:, :-1])"

MUTATIONS = [
    _planted(ROWS, "slot_after_the_prompt", _END, _END + " + 1", _BRANCHES, **_ALONE),
    _planted(ROWS, "slot_before_the_prompts_end", _END, _END + " - 1", _BRANCHES, **_ALONE),
    _planted(ROWS, "slot_without_the_columns_read_before", _END, "slot=prompt_length - 1 - start", _BRANCHES, **_ALONE),
    _planted(
        MODEL,
        "slot_of_generation_shifted",
        "prompt_width(args, kwargs) - 1",
        "prompt_width(args, kwargs)",
        _GENERATION,
        **_ALONE,
    ),
    _planted(
        GATES,
        "slot_at_every_step_of_decoding",
        "return column if 0 <= column < num_tokens else None",
        "return min(max(column, 0), num_tokens - 1)",
        _GENERATION,
        **_ALONE,
    ),
    _planted(
        GATES,
        "slot_at_every_step_of_a_hand_written_loop",
        "return None if num_cached else num_tokens - 1",
        "return num_tokens - 1",
        "test_a_hand_written_loop_with_a_cache_adds_the_vector_to_the_prompt_only",
    ),
    _planted(
        SLOT,
        "cached_columns_not_counted",
        "if caches else 0",
        "if False else 0",
        "test_a_prompt_of_any_length_gets_the_vector_once",
        length=1,
    ),
    _planted(
        SLOT, "slot_in_the_z_free_rows", _CODES, _CODES[:-1] + ".softmax(-1))", _OTHER_ROWS, activation="response"
    ),
    _planted(
        SLOT,
        "posteriors_switch_taken_for_a_code",
        _CODES,
        "(gates.codes_for(num_rows)[:, 1:])",
        _OTHER_ROWS,
        activation="response",
    ),
    _planted(SLOT, "vector_of_another_code", _CODES, _CODES[:-1] + ".roll(1, -1))", _BRANCHES, **_ALONE),
    _planted(
        SLOT,
        "vector_in_the_place_of_the_embedding",
        "embedded_RTH[:, column] + vector_RH.to",
        "vector_RH.to",
        _BRANCHES,
        **_ALONE,
    ),
    _planted(
        SLOT,
        "slot_without_its_scale",
        " * self.zlora_config[adapter_name].slot_scale",
        "",
        _BRANCHES,
        **_ALONE,
    ),
    _planted(
        SLOT,
        "vector_on_every_token",
        "added_RTH[:, column] = embedded_RTH[:, column] + vector_RH.to(embedded_RTH.dtype)",
        "added_RTH += vector_RH.to(embedded_RTH.dtype)[:, None]",
        "test_the_prompt_before_the_slot_is_unaffected",
        conditioning="slot",
    ),
]
