"""What a model does to the product of hidden states and head weight before it calls it logits."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁLogitTransformǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLogitTransformǁ__call____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLogitTransformǁapply___mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class LogitTransform:
    """logits = softcap * tanh(scale * z / softcap), or scale * z without a cap.

    Args:
        scale: 1 / `logits_scaling` of Granite, `logit_scale` of Cohere; not 0.
        softcap: `final_logit_softcapping` of Gemma 2, above 0; None: no cap.
    Raises:
        ValueError: if a number is out of its range.
    """

    scale: float = 1.0
    softcap: float | None = None

    @_mutmut_mutated(mutants_xǁLogitTransformǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_orig(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_1(self) -> None:
        if self.scale != 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_2(self) -> None:
        if self.scale == 1.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_3(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None or self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_4(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is None and self.softcap <= 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_5(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap < 0.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    def xǁLogitTransformǁ__post_init____mutmut_6(self) -> None:
        if self.scale == 0.0:
            raise ValueError("the scale of the logits must not be 0")
        if self.softcap is not None and self.softcap <= 1.0:
            raise ValueError(f"the cap of the logits must be above 0, got {self.softcap}")

    @_mutmut_mutated(mutants_xǁLogitTransformǁ__call____mutmut)
    def __call__(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_orig(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_1(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = None
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_2(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if (self.scale == 1.0) and False else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_3(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if (self.scale == 1.0) or True else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_4(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale != 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_5(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 2.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_6(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z / self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_7(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if (self.softcap is None) and False else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_8(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if (self.softcap is None) or True else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_9(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is not None else torch.tanh(z / self.softcap) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_10(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z / self.softcap) / self.softcap

    def xǁLogitTransformǁ__call____mutmut_11(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(None) * self.softcap

    def xǁLogitTransformǁ__call____mutmut_12(self, z: Tensor) -> Tensor:
        """The logits, as a new tensor that carries gradient."""
        z = z if self.scale == 1.0 else z * self.scale
        return z if self.softcap is None else torch.tanh(z * self.softcap) * self.softcap

    @_mutmut_mutated(mutants_xǁLogitTransformǁapply___mutmut)
    def apply_(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_orig(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_1(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is not None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_2(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale == 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_3(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 2.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_4(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(None)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_5(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(None).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_6(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale * self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_7(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_8(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(None)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_9(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(None, z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_10(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, None, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_11(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=None).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_12(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_13(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, out=slope).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_14(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, ).neg_().add_(1.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_15(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(2.0)
        z.mul_(self.softcap)

    def xǁLogitTransformǁapply___mutmut_16(self, z: Tensor, slope: Tensor | None = None) -> None:
        """Turn z into the logits in place.

        Args:
            z: any shape.
            slope: of the shape of z; filled with d logits / d (scale z) where there is a cap, else left alone.
        """
        if self.softcap is None:
            if self.scale != 1.0:
                z.mul_(self.scale)
            return
        z.mul_(self.scale / self.softcap).tanh_()
        if slope is not None:
            torch.mul(z, z, out=slope).neg_().add_(1.0)
        z.mul_(None)

mutants_xǁLogitTransformǁ__post_init____mutmut['_mutmut_orig'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_1'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_2'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_3'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_4'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_5'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__post_init____mutmut['xǁLogitTransformǁ__post_init____mutmut_6'] = LogitTransform.xǁLogitTransformǁ__post_init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁLogitTransformǁ__call____mutmut['_mutmut_orig'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_1'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_2'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_3'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_4'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_4 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_5'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_5 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_6'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_6 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_7'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_7 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_8'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_8 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_9'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_9 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_10'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_10 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_11'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_11 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁ__call____mutmut['xǁLogitTransformǁ__call____mutmut_12'] = LogitTransform.xǁLogitTransformǁ__call____mutmut_12 # type: ignore # mutmut generated

mutants_xǁLogitTransformǁapply___mutmut['_mutmut_orig'] = LogitTransform.xǁLogitTransformǁapply___mutmut_orig # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_1'] = LogitTransform.xǁLogitTransformǁapply___mutmut_1 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_2'] = LogitTransform.xǁLogitTransformǁapply___mutmut_2 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_3'] = LogitTransform.xǁLogitTransformǁapply___mutmut_3 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_4'] = LogitTransform.xǁLogitTransformǁapply___mutmut_4 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_5'] = LogitTransform.xǁLogitTransformǁapply___mutmut_5 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_6'] = LogitTransform.xǁLogitTransformǁapply___mutmut_6 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_7'] = LogitTransform.xǁLogitTransformǁapply___mutmut_7 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_8'] = LogitTransform.xǁLogitTransformǁapply___mutmut_8 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_9'] = LogitTransform.xǁLogitTransformǁapply___mutmut_9 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_10'] = LogitTransform.xǁLogitTransformǁapply___mutmut_10 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_11'] = LogitTransform.xǁLogitTransformǁapply___mutmut_11 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_12'] = LogitTransform.xǁLogitTransformǁapply___mutmut_12 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_13'] = LogitTransform.xǁLogitTransformǁapply___mutmut_13 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_14'] = LogitTransform.xǁLogitTransformǁapply___mutmut_14 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_15'] = LogitTransform.xǁLogitTransformǁapply___mutmut_15 # type: ignore # mutmut generated
mutants_xǁLogitTransformǁapply___mutmut['xǁLogitTransformǁapply___mutmut_16'] = LogitTransform.xǁLogitTransformǁapply___mutmut_16 # type: ignore # mutmut generated
