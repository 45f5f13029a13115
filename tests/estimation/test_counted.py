"""Traffic and states against two real processes: what their collectives carried, and the tensors that were there."""

import json
from typing import Any

import pytest
from processes import TinyRun

from toolkit.commands.estimate import estimate
from toolkit.config import load_config
from toolkit.estimation.plan import Cluster, Plan

LARGE = ("zlora.r=128", "zlora.posterior_r=64", "train.batch_size=4", "train.steps=4")
BF16 = ("model.dtype=bfloat16", "baseline.given=2.6", "train.step0_tolerance=10")
COUNTS = 512  # bytes of counts, norms and flags that a step exchanges besides
OTHERS = 24 * 1024  # bytes of tensors that are neither weights nor the optimizer's: states of generators, tables


def counted(tiny: TinyRun, name: str, monkeypatch: pytest.MonkeyPatch, *overrides: str) -> tuple[dict[str, int], int]:
    """Bytes by kind in the last step, by when ZeRO-3 knows the order of modules, and of the tensors at its end."""
    path = tiny.runs / f"{name}.json"
    monkeypatch.setenv("BYTES", str(path))
    tiny.train(name, *LARGE, *overrides, nproc=2, module="estimation.counted_bytes")
    *_, before, last = json.loads(path.read_text())
    resident = last.pop("resident")
    return {kind: number - before.get(kind, 0) for kind, number in last.items()}, resident


def planned(tiny: TinyRun, *overrides: str) -> Plan:
    config = load_config(tiny.config, [*LARGE, *overrides])
    found = estimate(config, Cluster(1, 2, 2**30, 0.1), 7, 20, accelerator=False, limits=False)
    return next(plan for plan in found.plans if plan.name == config.deepspeed)


def check(tiny: TinyRun, name: str, monkeypatch: pytest.MonkeyPatch, *overrides: str) -> None:
    bytes_of, resident = counted(tiny, name, monkeypatch, *overrides)
    plan = planned(tiny, *overrides)
    for kind, names in {
        "all_reduce": ["all_reduce"],
        "all_gather": ["all_gather_into_tensor", "_all_gather_base", "all_gather"],
        "reduce_scatter": ["reduce_scatter_tensor", "_reduce_scatter_base", "reduce_scatter"],
    }.items():
        expected = getattr(plan.traffic, kind)
        assert sum(bytes_of.get(one, 0) for one in names) == pytest.approx(expected, abs=COUNTS), kind
    state = plan.state
    always = state.frozen + state.trainable + state.optimizer + state.host
    # Between steps lower stages hold no gradients, and what is whole under ZeRO-3 depends on where it stands.
    always += state.gradients + state.buckets if plan.sizes.stage == 3 else 0
    assert always <= resident <= always + state.whole + OTHERS


@pytest.mark.slow
def test_zero3_gathers_and_holds_what_was_estimated(tiny: TinyRun, monkeypatch: pytest.MonkeyPatch) -> None:
    check(tiny, "counted_z3", monkeypatch, "deepspeed=z3")


@pytest.mark.slow
def test_zero2_reduces_and_holds_what_was_estimated(tiny: TinyRun, monkeypatch: pytest.MonkeyPatch) -> None:
    check(tiny, "counted_z2", monkeypatch, "deepspeed=z2", "train.gradient_accumulation=2", *BF16)


@pytest.mark.slow
@pytest.mark.parametrize("dtype", [(), BF16], ids=["float32", "bfloat16"])
@pytest.mark.parametrize("stage", ["z0", "z1", "z3_offload_all"])
def test_the_other_stages_too(tiny: TinyRun, stage: str, dtype: tuple[str, ...], monkeypatch: Any) -> None:
    check(tiny, f"counted_{stage}_{len(dtype)}", monkeypatch, f"deepspeed={stage}", *dtype)


@pytest.mark.slow
@pytest.mark.parametrize("checkpointing", ["false", "true"])
def test_zero3_that_keeps_nothing_gathers_for_every_use(tiny, nothing_kept, checkpointing, monkeypatch):
    settings = (f"deepspeed={nothing_kept}", f"train.gradient_checkpointing={checkpointing}", "zlora.r=4")
    check(tiny, f"counted_none_{checkpointing}", monkeypatch, *settings)
