"""The parts of the tuner that a forward needs."""

from dataclasses import dataclass
from typing import Any, Literal

from torch import Tensor, nn

from toolkit.latent import LatentHeads
from toolkit.lm.parts import LanguageModel, decoder_of
from toolkit.objective import Latent
from toolkit.zlora.gate_box import GateBox

HeadKind = Literal["chunked", "materialised"]


@dataclass(frozen=True, slots=True)
class Context:
    """The model of a forward.

    Args:
        model: the causal LM with the adapter in place.
        parts: its decoder and LM head, read some tokens at a time; None: the logits of all tokens are formed.
        everywhere: whether the LoRA acts on every token (`activation: all`).
        share_prompt: whether the prompt of an example is read once for all its rows.
        fold_prompt: whether its keys and values are read as they are, where the attention can; else rows get copies.
        alone: whether every example is run by itself, without padding.
        posterior_layer, router_layer: indices into the hidden states.
    """

    model: nn.Module
    parts: LanguageModel | None
    heads: LatentHeads
    latent: Latent
    box: GateBox
    everywhere: bool
    share_prompt: bool
    fold_prompt: bool
    alone: bool
    posterior_layer: int
    router_layer: int
    before: Tensor | None = None  # output of a forward of the same batch, whose backward has to wait for this one's

    @property
    def decoder(self) -> Any:
        """Decoder of the causal LM."""
        return decoder_of(self.model)

    def at_last(self, layer: int) -> bool:
        """Whether this hidden state is the decoder's last one, so that no other need be kept."""
        last = self.model.config.get_text_config().num_hidden_layers  # pyright: ignore
        return self.decoder is not self.model and layer in (-1, last)
