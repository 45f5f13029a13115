"""Configuration of the zlora PEFT method: what is written to adapter_config.json."""

from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, Literal, get_args

from peft import LoraConfig
from peft.config import PeftConfig
from peft.utils.peft_types import PeftType

from toolkit.latent import Categorical
from toolkit.objective.protocols import LATENTS, Latent

PEFT_TYPE_NAME = "ZLORA"
Activation = Literal["response", "all"]

_FROZEN = "the frozen model stays as it is, since c_base and the losses without z are measured on it"
_ONE_RANK = "all adapted modules have one rank and one scale; name fewer `target_modules`, or add a second adapter"
_FORM = "the update is s B diag(g_z) A, added to what the frozen layer gives"
_NOT_OURS = {
    "lora_dropout": "it is called `zlora_dropout`",
    "use_rslora": "updates are scaled by lora_alpha / r; multiply `lora_alpha` by sqrt(r) for the same scale",
    "init_lora_weights": "A starts at random, B at zero, and the gates as `gate_init_std` says",
    "alora_invocation_tokens": "`activation: response` starts at the last prompt token",
    "target_parameters": "parameters outside a linear layer, such as fused experts, are not adapted",
    **dict.fromkeys(("rank_pattern", "alpha_pattern"), _ONE_RANK),
    **dict.fromkeys(("bias", "modules_to_save", "trainable_token_indices", "layer_replication"), _FROZEN),
    **dict.fromkeys(("use_dora", "lora_bias", "fan_in_fan_out"), _FORM),
}
"""Fields of peft.LoraConfig that have no counterpart here, with the reason; others that are missing have none."""


@dataclass
class ZLoraConfig(PeftConfig):
    """LoRA whose update depends on a latent z: dW(z) = lora_alpha / r * B diag(g_z) A.

    The posterior q(z|x,y) has `posterior_r` further ranks of the same A and B, switched by the gate of its rows, and
    scaled by lora_alpha / r as well.

    Args:
        zlora_dropout: dropout on the input of A, in [0, 1).
        latent: kind of z with its settings, such as {"kind": "categorical", "num_latents": 4}, or the object itself;
            kinds other than `categorical` are registered by `import toolkit.extras`.
        activation: `response` gates the LoRA off on every prompt token but the last, so that z acts from the token
            that predicts the first response token on (what PEFT calls activated LoRA); `all` gates it on everywhere
            (as plain LoRA does).
        posterior_layer: index into the LM's hidden states that the posterior pools over y (-1: last layer).
        router_layer: index into the frozen LM's hidden states that the router reads at the end of x.
        gate_init_std: standard deviation of the random gates g_z around 1, for z from the first router; above 0 it
            breaks the symmetry of the codes.
    Other fields as in their `help`; ValueError if a number is out of its range, or a kind is unknown.
    Source: LoRA: Hu et al. (2021), "LoRA: Low-Rank Adaptation of Large Language Models".
    """

    r: int = field(default=16, metadata={"help": "ranks of the generator's LoRA"})
    lora_alpha: float = field(default=32.0, metadata={"help": "scale; the update is multiplied by lora_alpha / r"})
    zlora_dropout: float = field(default=0.0, metadata={"help": "dropout on the input of A"})
    latent: Any = field(default_factory=Categorical, metadata={"help": "kind of z with its settings"})
    activation: Activation = field(default="response", metadata={"help": "tokens on which the LoRA acts"})
    posterior_r: int = field(default=8, metadata={"help": "ranks of the posterior's LoRA"})
    posterior_layer: int = field(default=-1, metadata={"help": "hidden state pooled by the posterior"})
    router_layer: int = field(default=-1, metadata={"help": "hidden state read by the router"})
    head_dim: int = field(default=128, metadata={"help": "hidden width of router head and posterior head"})
    gate_init_std: float = field(default=1.0, metadata={"help": "standard deviation of the initial gates"})
    target_modules: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    exclude_modules: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    layers_to_transform: list[int] | int | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})
    layers_pattern: list[str] | str | None = field(default=None, metadata={"help": "as in peft.LoraConfig"})

    def __new__(cls, *args: Any, **kwargs: Any):
        own = {one.name for one in fields(cls)}
        for name in (one.name for one in fields(LoraConfig) if one.name in kwargs and one.name not in own):
            reason = _NOT_OURS.get(name, _FORM)
            raise ValueError(f"zlora has no `{name}`, which is peft.LoraConfig's: {reason}")
        return super().__new__(cls)

    def __post_init__(self):
        super().__post_init__()
        self.peft_type = getattr(PeftType, PEFT_TYPE_NAME)
        self.latent = LATENTS.make(self.latent).model_dump()  # JSON in adapter_config.json
        for name in ("r", "posterior_r", "head_dim"):
            value = getattr(self, name)
            if int(value) != value or value < 1:
                raise ValueError(f"{name} must be a whole number of at least 1, got {value!r}")
        if self.task_type not in (None, "CAUSAL_LM"):
            raise ValueError(
                f"task_type must be CAUSAL_LM, got {self.task_type}: z acts on the response of a causal LM"
            )
        if self.activation not in get_args(Activation):
            raise ValueError(f"activation must be 'response' or 'all', got {self.activation!r}")
        if not 0.0 <= self.zlora_dropout < 1.0:
            raise ValueError(f"zlora_dropout must lie in [0, 1), got {self.zlora_dropout!r}")
        if self.gate_init_std < 0.0:
            raise ValueError(f"gate_init_std must not be negative, got {self.gate_init_std!r}")
        if isinstance(self.target_modules, list):
            self.target_modules = sorted(set(self.target_modules))

    @cached_property
    def z(self) -> Latent:
        """The kind of z as an object."""
        return LATENTS.make(self.latent)

    @property
    def scaling(self) -> float:
        """Factor of both LoRA blocks, lora_alpha / r."""
        return self.lora_alpha / self.r
