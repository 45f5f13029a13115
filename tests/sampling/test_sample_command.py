"""`zlora sample`: whatever is killed or added, the same bytes; nothing of others is overwritten."""

import os
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import torch
from processes import TinyRun, launch, succeed
from sampling import fake_vllm

from toolkit.commands.baseline import compute_baseline
from toolkit.commands.sample import sample
from toolkit.config import load_config
from toolkit.data import read_rows
from toolkit.errors import ConfigError, ToolkitError
from toolkit.sampling import outputs


@pytest.fixture(autouse=True, scope="module")
def like_a_process_of_its_own() -> Iterator[None]:
    """`sample` in this process sets the launcher's variables; one thread, as in the processes of the other tests."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    with mock.patch.dict(os.environ), mock.patch("toolkit.commands.sample.SHARD_SIZE", 3):
        yield
    torch.set_num_threads(threads)


def overrides(tiny: TinyRun, out: Path, *more: str) -> list[str]:
    """12 prompts in 4 shards. The tiny model is nearly flat; a low temperature leaves fewer special tokens."""
    files = (f"data.train={out}/train.jsonl", f"data.validation={out}/validation.jsonl")
    sizes = ("data.max_length=64", "data.max_new_tokens=40", "data.eval_batch_size=5", "sample.validation_share=0.25")
    return [f"sample.prompts={tiny.root}/data/test.jsonl", *files, *sizes, "sample.temperature=0.4", *more]


def run(tiny: TinyRun, out: Path, *more: str, overwrite: bool = False) -> dict[str, Any]:
    return sample(load_config(tiny.config, overrides(tiny, out, *more)), overwrite)


def written(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.iterdir()}


def shards(out: Path) -> list[str]:
    return sorted(path.name for path in out.glob("train.jsonl.parts/*/*"))


@pytest.fixture(scope="module")
def sampled(tiny: TinyRun, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The files of an undisturbed run, and its summary."""
    out = tmp_path_factory.mktemp("sampled")
    return out, run(tiny, out)


def test_rows_add_up_and_no_prompt_is_in_two_files(tiny: TinyRun, sampled: tuple[Path, dict[str, Any]]) -> None:
    out, summary = sampled
    assert set(written(out)) == {"train.jsonl", "validation.jsonl", "train.jsonl.sample.json"}
    rows = {name: read_rows(out / f"{name}.jsonl") for name in ("train", "validation")}
    prompts = {row.prompt for row in read_rows(tiny.root / "data/test.jsonl")}
    drawn_for = {name: {row.prompt for row in part} for name, part in rows.items()}
    assert not drawn_for["train"] & drawn_for["validation"] and drawn_for["train"] | drawn_for["validation"] <= prompts
    for name, num_prompts in (("train", 9), ("validation", 3)):
        counts = summary["splits"][name]
        assert (counts["rows"], counts["prompts"]) == (len(rows[name]), num_prompts)
        assert counts["prompts_without_rows"] == num_prompts - len(drawn_for[name])
    assert summary["draws"] == 48 == sum(map(len, rows.values())) + sum(summary["dropped"].values())
    assert summary["shards_drawn"] == 4


def test_two_processes_write_the_same_bytes(tiny: TinyRun, sampled, tmp_path) -> None:
    args = ["sample", str(tiny.config), *overrides(tiny, tmp_path)]
    succeed(args, nproc=2, module="sampling.small_shards")
    assert written(tmp_path) == written(sampled[0])


