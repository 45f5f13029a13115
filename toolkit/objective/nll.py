"""Reconstruction: per-token negative log-likelihoods and their expectation under q."""

from typing import Literal

import torch
from torch import Tensor

from .estimators import exact

Reduction = Literal["token_mean", "sequence_sum"]


def widened(values: Tensor) -> Tensor:
    """In float32; float64 stays float64."""
    return values if values.dtype == torch.float64 else values.float()


def sequence_nll(nll_BST: Tensor, weights_BT: Tensor) -> Tensor:
    """(B, S) sums over the tokens of w_t l_t(z), nats, from losses (B, S, T) and weights (B, T)."""
    return (nll_BST * weights_BT.unsqueeze(1)).sum(-1)


def token_nll(logits: Tensor, targets: Tensor) -> Tensor:
    """(...) -log softmax(logits)[targets] of logits (..., V), nats, in float32 (float64 stays float64)."""
    logits = widened(logits)
    chosen = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return torch.logsumexp(logits, dim=-1) - chosen


def expected_nll(nll_BKT: Tensor, log_q_BK: Tensor, weights_BT: Tensor) -> Tensor:
    """Sum over examples and tokens of w_t E_q[l_t(z)], from losses and weights that are 0 on padding; nats.

    (B, K, T) nats, (B, K) normalised log-probabilities and (B, T) token weights; ones give the plain reconstruction.
    """
    return exact(sequence_nll(nll_BKT, weights_BT), log_q_BK)
