"""generate() under a code against a greedy loop without a cache over hand-merged weights, and the helpers on top."""

from typing import Any

import numpy as np
import pytest
import torch
from peft import PeftModel

from toolkit.baseline import response_states
from toolkit.data import Example, LatentCollator, build_char_tokenizer
from toolkit.evaluation.generation import OwnDraws, generate
from toolkit.evaluation.labels import probed_features
from toolkit.evaluation.tables import latent_tables, sampled_tables

from .brute import BruteForce
from .test_latent_forward import outputs
from .tiny import KINDS, LENGTHS, VOCAB, collate, texts, tiny_base, tiny_zlora

NUM_TOKENS = 8
CODES = [2, 0, 1, 0]


def padded(prompts: list[list[int]]) -> dict[str, torch.Tensor]:
    width = max(map(len, prompts))
    return {
        "input_ids": torch.tensor([[0] * (width - len(p)) + p for p in prompts]),
        "attention_mask": torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts]),
    }


def greedy(model: PeftModel, prompts: list[list[int]], codes: list[int] | int, **kwargs: Any) -> list[list[int]]:
    """Responses of generate()."""
    inputs = padded(prompts)
    with model.base_model.use_code(torch.as_tensor(codes)):  # pyright: ignore
        out = model.generate(**inputs, max_new_tokens=NUM_TOKENS, do_sample=False, eos_token_id=None, **kwargs)
    return out[:, inputs["input_ids"].shape[1] :].tolist()


