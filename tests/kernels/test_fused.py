"""RMSNorm and the gate of an MLP against transformers' own, and what they keep for the backward."""

import copy
from typing import Any

import pytest
import torch
import transformers
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint
from transformers.models.gemma.modeling_gemma import GemmaMLP, GemmaRMSNorm
from transformers.models.llama.modeling_llama import LlamaMLP, LlamaRMSNorm
from transformers.models.qwen2.modeling_qwen2 import Qwen2MLP, Qwen2RMSNorm

from toolkit.kernels import fused, linear

CONFIG = transformers.LlamaConfig(hidden_size=16, intermediate_size=24, num_attention_heads=2)


def module(kind: str) -> Any:
    torch.manual_seed(0)
    made = Qwen2RMSNorm(16, eps=1e-4) if kind == "norm" else Qwen2MLP(CONFIG)
    for parameter in made.parameters():
        nn.init.normal_(parameter)
    return made.requires_grad_(False)


def run(of: nn.Module, dtype: torch.dtype, checkpointed: bool = False) -> tuple[Tensor, Tensor]:
    x = torch.randn(2, 5, 16, generator=torch.Generator().manual_seed(1)).to(dtype).requires_grad_()
    out = checkpoint(of, x, use_reentrant=False) if checkpointed else of(x)
    upstream = torch.randn(out.shape, generator=torch.Generator().manual_seed(2)).to(dtype)
    return out, torch.autograd.grad((out * upstream).sum(), x)[0]


@pytest.mark.parametrize("checkpointed", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("kind", ["norm", "mlp"])
def test_values_and_gradients_are_those_of_transformers(kind, dtype, checkpointed):
    theirs = module(kind).to(dtype)
    ours = copy.deepcopy(theirs)
    fused.use_fused(ours)
    (expected, expected_grad), (found, found_grad) = run(theirs, dtype), run(ours, dtype, checkpointed)
    assert torch.equal(found, expected) or (kind == "norm" and dtype == torch.bfloat16)
    tolerance = {"rtol": 1e-5, "atol": 1e-5} if dtype == torch.float32 else {"rtol": 2e-2, "atol": 2e-2}
    torch.testing.assert_close(found, expected, **tolerance)
    torch.testing.assert_close(found_grad, expected_grad, **tolerance)
    fused.use_plain(ours)
    assert torch.equal(run(ours, dtype)[1], expected_grad)


def test_gradients_are_those_of_finite_differences():
    def draw(*shape: int) -> Tensor:
        return torch.randn(*shape, dtype=torch.float64, generator=torch.Generator().manual_seed(3)).requires_grad_()

    assert torch.autograd.gradcheck(lambda x: fused.rms_norm(x, draw(4).detach(), 1e-3), draw(3, 4))
    assert torch.autograd.gradcheck(fused.gated, (draw(3, 4), draw(4, 3).detach().t().requires_grad_()))


def kept(of: Any, *given: Tensor) -> list[Tensor]:
    found: list[Tensor] = []
    with torch.autograd.graph.saved_tensors_hooks(lambda t: found.append(t) or t, lambda t: t):
        of(*given)
    return found


def test_the_input_and_a_number_per_token_are_all_that_a_norm_keeps():
    x = torch.randn(6, 16, dtype=torch.bfloat16, requires_grad=True)
    norm = module("norm").bfloat16()
    fused.use_fused(norm)
    sizes = [t.nbytes for t in kept(norm, x) if t is not norm.weight]
    assert sizes == [x.nbytes, 6 * 4]


def test_a_gated_product_is_made_again_and_not_kept_for_a_trained_weight():
    gate, up = (torch.randn(5, 6, requires_grad=True) for _ in range(2))
    weight = torch.randn(3, 6, requires_grad=True)
    x = fused.gated(gate, up)
    assert all(t.data_ptr() != x.data_ptr() for t in kept(linear, x, weight))
    found = torch.autograd.grad(linear(x, weight).square().sum(), [gate, up, weight])
    plain = (torch.nn.functional.silu(gate) * up) @ weight.t()
    for one, other in zip(found, torch.autograd.grad(plain.square().sum(), [gate, up, weight]), strict=True):
        torch.testing.assert_close(one, other)


@pytest.mark.parametrize(
    "made", [GemmaRMSNorm(16), GemmaMLP(transformers.GemmaConfig(hidden_size=16, num_attention_heads=2))]
)
def test_what_computes_something_else_is_left_alone(made):
    fused.use_fused(made)
    assert "forward" not in vars(made)
    assert not isinstance(made, (LlamaRMSNorm, LlamaMLP))


def test_a_norm_that_is_trained_or_of_another_dtype_runs_as_transformers_has_it():
    for norm in (module("norm").requires_grad_(True), module("norm").double()):
        expected = norm(torch.ones(2, 16))
        fused.use_fused(norm)
        found = norm(torch.ones(2, 16))
        assert torch.equal(found, expected) and found.dtype == expected.dtype
        assert found.requires_grad == norm.weight.requires_grad
