"""The latent slot against a plain model to whose inputs_embeds the vector is added by hand."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from peft import PeftModel
from torch import Tensor

from toolkit.zlora import Gates

from .test_checkpointing import latent_loss, same
from .test_generation import CODES, NUM_TOKENS, padded
from .test_latent_forward import FIELDS, check_every_branch, close, each_activation, outputs
from .tiny import FAMILIES, Reference, Text, adapter_tensors, collate, slot_vector, texts, tiny_base, tiny_zlora

CONDITIONINGS = ("slot", "both")
each_conditioning = pytest.mark.parametrize("conditioning", CONDITIONINGS)
IDS = torch.tensor([[5, 9, 3, 30, 12], [7, 7, 21, 4, 8]])


@each_activation
@each_conditioning
@pytest.mark.parametrize("family", FAMILIES)
def test_every_branch_equals_a_model_with_the_vector_in_its_inputs(family, conditioning, activation):
    model = tiny_zlora(family, conditioning=conditioning, activation=activation, slot_scale=0.7)
    check_every_branch(model, family)


@each_conditioning
def test_the_slot_alone_needs_no_change_of_weights(conditioning):
    """Under `slot` the reference is the frozen model itself; under `both` it is not."""
    model, example = tiny_zlora(conditioning=conditioning), texts()[0]
    reference = Reference(model)
    reference.codes = [tiny_base()] * 3
    result = outputs(model, collate([example]))["nll"][0, :, :3]
    assert torch.allclose(result, reference(example)["nll"], atol=2e-5) is (conditioning == "slot")


@each_activation
@each_conditioning
@pytest.mark.parametrize("family", FAMILIES)
def test_a_fresh_slot_is_exactly_the_frozen_model_in_every_branch(family, conditioning, activation):
    options: dict[str, Any] = {"conditioning": conditioning, "activation": activation}
    model, batch = tiny_zlora(family, fresh=True, **options), collate(texts())
    output = outputs(model, batch)
    with model.disable_adapter():
        frozen = outputs(model, batch)
    for name in FIELDS:
        assert torch.equal(output[name], frozen[name]), name
    close(output["nll"], output["nll_free"][:, None].expand_as(output["nll"]))


def test_fresh_gates_of_the_slot_tell_the_codes_apart():
    model = tiny_zlora(fresh=True, conditioning="slot")
    model(**collate(texts())).nll[:, 0].sum().backward()
    grads = {n: p.grad for n, p in model.named_parameters() if "zlora_slot_" in n}
    assert next(g for n, g in grads.items() if "slot_up" in n).abs().max() > 1e-4  # pyright: ignore
    tables = [t for n, t in adapter_tensors(model).items() if "slot_gate" in n]
    assert all(not torch.allclose(t[i], t[j], atol=1e-2) for t in tables for i, j in ((0, 1), (0, 2), (1, 2)))


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


@each_conditioning
def test_the_prompt_before_the_slot_is_unaffected(conditioning):
    model = tiny_zlora(conditioning=conditioning)
    with torch.no_grad():
        result = model(IDS, codes=1, slot=3, output_hidden_states=True)
        with model.disable_adapter():
            frozen = model(IDS, output_hidden_states=True)
    for ours, base in zip(result.hidden_states, frozen.hidden_states, strict=True):
        assert torch.equal(ours[:, :3], base[:, :3])
        assert not torch.allclose(ours[:, 3], base[:, 3], atol=1e-2)


def test_the_vector_goes_to_one_token():
    model = tiny_zlora(conditioning="slot")
    with torch.no_grad():
        first = model(IDS, codes=2, slot=1, output_hidden_states=True).hidden_states[0]
    difference = first - tiny_base().get_input_embeddings()(IDS)
    vector = slot_vector(model, 2)
    torch.testing.assert_close(difference[:, 1], vector.expand(2, -1), rtol=1e-5, atol=1e-5)  # pyright: ignore
    assert not difference[:, [0, 2, 3, 4]].any()


@each_activation
@each_conditioning
@pytest.mark.parametrize("attention", ["sdpa", "eager"])
def test_padding_changes_nothing(attention: str, conditioning: str, activation: str):
    base = tiny_base(attn_implementation=attention)
    model, examples = tiny_zlora(base=base, conditioning=conditioning, activation=activation), texts()
    tight, wide = outputs(model, collate(examples)), outputs(model, collate(examples, left=3, right=2, pad=7))
    for name in FIELDS:
        result = wide[name][..., :5] if name in ("nll", "nll_free", "jsd") else wide[name]
        close(result, tight[name], name)


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


def test_under_slot_the_linear_layers_hold_the_posteriors_ranks_only():
    shapes = {n: t.shape for n, t in adapter_tensors(tiny_zlora(conditioning="slot")).items()}
    assert not any("zlora_gate" in name for name in shapes)
    assert {shape[0] for name, shape in shapes.items() if "zlora_A" in name} == {3}
    assert {shape[1] for name, shape in shapes.items() if "zlora_B" in name} == {3}


def test_without_a_slot_nothing_of_it_exists_and_both_starts_with_the_same_lora():
    lora, both = (adapter_tensors(tiny_zlora(fresh=True, conditioning=c)) for c in ("lora", "both"))
    assert both.keys() - lora.keys() == {n for n in both if "zlora_slot_" in n} and not lora.keys() - both.keys()
    assert all(torch.equal(tensor, both[name]) for name, tensor in lora.items())
    assert not tiny_zlora().base_model.model._forward_pre_hooks


def test_all_figures_are_float32_under_a_half_precision_model():
    for conditioning in CONDITIONINGS:
        model = tiny_zlora(base=tiny_base().bfloat16(), conditioning=conditioning)
        output = outputs(model, collate(texts()))
        assert {output[name].dtype for name in FIELDS} == {torch.float32}
        with torch.no_grad(), model.base_model.use_code(1):
            assert model(IDS).logits.dtype == torch.bfloat16


@each_activation
@each_conditioning
def test_gradients_do_not_depend_on_checkpointing(conditioning, activation):
    results = []
    for checkpointing in (False, True):
        model = tiny_zlora(conditioning=conditioning, activation=activation).train()
        if checkpointing:
            model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        latent_loss(model).backward()
        results.append({n: p.grad for n, p in model.named_parameters() if p.grad is not None})
    assert same(*results)


def greedy(model: PeftModel, prompts: list[list[int]], codes: list[int] | int, **kwargs: Any) -> list[list[int]]:
    """Responses of generate()."""
    inputs = padded(prompts)
    with model.base_model.use_code(torch.as_tensor(codes)):  # pyright: ignore
        out = model.generate(**inputs, max_new_tokens=NUM_TOKENS, do_sample=False, eos_token_id=None, **kwargs)
    return out[:, inputs["input_ids"].shape[1] :].tolist()


@each_activation
@each_conditioning
@pytest.mark.parametrize("family", ["llama", "gemma_untied", "gpt_neox"])
def test_greedy_generation_equals_a_loop_without_a_cache(family, conditioning, activation):
    model = tiny_zlora(family, conditioning=conditioning, activation=activation)
    prompts, reference = [e.prompt for e in texts()], Reference(model, family)
    result = greedy(model, prompts, CODES)
    assert result == [reference.greedy(k, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]
    # The control: under another code the same prompts go on differently.
    assert result != [reference.greedy((k + 1) % 3, p, NUM_TOKENS) for k, p in zip(CODES, prompts, strict=True)]


@pytest.mark.parametrize("length", [1, 4])
def test_a_prompt_of_any_length_gets_the_vector_once(length):
    """A prompt of one token looks like a step of decoding; the cache tells them apart."""
    model, prompt = tiny_zlora(conditioning="slot"), texts(((length, 1),))[0].prompt
    expected = Reference(model).greedy(1, prompt, NUM_TOKENS)
    assert greedy(model, [prompt], 1) == [expected]
    assert greedy(model, [prompt], 1, use_cache=False) == [expected]
    if length > 1:
        assert greedy(model, [prompt], 1, prefill_chunk_size=2) == [expected]


def test_generation_goes_on_from_a_cache_of_the_frozen_prompt():
    model, prompt = tiny_zlora(conditioning="slot"), texts()[0].prompt
    with torch.no_grad(), model.disable_adapter():
        cache = model(input_ids=torch.tensor([prompt[:-1]]), use_cache=True).past_key_values
    assert greedy(model, [prompt], 2, past_key_values=cache) == [Reference(model).greedy(2, prompt, NUM_TOKENS)]


def test_beams_keep_the_code_of_their_prompt():
    model, prompts = tiny_zlora(conditioning="both"), [e.prompt for e in texts(((3, 1), (3, 1), (3, 1)))]
    together = greedy(model, prompts, [0, 1, 2], num_beams=3)
    alone = [greedy(model, [prompt], k, num_beams=3)[0] for k, prompt in enumerate(prompts)]
    assert together == alone


def test_a_hand_written_loop_with_a_cache_adds_the_vector_to_the_prompt_only():
    model, example = tiny_zlora(conditioning="slot"), texts()[0]
    with torch.no_grad():
        with model.base_model.use_code(1):
            out = model(torch.tensor([example.prompt]), use_cache=True)
            logits = [out.logits[0, -1]]
            for token in example.response:
                out = model(torch.tensor([[token]]), past_key_values=out.past_key_values)
                logits.append(out.logits[0, -1])
    close(torch.stack(logits), Reference(model).logits(1, example))


@each_activation
@each_conditioning
def test_the_slots_column_can_be_said_by_hand(conditioning, activation):
    model, example = tiny_zlora(conditioning=conditioning, activation=activation), texts()[0]
    ids, start = torch.tensor([example.prompt + example.response]), len(example.prompt) - 1
    active = torch.ones(1, ids.shape[1])
    if activation == "response":
        active[:, :start] = 0.0
    expected = Reference(model).logits(1, example)
    with torch.no_grad():
        with model.base_model.box.use(Gates(torch.eye(4)[[1]], active, slot=start)):
            close(model(ids).logits[0, start:], expected)
        if activation == "all" or conditioning == "slot":
            close(model(ids, codes=1, slot=start).logits[0, start:], expected)
            with model.base_model.use_code(1):
                close(model(ids, slot=start).logits[0, start:], expected)
            # The control: without it the input is taken for a prompt.
            assert not torch.allclose(model(ids, codes=1).logits[0, start:], expected, atol=1e-2)


@pytest.mark.parametrize(
    ("slot", "cached", "expected"), [(None, 0, 3), (None, 2, None), (3, 0, 3), (3, 3, 0), (3, 4, None), (5, 0, None)]
)
def test_the_column_of_the_slot_counts_what_is_cached(slot, cached, expected):
    assert Gates(torch.zeros(1, 4), slot=slot).slot_column(4, cached) == expected


def test_a_column_before_the_text_is_refused():
    with pytest.raises(ValueError, match="the slot's column must be 0 or more, got -1"):
        tiny_zlora(conditioning="slot")(IDS, codes=1, slot=-1)


def test_a_code_per_row_equals_one_forward_per_row():
    model = tiny_zlora(conditioning="slot")
    with torch.no_grad():
        rows = model(IDS, codes=torch.tensor([2, 0])).logits
        singles: Tensor = torch.cat([model(IDS[i : i + 1], codes=k).logits for i, k in enumerate((2, 0))])
        shared = model(IDS, codes=2).logits
        zeros = model(IDS, codes=torch.zeros(1, 4)).logits
        with model.disable_adapter():
            frozen = model(IDS).logits
    torch.testing.assert_close(rows, singles, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(rows[0], shared[0], rtol=1e-5, atol=1e-5)
    assert torch.equal(zeros, frozen)


def test_a_filler_is_finite_and_zero():
    batch = collate([*texts(), Text([5, 6], [7])])
    batch["y_mask"][-1] = False
    output = outputs(tiny_zlora(conditioning="both"), batch)
    assert all(torch.isfinite(output[name]).all() for name in FIELDS)
    assert not any(output[name][-1].any() for name in ("nll", "nll_free", "jsd"))


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
