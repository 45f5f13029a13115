"""One zlora layer against W x + s B diag(g) A x row by row; its gradients; and what it costs."""

from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from toolkit.zlora import GateBox, Gates, ZLoraLinear

from .tiny import tiny_config

ROWS, TOKENS, IN, OUT = 4, 5, 6, 48
CODES = torch.eye(4)[[0, 2, 3, 1]]  # the third row is the posterior's
ACTIVE = (torch.arange(TOKENS) >= torch.tensor([[0], [3], [1], [0]])).float()


def layer_of(dtype: torch.dtype = torch.float32, base: torch.dtype | None = None, **kwargs: Any) -> ZLoraLinear:
    torch.manual_seed(0)
    linear = nn.Linear(IN, OUT).requires_grad_(False)
    layer = ZLoraLinear(linear.to(base or dtype), "default", tiny_config(**kwargs), GateBox()).to(dtype)
    layer.base_layer.to(base or dtype)
    nn.init.normal_(layer.zlora_B["default"].weight)  # pyright: ignore
    return layer


def run(layer: ZLoraLinear, x: Tensor, codes: Tensor = CODES, active: Tensor | None = ACTIVE) -> Tensor:
    layer.box.current = Gates(codes, active, everywhere=active is None)
    return layer(x)


def row_by_row(layer: ZLoraLinear, x: Tensor, codes: Tensor = CODES, active: Tensor = ACTIVE) -> Tensor:
    """In float64, one token at a time."""
    config = layer.zlora_config["default"]
    a, b = (parts["default"].weight.double() for parts in (layer.zlora_A, layer.zlora_B))  # pyright: ignore
    table, base = layer.zlora_gate["default"].weight.double(), layer.base_layer.weight.double()  # pyright: ignore
    out = torch.empty(*x.shape[:2], OUT, dtype=torch.float64)
    for row in range(len(x)):
        gate = torch.cat([codes[row, :-1].double() @ table, codes[row, -1:].double().expand(config.posterior_r)])
        update = config.lora_alpha / config.r * (b * gate) @ a
        for token in range(x.shape[1]):
            weight = base + active[row, token] * update
            out[row, token] = weight @ x[row, token].double() + layer.base_layer.bias.double()  # pyright: ignore
    return out


def test_the_layer_is_the_base_weight_with_the_update_of_the_rows_code():
    layer, x = layer_of(), torch.randn(ROWS, TOKENS, IN)
    torch.testing.assert_close(run(layer, x).double(), row_by_row(layer, x), rtol=1e-5, atol=1e-5)
    everywhere = row_by_row(layer, x, active=torch.ones(ROWS, TOKENS))
    torch.testing.assert_close(run(layer, x, active=None).double(), everywhere, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("active", [None, ACTIVE], ids=["everywhere", "masked"])
def test_gradients_of_the_input_of_a_b_and_of_the_gates_pass_gradcheck(active):
    layer = layer_of(torch.float64)
    parameters = [p for p in layer.parameters() if p.requires_grad]
    assert len(parameters) == 3
    x = torch.randn(ROWS, TOKENS, IN, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x, *_: run(layer, x, CODES.double(), active), (x, *parameters))


WIDE, NARROW = torch.float32, torch.bfloat16


DTYPES = [(WIDE, NARROW, False), (NARROW, WIDE, False), (NARROW, NARROW, False), (WIDE, WIDE, True)]


@pytest.mark.parametrize(("base", "adapter", "autocast"), DTYPES)
def test_base_and_adapter_may_differ_in_dtype(base, adapter, autocast):
    layer, x = layer_of(adapter, base), torch.randn(ROWS, TOKENS, IN)
    x.requires_grad_()
    with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
        found = run(layer, x.to(base))
    assert found.dtype == (torch.bfloat16 if autocast else base)
    found.float().sum().backward()
    for p in (x, *(p for p in layer.parameters() if p.requires_grad)):
        assert p.grad is not None and p.grad.dtype == p.dtype and p.grad.isfinite().all()
    expected = row_by_row(layer, x.to(base)).detach()
    narrow = autocast or torch.bfloat16 in (base, adapter)
    scale = float(expected.abs().max())
    torch.testing.assert_close(found.double(), expected, rtol=0, atol=scale * (2**-6 if narrow else 1e-6))


class Shapes(TorchDispatchMode):
    """Number of elements of every tensor that an operation allocates, by operation."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[tuple[str, int]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        given = {t.untyped_storage().data_ptr() for t in args if isinstance(t, Tensor)}
        for tensor in out if isinstance(out, tuple | list) else [out]:
            if isinstance(tensor, Tensor) and tensor.untyped_storage().data_ptr() not in given:
                self.made.append((func.overloadpacket.__name__, tensor.numel()))
        return out


def allocated(num_latents: int) -> list[tuple[str, int]]:
    """By a forward and a backward of the layer."""
    layer = layer_of(num_latents=num_latents)
    codes = torch.eye(num_latents + 1)[:ROWS]
    x, grad = torch.randn(ROWS, TOKENS, IN, requires_grad=True), torch.ones(ROWS, TOKENS, OUT)
    with Shapes() as shapes:
        run(layer, x, codes).backward(grad)
    return shapes.made


def test_the_cost_grows_with_the_number_of_codes_in_the_gate_table_alone():
    """And the update is added without a tensor of its own, in either direction."""
    few, many = allocated(4), allocated(64)
    large = [name for name, size in few if size >= ROWS * TOKENS * OUT]
    assert large == ["addmm"]  # the base layer's result, which becomes the sum
    assert [name for name, _ in few] == [name for name, _ in many]
    grown = {(a, b) for (_, a), (_, b) in zip(few, many, strict=True) if a != b}
    # The gradient of the table, K rows of r, and the codes times the scaling, made once for all layers.
    assert grown == {(4 * 4, 64 * 4), (ROWS * 5, ROWS * 65)}
