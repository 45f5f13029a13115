"""Router and posterior heads over hidden states of the LM."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from toolkit.kernels.casting import CastingLayerNorm
from toolkit.objective.kinds import LatentKind

LOG_VARIANCE_BOUND = 8.0  # of a Gaussian z: standard deviations from 0.018 to 55


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁCodeHeadǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁCodeHeadǁforward__mutmut: MutantDict = {}  # type: ignore


class CodeHead(nn.Sequential):
    """LayerNorm, one hidden layer, K logits. The last layer starts small: the first q and p are (near) uniform."""

    @_mutmut_mutated(mutants_xǁCodeHeadǁ__init____mutmut)
    def __init__(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_orig(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_1(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            None,
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_2(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            None,
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_3(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            None,
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_4(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            None,
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_5(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_6(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_7(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_8(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_9(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(None),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_10(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(None, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_11(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, None),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_12(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_13(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, ),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_14(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(None, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_15(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, None),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_16(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_17(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, ),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_18(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = None
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_19(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[+1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_20(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-2]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_21(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(None, std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_22(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=None)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_23(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(std=init_std)  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_24(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, )  # pyright: ignore
        nn.init.zeros_(last.bias)  # pyright: ignore

    def xǁCodeHeadǁ__init____mutmut_25(self, hidden_size: int, head_dim: int, num_latents: int, init_std: float) -> None:
        super().__init__(
            CastingLayerNorm(hidden_size),
            nn.Linear(hidden_size, head_dim),
            nn.GELU(),
            nn.Linear(head_dim, num_latents),
        )
        last = self[-1]
        nn.init.normal_(last.weight, std=init_std)  # pyright: ignore
        nn.init.zeros_(None)  # pyright: ignore

    @_mutmut_mutated(mutants_xǁCodeHeadǁforward__mutmut)
    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=-1)

    def xǁCodeHeadǁforward__mutmut_orig(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=-1)

    def xǁCodeHeadǁforward__mutmut_1(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = None
        return torch.log_softmax(logits.float(), dim=-1)

    def xǁCodeHeadǁforward__mutmut_2(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(None)
        return torch.log_softmax(logits.float(), dim=-1)

    def xǁCodeHeadǁforward__mutmut_3(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(None, dim=-1)

    def xǁCodeHeadǁforward__mutmut_4(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=None)

    def xǁCodeHeadǁforward__mutmut_5(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(dim=-1)

    def xǁCodeHeadǁforward__mutmut_6(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), )

    def xǁCodeHeadǁforward__mutmut_7(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=+1)

    def xǁCodeHeadǁforward__mutmut_8(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, K) float32 log-probabilities."""
        logits = super().forward(input)
        return torch.log_softmax(logits.float(), dim=-2)

mutants_xǁCodeHeadǁ__init____mutmut['_mutmut_orig'] = CodeHead.xǁCodeHeadǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_1'] = CodeHead.xǁCodeHeadǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_2'] = CodeHead.xǁCodeHeadǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_3'] = CodeHead.xǁCodeHeadǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_4'] = CodeHead.xǁCodeHeadǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_5'] = CodeHead.xǁCodeHeadǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_6'] = CodeHead.xǁCodeHeadǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_7'] = CodeHead.xǁCodeHeadǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_8'] = CodeHead.xǁCodeHeadǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_9'] = CodeHead.xǁCodeHeadǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_10'] = CodeHead.xǁCodeHeadǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_11'] = CodeHead.xǁCodeHeadǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_12'] = CodeHead.xǁCodeHeadǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_13'] = CodeHead.xǁCodeHeadǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_14'] = CodeHead.xǁCodeHeadǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_15'] = CodeHead.xǁCodeHeadǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_16'] = CodeHead.xǁCodeHeadǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_17'] = CodeHead.xǁCodeHeadǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_18'] = CodeHead.xǁCodeHeadǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_19'] = CodeHead.xǁCodeHeadǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_20'] = CodeHead.xǁCodeHeadǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_21'] = CodeHead.xǁCodeHeadǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_22'] = CodeHead.xǁCodeHeadǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_23'] = CodeHead.xǁCodeHeadǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_24'] = CodeHead.xǁCodeHeadǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁ__init____mutmut['xǁCodeHeadǁ__init____mutmut_25'] = CodeHead.xǁCodeHeadǁ__init____mutmut_25 # type: ignore # mutmut generated

