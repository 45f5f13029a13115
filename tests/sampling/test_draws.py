"""Draws against the distribution they are drawn from, computed by plain forwards."""

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from scipy.stats import chisquare
from transformers import LlamaForCausalLM

from toolkit.sampling.engine import Draw, SamplingParameters, cut_at_end
from toolkit.sampling.generation import TransformersEngine

PROMPTS = [(1, 5, 6, 7, 8, 9), (1, 4), (1, 10, 4, 11)]
NO_END = 10_000  # no such token: every response runs to max_new_tokens
# p-values. Over some 30 comparisons a right sampler falls below the first with probability 3e-4; a planted bug must
# fall below the second.
BAD_LUCK, ALMOST_NEVER = 1e-5, 1e-9
NUM_DRAWS = 4000


def parameters(**changes: Any) -> SamplingParameters:
    return replace(SamplingParameters(1.0, max_new_tokens=1, end_token_id=NO_END), **changes)


def drawn(model: Any, settings: SamplingParameters, seed: int = 0) -> list[list[Draw]]:
    """All in one batch, in which two of the prompts are padded."""
    return TransformersEngine(model, settings, 0, batch_size=3 * NUM_DRAWS).draw(PROMPTS, NUM_DRAWS, seed)


@torch.no_grad()
def next_token(model: LlamaForCausalLM, prefix: tuple[int, ...], temperature: float = 1.0) -> np.ndarray:
    """p(next token | prefix) by a forward over this prefix alone, float64."""
    logits = model(torch.tensor([prefix])).logits[0, -1].double()
    return (logits / temperature).softmax(-1).numpy()


def p_value(counts: Counter, probabilities: dict[Any, float]) -> float:
    """Of a chi-square test; outcomes expected fewer than 5 times are pooled."""
    total = sum(counts.values())
    common = [k for k, p in probabilities.items() if p * total >= 5]
    observed = [counts[k] for k in common]
    expected = [probabilities[k] * total for k in common]
    if len(common) < len(probabilities):
        observed.append(total - sum(observed))
        expected.append(total - sum(expected))
    return float(chisquare(observed, expected, sum_check=False).pvalue)


@pytest.mark.parametrize("temperature", [0.6, 1.7])
def test_first_tokens_follow_the_softmax_of_logits_over_temperature(spread_model, temperature) -> None:
    for prompt, draws in zip(PROMPTS, drawn(spread_model, parameters(temperature=temperature)), strict=True):
        counts = Counter(draw.ids[0] for draw in draws)
        assert p_value(counts, dict(enumerate(next_token(spread_model, prompt, temperature)))) > BAD_LUCK
        assert p_value(counts, dict(enumerate(next_token(spread_model, prompt)))) < ALMOST_NEVER


def test_second_tokens_follow_their_conditionals_through_cache_and_padding(spread_model: LlamaForCausalLM) -> None:
    for prompt, draws in zip(PROMPTS, drawn(spread_model, parameters(max_new_tokens=2)), strict=True):
        first = next_token(spread_model, prompt)
        joint = {
            (a, b): float(first[a] * p)
            for a in range(len(first))
            for b, p in enumerate(next_token(spread_model, (*prompt, a)))
        }
        counts = Counter(draw.ids for draw in draws)
        assert p_value(counts, joint) > BAD_LUCK
        shifted = {(b, a): p for (a, b), p in joint.items()}
        assert p_value(counts, shifted) < ALMOST_NEVER


def test_the_generation_config_of_the_model_folder_changes_nothing(spread_model: LlamaForCausalLM, tmp_path) -> None:
    spread_model.save_pretrained(tmp_path)
    settings = parameters(max_new_tokens=6, end_token_id=2)
    expected = drawn(LlamaForCausalLM.from_pretrained(tmp_path), settings)
    numbers = {"temperature": 0.1, "top_k": 1, "top_p": 0.3, "min_p": 0.4, "typical_p": 0.5, "repetition_penalty": 3.0}
    numbers |= {"no_repeat_ngram_size": 1, "min_new_tokens": 6, "num_return_sequences": 2, "max_length": 3}
    tokens = {"suppress_tokens": [4, 5, 6], "eos_token_id": [2, 7, 8], "bos_token_id": 9}
    defaults = {"do_sample": True, "use_cache": False} | numbers | tokens
    (tmp_path / "generation_config.json").write_text(json.dumps(defaults))
    changed = LlamaForCausalLM.from_pretrained(tmp_path)
    assert changed.generation_config.top_k == 1  # it was read
    assert drawn(changed, settings) == expected


def test_draws_depend_on_the_seed_alone_and_leave_torchs_own_state_as_it_was(spread_model: LlamaForCausalLM) -> None:
    settings = parameters(max_new_tokens=5, end_token_id=2)
    torch.manual_seed(0)
    first, state = drawn(spread_model, settings, seed=3), torch.get_rng_state()
    torch.manual_seed(0)
    assert torch.equal(torch.get_rng_state(), state)
    torch.manual_seed(1)
    assert drawn(spread_model, settings, seed=3) == first
    assert drawn(spread_model, settings, seed=4) != first


def test_a_response_ends_before_the_first_end_token_and_says_whether_it_ended() -> None:
    assert cut_at_end([5, 6, 2, 0, 0], 2) == Draw((5, 6), True)
    assert cut_at_end([5, 2, 6, 2], 2) == Draw((5,), True)
    assert cut_at_end([5, 0, 6], 2) == Draw((5, 0, 6), False)
    assert Draw((5, 6), True).num_tokens == 3 and Draw((5, 6), False).num_tokens == 2
