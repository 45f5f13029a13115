"""Weights pi of the codes in the inter-latent Jensen-Shannon divergence, and how much of its bound is reached."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import pad

from .auxiliaries import categorical_entropy

Mixture = Literal["uniform", "router", "prefix"]


def mixture_log_weights(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
    Raises:
        ValueError: if the kind is unknown.
    """
    with torch.no_grad():
        if kind == "uniform":
            score_BKT = torch.zeros_like(nll_BKT)
        elif kind == "router":
            score_BKT = log_p_BK.unsqueeze(-1).expand_as(nll_BKT)
        elif kind == "prefix":
            # Exclusive: position t must not see token t. Float64, since differences of long sums matter.
            before_BKT = pad(nll_BKT.double(), (1, 0))[..., :-1].cumsum(-1)
            score_BKT = log_p_BK.unsqueeze(-1) - before_BKT
        else:
            raise ValueError(f"mixture weights must be uniform, router or prefix, got {kind!r}")
        return torch.log_softmax(score_BKT.double(), dim=1).to(nll_BKT.dtype).transpose(1, 2)


def jsd_share(jsd_BT: Tensor, log_w_BTK: Tensor, y_mask_BT: Tensor) -> Tensor:
    """Share of its bound that the JSD reaches: the sum of JSD over the sum of H(pi), both over y positions.

    The bound is H(pi), which is log K for uniform weights only; a JSD over log K looks small for any other weights.
    A ratio of sums: over several micro-batches add up both sums (the bound is categorical_entropy(log_w)) first.

    Args:
        jsd_BT: (B, T) nats, computed with these weights.
        log_w_BTK: (B, T, K) normalised log-weights.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        Scalar from 0 to 1 up to rounding, without gradient; 0 where the bound is 0 (K = 1, certain weights, no y).
    """
    with torch.no_grad():
        bound = (categorical_entropy(log_w_BTK) * y_mask_BT).sum()
        share = (jsd_BT * y_mask_BT).sum() / bound.clamp_min(1e-30)
        # A bound this small is rounding, and so is the JSD below it.
        return torch.where(bound > 1e-6, share, torch.zeros_like(share))