def test_a_process_without_a_shard_waits_for_the_one_that_has_one(tiny: TinyRun, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("toolkit.commands.sample.SHARD_SIZE", 12)
    alone, together = (tmp_path / name for name in ("alone", "together"))
    assert run(tiny, alone)["shards_drawn"] == 1
    args = ["sample", str(tiny.config), *overrides(tiny, together)]
    succeed(args, 2, "sampling.small_shards", SHARD_SIZE="12")
    assert written(together) == written(alone)


def test_two_processes_that_share_the_weights_out_write_the_same_bytes(tiny, nothing_kept, tmp_path, monkeypatch):
    """Three shards of 10, 10 and 4 batches, which end after different numbers of tokens."""
    monkeypatch.setattr("toolkit.commands.sample.SHARD_SIZE", 5)
    alone, shared = (tmp_path / name for name in ("alone", "shared"))
    assert run(tiny, alone, "data.eval_batch_size=2")["shards_drawn"] == 3
    changed = ("data.eval_batch_size=2", f"deepspeed={nothing_kept}")
    args = ["sample", str(tiny.config), *overrides(tiny, shared, *changed)]
    said = succeed(args, 2, "sampling.small_shards", SHARD_SIZE="5").stdout
    assert [held for held, _ in re.findall(r"held by this process: (\d+) of (\d+)", said)] == ["0", "0"]
    assert written(shared) == written(alone)


def test_a_run_killed_after_two_shards_draws_the_others_only(tiny: TinyRun, sampled, tmp_path) -> None:
    args = ["sample", str(tiny.config), *overrides(tiny, tmp_path)]
    killed = launch(args, module="sampling.small_shards", LAST_SHARDS="2")
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert shards(tmp_path) == ["shard-000000.safetensors", "shard-000001.safetensors"]
    assert not (tmp_path / "train.jsonl").exists()
    # Another seed next to them: its draws are its own, and theirs stay.
    other = run(tiny, tmp_path, "seed=1", f"data.validation={tmp_path}/v1.jsonl")
    assert other["shards_drawn"] == 4 and len(other["shards_of_other_settings"]) == 1
    for name in ("train.jsonl", "v1.jsonl", "train.jsonl.sample.json"):
        (tmp_path / name).unlink()
    assert run(tiny, tmp_path)["shards_drawn"] == 2 and written(tmp_path) == written(sampled[0])


def test_a_run_that_stops_between_the_two_files_draws_nothing_again(tiny, sampled, tmp_path, monkeypatch):
    def write_one_then_stop(*args: Any) -> None:
        outputs_write(*args)
        raise KeyboardInterrupt

    outputs_write = outputs.write_bytes
    with monkeypatch.context() as patch:
        patch.setattr(outputs, "write_bytes", write_one_then_stop)
        with pytest.raises(KeyboardInterrupt):
            run(tiny, tmp_path)
    assert [(tmp_path / f"{name}.jsonl").exists() for name in ("train", "validation")] == [True, False]
    assert run(tiny, tmp_path)["shards_drawn"] == 0
    assert written(tmp_path) == written(sampled[0])


def test_files_of_other_settings_are_refused_or_kept_as_copies(tiny: TinyRun, tmp_path: Path) -> None:
    run(tiny, tmp_path)
    before = written(tmp_path)
    assert run(tiny, tmp_path)["shards_drawn"] == 0
    for changed in ("seed=1", "sample.temperature=0.5", "data.max_new_tokens=30", "sample.validation_share=0.5"):
        with pytest.raises(ToolkitError, match="would be overwritten"):
            run(tiny, tmp_path, changed)
    assert written(tmp_path) == before
    assert run(tiny, tmp_path, "seed=1", overwrite=True)["shards_drawn"] == 4
    replaced = {path.name.split(".replaced-")[0]: path.read_bytes() for path in tmp_path.glob("*.replaced-*")}
    assert replaced == {name: before[name] for name in ("train.jsonl", "validation.jsonl")}
    assert (tmp_path / "train.jsonl").read_bytes() != before["train.jsonl"]


def test_one_config_goes_on_to_the_baseline(tiny: TinyRun, sampled, tmp_path) -> None:
    more = (f"baseline.path={tmp_path}/c_base.json", "baseline.max_relative_error=1")
    assert sampled[1]["dropped"]["unfinished"] > 0
    baseline = compute_baseline(load_config(tiny.config, overrides(tiny, sampled[0], *more)))
    assert baseline.num_sequences == sampled[1]["splits"]["validation"]["rows"]


REFUSED = {
    "sample.temperature=0": "sample.temperature: 0 is greedy decoding",
    "data.max_length=45": "set data.max_length to 47, lower data.max_new_tokens",
    "data.train={root}/data/test.jsonl": "must be different files",
    "sample.prompts={root}/nothing.jsonl": "nothing.jsonl does not exist",
    "sample.validation_share=0.99": "too few prompts to hold some out",
    "model.path={root}/nothing": "model.path: model folder",
    "data.train={root}/data/train.jsonl": "data/train.jsonl would be overwritten",
    "sample.engine=vllm": "sample.engine: vllm needs the package vllm",
}


def test_what_cannot_work_is_refused_before_a_model_is_loaded(tiny: TinyRun, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("toolkit.build.load_frozen_model", pytest.fail)
    monkeypatch.setitem(sys.modules, "vllm", None)
    for changed, message in REFUSED.items():
        with pytest.raises(ToolkitError) as error:
            run(tiny, tmp_path, changed.format(root=tiny.root))
        assert message in str(error.value) and list(tmp_path.iterdir()) == []


def test_the_vllm_engine_asks_for_the_same_draws_and_writes_the_same_format(tiny, tmp_path, monkeypatch):
    """With a stand-in for vllm: the real one was never run."""
    monkeypatch.setitem(sys.modules, "vllm", fake_vllm)
    chosen = ("sample.engine=vllm", "seed=5")
    with monkeypatch.context() as patch:
        patch.setenv("WORLD_SIZE", "2")
        with pytest.raises(ConfigError, match="runs in one process"):
            run(tiny, tmp_path, *chosen)
    summary = run(tiny, tmp_path, *chosen)
    longest = max(len(ids) for prompts, _ in fake_vllm.CALLS for ids in prompts)
    loaded = {"model": str(tiny.root / "entangled"), "dtype": "float32", "seed": 5, "max_model_len": longest + 40}
    assert fake_vllm.LOADED == [loaded | {"generation_config": "vllm"}]
    assert [len(prompts) for prompts, _ in fake_vllm.CALLS] == [3, 3, 3, 3]
    settings = [s for _, part in fake_vllm.CALLS for s in part]
    first_seeds = [s.pop("seed") for s in settings]
    seeds = {seed + i for seed in first_seeds for i in range(4)}  # vLLM gives the i-th draw of a request seed + i
    assert len(seeds) == 48 and max(seeds) < 2**63
    common = {"n": 4, "temperature": 0.4, "top_p": 1.0, "max_tokens": 40, "detokenize": False, "ignore_eos": True}
    assert all(s == common | {"stop_token_ids": [2]} for s in settings)
    assert summary["dropped"] == {"unfinished": 12} and summary["draws"] == 48
    rows = read_rows(tmp_path / "train.jsonl")
    assert [(row.id[-2:], row.response) for row in rows[:3]] == [("-0", "="), ("-1", "=="), ("-3", "====")]
