"""Per-token uncertainties against torch.distributions, their limits, their memory."""

import math
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.distributions import Categorical
from torch.utils._python_dispatch import TorchDispatchMode

from toolkit.objective.uncertainty import Uncertainty, token_uncertainty

KINDS: tuple[Uncertainty, ...] = ("nll", "entropy", "one_minus_p", "margin")
each_kind = pytest.mark.parametrize("kind", KINDS)


def random_logits(*shape: int, size: int = 7, scale: float = 3.0) -> tuple[Tensor, Tensor]:
    return scale * torch.randn(*shape, size, dtype=torch.float64), torch.randint(size, shape)


def expected_uncertainty(kind: str, logits: Tensor, target: int) -> float:
    """One token, from the definition."""
    distribution = Categorical(logits=logits)
    p = sorted(distribution.probs.tolist(), reverse=True)
    return {
        "nll": -float(distribution.log_prob(torch.tensor(target))),
        "entropy": float(distribution.entropy()),
        "one_minus_p": 1 - float(distribution.probs[target]),
        "margin": 1 - (p[0] - p[1]),
    }[kind]


@each_kind
def test_uncertainties_equal_a_loop_over_distributions(kind: Uncertainty):
    """Of one token, of none, and of more than the 64 positions that are taken at once."""
    for shape in ((), (2, 0), (2, 3, 4), (2, 150)):
        logits, targets = random_logits(*shape)
        rows = zip(logits.reshape(-1, 7), targets.reshape(-1), strict=True)
        expected = [expected_uncertainty(kind, row, int(target)) for row, target in rows]
        result = token_uncertainty(kind, logits.requires_grad_(), targets)
        assert not result.requires_grad
        expected = torch.tensor(expected, dtype=torch.float64).reshape(shape)
        torch.testing.assert_close(result, expected, rtol=1e-12, atol=1e-12)


@each_kind
def test_a_uniform_model_is_as_unsure_as_can_be_and_a_forbidden_token_changes_nothing(kind):
    highest = {"nll": math.log(7), "entropy": math.log(7), "one_minus_p": 6 / 7, "margin": 1.0}[kind]
    result = token_uncertainty(kind, torch.full((2, 3, 7), 0.3), torch.randint(7, (2, 3)))
    torch.testing.assert_close(result, torch.full((2, 3), highest))
    logits, targets = random_logits(4, 5)
    forbidden = torch.nn.functional.pad(logits, (0, 1), value=-math.inf)
    torch.testing.assert_close(token_uncertainty(kind, forbidden, targets), token_uncertainty(kind, logits, targets))


@each_kind
def test_half_precision_logits_are_normalised_in_float32(kind: Uncertainty):
    logits, targets = random_logits(200, size=500, scale=4.0)
    logits = logits.bfloat16()
    result = token_uncertainty(kind, logits, targets)
    assert result.dtype == torch.float32
    torch.testing.assert_close(result.double(), token_uncertainty(kind, logits.double(), targets), rtol=1e-5, atol=1e-5)


class Largest(TorchDispatchMode):
    """Numbers in the largest tensor that an operation returned, views of the logits included."""

    numel = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        for tensor in result if isinstance(result, tuple | list) else [result]:
            self.numel = max(self.numel, tensor.numel() if isinstance(tensor, Tensor) else 0)
        return result


@each_kind
def test_no_second_copy_of_the_logits_is_made(kind: Uncertainty):
    logits = torch.randn(3, 201, 50).bfloat16()[:, :200]  # columns of a longer row: not contiguous
    targets = torch.randint(50, (3, 200))
    with Largest() as largest:
        token_uncertainty(kind, logits, targets)
    assert 3 * 50 < largest.numel <= logits.numel() / 3
    with Largest() as whole:  # the control: the obvious way makes one
        logits.float()
    assert whole.numel == logits.numel()


def test_an_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="one of nll, entropy, one_minus_p, margin, got 'perplexity'"):
        token_uncertainty("perplexity", *random_logits(2))  # pyright: ignore[reportArgumentType]
