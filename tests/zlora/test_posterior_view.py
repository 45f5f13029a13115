"""A restricted view of y is all that the posterior reads, and nothing else changes."""

from __future__ import annotations

from collections import Counter

import pytest
import torch
from toolkit.zlora.forward.views import View, ViewKind, view_of_y
from torch import Tensor

from .test_latent_forward import close, outputs
from .tiny import ACTIVATIONS, Reference, Text, collate, texts, tiny_zlora

SEED, SHARE = 5, 0.8
LENGTHS = ((4, 6), (2, 5), (1, 2), (6, 1))
KINDS: tuple[ViewKind, ...] = ("drop_prefix", "bag_of_words")


def drawn(kind: ViewKind, batch: dict[str, Tensor], share: float = SHARE) -> View:
    """The view that the forward draws after the same seed."""
    torch.manual_seed(SEED)
    return view_of_y(kind, batch["response_ids"], batch["y_mask"], share)


def seen(view: View, examples: list[Text]) -> list[Text]:
    """The examples as the posterior reads them: y replaced by what the view leaves, in its order."""
    return [
        Text(example.prompt, ids[mask].tolist()) for example, ids, mask in zip(examples, *view, strict=True)
    ]  # fmt: skip


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_posterior_equals_that_of_a_response_which_is_the_view(kind: ViewKind, activation: str):
    model, examples = tiny_zlora(activation=activation), texts(LENGTHS)
    batch, reference = collate(examples, left=1, right=2), Reference(model)
    view = drawn(kind, batch)
    torch.manual_seed(SEED)
    log_q = outputs(model, batch, posterior_view=kind, drop_prefix=SHARE)["log_q"]
    whole = outputs(model, batch)["log_q"]
    for index, example in enumerate(seen(view, examples)):
        close(log_q[index], reference(example)["log_q"], f"example {index}")
    changed = [s.response != e.response for s, e in zip(seen(view, examples), examples, strict=True)]
    assert sum(changed) >= 2
    assert all((log_q[i] - whole[i]).abs().max() > 1e-3 for i, one in enumerate(changed) if one)


@pytest.mark.parametrize("kind", KINDS)
def test_generator_and_z_free_rows_do_not_change(kind: ViewKind):
    model, batch = tiny_zlora(), collate(texts(LENGTHS))
    plain, viewed = outputs(model, batch), outputs(model, batch, posterior_view=kind, drop_prefix=SHARE)
    assert all(torch.equal(plain[name], viewed[name]) for name in ("nll", "nll_free", "u", "log_p", "jsd", "y_mask"))


def test_the_number_of_dropped_tokens_is_even_up_to_the_share():
    mask = torch.ones(4000, 5, dtype=torch.bool)
    torch.manual_seed(SEED)
    counts = Counter((5 - view_of_y("drop_prefix", torch.zeros(4000, 5), mask, 0.65).mask.sum(-1)).tolist())
    assert set(counts) == {0, 1, 2, 3}  # floor(0.65 * 5) = 3
    assert all(abs(count - 1000) < 4 * (4000 * 0.25 * 0.75) ** 0.5 for count in counts.values())


def test_the_last_token_stays_and_fillers_stay_empty():
    mask = torch.arange(4) < torch.tensor([[4], [1], [0]])
    for seed in range(50):
        torch.manual_seed(seed)
        left = view_of_y("drop_prefix", torch.zeros(3, 4), mask, 1.0).mask
        assert left[0, 3] and left[1, 0] and not left[2].any() and not left[~mask].any()


def test_every_order_of_the_tokens_is_drawn_equally_often():
    ids, mask = torch.tensor([7, 8, 9, 0]).repeat(6000, 1), (torch.arange(4) < 3).repeat(6000, 1)
    torch.manual_seed(SEED)
    view = view_of_y("bag_of_words", ids, mask, SHARE)
    counts = Counter(map(tuple, view.ids.tolist()))
    assert len(counts) == 6 and all(order[3] == 0 for order in counts)
    assert all(abs(count - 1000) < 4 * (6000 * 5 / 36) ** 0.5 for count in counts.values())


def test_the_full_view_is_y_and_draws_nothing():
    batch = collate(texts(LENGTHS))
    torch.manual_seed(SEED)
    before = torch.get_rng_state()
    view = view_of_y("full", batch["response_ids"], batch["y_mask"], SHARE)
    assert view.ids is batch["response_ids"] and view.mask is batch["y_mask"]
    assert torch.equal(torch.get_rng_state(), before)


def test_an_unknown_view_is_refused():
    with pytest.raises(ValueError, match="drop_prefix or bag_of_words, got 'suffix'"):
        view_of_y("suffix", torch.zeros(1, 1), torch.ones(1, 1).bool(), SHARE)  # pyright: ignore[reportArgumentType]
