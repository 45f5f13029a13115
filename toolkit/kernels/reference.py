"""The plain head: logits of all tokens at once, and autograd. The chunked head is compared with it."""

import torch
from torch import Tensor

from toolkit.kernels.transform import LogitTransform
from toolkit.kernels.walk import PrefixMixture
from toolkit.objective import Uncertainty, js_divergence, token_nll, token_uncertainty
from toolkit.objective.nll import widened


def branch_losses(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, weight_VH, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = widened(logits)
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


@torch.no_grad()
def free_losses(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
) -> tuple[Tensor, Tensor]:
    """As toolkit.kernels.free_losses, with logits (N, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NH, weight_VH, bias_V))
    return token_nll(logits, targets_N), token_uncertainty(measure, logits, targets_N)
