"""Modules that cast their input to their own dtype, inside their own forward.

Under ZeRO-3 a parameter is whole only while its module's forward runs. Reading `linear.weight.dtype` from outside makes
DeepSpeed register an "external parameter" in the middle of a trace, which can then fail with a tracing error.
"""

from __future__ import annotations

from torch import Tensor, nn


class CastingLinear(nn.Linear):
    """nn.Linear for inputs of any floating dtype."""

    def forward(self, input: Tensor) -> Tensor:
        return super().forward(input.to(self.weight.dtype))


class CastingLayerNorm(nn.LayerNorm):
    """nn.LayerNorm for inputs of any floating dtype."""

    def forward(self, input: Tensor) -> Tensor:
        return super().forward(input.to(self.weight.dtype))
