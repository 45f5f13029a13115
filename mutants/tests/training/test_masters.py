"""A parameter replaced between two steps is the one that the next step starts from, under every ZeRO stage."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import succeed

from toolkit.training.masters import MOMENTS, Masters

from .clipped_steps import Small, examples, optimizer_of
from .replaced_parameters import REPLACED, STEPS, new_values

EXACT = ("0", "1", "2", "3", "3-persistent", "2-offload", "3-offload")
ROUNDED = ("0-bf16", "1-bf16", "1-bf16-fp32sums", "2-bf16", "3-bf16")
TOLERANCE = 1e-6


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """The same in one process, without DeepSpeed and without toolkit.training.masters."""
    module = Small()
    optimizer, named = optimizer_of(module), dict(module.named_parameters())

    def steps() -> None:
        for _ in range(STEPS):
            optimizer.zero_grad()
            module(examples()).backward()
            optimizer.step()

    steps()
    state = {name: {key: optimizer.state[named[name]][key].tolist() for key in MOMENTS} for name in REPLACED}
    found: dict[str, Any] = {"before": {name: {"value": named[name].tolist(), **state[name]} for name in REPLACED}}
    new = new_values({name: p.shape for name, p in named.items()})
    for name, values in new.items():
        named[name].data.copy_(values["value"])
        for key in MOMENTS:
            optimizer.state[named[name]][key].copy_(values[key])
    steps()
    replaced = {name: {key: t.tolist() for key, t in values.items()} for name, values in new.items()}
    return found | {"replaced": replaced, "after": {name: p.tolist() for name, p in named.items()}}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Every case in two processes, as each of them saw it."""
    file: Path = tmp_path_factory.mktemp("masters") / "found.json"
    succeed([str(file), *EXACT, *ROUNDED], nproc=2, module="training.replaced_parameters")
    return json.loads(file.read_text())


def largest_difference(a: Any, b: Any) -> float:
    if isinstance(a, dict):
        assert a.keys() == b.keys()
        return max(largest_difference(a[key], b[key]) for key in a)
    return float((torch.tensor(a) - torch.tensor(b)).abs().max())


@pytest.mark.parametrize("case", EXACT)
def test_what_is_read_and_what_the_next_steps_make_of_it_is_that_of_one_process(found, expected, case):
    for seen in (process[case] for process in found):
        assert largest_difference(seen["before"], expected["before"]) < TOLERANCE
        assert largest_difference(seen["replaced"], expected["replaced"]) == 0.0
        assert largest_difference({n: seen["used"][n] for n in REPLACED}, values_of(expected)) == 0.0
        assert largest_difference(seen["after"], expected["after"]) < TOLERANCE
    assert largest_difference(values_of(expected), {n: expected["after"][n] for n in REPLACED}) > 1e4 * TOLERANCE


@pytest.mark.parametrize("case", ROUNDED)
def test_bfloat16_is_replaced_with_its_float32_master(found, expected, case):
    rounded = {name: torch.tensor(value).bfloat16().float().tolist() for name, value in values_of(expected).items()}
    assert largest_difference(rounded, values_of(expected)) > 1e-3
    for seen in (process[case] for process in found):
        assert largest_difference(seen["replaced"], expected["replaced"]) == 0.0
        assert largest_difference({n: seen["used"][n] for n in REPLACED}, rounded) == 0.0
        # The old values are further away than this from the new ones, so the steps began from the new ones.
        assert largest_difference(seen["after"], expected["after"]) < 0.1
    old = {name: of["value"] for name, of in expected["before"].items()}
    assert min(largest_difference(old[name], values_of(expected)[name]) for name in REPLACED) > 0.5


def values_of(expected: dict[str, Any]) -> dict[str, Any]:
    return {name: of["value"] for name, of in expected["replaced"].items()}


def test_without_deepspeed_the_tensor_itself_is_replaced():
    module = Small()
    optimizer = optimizer_of(module)
    module(examples()).backward()
    optimizer.step()
    parameter = module.zlora_A.weight
    held, before, masters = parameter.data_ptr(), parameter.detach().clone(), Masters(optimizer)
    found = masters.whole(parameter)
    found["value"].zero_()
    assert torch.equal(parameter, before)  # copies were read
    new = {key: torch.full_like(parameter, i) for i, key in enumerate(("value", *MOMENTS), start=1)}
    masters.replace(parameter, new)
    assert parameter.eq(1.0).all() and parameter.data_ptr() == held
    assert all(torch.equal(value, new[key]) for key, value in masters.whole(parameter).items())
