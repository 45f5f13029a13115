"""The step of a verb as `zlora estimate` follows it: the model without weights, the sizes of a batch, and the loss."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from toolkit.build.blank import blank_latent_model, blank_plain_model
from toolkit.build.training import forward_spec
from toolkit.config import RunConfig
from toolkit.config.deepspeed import Verb
from toolkit.data import FORWARD_TOKENS, GENERATED_TOKENS
from toolkit.lm.frozen import frozen_losses, frozen_model, trained_losses
from toolkit.lm.parts import whole_layers
from toolkit.training.clipping import group_of
from toolkit.training.draws import validation_spec
from toolkit.zlora.forward.size import forward_tokens, rows_at_once

Batch = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class Step:
    """One micro-batch of `zlora train` or `zlora entangle`, of a run config.

    Attributes:
        verb: whose section of the config has the batch size.
        model: on the meta device, in training mode.
        deepspeed: the DeepSpeed config that the run names, if any.
        groups: trained elements by what they belong to.
        layers: decoder layers whose weights ZeRO-3 gathers whole.
        loss: of a batch, with gradient, as a scalar.
        validation: forward of a validation batch.
        cost: tokens that an example of so many prompt and response tokens adds to such a forward.
        draw: the first forward of prompts (rows, tokens) whose responses are drawn, which returns the keys and values
            that it keeps; None: nothing is drawn.
    """

    verb: Verb
    model: nn.Module
    batch_size: int
    gradient_accumulation: int
    checkpointing: bool
    deepspeed: str | None
    groups: dict[str, int]
    layers: list[nn.Module]
    loss: Callable[[Batch], Tensor]
    validation: Callable[[Batch], Any]
    cost: Callable[[tuple[int, int]], int]
    draw: Callable[[Tensor], list[Tensor]] | None = None

    def validation_size(self, config: RunConfig, shape: tuple[int, int]) -> int:
        """Examples of this shape in the largest forward that validation may take."""
        return min(config.data.eval_batch_size, max(1, FORWARD_TOKENS // self.cost(shape)))

    def drawn_rows(self, config: RunConfig, prompt: int) -> int:
        """Prompts of this length whose responses are drawn together."""
        return min(config.data.eval_batch_size, max(1, GENERATED_TOKENS // (prompt + config.data.max_new_tokens)))


def step_of(config: RunConfig, verb: Verb) -> Step:
    """The step of `zlora train` or of `zlora entangle`; ConfigError as blank_latent_model and blank_plain_model."""
    return _train_step(config) if verb == "train" else _entangle_step(config)


def batch_size_of(config: RunConfig, verb: Verb) -> int:
    """Sequences of a micro-batch."""
    return getattr(config, verb).batch_size


def with_batch_size(config: RunConfig, verb: Verb, size: int) -> RunConfig:
    """The config with another number of sequences in a micro-batch."""
    return config.model_copy(update={verb: getattr(config, verb).model_copy(update={"batch_size": size})})


def micro_batch(batch_size: int, prompt: int, response: int) -> Batch:
    """A batch of the collator, all zeros, without padding."""
    long, mask = torch.long, torch.bool
    return {
        "prompt_ids": torch.zeros(batch_size, prompt, dtype=long),
        "prompt_mask": torch.ones(batch_size, prompt, dtype=mask),
        "response_ids": torch.zeros(batch_size, response, dtype=long),
        "y_mask": torch.ones(batch_size, response, dtype=mask),
    }


def _train_step(config: RunConfig) -> Step:
    model: Any = blank_latent_model(config)
    context, section, spec = model.base_model.context, config.train, forward_spec(config)
    watched = replace(validation_spec(spec, config.latent, 0), seed=None)
    return Step(
        "train",
        model,
        section.batch_size,
        section.gradient_accumulation,
        section.gradient_checkpointing,
        config.deepspeed,
        _groups(model, group_of),
        whole_layers(model),
        loss=lambda batch: _reaching_all(model(**batch, spec=spec)),
        validation=lambda batch: model(**batch, spec=watched),
        cost=lambda shape: forward_tokens(context, rows_at_once(context, watched), [shape])[0],
        draw=lambda ids: _first_forward(model, ids),
    )


def _entangle_step(config: RunConfig) -> Step:
    section, model = config.entangle, blank_plain_model(config)
    name = "LoRA" if section.method == "lora" else "all weights"
    measured = frozen_model(model, alone=False)
    return Step(
        "entangle",
        model,
        section.batch_size,
        section.gradient_accumulation,
        section.gradient_checkpointing,
        section.deepspeed,
        _groups(model, lambda _: name),
        layers=[],
        loss=lambda batch: trained_losses(model, batch).sum(),
        validation=lambda batch: frozen_losses(measured, batch),
        cost=sum,
    )


def _first_forward(model: Any, ids: Tensor) -> list[Tensor]:
    """The forward of the prompts in generate(), by the z-free model: the adapter adds its rank to the hidden units."""
    lm = model.get_base_model()
    last = {"logits_to_keep": 1} if lm._supports_logits_to_keep() else {}
    with model.disable_adapter():
        found = lm(input_ids=ids, attention_mask=torch.ones_like(ids), use_cache=True, **last)
    return [tensor for layer in found.past_key_values.layers for tensor in (layer.keys, layer.values)]


def _groups(model: nn.Module, group: Callable[[str], str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            found[group(name)] = found.get(group(name), 0) + parameter.numel()
    return found


def _reaching_all(output: Any) -> Tensor:
    """A scalar that reaches every output that the objective reaches."""
    parts = [output.nll, output.log_q, output.log_p]
    if output.jsd is not None and output.jsd.requires_grad:
        parts.append(output.jsd)
    return torch.stack([part.float().sum() for part in parts]).sum()
