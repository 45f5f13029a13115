"""A model is loaded without memory of its own, copied, pickled, cast and compiled, and stays the same model."""

import copy
import io
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import torch
from peft import (
    AutoPeftModelForCausalLM,
    PeftConfig,
    PeftModel,
    get_peft_model,
    prepare_model_for_kbit_training,
    set_base_model_state_dict,
)
from torch import Tensor

from .tiny import (
    IDS,
    adapter_tensors,
    collate,
    logits,
    perturb,
    spec_of,
    texts,
    tiny_base,
    tiny_config,
    tiny_zlora,
    zlora_layers,
)


def step(model: Any, **kwargs: Any) -> dict[str, Tensor]:
    """Gradients of one latent forward."""
    model.zero_grad()
    output = model(**collate(texts()), **kwargs)
    sum(output[name].square().sum() for name in ("nll", "log_q", "log_p")).backward()  # pyright: ignore
    return {
        name.removeprefix("_orig_mod."): p.grad.clone() for name, p in model.named_parameters() if p.grad is not None
    }


def test_an_adapter_is_loaded_from_meta_tensors_as_from_real_ones(tmp_path):
    model = tiny_zlora()
    model.save_pretrained(str(tmp_path))
    loaded = PeftModel.from_pretrained(tiny_base(), str(tmp_path), low_cpu_mem_usage=True)
    assert loaded.load_adapter(str(tmp_path), "other", low_cpu_mem_usage=True).missing_keys == []
    assert {p.device.type for p in loaded.parameters()} == {"cpu"}
    expected, found = adapter_tensors(model), adapter_tensors(loaded)
    assert len(found) == 2 * len(expected)
    for name, tensor in expected.items():
        assert torch.equal(found[name], tensor)
        assert torch.equal(found[name.replace(".default.", ".other.")], tensor)
    assert torch.equal(logits(loaded, codes=1), logits(model, codes=1))


@pytest.mark.parametrize("low_cpu_mem_usage", [False, True])
@pytest.mark.parametrize("autocast_adapter_dtype", [False, True])
def test_the_adapters_dtype_is_the_one_asked_for(autocast_adapter_dtype, low_cpu_mem_usage, tmp_path):
    """Layers: float32 if PEFT is to widen them, else the LM's. Heads: the LM's always."""
    layers = torch.float32 if autocast_adapter_dtype else torch.bfloat16
    base, options = tiny_base().to(torch.bfloat16), {"autocast_adapter_dtype": autocast_adapter_dtype}
    model = get_peft_model(base, tiny_config(), **options)
    model.save_pretrained(str(tmp_path))
    options["low_cpu_mem_usage"] = low_cpu_mem_usage
    model = PeftModel.from_pretrained(tiny_base().to(torch.bfloat16), str(tmp_path), **options)
    model.load_adapter(str(tmp_path), "other", **options)
    found = {("heads" in name, tensor.dtype) for name, tensor in adapter_tensors(model).items()}
    assert found == {(False, layers), (True, torch.bfloat16)}


def by_pickle(model: PeftModel) -> PeftModel:
    return pickle.loads(pickle.dumps(model))


def by_torch_save(model: PeftModel) -> PeftModel:
    torch.save(model, file := io.BytesIO())
    file.seek(0)
    return torch.load(file, weights_only=False)


COPIES: list[Callable[[PeftModel], PeftModel]] = [by_pickle, by_torch_save, copy.deepcopy]


@pytest.mark.parametrize("copied", COPIES)
def test_a_model_is_copied_after_a_step_before_its_backward_and_under_a_code(copied):
    model = tiny_zlora()
    expected = step(model)
    one = copied(model)
    pending = model(**collate(texts()))
    two = copied(model)
    assert pending.nll.requires_grad and model.base_model.box.pending()  # pyright: ignore
    del pending
    with model.base_model.use_code(0):  # pyright: ignore
        three = copied(model)
    for other in (one, two, three):
        assert torch.equal(logits(other, codes=1), logits(model, codes=1))
        found = step(other)
        assert found.keys() == expected.keys() and all(torch.equal(found[n], g) for n, g in expected.items())


@pytest.mark.parametrize("checkpointing", [False, True])
def test_a_compiled_model_gives_the_gradients_of_the_plain_one(checkpointing):
    model = tiny_zlora().train()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    compiled: Any = torch.compile(model, backend="aot_eager")
    for spec in (spec_of(), spec_of()):
        expected, found = step(model, spec=spec), step(compiled, spec=spec)
        assert found.keys() == expected.keys() and len(found) == 24
        for name, gradient in expected.items():
            torch.testing.assert_close(found[name], gradient, rtol=1e-5, atol=1e-5)


