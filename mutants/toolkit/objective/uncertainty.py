"""How unsure the frozen z-free model is of each token, and the loss of a code in excess of that model's."""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor

from toolkit.objective.nll import token_nll

Uncertainty = Literal["nll", "entropy", "one_minus_p", "margin"]

# Float32 scratch for this many tokens of each sequence, where a whole second copy of the logits may not fit.
_TOKENS_AT_ONCE = 64


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_token_uncertainty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_token_uncertainty__mutmut)
def token_uncertainty(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_orig(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_1(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_2(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = None
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_3(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(None, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_4(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=None)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_5(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_6(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, )
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_7(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).rsplit(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_8(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(None).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_9(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=+2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_10(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-3)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_11(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = None
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_12(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(None, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_13(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=None)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_14(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_15(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, )
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_16(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).rsplit(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_17(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(None).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_18(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=+1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_19(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-2)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_20(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = None
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_21(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](None, ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_22(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), None)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_23(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_24(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), )
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_25(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if (part.dtype == torch.float64) and False else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_26(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if (part.dtype == torch.float64) or True else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_27(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype != torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_28(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(None, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_29(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, None, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_30(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=None)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_31(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_32(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_33(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, )
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_34(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=False)
        ]
        return torch.cat(parts, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_35(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-1).reshape(None)


def x_token_uncertainty__mutmut_36(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(None, dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_37(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=None).reshape(targets.shape)


def x_token_uncertainty__mutmut_38(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(dim=-1).reshape(targets.shape)


def x_token_uncertainty__mutmut_39(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, ).reshape(targets.shape)


def x_token_uncertainty__mutmut_40(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=+1).reshape(targets.shape)


def x_token_uncertainty__mutmut_41(kind: Uncertainty, logits: Tensor, targets: Tensor) -> Tensor:
    """Uncertainty u_t of one model at every token, without gradient; token_weights turns it into weights.

    With p = softmax(logits) of the frozen z-free model, all kinds are 0 where it is certain (and right):

    - `nll`: -log p(y_t), unbounded, nats; the same numbers as token_nll.
    - `entropy`: H(p), 0 to log V, nats; does not look at y_t.
    - `one_minus_p`: 1 - p(y_t), 0 to 1; nll without its tail, so a surprising token counts as one error at most.
    - `margin`: 1 - (p of the likeliest token - p of the second), 0 to 1; **large where the model is unsure**, unlike
      the margin of the literature, which is the bracket. Does not look at y_t.

    Args:
        kind: one of the above.
        logits: (..., V) of the z-free model, any float dtype, V at least 2; computed in float32 (float64 stays).
        targets: (...) long token ids y_t.
    Returns:
        (...) float32 (float64 for float64 logits), at least 0.
    Raises:
        ValueError: if the kind is unknown.
    Source: Scheffer et al. (2001), "Active Hidden Markov Models for Information Extraction", for the margin.
    """
    if kind not in _KINDS:
        raise ValueError(f"uncertainty must be one of {', '.join(_KINDS)}, got {kind!r}")
    with torch.no_grad():
        # Splits are views of the logits whatever their strides; flattening the batch first could copy them.
        logits_parts = torch.atleast_2d(logits).split(_TOKENS_AT_ONCE, dim=-2)
        targets_parts = torch.atleast_1d(targets).split(_TOKENS_AT_ONCE, dim=-1)
        parts = [
            _KINDS[kind](part if part.dtype == torch.float64 else part.float(), ids)
            for part, ids in zip(logits_parts, targets_parts, strict=True)
        ]
        return torch.cat(parts, dim=-2).reshape(targets.shape)

mutants_x_token_uncertainty__mutmut['_mutmut_orig'] = x_token_uncertainty__mutmut_orig # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_1'] = x_token_uncertainty__mutmut_1 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_2'] = x_token_uncertainty__mutmut_2 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_3'] = x_token_uncertainty__mutmut_3 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_4'] = x_token_uncertainty__mutmut_4 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_5'] = x_token_uncertainty__mutmut_5 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_6'] = x_token_uncertainty__mutmut_6 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_7'] = x_token_uncertainty__mutmut_7 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_8'] = x_token_uncertainty__mutmut_8 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_9'] = x_token_uncertainty__mutmut_9 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_10'] = x_token_uncertainty__mutmut_10 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_11'] = x_token_uncertainty__mutmut_11 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_12'] = x_token_uncertainty__mutmut_12 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_13'] = x_token_uncertainty__mutmut_13 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_14'] = x_token_uncertainty__mutmut_14 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_15'] = x_token_uncertainty__mutmut_15 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_16'] = x_token_uncertainty__mutmut_16 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_17'] = x_token_uncertainty__mutmut_17 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_18'] = x_token_uncertainty__mutmut_18 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_19'] = x_token_uncertainty__mutmut_19 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_20'] = x_token_uncertainty__mutmut_20 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_21'] = x_token_uncertainty__mutmut_21 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_22'] = x_token_uncertainty__mutmut_22 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_23'] = x_token_uncertainty__mutmut_23 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_24'] = x_token_uncertainty__mutmut_24 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_25'] = x_token_uncertainty__mutmut_25 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_26'] = x_token_uncertainty__mutmut_26 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_27'] = x_token_uncertainty__mutmut_27 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_28'] = x_token_uncertainty__mutmut_28 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_29'] = x_token_uncertainty__mutmut_29 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_30'] = x_token_uncertainty__mutmut_30 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_31'] = x_token_uncertainty__mutmut_31 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_32'] = x_token_uncertainty__mutmut_32 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_33'] = x_token_uncertainty__mutmut_33 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_34'] = x_token_uncertainty__mutmut_34 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_35'] = x_token_uncertainty__mutmut_35 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_36'] = x_token_uncertainty__mutmut_36 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_37'] = x_token_uncertainty__mutmut_37 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_38'] = x_token_uncertainty__mutmut_38 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_39'] = x_token_uncertainty__mutmut_39 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_40'] = x_token_uncertainty__mutmut_40 # type: ignore # mutmut generated
mutants_x_token_uncertainty__mutmut['x_token_uncertainty__mutmut_41'] = x_token_uncertainty__mutmut_41 # type: ignore # mutmut generated
mutants_x__entropy__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__entropy__mutmut)
def _entropy(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_orig(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_1(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(None)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_2(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(None).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_3(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(None, dim=-1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_4(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=None)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_5(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(dim=-1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_6(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, )).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_7(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=+1)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_8(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-2)).sum(-1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_9(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(+1)  # entr(0) = 0: forbidden tokens add nothing


def x__entropy__mutmut_10(logits: Tensor, _targets: Tensor) -> Tensor:
    return torch.special.entr(torch.softmax(logits, dim=-1)).sum(-2)  # entr(0) = 0: forbidden tokens add nothing

mutants_x__entropy__mutmut['_mutmut_orig'] = x__entropy__mutmut_orig # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_1'] = x__entropy__mutmut_1 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_2'] = x__entropy__mutmut_2 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_3'] = x__entropy__mutmut_3 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_4'] = x__entropy__mutmut_4 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_5'] = x__entropy__mutmut_5 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_6'] = x__entropy__mutmut_6 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_7'] = x__entropy__mutmut_7 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_8'] = x__entropy__mutmut_8 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_9'] = x__entropy__mutmut_9 # type: ignore # mutmut generated
mutants_x__entropy__mutmut['x__entropy__mutmut_10'] = x__entropy__mutmut_10 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__one_minus_p__mutmut)
def _one_minus_p(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(logits, targets))


def x__one_minus_p__mutmut_orig(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(logits, targets))


def x__one_minus_p__mutmut_1(logits: Tensor, targets: Tensor) -> Tensor:
    return +torch.expm1(-token_nll(logits, targets))


def x__one_minus_p__mutmut_2(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(None)


def x__one_minus_p__mutmut_3(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(+token_nll(logits, targets))


def x__one_minus_p__mutmut_4(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(None, targets))


def x__one_minus_p__mutmut_5(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(logits, None))


def x__one_minus_p__mutmut_6(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(targets))


def x__one_minus_p__mutmut_7(logits: Tensor, targets: Tensor) -> Tensor:
    return -torch.expm1(-token_nll(logits, ))

mutants_x__one_minus_p__mutmut['_mutmut_orig'] = x__one_minus_p__mutmut_orig # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_1'] = x__one_minus_p__mutmut_1 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_2'] = x__one_minus_p__mutmut_2 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_3'] = x__one_minus_p__mutmut_3 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_4'] = x__one_minus_p__mutmut_4 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_5'] = x__one_minus_p__mutmut_5 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_6'] = x__one_minus_p__mutmut_6 # type: ignore # mutmut generated
mutants_x__one_minus_p__mutmut['x__one_minus_p__mutmut_7'] = x__one_minus_p__mutmut_7 # type: ignore # mutmut generated
mutants_x__margin__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__margin__mutmut)
def _margin(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_orig(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_1(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = None
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_2(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(None)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_3(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(None, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_4(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=None).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_5(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_6(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, ).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_7(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(None, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_8(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=None).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_9(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_10(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, ).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_11(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=+1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_12(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-2).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_13(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(3, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_14(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=+1).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_15(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-2).values.unbind(-1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_16(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(+1)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_17(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-2)
    return second.exp() - torch.expm1(first)


def x__margin__mutmut_18(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() + torch.expm1(first)


def x__margin__mutmut_19(logits: Tensor, _targets: Tensor) -> Tensor:
    first, second = torch.log_softmax(logits, dim=-1).topk(2, dim=-1).values.unbind(-1)
    return second.exp() - torch.expm1(None)

mutants_x__margin__mutmut['_mutmut_orig'] = x__margin__mutmut_orig # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_1'] = x__margin__mutmut_1 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_2'] = x__margin__mutmut_2 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_3'] = x__margin__mutmut_3 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_4'] = x__margin__mutmut_4 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_5'] = x__margin__mutmut_5 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_6'] = x__margin__mutmut_6 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_7'] = x__margin__mutmut_7 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_8'] = x__margin__mutmut_8 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_9'] = x__margin__mutmut_9 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_10'] = x__margin__mutmut_10 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_11'] = x__margin__mutmut_11 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_12'] = x__margin__mutmut_12 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_13'] = x__margin__mutmut_13 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_14'] = x__margin__mutmut_14 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_15'] = x__margin__mutmut_15 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_16'] = x__margin__mutmut_16 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_17'] = x__margin__mutmut_17 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_18'] = x__margin__mutmut_18 # type: ignore # mutmut generated
mutants_x__margin__mutmut['x__margin__mutmut_19'] = x__margin__mutmut_19 # type: ignore # mutmut generated


_KINDS = {"nll": token_nll, "entropy": _entropy, "one_minus_p": _one_minus_p, "margin": _margin}
mutants_x_excess__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_excess__mutmut)
def excess(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_orig(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_1(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(None, 0.0)


def x_excess__mutmut_2(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), None)


def x_excess__mutmut_3(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(0.0)


def x_excess__mutmut_4(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), )


def x_excess__mutmut_5(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT + nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_6(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(None)).masked_fill(~y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_7(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(2)).masked_fill(~y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_8(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(y_mask_BT.unsqueeze(1), 0.0)


def x_excess__mutmut_9(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(None), 0.0)


def x_excess__mutmut_10(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(2), 0.0)


def x_excess__mutmut_11(nll_BKT: Tensor, nll_free_BT: Tensor, y_mask_BT: Tensor) -> Tensor:
    """l_t(k) - b_t: what code k loses more (or, below 0, less) than the z-free model. No gradient reaches b.

    b does not depend on k, so under an expectation over normalised q the gradients are those of l_t(k) itself; what
    changes is the value (0 for a code equal to the frozen model) and the variance of estimators that multiply the
    loss by a score.

    Args:
        nll_BKT: (B, K, T) nats.
        nll_free_BT: (B, T) nats, of the frozen z-free model.
        y_mask_BT: (B, T) bool, True on y tokens.
    Returns:
        (B, K, T) nats of either sign, 0 outside the mask.
    """
    return (nll_BKT - nll_free_BT.detach().unsqueeze(1)).masked_fill(~y_mask_BT.unsqueeze(1), 1.0)

mutants_x_excess__mutmut['_mutmut_orig'] = x_excess__mutmut_orig # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_1'] = x_excess__mutmut_1 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_2'] = x_excess__mutmut_2 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_3'] = x_excess__mutmut_3 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_4'] = x_excess__mutmut_4 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_5'] = x_excess__mutmut_5 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_6'] = x_excess__mutmut_6 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_7'] = x_excess__mutmut_7 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_8'] = x_excess__mutmut_8 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_9'] = x_excess__mutmut_9 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_10'] = x_excess__mutmut_10 # type: ignore # mutmut generated
mutants_x_excess__mutmut['x_excess__mutmut_11'] = x_excess__mutmut_11 # type: ignore # mutmut generated
