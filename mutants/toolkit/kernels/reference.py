"""The plain head: logits of all tokens at once, and autograd. The chunked head is compared with it."""

from __future__ import annotations

import torch
from torch import Tensor

from toolkit.kernels.transform import LogitTransform
from toolkit.kernels.walk import PrefixMixture
from toolkit.objective import Uncertainty, js_divergence, token_nll, token_uncertainty


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_branch_losses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_branch_losses__mutmut)
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_orig(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_1(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = False,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, weight_VH, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_2(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = None
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_3(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(None)
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_4(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(None, weight_VH, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_5(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, None, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_6(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, weight_VH, None))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_7(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(weight_VH, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_8(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, bias_V))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_9(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    transform: LogitTransform = LogitTransform(),  # noqa: B008  (frozen)
    jsd_grad: bool = True,
) -> tuple[Tensor, Tensor | None]:
    """As toolkit.kernels.branch_losses, with logits (N, K, V)."""
    logits = transform(torch.nn.functional.linear(hidden_NKH, weight_VH, ))
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_10(
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
    nll = None
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_11(
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
    nll = token_nll(None, targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_12(
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
    nll = token_nll(logits, None)
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_13(
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
    nll = token_nll(targets_N.unsqueeze(1).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_14(
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
    nll = token_nll(logits, )
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_15(
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
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(None))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_16(
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
    nll = token_nll(logits, targets_N.unsqueeze(None).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_17(
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
    nll = token_nll(logits, targets_N.unsqueeze(2).expand(logits.shape[:2]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_18(
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
    nll = token_nll(logits, targets_N.unsqueeze(1).expand(logits.shape[:3]))
    if log_pi is None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_19(
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
    if log_pi is not None:
        return nll, None
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_20(
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
    log_pi_NK = None
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_21(
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
    log_pi_NK = log_pi if (isinstance(log_pi, Tensor)) and False else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_22(
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
    log_pi_NK = log_pi if (isinstance(log_pi, Tensor)) or True else log_pi(nll.detach(), 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_23(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(None, 0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_24(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), None, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_25(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, None)
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_26(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(0, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_27(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_28(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 0, )
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_29(
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
    log_pi_NK = log_pi if isinstance(log_pi, Tensor) else log_pi(nll.detach(), 1, len(nll))
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_30(
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
    logits = None
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_31(
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
    logits = logits if (logits.dtype == torch.float64) and False else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_32(
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
    logits = logits if (logits.dtype == torch.float64) or True else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_33(
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
    logits = logits if logits.dtype != torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_34(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(None):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_35(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad or torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), log_pi_NK)


def x_branch_losses__mutmut_36(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(None, log_pi_NK)


def x_branch_losses__mutmut_37(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), None)


def x_branch_losses__mutmut_38(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(log_pi_NK)


def x_branch_losses__mutmut_39(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-1), )


def x_branch_losses__mutmut_40(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(None), log_pi_NK)


def x_branch_losses__mutmut_41(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(+1), log_pi_NK)


def x_branch_losses__mutmut_42(
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
    logits = logits if logits.dtype == torch.float64 else logits.float()
    with torch.set_grad_enabled(jsd_grad and torch.is_grad_enabled()):
        return nll, js_divergence(logits.log_softmax(-2), log_pi_NK)

mutants_x_branch_losses__mutmut['_mutmut_orig'] = x_branch_losses__mutmut_orig # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_1'] = x_branch_losses__mutmut_1 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_2'] = x_branch_losses__mutmut_2 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_3'] = x_branch_losses__mutmut_3 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_4'] = x_branch_losses__mutmut_4 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_5'] = x_branch_losses__mutmut_5 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_6'] = x_branch_losses__mutmut_6 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_7'] = x_branch_losses__mutmut_7 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_8'] = x_branch_losses__mutmut_8 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_9'] = x_branch_losses__mutmut_9 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_10'] = x_branch_losses__mutmut_10 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_11'] = x_branch_losses__mutmut_11 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_12'] = x_branch_losses__mutmut_12 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_13'] = x_branch_losses__mutmut_13 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_14'] = x_branch_losses__mutmut_14 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_15'] = x_branch_losses__mutmut_15 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_16'] = x_branch_losses__mutmut_16 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_17'] = x_branch_losses__mutmut_17 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_18'] = x_branch_losses__mutmut_18 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_19'] = x_branch_losses__mutmut_19 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_20'] = x_branch_losses__mutmut_20 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_21'] = x_branch_losses__mutmut_21 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_22'] = x_branch_losses__mutmut_22 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_23'] = x_branch_losses__mutmut_23 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_24'] = x_branch_losses__mutmut_24 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_25'] = x_branch_losses__mutmut_25 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_26'] = x_branch_losses__mutmut_26 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_27'] = x_branch_losses__mutmut_27 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_28'] = x_branch_losses__mutmut_28 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_29'] = x_branch_losses__mutmut_29 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_30'] = x_branch_losses__mutmut_30 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_31'] = x_branch_losses__mutmut_31 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_32'] = x_branch_losses__mutmut_32 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_33'] = x_branch_losses__mutmut_33 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_34'] = x_branch_losses__mutmut_34 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_35'] = x_branch_losses__mutmut_35 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_36'] = x_branch_losses__mutmut_36 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_37'] = x_branch_losses__mutmut_37 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_38'] = x_branch_losses__mutmut_38 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_39'] = x_branch_losses__mutmut_39 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_40'] = x_branch_losses__mutmut_40 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_41'] = x_branch_losses__mutmut_41 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_42'] = x_branch_losses__mutmut_42 # type: ignore # mutmut generated


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
