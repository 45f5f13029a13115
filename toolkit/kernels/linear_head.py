"""Losses and divergence of K branches from their hidden states, without the logits of all tokens at once.

Per token, with p_k = softmax of branch k, M = sum_k pi_k p_k and KL_k = KL(p_k || M), the gradient at the logits is

    d / d logits_k = a_k (p_k - e_y) + b pi_k p_k (log p_k - log M - KL_k)

for upstream gradients a_k of the loss of branch k and b of the divergence JSD = sum_k pi_k KL_k. Both are one number
per row, so the products of the two terms with the head weight can be formed in the forward, while the logits are there,
and scaled in the backward whatever it brings: two matrix products, three where the divergence carries gradient.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from toolkit.objective import Uncertainty, token_uncertainty

from .chunks import Buffers, Head, compute_dtype, ranges, wide
from .slices import Weights
from .transform import LogitTransform
from .walk import PrefixMixture, Walk

MAX_BYTES = 64 * 2**20
GPU_BYTES = 2**30  # the same on a GPU with memory enough


@dataclass(frozen=True, slots=True)
class HeadOptions:
    """How the LM head is run.

    Args:
        transform: from the product of hidden states and weight to the logits.
        jsd_grad: whether the divergence carries gradient.
        recompute: compute the logits of each chunk again in the backward instead of forming the gradients in the
            forward. Three products in any case, and where the divergence carries gradient one buffer less. None:
            there; else gradients are formed in the forward, with two products.
        max_bytes: bound of K * tokens of a chunk * V * 4; one token is the least, and on a CPU a chunk has no more
            than 128 rows. There it is all but a few MiB of the memory used, elsewhere a few times as much. None: see
            chunk_bytes.
    """

    transform: LogitTransform = LogitTransform()  # noqa: RUF009  (frozen)
    jsd_grad: bool = False
    recompute: bool | None = None
    max_bytes: int | None = None


def chunk_bytes(device: torch.device) -> int:
    """64 MiB; on a GPU, where products of few rows wait for the weight, up to 1 GiB as memory is free.

    A power of two that fits into the free memory 32 times, so that all buffers together take an eighth of it.
    """
    if device.type != "cuda":
        return MAX_BYTES
    cached = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)
    share = (torch.cuda.mem_get_info(device)[0] + cached) // 32
    return min(GPU_BYTES, max(MAX_BYTES, 1 << max(share.bit_length() - 1, 0)))


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
        weight_VH, bias_V: of the frozen LM head.
        targets_N: (N,) long.
        log_pi: (N, K) log-weights of the branches, normalised over K; or a function that gives those of tokens
            start..stop from the losses of the tokens before `stop`, asked once for every token, in order. No gradient
            flows through. None: no divergence.
    Returns:
        (N, K) nats and (N,) nats or None.
    Raises:
        ValueError: if the LM head or log_pi requires grad, or shapes do not fit.
    """
    _check(hidden_NKH, weight_VH, bias_V, targets_N, log_pi)
    max_bytes = options.max_bytes or chunk_bytes(hidden_NKH.device)
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    if not (torch.is_grad_enabled() and hidden_NKH.requires_grad):
        walk = Walk(head, targets_N, log_pi, max_bytes).over(hidden_NKH)
        return walk.nll, walk.jsd
    jsd_grad = options.jsd_grad and log_pi is not None
    recompute = jsd_grad if options.recompute is None else options.recompute
    options = replace(options, jsd_grad=jsd_grad, recompute=recompute)
    walk = Walk(head, targets_N, log_pi, max_bytes, 0 if recompute else 2 if jsd_grad else 1)
    return _BranchLosses.apply(hidden_NKH, weight_VH, bias_V, walk, options)  # pyright: ignore


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


@torch.no_grad()
def free_uncertainties(
    hidden_NH: Tensor,
    weight_VH: Tensor,
    bias_V: Tensor | None,
    targets_N: Tensor,
    measures: Sequence[Uncertainty],
    options: HeadOptions = HeadOptions(),
) -> Tensor:
    """(measures, N) uncertainties of one model, without gradient; see toolkit.objective.token_uncertainty.

    `nll` is the loss; arguments as in branch_losses.
    """
    head = Head(weight_VH, bias_V, options.transform, compute_dtype(weight_VH))
    num_tokens, device = len(hidden_NH), hidden_NH.device
    buffers = Buffers(num_tokens, 1, head, options.max_bytes or chunk_bytes(device))
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


class _BranchLosses(torch.autograd.Function):
    @staticmethod
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
            ctx.head, ctx.max_bytes = (walk.head.transform, walk.head.dtype), walk.max_bytes
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
        log_pi = None if jsd_grad_N is None else log_pi_NK
        weights = Weights(factor_NK, jsd_grad_N)
        walk = Walk(Head(weight, bias, *ctx.head), targets, log_pi, ctx.max_bytes, 1, weights)
        return walk.over(hidden).grads[0].to(ctx.dtype), *[None] * 4


def _check(hidden_NKH: Tensor, weight_VH: Tensor, bias_V: Tensor | None, targets_N: Tensor, log_pi: Any) -> None:
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
