"""The PEFT method as PEFT users meet it: registration, config, saving, loading and target modules.

Saved tensors are all random, so that an adapter that is silently initialised anew on loading fails.
"""

import importlib
import json
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftConfig, PeftModel, get_peft_model
from peft.utils.peft_types import PeftType
from safetensors.torch import load_file

import toolkit.zlora
from toolkit.zlora import ZLoraConfig, ZLoraModel

from .test_latent_forward import FIELDS, outputs
from .tiny import adapter_tensors, collate, texts, tiny_base, tiny_config, tiny_zlora, zlora_layers


def load(folder: Path, family: str = "llama", **kwargs: Any) -> PeftModel:
    """Load onto a fresh base, after moving the random generator away from any earlier initialisation."""
    base = tiny_base(family)
    torch.manual_seed(99)
    return PeftModel.from_pretrained(base, str(folder), **kwargs).eval()


@pytest.mark.parametrize(("family", "activation"), [("llama", "response"), ("gemma", "all"), ("gpt_neox", "response")])
def test_a_saved_adapter_comes_back_whole_from_a_file_of_nothing_else(family, activation, tmp_path):
    model, batch = tiny_zlora(family, activation=activation), collate(texts())
    model.save_pretrained(str(tmp_path))
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message=".*missing adapter keys.*")
        loaded = load(tmp_path, family)
    saved, restored = adapter_tensors(model), adapter_tensors(loaded)
    assert saved.keys() == restored.keys()
    assert all(torch.equal(restored[name], tensor) for name, tensor in saved.items())
    one, other = (outputs(m, batch) for m in (model, loaded))
    assert all(torch.equal(one[name], other[name]) for name in FIELDS)
    assert not [n for n, p in loaded.named_parameters() if p.requires_grad]
    # The control: a re-initialised adapter is another model.
    anew = outputs(tiny_zlora(family, fresh=True, activation=activation), batch)
    assert not any(torch.allclose(anew[name], one[name], atol=1e-3) for name in ("nll", "log_q", "log_p", "jsd"))
    stored = load_file(tmp_path / "adapter_model.safetensors")
    assert sum(t.numel() for t in stored.values()) == sum(t.numel() for t in saved.values())
    assert all("zlora_" in name and "base_layer" not in name for name in stored)
    files = {p.name for p in tmp_path.iterdir()}
    assert files == {"README.md", "adapter_config.json", "adapter_model.safetensors"}


@pytest.mark.filterwarnings("ignore:Found missing adapter keys")
def test_an_adapter_comes_back_whole_under_another_name_and_can_go_on_training(tmp_path):
    model = tiny_zlora()
    model.save_pretrained(str(tmp_path))
    loaded = load(tmp_path, adapter_name="other", is_trainable=True)
    assert {n for n, p in loaded.named_parameters() if p.requires_grad} == set(adapter_tensors(loaded))
    restored = {name.replace(".other", ".default"): t for name, t in adapter_tensors(loaded).items()}
    assert [n for n, tensor in adapter_tensors(model).items() if not torch.equal(restored[n], tensor)] == []


def test_the_config_round_trips_through_adapter_config_json(tmp_path):
    options: dict[str, Any] = {"router_layer": 1, "posterior_layer": -2, "target_modules": ["v_proj", "q_proj"]}
    config = tiny_config("factored", activation="all", **options)
    config.save_pretrained(str(tmp_path))
    stored = json.loads((tmp_path / "adapter_config.json").read_text())
    assert stored["peft_type"] == "ZLORA" and stored["target_modules"] == ["q_proj", "v_proj"]
    loaded = PeftConfig.from_pretrained(str(tmp_path))
    assert type(loaded) is ZLoraConfig and loaded.peft_type is PeftType.ZLORA  # pyright: ignore
    assert loaded.to_dict() == config.to_dict() and loaded.z == config.z  # pyright: ignore


def test_the_peft_type_is_a_full_member_of_pefts_enum_also_when_it_is_registered_twice():
    member, before = PeftType("ZLORA"), list(PeftType)
    assert member is PeftType.ZLORA is PeftType["ZLORA"]  # pyright: ignore
    assert member in before and isinstance(member, str) and member == "ZLORA"
    importlib.reload(toolkit.zlora)
    assert list(PeftType) == before and PeftType("ZLORA") is member
    assert isinstance(tiny_zlora().base_model, ZLoraModel)


EVERY_LINEAR = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, {"q_proj", "v_proj"}),
        ({"target_modules": "all-linear", "exclude_modules": ["q_proj"]}, EVERY_LINEAR - {"q_proj"}),
        ({"target_modules": r".*mlp\.(up|gate)_proj"}, {"up_proj", "gate_proj"}),
    ],
    ids=("by default", "all but one", "by pattern"),
)
def test_target_modules_choose_the_layers(options, expected, tmp_path):
    model = tiny_zlora(**options)
    names = list(zlora_layers(model))
    assert {name.rsplit(".", 1)[1] for name in names} == expected
    assert len(names) == 2 * len(expected)  # both layers of the model
    model.save_pretrained(str(tmp_path))
    loaded = load(tmp_path)
    assert list(zlora_layers(loaded)) == names
    batch = collate(texts())
    assert torch.equal(outputs(loaded, batch)["nll"], outputs(model, batch)["nll"])


@pytest.mark.filterwarnings("ignore:Model has `tie_word_embeddings=True`")
def test_what_cannot_be_adapted_is_refused():
    head = r"does not adapt the output head \('lm_head'\).*target_modules"
    cases: list[tuple[Any, str, type[Exception], str]] = [
        (tiny_base("llama"), "lm_head", ValueError, head),
        (tiny_base("gemma"), "lm_head", ValueError, head),  # tied
        (tiny_base(), "embed_tokens", TypeError, r"Conv1D, and 'model\.embed_tokens' is Embedding"),
        (torch.nn.Sequential(torch.nn.Linear(2, 2)), "0", ValueError, "transformers causal LM"),
    ]
    for model, target, kind, message in cases:
        with pytest.raises(kind, match=message):
            get_peft_model(model, tiny_config(target_modules=[target]))


OUT_OF_RANGE: list[tuple[dict[str, Any], str]] = [
    ({"num_latents": 0}, r"num_latents: Input should be greater than or equal to 1 \(got 0\)"),
    ({"latent": {"kind": "categoric"}}, "latent must have a kind out of categorical, .*did you mean 'categorical'"),
    ({"latent": {"num_latent": 3}}, "num_latent: unknown key; did you mean 'num_latents'"),
    ({"r": 2.5}, "r must be a whole number of at least 1, got 2.5"),
    ({"posterior_r": -1}, "posterior_r must be a whole number of at least 1, got -1"),
    ({"head_dim": 0}, "head_dim must be a whole number of at least 1, got 0"),
    ({"activation": "prompt"}, "activation must be 'response' or 'all', got 'prompt'"),
    ({"zlora_dropout": 1.0}, r"zlora_dropout must lie in \[0, 1\), got 1.0"),
    ({"gate_init_std": -0.1}, "gate_init_std must not be negative, got -0.1"),
]


def test_a_config_out_of_range_is_refused_by_name():
    for options, message in OUT_OF_RANGE:
        with pytest.raises(ValueError, match=message):
            tiny_config(**options)
