"""Token weights from the uncertainty of the z-free model."""

import torch
from torch import Tensor


def token_weights(u_BT: Tensor, y_mask_BT: Tensor, alpha: float, low: float, high: float) -> Tensor:
    """Weights w proportional to u^alpha, clipped, then renormalised to mean 1 over the y tokens of each sequence.

    The mean is taken per sequence, so a weight depends on its own sequence only and not on how the batch was split
    over micro-batches or ranks; a mean of 1 in every sequence is a mean of 1 over all y tokens. Clipping acts on
    u^alpha divided by its mean, so that the bounds are relative to an average token. No gradient flows through.

    Args:
        u_BT: (B, T) non-negative uncertainties of the frozen z-free model, such as its nll in nats.
        y_mask_BT: (B, T) bool, True on y tokens.
        alpha: exponent; 0 gives uniform weights.
        low, high: bounds of the relative weight before renormalisation, 0 <= low <= 1 <= high, else ValueError.
    Returns:
        (B, T) float32, 0 outside the mask; 1 on y tokens where u is uniform, and where it is 0 throughout.
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
