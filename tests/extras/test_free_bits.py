"""Free bits against plain loops, under any split of a step."""

import math
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.autograd import gradcheck

from toolkit.extras.free_bits import FreeBits
from toolkit.objective import StepMeans

LAM = 0.5
# Sequences on both sides of LAM, their mean above it, the mean of some halves below; two fillers, one with a KL.
KLS, REAL = [0.1, 1.4, 0.3, 0.9, 0.0, 0.2, 2.0], [True, True, True, True, False, True, False]
SPLITS = [[[0, 1, 2, 3, 4, 5, 6]], [[0, 2, 5], [1, 3, 4, 6]], [[0], [1], [2], [3], [4], [5], [6]]]
each_mode = pytest.mark.parametrize("mode", ["example", "batch"])


def sequences() -> tuple[Tensor, Tensor]:
    return torch.tensor(KLS, dtype=torch.float64, requires_grad=True), torch.tensor(REAL)


def costing(kl: Tensor, lam: float, mode: Any, real: Tensor, mean: Tensor | None = None) -> Tensor:
    """The penalised KL; `mean` is that of the step, of these sequences if none is given."""
    mean = kl[real].detach().mean() if mean is None else mean
    return FreeBits(nats=lam, mode=mode).penalty(kl, real, StepMeans(mean, mean, mean))


def test_free_bits_of_each_example_equal_a_plain_loop():
    kl, real = sequences()
    expected = [max(k, LAM) if keep else 0.0 for k, keep in zip(KLS, REAL, strict=True)]
    result = costing(kl, LAM, "example", real)
    assert result.tolist() == expected
    (gradient,) = torch.autograd.grad(result.sum(), kl)
    assert gradient.tolist() == [float(keep and k > LAM) for k, keep in zip(KLS, REAL, strict=True)]


@pytest.mark.parametrize("lam", [LAM, 0.6])
def test_free_bits_of_the_batch_are_the_maximum_of_the_mean_however_the_step_is_split(lam: float):
    section, mean = FreeBits(nats=lam, mode="batch"), torch.tensor(0.58, dtype=torch.float64)
    assert section.needs_means
    for parts in SPLITS:
        (kl, real), value = sequences(), 0.0
        gradient = torch.zeros_like(kl)
        for part in parts:
            share = section.penalty(kl[part], real[part], StepMeans(mean, mean, mean)).sum() / real.sum()
            value += share.item()
            gradient += torch.autograd.grad(share, kl)[0]
        assert value == pytest.approx(max(0.58, lam), rel=1e-14)
        # The gradient is that of the mean where lam is below it, and none where lam is above.
        assert gradient.tolist() == pytest.approx([0.2 if keep and lam < 0.58 else 0.0 for keep in REAL], rel=1e-14)


def test_without_the_means_of_a_step_the_plain_kl_is_looked_at():
    """As validation does."""
    kl, real = sequences()
    assert FreeBits(nats=LAM, mode="batch").penalty(kl, real, None).tolist() == (kl * real).tolist()
    assert not FreeBits(nats=LAM).needs_means and not FreeBits(nats=0.0, mode="batch").needs_means


@each_mode
def test_lam_zero_is_the_plain_kl_with_its_gradient_even_below_zero_by_rounding(mode: Any):
    kl = torch.tensor([0.0, -1e-8, -1e-9, 1e-9], requires_grad=True)
    real = torch.ones(4, dtype=torch.bool)
    result = costing(kl, 0.0, mode, real)
    assert torch.equal(result, kl)
    assert torch.autograd.grad(result.sum(), kl)[0].tolist() == [1.0] * 4


@each_mode
def test_fillers_cost_nothing_and_a_kl_that_is_not_a_number_stays_visible(mode: Any):
    kl = sequences()[0]
    result = costing(kl, LAM, mode, torch.zeros(7, dtype=torch.bool), torch.tensor(0.1))
    assert not result.any() and not torch.autograd.grad(result.sum(), kl)[0].any()
    kl, real = torch.tensor([math.nan, 0.1]), torch.ones(2, dtype=torch.bool)
    assert costing(kl, LAM, mode, real).sum().isnan()


def test_free_bits_pass_gradcheck():
    kl, real = sequences()
    assert gradcheck(lambda k: costing(k, LAM, "example", real), kl)
    for mean in (torch.tensor(0.6), torch.tensor(0.4)):
        assert gradcheck(lambda k, mean=mean: costing(k, LAM, "batch", real, mean), kl)
