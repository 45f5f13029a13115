"""The guard against two forwards before one backward, and clear errors for codes that cannot be used."""

import gc
from typing import Any

import pytest
import torch

from toolkit.zlora import Gates

from .tiny import collate, texts, tiny_zlora

IDS = torch.tensor([[5, 9, 3, 30], [7, 7, 21, 4], [3, 8, 8, 39]])
BATCH = collate(texts())
FORWARDS: dict[str, Any] = {
    "latent": lambda model: model(**BATCH).nll.sum(),
    "codes": lambda model: model(IDS, codes=1).logits.sum(),
    "labels": lambda model: model(IDS, codes=1, labels=IDS).loss,
}
each_forward = pytest.mark.parametrize("forward", FORWARDS.values(), ids=FORWARDS)


@each_forward
def test_a_second_forward_before_the_backward_is_an_error(forward):
    model = tiny_zlora()
    for second in FORWARDS.values():
        first = forward(model)
        with pytest.raises(RuntimeError, match="a second forward was started before the backward of the first"):
            second(model)
        with pytest.raises(RuntimeError, match="a second forward"), model.base_model.use_code(0):
            pass
        first.backward()


@each_forward
def test_forwards_without_gradient_are_never_refused(forward):
    model = tiny_zlora()
    for mode in (torch.no_grad, torch.inference_mode):
        with mode():
            kept = forward(model), forward(model)
        assert torch.equal(*kept)
    forward(model).backward()


@each_forward
def test_the_guard_is_lifted_by_the_backward_even_while_the_loss_is_kept_and_by_dropping_the_output(forward):
    model = tiny_zlora()
    kept = forward(model)
    kept.backward()
    again = forward(model)
    torch.testing.assert_close(kept, again, rtol=0, atol=0)
    del again
    gc.collect()
    forward(model)


def test_a_call_without_a_code_is_an_error_that_names_the_remedies():
    """Also after a forward that had one."""
    model = tiny_zlora()
    for call in (lambda: model(IDS), lambda: model.generate(IDS, max_new_tokens=2)):
        with torch.no_grad(), pytest.raises(RuntimeError, match=r"no latent code is set.*codes=.*use_code.*disable_"):
            call()
        FORWARDS["codes"](model).backward()


def test_use_code_ends_with_its_block():
    model = tiny_zlora()
    with torch.no_grad():
        with model.base_model.use_code(1):
            inner = model(IDS).logits
            with model.base_model.use_code(2):
                nested = model(IDS).logits
            again = model(IDS).logits
        with pytest.raises(RuntimeError, match="no latent code"):
            model(IDS)
    assert torch.equal(inner, again) and not torch.allclose(inner, nested)


def test_a_code_per_row_equals_one_forward_per_row():
    model = tiny_zlora(activation="all")
    with torch.no_grad():
        rows = model(IDS, codes=torch.tensor([2, 0, 1])).logits
        one_hot = model(IDS, codes=torch.eye(4)[[2, 0, 1]]).logits
        singles = torch.cat([model(IDS[i : i + 1], codes=k).logits for i, k in enumerate((2, 0, 1))])
        disabled = model(IDS, codes=torch.zeros(1, 4)).logits
        with model.disable_adapter():
            frozen = model(IDS).logits
    torch.testing.assert_close(rows, singles, rtol=1e-5, atol=1e-5)
    assert torch.equal(rows, one_hot) and torch.equal(disabled, frozen)


UNUSABLE: dict[str, Any] = {
    r"z must be in 0\.\.2, got \[3\]": 3,
    r"z must be in 0\.\.2, got \[-1": torch.tensor([-1, 0, 0]),
    r"codes have 5 columns, expected width \+ 1 = 4": torch.zeros(3, 5),
    "2 codes were given for 3 rows": torch.tensor([0, 1]),
    r"float codes must have shape \[rows, width \+ 1\], got \(4,\)": torch.zeros(4),
}


def test_codes_and_masks_that_cannot_be_used_are_refused():
    model = tiny_zlora()
    for message, codes in UNUSABLE.items():
        with pytest.raises(ValueError, match=message), torch.no_grad():
            model(IDS, codes=codes)
    mask = Gates(torch.zeros(1, 4), torch.ones(1, 3))
    with pytest.raises(ValueError, match=r"gate mask has shape \(1, 3\).*3 rows of 4"), model.base_model.box.use(mask):
        model(IDS)


ACTIVITIES: list[tuple[dict[str, Any], tuple[int, int], list[int]]] = [
    ({}, (3, 0), [0, 0, 1]),  # a prompt
    ({}, (1, 0), [1]),
    ({}, (1, 5), [1]),  # a token after it
    ({"prompt_end": 2}, (5, 0), [0, 0, 1, 1, 1]),  # a text without a cache
    ({"prompt_end": 2}, (2, 0), [0, 0]),  # prompts in parts
    ({"prompt_end": 2}, (2, 1), [0, 1]),
    ({"prompt_end": 2}, (1, 1), [0]),
    ({"prompt_end": 2}, (3, 2), [1, 1, 1]),  # drafts
    ({"everywhere": True}, (3, 0), [1, 1, 1]),
]


def test_the_lora_acts_from_the_last_prompt_token_on_whatever_the_width_of_an_input():
    for options, (width, cached), expected in ACTIVITIES:
        for num_cached in (cached, torch.tensor(cached)):  # of a static cache it lies on the device
            gates = Gates(torch.zeros(1, 4), **options).at(width, num_cached)
            if gates.frozen:
                assert not any(expected)
            else:
                active = gates.activity(2, width)
                assert (torch.ones(1, width) if active is None else active).tolist() == [expected]


def test_where_it_cannot_be_told_where_the_prompt_ends_the_remedy_is():
    """A layer outside of the decoder, several tokens behind a cache, a text too short for its prompt without one."""
    gates, ended = Gates(torch.zeros(1, 4)), Gates(torch.zeros(1, 4), prompt_end=4)
    for unknown in (gates, gates.at(3, 4), ended.at(3, None)):
        with pytest.raises(RuntimeError, match=r"where the prompt ends.*Call generate\(\).*or pass `prompt_end=`"):
            unknown.activity(2, 3)
