"""The heads read one hidden state each, and no other is kept."""

from typing import Any

import pytest
import torch
from torch import Tensor

from toolkit.zlora.forward import prompt as prompts
from toolkit.zlora.forward import states

from .brute import BruteForce
from .tiny import collate, texts, tiny_base, tiny_zlora

TEXTS = texts(((4, 3), (2, 5)))


def values_and_gradients(model: Any) -> list[Tensor]:
    model.zero_grad()
    out = model.train()(**collate(TEXTS))
    (out.nll.sum() + out.log_q[:, 0].sum() - out.log_p[:, 0].sum()).backward()
    trained = [p.grad for p in model.parameters() if p.requires_grad]
    return [out.log_q.detach(), out.log_p.detach(), *(torch.zeros(()) if g is None else g for g in trained)]


@pytest.mark.parametrize("checkpointing", [False, True])
@pytest.mark.parametrize("layer", [-3, 1, -1])
def test_a_state_of_any_layer_is_read_without_asking_the_lm_for_all(
    layer: int, checkpointing: bool, monkeypatch
) -> None:
    """Values of brute force, and values and gradients as when all are asked for and one is picked."""
    model: Any = tiny_zlora(posterior_layer=layer, router_layer=layer)
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    asked: list[bool] = []
    decoder = model.base_model.model.model
    decoder.register_forward_pre_hook(
        lambda _, __, given: asked.append(bool(given["output_hidden_states"])), with_kwargs=True
    )
    found = values_and_gradients(model)
    assert asked == [False, False]
    for i, text in enumerate(TEXTS):
        expected = BruteForce(model, tiny_base()).figures(text)
        torch.testing.assert_close(found[0][i], expected["log_q"])
        torch.testing.assert_close(found[1][i], expected["log_p"])
    monkeypatch.setattr(states, "layer_that_reads", lambda context, index: None)
    for a, b in zip(found, values_and_gradients(model), strict=True):
        torch.testing.assert_close(a, b)
    assert asked[2:] == [layer != -1] * 2


@pytest.mark.parametrize("layer", [1, -1])
def test_without_gradient_only_what_the_head_reads_of_it_stays(layer: int, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[Tensor] = []

    def finish(*args: Any) -> Tensor | None:
        found = states.finish(*args)
        kept.extend([] if found is None else [found])
        return found

    monkeypatch.setattr(prompts, "finish", finish)
    model: Any = tiny_zlora(posterior_layer=layer, router_layer=layer)
    with torch.no_grad():
        model(**collate(TEXTS))
    router, posterior = kept
    assert (tuple(router.shape), tuple(posterior.shape)) == ((2, 32), (2, 5, 32))
    assert [t.untyped_storage().nbytes() for t in kept] == [2 * 32 * 4, 2 * 5 * 32 * 4]
