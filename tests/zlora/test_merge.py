"""A code merged layer by layer: exactly undone, exactly disabled, refused where weights are codes of numbers."""

import pytest
import torch
from torch import Tensor, nn

from .tiny import IDS, collate, logits, perturb, texts, tiny_base, tiny_config, tiny_zlora, zlora_layers


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_merging_and_unmerging_restores_every_bit(dtype):
    model = tiny_zlora(activation="all").to(dtype)
    before = {name: layer.base_layer.weight.clone() for name, layer in zlora_layers(model).items()}
    expected = logits(model, codes=1)
    model.merge_adapter(z=1)
    assert model.get_model_status().merged_adapters == ["default"]
    scale = float(expected.abs().max())
    torch.testing.assert_close(logits(model), expected, rtol=0, atol=scale * 8 * torch.finfo(dtype).eps)
    with pytest.warns(UserWarning, match="already merged"):
        model.merge_adapter(z=1)
    model.unmerge_adapter()
    for name, layer in zlora_layers(model).items():
        assert torch.equal(layer.base_layer.weight, before[name]) and not layer.merged and layer.set_aside is None
    assert torch.equal(logits(model, codes=1), expected)
    with pytest.warns(UserWarning, match="Already unmerged"):
        model.unmerge_adapter()


def test_merging_what_left_the_prompt_to_the_frozen_model_warns():
    model = tiny_zlora(activation="response")
    with pytest.warns(UserWarning, match="activation: response[\\s\\S]*another model than was trained"):
        model.merge_adapter(z=1)
    model.unmerge_adapter()
    with pytest.warns(UserWarning, match="another model than was trained"):
        model.merge_and_unload(z=1)


def test_a_disabled_adapter_is_the_frozen_model_also_while_it_is_merged():
    model, frozen = tiny_zlora(activation="all"), tiny_base()(IDS).logits
    model.merge_adapter(z=1)
    merged = logits(model)
    with model.disable_adapter():
        assert torch.equal(logits(model), frozen)
        with model.disable_adapter():
            assert torch.equal(logits(model), frozen)
        assert torch.equal(logits(model), frozen)
    assert torch.equal(logits(model), merged) and not torch.allclose(merged, frozen, atol=1e-2)
    with model.disable_adapter():
        model.unmerge_adapter()
    assert torch.equal(logits(model, codes=1), logits(tiny_zlora(activation="all"), codes=1))


def test_codes_are_refused_while_one_is_merged_and_generation_runs_under_that_one():
    model, batch = tiny_zlora(activation="all"), collate(texts())
    with model.base_model.use_code(1):
        expected = model.generate(input_ids=IDS, max_new_tokens=4, do_sample=False)
    model.merge_adapter(z=1)
    assert torch.equal(model.generate(input_ids=IDS, max_new_tokens=4, do_sample=False), expected)
    for call in (
        lambda: model(IDS, codes=1),
        lambda: model(**batch),
        lambda: model.base_model.encode(**batch),
        lambda: model.base_model.use_code(1).__enter__(),
    ):
        with pytest.raises(RuntimeError, match=r"merged into the weights.*unmerge_adapter"):
            call()
    assert model.unload() is not None and torch.equal(logits(model.base_model.model), tiny_base()(IDS).logits)


def test_adapters_are_merged_by_name():
    model = tiny_zlora(activation="all", fresh=True)
    model.add_adapter("other", tiny_config(activation="all"))
    perturb(model)
    expected = {}
    for name in ("default", "other"):
        model.set_adapter(name)
        expected[name] = logits(model, codes=2)
        model.merge_adapter([name], z=2)
        torch.testing.assert_close(logits(model), expected[name], rtol=1e-4, atol=1e-4)
        with pytest.raises(ValueError, match=rf"Cannot delete adapter\(s\) \['{name}'\] while they are merged"):
            model.delete_adapter(name)
        model.unmerge_adapter()
    with pytest.raises(ValueError, match="no adapter is called 'third'"):
        model.merge_adapter(["third"], z=2)
    deltas = {name: layer.delta_weight("default", 2) for name, layer in zlora_layers(model).items()}
    model.merge_adapter(["default", "other"], z=2)
    for name, layer in zlora_layers(model).items():
        update = layer.base_layer.weight - tiny_base().get_submodule(name).weight
        torch.testing.assert_close(update, deltas[name] + layer.delta_weight("other", 2), rtol=1e-4, atol=1e-5)
    model.unmerge_adapter()
    merged = model.merge_and_unload(adapter_names=["other"], z=2)
    torch.testing.assert_close(logits(merged), expected["other"], rtol=1e-4, atol=1e-4)


class Linear8bitLt(nn.Linear):
    """As that of bitsandbytes: int8 codes of the weight's shape."""


class Linear4bit(nn.Linear):
    """As that of bitsandbytes: packed pairs of 4-bit codes."""


class Codes(Tensor):
    """As weights of torchao, which call themselves float32."""


def quantised(weight: Tensor, kind: str) -> tuple[type[nn.Linear], nn.Parameter]:
    found: dict[str, tuple[type[nn.Linear], Tensor]] = {
        "8 bit": (Linear8bitLt, (weight * 50).to(torch.int8)),
        "4 bit": (Linear4bit, torch.zeros(weight.numel() // 2, 1, dtype=torch.uint8)),
        "fp8": (nn.Linear, weight.to(torch.float8_e4m3fn)),
        "subclass": (nn.Linear, weight.detach().as_subclass(Codes)),
        "sharded": (nn.Linear, weight.new_empty(0)),
    }
    cls, data = found[kind]
    return cls, nn.Parameter(data, requires_grad=False)


@pytest.mark.parametrize("safe_merge", [False, True])
@pytest.mark.parametrize("kind", ["8 bit", "4 bit", "fp8", "subclass", "sharded"])
def test_weights_that_are_codes_of_numbers_are_not_merged_into(kind, safe_merge):
    """The last layer's only: nothing is merged before the refusal, neither."""
    model = tiny_zlora(activation="all")
    name, layer = list(zlora_layers(model).items())[-1]
    layer.base_layer.__class__, layer.base_layer.weight = quantised(layer.base_layer.weight, kind)
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    message = rf"cannot merge into {name}: its weight \({type(layer.base_layer).__name__}.*quantised.*zlora export"
    for merge in (model.merge_and_unload, model.merge_adapter, layer.merge):
        with pytest.raises(ValueError, match=message):
            merge(safe_merge=safe_merge, z=1)
    assert not any(one.merged for one in zlora_layers(model).values())
    assert all(
        torch.equal(p.view(-1).view(torch.uint8), before[n].view(-1).view(torch.uint8))
        for n, p in model.named_parameters()
    )


def test_a_safe_merge_of_a_broken_adapter_changes_nothing():
    model = tiny_zlora(activation="all")
    name, layer = list(zlora_layers(model).items())[-1]
    layer.zlora_A["default"].weight.data[0] = torch.inf
    before = {n: p.clone() for n, p in model.named_parameters()}
    for merge in (model.merge_and_unload, model.merge_adapter, layer.merge):
        with pytest.raises(ValueError, match=rf"\['default'\] with z=1 into {name} gives non-finite weights"):
            merge(safe_merge=True, z=1)
    assert all(torch.equal(p, before[n]) for n, p in model.named_parameters())
    assert not any(one.merged for one in zlora_layers(model).values())
