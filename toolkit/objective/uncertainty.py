"""Uncertainty of the frozen z-free model about each token."""

from typing import Literal

import torch
from torch import Tensor

from .nll import token_nll, widened

Uncertainty = Literal["nll", "entropy", "one_minus_p", "margin"]

# Float32 scratch for this many tokens of each sequence, where a whole second copy of the logits may not fit.
_TOKENS_AT_ONCE = 64


def token_uncertainty(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above, else ValueError.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [_KINDS[kind](widened(part), ids) for part, ids in zip(logits_parts, targets_parts, strict=True)]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def _entropy(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def _one_minus_p(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(logits, targets))


def _margin(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


_KINDS = {"nll": token_nll, "entropy": _entropy, "one_minus_p": _one_minus_p, "margin": _margin}
