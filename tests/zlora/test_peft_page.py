"""The table of docs/peft.md: every row names a test that exists; and the smaller rows, one test each."""

import ast
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from peft import PeftModel, get_peft_model
from peft.tuners.tuners_utils import BaseTunerLayer
from transformers import AutoConfig, AutoModelForCausalLM

from toolkit.zlora import ZLoraConfig

from .tiny import IDS, adapter_tensors, collate, logits, texts, tiny_base, tiny_config, tiny_zlora, zlora_layers
from .zoo import COMMON, ZOO

TESTS = Path(__file__).parents[1]
PAGE = (TESTS.parent / "docs" / "peft.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")][
    1:
]


def test_every_row_of_the_page_has_a_verdict_and_a_test():
    assert len(ROWS) >= 45
    for behaviour, verdict, _, test in ROWS:
        assert verdict in ("supported", "refused", "does not apply"), behaviour
        file, name = re.fullmatch(r"`([\w/]+\.py)::(\w+)`", test).groups()  # pyright: ignore
        functions = [n.name for n in ast.parse((TESTS / file).read_text()).body if isinstance(n, ast.FunctionDef)]
        assert name in functions, f"{behaviour}: {test}"


def test_adapters_may_target_different_modules_and_layers():
    model = tiny_zlora(target_modules=["q_proj"], layers_to_transform=[0])
    first = logits(model, codes=1)
    model.add_adapter("other", tiny_config(target_modules=["q_proj", "v_proj"]))
    for name, tensor in adapter_tensors(model).items():
        if ".other." in name:
            model.get_parameter(name).data = torch.randn(tensor.shape)
    layers = zlora_layers(model).values()
    assert [sum(name in layer.zlora_A for layer in layers) for name in ("default", "other")] == [1, 4]
    assert torch.equal(logits(model, codes=1), first)
    model.set_adapter("other")
    assert not torch.allclose(logits(model, codes=1), first, atol=1e-3)
    assert all(layer.active_adapters == ["other"] for layer in layers)
    model.set_adapter("default")
    model.delete_adapter("other")
    assert torch.equal(logits(model, codes=1), first)
    assert not any("other" in layer.zlora_config or "other" in layer.zlora_dropout for layer in layers)


def test_a_step_moves_every_adapter_tensor_and_nothing_else():
    model = tiny_zlora().train()
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    output = model(**collate(texts()))
    (output.nll.square().sum() + output.log_q.square().sum() + output.log_p.square().sum()).backward()
    optimizer.step()
    moved = {name for name, p in model.named_parameters() if not torch.equal(p, before[name])}
    assert moved == set(adapter_tensors(model))


def test_unloading_gives_the_untouched_model_back():
    model = tiny_zlora().unload()
    expected = tiny_base()
    assert not hasattr(model, "peft_config")
    assert not any(isinstance(module, BaseTunerLayer) for module in model.modules())
    assert model.config.to_dict() == expected.config.to_dict()  # pyright: ignore
    assert all(torch.equal(t, model.state_dict()[name]) for name, t in expected.state_dict().items())
    assert torch.equal(logits(get_peft_model(model, tiny_config()), codes=0), logits(expected))  # wrapped anew


@pytest.mark.parametrize("family", ["OPT", "Falcon"])  # kept as an attribute, and in the config
def test_unloading_puts_the_dropout_of_the_lm_back(family: str):
    kind, values = ZOO[family]
    base: Any = AutoModelForCausalLM.from_config(AutoConfig.for_model(kind, **COMMON | values))

    def rates() -> list[Any]:
        found = [
            (vars(module) | vars(getattr(module, "config", None) or SimpleNamespace())) for module in base.modules()
        ]
        return [(key, v) for one in found for key, v in sorted(one.items(), key=str) if "drop" in key or key == "p"]

    before, model = rates(), get_peft_model(base, tiny_config(target_modules="all-linear"))
    assert any(isinstance(v, float) and v for _, v in before)
    assert not any(isinstance(v, float) and v for m in base.modules() for k, v in vars(m).items() if "drop" in k)
    assert model.unload() is base and rates() == before  # pyright: ignore


def test_embeddings_are_taken_in_the_place_of_ids():
    model = tiny_zlora()
    embeds = model.get_input_embeddings()(IDS)  # pyright: ignore
    with torch.no_grad():
        assert torch.equal(model(inputs_embeds=embeds, codes=1).logits, logits(model, codes=1))


def test_layers_show_what_modelling_code_reads_of_a_linear_layer():
    for layer in zlora_layers(tiny_zlora("qwen2")).values():
        base = layer.base_layer
        assert layer.weight is base.weight and layer.bias is base.bias
        assert (layer.in_features, layer.out_features) == (base.in_features, base.out_features)


def test_layers_that_are_partly_disabled_are_enabled_again_with_a_warning():
    model = tiny_zlora()
    layers = list(zlora_layers(model).values())
    layers[0].enable_adapters(False)
    with pytest.warns(UserWarning, match="some adapter layers that are enabled"), model.disable_adapter():
        assert torch.equal(logits(model), logits(tiny_base()))
    assert not any(layer.disable_adapters for layer in layers)


def test_other_tasks_than_a_causal_lms_are_refused():
    for task_type in ("SEQ_CLS", "SEQ_2_SEQ_LM", "TOKEN_CLS", "FEATURE_EXTRACTION"):
        with pytest.raises(ValueError, match=f"task_type must be CAUSAL_LM, got {task_type}"):
            ZLoraConfig(task_type=task_type)


def test_the_model_card_names_the_library_and_the_base_model(tmp_path):
    tiny_base().save_pretrained(tmp_path / "base")
    base = type(tiny_base()).from_pretrained(tmp_path / "base")
    model = get_peft_model(base, tiny_config())
    model.save_pretrained(str(tmp_path / "adapter"))
    card = (tmp_path / "adapter" / "README.md").read_text()
    assert "library_name: peft" in card and f"base_model: {tmp_path / 'base'}" in card
    base, options = type(base).from_pretrained(tmp_path / "base"), {"device_map": {"": "cpu"}}
    loaded = PeftModel.from_pretrained(base, str(tmp_path / "adapter"), **options)
    assert loaded.peft_config["default"].base_model_name_or_path == str(tmp_path / "base")
