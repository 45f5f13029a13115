"""The latent slot against a plain model to whose inputs_embeds the vector is added by hand."""

from typing import Any

import pytest
import torch
from peft import get_peft_model

from toolkit.commands.export import export, export_code
from toolkit.config import RunConfig
from toolkit.errors import ConfigError
from toolkit.extras.slot import ZLoraEmbedding
from toolkit.zlora import Gates

from ..zlora.test_generation import NUM_TOKENS, greedy
from ..zlora.test_latent_forward import check_every_branch, close, each_activation, each_pair, outputs
from ..zlora.tiny import Reference, Text, adapter_tensors, collate, texts, tiny_base, tiny_config, tiny_zlora

CONDITIONINGS = ("slot", "both")
each_conditioning = pytest.mark.parametrize("conditioning", CONDITIONINGS)
IDS = torch.tensor([[5, 9, 3, 30, 12], [7, 7, 21, 4, 8]])


@each_pair
def test_every_branch_equals_a_model_with_the_vector_in_its_inputs(family, activation):
    """And a fresh slot is the frozen model."""
    for conditioning in CONDITIONINGS:
        options: dict[str, Any] = {"conditioning": conditioning, "activation": activation}
        check_every_branch(tiny_zlora(family, **options), family)
        fresh = outputs(tiny_zlora(family, fresh=True, **options), collate(texts()))
        close(fresh["nll"], fresh["nll_free"][:, None].expand_as(fresh["nll"]))


@each_activation
def test_the_z_free_and_the_posterior_rows_get_no_vector(activation):
    model, batch = tiny_zlora(conditioning="slot", activation=activation), collate(texts(), left=1)
    before = outputs(model, batch)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "zlora_slot_" in name:
                parameter.mul_(3.0)
    after = outputs(model, batch)
    assert all(torch.equal(before[n], after[n]) for n in ("nll_free", "log_q", "log_p"))
    assert not torch.allclose(before["nll"], after["nll"], atol=1e-2)


def touched(select: Any, **kwargs: Any) -> set[str]:
    """Adapter tensors that one scalar of the latent forward moves, without the names of layers."""
    model = tiny_zlora(**kwargs)
    select(model(**collate(texts()))).backward()
    grads = {n: p.grad for n, p in model.named_parameters() if p.grad is not None and p.grad.any()}
    return {name.split("zlora_")[1].removesuffix(".default.weight") for name in grads if "zlora_heads" not in name}


def test_each_term_moves_its_own_parameters_only():
    slot = {"slot_gate", "slot_up"}
    assert touched(lambda out: out.nll.sum(), conditioning="slot") == slot
    assert touched(lambda out: out.log_q[:, 0].sum(), conditioning="slot") == {"A", "B"}
    assert touched(lambda out: out.log_p[:, 0].sum(), conditioning="slot") == set()
    assert touched(lambda out: out.nll.sum(), conditioning="both") == slot | {"A", "B", "gate"}


def test_without_a_slot_nothing_of_it_exists_and_both_starts_with_the_same_lora():
    lora, both = (adapter_tensors(tiny_zlora(fresh=True, conditioning=c)) for c in ("lora", "both"))
    assert both.keys() - lora.keys() == {n for n in both if "zlora_slot_" in n} and not lora.keys() - both.keys()
    assert all(torch.equal(tensor, both[name]) for name, tensor in lora.items())
    assert not tiny_zlora().base_model.model._forward_pre_hooks


def test_a_prompt_of_any_length_gets_the_vector_once():
    """A prompt of one token looks like a step of decoding; the cache tells them apart."""
    for length, options in (
        (1, [{}, {"use_cache": False}]),
        (4, [{}, {"use_cache": False}, {"prefill_chunk_size": 2}]),
    ):
        model, prompt = tiny_zlora(conditioning="slot"), texts(((length, 1),))[0].prompt
        expected = Reference(model).greedy(1, prompt, NUM_TOKENS)
        assert [greedy(model, [prompt], 1, **kwargs) for kwargs in options] == [[expected]] * len(options)


@pytest.mark.parametrize(("conditioning", "activation"), [("slot", "response"), ("both", "response"), ("both", "all")])
def test_the_slots_column_can_be_said_by_hand(conditioning, activation):
    model, example = tiny_zlora(conditioning=conditioning, activation=activation), texts()[0]
    ids, start = torch.tensor([example.prompt + example.response]), len(example.prompt) - 1
    active = torch.ones(1, ids.shape[1])
    if activation == "response":
        active[:, :start] = 0.0
    expected = Reference(model).logits(1, example)
    with torch.no_grad():
        with model.base_model.box.use(Gates(torch.eye(4)[[1]], active, prompt_end=start)):
            close(model(ids).logits[0, start:], expected)
        close(model(ids, codes=1, prompt_end=start).logits[0, start:], expected)
        with model.base_model.use_code(1):
            close(model(ids, prompt_end=start).logits[0, start:], expected)
        # The control: without it the input is taken for a prompt.
        assert not torch.allclose(model(ids, codes=1).logits[0, start:], expected, atol=1e-2)


def test_the_column_of_the_slot_counts_what_is_cached():
    starts = {(None, 0): 3, (None, 2): None, (3, 0): 3, (3, 3): 0, (3, 4): -1, (5, 0): 5}
    for (prompt_end, cached), expected in starts.items():
        assert Gates(torch.zeros(1, 4), everywhere=True, prompt_end=prompt_end).at(4, cached).start == expected
    with pytest.raises(ValueError, match="column of the last prompt token, must be >= 0, got -1"):
        Gates(torch.zeros(1, 4), prompt_end=-1)


def test_the_slot_alone_can_give_every_code_an_answer_of_its_own():
    model = tiny_zlora(fresh=True, conditioning="slot").train()
    batch = collate([Text([5, 9, 3], response) for response in ([30], [12], [7])])
    optimizer = torch.optim.Adam([p for n, p in model.named_parameters() if "zlora_slot_" in n], lr=0.05)
    for _ in range(100):
        optimizer.zero_grad()
        model(**batch).nll.squeeze(-1).diagonal().sum().backward()
        optimizer.step()
    nll_BK = outputs(model, batch)["nll"].squeeze(-1)
    assert torch.equal(nll_BK.argmin(0), torch.arange(3)) and nll_BK.diagonal().max() < 1.0


# Adapters with a slot as PEFT users meet them

BATCH = collate(texts())
MERGE_REFUSED = "neither merged weights nor a plain LoRA can express.*use_code.*conditioning: lora"


@pytest.mark.filterwarnings("ignore:Adapter default was active which is now deleted")
@pytest.mark.parametrize(("first", "second"), [("lora", "lora"), ("lora", "slot"), ("slot", "lora"), ("slot", "both")])
def test_a_second_adapter_of_another_size_or_conditioning_works_beside_the_first_and_alone(first, second):
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
