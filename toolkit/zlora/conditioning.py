"""How z acts on the language model: through the gates of the LoRA, and in further ways that register themselves."""

from typing import Any

from torch import nn

from .gates import GateBox


class Conditioning:
    """Through the gates of the LoRA alone; mergeable where the update of one z is a change of weights."""

    gates_lora = True
    mergeable = True

    def check(self, model: nn.Module) -> None:
        """Refuse a model before anything is injected: ValueError naming the module that does not fit."""

    def inject(self, model: nn.Module, adapter_name: str, config: Any, box: GateBox) -> nn.Module | None:
        """Put further tuner layers in place, after the LoRA has drawn its random numbers; None: there are none."""
        return None

    def layers(self, model: nn.Module) -> list[Any]:
        """Further tuner layers of this model."""
        return []


CONDITIONINGS: dict[str, Conditioning] = {"lora": Conditioning()}
