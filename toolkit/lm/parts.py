"""The language model's output head: found, checked, and run on hidden states inside its own forward.

Under ZeRO-3 a weight is whole only while its module's forward or backward runs (DeepSpeed 0.19.8 gathers in hooks). The
chunked head therefore takes the place of the module's `forward` for one call: one gather, however many chunks.
"""

import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.dropout import _DropoutNd
from transformers.modeling_layers import GradientCheckpointingLayer

from toolkit.errors import ConfigError
from toolkit.kernels import LogitTransform, is_plain_linear

_REMEDY = "in code `model.base_model.use_head('materialised')`, whose memory grows with tokens x vocabulary"


def drop_dropout(model: nn.Module, keep: str | None = None) -> list[tuple[nn.Module, str, Any]]:
    """Take dropout, and the dropping of layers, off a model, whatever its mode; modules named with `keep` stay.

    Modules, attributes and their values before are returned, in the order in which they were changed.

    Rates are modules, numbers kept as attributes (OPT, Starcoder2, BioGPT), or numbers that a layer reads from its
    config in its forward (Falcon): such a layer is given a copy, as the config belongs to the model folder.
    transformers 5.23.
    """
    configs, before = dict[int, Any](), list[tuple[nn.Module, str, Any]]()

    def change(module: nn.Module, key: str, value: Any) -> None:
        before.append((module, key, getattr(module, key)))
        setattr(module, key, value)

    for name, module in model.named_modules():
        if keep and keep in name:
            continue
        if isinstance(module, _DropoutNd):
            change(module, "p", 0.0)
        for key in _rates(module):
            change(module, key, 0.0)
        config = vars(module).get("config")
        if isinstance(module, GradientCheckpointingLayer) and _rates(config):
            if id(config) not in configs:
                configs[id(config)] = copy.copy(config)
                vars(configs[id(config)]).update(dict.fromkeys(_rates(config), 0.0))
            change(module, "config", configs[id(config)])
    return before


def _rates(of: Any) -> list[str]:
    """Names of the dropout rates above 0 among the attributes of a module or config."""
    return [k for k, v in vars(of).items() if "drop" in k and isinstance(v, float) and v] if of is not None else []


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """A causal LM in two parts."""

    decoder: nn.Module  # everything up to the final hidden states, the final norm included
    head: nn.Linear
    transform: LogitTransform  # from the head's output to the logits

    def on_hidden(self, function: Callable[..., tuple[Tensor, ...]], *hidden: Tensor) -> tuple[Tensor, ...]:
        """Call the head with `function(*hidden)`, which may read its weight, in the place of its forward."""
        with self.head_as(function):
            return self.head(*hidden)

    @contextmanager
    def head_as(self, function: Callable[..., Any]) -> Iterator[None]:
        """Within it `function`, which may read the head's weight, is what a call of the head runs."""
        before = vars(self.head).get("forward")  # of toolkit.kernels.use_own_products
        self.head.forward = function  # pyright: ignore[reportAttributeAccessIssue]
        try:
            yield
        finally:
            del self.head.forward
            if before is not None:
                self.head.forward = before


def decoder_of(model: Any) -> Any:
    """Decoder of a causal LM, which takes token ids; Llama 4's is not what its get_decoder returns (transformers 5.23).

    That of a model of images and text, such as Gemma 3, is inside a module that takes the ids of both.
    """
    decoder = model.get_decoder()
    if decoder is model:
        return getattr(model, "model", model)
    both = model.config.get_text_config() is not model.config
    around = (child for child in model.children() if any(module is decoder for module in child.modules()))
    return next(around, decoder) if both else decoder


def without_text(model: Any) -> set[nn.Module]:
    """The modules of a model of images and text that text does not go through; none of any other model."""
    if model.config.get_text_config() is model.config:
        return set()
    return {*model.modules()} - {*model.get_decoder().modules(), model.get_output_embeddings()}


def whole_layers(model: nn.Module) -> list[nn.Module]:
    """Decoder layers whose weights ZeRO-3 gathers together: all that come after the first one with a trained weight.

    No gradient goes into that one, and DeepSpeed (0.19.8) would give its weights up before its backward. No upstream
    issue is known.
    """
    found = decoder_layers(model)
    trained = [any(parameter.requires_grad for parameter in layer.parameters()) for layer in found]
    return found[trained.index(True) + 1 :] if any(trained) else []


