"""Partitions that are in the data are told from those that are not, and one found many times counts once."""

import numpy as np
import pytest
import torch
from sklearn.metrics import adjusted_rand_score
from torch import Tensor

from toolkit.latent.clustering import Clustering
from toolkit.latent.partitions import MAX_LAYERS, Candidate, candidates, groups, num_components, spaced

NUM, HIDDEN = 160, 24


def states(truth_N: Tensor | None, seed: int, on_prompt: float = 0.0) -> tuple[Tensor, Tensor]:
    """States of y that show the hidden partition, if any, beside noise and much of the prompt; states of x."""
    generator = torch.Generator().manual_seed(seed)
    response_NH = torch.randn(NUM, HIDDEN, generator=generator)
    if truth_N is not None:  # not in the first columns, which are no principal components
        response_NH[:, 8:] += (8.0 * torch.randn(4, HIDDEN - 8, generator=generator))[truth_N]
    prompt_NC = torch.randn(NUM, 6, generator=generator)
    return response_NH + on_prompt * prompt_NC @ torch.randn(6, HIDDEN, generator=generator), prompt_NC


def hidden(seed: int) -> Tensor:
    """Four groups of like size in random order."""
    return torch.arange(4).repeat(NUM // 4)[torch.randperm(NUM, generator=torch.Generator().manual_seed(seed))]


def find(*layers: tuple[Tensor, Tensor]) -> list[Candidate]:
    return candidates(((f"mean/{i}", *layer) for i, layer in enumerate(layers)), 4, seed=0, components=(4, 8))


def same(one: Candidate, truth_N: Tensor) -> bool:
    return adjusted_rand_score(one.labels_N, truth_N) == 1.0


@pytest.mark.parametrize("name", ["mean/12", "mean/0+prompt", "surprise/-1@32", "mean/3+prompt@8"])
def test_a_clustering_is_its_name(name: str) -> None:
    assert str(Clustering.parse(name)) == name


@pytest.mark.parametrize("name", ["mean", "mean/", "mean/1@", "mean/1@0", "mean/1+x", "mean/1@8+prompt", "chance"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="names no clustering"):
        Clustering.parse(name)


def test_every_layer_is_clustered_with_and_without_its_prompt_and_with_each_number_of_components() -> None:
    found = find(states(None, 1), states(None, 2))
    names = ["mean/0@4", "mean/0@8", "mean/0+prompt@4", "mean/0+prompt@8"]
    assert [str(one.clustering) for one in found] == names + [name.replace("/0", "/1") for name in names]


@pytest.mark.parametrize(
    ("examples", "codes", "expected"),
    [(1536, 4, 16), (1024, 4, 16), (640, 4, 10), (250, 3, 4), (250, 8, 8), (90, 40, 16)],
)
def test_fewer_components_are_tried_of_few_examples(examples: int, codes: int, expected: int) -> None:
    assert num_components(examples, codes) == (expected, 2 * expected)


def test_of_many_layers_some_are_taken_evenly_with_the_first_and_the_last() -> None:
    layers = [f"mean/{i}" for i in range(31)]
    assert spaced(layers) == layers[::2]
    assert spaced(layers[:MAX_LAYERS]) == layers[:MAX_LAYERS]


def test_only_layers_that_show_a_partition_are_stable() -> None:
    truth = hidden(0)
    for one in find(states(truth, 1), states(None, 2)):
        assert one.stable == (one.clustering.states == "mean/0")
        assert same(one, truth) if one.stable else max(one.seeds, one.halves) < 1


def test_with_the_prompt_taken_out_a_partition_shows_that_the_prompt_drowns() -> None:
    truth = hidden(0)
    found = find(states(truth, 1, on_prompt=30.0))
    assert {one.clustering.with_prompt for one in found if one.stable and same(one, truth)} == {False}


def test_a_cluster_of_a_few_outliers_is_no_start() -> None:
    """Each code would start with the examples of one cluster."""
    response_NH, prompt_NC = states(None, 1)
    response_NH[:6] += 100.0 * torch.randn(3, HIDDEN, generator=torch.Generator().manual_seed(2)).repeat(2, 1)
    found = [one for one in find((response_NH, prompt_NC)) if one.stability > 0.9]
    assert found and all(one.smallest == 2 * 4 / NUM and not one.stable for one in found)


def candidate(labels: list[int], stability: float) -> Candidate:
    return Candidate(Clustering("mean/0"), np.array(labels), seeds=stability, halves=1.0, smallest=1.0)


def test_a_partition_found_many_times_is_one_group_and_the_largest_group_comes_first() -> None:
    few, many = ([candidate(hidden(i).tolist(), 0.99 - 0.01 * i) for _ in range(2 + i)] for i in range(2))
    assert groups([many[0], *few, *many[1:]]) == [many, few]
    # Neighbours agree to 0.92, those next to them to 0.85: what counts is agreement with the most stable one.
    ends = [candidate([0] * (50 - 2 * i) + [1] * (50 + 2 * i), 0.95 - 0.01 * i) for i in range(3)]
    assert groups(ends[::-1]) == [ends[:2], ends[2:]]


def test_a_group_is_led_by_its_most_stable_member_and_of_equals_by_the_one_most_agree_with() -> None:
    labels = [0] * 50 + [1] * 50
    odd = candidate([1, *labels[1:]], 1.0)
    like = [candidate(labels, stability) for stability in (0.9996, 0.95, 0.95)]
    assert groups([odd, *like])[0][0] is like[0]
    assert groups([odd, *like[1:]])[0][0] is odd
