"""The frozen model's head read in chunks: the values of its logits, at y alone, for every model or with a fallback."""

from functools import partial
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, LlamaConfig

from toolkit.baseline import response_states, token_losses
from toolkit.data import Example, LatentCollator
from toolkit.kernels import HeadOptions
from toolkit.lm import frozen
from toolkit.lm.frozen import FrozenModel, frozen_model

from ..kernels.cases import Recorder
from ..zlora.test_lm_head import TRANSFORMED, base_of, hooked, quantised, with_lora
from ..zlora.tiny import FAMILIES, SIZES, texts, tiny_base

COLLATOR = LatentCollator(0)
EXAMPLES = [Example(str(i), tuple(t.prompt), tuple(t.response)) for i, t in enumerate(texts())]
MEASURES: dict[str, Any] = {"losses": lambda *given: dict(enumerate(token_losses(*given))), "states": response_states}


@pytest.fixture(autouse=True)
def _many_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three tokens per chunk, which do not divide the 11 y tokens."""
    monkeypatch.setattr(frozen, "HeadOptions", partial(HeadOptions, max_bytes=3 * 4 * SIZES["vocab_size"]))


def whole(model: Any) -> FrozenModel:
    """The reference path: all logits are formed."""
    return FrozenModel(model, None)


def measured(what: str, model: Any, batch_size: int = 3) -> dict[Any, torch.Tensor]:
    return MEASURES[what](model, EXAMPLES, COLLATOR, batch_size)


def same(found: dict[Any, torch.Tensor], expected: dict[Any, torch.Tensor]) -> None:
    assert found.keys() == expected.keys()
    for name, value in expected.items():
        torch.testing.assert_close(found[name], value, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("what", MEASURES)
@pytest.mark.parametrize("family", [*FAMILIES, *TRANSFORMED])
def test_chunks_give_what_the_logits_give(family: str, what: str) -> None:
    model = base_of(family)
    same(measured(what, model), measured(what, whole(model)))


@pytest.mark.parametrize("what", MEASURES)
@pytest.mark.parametrize("change", [quantised, hooked, with_lora])
def test_a_model_that_chunks_cannot_serve_is_measured_through_its_logits_with_a_warning(change, what) -> None:
    model = change(tiny_base()).eval()
    with pytest.warns(UserWarning, match="the logits of all y tokens are formed at once"):
        found = measured(what, model)
    same(found, measured(what, whole(model)))


def test_the_head_sees_the_y_tokens_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    read = frozen.free_uncertainties
    monkeypatch.setattr(frozen, "free_uncertainties", lambda h, *rest: seen.append(tuple(h.shape)) or read(h, *rest))
    token_losses(tiny_base(), EXAMPLES, COLLATOR, len(EXAMPLES))
    assert seen[-1] == (sum(len(e.response_ids) for e in EXAMPLES), 32)


def test_no_tensor_of_all_logits_is_made() -> None:
    """64 y tokens under a vocabulary of 4000."""
    model = AutoModelForCausalLM.from_config(LlamaConfig(**SIZES | {"vocab_size": 4000})).requires_grad_(False)
    examples = [Example(str(i), tuple(t.prompt), tuple(t.response)) for i, t in enumerate(texts(((2, 32), (3, 32))))]
    largest = {}
    for path in (whole, frozen_model):
        with Recorder() as recorder:
            token_losses(path(model), examples, COLLATOR, 2)
        largest[path] = recorder.largest
    assert largest[whole] >= 64 * 4000
    assert largest[frozen_model] <= 4000 * 32  # the weight of the head
