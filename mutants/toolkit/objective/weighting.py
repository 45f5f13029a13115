"""Token weights from the uncertainty of the z-free model."""

from __future__ import annotations

import torch
from torch import Tensor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_token_weights__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_token_weights__mutmut)
def token_weights(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_orig(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_1(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_2(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 1 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_3(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 < low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_4(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low < 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_5(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 2 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_6(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 < high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_7(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = None
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_8(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(None)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_9(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha != 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_10(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 1:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_11(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = None
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_12(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) / mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_13(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(None) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_14(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(None).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_15(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(1.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_16(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = None
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_17(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(None)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_18(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(None, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_19(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=None).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_20(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_21(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, ).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_22(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(+1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_23(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-2, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_24(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=False).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_25(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(2.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_26(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = None
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_27(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) * count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_28(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(None, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_29(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=None) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_30(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_31(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, ) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_32(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(+1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_33(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-2, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_34(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=False) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_35(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = None
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_36(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(None, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_37(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, None, mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_38(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), None)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_39(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_40(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_41(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), )
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_42(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 >= 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_43(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 1, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_44(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT * mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_45(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(None), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_46(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1.0), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_47(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = None
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_48(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) / mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_49(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(None, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_50(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, None) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_51(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_52(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, ) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_53(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = None
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_54(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(None, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_55(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=None)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_56(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_57(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, )
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_58(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(+1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_59(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-2, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_60(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=False)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_61(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(None, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_62(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, None, mask_BT)


def x_token_weights__mutmut_63(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), None)


def x_token_weights__mutmut_64(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_65(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, mask_BT)


def x_token_weights__mutmut_66(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), )


def x_token_weights__mutmut_67(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 >= 0, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_68(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 1, clipped_BT * count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_69(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 * total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_70(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT / count_B1 / total_B1.clamp_min(1e-30), mask_BT)


def x_token_weights__mutmut_71(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(None), mask_BT)


def x_token_weights__mutmut_72(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
    Raises:
        ValueError: if the bounds do not enclose 1.
    """
    if not 0 <= low <= 1 <= high:
        raise ValueError(f"token weight bounds must satisfy 0 <= low <= 1 <= high, got low={low}, high={high}")
    mask_BT = y_mask_BT.to(torch.float32)
    with torch.no_grad():
        if alpha == 0:
            return mask_BT
        raw_BT = u_BT.detach().float().clamp_min(0.0).pow(alpha) * mask_BT
        count_B1 = mask_BT.sum(-1, keepdim=True).clamp_min(1.0)
        mean_B1 = raw_BT.sum(-1, keepdim=True) / count_B1
        relative_BT = torch.where(mean_B1 > 0, raw_BT / mean_B1.clamp_min(1e-30), mask_BT)
        clipped_BT = relative_BT.clamp(low, high) * mask_BT
        total_B1 = clipped_BT.sum(-1, keepdim=True)
        return torch.where(total_B1 > 0, clipped_BT * count_B1 / total_B1.clamp_min(1.0), mask_BT)

mutants_x_token_weights__mutmut['_mutmut_orig'] = x_token_weights__mutmut_orig # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_1'] = x_token_weights__mutmut_1 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_2'] = x_token_weights__mutmut_2 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_3'] = x_token_weights__mutmut_3 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_4'] = x_token_weights__mutmut_4 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_5'] = x_token_weights__mutmut_5 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_6'] = x_token_weights__mutmut_6 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_7'] = x_token_weights__mutmut_7 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_8'] = x_token_weights__mutmut_8 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_9'] = x_token_weights__mutmut_9 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_10'] = x_token_weights__mutmut_10 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_11'] = x_token_weights__mutmut_11 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_12'] = x_token_weights__mutmut_12 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_13'] = x_token_weights__mutmut_13 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_14'] = x_token_weights__mutmut_14 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_15'] = x_token_weights__mutmut_15 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_16'] = x_token_weights__mutmut_16 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_17'] = x_token_weights__mutmut_17 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_18'] = x_token_weights__mutmut_18 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_19'] = x_token_weights__mutmut_19 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_20'] = x_token_weights__mutmut_20 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_21'] = x_token_weights__mutmut_21 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_22'] = x_token_weights__mutmut_22 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_23'] = x_token_weights__mutmut_23 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_24'] = x_token_weights__mutmut_24 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_25'] = x_token_weights__mutmut_25 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_26'] = x_token_weights__mutmut_26 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_27'] = x_token_weights__mutmut_27 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_28'] = x_token_weights__mutmut_28 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_29'] = x_token_weights__mutmut_29 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_30'] = x_token_weights__mutmut_30 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_31'] = x_token_weights__mutmut_31 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_32'] = x_token_weights__mutmut_32 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_33'] = x_token_weights__mutmut_33 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_34'] = x_token_weights__mutmut_34 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_35'] = x_token_weights__mutmut_35 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_36'] = x_token_weights__mutmut_36 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_37'] = x_token_weights__mutmut_37 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_38'] = x_token_weights__mutmut_38 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_39'] = x_token_weights__mutmut_39 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_40'] = x_token_weights__mutmut_40 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_41'] = x_token_weights__mutmut_41 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_42'] = x_token_weights__mutmut_42 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_43'] = x_token_weights__mutmut_43 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_44'] = x_token_weights__mutmut_44 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_45'] = x_token_weights__mutmut_45 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_46'] = x_token_weights__mutmut_46 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_47'] = x_token_weights__mutmut_47 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_48'] = x_token_weights__mutmut_48 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_49'] = x_token_weights__mutmut_49 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_50'] = x_token_weights__mutmut_50 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_51'] = x_token_weights__mutmut_51 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_52'] = x_token_weights__mutmut_52 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_53'] = x_token_weights__mutmut_53 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_54'] = x_token_weights__mutmut_54 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_55'] = x_token_weights__mutmut_55 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_56'] = x_token_weights__mutmut_56 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_57'] = x_token_weights__mutmut_57 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_58'] = x_token_weights__mutmut_58 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_59'] = x_token_weights__mutmut_59 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_60'] = x_token_weights__mutmut_60 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_61'] = x_token_weights__mutmut_61 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_62'] = x_token_weights__mutmut_62 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_63'] = x_token_weights__mutmut_63 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_64'] = x_token_weights__mutmut_64 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_65'] = x_token_weights__mutmut_65 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_66'] = x_token_weights__mutmut_66 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_67'] = x_token_weights__mutmut_67 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_68'] = x_token_weights__mutmut_68 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_69'] = x_token_weights__mutmut_69 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_70'] = x_token_weights__mutmut_70 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_71'] = x_token_weights__mutmut_71 # type: ignore # mutmut generated
mutants_x_token_weights__mutmut['x_token_weights__mutmut_72'] = x_token_weights__mutmut_72 # type: ignore # mutmut generated