mutants_xǁCodeHeadǁforward__mutmut['_mutmut_orig'] = CodeHead.xǁCodeHeadǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_1'] = CodeHead.xǁCodeHeadǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_2'] = CodeHead.xǁCodeHeadǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_3'] = CodeHead.xǁCodeHeadǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_4'] = CodeHead.xǁCodeHeadǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_5'] = CodeHead.xǁCodeHeadǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_6'] = CodeHead.xǁCodeHeadǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_7'] = CodeHead.xǁCodeHeadǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁCodeHeadǁforward__mutmut['xǁCodeHeadǁforward__mutmut_8'] = CodeHead.xǁCodeHeadǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁFactoredHeadǁforward__mutmut: MutantDict = {}  # type: ignore


class FactoredHead(CodeHead):
    """The same with M times K logits, normalised factor by factor."""

    @_mutmut_mutated(mutants_xǁFactoredHeadǁ__init____mutmut)
    def __init__(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_orig(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_1(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(None, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_2(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, None, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_3(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, None, init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_4(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), None)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_5(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_6(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, math.prod(shape), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_7(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_8(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), )
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_9(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(None), init_std)
        self.shape = shape

    def xǁFactoredHeadǁ__init____mutmut_10(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = None

    @_mutmut_mutated(mutants_xǁFactoredHeadǁforward__mutmut)
    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_orig(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_1(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = None
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_2(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(None, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_3(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, None)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_4(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_5(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, )
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_6(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(None, dim=-1)

    def xǁFactoredHeadǁforward__mutmut_7(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=None)

    def xǁFactoredHeadǁforward__mutmut_8(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(dim=-1)

    def xǁFactoredHeadǁforward__mutmut_9(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), )

    def xǁFactoredHeadǁforward__mutmut_10(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(None, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_11(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, None), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_12(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_13(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, ), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_14(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(+1, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_15(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-2, self.shape), dim=-1)

    def xǁFactoredHeadǁforward__mutmut_16(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=+1)

    def xǁFactoredHeadǁforward__mutmut_17(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, M, K) float32 log-probabilities."""
        logits = nn.Sequential.forward(self, input)
        return torch.log_softmax(logits.float().unflatten(-1, self.shape), dim=-2)

mutants_xǁFactoredHeadǁ__init____mutmut['_mutmut_orig'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_1'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_2'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_3'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_4'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_5'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_6'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_7'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_8'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_9'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁ__init____mutmut['xǁFactoredHeadǁ__init____mutmut_10'] = FactoredHead.xǁFactoredHeadǁ__init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁFactoredHeadǁforward__mutmut['_mutmut_orig'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_1'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_2'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_3'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_4'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_5'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_6'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_7'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_8'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_9'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_10'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_11'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_12'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_13'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_14'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_15'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_16'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁFactoredHeadǁforward__mutmut['xǁFactoredHeadǁforward__mutmut_17'] = FactoredHead.xǁFactoredHeadǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁGaussianHeadǁforward__mutmut: MutantDict = {}  # type: ignore


class GaussianHead(CodeHead):
    """The same with D means and D log-variances; the first q and p are (near) standard normal."""

    @_mutmut_mutated(mutants_xǁGaussianHeadǁ__init____mutmut)
    def __init__(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_orig(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_1(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(None, head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_2(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, None, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_3(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, None, init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_4(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), None)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_5(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(head_dim, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_6(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, math.prod(shape), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_7(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_8(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), )
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_9(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(None), init_std)
        self.shape = shape

    def xǁGaussianHeadǁ__init____mutmut_10(self, hidden_size: int, head_dim: int, shape: tuple[int, ...], init_std: float) -> None:
        super().__init__(hidden_size, head_dim, math.prod(shape), init_std)
        self.shape = None

    @_mutmut_mutated(mutants_xǁGaussianHeadǁforward__mutmut)
    def forward(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_orig(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_1(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = None
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_2(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(None)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_3(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(None, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_4(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, None).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_5(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_6(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, ).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_7(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(None, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_8(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, None).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_9(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_10(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, ).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_11(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(+1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_12(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-2, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_13(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(2)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_14(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack(None, dim=1)

    def xǁGaussianHeadǁforward__mutmut_15(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=None)

    def xǁGaussianHeadǁforward__mutmut_16(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack(dim=1)

    def xǁGaussianHeadǁforward__mutmut_17(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], )

    def xǁGaussianHeadǁforward__mutmut_18(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND / torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_19(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(None)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_20(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD * LOG_VARIANCE_BOUND)], dim=1)

    def xǁGaussianHeadǁforward__mutmut_21(self, input: Tensor) -> Tensor:
        """(B, hidden) -> (B, 2, D) float32 means and log-variances, the latter in +-LOG_VARIANCE_BOUND."""
        means_BD, raw_BD = nn.Sequential.forward(self, input).float().unflatten(-1, self.shape).unbind(1)
        return torch.stack([means_BD, LOG_VARIANCE_BOUND * torch.tanh(raw_BD / LOG_VARIANCE_BOUND)], dim=2)

mutants_xǁGaussianHeadǁ__init____mutmut['_mutmut_orig'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_1'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_2'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_3'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_4'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_5'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_6'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_7'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_8'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_9'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁ__init____mutmut['xǁGaussianHeadǁ__init____mutmut_10'] = GaussianHead.xǁGaussianHeadǁ__init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁGaussianHeadǁforward__mutmut['_mutmut_orig'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_1'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_2'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_3'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_4'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_5'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_6'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_7'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_8'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_9'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_10'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_11'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_12'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_13'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_14'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_15'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_16'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_17'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_18'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_19'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_19 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_20'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_20 # type: ignore # mutmut generated
mutants_xǁGaussianHeadǁforward__mutmut['xǁGaussianHeadǁforward__mutmut_21'] = GaussianHead.xǁGaussianHeadǁforward__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLatentHeadsǁlog_prior__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLatentHeadsǁlog_posterior__mutmut: MutantDict = {}  # type: ignore


class LatentHeads(nn.Module):
    """Both heads of one adapter.

    Args:
        hidden_size: width of the LM's hidden states.
        head_dim: width of the hidden layer.
        shape: of what a head gives for an example, see ZLoraConfig.latent_shape.
        latent: kind of z.
    """

    @_mutmut_mutated(mutants_xǁLatentHeadsǁ__init____mutmut)
    def __init__(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_orig(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_1(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "XXcategoricalXX"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_2(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "CATEGORICAL"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_3(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent != "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_4(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "XXcategoricalXX":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_5(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "CATEGORICAL":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_6(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(None, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_7(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, None, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_8(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, None, init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_9(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], None)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_10(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_11(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_12(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_13(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], )
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_14(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[1], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_15(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(None, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_16(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, None, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_17(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, None, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_18(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, None)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_19(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_20(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_21(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_22(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, )

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_23(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if (latent == "factored") and False else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_24(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if (latent == "factored") or True else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_25(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent != "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_26(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "XXfactoredXX" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_27(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "FACTORED" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_28(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = None
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_29(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=None)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_30(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=1.0)
        self.posterior = head(init_std=0.02)

    def xǁLatentHeadsǁ__init____mutmut_31(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = None

    def xǁLatentHeadsǁ__init____mutmut_32(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=None)

    def xǁLatentHeadsǁ__init____mutmut_33(
        self, hidden_size: int, head_dim: int, shape: tuple[int, ...], latent: LatentKind = "categorical"
    ) -> None:
        super().__init__()

        def head(init_std: float) -> CodeHead:
            if latent == "categorical":
                return CodeHead(hidden_size, head_dim, shape[0], init_std)
            return (FactoredHead if latent == "factored" else GaussianHead)(hidden_size, head_dim, shape, init_std)

        self.router = head(init_std=0.0)
        self.posterior = head(init_std=1.02)

    @_mutmut_mutated(mutants_xǁLatentHeadsǁlog_prior__mutmut)
    def log_prior(self, hidden_BH: Tensor) -> Tensor:
        """Router p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM.

        Returns:
            (B, *shape): log-probabilities, or means and log-variances.
        """
        return self.router(hidden_BH.detach())

    def xǁLatentHeadsǁlog_prior__mutmut_orig(self, hidden_BH: Tensor) -> Tensor:
        """Router p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM.

        Returns:
            (B, *shape): log-probabilities, or means and log-variances.
        """
        return self.router(hidden_BH.detach())

    def xǁLatentHeadsǁlog_prior__mutmut_1(self, hidden_BH: Tensor) -> Tensor:
        """Router p(z|x) from the frozen LM's hidden state at the end of x; no gradient reaches the LM.

        Returns:
            (B, *shape): log-probabilities, or means and log-variances.
        """
        return self.router(None)

    @_mutmut_mutated(mutants_xǁLatentHeadsǁlog_posterior__mutmut)
    def log_posterior(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_orig(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_1(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = None
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_2(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(None)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_3(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(None).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_4(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(+1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_5(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-2).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_6(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = None
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_7(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) * weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_8(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(None) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_9(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() / weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_10(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(2) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_11(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(None)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_12(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(None).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_13(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(2).clamp_min(1.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_14(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(2.0)
        return self.posterior(pooled_BH)

    def xǁLatentHeadsǁlog_posterior__mutmut_15(self, hidden_BTH: Tensor, y_mask_BT: Tensor) -> Tensor:
        """Posterior q(z|x,y) from the mean of the posterior rows' hidden states over y; (B, *shape) as log_prior.

        A row without y tokens (a filler that evens out batches) pools to zeros.
        """
        weight_BT1 = y_mask_BT.unsqueeze(-1).to(torch.float32)
        pooled_BH = (hidden_BTH.float() * weight_BT1).sum(1) / weight_BT1.sum(1).clamp_min(1.0)
        return self.posterior(None)

mutants_xǁLatentHeadsǁ__init____mutmut['_mutmut_orig'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_1'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_2'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_3'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_4'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_5'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_6'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_7'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_8'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_9'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_10'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_11'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_12'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_13'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_14'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_15'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_16'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_17'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_18'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_19'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_20'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_21'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_22'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_23'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_24'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_25'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_26'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_27'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_28'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_29'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_30'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_31'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_32'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁ__init____mutmut['xǁLatentHeadsǁ__init____mutmut_33'] = LatentHeads.xǁLatentHeadsǁ__init____mutmut_33 # type: ignore # mutmut generated

mutants_xǁLatentHeadsǁlog_prior__mutmut['_mutmut_orig'] = LatentHeads.xǁLatentHeadsǁlog_prior__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_prior__mutmut['xǁLatentHeadsǁlog_prior__mutmut_1'] = LatentHeads.xǁLatentHeadsǁlog_prior__mutmut_1 # type: ignore # mutmut generated

mutants_xǁLatentHeadsǁlog_posterior__mutmut['_mutmut_orig'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_1'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_2'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_3'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_4'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_5'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_6'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_7'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_8'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_9'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_10'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_11'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_12'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_13'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_14'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLatentHeadsǁlog_posterior__mutmut['xǁLatentHeadsǁlog_posterior__mutmut_15'] = LatentHeads.xǁLatentHeadsǁlog_posterior__mutmut_15 # type: ignore # mutmut generated