@pytest.mark.slow
def test_a_compiled_model_follows_codes_adapters_and_disabling():
    model = tiny_zlora(target_modules=["q_proj"])  # each module that is adapted makes graphs of its own
    model.add_adapter("other", tiny_config(target_modules=["q_proj"]))
    compiled: Any = torch.compile(model, backend="eager")  # Dynamo's guards are what is looked at
    for codes in (0, 1):
        torch.testing.assert_close(logits(compiled, codes=codes), logits(model, codes=codes), rtol=1e-5, atol=1e-5)
    with model.disable_adapter(), torch.no_grad():
        torch.testing.assert_close(compiled(IDS).logits, tiny_base()(IDS).logits, rtol=1e-5, atol=1e-5)
    model.set_adapter("other")
    torch.testing.assert_close(logits(compiled, codes=2), logits(model, codes=2), rtol=1e-5, atol=1e-5)


@pytest.mark.slow
def test_a_compiled_model_has_the_gradients_of_each_code_and_follows_a_merge():
    model = tiny_zlora(target_modules=["q_proj"])
    compiled: Any = torch.compile(model, backend="eager")
    torch.testing.assert_close(
        logits(compiled, codes=torch.tensor([2, 0])), logits(model, codes=torch.tensor([2, 0])), rtol=1e-5, atol=1e-5
    )
    for codes in (0, 2):
        gradients = []
        for one in (model, compiled):
            one.zero_grad()
            one(IDS, codes=codes).logits.square().mean().backward()
            gradients.append([p.grad.clone() for p in model.parameters() if p.grad is not None])
        for found, expected in zip(*gradients, strict=True):
            torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)
    model.merge_adapter(z=1)
    with torch.no_grad():
        torch.testing.assert_close(compiled(IDS).logits, model(IDS).logits, rtol=1e-5, atol=1e-5)


@pytest.mark.filterwarnings("ignore:None of the inputs have requires_grad")
@pytest.mark.parametrize("use_reentrant", [False, True])
def test_pefts_own_preparation_for_checkpointing_changes_no_gradient(use_reentrant):
    plain, model = tiny_zlora().train(), tiny_zlora().train()
    model.prepare_model_for_gradient_checkpointing(model)  # pyright: ignore
    model.gradient_checkpointing_enable({"use_reentrant": use_reentrant})
    expected, found = step(plain), step(model)
    assert found.keys() == expected.keys()
    for name, gradient in expected.items():
        torch.testing.assert_close(found[name], gradient, rtol=1e-5, atol=1e-5)


def test_a_model_prepared_for_low_bit_training_is_adapted():
    model = tiny_zlora(base=prepare_model_for_kbit_training(tiny_base(), use_gradient_checkpointing=False))
    assert torch.equal(logits(model, codes=1), logits(tiny_zlora(), codes=1))


@pytest.mark.filterwarnings("ignore:.*base_model_name_or_path")
def test_an_adapter_in_a_pickle_file_and_one_found_by_its_base_model_come_back(tmp_path):
    tiny_base().save_pretrained(tmp_path / "base")
    config = tiny_config(base_model_name_or_path=str(tmp_path / "base"))
    model = perturb(get_peft_model(tiny_base(), config))
    model.peft_config["default"].base_model_name_or_path = str(tmp_path / "base")
    model.save_pretrained(str(tmp_path / "adapter"), safe_serialization=False)
    assert (tmp_path / "adapter" / "adapter_model.bin").is_file()
    auto = AutoPeftModelForCausalLM.from_pretrained(str(tmp_path / "adapter"))
    given = PeftConfig.from_pretrained(str(tmp_path / "adapter"))
    loaded = PeftModel.from_pretrained(tiny_base(), str(tmp_path / "adapter"), config=given)
    assert loaded.peft_config["default"] is given and given.inference_mode
    for other in (auto, loaded):
        assert torch.equal(logits(other, codes=1), logits(model, codes=1))


def test_the_base_weights_can_be_put_back_under_an_adapter():
    model, expected = tiny_zlora(), tiny_base().state_dict()
    with torch.no_grad():
        for layer in zlora_layers(model).values():
            layer.base_layer.weight.zero_()
    result = set_base_model_state_dict(model, expected, strict=False)
    assert not result.missing_keys and not result.unexpected_keys
    assert torch.equal(logits(model, codes=1), logits(tiny_zlora(), codes=1))
