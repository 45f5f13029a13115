"""What is read from hidden states a few tokens at a time equals what is read from all logits: float64, any mask."""

from typing import get_args

import pytest
import torch
from torch import Tensor, nn

from toolkit.kernels import HeadOptions, LogitTransform
from toolkit.lm.parts import LanguageModel
from toolkit.objective import Mixture, Uncertainty
from toolkit.zlora import ForwardSpec
from toolkit.zlora.forward.reading import Reading, read_hidden, read_logits
from toolkit.zlora.forward.rows import Examples

H, V = 5, 17
# Lengths of the responses in a batch; 0 is a filler, and not every batch has a full row.
MASKS = {"ragged": (3, 7, 1, 4), "filler": (0, 5, 0, 2), "one": (6,), "none": (0, 0)}
NAMES = ("nll", "jsd", "nll_free", "u")


def read(
    masks: str, num_branches: int, mixture: Mixture, measure: Uncertainty, bias: bool, chunk: int
) -> tuple[Reading, Tensor, Reading, Tensor]:
    """Reading and gradient at the hidden states, in chunks and at once."""
    torch.manual_seed(0)
    lengths = MASKS[masks]
    mask = torch.arange(8) < torch.tensor(lengths)[:, None]
    ids = torch.randint(V, mask.shape)
    examples = Examples(ids[:, :1], mask[:, :1], ids, mask)
    head = nn.Linear(H, V, bias=bias).double().requires_grad_(False)
    model = LanguageModel(nn.Identity(), head, LogitTransform(1.3, 4.0))
    # The branches and the z-free model.
    hidden = 2 * torch.randn(num_branches + 1, *mask.shape, H, dtype=torch.float64)
    log_p = torch.randn(len(lengths), num_branches, dtype=torch.float64).log_softmax(-1)
    spec = ForwardSpec(jsd_grad=True, jsd_weights=mixture, token_measure=measure)
    options = HeadOptions(max_bytes=chunk * num_branches * V * 8)
    hidden_c, hidden_m = (hidden.clone().requires_grad_() for _ in range(2))
    chunked = read_hidden(model, examples, spec, hidden_c[:-1], hidden_c[-1], log_p, options)
    logits = model.transform(head(hidden_m))
    plain = read_logits(examples, spec, logits[:-1], logits[-1], log_p)
    for found in (chunked, plain):
        assert found.jsd is not None
        weights = torch.randn(found.nll.shape, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
        ((found.nll * weights).sum() + (found.jsd * weights[:, 0]).sum()).backward()
    assert hidden_c.grad is not None and hidden_m.grad is not None
    return chunked, hidden_c.grad, plain, hidden_m.grad


def check(masks: str, num_branches: int, mixture: Mixture, measure: Uncertainty, bias: bool, chunk: int) -> None:
    chunked, grad, plain, expected = read(masks, num_branches, mixture, measure, bias, chunk)
    for name in NAMES:
        result, value = getattr(chunked, name), getattr(plain, name)
        torch.testing.assert_close(result, value, rtol=1e-12, atol=1e-12, msg=lambda text, n=name: f"{n}: {text}")
    torch.testing.assert_close(grad, expected, rtol=1e-12, atol=1e-12)
    assert not grad[num_branches:].any()  # neither the z-free nor the posterior's rows


@pytest.mark.parametrize(
    ("masks", "num_branches", "mixture", "chunk"),
    [
        ("ragged", 3, "uniform", 1),
        ("ragged", 3, "router", 2),
        ("ragged", 3, "prefix", 2),
        ("ragged", 3, "prefix", 100),
        ("ragged", 1, "uniform", 2),
        ("filler", 3, "prefix", 2),
        ("one", 3, "router", 1),
        ("none", 3, "prefix", 2),
    ],
)
def test_a_reading_in_chunks_equals_that_of_all_logits(masks, num_branches, mixture, chunk):
    check(masks, num_branches, mixture, "nll", False, chunk)


def test_every_uncertainty_in_chunks_equals_that_of_all_logits():
    for measure in get_args(Uncertainty):
        check("ragged", 2, "uniform", measure, True, 3)
