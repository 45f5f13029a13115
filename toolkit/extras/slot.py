"""The latent slot: a vector per code, added to the input embedding of the last prompt token."""

from typing import Any

import torch
from peft.tuners.tuners_utils import BaseTunerLayer
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from toolkit.zlora.conditioning import CONDITIONINGS, Conditioning
from toolkit.zlora.config import ZLoraConfig
from toolkit.zlora.gates import GateBox
from toolkit.zlora.layer import GateTable


class ZLoraEmbedding(nn.Module, BaseTunerLayer):
    """e'(x_n) = e(x_n) + U g_z around the input embedding; U starts at zero, g_z at random.

    No position is inserted: every branch has its own copy of the last prompt token anyway, whose hidden state predicts
    y_1. Rows without a code (z-free, posterior) have zero code columns and get a zero vector. Of the embedding only the
    width is read; ZeRO-3 has emptied its weight by now.
    """

    adapter_layer_names = ("zlora_slot_gate", "zlora_slot_up")
    other_param_names = ("zlora_config",)

    def __init__(self, base_layer: nn.Embedding, adapter_name: str, config: ZLoraConfig, box: GateBox) -> None:
        super().__init__()
        self.base_layer = base_layer
        self.box = box
        self.embedding_dim = base_layer.embedding_dim
        self.hook: RemovableHandle | None = None
        self.zlora_slot_gate = nn.ModuleDict({})
        self.zlora_slot_up = nn.ModuleDict({})
        self.zlora_config: dict[str, ZLoraConfig] = {}
        self._disable_adapters = False
        self.merged_adapters = []
        self._active_adapter = adapter_name
        self.update_layer(adapter_name, config)

    def update_layer(self, adapter_name: str, config: ZLoraConfig) -> None:
        """Add the slot of an adapter."""
        self.zlora_config[adapter_name] = config
        self.zlora_slot_gate[adapter_name] = GateTable(config.z.width, config.slot_r)
        self.zlora_slot_up[adapter_name] = nn.Linear(config.slot_r, self.embedding_dim, bias=False)
        config.z.reset_gates(self.zlora_slot_gate[adapter_name].weight, config.gate_init_std)  # pyright: ignore
        nn.init.zeros_(self.zlora_slot_up[adapter_name].weight)  # pyright: ignore
        self._move_adapter_to_device_of_base_layer(adapter_name)

    @property
    def slots(self) -> list[str]:
        """Names of the adapters whose slot acts now."""
        return [] if self.disable_adapters else [name for name in self.active_adapters if name in self.zlora_slot_up]

    def before_model(self, module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Forward pre-hook of the decoder: ValueError for inputs_embeds, which never pass by here."""
        if self.slots and kwargs.get("inputs_embeds") is not None:
            raise ValueError(
                "zlora: inputs_embeds bypass the input embedding, where the slot's vector is added; pass input_ids, or "
                "use an adapter with conditioning: lora"
            )

    def forward(self, input_ids: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        result = self.base_layer(input_ids, *args, **kwargs)
        for name in self.slots:
            result = self.with_slot(name, result)
        return result

    def with_slot(self, adapter_name: str, embedded_RTH: Tensor) -> Tensor:
        """(rows, tokens, hidden): the slot's vector added where this input holds the last prompt token.

        Raises:
            RuntimeError: if no code is set.
            ValueError: if the codes have another width, or the embedding's output another shape.
        """
        gates = self.box.required()
        if embedded_RTH.dim() != 3:
            raise ValueError(
                f"the slot needs embeddings of shape [rows, tokens, features], got {tuple(embedded_RTH.shape)}; "
                "use conditioning: lora for this model"
            )
        if gates.frozen:
            return embedded_RTH
        num_rows, num_tokens, _ = embedded_RTH.shape
        gate_RR = self.zlora_slot_gate[adapter_name](gates.codes_for(num_rows)[:, :-1])
        vector_RH = self.zlora_slot_up[adapter_name](gate_RR).to(embedded_RTH.dtype)
        at_end_T = torch.arange(num_tokens, device=embedded_RTH.device) == gates.begin()
        return embedded_RTH + at_end_T.to(embedded_RTH.dtype).unsqueeze(-1) * vector_RH.unsqueeze(1)

    def merge(self, safe_merge: bool = False, adapter_names: list[str] | None = None) -> None:
        """Refused for the adapters with a slot: see ZLoraConfig.require_mergeable."""
        for name in adapter_names or self.active_adapters:
            if name in self.zlora_config:
                self.zlora_config[name].require_mergeable()

    def unmerge(self) -> None:
        """Nothing was merged."""

    def unload_and_optionally_merge_module(self, *args: Any, **kwargs: Any) -> nn.Module:
        """The embedding itself, for PEFT to put back."""
        if self.hook is not None:
            self.hook.remove()
        return self.base_layer

    def __repr__(self) -> str:
        return "zlora." + super().__repr__()


def input_embedding(model: nn.Module) -> tuple[nn.Module, str, nn.Embedding | ZLoraEmbedding]:
    """Parent, attribute and module of the LM's input embedding; a ZLoraEmbedding where one has been put there.

    Raises:
        ValueError: if it is no torch.nn.Embedding, so that nothing is known about what it returns.
    """
    target = model.get_input_embeddings()  # pyright: ignore
    if not isinstance(target, (nn.Embedding, ZLoraEmbedding)):
        raise ValueError(
            f"the slot needs a torch.nn.Embedding as the model's input embedding, got {type(target).__name__}; use "
            "conditioning: lora for this model"
        )
    path = next(name for name, module in model.named_modules() if module is target)
    parent, _, name = path.rpartition(".")
    return model.get_submodule(parent), name, target


class Slot(Conditioning):
    """Through a vector added to the embedding of the last prompt token, with or without the gates of the LoRA."""

    mergeable = False

    def __init__(self, gates_lora: bool) -> None:
        self.gates_lora = gates_lora

    def check(self, model: nn.Module) -> None:
        input_embedding(model)

    def inject(self, model: nn.Module, adapter_name: str, config: ZLoraConfig, box: GateBox) -> nn.Module:
        parent, name, target = input_embedding(model)
        if isinstance(target, ZLoraEmbedding):
            target.update_layer(adapter_name, config)
            return target
        layer = ZLoraEmbedding(target, adapter_name, config, box)
        setattr(parent, name, layer)
        decoder: Any = model.get_decoder()  # pyright: ignore
        layer.hook = decoder.register_forward_pre_hook(layer.before_model, with_kwargs=True)
        return layer

    def layers(self, model: nn.Module) -> list[ZLoraEmbedding]:
        return [module for module in model.modules() if isinstance(module, ZLoraEmbedding)]


CONDITIONINGS["slot"], CONDITIONINGS["both"] = Slot(gates_lora=False), Slot(gates_lora=True)
