"""A linear layer that adds to what it is given: the sum, its dtype, and its gradients."""

from itertools import product

import pytest
import torch
from torch.nn import functional

from toolkit.kernels.casting import CastingLinear

DTYPES = (torch.float32, torch.bfloat16)


def layer_of(dtype: torch.dtype, bias: bool = False) -> CastingLinear:
    torch.manual_seed(0)
    return CastingLinear(3, 5, bias=bias).to(dtype)


@pytest.mark.parametrize("bias", [False, True])
def test_the_sum_passes_gradcheck(bias):
    layer = layer_of(torch.float64, bias)
    x, addend = (torch.randn(2, 4, n, dtype=torch.float64, requires_grad=True) for n in (3, 5))
    torch.testing.assert_close(layer(x, addend=addend), addend + functional.linear(x, layer.weight, layer.bias))
    parameters = tuple(layer.parameters())
    assert torch.autograd.gradcheck(lambda *given: layer(given[0], addend=given[1]), (x, addend, *parameters))


@pytest.mark.parametrize(("input_dtype", "dtype", "addend_dtype"), list(product(DTYPES, repeat=3)))
def test_the_sum_has_the_dtype_of_the_addend_and_the_layer_its_own(input_dtype, dtype, addend_dtype):
    layer, x, addend = layer_of(dtype), torch.randn(2, 4, 3).to(input_dtype), torch.randn(2, 4, 5).to(addend_dtype)
    before, found = addend.clone(), layer(x, addend=addend)
    assert torch.equal(addend, before)  # is not written to
    assert found.dtype == addend_dtype and layer(x).dtype == dtype
    exact = addend.double() + functional.linear(x.to(dtype).double(), layer.weight.double())
    narrow = torch.bfloat16 in (dtype, addend_dtype)
    torch.testing.assert_close(found.double(), exact, rtol=2**-7 if narrow else 1e-6, atol=2**-7 if narrow else 1e-6)


def test_autocast_does_not_narrow_the_addend():
    """Above 256 a bfloat16 holds even numbers only."""
    addend = torch.full((1, 2, 5), 257.0)
    with torch.autocast("cpu", torch.bfloat16):
        found = layer_of(torch.float32)(torch.zeros(1, 2, 3), addend=addend)
    assert torch.equal(found, addend)
