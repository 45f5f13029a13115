"""Adapters come and go as in PEFT: heads follow their layers, names are told apart, and a failure changes nothing."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import (
    LoraConfig,
    PeftModel,
    convert_to_lora,
    get_base_model_state_dict,
    get_peft_model,
    get_peft_model_state_dict,
    inject_adapter_in_model,
)
from peft.utils.hotswap import hotswap_adapter
from safetensors.torch import load_file
from torch import nn

from toolkit.zlora import ZLoraConfig

from .tiny import IDS, adapter_tensors, logits, perturb, tiny_base, tiny_config, tiny_zlora, zlora_layers


def two_adapters(**kwargs: Any) -> PeftModel:
    """`default`, active, and `other`."""
    model = tiny_zlora(fresh=True, **kwargs)
    model.add_adapter("other", tiny_config(**kwargs))
    return perturb(model)


def trained(model: PeftModel) -> dict[str, bool]:
    """Whether an adapter is trained; fails if its heads and its layers do not agree."""
    found: dict[str, set[bool]] = {}
    for name, parameter in model.named_parameters():
        adapter = next((part for part in name.split(".") if part in ("default", "other")), None)
        if adapter is not None:
            found.setdefault(adapter, set()).add(parameter.requires_grad)
    assert all(len(flags) == 1 for flags in found.values()), found
    return {name: flags.pop() for name, flags in found.items()}


def switched(model: PeftModel, folder: Path) -> None:
    model.set_adapter("other")


def deleted(model: PeftModel, folder: Path) -> None:
    model.set_adapter("other")
    with pytest.warns(UserWarning, match="Setting active adapter to default"):
        model.delete_adapter("other")


def reloaded(model: PeftModel, folder: Path) -> None:
    model.delete_adapter("other")
    model.save_pretrained(str(folder))
    model.load_adapter(str(folder), "other", is_trainable=True)


def disabled_for_a_while(model: PeftModel, folder: Path) -> None:
    with model.disable_adapter():
        assert trained(model) == {"default": False, "other": False}


HISTORIES: list[tuple[Callable[[PeftModel, Path], Any], dict[str, bool]]] = [
    (lambda model, folder: None, {"default": True, "other": False}),
    (switched, {"default": False, "other": True}),
    (lambda model, folder: model.set_adapter("other", inference_mode=True), {"default": False, "other": False}),
    (deleted, {"default": True}),
    (lambda model, folder: model.delete_adapter("other"), {"default": True}),
    (lambda model, folder: model.set_requires_grad("default", False), {"default": False, "other": False}),
    (lambda model, folder: model.set_requires_grad("other"), {"default": True, "other": True}),
    (reloaded, {"default": True, "other": True}),
    (disabled_for_a_while, {"default": True, "other": False}),
]


@pytest.mark.parametrize(("history", "expected"), HISTORIES)
def test_heads_are_trained_exactly_where_their_layers_are(history, expected, tmp_path):
    model = two_adapters()
    history(model, tmp_path)
    assert trained(model) == expected
    assert set(model.base_model.zlora_heads) == set(expected) == set(model.peft_config)  # pyright: ignore


def test_the_last_adapter_can_be_deleted_and_leaves_the_frozen_model():
    model = tiny_zlora()
    model.delete_adapter("default")
    assert not adapter_tensors(model) and model.active_adapters == []
    assert torch.equal(model.base_model(IDS).logits, tiny_base()(IDS).logits)
    with pytest.raises(ValueError, match="Adapter default does not exist"):
        model.delete_adapter("default")


def test_an_adapter_is_saved_with_its_own_heads_alone(tmp_path):
    """Also where names are parts of each other's, and after another one was deleted."""
    model = tiny_zlora(fresh=True)
    names = ["default", "default2", "other_default", "foodefault_bar", "efaul"]
    for name in names[1:]:
        model.add_adapter(name, tiny_config())
    perturb(model)
    own = {name: adapter_tensors(model) for name in names}
    for name in names:
        own[name] = {k.replace(f".{name}.", "."): t for k, t in own[name].items() if f".{name}." in k}
    model.delete_adapter("efaul")
    model.save_pretrained(str(tmp_path))
    for name in names[:-1]:
        stored = load_file(tmp_path / ("" if name == "default" else name) / "adapter_model.safetensors")
        assert stored.keys() == own[name].keys() and len(stored) == 24
        assert all(torch.equal(stored[key], tensor) for key, tensor in own[name].items())


