"""Products by oneDNN against float64, on any CPU whose torch has it, and where they are not used."""

import copy
import json

import pytest
import torch
from processes import succeed
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils.checkpoint import checkpoint

from toolkit.kernels import is_plain_linear, linear, linear_map, product, products, use_own_products, use_torch_products

from .onednn import needs_onednn, onednn, widened

K, N = 6, 6  # as many in as out: a weight that is not transposed fits as well


@pytest.fixture
def _on():
    with onednn():
        yield


def draw(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed + sum(shape)))


def test_onednn_is_for_what_mkl_leaves_unused(monkeypatch):
    assert isinstance(torch.cpu.get_capabilities()["cpu_name"], str)
    for name, avx512, expected in (("AMD EPYC", True, True), ("AMD EPYC", False, False), ("Intel Xeon", True, False)):
        monkeypatch.setattr(torch.cpu, "get_capabilities", lambda n=name, a=avx512: {"cpu_name": n, "avx512_f": a})
        assert products._onednn_is_faster.__wrapped__() is expected


def inputs(kind: str) -> torch.Tensor:
    """(..., K) float32 of the strides that layers and gradients have."""
    return {
        "rows": draw(5, K),
        "batch": draw(2, 3, K),
        "transposed": draw(K, 5).t(),
        "every other column": draw(5, 2 * K)[:, ::2],
        "expanded": draw(1, K).expand(5, K),
        "heads": draw(2, 4, 3, K).transpose(1, 2),
    }[kind]


KINDS = ("rows", "batch", "transposed", "every other column", "expanded", "heads")


