"""Losses and divergence of K branches from their hidden states, without the logits of all tokens at once.

Per token, with p_k = softmax of branch k, M = sum_k pi_k p_k and KL_k = KL(p_k || M), the gradient at the logits is

    d / d logits_k = a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k)

for upstream gradients a_k of the loss of branch k and b of the divergence JSD = sum_k pi_k KL_k. Both are one number
per row, so the products of the two terms with the head weight can be formed in the forward, while the logits are there,
and scaled in the backward whatever it brings: two matrix products, three where the divergence carries gradient.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from toolkit.kernels.chunks import Buffers, Head, compute_dtype, ranges, wide
from toolkit.kernels.slices import Weights
from toolkit.kernels.transform import LogitTransform
from toolkit.kernels.walk import PrefixMixture, Walk
from toolkit.objective import Uncertainty, token_uncertainty

MAX_BYTES = 64 * 2**20


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True)
class HeadOptions:
    """How the head is run.

    Args:
        transform: from the product of hidden states and weight to the logits.
        jsd_grad: whether the divergence carries gradient.
        recompute: compute the logits of each chunk again in the backward instead of forming the gradients in the
            forward. Three products in any case. The gradient is rounded once, not twice, and where the divergence
            carries gradient there is one buffer less. None: there, and where the product is narrower than float32.
        max_bytes: bound of K * tokens of a chunk * V * 4; one token is the least, and on a CPU a chunk has no more
            than 128 rows. There it is all but a few MiB of the memory used, elsewhere a few times as much.
    """

    transform: LogitTransform = LogitTransform()  # noqa: RUF009  (frozen)
    jsd_grad: bool = False
    recompute: bool | None = None
    max_bytes: int = MAX_BYTES
mutants_x_branch_losses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_branch_losses__mutmut)
def branch_losses(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_orig(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_1(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(None, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_2(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, None, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_3(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, None, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_4(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, None, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_5(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, None)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_6(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_7(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_8(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_9(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_10(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, )
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_11(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = None
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_12(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(None, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_13(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, None, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_14(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, None, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_15(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, None)
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_16(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_17(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_18(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_19(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, )
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_20(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(None))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_21(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_22(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() or hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_23(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = None
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_24(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(None)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_25(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(None, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_26(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, None, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_27(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, None, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_28(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, None).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_29(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_30(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_31(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_32(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, ).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_33(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_34(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad or log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_35(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_36(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = None
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_37(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype == wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_38(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(None)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_39(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = None
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_40(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if (options.recompute is None) and False else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_41(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if (options.recompute is None) or True else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_42(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow and jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_43(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is not None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_44(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = None
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_45(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(None, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_46(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=None, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_47(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=None)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_48(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_49(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_50(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, )
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_51(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = None
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_52(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(None, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_53(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, None, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_54(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, None, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_55(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, None, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_56(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, None)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_57(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_58(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_59(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_60(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_61(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, )
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_62(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if (recompute) and False else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_63(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if (recompute) or True else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_64(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 1 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_65(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if (jsd_grad) and False else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_66(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if (jsd_grad) or True else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_67(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 3 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_68(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 2)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_69(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(None, weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_70(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, None, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_71(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, None, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_72(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, None, options)  # pyright: ignore


def x_branch_losses__mutmut_73(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, None)  # pyright: ignore


def x_branch_losses__mutmut_74(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(weight_VH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_75(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, bias_V, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_76(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, walk, options)  # pyright: ignore


def x_branch_losses__mutmut_77(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, options)  # pyright: ignore


def x_branch_losses__mutmut_78(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor | None]:
    """-log p_k(y_n) of every branch, and the Jensen-Shannon divergence of the branches' next-token distributions.

    Equal to toolkit.kernels.reference.branch_losses, with peak memory that does not depend on N * V. The product is in
    the dtype of the weight (or of an enclosing autocast), everything after it in float32, or float64 for float64.
    Differentiable once, at the hidden states.

    Args:
        hidden_NKH: (N, K, H) final hidden states of the branches that predict the targets.
        weight_VH, bias_V: of the frozen head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
        options: how it is run.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, options.max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    narrow = head.dtype != wide(head.dtype)
    recompute = (narrow or jsd_grad) if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, options.max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, )  # pyright: ignore

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
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_43'] = x_branch_losses__mutmut_43 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_44'] = x_branch_losses__mutmut_44 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_45'] = x_branch_losses__mutmut_45 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_46'] = x_branch_losses__mutmut_46 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_47'] = x_branch_losses__mutmut_47 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_48'] = x_branch_losses__mutmut_48 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_49'] = x_branch_losses__mutmut_49 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_50'] = x_branch_losses__mutmut_50 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_51'] = x_branch_losses__mutmut_51 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_52'] = x_branch_losses__mutmut_52 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_53'] = x_branch_losses__mutmut_53 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_54'] = x_branch_losses__mutmut_54 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_55'] = x_branch_losses__mutmut_55 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_56'] = x_branch_losses__mutmut_56 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_57'] = x_branch_losses__mutmut_57 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_58'] = x_branch_losses__mutmut_58 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_59'] = x_branch_losses__mutmut_59 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_60'] = x_branch_losses__mutmut_60 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_61'] = x_branch_losses__mutmut_61 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_62'] = x_branch_losses__mutmut_62 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_63'] = x_branch_losses__mutmut_63 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_64'] = x_branch_losses__mutmut_64 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_65'] = x_branch_losses__mutmut_65 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_66'] = x_branch_losses__mutmut_66 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_67'] = x_branch_losses__mutmut_67 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_68'] = x_branch_losses__mutmut_68 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_69'] = x_branch_losses__mutmut_69 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_70'] = x_branch_losses__mutmut_70 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_71'] = x_branch_losses__mutmut_71 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_72'] = x_branch_losses__mutmut_72 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_73'] = x_branch_losses__mutmut_73 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_74'] = x_branch_losses__mutmut_74 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_75'] = x_branch_losses__mutmut_75 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_76'] = x_branch_losses__mutmut_76 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_77'] = x_branch_losses__mutmut_77 # type: ignore # mutmut generated
mutants_x_branch_losses__mutmut['x_branch_losses__mutmut_78'] = x_branch_losses__mutmut_78 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_weighted_loss__mutmut)
def weighted_loss(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_orig(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_1(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(None, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_2(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, None, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_3(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, None, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_4(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, None, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_5(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, None)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_6(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_7(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_8(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_9(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_10(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, )
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_11(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None or log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_12(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_13(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is not None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_14(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = None
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_15(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(None, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_16(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, None, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_17(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, None, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_18(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, None)
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_19(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_20(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_21(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_22(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, )
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_23(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(None))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_24(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = None
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_25(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(None, None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_26(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None)
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_27(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_28(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), )
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_29(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if (jsd_weights_N is None) and False else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_30(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if (jsd_weights_N is None) or True else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_31(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is not None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_32(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() or hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_33(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = None
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_34(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(None, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_35(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, None, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_36(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, None, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_37(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, None, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_38(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=None, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_39(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=None)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_40(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_41(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_42(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_43(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_44(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_45(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, )
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_46(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=2, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_47(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(None, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_48(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, None)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_49(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_50(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, )  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_51(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = None
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_52(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(None)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_53(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(None, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_54(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, None, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_55(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, None, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_56(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, None, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_57(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=None).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_58(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_59(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_60(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_61(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, weights=weights).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_62(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, ).over(hidden_NKH)
    return _total(walk), walk.nll, walk.jsd


def x_weighted_loss__mutmut_63(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    nll_weights_NK: Tensor,
    log_pi: Tensor | PrefixMixture | None = None,
    jsd_weights_N: Tensor | None = None,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor, Tensor | None]:
    """sum_n sum_k a_nk nll_nk + sum_n b_n JSD_n for weights known beforehand: two products, the divergence included.

    Args:
        nll_weights_NK: (N, K) a; no gradient flows through.
        jsd_weights_N: (N,) b, or None for 0; needs log_pi.
    Other arguments and errors as in branch_losses.
    Returns:
        The scalar, which carries gradient, then nll (N, K) and JSD (N,) or None, which carry none.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    if jsd_weights_N is not None and log_pi is None:
        raise ValueError("weights of the divergence were given but no log_pi of its branches")
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    weights = Weights(nll_weights_NK.detach(), None if jsd_weights_N is None else jsd_weights_N.detach())
    if torch.is_grad_enabled() and hidden_NKH.requires_grad:
        walk = Walk(head, targets_N, log_pi, options.max_bytes, gradients=1, weights=weights)
        return _WeightedLoss.apply(hidden_NKH, walk)  # pyright: ignore
    walk = Walk(head, targets_N, log_pi, options.max_bytes, weights=weights).over(hidden_NKH)
    return _total(None), walk.nll, walk.jsd

mutants_x_weighted_loss__mutmut['_mutmut_orig'] = x_weighted_loss__mutmut_orig # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_1'] = x_weighted_loss__mutmut_1 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_2'] = x_weighted_loss__mutmut_2 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_3'] = x_weighted_loss__mutmut_3 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_4'] = x_weighted_loss__mutmut_4 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_5'] = x_weighted_loss__mutmut_5 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_6'] = x_weighted_loss__mutmut_6 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_7'] = x_weighted_loss__mutmut_7 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_8'] = x_weighted_loss__mutmut_8 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_9'] = x_weighted_loss__mutmut_9 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_10'] = x_weighted_loss__mutmut_10 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_11'] = x_weighted_loss__mutmut_11 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_12'] = x_weighted_loss__mutmut_12 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_13'] = x_weighted_loss__mutmut_13 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_14'] = x_weighted_loss__mutmut_14 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_15'] = x_weighted_loss__mutmut_15 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_16'] = x_weighted_loss__mutmut_16 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_17'] = x_weighted_loss__mutmut_17 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_18'] = x_weighted_loss__mutmut_18 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_19'] = x_weighted_loss__mutmut_19 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_20'] = x_weighted_loss__mutmut_20 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_21'] = x_weighted_loss__mutmut_21 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_22'] = x_weighted_loss__mutmut_22 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_23'] = x_weighted_loss__mutmut_23 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_24'] = x_weighted_loss__mutmut_24 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_25'] = x_weighted_loss__mutmut_25 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_26'] = x_weighted_loss__mutmut_26 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_27'] = x_weighted_loss__mutmut_27 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_28'] = x_weighted_loss__mutmut_28 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_29'] = x_weighted_loss__mutmut_29 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_30'] = x_weighted_loss__mutmut_30 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_31'] = x_weighted_loss__mutmut_31 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_32'] = x_weighted_loss__mutmut_32 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_33'] = x_weighted_loss__mutmut_33 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_34'] = x_weighted_loss__mutmut_34 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_35'] = x_weighted_loss__mutmut_35 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_36'] = x_weighted_loss__mutmut_36 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_37'] = x_weighted_loss__mutmut_37 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_38'] = x_weighted_loss__mutmut_38 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_39'] = x_weighted_loss__mutmut_39 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_40'] = x_weighted_loss__mutmut_40 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_41'] = x_weighted_loss__mutmut_41 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_42'] = x_weighted_loss__mutmut_42 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_43'] = x_weighted_loss__mutmut_43 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_44'] = x_weighted_loss__mutmut_44 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_45'] = x_weighted_loss__mutmut_45 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_46'] = x_weighted_loss__mutmut_46 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_47'] = x_weighted_loss__mutmut_47 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_48'] = x_weighted_loss__mutmut_48 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_49'] = x_weighted_loss__mutmut_49 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_50'] = x_weighted_loss__mutmut_50 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_51'] = x_weighted_loss__mutmut_51 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_52'] = x_weighted_loss__mutmut_52 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_53'] = x_weighted_loss__mutmut_53 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_54'] = x_weighted_loss__mutmut_54 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_55'] = x_weighted_loss__mutmut_55 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_56'] = x_weighted_loss__mutmut_56 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_57'] = x_weighted_loss__mutmut_57 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_58'] = x_weighted_loss__mutmut_58 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_59'] = x_weighted_loss__mutmut_59 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_60'] = x_weighted_loss__mutmut_60 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_61'] = x_weighted_loss__mutmut_61 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_62'] = x_weighted_loss__mutmut_62 # type: ignore # mutmut generated
mutants_x_weighted_loss__mutmut['x_weighted_loss__mutmut_63'] = x_weighted_loss__mutmut_63 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_free_losses__mutmut)
def free_losses(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_orig(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_1(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = None
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_2(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(None)
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_3(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("XXnllXX", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_4(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("NLL", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_5(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = None
    return values[0], values[-1]


def x_free_losses__mutmut_6(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(None, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_7(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, None, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_8(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, None, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_9(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, None, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_10(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, None, options)
    return values[0], values[-1]


def x_free_losses__mutmut_11(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), None)
    return values[0], values[-1]


def x_free_losses__mutmut_12(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_13(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_14(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, targets_N, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_15(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, tuple(measures), options)
    return values[0], values[-1]


def x_free_losses__mutmut_16(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, options)
    return values[0], values[-1]


def x_free_losses__mutmut_17(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), )
    return values[0], values[-1]


def x_free_losses__mutmut_18(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(None), options)
    return values[0], values[-1]


def x_free_losses__mutmut_19(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[1], values[-1]


def x_free_losses__mutmut_20(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[+1]


def x_free_losses__mutmut_21(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measure: Uncertainty,
    options: HeadOptions = HeadOptions(),
) -> tuple[Tensor, Tensor]:
    """Losses and uncertainties (N,) of one model, without gradient; see free_uncertainties."""
    measures = dict.fromkeys(("nll", measure))
    values = free_uncertainties(hidden_NH, weight_VH, bias_V, targets_N, tuple(measures), options)
    return values[0], values[-2]

mutants_x_free_losses__mutmut['_mutmut_orig'] = x_free_losses__mutmut_orig # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_1'] = x_free_losses__mutmut_1 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_2'] = x_free_losses__mutmut_2 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_3'] = x_free_losses__mutmut_3 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_4'] = x_free_losses__mutmut_4 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_5'] = x_free_losses__mutmut_5 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_6'] = x_free_losses__mutmut_6 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_7'] = x_free_losses__mutmut_7 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_8'] = x_free_losses__mutmut_8 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_9'] = x_free_losses__mutmut_9 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_10'] = x_free_losses__mutmut_10 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_11'] = x_free_losses__mutmut_11 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_12'] = x_free_losses__mutmut_12 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_13'] = x_free_losses__mutmut_13 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_14'] = x_free_losses__mutmut_14 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_15'] = x_free_losses__mutmut_15 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_16'] = x_free_losses__mutmut_16 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_17'] = x_free_losses__mutmut_17 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_18'] = x_free_losses__mutmut_18 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_19'] = x_free_losses__mutmut_19 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_20'] = x_free_losses__mutmut_20 # type: ignore # mutmut generated
mutants_x_free_losses__mutmut['x_free_losses__mutmut_21'] = x_free_losses__mutmut_21 # type: ignore # mutmut generated


@torch.no_grad()
def free_uncertainties(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measures: Sequence[Uncertainty],
    options: HeadOptions = HeadOptions(),
) -> Tensor:
    """(measures, N) of one model, without gradient; see toolkit.objective.token_uncertainty.

    Args:
        hidden_NH: (N, H).
        measures: kinds of uncertainty; `nll` is the loss.
    Other arguments as in branch_losses.
    """
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    num_tokens, device = len(hidden_NH), hidden_NH.device
    buffers = Buffers(num_tokens, 1, head, options.max_bytes)
    found = torch.empty(len(measures), num_tokens, dtype=wide(head.dtype), device=device)
    with torch.autocast(device.type, enabled=False):
        for start, stop in ranges(0, num_tokens, buffers.chunk):
            buffers.load(head, hidden_NH[start:stop].unsqueeze(1))
            for first, last in ranges(start, stop, buffers.slice):
                part = buffers.logits[0][first - start : last - start, 0]
                part = part if buffers.widened is None else buffers.widened[: last - first, 0].copy_(part)
                head.transform.apply_(part)
                for measure, values in zip(measures, found, strict=True):
                    values[first:last] = token_uncertainty(measure, part, targets_N[first:last])
                del part  # of the buffer that the next chunk takes the place of
    return found
mutants_xǁ_BranchLossesǁforward__mutmut: MutantDict = {}  # type: ignore


class _BranchLosses(torch.autograd.Function):
    @staticmethod
    @_mutmut_mutated(mutants_xǁ_BranchLossesǁforward__mutmut)
    def forward(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_orig(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_1(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(None)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_2(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(None)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_3(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(True)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_4(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = None
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_5(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None or not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_6(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_7(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_8(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(None)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_9(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(None, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_10(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, None, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_11(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, None, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_12(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, None, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_13(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, None)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_14(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_15(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_16(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, weight, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_17(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, bias)
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_18(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, )
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), options.max_bytes
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd
    @staticmethod
    def xǁ_BranchLossesǁforward__mutmut_19(
        ctx: Any, hidden: Tensor, weight: Tensor, bias: Tensor | None, walk: Walk, options: HeadOptions
    ) -> tuple[Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.dtype, ctx.recompute = hidden.dtype, options.recompute
        if walk.jsd is not None and not options.jsd_grad:
            ctx.mark_non_differentiable(walk.jsd)
        if options.recompute:
            # Through the saved tensors, which notice where the head was changed in between.
            ctx.save_for_backward(hidden, walk.targets, walk.log_pi_NK, weight, bias)
            ctx.head, ctx.max_bytes = None
        else:
            ctx.save_for_backward(*walk.grads)
        return walk.nll, walk.jsd

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, nll_grad_NK: Tensor | None, jsd_grad_N: Tensor | None) -> Any:
        saved = ctx.saved_tensors
        if not ctx.recompute:
            upstream = (nll_grad_NK, None if jsd_grad_N is None else jsd_grad_N.unsqueeze(-1))
            pairs = zip(upstream, saved, strict=False)
            scaled: list[Tensor] = [factor.unsqueeze(-1) * grad for factor, grad in pairs if factor is not None]
            total = None if not scaled else scaled[0] if len(scaled) == 1 else scaled[0].add_(scaled[1])
            return None if total is None else total.to(ctx.dtype), *[None] * 4
        hidden, targets, log_pi_NK, weight, bias = saved
        factor_NK = hidden.new_zeros(hidden.shape[:2]) if nll_grad_NK is None else nll_grad_NK
        walk = Walk(
            Head(weight, bias, *ctx.head),
            targets,
            None if jsd_grad_N is None else log_pi_NK,
            ctx.max_bytes,
            gradients=1,
            weights=Weights(factor_NK, jsd_grad_N),
        )
        return walk.over(hidden).grads[0].to(ctx.dtype), *[None] * 4

mutants_xǁ_BranchLossesǁforward__mutmut['_mutmut_orig'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_1'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_2'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_3'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_4'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_5'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_6'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_7'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_8'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_9'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_10'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_11'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_12'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_13'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_14'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_15'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_16'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_17'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_18'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_BranchLossesǁforward__mutmut['xǁ_BranchLossesǁforward__mutmut_19'] = _BranchLosses.xǁ_BranchLossesǁforward__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut: MutantDict = {}  # type: ignore


class _WeightedLoss(torch.autograd.Function):
    @staticmethod
    @_mutmut_mutated(mutants_xǁ_WeightedLossǁforward__mutmut)
    def forward(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_orig(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_1(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(None)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_2(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(None)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_3(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(True)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_4(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_5(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(None)
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_6(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[1])
        ctx.dtype = hidden.dtype
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_7(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = None
        return _total(walk), walk.nll, walk.jsd
    @staticmethod
    def xǁ_WeightedLossǁforward__mutmut_8(ctx: Any, hidden: Tensor, walk: Walk) -> tuple[Tensor, Tensor, Tensor | None]:
        walk.over(hidden)
        ctx.set_materialize_grads(False)
        ctx.mark_non_differentiable(*(t for t in (walk.nll, walk.jsd) if t is not None))
        ctx.save_for_backward(walk.grads[0])
        ctx.dtype = hidden.dtype
        return _total(None), walk.nll, walk.jsd

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor | None, *_: Any) -> Any:
        return None if grad is None else (ctx.saved_tensors[0] * grad).to(ctx.dtype), None

mutants_xǁ_WeightedLossǁforward__mutmut['_mutmut_orig'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_1'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_2'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_3'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_4'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_5'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_6'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_7'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_WeightedLossǁforward__mutmut['xǁ_WeightedLossǁforward__mutmut_8'] = _WeightedLoss.xǁ_WeightedLossǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_x__total__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__total__mutmut)
def _total(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_orig(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_1(walk: Walk) -> Tensor:
    assert walk.weights is None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_2(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = None
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_3(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll / walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_4(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None and walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_5(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is not None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_6(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is not None:
        return total
    return total + (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_7(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total - (walk.weights.jsd * walk.jsd).sum()


def x__total__mutmut_8(walk: Walk) -> Tensor:
    assert walk.weights is not None
    total = (walk.weights.nll * walk.nll).sum()
    if walk.weights.jsd is None or walk.jsd is None:
        return total
    return total + (walk.weights.jsd / walk.jsd).sum()

mutants_x__total__mutmut['_mutmut_orig'] = x__total__mutmut_orig # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_1'] = x__total__mutmut_1 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_2'] = x__total__mutmut_2 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_3'] = x__total__mutmut_3 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_4'] = x__total__mutmut_4 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_5'] = x__total__mutmut_5 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_6'] = x__total__mutmut_6 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_7'] = x__total__mutmut_7 # type: ignore # mutmut generated
mutants_x__total__mutmut['x__total__mutmut_8'] = x__total__mutmut_8 # type: ignore # mutmut generated
mutants_x__check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check__mutmut)
def _check(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_orig(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_1(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad and (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_2(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None or bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_3(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_4(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = None
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_5(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width and targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_6(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[2] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_7(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] == width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_8(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape == (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape != (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")


def x__check__mutmut_9(
    hidden_NKH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    log_pi: Tensor | PrefixMixture | None,
) -> None:
    if weight_VH.requires_grad or (bias_V is not None and bias_V.requires_grad):
        raise ValueError("the chunked head gives no gradient for its weight and bias: freeze them")
    num_tokens, num_branches, width = hidden_NKH.shape
    if weight_VH.shape[1] != width or targets_N.shape != (num_tokens,):
        raise ValueError(
            f"hidden states (N, K, H) = {tuple(hidden_NKH.shape)} do not fit a weight (V, H) = "
            f"{tuple(weight_VH.shape)} and targets {tuple(targets_N.shape)}"
        )
    if isinstance(log_pi, Tensor):
        if log_pi.requires_grad:
            raise ValueError("no gradient flows through the weights of the branches: detach log_pi")
        if log_pi.shape == (num_tokens, num_branches):
            raise ValueError(f"log_pi must be (N, K) = {(num_tokens, num_branches)}, got {tuple(log_pi.shape)}")

mutants_x__check__mutmut['_mutmut_orig'] = x__check__mutmut_orig # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_1'] = x__check__mutmut_1 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_2'] = x__check__mutmut_2 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_3'] = x__check__mutmut_3 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_4'] = x__check__mutmut_4 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_5'] = x__check__mutmut_5 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_6'] = x__check__mutmut_6 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_7'] = x__check__mutmut_7 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_8'] = x__check__mutmut_8 # type: ignore # mutmut generated
mutants_x__check__mutmut['x__check__mutmut_9'] = x__check__mutmut_9 # type: ignore # mutmut generated
