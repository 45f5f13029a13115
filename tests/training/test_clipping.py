"""Each group is clipped to its own norm, as torch would clip it alone, under every ZeRO stage."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import succeed
from torch import Tensor
from torch.nn.utils import clip_grad_norm_

from toolkit.errors import ConfigError, ToolkitError
from toolkit.training.clipping import GROUPS, GroupClipper, group_of, parameter_groups

from ..zlora.tiny import tiny_zlora
from .clipped_steps import LIMITS, STEPS, Small, examples, optimizer_of

CPU = torch.device("cpu")
PARTITIONED = ("1", "2", "3", "2-offload", "3-offload")
TOLERANCE = 1e-6


def groups_with_gradients(scale: float = 1.0) -> list[dict[str, Any]]:
    """Three groups of two parameters, gradients a hundred times as large from one group to the next."""
    generator = torch.Generator().manual_seed(0)
    groups = []
    for i, name in enumerate(GROUPS):
        params = [torch.nn.Parameter(torch.zeros(shape)) for shape in ((5, 3), (7,))]
        for parameter in params:
            parameter.grad = scale * 100.0**i * torch.randn(parameter.shape, generator=generator)
        groups.append({"name": name, "params": params})
    return groups


def gradients(groups: list[dict[str, Any]]) -> list[Tensor]:
    return [p.grad for group in groups for p in group["params"] if p.grad is not None]


def stepped(groups: list[dict[str, Any]], limits: dict[str, float], *, sharded: bool = False) -> GroupClipper:
    """A clipper that has seen one step over these groups."""
    clipper = GroupClipper(limits, sharded=sharded, device=CPU)
    optimizer = torch.optim.SGD(groups, lr=0.0)
    optimizer.register_step_pre_hook(clipper)
    optimizer.step()
    return clipper


def test_without_a_limit_or_below_it_nothing_changes():
    for limit in (0.0, 1e9):
        groups, before = groups_with_gradients(), groups_with_gradients()
        stepped(groups, dict.fromkeys(GROUPS, limit))
        assert all(torch.equal(a, b) for a, b in zip(gradients(groups), gradients(before), strict=True))


def test_a_step_whose_gradient_is_not_finite_in_one_group_moves_none():
    """Without ZeRO; of ZeRO's a hook that sees such a gradient at all knows that it was not left out."""
    groups = groups_with_gradients()
    groups[1]["params"][0].grad[0, 0] = math.nan
    clipper = stepped(groups, dict.fromkeys(GROUPS, 0.1))
    assert clipper.skipped and not gradients(groups) and math.isnan(clipper.figures()["grad_norm/posterior"])
    groups[1]["params"][0].grad = torch.full((5, 3), math.inf)
    with pytest.raises(ToolkitError, match="not finite"):
        stepped(groups, dict.fromkeys(GROUPS, 0.1), sharded=True)


def test_a_group_in_several_parts_is_refused_before_its_second_part_moves():
    """ZeRO 3 with a sub_group_size below the group's size."""
    groups = groups_with_gradients()
    optimizer = torch.optim.SGD(groups, lr=1.0)
    optimizer.register_step_pre_hook(GroupClipper(dict.fromkeys(GROUPS, 0.1), sharded=True, device=CPU))
    first, second = groups[0]["params"]
    optimizer.param_groups = [{**optimizer.param_groups[0], "params": [first]}]
    optimizer.step()
    optimizer.param_groups = [{**optimizer.param_groups[0], "params": [second]}]
    with pytest.raises(ConfigError, match=r"(?s)'layers' in several parts.*raise sub_group_size"):
        optimizer.step()
    assert first.abs().sum() > 0 and second.eq(0).all()


def test_no_step_at_all_is_noticed():
    """DeepSpeed was told to use an optimizer of its own, which has no hook."""
    with pytest.raises(ConfigError, match="zero_force_ds_cpu_optimizer"):
        GroupClipper(dict.fromkeys(GROUPS, 1.0), sharded=True, device=CPU).figures()


def test_a_parameter_is_grouped_by_its_module_not_by_the_names_around_it():
    assert group_of("base_model.model.model.layers.0.mlp.router.zlora_B.default.weight") == "layers"
    assert group_of("base_model.zlora_heads.default.router.1.weight") == "router"
    assert group_of("base_model.zlora_heads.router.posterior.3.bias") == "posterior"


def test_the_groups_of_a_model_hold_every_trainable_parameter_once():
    model = tiny_zlora()
    trainable = {n: p for n, p in model.named_parameters() if p.requires_grad}
    groups = parameter_groups(trainable.items())
    assert [group["name"] for group in groups] == list(GROUPS)
    members = {id(p): group["name"] for group in groups for p in group["params"]}
    assert len(members) == len(trainable) == sum(len(group["params"]) for group in groups)
    heads: Any = model.base_model.zlora_heads["default"]  # pyright: ignore
    assert {members[id(p)] for p in heads.router.parameters()} == {"router"}
    assert {members[id(p)] for p in heads.posterior.parameters()} == {"posterior"}
    assert all((members[id(p)] == "layers") == ("zlora_heads" not in n) for n, p in trainable.items())


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """The same steps in one process, without DeepSpeed and without GroupClipper."""
    module = Small()
    optimizer = optimizer_of(module)
    norms: dict[str, float] = {}
    for _ in range(STEPS):
        optimizer.zero_grad()
        module(examples()).backward()
        for group in optimizer.param_groups:
            limit = LIMITS[group["name"]] or math.inf
            norms[f"grad_norm/{group['name']}"] = clip_grad_norm_(group["params"], limit).item()
        assert norms["grad_norm/layers"] > LIMITS["layers"] and norms["grad_norm/posterior"] > LIMITS["posterior"]
        optimizer.step()
    weights = torch.cat([p.detach().flatten() for p in module.parameters()])
    moved = weights - torch.cat([p.detach().flatten() for p in Small().parameters()])
    assert moved.abs().max() > 1000 * TOLERANCE
    return {"weights": weights.tolist(), "norms": norms}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Every case in two processes, each with half of the batch."""
    file: Path = tmp_path_factory.mktemp("clipping") / "found.json"
    succeed([str(file), "0", *PARTITIONED], nproc=2, module="training.clipped_steps")
    return json.loads(file.read_text())


@pytest.mark.parametrize("case", ["0", *PARTITIONED])
def test_two_processes_under_any_stage_take_the_step_of_one(found, expected, case):
    assert found[case]["weights"] == pytest.approx(expected["weights"], abs=TOLERANCE)
    assert found[case]["norms"] == pytest.approx(expected["norms"], rel=1e-4)
    if case in PARTITIONED:  # the groups' norms make up DeepSpeed's global one
        squares = sum(norm**2 for norm in found[case]["norms"].values())
        assert math.sqrt(squares) == pytest.approx(found[case]["total"], rel=1e-5)
