"""Adapters with a slot as PEFT users meet them: saving, loading, several adapters, and what is refused."""

from typing import Any

import pytest
import torch
from peft import get_peft_model
from safetensors.torch import load_file

from toolkit.commands.export import export, export_code
from toolkit.config import RunConfig
from toolkit.errors import ConfigError
from toolkit.extras.slot import ZLoraEmbedding

from ..zlora.test_latent_forward import outputs
from ..zlora.test_round_trip import comes_back_whole
from ..zlora.tiny import adapter_tensors, collate, texts, tiny_base, tiny_config, tiny_zlora
from .test_slot import IDS, each_conditioning

BATCH = collate(texts())
MERGE_REFUSED = "neither merged weights nor a plain LoRA can express.*use_code.*conditioning: lora"


@pytest.mark.parametrize(("family", "conditioning"), [("llama", "slot"), ("gemma", "both"), ("gpt_neox", "both")])
def test_a_saved_adapter_comes_back_whole(family, conditioning, tmp_path):
    model = tiny_zlora(family, conditioning=conditioning)
    loaded = comes_back_whole(model, family, tmp_path)
    stored = load_file(tmp_path / "adapter_model.safetensors")
    assert sum(t.numel() for t in stored.values()) == sum(t.numel() for t in adapter_tensors(model).values())
    assert not [n for n, p in loaded.named_parameters() if p.requires_grad]


@pytest.mark.filterwarnings("ignore:Adapter default was active which is now deleted")
@pytest.mark.parametrize(("first", "second"), [("lora", "slot"), ("slot", "lora"), ("slot", "both")])
def test_a_second_adapter_of_another_conditioning_works_beside_the_first_and_alone(first, second):
    model: Any = tiny_zlora(conditioning=first)
    before = outputs(model, BATCH)["nll"]
    model.add_adapter("other", tiny_config(conditioning=second, num_latents=5))
    assert torch.equal(outputs(model, BATCH)["nll"], before)
    model.set_adapter("other")
    assert outputs(model, BATCH)["nll"].shape[1] == 5
    trainable = {n for n, p in model.named_parameters() if p.requires_grad}
    assert trainable == {n for n in adapter_tensors(model) if ".other." in n}
    with model.disable_adapter(), torch.no_grad():
        assert torch.equal(model(IDS).logits, tiny_base()(IDS).logits)
    model.set_adapter("default")
    assert torch.equal(outputs(model, BATCH)["nll"], before)
    model.delete_adapter("default")
    assert not [name for name in adapter_tensors(model) if "slot" in name and ".default." in name]
    assert model.base_model.active_adapters == ["other"] and outputs(model, BATCH)["nll"].shape[1] == 5


def test_unloading_gives_the_model_back():
    base = tiny_base()
    unloaded = tiny_zlora(base=base, conditioning="both").unload()
    assert unloaded is base and not base._forward_pre_hooks
    assert not any(isinstance(module, ZLoraEmbedding) for module in base.modules())
    assert base.state_dict().keys() == tiny_base().state_dict().keys()


@each_conditioning
def test_merging_and_exporting_are_refused_and_change_nothing(conditioning, tmp_path):
    model: Any = tiny_zlora(conditioning=conditioning)
    before = {n: p.clone() for n, p in model.named_parameters()}
    for call in (
        lambda: model.merge_and_unload(z=0),
        model.merge_adapter,
        lambda: export_code(model, model.peft_config["default"], 0, tmp_path / "z0"),
    ):
        with pytest.raises(ValueError, match=f"conditioning: {conditioning} adds a vector.*{MERGE_REFUSED}"):
            call()
    assert all(torch.equal(p, before[n]) for n, p in model.named_parameters())
    config = RunConfig(run_dir=tmp_path / "run")
    config.zlora.conditioning = conditioning
    with pytest.raises(ConfigError, match=r"a plain LoRA cannot express the latent slot(.|\n)*conditioning: lora"):
        export(config)
    assert not list(tmp_path.iterdir())


def test_inputs_embeds_are_refused_where_a_slot_would_be_missed():
    model, embeds = tiny_zlora(conditioning="slot"), tiny_base().get_input_embeddings()(IDS)
    for call in (model, lambda **kwargs: model.generate(**kwargs, max_new_tokens=2)):
        with (
            torch.no_grad(),
            model.base_model.use_code(1),
            pytest.raises(ValueError, match="inputs_embeds bypass the input embedding"),
        ):
            call(inputs_embeds=embeds)
    with torch.no_grad(), model.disable_adapter():
        assert torch.equal(model(inputs_embeds=embeds).logits, tiny_base()(IDS).logits)


class Doubled(torch.nn.Module):
    """An input embedding of another kind."""

    def __init__(self, table: torch.nn.Module) -> None:
        super().__init__()
        self.table = table

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return 2 * self.table(ids)


def test_an_input_embedding_of_another_kind_is_refused_before_anything_is_injected():
    base = tiny_base()
    base.set_input_embeddings(Doubled(base.get_input_embeddings()))
    with pytest.raises(ValueError, match=r"torch\.nn\.Embedding as the model's input embedding, got Doubled"):
        get_peft_model(base, tiny_config(conditioning="slot"))
    assert not [name for name, _ in base.named_parameters() if "zlora_" in name]
    get_peft_model(base, tiny_config())
