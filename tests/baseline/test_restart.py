"""A pre-pass that is killed leaves whole files or none, goes on where it stopped, and ends with the same values."""

import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from processes import TinyRun, invoke, server
from safetensors.torch import load_file

from toolkit.baseline import Baseline, representations_path, token_losses
from toolkit.commands import baseline
from toolkit.commands.baseline import shards_path
from toolkit.config import RunConfig, load_config
from toolkit.runtime.shards import ShardStore

SIZE = 10


class Killed(Exception):
    """Stands for the end of the process."""


def count(seen: list[int], limit: int) -> Callable[[int], None]:
    """Progress that ends the process before more than `limit` sequences are done."""

    def progress(done: int) -> None:
        seen.append(done)
        if sum(seen) > limit:
            raise Killed

    return progress


def test_finished_shards_are_not_run_again(loaded, tmp_path: Path) -> None:
    model, examples, *_ = loaded
    whole = token_losses(*loaded, 4, store=ShardStore(tmp_path / "a", "validation", "weights x", SIZE))
    store, forwards = ShardStore(tmp_path / "b", "validation", "weights x", SIZE), []
    with pytest.raises(Killed):
        token_losses(*loaded, 4, progress=count([], 25), store=store)
    assert [store.read(number) is not None for number in range(4)] == [True, True, False, False]
    handle = model.register_forward_pre_hook(
        lambda module, args, kwargs: forwards.append(len(kwargs["input_ids"])), with_kwargs=True
    )
    again = token_losses(*loaded, 4, store=store)
    handle.remove()
    assert sum(forwards) == 3 + len(examples) - 2 * SIZE  # on three rows it is tried whether padding is read
    for a, b in zip(whole, again, strict=True):
        assert torch.equal(a, b)


@pytest.mark.parametrize("change", ["key", "size", "stage", "number", "damage", "torn"])
def test_a_shard_of_something_else_counts_as_absent(loaded, tmp_path: Path, change: str) -> None:
    store = ShardStore(tmp_path, "validation", "weights x", SIZE)
    token_losses(*loaded, 4, store=store)
    path = tmp_path / "validation-000000.safetensors"
    content, other = path.read_bytes(), store
    if change == "key":
        other = ShardStore(tmp_path, "validation", "weights y", SIZE)
    elif change == "size":
        other = ShardStore(tmp_path, "validation", "weights x", SIZE + 1)
    elif change == "stage":
        other = ShardStore(tmp_path, "other", "weights x", SIZE)
        (tmp_path / "other-000000.safetensors").write_bytes(content)
    elif change == "number":
        path.write_bytes(store.path(1).read_bytes())
    elif change == "damage":
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    else:
        path.write_bytes(content[: len(content) // 2])
    assert other.read(0) is None


def run_in_process(config: RunConfig) -> None:
    baseline.SHARD_SIZE = SIZE
    baseline.compute_baseline(config)


def finish(config: RunConfig) -> float:
    """Run to the end; seconds."""
    started = time.monotonic()
    process = server().Process(target=run_in_process, args=(config,))
    process.start()
    process.join()
    assert process.exitcode == 0
    return time.monotonic() - started


@pytest.mark.slow
def test_after_20_kills_the_artefact_is_whole_or_absent_and_a_rerun_gives_the_same(tiny, tmp_path):
    def config(name: str) -> RunConfig:
        return load_config(tiny.config, ["baseline.representations=20", f"baseline.path={tmp_path / name / 'c.json'}"])

    reference = config("reference")
    finish(reference)  # the first child may also wait for the server's imports
    seconds = finish(reference)
    expected = Baseline.load(reference.baseline.path)
    values = load_file(representations_path(reference.baseline.path))
    moments, killed, started = random.Random(20), 0, 0
    while killed < 20:
        run, started = config(str(started)), started + 1
        process = server().Process(target=run_in_process, args=(run,))
        process.start()
        time.sleep(moments.uniform(0, seconds))
        process.kill()
        process.join()
        killed += process.exitcode == -signal.SIGKILL  # else it had come to its end before
        if run.baseline.path.exists():
            assert Baseline.load(run.baseline.path) == expected
        if representations_path(run.baseline.path).exists():
            assert load_file(representations_path(run.baseline.path)).keys() == values.keys()
        finish(run)
        assert Baseline.load(run.baseline.path) == expected
        assert not shards_path(run.baseline.path).exists()
        again = load_file(representations_path(run.baseline.path))
        assert all(torch.equal(again[name], value) for name, value in values.items())


def test_verify_accepts_what_was_written_and_names_a_row_that_was_not(tiny: TinyRun, tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    stored = Baseline.load(tiny.root / "baseline.json")
    stored.save(path)
    where = (str(tiny.config), f"baseline.path={path}")
    assert '"validation": 37' in invoke(["baseline", *where, "--verify", "--rows", "37"]).stdout
    nll = [value + (0.5 if i == 11 else 0.0) for i, value in enumerate(stored.nll)]
    total = sum(nll)
    c_base = {
        name: interval.model_copy(update={"value": total / count})
        for (name, interval), count in zip(stored.c_base.items(), (stored.num_tokens, 37), strict=True)
    }
    stored.model_copy(update={"nll": nll, "sum_nll": total, "c_base": c_base}).save(path)
    result = invoke(["baseline", *where, "--verify", "--rows", "37"], status=2)
    assert "1 of 37 rows differ" in result.stderr
    assert f"row '{stored.ids[11]}'" in result.stderr and "`zlora baseline CONFIG`" in result.stderr