@pytest.mark.parametrize(
    ("family", "activation"), [("llama", "response"), ("gemma_untied", "all"), ("gpt_neox", "response")]
)
def test_greedy_generation_equals_a_loop_without_a_cache(family, activation):
    model = tiny_zlora(family, activation=activation)
    prompts, reference = [e.prompt for e in texts()], BruteForce(model, tiny_base(family))
    result = greedy(model, prompts, CODES)
    assert result == [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    # The control: under another code the same prompts go on differently.
    assert result != [reference.greedy((k + 1) % 3, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]


@pytest.mark.parametrize(("activation", "batch_size"), [("response", 1), ("all", 3)])
def test_the_inference_helper_decodes_the_greedy_response_up_to_the_end_token(activation, batch_size):
    tokenizer = build_char_tokenizer("abcdefghijklmnopqrstuvwxyz0123456789")
    assert len(tokenizer) <= VOCAB
    model, prompts = tiny_zlora(activation=activation), [e.prompt for e in texts()]
    reference = BruteForce(model, tiny_base())
    responses = [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    end = responses[0][3]
    result = generate(
        model, tokenizer, prompts, CODES, end_token_id=end, max_new_tokens=NUM_TOKENS, batch_size=batch_size
    )
    cut = [ids[: ids.index(end)] if end in ids else ids for ids in responses]
    assert result == [(tokenizer.decode(ids), end in given) for ids, given in zip(cut, responses, strict=True)]


@pytest.mark.parametrize(("batch_size", "num_latents"), [(1, 3), (3, 11)])  # 11 are more than run together
def test_tables_keep_the_order_of_the_examples_whatever_the_batches(batch_size, num_latents):
    model, examples = tiny_zlora(num_latents=num_latents), texts()
    rows = [Example(str(i), tuple(e.prompt), tuple(e.response)) for i, e in enumerate(examples)]
    tables = latent_tables(model, rows, LatentCollator(0), batch_size)
    expected = outputs(model, collate(examples))
    for name in ("nll", "nll_free", "log_q", "log_p"):
        value = expected[name].double().sum(-1) if name.startswith("nll") else expected[name].double()
        torch.testing.assert_close(torch.from_numpy(getattr(tables, name)), value, rtol=1e-5, atol=1e-5)
    assert tables.num_tokens.tolist() == [length for _, length in LENGTHS]


@pytest.mark.parametrize("alone", [False, True])
def test_probes_read_what_the_posterior_head_reads_and_what_the_frozen_model_thinks(alone):
    model, tuner = tiny_zlora(), tiny_zlora().base_model
    model.base_model.alone = alone
    found = probed_features(model, EXAMPLES, LatentCollator(0), 3)
    read = torch.from_numpy(found["posterior_features"]).float()
    log_q = latent_tables(model, EXAMPLES, LatentCollator(0), 3).log_q
    torch.testing.assert_close(
        tuner.context.heads.posterior(read).double(), torch.from_numpy(log_q), rtol=1e-4, atol=1e-4
    )
    states = response_states(tiny_base(), EXAMPLES, LatentCollator(0), 2)["mean/2"]
    torch.testing.assert_close(torch.from_numpy(found["frozen_states"]).float(), states, rtol=1e-4, atol=1e-4)


def test_own_draws_follow_the_softmax_and_not_the_rows_beside_them():
    logits, draws = torch.tensor([[0.0, 1.0, 2.0]]), 4000
    seeds = [f"seed {i}" for i in range(draws)]
    tokens = OwnDraws(seeds, 0.5)(torch.zeros(draws, 1), logits.expand(draws, -1)).argmax(-1)
    shares = torch.bincount(tokens, minlength=3) / draws
    torch.testing.assert_close(shares, (logits[0] / 0.5).softmax(-1), rtol=0, atol=0.03)
    half = OwnDraws(seeds[::2], 0.5)(torch.zeros(draws // 2, 1), logits.expand(draws // 2, -1)).argmax(-1)
    assert torch.equal(tokens[::2], half)


# Tables from draws of z

EXAMPLES = [Example(str(i), tuple(t.prompt), tuple(t.response)) for i, t in enumerate(texts())]
FIELDS = ("nll_post", "log_weights", "nll_prior", "nll_shuffle", "kl", "nll_free", "log_q", "log_p", "num_tokens")


def drawn(kind: str, batch_size: int = 4, num_samples: int = 24) -> Any:
    model = tiny_zlora(kind=kind)
    return sampled_tables(model, EXAMPLES, LatentCollator(0), batch_size, num_samples=num_samples, seed=3)


@pytest.mark.parametrize("kind", KINDS)
def test_the_batches_change_nothing(kind: str) -> None:
    one, other = drawn(kind, 4), drawn(kind, 1)
    for name in FIELDS:
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), rtol=2e-4, atol=2e-4, err_msg=name)


@pytest.mark.parametrize("kind", ["categorical", "factored"])
def test_every_drawn_loss_is_that_of_a_code_and_its_weight_the_importance_weight(kind: str) -> None:
    model, table = tiny_zlora(kind=kind), drawn(kind)
    exact = latent_tables(model, EXAMPLES, LatentCollator(0), 4)
    for name in ("nll_post", "nll_prior", "nll_shuffle"):
        distance = np.abs(getattr(table, name)[:, :, None] - exact.nll[:, None, :])
        assert distance.min(-1).max() < 1e-3, name
    code = np.abs(table.nll_post[:, :, None] - exact.nll[:, None, :]).argmin(-1)
    log_ratio = np.take_along_axis(exact.log_p - exact.log_q, code, 1)
    np.testing.assert_allclose(table.log_weights, log_ratio - table.nll_post, rtol=1e-4, atol=1e-3)
    np.testing.assert_allclose(table.kl, (np.exp(exact.log_q) * (exact.log_q - exact.log_p)).sum(1), rtol=1e-4)
    np.testing.assert_allclose(table.nll_free, exact.nll_free, rtol=1e-5)


def test_answers_under_vectors_differ_with_the_vector_and_follow_use_code() -> None:
    class Letters:
        pad_token_id, eos_token_id = 0, 2

        def decode(self, ids: list[int]) -> str:
            return " ".join(map(str, ids))

    model = tiny_zlora("gemma_untied", kind="gaussian")
    vectors = torch.tensor([[2.0, -1.0], [-2.0, 3.0]])
    prompt = list(texts()[0].prompt)
    answers = generate(
        model, Letters(), [prompt, prompt], vectors, end_token_id=2, max_new_tokens=6, batch_size=2
    )  # fmt: skip
    assert answers[0] != answers[1]
    with pytest.raises(ValueError, match="a gaussian z has no values"):
        model.base_model.use_code(0)  # pyright: ignore


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
