"""Batches, numbers of z and models that cannot be right are refused with what, got, expected and remedy."""

from typing import Any

import numpy as np
import pytest
import torch
from peft import get_peft_model
from torch import Tensor
from transformers import AutoModelForSeq2SeqLM, T5Config

from toolkit.commands.export import export_code
from toolkit.errors import ConfigError, DataError
from toolkit.lm.folder import check_model_folder
from toolkit.zlora.forward.batch import padding_faults

from .tiny import adapter_tensors, collate, texts, tiny_base, tiny_config, tiny_zlora, zlora_layers

BATCH = collate(texts())


def without(mask: Tensor, row: int, *columns: int) -> Tensor:
    mask = mask.clone()
    mask[row, list(columns)] = False
    return mask


PROMPT, Y = BATCH["prompt_mask"], BATCH["y_mask"]
PADDING: dict[str, tuple[dict[str, Any], str]] = {
    "prompt right": ({"prompt_mask": without(PROMPT, 3, 5)}, r"prompt is padded on the right in row 3 .*ends in 0"),
    "prompts right": ({"prompt_mask": PROMPT.flip(1)}, r"padded on the right in row 0, 1, 2 .*padded on the left"),
    "prompt hole": ({"prompt_mask": without(PROMPT, 3, 2)}, r"prompt has a hole in row 3 .*0 between its ones"),
    "prompt empty": ({"prompt_mask": without(PROMPT, 2, 5)}, r"prompt is empty in row 2 .*one token at least"),
    "y left": ({"y_mask": Y.flip(1)}, r"response is padded on the left in row 0, 2, 3 .*responses padded on the right"),
    "y hole": ({"y_mask": without(Y, 1, 2)}, r"response has a hole in row 1 .*without holes"),
}
ARGUMENTS: dict[str, tuple[dict[str, Any], str]] = {
    "float": ({"y_mask": Y.float()}, r"y_mask.*torch.float32.*bool, or whole numbers 0 and 1"),
    "list": ({"y_mask": Y.tolist()}, r"y_mask.*a list.*a tensor"),
    "numpy": ({"prompt_mask": PROMPT.numpy()}, r"prompt_mask.*a ndarray.*a tensor"),
    "one dimension": ({"y_mask": Y[0]}, r"y_mask.*shape \(5,\).*two dimensions"),
    "shape": ({"y_mask": Y[:, 1:]}, r"y_mask.*shape \(4, 4\).*\(4, 5\), that of response_ids"),
    "rows": ({"response_ids": BATCH["response_ids"][1:], "y_mask": Y[1:]}, r"response_ids.*3 rows.*4, those of prompt"),
    "ids": ({"prompt_ids": BATCH["prompt_ids"].float()}, r"prompt_ids.*torch.float32.*whole numbers"),
    "unknown": ({"labels": BATCH["response_ids"]}, r"labels besides.*prompt_ids, prompt_mask, response_ids, y_mask"),
    "no mask": ({"prompt_mask": None}, r"prompt_mask left out"),
    "no y_mask": ({"y_mask": None}, r"y_mask left out"),
    "both": ({"y_mask": None, "foo": 1}, r"foo besides and y_mask left out"),
}


@pytest.mark.parametrize("case", [*PADDING, *ARGUMENTS])
def test_a_batch_that_cannot_be_right_is_refused_before_a_figure_comes_out(case):
    changes, message = (PADDING | ARGUMENTS)[case]
    model, batch = tiny_zlora(), BATCH | changes
    forwards = [lambda: model(**batch)]
    if case in PADDING:  # as an evaluation calls it
        forwards.append(lambda: model.base_model.encode(**batch))  # pyright: ignore
        forwards.append(lambda: model.base_model.decode(torch.eye(4)[:1, None], **batch))  # pyright: ignore
    for forward in forwards:
        with pytest.raises(DataError, match=f"(?s){message}.*remedy: .*LatentCollator"):
            forward()


def test_labels_without_the_prompts_end_are_refused_where_z_would_act_behind_all_of_them():
    ids = BATCH["prompt_ids"]
    model = tiny_zlora()
    with pytest.raises(DataError, match=r"(?s)labels without prompt_end.*pass prompt_end="):
        model(ids, codes=1, labels=ids)
    first, other = (model(ids, codes=code, labels=ids, prompt_end=1).loss.detach() for code in (0, 1))
    assert first != other
    assert tiny_zlora(activation="all")(ids, codes=1, labels=ids).loss.isfinite()


def test_a_spec_of_another_type_is_refused():
    with pytest.raises(TypeError, match=r"spec must be a toolkit\.zlora\.ForwardSpec, got \{'kind': 'exact'\}"):
        tiny_zlora()(**BATCH, spec={"kind": "exact"})


def test_masks_of_whole_numbers_are_masks_and_a_filler_has_no_response():
    model = tiny_zlora()
    with torch.no_grad():
        expected = model(**BATCH).nll
        result = model(**BATCH | {"prompt_mask": PROMPT.long(), "y_mask": Y.int()}).nll
        filler = model(**BATCH | {"y_mask": without(Y, 3, 0)}).nll
    assert torch.equal(result, expected)
    torch.testing.assert_close(filler[:3], expected[:3])
    assert not filler[3].any() and expected[3].any()


