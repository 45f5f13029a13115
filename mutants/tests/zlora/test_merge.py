"""merge_and_unload(z=k) is an ordinary model that equals a forward under code k (`activation: all`)."""

from __future__ import annotations

import pytest
import torch

from toolkit.commands.export import export_code
from toolkit.kernels import ProductLinear
from toolkit.zlora import ZLoraLinear

from .tiny import FAMILIES, tiny_base, tiny_zlora, with_code, zlora_layers

IDS = torch.tensor([[5, 9, 3, 30, 12], [7, 7, 21, 4, 8]])


@pytest.mark.parametrize(("family", "z"), zip(FAMILIES, 3 * (0, 2), strict=True))
def test_a_merged_model_equals_the_forward_under_its_code(family, z):
    model = tiny_zlora(family, activation="all")
    with torch.no_grad():
        expected, other = model(IDS, codes=z).logits, model(IDS, codes=1).logits
        merged = model.merge_and_unload(z=z)
        result = merged(IDS).logits
    torch.testing.assert_close(result, expected, rtol=1e-5, atol=1e-5)
    assert not torch.allclose(result, other, atol=1e-2)
    assert type(merged) is type(tiny_base(family))
    assert not any(isinstance(m, ZLoraLinear) for m in merged.modules())
    assert merged.state_dict().keys() == tiny_base(family).state_dict().keys()


@pytest.mark.parametrize("unload", ["unload", "merge_and_unload"])
def test_linear_modules_are_torchs_again_without_the_adapter(unload):
    model = tiny_zlora()
    assert type(model.get_output_embeddings()) is ProductLinear
    assert all(type(layer.base_layer) is ProductLinear for layer in zlora_layers(model).values())
    plain = model.unload() if unload == "unload" else model.merge_and_unload(z=1)
    assert not any(isinstance(module, ProductLinear) for module in plain.modules())


def test_merging_adds_the_generators_update_and_not_the_posteriors():
    model = tiny_zlora()
    expected = with_code(model, tiny_base(), 1).state_dict()
    for name, tensor in model.merge_and_unload(z=1).state_dict().items():
        torch.testing.assert_close(tensor, expected[name], rtol=1e-5, atol=1e-6)


def test_merging_and_exporting_an_unknown_code_is_refused_and_changes_nothing(tmp_path):
    model = tiny_zlora()
    before = {n: p.clone() for n, p in model.named_parameters()}
    for z in (-1, 3):
        with pytest.raises(ValueError, match=rf"z must be in 0\.\.2, got {z}"):
            model.merge_and_unload(z=z)
        with pytest.raises(ValueError, match=rf"z must be in 0\.\.2, got {z}"):
            export_code(model, model.peft_config["default"], z, tmp_path / "z")  # pyright: ignore
    assert not list(tmp_path.iterdir())
    with pytest.raises(TypeError, match="'z'"):
        model.merge_and_unload()
    with pytest.raises(ValueError, match=r"merging needs a code: merge_and_unload\(z=k\)"):
        model.merge_adapter()
    assert all(torch.equal(p, before[n]) for n, p in model.named_parameters())


def test_safe_merge_refuses_weights_that_are_not_finite():
    model = tiny_zlora()
    next(iter(zlora_layers(model).values())).zlora_B["default"].weight.data[0, 0] = torch.inf
    with pytest.raises(ValueError, match="'default' with z=0 gives non-finite weights"):
        model.merge_and_unload(z=0, safe_merge=True)


def test_a_layer_can_be_unmerged():
    layer = next(iter(zlora_layers(tiny_zlora()).values()))
    before = layer.base_layer.weight.clone()
    layer.merge(z=1)
    assert layer.merged and not torch.allclose(layer.base_layer.weight, before)
    layer.unmerge()
    torch.testing.assert_close(layer.base_layer.weight, before, rtol=1e-6, atol=1e-6)
    assert not layer.merged
