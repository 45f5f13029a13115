"""The one hidden state of a forward that a head reads, of all those that an LM could give."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from transformers.modeling_layers import GradientCheckpointingLayer

from .context import Context


@dataclass
class Wanted:
    """A hidden state, by its index as in transformers, and the part of it that is read.

    Args:
        cut: from the whole (rows, L, H) to that part; without gradient the rest is given up at once.
    """

    layer: int
    cut: Callable[[Tensor], Tensor]
    found: Tensor | None = field(default=None, init=False)

    def take(self, state: Tensor) -> None:
        """Keep the part of a hidden state that is read."""
        part = self.cut(state)
        self.found = part if torch.is_grad_enabled() else part.clone()


def layer_that_reads(context: Context, index: int) -> nn.Module | None:
    """The layer whose input is hidden state `index`; None if that is the last one, or layers are not known by place."""
    number = context.model.config.get_text_config().num_hidden_layers  # pyright: ignore
    layers = [module for module in context.decoder.modules() if isinstance(module, GradientCheckpointingLayer)]
    index %= number + 1
    return layers[index] if len(layers) == number and index < number else None


@contextmanager
def collected(context: Context, wanted: Wanted | None) -> Iterator[dict[str, bool]]:
    """Context of one forward of the LM that is given the keyword arguments yielded; `finish` takes what it returned.

    Hidden states of all layers are, in long prompts, more than the rest of the step: the LM is asked for them only if
    it cannot be told which layer reads the one that is wanted.
    """
    layer = None if wanted is None or context.at_last(wanted.layer) else layer_that_reads(context, wanted.layer)

    def take(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        assert wanted is not None
        if wanted.found is None:  # a checkpoint runs a layer again in the backward
            wanted.take(args[0] if args else kwargs["hidden_states"])

    hook = None if layer is None else layer.register_forward_pre_hook(take, with_kwargs=True)
    try:
        yield {"output_hidden_states": wanted is not None and layer is None and not context.at_last(wanted.layer)}
    finally:
        if hook is not None:
            hook.remove()


def finish(context: Context, wanted: Wanted | None, output: Any) -> Tensor | None:
    """The hidden state of a forward that has ended."""
    if wanted is not None and wanted.found is None:
        at_last = context.at_last(wanted.layer)
        wanted.take(output.last_hidden_state if at_last else output.hidden_states[wanted.layer])
    return None if wanted is None else wanted.found
