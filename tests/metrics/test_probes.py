"""Linear probes: what is there is found, on prompts that the probe has not seen, and nothing is found in noise."""

import numpy as np
import pytest

from toolkit.metrics.probes import probe_accuracy

RNG = np.random.default_rng(0)
LABELS = ["left", "right", "round"] * 40
PROMPTS = [i // 6 for i in range(120)]  # each with every label twice
NOISE = RNG.normal(size=(120, 6))
CODE = np.asarray([[label == name for name in ("left", "right", "round")] for label in LABELS], dtype=float)


def test_a_label_that_is_in_the_features_is_read_and_one_that_is_not_is_not() -> None:
    there, absent = (
        probe_accuracy(features, LABELS, PROMPTS, 0) for features in (NOISE + 9 * CODE @ np.eye(3, 6), NOISE)
    )
    assert there is not None and absent is not None
    assert there["value"] > 0.95 and absent["value"] == pytest.approx(1 / 3, abs=0.15)
    assert there["chance"] == absent["chance"] == pytest.approx(1 / 3, abs=0.05)
    assert there["num_examples"] == 120 and there["folds"] == 5


def test_chance_is_that_of_the_most_frequent_label() -> None:
    labels = ["rare" if i % 10 == 0 else "frequent" for i in range(120)]
    found = probe_accuracy(NOISE, labels, PROMPTS, 0)
    assert (
        found is not None and found["chance"] == pytest.approx(0.9) and found["value"] == pytest.approx(0.9, abs=0.03)
    )


def test_a_probe_is_not_judged_by_prompts_that_it_has_seen() -> None:
    prompts = [i // 12 for i in range(120)]
    labels = ["ab"[int(RNG.integers(2))] for _ in range(10)]
    by_prompt, alone = np.eye(10)[prompts], [labels[prompt] for prompt in prompts]
    found = probe_accuracy(by_prompt, alone, prompts, 0)
    assert found is not None and found["value"] < 0.9, "the features name the prompt, which says nothing of another one"
    seen = probe_accuracy(by_prompt, alone, list(range(120)), 0)
    assert seen is not None and seen["value"] == 1.0


@pytest.mark.parametrize(
    ("labels", "prompts"), [(LABELS, [0] * 120), (["one"] * 120, PROMPTS), (["a"] * 119 + ["b"], PROMPTS)]
)
def test_too_few_prompts_or_labels_are_no_accuracy(labels: list[str], prompts: list[int]) -> None:
    assert probe_accuracy(NOISE, labels, prompts, 0) is None
