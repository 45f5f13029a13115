"""The chunked head against the plain one: values and gradients, memory, matrix products, refusals."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

import pytest
import torch
from torch import Tensor

from toolkit.kernels import HeadOptions, LogitTransform, branch_losses, chunks, free_losses, reference
from toolkit.kernels.linear_head import chunk_bytes
from toolkit.objective import Uncertainty, mixture_log_weights

from .cases import TRANSFORMS, Case, Recorder, case
from .onednn import needs_onednn, onednn

# Buffers fit what is put into them.
pytestmark = pytest.mark.filterwarnings("error:An output with one or more elements was resized")
RECOMPUTE = {"formed": False, "recomputed": True}
each_way = pytest.mark.parametrize("way", RECOMPUTE)


@pytest.fixture
def _slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two tokens where K V is 57, which divides no chunk of 3, 5 or 7."""
    monkeypatch.setattr(chunks, "_CPU_SLICE_BYTES", 2 * 57 * 8)


def run(one: Case, way: str, options: HeadOptions, jsd: bool = True) -> dict[str, Tensor]:
    return one.chunked(replace(options, recompute=RECOMPUTE.get(way)), jsd)


def equal(result: dict[str, Tensor], expected: dict[str, Tensor], tolerance: float = 1e-12) -> None:
    assert result.keys() == expected.keys()
    for name, value in expected.items():
        # Where all of it is 0, as the divergence of one branch, what rounding leaves counts in nats.
        scale = (float(value.abs().max()) if value.numel() else 0.0) or 1.0
        torch.testing.assert_close(result[name], value, rtol=0, atol=tolerance * scale, msg=f"{name}: not equal")


# Every transform, number of branches and remainder of a chunk, each beside several of the others.
SHAPES = [
    ("plain", False, 1, 7, 3),
    ("plain", True, 2, 1, 1),
    ("plain", False, 3, 7, 1),
    ("capped", True, 3, 8, 5),
    ("capped", False, 4, 7, 7),
    ("scaled", True, 1, 8, 5),
    ("scaled", False, 2, 7, 3),
]


@each_way
@pytest.mark.usefixtures("_slices")
@pytest.mark.parametrize(("transform", "bias", "num_branches", "num_tokens", "chunk"), SHAPES)
@pytest.mark.parametrize("jsd", [True, False])
def test_values_and_gradients_equal_those_of_the_plain_head(way, transform, bias, num_branches, num_tokens, chunk, jsd):
    one, copies = case(num_tokens, num_branches, bias), 2 if way == "formed" else 1
    options = HeadOptions(TRANSFORMS[transform], jsd_grad=jsd, max_bytes=one.max_bytes(chunk, copies))
    equal(run(one, way, options, jsd), one.reference(TRANSFORMS[transform], jsd))


@needs_onednn
@each_way
@pytest.mark.parametrize("jsd", [False, True])
def test_by_onednn_they_equal_those_of_the_plain_head_in_float64(way, jsd):
    """Chunks of 3 of 7 tokens: the last one is shorter."""
    one, copies = case(bias=True, dtype=torch.float32), 2 if way == "formed" and jsd else 1
    options = HeadOptions(TRANSFORMS["capped"], jsd_grad=jsd, max_bytes=one.max_bytes(3, copies))
    with onednn():
        result = run(one, way, options, jsd)
    expected = one.double().reference(TRANSFORMS["capped"], jsd)
    equal({name: value.double() for name, value in result.items()}, expected, 1e-5)


@pytest.mark.parametrize("recompute", [False, True])
def test_a_divergence_that_is_only_looked_at_carries_no_gradient(recompute):
    one = case()
    hidden = one.hidden.clone().requires_grad_()
    options = HeadOptions(recompute=recompute)
    nll, jsd = branch_losses(hidden, one.weight, None, one.targets, one.log_pi, options)
    assert jsd is not None and not jsd.requires_grad
    plain = reference.branch_losses(hidden, one.weight, None, one.targets, one.log_pi, jsd_grad=False)
    with torch.no_grad():
        torch.testing.assert_close(branch_losses(hidden, one.weight, None, one.targets, one.log_pi)[1], jsd)
    assert plain[0].requires_grad and plain[1] is not None and not plain[1].requires_grad
    (nll * one.nll_grad).sum().backward()
    expected = one.reference(TRANSFORMS["plain"], jsd=False)
    equal({"grad": hidden.grad, "nll": nll.detach()}, {n: expected[n] for n in ("grad", "nll")})  # pyright: ignore
    equal({"jsd": jsd}, {"jsd": one.reference(TRANSFORMS["plain"])["jsd"]})


