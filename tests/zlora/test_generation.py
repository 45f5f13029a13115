"""generate() under a code against a greedy loop without a cache over hand-merged weights, and the helpers on top."""

from typing import Any

import pytest
import torch

from toolkit.data import Example, LatentCollator, build_char_tokenizer
from toolkit.evaluation.tables import generate, latent_tables

from .test_latent_forward import outputs
from .tiny import LENGTHS, VOCAB, Reference, collate, texts, tiny_zlora

NUM_TOKENS = 8
CODES = [2, 0, 1, 0]


def padded(prompts: list[list[int]]) -> dict[str, torch.Tensor]:
    width = max(map(len, prompts))
    return {
        "input_ids": torch.tensor([[0] * (width - len(p)) + p for p in prompts]),
        "attention_mask": torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts]),
    }


@pytest.mark.parametrize(
    ("family", "activation"), [("llama", "response"), ("gemma_untied", "all"), ("gpt_neox", "response")]
)
def test_greedy_generation_equals_a_loop_without_a_cache(family, activation):
    model, prompts = tiny_zlora(family, activation=activation), [e.prompt for e in texts()]
    reference, inputs = Reference(model, family), padded(prompts)
    with model.base_model.use_code(torch.tensor(CODES)):
        out = model.generate(**inputs, max_new_tokens=NUM_TOKENS, do_sample=False, eos_token_id=None)
    result = out[:, inputs["input_ids"].shape[1] :].tolist()
    assert result == [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    # The control: under another code the same prompts go on differently.
    assert result != [reference.greedy((k + 1) % 3, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]


@pytest.mark.parametrize(("activation", "batch_size"), [("response", 1), ("all", 3)])
def test_the_inference_helper_decodes_the_greedy_response_up_to_the_end_token(activation, batch_size):
    tokenizer = build_char_tokenizer("abcdefghijklmnopqrstuvwxyz0123456789")
    assert len(tokenizer) <= VOCAB
    model, prompts = tiny_zlora(activation=activation), [e.prompt for e in texts()]
    reference = Reference(model)
    greedy = [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    end = greedy[0][3]
    result = generate(
        model, tokenizer, prompts, CODES, end_token_id=end, max_new_tokens=NUM_TOKENS, batch_size=batch_size
    )
    cut = [ids[: ids.index(end)] if end in ids else ids for ids in greedy]
    assert result == [tokenizer.decode(ids) for ids in cut]


@pytest.mark.parametrize("batch_size", [1, 3])
def test_tables_keep_the_order_of_the_examples_whatever_the_batches(batch_size):
    model, examples = tiny_zlora(), texts()
    rows = [Example(str(i), tuple(e.prompt), tuple(e.response)) for i, e in enumerate(examples)]
    tables = latent_tables(model, rows, LatentCollator(0), batch_size)
    expected = outputs(model, collate(examples))
    for name in ("nll", "nll_free"):
        torch.testing.assert_close(
            torch.from_numpy(getattr(tables, name)), expected[name].double().sum(-1), rtol=1e-5, atol=1e-5
        )
    for name in ("log_q", "log_p"):
        torch.testing.assert_close(
            torch.from_numpy(getattr(tables, name)), expected[name].double(), rtol=1e-5, atol=1e-5
        )
    assert tables.num_tokens.tolist() == [length for _, length in LENGTHS]


DEFAULTS: dict[str, Any] = {
    "no_repeat_ngram_size": 1,
    "suppress_tokens": list(range(3, 20)),
    "guidance_scale": 3.0,
    "repetition_penalty": 5.0,
    "min_p": 0.9,
    "num_beams": 3,
    "min_new_tokens": 6,
    "use_cache": False,
    "forced_eos_token_id": 5,
    "eos_token_id": list(range(20, 40)),
    "prefill_chunk_size": 1,
}


@pytest.mark.parametrize("name", DEFAULTS)
def test_the_inference_helper_takes_its_settings_from_the_caller_alone(name):
    """Not from generation_config.json, which it leaves as it was."""
    tokenizer = build_char_tokenizer("abcdefghijklmnopqrstuvwxyz0123456789")
    model, prompts = tiny_zlora(), [e.prompt for e in texts()]
    options: dict[str, Any] = {"end_token_id": 2, "max_new_tokens": NUM_TOKENS, "batch_size": 4}
    expected_texts = generate(model, tokenizer, prompts, CODES, **options)
    base = model.get_base_model()
    before = base.generation_config
    setattr(before, name, DEFAULTS[name])
    assert generate(model, tokenizer, prompts, CODES, **options) == expected_texts
    assert base.generation_config is before is model.generation_config
    assert getattr(before, name) == DEFAULTS[name]
