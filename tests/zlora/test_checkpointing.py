"""Gradients with activation checkpointing equal those without; the guard against overwritten gates guards something.

Checkpointing runs the layers again during the backward, which then reads the gates again.
"""

from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

import pytest
import torch
from peft import PeftModel
from torch import Tensor

from toolkit.zlora.gate_box import _Ticket

from .test_latent_forward import FIELDS
from .tiny import IDS, WITH_JSD, collate, texts, tiny_zlora, zlora_layers


def training_model(checkpointing: bool, family: str = "llama", activation: str = "response") -> PeftModel:
    model = tiny_zlora(family, activation=activation).train()
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model


def gradients(model: PeftModel) -> dict[str, Tensor]:
    return {n: p.grad for n, p in model.named_parameters() if p.grad is not None}


def latent_loss(model: PeftModel) -> Tensor:
    output = model(**collate(texts()), spec=WITH_JSD)
    weights = {name: torch.linspace(0.5, 1.5, output[name].numel()) for name in FIELDS}
    return sum((output[name].flatten() * weights[name]).sum() for name in ("nll", "log_q", "log_p", "jsd"))  # pyright: ignore


def same(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    assert one.keys() == other.keys() and one
    return all(torch.allclose(value, other[name], rtol=1e-4, atol=1e-5) for name, value in one.items())


@pytest.mark.parametrize(("family", "activation"), [("llama", "response"), ("gemma", "all"), ("gpt_neox", "response")])
def test_gradients_do_not_depend_on_checkpointing(family, activation):
    results, calls = [], []
    for checkpointing in (False, True):
        model, counter = training_model(checkpointing, family, activation), Counter()
        for name, layer in zlora_layers(model).items():
            # The first thing a layer does on every run is to call its base layer.
            layer.base_layer.register_forward_hook(lambda *_, name=name, counter=counter: counter.update([name]))
        latent_loss(model).backward()
        results.append(gradients(model))
        calls.append(set(counter.values()))
    # Once for the frozen pass, which has no gradient and is never recomputed; the second model recomputed every layer.
    assert calls == [{2}, {3}]
    assert same(*results)


@pytest.mark.parametrize(
    ("checkpointing", "restoring", "harmed"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_overwritten_gates_are_put_back_where_layers_are_recomputed(checkpointing, restoring, harmed, monkeypatch):
    """Without that, gates overwritten by hand silently change the gradients."""
    if not restoring:
        monkeypatch.setattr(_Ticket, "use", lambda ticket: setattr(ticket, "done", True))
    expected, model = training_model(checkpointing), training_model(checkpointing)
    latent_loss(expected).backward()
    loss = latent_loss(model)
    box = model.base_model.box
    box.current = replace(box.current, codes_RC=box.current.codes_RC.roll(4, 0))
    loss.backward()
    assert same(gradients(model), gradients(expected)) is not harmed


def test_a_refused_forward_leaves_the_gates_as_they_were():
    model, expected = training_model(True), training_model(True)
    latent_loss(expected).backward()
    loss = latent_loss(model)
    with pytest.raises(RuntimeError, match="before the backward of the first"), torch.no_grad():
        model(IDS, codes=1)
    loss.backward()
    assert same(gradients(model), gradients(expected))


def forward_under_use_code_then_another_forward(model: PeftModel) -> None:
    with model.base_model.use_code(0):
        loss = model(IDS).logits.square().mean()
    with torch.no_grad():
        model(IDS, codes=1)
    loss.backward()


def forward_with_codes_inside_use_code(model: PeftModel) -> None:
    context: AbstractContextManager[None] = model.base_model.use_code(1)
    with torch.no_grad():
        model(IDS, codes=1)
    with context:
        loss = model(IDS, codes=0).logits.square().mean()
    loss.backward()


def backward_after_the_end_of_use_code(model: PeftModel) -> None:
    with model.base_model.use_code(0):
        loss = model(IDS).logits.square().mean()
    loss.backward()


def test_use_code_never_gives_silently_wrong_gradients():
    """A sequence of calls either raises or ends with the gradients of code 0."""
    expected = training_model(True)
    expected(IDS, codes=0).logits.square().mean().backward()
    for run, raises in {
        forward_under_use_code_then_another_forward: True,
        forward_with_codes_inside_use_code: False,
        backward_after_the_end_of_use_code: False,
    }.items():
        model = training_model(True)
        with pytest.raises(RuntimeError) if raises else nullcontext():
            run(model)
        assert raises or same(gradients(model), gradients(expected)), run.__name__
