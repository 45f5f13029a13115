"""bf16, ZeRO-3 and activation checkpointing together, with validation and saving between the steps; LoRA and slot."""

import json
from pathlib import Path

import pytest
import torch
from processes import TinyRun, log_lines, succeed
from safetensors.torch import load_file

BF16 = ("model.dtype=bfloat16", "train.step0_tolerance=0.05")
STEPS = ("train.steps=4", "train.eval_steps=2", "train.save_steps=2", "train.gradient_accumulation=2")
BOTH = "zlora.conditioning=both"


CONFIGS = Path(__file__).parents[2] / "ds_configs"


@pytest.fixture
def eager_z3(tmp_path: Path) -> Path:
    """The shipped ZeRO-3 config, but buckets so small that validation prefetches for a backward never run."""
    config = json.loads((CONFIGS / "ds_z3_config.json").read_text())
    config["zero_optimization"] |= {"stage3_prefetch_bucket_size": 300, "stage3_param_persistence_threshold": 100}
    path = tmp_path / "ds_eager_z3_config.json"
    path.write_text(json.dumps(config))
    return path


def test_zero3_with_checkpointing_matches_zero2_without(tiny: TinyRun, eager_z3: Path) -> None:
    baseline = f"baseline.path={tiny.runs / 'baseline_bf16.json'}"
    succeed(["baseline", str(tiny.config), baseline, *BF16])
    common = (baseline, *BF16, *STEPS, BOTH)
    z3 = (f"deepspeed={eager_z3}", "train.gradient_checkpointing=true")
    plain = tiny.train("bf16_z2", *common, "deepspeed=z2", nproc=2)
    sharded = tiny.train("bf16_z3", *common, *z3, nproc=2)
    expected = [line["loss"] for line in log_lines(plain)]
    assert [line["loss"] for line in log_lines(sharded)] == pytest.approx(expected, rel=2e-3)
    validated = [json.loads(line) for line in (sharded / "train_log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in validated if "eval_rho" in line] == [0, 2, 4, 4]
    for folder in ("checkpoints/checkpoint-2", "checkpoints/checkpoint-4", "adapter"):
        tensors = load_file(sharded / folder / "adapter_model.safetensors")
        assert all(t.dtype == torch.bfloat16 and t.isfinite().all() and t.numel() for t in tensors.values())
    resumed = tiny.train("bf16_z3", *common, *z3, "train.steps=6", nproc=2, resume=True)
    assert len(log_lines(resumed)) == 6