@needs_onednn
@pytest.mark.parametrize("kind", KINDS)
def test_a_product_and_its_gradients_equal_those_in_float64(kind):
    x, bias = inputs(kind), draw(N)
    addend = draw(*x.shape[:-1], N, seed=2)
    for weight in (draw(N, K, seed=1), draw(K, N, seed=1).t()):
        for b, a in ((None, None), (bias, None), (None, addend), (bias, addend)):
            expected = x.double() @ weight.double().t() + (0 if b is None else b.double()) + (0 if a is None else a)
            with onednn():
                assert not products.by_torch(x, weight)
                found = product(x, weight, b, a)
            torch.testing.assert_close(found, expected.float(), rtol=1e-6, atol=1e-6)
        with onednn():
            found = gradients(linear, x, weight, bias, addend)
        wide = gradients(lambda x, w, b, a: x @ w.t() + b + a, *(t.double() for t in (x, weight, bias, addend)))
        for one, other in zip(found, wide, strict=True):
            torch.testing.assert_close(one, other.float(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("elements", [1, 2 * K, 100])  # a row at a time, two, and the whole weight
@pytest.mark.parametrize("kind", KINDS)
def test_a_product_in_bfloat16_by_way_of_float32_is_rounded_once(kind, elements):
    """As by torch, whose sums of few numbers are exact in float32 as well: bit for bit."""
    x, bias, weights = inputs(kind).bfloat16(), draw(N).bfloat16(), (draw(N, K, seed=1), draw(K, N, seed=1).t())
    addend = draw(*x.shape[:-1], N, seed=2).bfloat16()
    for weight in (*(w.bfloat16() for w in weights), draw(2 * N, 2 * K).bfloat16()[::2, ::2]):
        for b, a in ((None, None), (bias, None), (None, addend), (bias, addend)):
            exact = x.double() @ weight.double().t() + (0 if b is None else b.double()) + (0 if a is None else a)
            with widened(elements):
                assert not products.by_torch(x, weight)
                found = product(x, weight, b, a)
            assert torch.equal(found, exact.bfloat16())
    with widened(elements):
        found = gradients(linear, x, weights[0].bfloat16(), bias, addend)
    given = (t.double() for t in (x, weights[0].bfloat16(), bias, addend))
    wide = gradients(lambda x, w, b, a: x @ w.t() + b + a, *given)
    for one, other in zip(found, wide, strict=True):
        torch.testing.assert_close(one, other.bfloat16(), rtol=2**-8, atol=1e-3)


def test_bfloat16_is_widened_only_where_the_cpu_has_no_instructions_for_it(monkeypatch):
    x = draw(5, K).bfloat16()
    for supported in (True, False):
        monkeypatch.setattr(torch.ops.mkldnn, "_is_mkldnn_bf16_supported", lambda s=supported: s)
        products.has_bfloat16.cache_clear()
        monkeypatch.setattr(products, "MIN_MULTIPLICATIONS", 0)
        assert products.by_torch(x, x) is supported
        assert products.by_torch(x.half(), x.half())
    products.has_bfloat16.cache_clear()


@needs_onednn
@pytest.mark.parametrize("part", [draw(8, 2 * K)[:, :K], draw(K, 16).t()[::2], draw(4, 2, K)[:, 0]])
def test_no_part_of_a_wider_matrix_is_handed_over(part, monkeypatch):
    given, weight = [], torch.ones(N, K)
    operator = torch.ops.mkldnn._linear_pointwise
    monkeypatch.setattr(torch.ops.mkldnn, "_linear_pointwise", lambda *args: given.extend(args[:2]) or operator(*args))
    with onednn():
        products.product(part, weight)
        products.product(weight.t(), part)
    assert len(given) == 4 and given[1].data_ptr() == given[2].data_ptr() == weight.data_ptr()  # not copied
    assert all(t.is_contiguous() or t.t().is_contiguous() for t in given)


def gradients(function, x, weight, bias, addend):
    leaves = [t.detach().clone().requires_grad_() for t in (x, weight, bias, addend)]
    upstream, out = draw(*x.shape[:-1], N, seed=3).bfloat16().to(x.dtype), function(*leaves)
    return out, *torch.autograd.grad((out * upstream).sum(), leaves)


@needs_onednn
def test_only_what_a_backward_needs_is_kept():
    x, weight = draw(5, K), draw(N, K)
    for leaf, other in ((x.requires_grad_(), weight), (weight.clone().requires_grad_(), x.detach())):
        kept: list[torch.Tensor] = []
        with onednn(), torch.autograd.graph.saved_tensors_hooks(lambda t, kept=kept: kept.append(t) or t, lambda t: t):
            linear(*((leaf, other) if leaf is x else (other, leaf)))
        assert [t.data_ptr() for t in kept] == [other.data_ptr()]


def test_a_function_put_in_the_place_of_torchs_is_called(monkeypatch):
    called = []
    monkeypatch.setattr(torch.nn.functional, "linear", lambda *args: called.append(args) or draw(5, N))
    linear(draw(5, K).double(), draw(N, K).double())
    assert len(called) == 1


def test_under_zero3_a_frozen_linear_layer_keeps_nothing_and_gradients_are_those_of_zero2():
    """In engines of DeepSpeed; its own function keeps the inputs. Sharded weights go as soon as they may."""
    found = json.loads(succeed([], module="kernels.zero3_kept").stdout.strip().splitlines()[-1])
    sizes = {name: size for name, (size, _) in found.items()}
    assert sizes["2"] == sizes["3"] == sizes["by layer"] < sizes["theirs"]
    for _, norms in found.values():
        assert norms == pytest.approx(found["2"][1], rel=1e-6)


GATED = ("a gated product", "one with a frozen factor", "a sum")


def of_leaf(kind: str, leaf: torch.Tensor) -> torch.Tensor:
    """What goes into a linear map, made of a (5, K) tensor that has a gradient."""
    frozen = draw(5, K, seed=4).to(leaf.dtype)
    return {"a gated product": leaf.sigmoid() * leaf.sin(), "one with a frozen factor": leaf.sin() * frozen}.get(
        kind, leaf + frozen
    )


@pytest.mark.parametrize("kind", GATED)
@pytest.mark.parametrize("checkpointed", [False, True])
def test_a_factor_that_is_multiplied_again_gives_the_same_gradients(kind, checkpointed):
    leaf, weight = draw(5, K).requires_grad_(), draw(N, K, seed=1).requires_grad_()

    def run(function, x):
        return function(of_leaf(kind, x), weight)

    expected = torch.autograd.grad(run(torch.nn.functional.linear, leaf).square().sum(), [leaf, weight])
    with onednn():
        found = checkpoint(run, linear, leaf, use_reentrant=False) if checkpointed else run(linear, leaf)
        found = torch.autograd.grad(found.square().sum(), [leaf, weight])
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(("kind", "times"), list(zip(GATED, (0, 1, 1), strict=True)))
def test_a_product_of_two_kept_tensors_is_not_kept(kind, times):
    leaf, weight = draw(5, K).requires_grad_(), draw(N, K, seed=1).requires_grad_()
    kept: list[torch.Tensor] = []
    x = of_leaf(kind, leaf)
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
        linear(x, weight)
    assert sum(t.data_ptr() == x.data_ptr() for t in kept) == times


@pytest.mark.parametrize("checkpointed", [False, True])
def test_what_was_changed_or_checkpointed_is_kept(checkpointed):
    leaf, weight = draw(5, K).requires_grad_(), draw(N, K, seed=1).requires_grad_()

    def gated(t):
        return t.sigmoid() * t.sin()

    x = checkpoint(gated, leaf, use_reentrant=False) if checkpointed else gated(leaf)
    if not checkpointed:
        with torch.no_grad():
            x.mul_(2.0)
    expected = torch.nn.functional.linear(x.detach(), weight).square().sum()
    (found,) = torch.autograd.grad(linear(x, weight).square().sum(), [weight])
    torch.testing.assert_close(found, torch.autograd.grad(expected, [weight])[0], rtol=1e-5, atol=1e-5)


def test_a_product_is_found_behind_the_hook_of_zero3():
    class PostBackwardFunctionModule(torch.autograd.Function):
        @staticmethod
        def forward(output):
            return output.detach()

        @staticmethod
        def setup_context(ctx, inputs, output):
            pass

        @staticmethod
        def backward(ctx, grad):
            return grad

    leaf = draw(5, K).requires_grad_()
    product_ = leaf.sigmoid() * leaf.sin()
    assert len(linear_map._kept(PostBackwardFunctionModule.apply(product_)).tensors) == 2
    assert len(linear_map._kept(product_ + 0).tensors) == 0


def test_torch_compiles_it_in_one_graph():
    weight = draw(N, K, seed=1).requires_grad_()
    run = torch.compile(lambda x: linear(x.sin() * x.cos(), weight), backend="eager", fullgraph=True)
    with onednn():
        x = draw(5, K).requires_grad_()
        torch.testing.assert_close(run(x), (x.sin() * x.cos()) @ weight.t(), rtol=1e-5, atol=1e-5)


@pytest.mark.usefixtures("_on")
def test_torch_multiplies_what_onednn_is_not_for():
    x, weight = draw(5, K), draw(N, K)
    assert products.by_torch(x.double(), weight.double())
    assert products.by_torch(x, weight.double())
    with FakeTensorMode() as mode:
        assert products.by_torch(mode.from_tensor(x), mode.from_tensor(weight))
    layer = nn.Linear(K, N).requires_grad_(False)
    use_own_products(layer)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        assert layer(x).dtype == torch.bfloat16
    found = torch.func.grad(lambda weight: linear(x, weight).sum())(weight)
    torch.testing.assert_close(found, x.sum(0).expand(N, K))


@needs_onednn
@pytest.mark.usefixtures("_on")
def test_a_small_product_is_torchs(monkeypatch):
    for least in (5 * K * 4, 5 * K * 4 + 1):
        monkeypatch.setattr(products, "MIN_MULTIPLICATIONS", least)
        assert products.by_torch(draw(5, K), draw(4, K)) == (least != 5 * K * 4)


@needs_onednn
def test_modules_multiply_by_onednn_when_asked_and_by_torch_again(monkeypatch):
    model = nn.Sequential(nn.Linear(K, N), nn.LayerNorm(N), nn.Linear(N, K, bias=False))
    before, types, x = model.state_dict(), [type(module) for module in model], draw(5, K)
    expected, calls, operator = model(x), [], torch.ops.mkldnn._linear_pointwise
    monkeypatch.setattr(torch.ops.mkldnn, "_linear_pointwise", lambda *args: calls.append(args) or operator(*args))
    with onednn():
        use_own_products(model)
        use_own_products(model)
        torch.testing.assert_close(model(x), expected, rtol=1e-5, atol=1e-5)
        assert len(calls) == 2
        assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())
        twin = copy.deepcopy(model)
        with torch.no_grad():
            twin[0].weight.zero_()
        assert not torch.allclose(twin(x), expected, rtol=1e-5, atol=1e-5)
        calls.clear()
        use_torch_products(model)
        assert torch.equal(model(x), expected)
    assert calls == []
    assert [type(module) for module in model] == types


def test_other_linear_layers_are_left_alone():
    class Other(nn.Linear):
        pass

    hooked = nn.Linear(K, N)
    hooked.forward = lambda input: input  # pyright: ignore[reportAttributeAccessIssue]
    model = nn.Sequential(nn.Linear(K, N), Other(K, N), hooked)
    use_own_products(model)
    assert [is_plain_linear(module) for module in model] == [True, False, False]
    assert "forward" not in vars(model[1])
    use_torch_products(model)
    assert hooked(draw(1)) == draw(1)
