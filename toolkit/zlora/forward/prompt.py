"""The frozen model over x and y, once for all rows of an example: its losses, and the prompt that rows go on from.

Nothing here carries gradient. Under `activation: response` no z and no LoRA acts before the last prompt token, so the
keys and values of the prompt serve every row.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers.cache_utils import Cache, DynamicCache, DynamicLayer, DynamicSlidingWindowLayer
from transformers.modeling_layers import GradientCheckpointingLayer

from toolkit.data import y_columns
from toolkit.kernels import cascade
from toolkit.kernels.attention import ATTENTION
from toolkit.kernels.cascade import Ragged, ragged_of
from toolkit.zlora.gates import Gates

from .context import Context
from .rows import Examples, RowPlan, plan_rows
from .states import Wanted, collected, finish

REMEDY = "have every row hold its prompt: in code `model.base_model.share_prompt = False`"


class PromptLayer(DynamicLayer):
    """Keys and values (B, heads, P - 1, head_dim) of one layer, which are read and never grow.

    A layer that is recomputed during the backward finds the same again. `folded` leaves it to toolkit.kernels.attention
    to read them; else copies are put before those of the rows. `whole`: tokens of the layer see all before them;
    `ragged`: where the prompts lie in the columns, None if they fill them.
    """

    def __init__(
        self, keys: Tensor, values: Tensor, folded: bool, whole: bool = True, ragged: Ragged | None = None
    ) -> None:
        super().__init__()
        self.dtype, self.device = keys.dtype, keys.device
        self.keys, self.values, self.folded = keys, values, folded
        self.whole, self.ragged = whole, ragged
        self.is_initialized = True
        self.num_reads = 0

    def update(self, key_states: Tensor, value_states: Tensor, *args: Any, **kwargs: Any) -> tuple[Tensor, Tensor]:
        """Keys and values of N blocks of B rows, behind those of their prompts or with a note of them."""
        if self.folded:
            for states in (key_states, value_states):
                states.prompt = self  # pyright: ignore[reportAttributeAccessIssue]
            return key_states, value_states
        self.num_reads += 1
        return self.before(key_states, value_states)

    def before(self, key_states: Tensor, value_states: Tensor) -> tuple[Tensor, Tensor]:
        """(N * B, heads, P - 1 + tokens, head_dim): the prompts' before those of N blocks of B rows."""
        return _before(self.keys, key_states), _before(self.values, value_states)


def keeps_keys_and_values(config: Any) -> bool:
    """Whether a model of this config keeps of a text nothing but keys and values, so that a PromptCache can hold it.

    Recurrent and convolutional layers keep a state, layers with an indexer its keys as well (transformers 5.23).
    """
    layers = DynamicCache(config=config).layers
    return all(type(layer) in (DynamicLayer, DynamicSlidingWindowLayer) for layer in layers)


def _before(prompt_BHPD: Any, rows_RHTD: Tensor) -> Tensor:
    blocks = rows_RHTD.unflatten(0, (-1, len(prompt_BHPD)))
    return torch.cat([prompt_BHPD.expand(len(blocks), -1, -1, -1, -1), blocks], dim=-2).flatten(0, 1)


class PromptCache(Cache):
    """The prompts of B examples without their last tokens, as `past_key_values` of N * B rows.

    One layer per layer of the LM; mask (B, columns) bool, False on padding.
    """

    def __init__(self, layers: list[PromptLayer], mask: Tensor) -> None:
        super().__init__(layers=layers)  # pyright: ignore
        self.mask = mask

    @contextmanager
    def handed_to(self, model: nn.Module) -> Iterator[None]:
        """Context of a forward of the LM that is given this cache; RuntimeError if a layer has not read it."""
        for layer in self.layers:
            layer.num_reads = 0  # pyright: ignore
        with keeping_cache(model):
            yield
        unread = [i for i, layer in enumerate(self.layers) if not layer.num_reads]  # pyright: ignore
        if unread:
            raise RuntimeError(
                f"zlora: layers {unread} of the LM have not attended to the prompt, which is read once and handed to "
                f"them as past_key_values; {REMEDY}"
            )


@dataclass(frozen=True, slots=True)
class FrozenPass:
    """Results of the frozen model over x and y.

    Predictors of the response, (B, T, H) hidden states or (B, T, V) logits; (B, H) hidden state at the end of x for the
    router; keys and values that rows go on from, None where every row holds its prompt.
    """

    final: Tensor
    router: Tensor
    prompt: PromptCache | None


