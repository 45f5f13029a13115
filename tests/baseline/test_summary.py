"""From token losses to the artefact: the interval and the map of y."""

import numpy as np
import pytest
import torch

from toolkit.baseline import Baseline, Fingerprints, summarise, token_map
from toolkit.data import Example

PRINTS = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "x"))


def summary(prompts: list[int], values: list[float]) -> Baseline:
    examples = [Example(str(i), (prompt,), (1, 2)) for i, prompt in enumerate(prompts)]
    losses = [torch.tensor([value, 0.0], dtype=torch.float64) for value in values]
    return summarise(examples, losses, PRINTS, "model", "data", num_resamples=4000, seed=0)


def test_responses_to_one_prompt_are_resampled_together() -> None:
    """Four equal responses to each of 100 prompts know no more than one: the error of a mean of 100, not of 400."""
    draws = np.random.default_rng(0).exponential(size=100)
    alone = summary(list(range(100)), draws.tolist()).c_base["sequence_sum"]
    fourfold = summary([i for i in range(100) for _ in range(4)], np.repeat(draws, 4).tolist())
    apart = summary(list(range(400)), np.repeat(draws, 4).tolist()).c_base["sequence_sum"]
    together = fourfold.c_base["sequence_sum"]
    assert fourfold.num_prompts == 100 and fourfold.num_sequences == 400
    assert together.value == pytest.approx(alone.value)
    assert together.standard_error == pytest.approx(draws.std() / 10, rel=0.05)
    assert together.standard_error == pytest.approx(2 * apart.standard_error, rel=0.1)


def test_the_map_of_y_equals_a_count_by_hand() -> None:
    rng = np.random.default_rng(1)
    rows = [torch.tensor(rng.exponential(size=size)) for size in (1, 3, 10, 26)]
    values = [(float(v), 10 * t // len(row)) for row in rows for t, v in enumerate(row)]
    total = sum(v for v, _ in values)
    found = token_map(rows)
    for share, count in (("0.01", 1), ("0.05", 2), ("0.1", 4), ("0.25", 10), ("0.5", 20)):
        top = sorted((v for v, _ in values), reverse=True)[:count]
        assert found.top_share[share] == pytest.approx(sum(top) / total)
    expected = [sum(v for v, tenth in values if tenth == i) / total for i in range(10)]
    assert found.tenths == pytest.approx(expected) and sum(found.tenths) == pytest.approx(1)


def test_a_scalar_from_elsewhere_is_marked_and_keeps_its_marks(tmp_path) -> None:
    given = Baseline.given(0.5, PRINTS, [4, 8], "model", "data")
    assert given.c_base["token_mean"].value == 0.5 and given.c_base["sequence_sum"].value == 3.0
    given.save(tmp_path / "c.json")
    again = Baseline.load(tmp_path / "c.json")
    assert again == given and not again.verified and again.tokens_per_sequence == 6
    assert again.usable("sequence_sum", 0.05, "c.json") == 3.0
