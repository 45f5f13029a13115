"""Modules that cast their input to their own dtype, inside their own forward.

Under ZeRO-3 a parameter is whole only while its module's forward runs. Reading `linear.weight.dtype` from outside makes
DeepSpeed register an "external parameter" in the middle of a trace, which can then fail with a tracing error.
"""

from torch import Tensor, nn

from .linear_map import autocast, linear, linear_forward


class CastingLinear(nn.Linear):
    """nn.Linear for inputs of any floating dtype, multiplied by toolkit.kernels.linear."""

    def forward(self, input: Tensor, addend: Tensor | None = None, in_place: bool = False) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the product itself forms the sum and is never a tensor of its own;
        `in_place` as in toolkit.kernels.linear.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return linear_forward(self, input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend, in_place and self.bias is None)
        return addend + linear_forward(self, input).to(addend.dtype)


class CastingLayerNorm(nn.LayerNorm):
    """nn.LayerNorm for inputs of any floating dtype."""

    def forward(self, input: Tensor) -> Tensor:
        return super().forward(input.to(self.weight.dtype))
