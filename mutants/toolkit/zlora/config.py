"""Configuration of the zlora PEFT method: what is written to adapter_config.json."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

from peft.config import PeftConfig

from toolkit.objective.kinds import LatentKind

PEFT_TYPE_NAME = "ZLORA"
Activation = Literal["response", "all"]
Conditioning = Literal["lora", "slot", "both"]
MAX_CODES = 2**16


@dataclass
class ZLoraConfig(PeftConfig):
    """LoRA whose update depends on a latent code z: dW(z) = lora_alpha / r * B diag(g_z) A.

    The posterior q(z|x,y) has `posterior_r` further ranks of the same A and B, switched by the gate of its rows.

    Args:
        r: ranks of the generator's LoRA.
        lora_alpha: scale; both blocks are scaled by lora_alpha / r.
        zlora_dropout: dropout on the input of A, in [0, 1).
        latent: what z is: one of K codes (`categorical`), M codes of K values each (`factored`), a vector (`gaussian`).
        num_latents: K, the number of values of a code, at least 1.
        num_factors: M, `factored` only; K ** M at most 2 ** 16.
        latent_dim: D, `gaussian` only.
        activation: `response` gates the LoRA off on every prompt token but the last, so that z acts from the token
            that predicts the first response token on; `all` gates it on everywhere (as plain LoRA does).
        posterior_r: ranks of the posterior's LoRA.
        posterior_layer: index into the LM's hidden states that the posterior pools over y (-1: last layer).
        router_layer: index into the frozen LM's hidden states that the router reads at the end of x.
        head_dim: width of the hidden layer of both heads.
        gate_init_std: standard deviation of the random gates g_z around 1, for z from the first router; above 0 it
            breaks the symmetry of the codes.
        conditioning: how z acts: through the `lora`, through a vector added to the embedding of the last prompt token
            (`slot`), or `both`. Under `slot` the LoRA has the posterior's ranks only, still scaled by lora_alpha / r.
        slot_r: rank of the slot's vectors slot_scale * U g_z; from num_latents on any K vectors can be reached.
        slot_scale: their scale.
        target_modules, exclude_modules, layers_to_transform, layers_pattern: as in peft.LoraConfig. Below the first
            layer with a LoRA the rows of an example are the same and run once, if they share their prompt.

    Raises:
        ValueError: if a number is out of its range.
    Source: method.md of the project; LoRA: Hu et al. (2021).
    """

    r: int = field(default=16, metadata={"help": "ranks of the generator's LoRA"})
    lora_alpha: float = field(default=32.0, metadata={"help": "scale; the update is multiplied by lora_alpha / r"})
    zlora_dropout: float = field(default=0.0, metadata={"help": "dropout on the input of A"})
    latent: LatentKind = field(default="categorical", metadata={"help": "categorical, factored or gaussian"})
    num_latents: int = field(default=4, metadata={"help": "K, number of values of a code"})
    num_factors: int = field(default=2, metadata={"help": "M, codes of a factored z"})
    latent_dim: int = field(default=8, metadata={"help": "D, dimensions of a Gaussian z"})
    activation: Activation = field(default="response", metadata={"help": "tokens on which the LoRA acts"})
    posterior_r: int = field(default=8, metadata={"help": "ranks of the posterior's LoRA"})
    posterior_layer: int = field(default=-1, metadata={"help": "hidden state pooled by the posterior"})
    router_layer: int = field(default=-1, metadata={"help": "hidden state read by the router"})
    head_dim: int = field(default=128, metadata={"help": "hidden width of both heads"})
    gate_init_std: float = field(default=1.0, metadata={"help": "standard deviation of the initial gates"})
    conditioning: Conditioning = field(default="lora", metadata={"help": "how z acts: lora, slot or both"})
    slot_r: int = field(default=16, metadata={"help": "rank of the slot's vectors"})
    slot_scale: float = field(default=1.0, metadata={"help": "scale of the slot's vectors"})
    target_modules: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    exclude_modules: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    layers_to_transform: list[int] | int | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    layers_pattern: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})

    def __post_init__(self):
        super().__post_init__()
        from peft.utils.peft_types import PeftType

        self.peft_type = getattr(PeftType, PEFT_TYPE_NAME)
        for name in ("r", "num_latents", "num_factors", "latent_dim", "posterior_r", "head_dim", "slot_r"):
            value = getattr(self, name)
            if int(value) != value or value < 1:
                raise ValueError(f"{name} must be a whole number of at least 1, got {value!r}")
        if self.latent not in get_args(LatentKind):
            raise ValueError(f"latent must be one of {', '.join(get_args(LatentKind))}, got {self.latent!r}")
        if self.latent == "factored" and self.num_codes > MAX_CODES:
            raise ValueError(
                f"num_latents ** num_factors must be at most {MAX_CODES}, got {self.num_latents} ** {self.num_factors}"
            )
        self._check_choices()
        if isinstance(self.target_modules, list):
            self.target_modules = sorted(set(self.target_modules))

    def _check_choices(self) -> None:
        if self.activation not in ("response", "all"):
            raise ValueError(f"activation must be 'response' or 'all', got {self.activation!r}")
        if self.conditioning not in ("lora", "slot", "both"):
            raise ValueError(f"conditioning must be 'lora', 'slot' or 'both', got {self.conditioning!r}")
        if self.slot_scale <= 0.0:
            raise ValueError(f"slot_scale must be above 0, got {self.slot_scale!r}")
        if not 0.0 <= self.zlora_dropout < 1.0:
            raise ValueError(f"zlora_dropout must lie in [0, 1), got {self.zlora_dropout!r}")
        if self.gate_init_std < 0.0:
            raise ValueError(f"gate_init_std must not be negative, got {self.gate_init_std!r}")

    @property
    def scaling(self) -> float:
        """Factor of both LoRA blocks, lora_alpha / r."""
        return self.lora_alpha / self.r

    @property
    def num_codes(self) -> int:
        """How many values z has: K, or K ** M; 0 for a Gaussian z."""
        if self.latent == "gaussian":
            return 0
        return self.num_latents ** (self.num_factors if self.latent == "factored" else 1)

    @property
    def code_width(self) -> int:
        """Rows of the gate table: K, M K, or D + 1, of which the last is the constant of the affine map."""
        if self.latent == "gaussian":
            return self.latent_dim + 1
        return self.num_latents * (self.num_factors if self.latent == "factored" else 1)

    @property
    def latent_shape(self) -> tuple[int, ...]:
        """What a head gives for one example: (K,) log-probabilities, (M, K), or (2, D) means and log-variances."""
        if self.latent == "gaussian":
            return (2, self.latent_dim)
        return (self.num_factors, self.num_latents) if self.latent == "factored" else (self.num_latents,)

    @property
    def generator_r(self) -> int:
        """Ranks of the LoRA that z gates: none where z acts through the slot alone."""
        return 0 if self.conditioning == "slot" else self.r

    @property
    def has_slot(self) -> bool:
        """Whether z adds a vector to the embedding of the last prompt token."""
        return self.conditioning != "lora"

    def require_mergeable(self) -> None:
        """Refuse what can only change weights, merging and exporting, where z acts through a slot.

        Raises:
            ValueError: if this adapter has a slot.
        """
        if self.has_slot:
            raise ValueError(
                f"conditioning: {self.conditioning} adds a vector to the embedding of one token, which neither merged "
                "weights nor a plain LoRA can express. Keep the adapter and generate under `use_code(z)`, or train "
                "with conditioning: lora to merge or export"
            )
