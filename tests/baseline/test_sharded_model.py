"""The pre-pass with the frozen model sharded over the processes by ZeRO-3."""

import re
from collections import Counter
from pathlib import Path

import pytest
import torch
from processes import TinyRun, succeed
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.baseline import Baseline
from toolkit.build.sharding import sharing_config
from toolkit.config import load_config


def test_a_sharded_model_gives_the_same_c_base_and_a_batch_gathers_the_head_once(tiny, nothing_kept, tmp_path):
    """37 rows and 32 of the training rows for their states, in shards of 10 and batches of 3 on 2 processes.

    The last batches of a shard are fillers on one process.
    """
    path = tmp_path / "sharded.json"
    how = (f"deepspeed={nothing_kept}", f"baseline.path={path}", "data.eval_batch_size=3")
    result = succeed([str(tiny.config), *how, "baseline.representations=32"], nproc=2, module="baseline.sharded")
    assert "held by this process: 0 of" in result.stdout
    count, batches = Counter(result.stdout.split("\n")), sum(-(-size // 6) for size in (10, 10, 10, 7, 10, 10, 10, 2))
    assert (count["call"], count["gather"]) == (batches, batches)
    one, found = Baseline.load(tiny.root / "baseline.json"), Baseline.load(path)
    assert found.nll == pytest.approx(one.nll, rel=1e-5)
    assert found.c_base["token_mean"].value == pytest.approx(one.c_base["token_mean"].value, rel=1e-6)
    assert found.fingerprints == one.fingerprints


def test_which_config_shards_the_frozen_model(tiny: TinyRun, monkeypatch: pytest.MonkeyPatch) -> None:
    def resolved(*overrides: str):
        return sharing_config(load_config(tiny.config, overrides))

    assert resolved("deepspeed=z3") is None  # one process has nobody to share the weights with
    assert resolved("deepspeed=no_such_config") is None
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert resolved("deepspeed=z2") is None and resolved("deepspeed=null") is None
    assert resolved("deepspeed=z3")["zero_optimization"]["stage"] == 3


def test_a_process_that_loads_its_share_holds_little_more_at_any_time(tmp_path: Path) -> None:
    """Of a model of 300 MiB in three files."""
    config = LlamaConfig(vocab_size=95, hidden_size=1024, intermediate_size=4096, num_hidden_layers=5, use_cache=False)
    with torch.device("meta"):
        model = LlamaForCausalLM(config)
    model.to_empty(device="cpu")
    for parameter in model.parameters():
        torch.nn.init.ones_(parameter)
    model.save_pretrained(tmp_path / "large", max_shard_size="150MB")
    size = sum(file.stat().st_size for file in (tmp_path / "large").glob("*.safetensors")) / 2**20
    args = ["quickstart", f"model.path={tmp_path}/large", "deepspeed=z3"]
    said = succeed(args, nproc=2, module="baseline.sharded_load").stdout
    took = [int(found) for found in re.findall(r"took (\d+) MiB", said)]
    assert size > 300 and len(took) == 2 and max(took) < 0.65 * size + 64, (size, took)
