"""Negative log-likelihoods of tokens and of sequences."""

from typing import Literal

import torch
from torch import Tensor

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