@pytest.mark.parametrize("recompute", [False, True])
@pytest.mark.parametrize(("transform", "which"), [("plain", "nll"), ("capped", "jsd"), ("scaled", "both")])
def test_gradients_equal_finite_differences(recompute, transform, which):
    one = case(3, 2, bias=True)
    options = HeadOptions(TRANSFORMS[transform], jsd_grad=True, recompute=recompute, max_bytes=one.max_bytes(2))

    def outputs(hidden: Tensor):
        found = branch_losses(hidden, one.weight, one.bias, one.targets, one.log_pi, options)
        return found if which == "both" else found[which == "jsd"]

    assert torch.autograd.gradcheck(outputs, one.hidden.clone().requires_grad_())


@pytest.mark.usefixtures("_slices")
def test_weights_of_the_branches_may_depend_on_the_losses_before_a_token():
    """Prefix weights: asked once for every token, in order, with the losses that are known by then."""
    one, asked = case(9, 3), []
    log_p = one.log_pi[:1]

    def weights_of(nll_NK: Tensor) -> Tensor:
        return mixture_log_weights("prefix", nll_NK.T[None], log_p)[0]

    def prefix(nll_NK: Tensor, start: int, stop: int) -> Tensor:
        asked.append((start, stop))
        assert not nll_NK[stop:].any()
        return weights_of(nll_NK)[start:stop]

    plain = reference.branch_losses(one.hidden, one.weight, None, one.targets, one.log_pi)[0]
    expected = replace(one, log_pi=weights_of(plain)).reference(TRANSFORMS["plain"])
    equal(replace(one, log_pi=prefix).reference(TRANSFORMS["plain"]), expected)  # pyright: ignore
    assert asked == [(0, 9)]
    for recompute in (False, True):
        asked.clear()
        options = HeadOptions(jsd_grad=True, recompute=recompute, max_bytes=one.max_bytes(4, 1 if recompute else 2))
        equal(replace(one, log_pi=prefix).chunked(options), expected)  # pyright: ignore
        assert asked == [(i, min(i + 2, 9)) for i in range(0, 9, 2)]


@pytest.mark.usefixtures("_slices")
@pytest.mark.parametrize(
    ("measure", "transform", "dtype"),
    [
        *((measure, "capped", torch.float64) for measure in get_args(Uncertainty)),
        ("entropy", "plain", torch.float32),
        ("nll", "scaled", torch.float32),
        ("margin", "capped", torch.bfloat16),
    ],
)
def test_the_free_model_has_the_losses_and_uncertainties_of_the_plain_head(measure, transform, dtype):
    one = case(7, 1, bias=True, dtype=dtype, vocabulary=57)
    arguments = (one.hidden[:, 0].clone().requires_grad_(), one.weight, one.bias, one.targets, measure)
    options = HeadOptions(TRANSFORMS[transform], max_bytes=one.max_bytes(5))
    expected = reference.free_losses(*arguments, TRANSFORMS[transform])
    # The plain head caps in the dtype of the model, the chunked one in float32.
    tolerance = {torch.float64: 1e-12, torch.float32: 1e-5, torch.bfloat16: 2e-2}[dtype]
    for result, value in zip(free_losses(*arguments, options), expected, strict=True):
        assert not result.requires_grad and result.dtype == value.dtype
        torch.testing.assert_close(result, value, rtol=tolerance, atol=tolerance)


@each_way
def test_a_forbidden_token_and_a_certain_one_give_finite_figures(way):
    """A bias of -inf, and logits so far apart that every branch's probability of a token is 0 in float32."""
    one = case(6, 3, bias=True, dtype=torch.float32)
    assert one.bias is not None
    one.bias[torch.tensor([v for v in range(one.vocabulary) if v not in one.targets])[:2]] = -torch.inf
    for sharpness in (1.0, 60.0):
        sharp = replace(one, hidden=one.hidden * sharpness)
        result = run(sharp, way, HeadOptions(jsd_grad=True))
        assert all(torch.isfinite(value).all() for value in result.values())
        equal(result, sharp.reference(TRANSFORMS["plain"]), tolerance=2e-5)


@pytest.mark.parametrize("transform", ["plain", "capped"])
def test_bfloat16_is_no_further_from_float32_than_the_plain_head(transform):
    """Mean error over many tokens, of the losses, the divergence and the gradient."""
    one = case(400, 3, bias=True, dtype=torch.bfloat16, width=64, vocabulary=300)
    expected = {name: value.float() for name, value in one.double().reference(TRANSFORMS[transform]).items()}
    plain, options = one.reference(TRANSFORMS[transform]), HeadOptions(TRANSFORMS[transform], jsd_grad=True)
    result, formed = one.chunked(options), one.chunked(replace(options, recompute=False))
    for name in ("nll", "jsd", "grad"):
        assert result[name].dtype == plain[name].dtype
        ours, theirs, formed_ = ((f[name].float() - expected[name]).abs().mean() for f in (result, plain, formed))
        assert theirs > 1e-5  # rounding is there to be seen
        assert ours < 1.005 * theirs, name
        assert formed_ < 1.1 * theirs, name  # a gradient formed in the forward is rounded once more


