"""The optimizer of a model trained from fresh weights against torch's two."""

import copy
from pathlib import Path

import pytest
import torch
from processes import succeed
from torch import nn
from transformers import GPT2Config, LlamaConfig, LlamaForCausalLM
from transformers.models.gpt2 import GPT2LMHeadModel

from toolkit.training.muon import MuonAdamW, fresh_groups

SIZES = {"vocab_size": 11, "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 2}


def small_llama(tied: bool = False) -> LlamaForCausalLM:
    torch.manual_seed(0)
    return LlamaForCausalLM(LlamaConfig(**SIZES, num_attention_heads=2, tie_word_embeddings=tied))


def steps(model: nn.Module, *optimizers: torch.optim.Optimizer) -> dict[str, torch.Tensor]:
    """Parameters after three steps along the same gradients."""
    generator = torch.Generator().manual_seed(1)
    for _ in range(3):
        for parameter in model.parameters():
            parameter.grad = torch.randn(parameter.shape, generator=generator)
        for optimizer in optimizers:
            optimizer.step()
    return dict(model.named_parameters())


@pytest.mark.parametrize("tied", [True, False])
def test_layers_move_as_under_torchs_muon_and_the_rest_as_under_its_adamw(tied: bool) -> None:
    model = small_llama(tied)
    other, before = copy.deepcopy(model), {name: p.detach().clone() for name, p in model.named_parameters()}
    layers = {name: p for name, p in other.named_parameters() if name.endswith("proj.weight")}
    rest = [p for name, p in other.named_parameters() if name not in layers]
    muon = torch.optim.Muon(layers.values(), lr=0.05, weight_decay=0.0, adjust_lr_fn="original")
    expected = steps(other, muon, torch.optim.AdamW(rest, lr=0.01, weight_decay=0.0))
    found = steps(model, MuonAdamW(fresh_groups(model, 0.01)))
    for name, parameter in found.items():
        moved, wanted = parameter - before[name], expected[name] - before[name]
        # torch's iterations are in bfloat16.
        assert (moved - wanted).norm() <= (0.03 if name in layers else 1e-6) * wanted.norm(), name
        assert wanted.norm() > 0


def test_tables_of_positions_are_no_matrices_of_layers() -> None:
    model = GPT2LMHeadModel(GPT2Config(vocab_size=11, n_positions=8, n_embd=8, n_layer=1, n_head=2))
    muon, rest = fresh_groups(model, 0.01)
    assert len(muon["params"]) == 4 and all(p.ndim == 2 for p in muon["params"])
    assert {p.shape[0] for p in rest["params"] if p.ndim == 2} == {11, 8}


def test_a_restored_state_goes_on_as_if_never_stopped() -> None:
    model = small_llama()
    optimizer = MuonAdamW(fresh_groups(model, 0.01))
    steps(model, optimizer)
    other = copy.deepcopy(model)
    restored = MuonAdamW(fresh_groups(other, 0.01))
    restored.load_state_dict(copy.deepcopy(optimizer.state_dict()))
    went_on, expected = steps(other, restored), steps(model, optimizer)
    assert all(torch.equal(went_on[name], value) for name, value in expected.items())


def test_processes_that_share_the_matrices_take_the_step_of_one(tmp_path: Path) -> None:
    """Three processes: of the two matrices of a shape one of them gets none."""
    model = small_llama()
    expected = steps(model, MuonAdamW(fresh_groups(model, 0.01)))
    succeed([str(tmp_path)], nproc=3, module="training.muon_steps")
    for rank in range(3):
        found = torch.load(tmp_path / f"{rank}.pt")
        assert found.keys() == expected.keys()
        for name, value in expected.items():
            torch.testing.assert_close(found[name], value, rtol=1e-6, atol=1e-7)
