"""Modules that cast their input to their own dtype, inside their own forward.

Under ZeRO-3 a parameter is whole only while its module's forward runs. Reading `linear.weight.dtype` from outside makes
DeepSpeed register an "external parameter" in the middle of a trace, which can then fail with a tracing error.
"""

from __future__ import annotations

from torch import Tensor, nn

from toolkit.kernels import ProductLinear, autocast, linear


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁCastingLinearǁforward__mutmut: MutantDict = {}  # type: ignore


class CastingLinear(ProductLinear):
    """ProductLinear for inputs of any floating dtype."""

    @_mutmut_mutated(mutants_xǁCastingLinearǁforward__mutmut)
    def forward(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_orig(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_1(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = None
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_2(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(None)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_3(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is not None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_4(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(None)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_5(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype or not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_6(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype != input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_7(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_8(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(None):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_9(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(None, self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_10(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, None, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_11(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, None, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_12(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, None)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_13(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(self.weight, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_14(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.bias, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_15(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, addend)
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_16(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, )
        return addend + super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_17(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend - super().forward(input).to(addend.dtype)

    def xǁCastingLinearǁforward__mutmut_18(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(input).to(None)

    def xǁCastingLinearǁforward__mutmut_19(self, input: Tensor, addend: Tensor | None = None) -> Tensor:
        """(..., out) in the weight's dtype; with an addend of that shape their sum, in the addend's dtype.

        Without a bias, and where the dtypes are one, the sum is formed in the product itself, so that the product is
        never a tensor of its own.
        """
        input = input.to(self.weight.dtype)
        if addend is None:
            return super().forward(input)
        if addend.dtype == input.dtype and not autocast(input):  # which would narrow the addend too
            return linear(input, self.weight, self.bias, addend)
        return addend + super().forward(None).to(addend.dtype)

mutants_xǁCastingLinearǁforward__mutmut['_mutmut_orig'] = CastingLinear.xǁCastingLinearǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_1'] = CastingLinear.xǁCastingLinearǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_2'] = CastingLinear.xǁCastingLinearǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_3'] = CastingLinear.xǁCastingLinearǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_4'] = CastingLinear.xǁCastingLinearǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_5'] = CastingLinear.xǁCastingLinearǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_6'] = CastingLinear.xǁCastingLinearǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_7'] = CastingLinear.xǁCastingLinearǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_8'] = CastingLinear.xǁCastingLinearǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_9'] = CastingLinear.xǁCastingLinearǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_10'] = CastingLinear.xǁCastingLinearǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_11'] = CastingLinear.xǁCastingLinearǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_12'] = CastingLinear.xǁCastingLinearǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_13'] = CastingLinear.xǁCastingLinearǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_14'] = CastingLinear.xǁCastingLinearǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_15'] = CastingLinear.xǁCastingLinearǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_16'] = CastingLinear.xǁCastingLinearǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_17'] = CastingLinear.xǁCastingLinearǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_18'] = CastingLinear.xǁCastingLinearǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_xǁCastingLinearǁforward__mutmut['xǁCastingLinearǁforward__mutmut_19'] = CastingLinear.xǁCastingLinearǁforward__mutmut_19 # type: ignore # mutmut generated
mutants_xǁCastingLayerNormǁforward__mutmut: MutantDict = {}  # type: ignore


class CastingLayerNorm(nn.LayerNorm):
    """nn.LayerNorm for inputs of any floating dtype."""

    @_mutmut_mutated(mutants_xǁCastingLayerNormǁforward__mutmut)
    def forward(self, input: Tensor) -> Tensor:
        return super().forward(input.to(self.weight.dtype))

    def xǁCastingLayerNormǁforward__mutmut_orig(self, input: Tensor) -> Tensor:
        return super().forward(input.to(self.weight.dtype))

    def xǁCastingLayerNormǁforward__mutmut_1(self, input: Tensor) -> Tensor:
        return super().forward(None)

    def xǁCastingLayerNormǁforward__mutmut_2(self, input: Tensor) -> Tensor:
        return super().forward(input.to(None))

mutants_xǁCastingLayerNormǁforward__mutmut['_mutmut_orig'] = CastingLayerNorm.xǁCastingLayerNormǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCastingLayerNormǁforward__mutmut['xǁCastingLayerNormǁforward__mutmut_1'] = CastingLayerNorm.xǁCastingLayerNormǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCastingLayerNormǁforward__mutmut['xǁCastingLayerNormǁforward__mutmut_2'] = CastingLayerNorm.xǁCastingLayerNormǁforward__mutmut_2 # type: ignore # mutmut generated