def test_under_autocast_the_product_is_that_of_autocast():
    one = case(bias=True, dtype=torch.float32)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        plain, result = one.reference(TRANSFORMS["plain"]), one.chunked(HeadOptions(jsd_grad=True))
    equal({"nll": result["nll"]}, {"nll": plain["nll"]}, tolerance=1e-6)
    equal({"grad": result["grad"]}, {"grad": plain["grad"]}, tolerance=2e-2)
    assert result["nll"].dtype == result["grad"].dtype == torch.float32
    assert not torch.allclose(result["nll"], one.chunked(HeadOptions())["nll"], rtol=1e-5)


@each_way
def test_no_tensor_of_all_logits_is_made(way):
    one = case(200, 3, bias=True, dtype=torch.float32, width=2, vocabulary=64)
    options = HeadOptions(TRANSFORMS["capped"], jsd_grad=True, max_bytes=one.max_bytes(8))
    with Recorder() as recorder:
        run(one, way, options)
    assert recorder.largest <= 8 * 3 * 64  # the chunk itself; N V is 12800
    with Recorder() as plain:
        one.reference(TRANSFORMS["capped"])
    assert plain.largest >= 200 * 3 * 64  # the control


# By default the gradient is formed in the forward where the divergence carries none.
PRODUCTS = {("formed", True): 3, ("recomputed", True): 3, ("formed", False): 2, ("recomputed", False): 3}
PRODUCTS |= {("default", False): 2, ("narrow", False): 2}


@pytest.mark.parametrize(("way", "jsd_grad"), PRODUCTS)
def test_the_matrix_products_are_as_few_as_they_can_be(way, jsd_grad):
    one = case(7, 2, dtype=torch.bfloat16 if way == "narrow" else torch.float32)
    with Recorder() as recorder:
        run(one, way, HeadOptions(jsd_grad=jsd_grad, max_bytes=one.max_bytes(4)), jsd=jsd_grad)
    assert sum(recorder.products) == PRODUCTS[way, jsd_grad] * 7 * 2 * 6 * 19
    with Recorder() as recorder, torch.no_grad():
        branch_losses(one.hidden.requires_grad_(), one.weight, None, one.targets, one.log_pi)
    assert sum(recorder.products) == 7 * 2 * 6 * 19


@each_way
def test_no_tokens_give_no_losses_and_a_gradient_of_nothing(way):
    """A rank whose micro-batch holds fillers only still has to take part in the backward."""
    result = run(case(0, 2), way, HeadOptions(jsd_grad=True))
    assert result["nll"].shape == (0, 2) and result["grad"].shape == (0, 2, 6)


def test_a_head_that_was_changed_in_between_is_noticed():
    one = case()
    hidden = one.hidden.clone().requires_grad_()
    nll, _ = branch_losses(hidden, one.weight, None, one.targets, options=HeadOptions(recompute=True))
    one.weight.add_(1.0)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        nll.sum().backward()


REFUSED: list[tuple[str, Callable[[Case], Case]]] = [
    ("freeze", lambda one: replace(one, weight=one.weight.clone().requires_grad_())),
    ("freeze", lambda one: replace(one, bias=torch.zeros(one.vocabulary, requires_grad=True))),
    ("detach", lambda one: replace(one, log_pi=one.log_pi.clone().requires_grad_())),
    ("do not fit", lambda one: replace(one, targets=one.targets[:-1])),
    ("do not fit", lambda one: replace(one, weight=one.weight[:, :-1])),
    (r"\(7, 3\)", lambda one: replace(one, log_pi=one.log_pi[:, :-1])),
]


def test_what_cannot_be_computed_is_refused():
    for message, change in REFUSED:
        one = change(case(bias=True))
        with pytest.raises(ValueError, match=message):
            branch_losses(one.hidden, one.weight, one.bias, one.targets, one.log_pi)
    for wrong in ({"scale": 0.0}, {"softcap": 0.0}, {"softcap": -1.0}):
        with pytest.raises(ValueError, match="of the logits must"):
            LogitTransform(**wrong)
    assert LogitTransform(softcap=0.5).softcap == 0.5


@pytest.mark.parametrize(("free_gib", "mib"), [(0.1, 64), (3, 64), (5, 128), (20, 512), (120, 1024)])
def test_chunks_grow_with_the_free_memory_of_a_gpu_alone(free_gib, mib, monkeypatch):
    """A fifth of what is free lies in blocks that torch keeps."""
    figures = {"mem_get_info": (0.8, 1.0), "memory_reserved": 0.7, "memory_allocated": 0.5}
    for name, value in figures.items():
        found = (
            tuple(int(v * free_gib * 2**30) for v in value)
            if isinstance(value, tuple)
            else int(value * free_gib * 2**30)
        )
        monkeypatch.setattr(torch.cuda, name, lambda _, found=found: found)
    assert chunk_bytes(torch.device("cuda")) == mib * 2**20
    assert chunk_bytes(torch.device("cpu")) == 64 * 2**20
