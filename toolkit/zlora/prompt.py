"""The prompt read once: its keys and values serve every row of the batch that goes on from it.

Under `activation: response` no z and no LoRA acts before the last prompt token, so what the frozen LM computes there is
the same for every branch and carries no gradient.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn
from transformers.cache_utils import Cache, DynamicCache, DynamicLayer
from transformers.modeling_layers import GradientCheckpointingLayer

from toolkit.latent import Examples, plan_prompt

from .gates import Gates

if TYPE_CHECKING:
    from .model import ZLoraModel

REMEDY = "have every row hold its prompt: model.share_prompt: false in a run's config, or share_prompt of the tuner"


class PromptLayer(DynamicLayer):
    """Keys and values (B, heads, P - 1, head_dim) of one layer, which are read and never grow.

    A layer that is recomputed during the backward finds the same again.
    """

    def __init__(self, keys: Tensor, values: Tensor) -> None:
        super().__init__()
        self.dtype, self.device = keys.dtype, keys.device
        self.keys, self.values = keys, values
        self.is_initialized = True
        self.num_reads = 0

    def update(self, key_states: Tensor, value_states: Tensor, *args: Any, **kwargs: Any) -> tuple[Tensor, Tensor]:
        """(N * B, heads, P - 1 + tokens, head_dim): the prompts' before those of N blocks of B rows."""
        self.num_reads += 1
        return _before(self.keys, key_states), _before(self.values, value_states)


def _before(prompt_BHPD: Any, rows_RHTD: Tensor) -> Tensor:
    blocks = rows_RHTD.unflatten(0, (-1, len(prompt_BHPD)))
    return torch.cat([prompt_BHPD.expand(len(blocks), -1, -1, -1, -1), blocks], dim=-2).flatten(0, 1)


class PromptCache(Cache):
    """The prompts of B examples without their last tokens, as `past_key_values` of N * B rows.

    Args:
        layers: one per layer of the LM.
        mask: (B, columns) bool, False on padding.
    """

    def __init__(self, layers: list[PromptLayer], mask: Tensor) -> None:
        super().__init__(layers=layers)  # pyright: ignore
        self.mask = mask

    @contextmanager
    def handed_to(self, model: nn.Module) -> Iterator[None]:
        """Context of a forward of the LM that is given this cache; see require_read."""
        for layer in self.layers:
            layer.num_reads = 0  # pyright: ignore
        with keeping_cache(model):
            yield
        self.require_read()

    def require_read(self) -> None:
        """Refuse what was computed without the prompt.

        Raises:
            RuntimeError: if a layer has not read it.
        """
        unread = [i for i, layer in enumerate(self.layers) if not layer.num_reads]  # pyright: ignore
        if unread:
            raise RuntimeError(
                f"zlora: layers {unread} of the LM have not attended to the prompt, which is read once and handed to "
                f"them as past_key_values; {REMEDY}"
            )


def read_prompt(tuner: ZLoraModel, examples: Examples) -> PromptCache:
    """Run the frozen LM over the prompts without their last tokens, without gradient and without its output head.

    Every process does so in every step, whatever its prompts: under ZeRO-3 all have to run the same forwards.

    Raises:
        RuntimeError: if a layer of the LM keeps no keys and values.
    """
    plan = plan_prompt(examples)
    cache = DynamicCache()  # without a config, so that a sliding window cuts nothing off: the mask does that
    zeros = torch.zeros(1, tuner.zlora_config.code_width + 1, device=plan.input_ids.device)
    tuner.box.proceed(Gates(zeros, frozen=True))
    decoder: Any = tuner.model.get_decoder()  # pyright: ignore
    with torch.no_grad(), keeping_cache(decoder):
        decoder(
            input_ids=plan.input_ids,
            attention_mask=plan.attention_mask,
            position_ids=plan.position_ids,
            past_key_values=cache,
            use_cache=False,  # the cache is given; this only spares a warning under activation checkpointing
        )
    kept: list[Any] = [layer for layer in cache.layers if isinstance(layer, DynamicLayer) and layer.is_initialized]
    num_layers = decoder.config.get_text_config().num_hidden_layers
    if len(kept) != num_layers:
        raise RuntimeError(
            f"zlora: {len(kept)} of the {num_layers} layers of {type(decoder).__name__} keep keys and values of the "
            f"prompt; {REMEDY}"
        )
    return PromptCache([PromptLayer(layer.keys, layer.values) for layer in kept], plan.attention_mask.bool())


@contextmanager
def keeping_cache(model: nn.Module) -> Iterator[None]:
    """Layers that are checkpointed keep the cache they are given.

    transformers takes it away from them with no more than a warning, since a cache that grows would grow again when
    the layer is recomputed. It lets layers that only read theirs say so (5.17 to 5.23).
    """
    layers = [module for module in model.modules() if isinstance(module, GradientCheckpointingLayer)]
    for layer in layers:
        layer._can_checkpoint_with_cache = True
    try:
        yield
    finally:
        for layer in layers:
            del layer._can_checkpoint_with_cache