@torch.no_grad()
def frozen_pass(context: Context, examples: Examples) -> FrozenPass:
    """Run the frozen model over prompts and responses.

    Every process does so in every step, whatever its prompts: under ZeRO-3 all have to run the same forwards.

    Raises:
        RuntimeError: if prompts are shared and a layer of the LM keeps no keys and values.
    """
    share, decoder = context.share_prompt and not context.everywhere, context.decoder
    # Prompts of a single token leave no keys to share. Without a config, so that no window cuts any off: the mask does.
    cache = DynamicCache() if share and examples.prompt_ids.shape[1] > 1 else None
    row_1C = torch.zeros(1, 1, context.latent.width + 1, device=examples.prompt_ids.device)
    plan = plan_rows(examples, row_1C, everywhere=False)
    context.box.proceed(Gates(plan.codes_RC, frozen=True))
    num_tokens = examples.response_ids.shape[1]
    with keeping_cache(decoder):
        wanted = Wanted(context.router_layer, lambda state_BLH: state_BLH[:, -num_tokens - 1])
        final, router = run_plan(context, plan, examples, cache, wanted)
    assert router is not None
    prompt = (
        None
        if cache is None
        else _prompt_cache(decoder, cache, examples.prompt_mask[:, :-1].bool(), context.fold_prompt)
    )
    return FrozenPass(final, router, prompt)


def run_plan(
    context: Context, plan: RowPlan, examples: Examples, cache: Cache | None, wanted: Wanted | None
) -> tuple[Tensor, Tensor | None]:
    """Predictors of the response, final hidden states (rows, T, H) or logits (rows, T, V), and the state wanted.

    The gates of the plan are set. `cache` holds keys and values before the rows, or is to be filled.
    """
    columns = y_columns(plan.input_ids.shape[1], examples.response_ids)
    inputs: dict[str, Any] = {
        "input_ids": plan.input_ids,
        "attention_mask": plan.attention_mask,
        "position_ids": plan.position_ids,
        "past_key_values": cache,
        "use_cache": False,  # the cache is given; this only spares a warning under activation checkpointing
    }
    if context.parts is not None:
        with collected(context, wanted) as asked:
            output = context.parts.decoder(**inputs, **asked)
        return output.last_hidden_state[:, columns], finish(context, wanted, output)
    with last_state_of(context.decoder) as states, collected(context, wanted) as asked:
        output = context.model(**inputs, **asked, logits_to_keep=columns)
    output.last_hidden_state = states[-1] if states else None
    logits = output.logits  # some models (xLSTM) give those of all columns
    logits = logits if logits.shape[1] == len(columns) else logits[:, columns]
    return logits, finish(context, wanted, output)


@contextmanager
def last_state_of(decoder: nn.Module) -> Iterator[list[Tensor]]:
    """Context that collects the last hidden states of a decoder's calls; `hidden_states` may hold other things."""
    states: list[Tensor] = []

    def collect(_: nn.Module, __: Any, output: Any) -> None:
        states.append(getattr(output, "last_hidden_state", output))

    hook = decoder.register_forward_hook(collect)
    try:
        yield states
    finally:
        hook.remove()


def _prompt_cache(decoder: Any, cache: DynamicCache, mask: Tensor, fold: bool) -> PromptCache:
    """The columns of the prompts without their last tokens."""
    kept: list[Any] = [layer for layer in cache.layers if isinstance(layer, DynamicLayer) and layer.is_initialized]
    num_layers = decoder.config.get_text_config().num_hidden_layers
    if len(kept) != num_layers:
        raise RuntimeError(
            f"zlora: {len(kept)} of the {num_layers} layers of {type(decoder).__name__} keep keys and values of the "
            f"prompt; {REMEDY}"
        )
    folded, width = fold and decoder.config._attn_implementation == ATTENTION, mask.shape[1]
    where = None
    if folded and mask.device.type in cascade.DEVICES:  # the one time in a forward that the host waits for the device
        where = ragged_of(mask)
    see_all = _layers_that_see_all(decoder.config.get_text_config())
    layers = [
        PromptLayer(layer.keys[:, :, :width], layer.values[:, :, :width], folded, whole, where)
        for layer, whole in zip(kept, see_all, strict=True)
    ]
    return PromptCache(layers, mask)


def _layers_that_see_all(config: Any) -> list[bool]:
    """Whether tokens of each layer see all tokens before them, and not a window or a chunk of them."""
    types = getattr(config, "layer_types", None)
    if types:
        return [kind == "full_attention" for kind in types]
    window = getattr(config, "sliding_window", None) if getattr(config, "use_sliding_window", True) else None
    return [window is None and getattr(config, "attention_chunk_size", None) is None] * config.num_hidden_layers


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
