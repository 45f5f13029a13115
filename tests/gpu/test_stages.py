"""The GPU stages speak to today's product: what they override are keys of the config, and what they import runs."""

import importlib
from functools import partial
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
    for job in [*jobs.product_jobs(), *jobs.two_rank_jobs(), *jobs.speed_jobs({}), *jobs.large_jobs()]:
        assert {*job.after, *job.behind} <= names, f"{job.name} waits for what does not come before it"
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
    """By hand: 6.98e9 weights in the layers, 5.25e8 in the head, 1.31e5 units of attention over all layers."""
    shapes = stage("shapes")
    rows, own, units = 9 * 513, 9 * 513 * 514 / 2, 4096 * 32
    layers = 32 * (2 * 4096 * 4096 + 2 * 4096 * 1024 + 3 * 4096 * 14336)
    head, widths = 4096 * 128256, 32 * (2 * 8192 + 2 * 5120 + 3 * 18432)
    frozen = 2 * 2560 * layers + 2 * 512 * head + 4 * units * 2560 * 2561 / 2
    trained = rows * (4 * layers + 6 * 24 * widths) + 2 * 4 * units * rows * 2047 + 3 * 4 * units * own
    expected = frozen + trained + 4 * 8 * 512 * head
    assert shapes.ours_flops(2048, 512, 1, shapes.LARGE) == expected
    assert expected / 1e12 == pytest.approx(189.0, abs=0.05)
    lora = 2560 * (4 * layers + 6 * 16 * widths + 4 * head) + 3 * 4 * units * 2560 * 2561 / 2
    assert shapes.lora_flops(2048, 512, 1, shapes.LARGE) == lora


def test_the_adapter_that_is_timed_is_on_every_map_of_every_layer(stage):
    models, shapes = stage("models"), stage("shapes")
    base = models.LlamaForCausalLM(models.LlamaConfig(**shapes.SHAPE)).requires_grad_(False)
    for make in (partial(models.ours, 3), partial(models.plain_lora, False)):
        model = make(base)
        facts = models.adapted(model)
        assert facts["maps"] == 7 * shapes.SHAPE["num_hidden_layers"] and models.as_meant(facts), facts
        if model.base_model.__class__.__module__.startswith("toolkit"):
            assert models.as_meant(facts | {"fold_prompt": False}) is False
        assert models.as_meant(facts | {"maps": 4}) is False
        base = model.base_model.unload()


def test_ligers_functions_are_there_for_its_own_steps_alone(stage, monkeypatch):
    models = stage("models")
    seen, plain = [], models.modeling_llama.apply_rotary_pos_emb
    monkeypatch.setitem(models._LIGERS, "apply_rotary_pos_emb", "liger's")
    look = lambda: seen.append(models.modeling_llama.apply_rotary_pos_emb)  # noqa: E731
    for step in (models.under(False, look), models.under(True, look), models.under(False, look)):
        step()
    assert seen == [plain, "liger's", plain]


@pytest.mark.parametrize(("limit", "largest"), [(40, 40), (43, 40), (100, 100), (17, 16), (62.9, 60)])
def test_the_largest_number_of_codes_is_found(stage, limit, largest):
    """A step takes as many GiB as it has codes; the line through two peaks is off by a tenth."""
    perf, tried = stage("perf"), []
    peaks = {8: 8.0 * 1.1, 16: 16.0}

    def try_count(count: int) -> None:
        tried.append(count)
        peaks[count] = float(count) if count <= limit else None

    while (count := perf.search(peaks, limit)) is not None:
        try_count(count)
    assert max(count for count, peak in peaks.items() if peak is not None) == largest, tried
    assert len(peaks) <= perf.MOST_TRIES


def test_without_two_counts_that_fit_nothing_is_searched(stage):
    assert stage("perf").search({8: 30.0, 16: None}, 80.0) is None


def test_a_training_that_was_cut_off_leaves_what_it_has(stage, tmp_path):
    stages = stage("stages")
    (tmp_path / "train_log.jsonl").write_text('{"step": 1, "loss": 2.0}\n{"step": 2, "lo')
    assert stages.losses(tmp_path) == {1: 2.0}
    steps = [{"step": float(i), "ms": 10.0 * i, "gib": 1.0 + i, "host_gib": 0.0, "at": 0.5 * i} for i in range(7)]
    found = stages.step_figures(steps)
    assert (found["step_ms"], found["end_to_end_ms"], found["step_gib"]) == (45.0, 500.0, 7.0)
