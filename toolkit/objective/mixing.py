"""Weights pi of the codes in the inter-latent Jensen-Shannon divergence."""

from typing import Literal

import torch
from torch import Tensor
from torch.nn.functional import pad

Mixture = Literal["uniform", "router", "prefix"]


def mixture_log_weights(kind: Mixture, nll_BKT: Tensor, log_p_BK: Tensor) -> Tensor:
    """Log-weights of the codes at every position, for js_divergence. No gradient flows through.

    - `uniform`: 1 / K.
    - `router`: p(k | x), at every position.
    - `prefix`: r_t(k) proportional to p(k | x) exp(-sum_{s<t} l_s(k)), the posterior after the tokens before t. The
      sum of the JSD over t, in expectation over y of the mixture sum_k p(k | x) p(y | x, k), is then I(z; Y | x)
      (chain rule). Its gradient is not that of I(z; Y | x): r and the distribution of prefixes are held fixed.

    Args:
        kind: one of the above, else ValueError.
        nll_BKT: (B, K, T) nats, 0 on padding.
        log_p_BK: (B, K) router log-probabilities, normalised; -inf excludes a code.
    Returns:
        (B, T, K) in the dtype of nll, normalised over K; at padding what the last y token would leave.
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
