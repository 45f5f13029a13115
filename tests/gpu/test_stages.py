"""The GPU stages speak to today's product: what they override are keys of the config, and what they import runs."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from toolkit.config import load_config

GPU = Path(__file__).parents[2] / "gpu"


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch):
    """Imports a module of gpu/, which is no package: its scripts run by their path."""
    monkeypatch.syspath_prepend(str(GPU))

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def test_every_job_is_a_valid_run(stage):
    jobs = stage("jobs")
    names = set()
    for job in [*jobs.product_jobs(), *jobs.two_rank_jobs(), *jobs.large_jobs()]:
        assert set(job.after) <= names, f"{job.name} waits for what does not come before it"
        names.add(job.name)
        if jobs.CONFIG in job.args:
            load_config(jobs.CONFIG, [arg for arg in job.args if "=" in arg])
    assert {run for pair in jobs.SAME for run in pair[:2]} <= names


def test_the_device_is_compared_with_the_cpu(stage):
    numerics = stage("numerics")
    torch = numerics.torch
    found = numerics.results(numerics.model_of("llama"), "cpu", torch.float32)
    assert numerics.furthest(found, found) == (0.0, 0.0)
    moved = {name: value + 1 for name, value in found.items()}
    assert min(numerics.furthest(moved, found)) > 1e-3


def test_operations_of_the_large_step(stage):
    """`zlora estimate` traces 204.7 TFLOP at this shape; the closed form leaves the small parts out."""
    shapes = stage("shapes")
    assert shapes.ours_flops(2048, 512, 1, shapes.LARGE) / 1e12 == pytest.approx(204.7, rel=0.01)
