"""Counted operations against closed forms, and the floor against a frozen model that does just that."""

import pytest
import torch
from harness.flops import counting
from harness.saved import addresses, saving
from peft import LoraConfig, get_peft_model
from transformers import DynamicCache, LlamaForCausalLM
from workloads.counts import floor, plain_step
from workloads.shapes import TINY

N, M, R, K = 7, 5, 3, 2
ids = torch.arange(3, 3 + N + M).unsqueeze(0)


def frozen() -> LlamaForCausalLM:
    torch.manual_seed(0)
    return LlamaForCausalLM(TINY.config()).requires_grad_(False)


@pytest.mark.parametrize("num_forwards", [1, 3])
def test_a_plain_lora_step_has_the_operations_of_its_closed_form(num_forwards: int) -> None:
    model = get_peft_model(frozen(), LoraConfig(r=R, target_modules="all-linear", task_type="CAUSAL_LM"))
    with counting() as flops:
        sum(model(input_ids=ids, labels=ids).loss for _ in range(num_forwards)).backward()  # pyright: ignore
    assert flops.total == num_forwards * plain_step(TINY, N, M, R)


def test_the_head_of_response_tokens_alone_is_in_the_closed_form() -> None:
    model = get_peft_model(frozen(), LoraConfig(r=R, target_modules="all-linear", task_type="CAUSAL_LM"))
    with counting() as flops:
        model(input_ids=ids, logits_to_keep=M).logits.sum().backward()
    assert flops.total == plain_step(TINY, N, M, R, head_tokens=M)


def test_the_floor_is_what_a_frozen_model_does_that_reads_its_prompt_once() -> None:
    model, rows = frozen(), K + 2
    leaf = torch.zeros(1, requires_grad=True)  # added to what has the embeddings as its input, it costs no product
    attention = model.model.layers[0].self_attn
    with counting() as flops:
        cache = DynamicCache()
        with torch.no_grad():
            model.model(ids[:, :N], past_key_values=cache)
        cache.batch_repeat_interleave(rows)
        for name in ("q_proj", "k_proj", "v_proj"):
            getattr(attention, name).register_forward_hook(lambda _module, _inputs, output: output + leaf)
        hidden = model.model(ids[:, N:].expand(rows, -1), past_key_values=cache).last_hidden_state
        with torch.no_grad():
            model.lm_head(hidden[K].detach())
        (model.lm_head(hidden[:K]).sum() + hidden.sum()).backward()
    assert flops.total == sum(floor(TINY, N, M, K).values())


def test_a_product_without_a_formula_is_refused() -> None:
    with pytest.raises(RuntimeError, match="mv"), counting():
        torch.mv(torch.ones(3, 4), torch.ones(4))


def test_kept_bytes_are_those_of_the_tensors_that_the_backward_needs() -> None:
    layer = torch.nn.Linear(1024, 1024, bias=False)
    x = torch.ones(256, 1024)
    with saving(addresses(layer)) as saved:
        layer(x).relu().sum().backward()  # the input for the weight's gradient, and the output of the relu
    assert saved.mib == 2 * 256 * 1024 * 4 / 2**20
