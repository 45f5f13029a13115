"""merge_and_unload(z=k) is an ordinary model that equals a forward under code k (`activation: all`)."""

import pytest
import torch

from toolkit.commands.export import export_code
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


def test_a_layer_can_be_unmerged():
    layer = next(iter(zlora_layers(tiny_zlora()).values()))
    before = layer.base_layer.weight.clone()
    layer.merge(z=1)
    assert layer.merged and not torch.allclose(layer.base_layer.weight, before)
    layer.unmerge()
    torch.testing.assert_close(layer.base_layer.weight, before, rtol=1e-6, atol=1e-6)
    assert not layer.merged