def test_an_adapter_is_renamed_by_loading_it_under_another_name(tmp_path):
    model = tiny_zlora()
    before = get_peft_model_state_dict(model)
    model.save_pretrained(str(tmp_path))
    assert model.load_adapter(str(tmp_path), "renamed").missing_keys == []
    model.set_adapter("renamed")
    model.delete_adapter("default")
    after = get_peft_model_state_dict(model, adapter_name="renamed")
    assert after.keys() == before.keys() and all(torch.equal(after[key], t) for key, t in before.items())


@pytest.mark.filterwarnings("ignore:Adapter name")
@pytest.mark.parametrize(
    "name", ["router", "posterior", "weight", "layers", "0", "zlora_A", "base_layer", "keys", "training", "a.b", ""]
)
def test_a_name_by_which_peft_could_not_tell_adapters_apart_is_refused(name):
    model = tiny_zlora()
    with pytest.raises(ValueError, match=f"adapter cannot be called '{name}'.*adapter_name="):
        model.add_adapter(name, tiny_config())
    assert len(get_peft_model_state_dict(model)) == 24 and list(model.peft_config) == ["default"]
    with pytest.raises(ValueError, match="adapter cannot be called"):
        get_peft_model(tiny_base(), tiny_config(), adapter_name=name)


def state(model: nn.Module) -> tuple[dict[str, type], dict[str, tuple[int, bool]], dict[str, Any]]:
    """Types of all modules, parameters by identity with their flag, and the LM's config."""
    modules = {name: type(module) for name, module in model.named_modules()}
    return modules, {n: (id(p), p.requires_grad) for n, p in model.named_parameters()}, vars(model.config).copy()  # pyright: ignore


HALF_WAY: list[dict[str, Any]] = [
    {"target_modules": ["q_proj", "norm"]},  # two layers are changed before the norm is met
    {"target_modules": ["nothing"]},
    {"target_modules": ["q_proj", "lm_head"]},
]


@pytest.mark.parametrize("options", HALF_WAY)
def test_a_failure_half_way_leaves_the_model_as_it_was(options):
    base = tiny_base().requires_grad_(True)
    before = state(base)
    with pytest.raises((TypeError, ValueError)):
        get_peft_model(base, tiny_config(**options))
    assert state(base) == before and not hasattr(base, "peft_config")
    model = tiny_zlora(base=base)
    expected, before, layers = logits(model, codes=1), state(model), zlora_layers(model)
    with pytest.raises((TypeError, ValueError)):
        model.add_adapter("other", tiny_config(**options))
    assert state(model) == before and list(model.peft_config) == ["default"]
    assert all(list(layer.zlora_config) == ["default"] for layer in layers.values())
    model.add_adapter("other", tiny_config())
    assert torch.equal(logits(model, codes=1), expected)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_would_lose_the_heads_or_mix_codes_is_refused():
    model = two_adapters()
    cases: list[tuple[Callable[[], Any], str]] = [
        (lambda: get_peft_model(model.base_model.model, tiny_config()), "zlora layers of another PeftModel already"),
        (lambda: inject_adapter_in_model(tiny_config(), tiny_base()), "shared state.*get_peft_model"),
        (lambda: get_peft_model(tiny_base(), tiny_config(), mixed=True), "not compatible with the `PeftMixedModel`"),
        (lambda: model.base_model.set_adapter(["default", "other"]), "runs one adapter at a time"),  # pyright: ignore
        (lambda: model.base_model.set_adapter("third"), "no adapter is called 'third'; there are default, other"),  # pyright: ignore
        (lambda: model.add_adapter("other", tiny_config()), "already exists"),
        (lambda: model.add_adapter("lora", LoraConfig()), "Cannot combine adapters with different peft types"),
    ]
    for call, message in cases:
        with pytest.raises(ValueError, match=message):
            call()
    assert model.active_adapters == ["default"] and trained(model) == {"default": True, "other": False}


