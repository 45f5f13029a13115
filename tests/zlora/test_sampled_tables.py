"""Tables from draws of z: against the exact tables, and independent of the batches."""

from typing import Any

import numpy as np
import pytest
import torch

from toolkit.data import Example, LatentCollator
from toolkit.evaluation.tables import generate, latent_tables, sampled_tables

from .tiny import KINDS, spec_of, texts, tiny_zlora

EXAMPLES = [Example(str(i), tuple(t.prompt), tuple(t.response)) for i, t in enumerate(texts())]
FIELDS = ("nll_post", "log_weights", "nll_prior", "nll_shuffle", "kl", "nll_free", "log_q", "log_p", "num_tokens")


def drawn(kind: str, batch_size: int = 4, num_samples: int = 24) -> Any:
    model = tiny_zlora(kind=kind)
    return sampled_tables(model, EXAMPLES, LatentCollator(0), batch_size, num_samples=num_samples, seed=3)


@pytest.mark.parametrize("kind", KINDS)
def test_the_batches_change_nothing(kind: str) -> None:
    one, other = drawn(kind, 4), drawn(kind, 1)
    for name in FIELDS:
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), rtol=2e-4, atol=2e-4, err_msg=name)


@pytest.mark.parametrize("kind", ["categorical", "factored"])
def test_every_drawn_loss_is_that_of_a_code_and_its_weight_the_importance_weight(kind: str) -> None:
    model, table = tiny_zlora(kind=kind), drawn(kind)
    exact = latent_tables(model, EXAMPLES, LatentCollator(0), 4)
    for name in ("nll_post", "nll_prior", "nll_shuffle"):
        distance = np.abs(getattr(table, name)[:, :, None] - exact.nll[:, None, :])
        assert distance.min(-1).max() < 1e-3, name
    code = np.abs(table.nll_post[:, :, None] - exact.nll[:, None, :]).argmin(-1)
    log_ratio = np.take_along_axis(exact.log_p - exact.log_q, code, 1)
    np.testing.assert_allclose(table.log_weights, log_ratio - table.nll_post, rtol=1e-4, atol=1e-3)
    np.testing.assert_allclose(table.kl, (np.exp(exact.log_q) * (exact.log_q - exact.log_p)).sum(1), rtol=1e-4)
    np.testing.assert_allclose(table.nll_free, exact.nll_free, rtol=1e-5)


def test_more_codes_than_run_together_give_the_same_tables() -> None:
    model = tiny_zlora(num_latents=11)
    table, batch = latent_tables(model, EXAMPLES, LatentCollator(0), 4), LatentCollator(0)(EXAMPLES)
    with torch.no_grad():
        together = model(**batch, spec=spec_of("exact"))
    np.testing.assert_allclose(table.nll, together.nll.double().sum(-1).numpy(), rtol=1e-4)


def test_answers_under_vectors_differ_with_the_vector_and_follow_use_code() -> None:
    class Letters:
        pad_token_id, eos_token_id = 0, 2

        def decode(self, ids: list[int]) -> str:
            return " ".join(map(str, ids))

    model = tiny_zlora("gemma_untied", kind="gaussian")
    vectors = torch.tensor([[2.0, -1.0], [-2.0, 3.0]])
    prompt = list(texts()[0].prompt)
    answers = generate(
        model, Letters(), [prompt, prompt], vectors, end_token_id=2, max_new_tokens=6, batch_size=2
    )  # fmt: skip
    assert answers[0] != answers[1]
    with pytest.raises(ValueError, match="a gaussian z has no values"):
        model.base_model.use_code(0)  # pyright: ignore
