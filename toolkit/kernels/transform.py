"""What a model does to the product of hidden states and head weight before it calls it logits."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class LogitTransform:
    """logits = softcap * tanh(scale * z / softcap), or scale * z without a cap.

    Args:
        scale: 1 / `logits_scaling` of Granite, `logit_scale` of Cohere; not 0, else ValueError.
        softcap: `final_logit_softcapping` of Gemma 2, above 0, else ValueError; None: no cap.
    """

    scale: float = 1.0
    softcap: float | None = None

    def __post_init__(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def __call__(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def apply_(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        `slope`, of the shape of z, is filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)