def test_what_only_plain_lora_can_do_is_refused_in_words(tmp_path):
    model = tiny_zlora()
    model.save_pretrained(str(tmp_path))
    with pytest.raises(ValueError, match="Hotswapping only supports LORA but ZLORA"):
        hotswap_adapter(model, str(tmp_path), "default")
    with pytest.raises(AttributeError, match="add_weighted_adapter"):
        model.add_weighted_adapter(["default"], [1.0], "sum")  # pyright: ignore
    assert not model.supports_lora_conversion()
    with pytest.raises(TypeError, match="do not support LoRA conversion"):
        convert_to_lora(model, rank=4)


LORA_ONLY = sorted({one.name for one in fields(LoraConfig)} - {one.name for one in fields(ZLoraConfig)})


@pytest.mark.parametrize("name", LORA_ONLY)
def test_a_setting_of_plain_lora_is_refused_by_its_name(name):
    with pytest.raises(ValueError, match=rf"zlora has no `{name}`, which is peft.LoraConfig's: ."):
        tiny_config(**{name: None})


def test_the_settings_of_plain_lora_that_users_ask_for_have_a_reason_of_their_own():
    reasons = {"rank_pattern": "one rank", "modules_to_save": "c_base", "use_rslora": r"sqrt\(r\)", "bias": "c_base"}
    reasons |= {"lora_dropout": "zlora_dropout", "alpha_pattern": "one scale", "init_lora_weights": "gate_init_std"}
    for name, reason in reasons.items():
        with pytest.raises(ValueError, match=reason):
            tiny_config(**{name: None})


def test_the_base_models_state_dict_is_that_of_the_untouched_model():
    model, expected = tiny_zlora(), tiny_base().state_dict()
    found = get_base_model_state_dict(model)
    assert found.keys() == expected.keys() and all(torch.equal(found[key], t) for key, t in expected.items())


def test_layer_and_model_status_tell_what_is_there():
    model = two_adapters()
    for layer in list(zlora_layers(model).values()):
        layer.merge(z=1)
    status, layers = model.get_model_status(), model.get_layer_status()
    assert (status.adapter_model_type, status.num_adapter_layers, status.enabled) == ("ZLoraModel", 4, True)
    assert (status.active_adapters, status.merged_adapters) == (["default"], ["default"])
    assert status.available_adapters == ["default", "other"]
    assert status.requires_grad == {"default": True, "other": False}
    assert status.trainable_params == sum(p.numel() for n, p in model.named_parameters() if ".default." in n)
    assert {layer.module_type for layer in layers} == {"zlora.ZLoraLinear"}
    assert [layer.name for layer in layers] == [f"model.{name}" for name in zlora_layers(model)]


def test_a_refusal_of_an_input_names_the_module():
    model = tiny_zlora()
    name, layer = next(iter(zlora_layers(model).items()))
    with model.base_model.use_code(1), pytest.raises(ValueError, match=rf"zlora: {name} is given .*exclude_modules"):  # pyright: ignore
        layer(torch.randn(3, 32))


@pytest.mark.parametrize("low_cpu_mem_usage", [False, True])
def test_a_deleted_adapters_name_can_be_used_again(low_cpu_mem_usage, tmp_path):
    model = tiny_zlora()
    model.save_pretrained(str(tmp_path))
    expected = logits(model, codes=1)
    model.load_adapter(str(tmp_path), "other", low_cpu_mem_usage=low_cpu_mem_usage)
    model.delete_adapter("other")
    model.load_adapter(str(tmp_path), "other", low_cpu_mem_usage=low_cpu_mem_usage)
    model.set_adapter("other")
    assert torch.equal(logits(model, codes=1), expected)
