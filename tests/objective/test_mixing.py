"""Weights of the codes in the JSD: plain loops, limits, and the mutual information of an enumerable model."""

import itertools
import math

import pytest
import torch
from torch import Tensor
from torch.distributions import Categorical

from toolkit.objective import js_divergence
from toolkit.objective.mixing import Mixture, mixture_log_weights

KINDS: tuple[Mixture, ...] = ("uniform", "router", "prefix")
LENGTHS = (5, 3, 0, 1)
SIZE, NUM_TOKENS = 3, 3


def random_inputs() -> tuple[Tensor, Tensor]:
    """nll (B, K, T), router (B, K)."""
    mask = torch.arange(5) < torch.tensor(LENGTHS)[:, None]
    nll = 2 * torch.rand(4, 4, 5, dtype=torch.float64) * mask[:, None]
    return nll, torch.log_softmax(torch.randn(4, 4, dtype=torch.float64), -1)


def loop_log_weights(kind: str, nll: list[list[float]], p: list[float]) -> list[list[float]]:
    """Weights of one example, position by position: nll[k][t] -> [t][k]."""
    rows = []
    for t in range(len(nll[0])):
        if kind == "uniform":
            raw = [1.0 for _ in p]
        elif kind == "router":
            raw = p
        else:
            raw = [p[k] * math.prod(math.exp(-nll[k][s]) for s in range(t)) for k in range(len(p))]
        rows.append([math.log(value / sum(raw)) for value in raw])
    return rows


def test_weights_equal_a_plain_loop():
    nll, log_p = random_inputs()
    for kind in KINDS:
        result = mixture_log_weights(kind, nll.requires_grad_(), log_p.requires_grad_())
        assert not result.requires_grad
        rows = zip(nll.tolist(), log_p.exp().tolist(), strict=True)
        expected = torch.tensor([loop_log_weights(kind, *row) for row in rows], dtype=torch.float64)
        torch.testing.assert_close(result, expected, rtol=1e-10, atol=1e-12)


def test_a_position_does_not_see_its_own_token_nor_later_ones():
    nll, log_p = random_inputs()
    before = mixture_log_weights("prefix", nll, log_p)
    for t in range(5):
        changed = nll.clone()
        changed[..., t:] = torch.rand(4, 4, 5 - t)
        after = mixture_log_weights("prefix", changed, log_p)
        assert torch.equal(after[:, : t + 1], before[:, : t + 1])
        assert t == 4 or (after[:, t + 1] - before[:, t + 1]).abs().min() > 1e-6


def test_a_code_that_the_router_or_a_token_excludes_has_no_weight():
    nll, log_p = random_inputs()
    log_p[:, 0] = -math.inf
    nll[0, 1, 2] = math.inf
    weights = mixture_log_weights("prefix", nll, log_p.log_softmax(-1)).exp()
    assert not weights[..., 0].any()
    assert weights[0, :3, 1].min() > 0
    assert not weights[0, 3:, 1].any()
    torch.testing.assert_close(weights.sum(-1), torch.ones(4, 5, dtype=torch.float64))


def test_long_prefixes_are_summed_in_float64():
    nll = (6 * torch.rand(2, 4, 6000)).requires_grad_()
    nll = nll - nll.mean(-1, keepdim=True) + 3  # equal sums: no code runs away
    log_p = torch.full((2, 4), -math.log(4))
    result = mixture_log_weights("prefix", nll, log_p)
    assert result.dtype == torch.float32
    exact = mixture_log_weights("prefix", nll.double(), log_p.double())
    torch.testing.assert_close(result.double(), exact, rtol=1e-6, atol=1e-6)


def test_unknown_weights_are_refused():
    nll, log_p = random_inputs()
    with pytest.raises(ValueError, match="uniform, router or prefix, got 'posterior'"):
        mixture_log_weights("posterior", nll, log_p)  # pyright: ignore[reportArgumentType]


def enumerated(ends: bool) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Every response of a tabular model, p(y_t | z, y_<t) from a random table over (z, whole prefix), as one example.

    With `ends`, token 0 ends the response. Gives p(z, y | x) (B, K), log-probabilities before each token (B, T, K, V),
    nll (B, K, T), router (B, K), mask (B, T).
    """
    router = torch.tensor([1.3, 0.0, -0.8]).double().log_softmax(-1)
    prefixes = [y for t in range(NUM_TOKENS) for y in itertools.product(range(SIZE), repeat=t)]
    bias = torch.tensor([-2.0 if ends else 0.0, 0.0, 0.0])  # not all responses end at once
    table = 2 * torch.randn(len(prefixes), 3, SIZE, dtype=torch.float64) + bias
    responses = list(itertools.product(range(SIZE), repeat=NUM_TOKENS))
    lengths = [y.index(0) + 1 if ends and 0 in y else NUM_TOKENS for y in responses]
    # Of the continuations of an ended response one stands for it; what follows the end is padding.
    kept = [i for i, y in enumerate(responses) if not any(y[lengths[i] :])]
    ids, mask = torch.tensor(responses)[kept], torch.arange(NUM_TOKENS) < torch.tensor(lengths)[kept, None]
    rows = torch.tensor([[prefixes.index(tuple(y[:t])) for t in range(NUM_TOKENS)] for y in ids.tolist()])
    log_probs = table.log_softmax(-1)[rows]
    nll = -log_probs.gather(-1, ids[..., None, None].expand(-1, -1, 3, 1)).squeeze(-1).transpose(1, 2) * mask[:, None]
    joint = (router - nll.sum(-1)).exp()
    assert joint.sum().item() == pytest.approx(1, abs=1e-12)
    return joint, log_probs, nll, router.expand(len(ids), -1), mask


@pytest.mark.parametrize("ends", [False, True])
def test_the_prefix_jsd_summed_over_positions_is_the_mutual_information(ends: bool):
    """E_y sum_t JSD_t, y from the mixture; other weights give another number."""
    joint, log_probs, nll, log_p, mask = enumerated(ends)
    assert len(joint) == (15 if ends else 27)
    information = (joint * (joint / (joint.sum(1, keepdim=True) * joint.sum(0))).log()).sum().item()
    assert 0.2 < information < float(Categorical(logits=log_p[0]).entropy())
    for kind in KINDS:
        jsd = js_divergence(log_probs, mixture_log_weights(kind, nll, log_p)) * mask
        error = abs((joint.sum(1) * jsd.sum(-1)).sum().item() - information)
        assert error < 1e-12 if kind == "prefix" else error > 0.01
