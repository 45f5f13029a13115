"""The layers below the first one with a LoRA: what they make of y is the same for all rows of an example."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor, nn

from toolkit.zlora.layer import ZLoraLayer
from toolkit.zlora.slot import ZLoraEmbedding


def decoder_layers(decoder: Any) -> nn.ModuleList:
    """The layers of a transformers decoder, in the order in which they run.

    Raises:
        RuntimeError: if there is no such list.
    """
    count = decoder.config.get_text_config().num_hidden_layers
    lists = [child for child in decoder.children() if isinstance(child, nn.ModuleList) and len(child) == count]
    if len(lists) != 1:
        raise RuntimeError(f"zlora: the {count} layers of {type(decoder).__name__} were not found")
    return lists[0]


def first_layer_of_rows(decoder: Any, posterior_layer: int) -> int:
    """Index of the first layer in which an adapter acts, or whose input the posterior reads; 0: from the start.

    Args:
        decoder: of a transformers causal LM.
        posterior_layer: index into its hidden states.
    """
    layers = decoder_layers(decoder)
    inside = {id(module) for layer in layers for module in layer.modules()}
    if any(isinstance(m, (ZLoraLayer, ZLoraEmbedding)) and id(m) not in inside for m in decoder.modules()):
        return 0
    adapted = (i for i, layer in enumerate(layers) if any(isinstance(m, ZLoraLayer) for m in layer.modules()))
    return min(next(adapted, len(layers)), posterior_layer % (len(layers) + 1))


@dataclass(slots=True)
class LowerLayers:
    """States of the rows' tokens, kept by one pass through the layers and put in their place in a later one.

    Args:
        layers: those below the first in which z acts; at least one.
        start: column of the kept pass at which rows begin.
    """

    layers: list[nn.Module]
    start: int
    states: Any = field(default=None, init=False)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Context of the pass whose states (B, S, H) are kept."""

        def keep(_module: nn.Module, _args: Any, output: Any) -> None:
            self.states = _map(lambda states: states[:, self.start :].clone(), output)

        handle = self.layers[-1].register_forward_hook(keep)
        try:
            yield
        finally:
            handle.remove()

    @contextmanager
    def skipped(self) -> Iterator[None]:
        """Context of a pass of N blocks of B rows that begins above these layers.

        They are called, so that a model which counts its layers finds all of them, and run nothing.
        """

        def hand_on(hidden: Tensor, *_args: Any, **_kwargs: Any) -> Any:
            return _map(lambda _: hidden, self.states)

        def hand_over(hidden: Tensor, *_args: Any, **_kwargs: Any) -> Any:
            return _map(lambda states: states.repeat(len(hidden) // len(states), 1, 1), self.states)

        for layer in self.layers:
            layer.forward = hand_over if layer is self.layers[-1] else hand_on  # pyright: ignore
        try:
            yield
        finally:
            for layer in self.layers:
                del layer.forward


def _map(function: Any, output: Any) -> Any:
    """Apply to a layer's output, which is a tensor or a tuple that begins with it."""
    return function(output) if isinstance(output, Tensor) else (function(output[0]), *output[1:])
