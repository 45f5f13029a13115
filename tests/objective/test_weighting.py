"""Token weights against a plain loop, and the properties the objective relies on."""

import pytest
import torch
from torch import Tensor

from toolkit.objective import token_weights

from .reference import loop_weights

LENGTHS = (6, 4, 1)


def uncertainties(scale: float = 3.0) -> tuple[Tensor, Tensor]:
    mask = torch.arange(6) < torch.tensor(LENGTHS)[:, None]
    return scale * torch.rand(3, 6) ** 3, mask


@pytest.mark.parametrize(
    ("alpha", "low", "high"), [(1, 0.1, 5.0), (2, 0.5, 1.5), (0.5, 0, 1), (0, 0.1, 5.0), (1, 1, 1)]
)
def test_weights_equal_a_plain_loop(alpha: float, low: float, high: float):
    u, mask = uncertainties()
    result = token_weights(u.requires_grad_(), mask, alpha, low, high)
    assert not result.requires_grad
    for row, length in enumerate(LENGTHS):
        expected = torch.tensor(loop_weights(u[row, :length].tolist(), alpha, low, high))
        torch.testing.assert_close(result[row, :length], expected, rtol=1e-5, atol=1e-6)
        assert not result[row, length:].any()


def test_weights_have_mean_one_in_every_sequence_even_where_the_bounds_bind():
    u, mask = uncertainties()
    result = token_weights(u, mask, 3.0, 0.6, 1.2)
    # The control: clipping alone, without the renormalisation after it, has another mean.
    relative = u**3 / ((u**3 * mask).sum(-1) / mask.sum(-1))[:, None]
    clipped_mean = (relative.clamp(0.6, 1.2) * mask).sum(-1) / mask.sum(-1)
    assert (clipped_mean[:2] - 1).abs().min() > 0.01
    torch.testing.assert_close(result.sum(-1), torch.tensor(LENGTHS).float())


def test_uniform_uncertainty_alpha_zero_and_no_uncertainty_give_weight_one():
    """The last two exactly, and a row without y tokens has none."""
    u, mask = uncertainties()
    for level, alpha in ((1e-6, 0.5), (0.3, 1.0), (1e4, 2.0)):
        result = token_weights(torch.full((3, 6), level), mask, alpha, 0.1, 5.0)
        torch.testing.assert_close(result, mask.float(), rtol=3e-7, atol=0)
    assert torch.equal(token_weights(u, mask, 0.0, 0.1, 5.0), mask.float())
    for low in (0.1, 0.0):
        assert torch.equal(token_weights(torch.zeros_like(u), mask, 1.0, low, 5.0), mask.float())
    assert not token_weights(u, torch.zeros_like(mask), 1.0, 0.1, 5.0).any()
    alone = torch.tensor([[2.0, 0.0, 0.0]])  # as clipped its weights add up to 1
    assert token_weights(alone, alone >= 0, 1.0, 0.0, 1.0).tolist() == [[3.0, 0.0, 0.0]]


def test_weights_depend_on_their_own_y_tokens_only():
    u, mask = uncertainties()
    expected = token_weights(u, mask, 2.0, 0.5, 2.0)
    noisy = torch.where(mask, u, 1e3 * torch.rand_like(u))
    assert torch.equal(token_weights(noisy, mask, 2.0, 0.5, 2.0), expected)
    padded = torch.nn.functional.pad(u, (0, 3), value=9.0), torch.nn.functional.pad(mask, (0, 3))
    torch.testing.assert_close(token_weights(*padded, 2.0, 0.5, 2.0)[:, :6], expected)


def test_bounds_that_do_not_enclose_one_are_refused():
    u, mask = uncertainties()
    for low, high in ((-0.1, 2.0), (1.1, 2.0), (0.1, 0.9)):
        with pytest.raises(ValueError, match="0 <= low <= 1 <= high"):
            token_weights(u, mask, 1.0, low, high)