def decoder_layers(model: nn.Module) -> list[nn.Module]:
    """The layers of a model, none of them inside another."""
    found: list[nn.Module] = []
    inside: set[nn.Module] = set()
    for module in model.modules():
        if isinstance(module, GradientCheckpointingLayer) and module not in inside:
            found.append(module)
            inside.update(module.modules())
    return found


def split_language_model(model: Any) -> LanguageModel:
    """Decoder and head of a transformers causal LM whose logits the chunked head can compute.

    What the model's forward does between the two, and after the head, is watched on stand-ins for both, without
    weights: the hidden states must reach the head as they are, and the logits must be a scaled or capped product.

    Raises:
        ConfigError: if the head is not a plain torch.nn.Linear, or the model does anything else.
    """
    decoder, head = decoder_of(model), model.get_output_embeddings()
    # A subclass, such as a quantised layer or PEFT's, has a forward of its own; so has a layer that was hooked.
    if not is_plain_linear(head):
        _refuse(f"an output head of type {type(head).__name__}", "a plain torch.nn.Linear")
    z = torch.cat([torch.tensor([1e-6]), torch.linspace(-100.0, 100.0, 400)]).double()
    try:
        logits = _watch(model, decoder, head, z)
    except (AttributeError, KeyError, TypeError, IndexError, RuntimeError, ValueError) as error:
        _refuse(f"{type(model).__name__}, whose forward could not be followed ({error})", "decoder, then head")
    scale = float(logits[0] / z[0])
    softcap = getattr(model.config.get_text_config(), "final_logit_softcapping", None)
    transform = LogitTransform(1.0 if abs(scale - 1.0) < 1e-5 else scale or 1.0, softcap or None)
    if not torch.allclose(transform(z), logits, rtol=1e-5, atol=1e-5):
        _refuse(f"logits of {type(model).__name__} that are another function of the head's output", "scaled or capped")
    return LanguageModel(decoder, head, transform)


def _refuse(got: str, expected: str) -> None:
    raise ConfigError("the LM head cannot be read in chunks", got=got, expected=expected, remedy=_REMEDY)


class _Decoded:
    """A decoder's output of which only the last hidden state is known."""

    def __init__(self, hidden: Tensor) -> None:
        self.last_hidden_state = hidden

    def __getattr__(self, name: str) -> None:
        return None

    def __getitem__(self, index: Any) -> Tensor:
        return self.last_hidden_state[index] if isinstance(index, tuple) else [self.last_hidden_state][index]


class _Stand(nn.Module):
    """Stands in for a part of a model, remembers what it was called with and returns what it was told to."""

    def __init__(self, result: Any) -> None:
        super().__init__()
        self.result = result
        self.calls: list[dict[Any, Any]] = []

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(dict(enumerate(args)) | kwargs)
        return self.result


def _watch(model: Any, decoder: nn.Module, head: nn.Module, z: Tensor) -> Tensor:
    """The logits that the model makes of the head's output z (float64); also checks what decoder and head are given."""
    ids, hidden = torch.zeros(1, 1, dtype=torch.long), torch.linspace(-1.0, 1.0, 3, dtype=torch.float64).view(1, 1, 3)
    decoding, projecting = _Stand(_Decoded(hidden)), _Stand(z.view(1, 1, -1))
    projecting.weight = torch.zeros(1, 1, dtype=z.dtype)  # Mamba asks for its dtype
    given = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "position_ids": ids.clone()}
    with _in_place(model, decoder, decoding), _in_place(model, head, projecting), torch.no_grad():
        # Not through __call__, whose hooks belong to runs of the real parts.
        logits = type(model).forward(model, **given, logits_to_keep=1, use_cache=False).logits
    decoded = [id(argument) for call in decoding.calls for argument in call.values()]
    if len(decoding.calls) != 1 or any(id(value) not in decoded for value in given.values()):
        raise ValueError("the decoder is not called once with the inputs as they are")
    if len(projecting.calls) != 1 or not torch.equal(projecting.calls[0].get(0, ids), hidden):
        raise ValueError("the head is not called once with the hidden states as they are")
    return logits.double().flatten()


@contextmanager
def _in_place(model: nn.Module, part: nn.Module, stand: nn.Module) -> Iterator[None]:
    """The stand in the place of a part of the model."""
    name = next((name for name, module in model.named_modules() if module is part), None)
    if not name:
        raise ValueError(f"{type(part).__name__} is not a part of it")
    model.set_submodule(name, stand)
    try:
        yield
    finally:
        model.set_submodule(name, part)