def test_exactly_the_padding_that_a_collator_does_not_make_is_a_fault():
    """All masks of four columns."""
    masks = torch.tensor([[i >> bit & 1 for bit in range(4)] for i in range(16)]).bool()
    text = ["".join(map(str, row)) for row in masks.int().tolist()]
    good_prompts, good_responses = {"0001", "0011", "0111", "1111"}, {"0000", "1000", "1100", "1110", "1111"}
    whole = torch.ones_like(masks)
    prompt_faults, y_faults = padding_faults(masks, whole), padding_faults(whole, masks)
    assert {t for t, bad in zip(text, prompt_faults.sum(0).tolist(), strict=True) if not bad} == good_prompts
    assert {t for t, bad in zip(text, y_faults.sum(0).tolist(), strict=True) if not bad} == good_responses
    assert max(prompt_faults.sum(0)) == max(y_faults.sum(0)) == 1  # one thing is said of a row


NUMBERS = [1.5, True, None, "1", [0, 1], torch.tensor(1.5), torch.tensor(True), np.float64(1.0)]


@pytest.mark.parametrize("z", NUMBERS, ids=repr)
def test_a_z_that_is_no_whole_number_is_refused_wherever_one_is_given(z, tmp_path):
    model = tiny_zlora()
    before = {n: p.clone() for n, p in model.named_parameters()}
    layer = next(iter(zlora_layers(model).values()))
    calls = [
        lambda: model.merge_and_unload(z=z),
        lambda: layer.merge(z=z),
        lambda: export_code(model, model.peft_config["default"], z, tmp_path / "z"),  # pyright: ignore
    ]
    if not isinstance(z, list):  # codes of two rows
        calls.append(lambda: model.base_model.use_code(z))  # pyright: ignore
    for call in calls:
        with pytest.raises(
            ValueError, match=r"z must be (a )?whole number|merging needs a code|codes must be a number"
        ):
            call()
    assert all(torch.equal(p, before[n]) for n, p in model.named_parameters())
    assert not list(tmp_path.iterdir())


def test_a_z_of_numpy_or_of_torch_is_a_number():
    merged = [tiny_zlora().merge_and_unload(z=z).state_dict() for z in (1, np.int64(1), torch.tensor(1))]
    assert all(torch.equal(one, merged[0][name]) for state in merged[1:] for name, one in state.items())


def test_a_batch_of_several_adapters_is_refused():
    model = tiny_zlora()
    model.add_adapter("other", tiny_config())
    ids, names = torch.tensor([[5, 9], [3, 4]]), ["default", "other"]
    with model.base_model.use_code(1):
        for call in (lambda: model(ids, adapter_names=names), lambda: model.generate(ids, adapter_names=names)):
            with pytest.raises(ValueError, match=r"adapter_names.*not supported.*after set_adapter"):
                call()
    with pytest.raises(ValueError, match="adapter_names"):
        model(**BATCH, adapter_names=["default"] * 4)


def t5() -> Any:
    sizes = {"vocab_size": 40, "d_model": 32, "d_kv": 8, "d_ff": 32, "num_layers": 2, "num_heads": 4}
    return AutoModelForSeq2SeqLM.from_config(T5Config(**sizes))  # pyright: ignore


UNFIT: dict[str, tuple[Any, dict[str, Any], str]] = {
    "encoder-decoder": (t5, {"target_modules": ["q", "v"]}, "T5ForConditionalGeneration.*decoder-only model"),
    "layers": (tiny_base, {"layers_to_transform": [0, 7]}, r"layers_to_transform.*\[7\].*layers 0\.\.1 of LlamaFor"),
    "a layer": (tiny_base, {"layers_to_transform": -1}, r"layers_to_transform.*\[-1\]"),
    "posterior": (tiny_base, {"posterior_layer": 3}, r"posterior_layer.*3.*-3\.\.2: hidden states of 2 layers"),
    "router": (tiny_base, {"router_layer": -4}, r"router_layer.*-4.*leave router_layer out"),
}


@pytest.mark.parametrize("case", UNFIT)
def test_a_model_or_layers_that_do_not_fit_are_refused_at_wrapping_and_nothing_is_changed(case):
    make, options, message = UNFIT[case]
    base = make()
    before = [name for name, _ in base.named_modules()]
    with pytest.raises(ConfigError, match=f"(?s){message}"):
        get_peft_model(base, tiny_config(**options))
    assert [name for name, _ in base.named_modules()] == before
    assert not any(module._forward_pre_hooks for module in base.modules())


def test_an_encoder_decoder_is_refused_by_the_commands_before_it_is_loaded(tmp_path):
    t5().config.save_pretrained(tmp_path)
    with pytest.raises(ConfigError, match=r"(?s)model.path.*holds an encoder-decoder.*another model folder"):
        check_model_folder(tmp_path)
    tiny_base().config.save_pretrained(tmp_path)
    check_model_folder(tmp_path, weights=False)


def test_the_outermost_layers_that_there_are_fit():
    for layer in (-3, 2):
        model = tiny_zlora(posterior_layer=layer, router_layer=layer, layers_to_transform=[0, 1])
        assert model(**BATCH).log_q.isfinite().all() and adapter_tensors(model)
