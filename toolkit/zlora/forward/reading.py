"""Losses, divergence and uncertainties, read from the LM head on hidden states, or from logits.

Shapes: B examples, K branches, T response tokens, H hidden units, V vocabulary; N y tokens of the batch.
"""

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from toolkit.kernels import HeadOptions, PrefixMixture, branch_losses, free_losses
from toolkit.lm.parts import LanguageModel
from toolkit.objective import Mixture, js_divergence, mixture_log_weights, token_nll, token_uncertainty
from toolkit.objective.nll import widened

from .rows import Examples
from .spec import ForwardSpec


@dataclass(slots=True)
class Reading:
    """Measures of the y tokens: float32 (float64 of a float64 model), 0 on padding; None where they were not wanted.

    nll is (B, K, T) and jsd (B, T), nats; nll_free and u are (B, T) without gradient.
    """

    nll: Tensor = None  # pyright: ignore
    jsd: Tensor | None = None
    nll_free: Tensor = None  # pyright: ignore
    u: Tensor = None  # pyright: ignore


def read(
    parts: LanguageModel | None,
    examples: Examples,
    spec: ForwardSpec,
    branches: Tensor | None,
    free: Tensor | None = None,
    log_p_BK: Tensor | None = None,
) -> Reading:
    """Run the LM head on the predictors of the response, or take them as logits without `parts`.

    Args:
        branches: (K, B, T, H) or (K, B, T, V) of the branches; None: not read.
        free: (B, T, H) or (B, T, V) of the frozen model; None: not read.
        log_p_BK: router over all branches; None: no divergence.
    """
    if parts is None:
        return read_logits(examples, spec, branches, free, log_p_BK)
    return read_hidden(parts, examples, spec, branches, free, log_p_BK)


def read_logits(
    examples: Examples, spec: ForwardSpec, branches: Tensor | None, free: Tensor | None, log_p_BK: Tensor | None
) -> Reading:
    """Measures from the logits of all tokens at once; arguments as in `read`."""
    found = Reading()
    targets, mask = examples.response_ids, examples.y_mask
    if branches is not None:
        nll = token_nll(branches, targets.expand(len(branches), -1, -1)) * mask
        found.nll = nll.transpose(0, 1)
    if branches is not None and log_p_BK is not None:
        log_w_BTK = mixture_log_weights(spec.jsd_weights, found.nll, log_p_BK)
        with torch.set_grad_enabled(spec.jsd_grad and torch.is_grad_enabled()):
            log_probs = torch.log_softmax(widened(branches), dim=-1)
            found.jsd = js_divergence(log_probs.movedim(0, -2), log_w_BTK) * mask
    if free is not None:
        with torch.no_grad():
            found.nll_free = token_nll(free, targets) * mask
            found.u = token_uncertainty(spec.token_measure, free, targets) * mask
    return found


def read_hidden(
    parts: LanguageModel,
    examples: Examples,
    spec: ForwardSpec,
    branches: Tensor | None,
    free: Tensor | None,
    log_p_BK: Tensor | None,
    options: HeadOptions | None = None,
) -> Reading:
    """Measures from final hidden states, chunk by chunk over the y tokens alone, in one call of the LM head.

    Arguments as in `read`; transform and jsd_grad of the options are set here.
    """
    mask, targets_N = examples.y_mask, examples.response_ids[examples.y_mask]
    options = replace(options or HeadOptions(), transform=parts.transform, jsd_grad=spec.jsd_grad)
    log_pi = None if log_p_BK is None else _log_pi(spec.jsd_weights, log_p_BK, mask)
    inputs: list[Tensor] = []
    if branches is not None:
        inputs.append(branches.movedim(0, 2)[mask])
    if free is not None:
        inputs.append(free.detach()[mask])

    def head(*states: Tensor) -> tuple[Tensor, ...]:
        weight, bias, found = parts.head.weight, parts.head.bias, []
        if branches is not None:
            found += branch_losses(states[0], weight, bias, targets_N, log_pi, options)
        if free is not None:
            found += free_losses(states[-1], weight, bias, targets_N, spec.token_measure, options)
        return tuple(value for value in found if value is not None)

    values = iter(parts.on_hidden(head, *inputs))
    found = Reading()
    if branches is not None:
        found.nll = _spread(next(values), mask).transpose(1, 2)
        found.jsd = None if log_pi is None else _spread(next(values), mask)
    if free is not None:
        found.nll_free, found.u = (_spread(next(values), mask) for _ in range(2))
    return found


def _spread(values: Tensor, mask_BT: Tensor) -> Tensor:
    """(N, ...) of the y tokens at their places in (B, T, ...), 0 elsewhere."""
    out = values.new_zeros(*mask_BT.shape, *values.shape[1:])
    out[mask_BT] = values
    return out


def _log_pi(kind: Mixture, log_p_BK: Tensor, mask_BT: Tensor) -> Tensor | PrefixMixture:
    """Log-weights of the branches at the y tokens, or the function that gives them once earlier losses are known."""
    if kind == "prefix":
        return _prefix_log_pi(log_p_BK.detach(), mask_BT)
    nothing_BKT = torch.zeros(*log_p_BK.shape, mask_BT.shape[1], dtype=torch.float64, device=mask_BT.device)
    return mixture_log_weights(kind, nothing_BKT, log_p_BK)[mask_BT]


def _prefix_log_pi(log_p_BK: Tensor, mask_BT: Tensor) -> PrefixMixture:
    """A slice of tokens needs only the examples it lies in: the y tokens of an example are consecutive."""
    ends = mask_BT.sum(1).cumsum(0).tolist()
    starts = [0, *ends[:-1]]
    example_of = torch.arange(len(ends)).repeat_interleave(mask_BT.sum(1).cpu()).tolist()

    def log_pi(nll_NK: Tensor, start: int, stop: int) -> Tensor:
        first, last = example_of[start], example_of[stop - 1]
        part_BT, offset = mask_BT[first : last + 1], starts[first]
        nll_BTK = _spread(nll_NK[offset : ends[last]], part_BT)
        weights_BTK = mixture_log_weights("prefix", nll_BTK.transpose(1, 2), log_p_BK[first : last + 1])
        return weights_BTK[part_BT][start - offset : stop - offset]

    return log_pi
