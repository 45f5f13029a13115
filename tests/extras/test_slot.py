"""The latent slot against a plain model to whose inputs_embeds the vector is added by hand."""

from typing import Any

import pytest
import torch
from peft import PeftModel

from toolkit.zlora import Gates

from ..zlora.test_generation import CODES, NUM_TOKENS, padded
from ..zlora.test_latent_forward import check_every_branch, close, each_activation, each_pair, outputs
from ..zlora.tiny import Reference, Text, adapter_tensors, collate, texts, tiny_zlora

CONDITIONINGS = ("slot", "both")
each_conditioning = pytest.mark.parametrize("conditioning", CONDITIONINGS)
IDS = torch.tensor([[5, 9, 3, 30, 12], [7, 7, 21, 4, 8]])


@each_pair
def test_every_branch_equals_a_model_with_the_vector_in_its_inputs(family, activation):
    """And a fresh slot is the frozen model."""
    for conditioning in CONDITIONINGS:
        options: dict[str, Any] = {"conditioning": conditioning, "activation": activation}
        check_every_branch(tiny_zlora(family, **options), family)
        fresh = outputs(tiny_zlora(family, fresh=True, **options), collate(texts()))
        close(fresh["nll"], fresh["nll_free"][:, None].expand_as(fresh["nll"]))


@each_activation
def test_the_z_free_and_the_posterior_rows_get_no_vector(activation):
    model, batch = tiny_zlora(conditioning="slot", activation=activation), collate(texts(), left=1)
    before = outputs(model, batch)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "zlora_slot_" in name:
                parameter.mul_(3.0)
    after = outputs(model, batch)
    assert all(torch.equal(before[n], after[n]) for n in ("nll_free", "log_q", "log_p"))
    assert not torch.allclose(before["nll"], after["nll"], atol=1e-2)


def touched(select: Any, **kwargs: Any) -> set[str]:
    """Adapter tensors that one scalar of the latent forward moves, without the names of layers."""
    model = tiny_zlora(**kwargs)
    select(model(**collate(texts()))).backward()
    grads = {n: p.grad for n, p in model.named_parameters() if p.grad is not None and p.grad.any()}
    return {name.split("zlora_")[1].removesuffix(".default.weight") for name in grads if "zlora_heads" not in name}


def test_each_term_moves_its_own_parameters_only():
    slot = {"slot_gate", "slot_up"}
    assert touched(lambda out: out.nll.sum(), conditioning="slot") == slot
    assert touched(lambda out: out.log_q[:, 0].sum(), conditioning="slot") == {"A", "B"}
    assert touched(lambda out: out.log_p[:, 0].sum(), conditioning="slot") == set()
    assert touched(lambda out: out.nll.sum(), conditioning="both") == slot | {"A", "B", "gate"}


def test_without_a_slot_nothing_of_it_exists_and_both_starts_with_the_same_lora():
    lora, both = (adapter_tensors(tiny_zlora(fresh=True, conditioning=c)) for c in ("lora", "both"))
    assert both.keys() - lora.keys() == {n for n in both if "zlora_slot_" in n} and not lora.keys() - both.keys()
    assert all(torch.equal(tensor, both[name]) for name, tensor in lora.items())
    assert not tiny_zlora().base_model.model._forward_pre_hooks


def greedy(model: PeftModel, prompts: list[list[int]], codes: list[int] | int, **kwargs: Any) -> list[list[int]]:
    """Responses of generate()."""
    inputs = padded(prompts)
    with model.base_model.use_code(torch.as_tensor(codes)):  # pyright: ignore
        out = model.generate(**inputs, max_new_tokens=NUM_TOKENS, do_sample=False, eos_token_id=None, **kwargs)
    return out[:, inputs["input_ids"].shape[1] :].tolist()


@pytest.mark.parametrize(
    ("family", "conditioning", "activation"),
    [("llama", "slot", "response"), ("gemma_untied", "both", "all"), ("gpt_neox", "both", "response")],
)
def test_greedy_generation_equals_a_loop_without_a_cache(family, conditioning, activation):
    model = tiny_zlora(family, conditioning=conditioning, activation=activation)
    prompts, reference = [e.prompt for e in texts()], Reference(model, family)
    result = greedy(model, prompts, CODES)
    assert result == [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    # The control: under another code the same prompts go on differently.
    assert result != [reference.greedy((k + 1) % 3, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]


def test_a_prompt_of_any_length_gets_the_vector_once():
    """A prompt of one token looks like a step of decoding; the cache tells them apart."""
    for length, options in (
        (1, [{}, {"use_cache": False}]),
        (4, [{}, {"use_cache": False}, {"prefill_chunk_size": 2}]),
    ):
        model, prompt = tiny_zlora(conditioning="slot"), texts(((length, 1),))[0].prompt
        expected = Reference(model).greedy(1, prompt, NUM_TOKENS)
        assert [greedy(model, [prompt], 1, **kwargs) for kwargs in options] == [[expected]] * len(options)


@pytest.mark.parametrize(("conditioning", "activation"), [("slot", "response"), ("both", "response"), ("both", "all")])
def test_the_slots_column_can_be_said_by_hand(conditioning, activation):
    model, example = tiny_zlora(conditioning=conditioning, activation=activation), texts()[0]
    ids, start = torch.tensor([example.prompt + example.response]), len(example.prompt) - 1
    active = torch.ones(1, ids.shape[1])
    if activation == "response":
        active[:, :start] = 0.0
    expected = Reference(model).logits(1, example)
    with torch.no_grad():
        with model.base_model.box.use(Gates(torch.eye(4)[[1]], active, prompt_end=start)):
            close(model(ids).logits[0, start:], expected)
        close(model(ids, codes=1, prompt_end=start).logits[0, start:], expected)
        with model.base_model.use_code(1):
            close(model(ids, prompt_end=start).logits[0, start:], expected)
        # The control: without it the input is taken for a prompt.
        assert not torch.allclose(model(ids, codes=1).logits[0, start:], expected, atol=1e-2)


def test_the_column_of_the_slot_counts_what_is_cached():
    starts = {(None, 0): 3, (None, 2): None, (3, 0): 3, (3, 3): 0, (3, 4): -1, (5, 0): 5}
    for (prompt_end, cached), expected in starts.items():
        assert Gates(torch.zeros(1, 4), everywhere=True, prompt_end=prompt_end).at(4, cached).start == expected
    with pytest.raises(ValueError, match="column of the last prompt token, must be >= 0, got -1"):
        Gates(torch.zeros(1, 4), prompt_end=-1)


def test_the_slot_alone_can_give_every_code_an_answer_of_its_own():
    model = tiny_zlora(fresh=True, conditioning="slot").train()
    batch = collate([Text([5, 9, 3], response) for response in ([30], [12], [7])])
    optimizer = torch.optim.Adam([p for n, p in model.named_parameters() if "zlora_slot_" in n], lr=0.05)
    for _ in range(100):
        optimizer.zero_grad()
        model(**batch).nll.squeeze(-1).diagonal().sum().backward()
        optimizer.step()
    nll_BK = outputs(model, batch)["nll"].squeeze(-1)
    assert torch.equal(nll_BK.argmin(0), torch.arange(3)) and nll_BK.diagonal().max() < 1.0
