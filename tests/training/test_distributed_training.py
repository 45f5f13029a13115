"""The same data, seed and global batch give the same losses however the step is split over processes and stages."""

import json
from collections import Counter
from importlib import resources
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from processes import TinyRun, log_lines, succeed
from safetensors.torch import load_file
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.baseline import Baseline
from toolkit.build.training import gather_by_layer

GLOBAL_BATCH = 16
FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho")
TOLERANCE = 1e-5
NUM_STEPS = 4


def run(tiny: TinyRun, stage: str, nproc: int, accumulation: int, *overrides: str, module: str = "toolkit") -> Path:
    per_process = GLOBAL_BATCH // (nproc * accumulation)
    others = [override.partition("=")[2] for override in overrides]
    name = "_".join([module.replace(".", "_"), Path(stage).stem, str(nproc), str(accumulation), *others])
    sizes = (
        f"train.batch_size={per_process}",
        f"train.gradient_accumulation={accumulation}",
        f"train.steps={NUM_STEPS}",
    )
    return tiny.train(name, f"deepspeed={stage}", *sizes, *overrides, nproc=nproc, module=module)


def largest_difference(a: list[dict], b: list[dict]) -> float:
    assert len(a) == len(b) == NUM_STEPS
    return max(abs(x[f] - y[f]) for x, y in zip(a, b, strict=True) for f in FIGURES)


@pytest.fixture(scope="module")
def reference(tiny: TinyRun) -> list[dict]:
    """ZeRO-0, one process, no accumulation; the losses move by much more than the tolerance."""
    lines = log_lines(run(tiny, "z0", 1, 1))
    assert abs(lines[0]["loss"] - lines[-1]["loss"]) > 1000 * TOLERANCE
    return lines


GRID = [(s, n, a) for s in ("z0", "z2", "z3") for n in (1, 2) for a in (1, 4) if (s, n, a) != ("z0", 1, 1)]
# Either number of processes and accumulation is in the fast part; `make test-slow` runs the other corners.
FAST = [("z2", 1, 4), ("z3", 2, 4)]


@pytest.mark.parametrize(
    ("stage", "nproc", "accumulation"),
    [pytest.param(*corner, marks=[] if corner in FAST else [pytest.mark.slow]) for corner in GRID],
)
def test_losses_do_not_depend_on_stage_processes_or_accumulation(tiny, reference, stage, nproc, accumulation):
    assert largest_difference(reference, log_lines(run(tiny, stage, nproc, accumulation))) < TOLERANCE


def test_zero3_that_gathers_layers_whole_gives_the_losses_of_zero2_to_the_last_bit(tiny: TinyRun) -> None:
    """In float32, on one process. Equal here; another CPU may round a sum of gradients, whose order hooks change."""
    two, three = (run(tiny, stage, 1, 1) for stage in ("z2", "z3"))
    for one, other in zip(log_lines(two), log_lines(three), strict=True):
        assert abs(one["loss"] - other["loss"]) <= 2**-23
        assert one["kl_prior_loss"] == pytest.approx(other["kl_prior_loss"], abs=1e-7)
    bucket = json.loads((three / "ds_config.json").read_text())["zero_optimization"]["stage3_prefetch_bucket_size"]
    assert bucket > 7 * 32 * 32  # a layer, and not transformers' 0.9 * 32 * 32


def test_the_next_layer_of_a_large_model_is_fetched_meanwhile() -> None:
    """Two layers of a 70B model have more weights than the 1e9 that DeepSpeed leaves whole by default."""
    sizes = {"hidden_size": 8192, "intermediate_size": 28672, "num_attention_heads": 64, "num_key_value_heads": 8}
    with torch.device("meta"):
        model = LlamaForCausalLM(LlamaConfig(num_hidden_layers=3, vocab_size=16, **sizes)).requires_grad_(False)
    next(model.model.layers[0].parameters()).requires_grad_(True)
    values: dict[str, Any] = {"stage": 3, "stage3_prefetch_bucket_size": "auto"}
    args = SimpleNamespace(hf_deepspeed_config=SimpleNamespace(config={"zero_optimization": values}))
    gather_by_layer(model, args)
    layer = sum(parameter.numel() for parameter in model.model.layers[1].parameters())
    assert 2 * layer > 10**9 and values["stage3_prefetch_bucket_size"] == layer
    assert values["stage3_max_live_parameters"] >= 2 * layer


def test_grouping_by_length_within_a_step_changes_no_loss(tiny: TinyRun, reference: list[dict]) -> None:
    lines = log_lines(run(tiny, "z2", 2, 2, "train.group_by_length=within_step"))
    assert largest_difference(reference, lines) < TOLERANCE


@pytest.mark.slow
def test_a_local_only_mean_is_caught(tiny: TinyRun, reference: list[dict], monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted bug: denominators of one rank instead of all."""
    monkeypatch.setenv("FAULT", "local_mean")
    lines = log_lines(run(tiny, "z2", 2, 4, module="training.planted"))
    assert largest_difference(reference, lines) > 10 * TOLERANCE


@pytest.mark.slow
@pytest.mark.parametrize("recompute", ["1", "0"])
def test_small_chunks_of_the_head_change_no_loss_and_gathers_under_zero3_do_not_grow_with_them(
    tiny: TinyRun, reference: list[dict], nothing_kept: Path, recompute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = nothing_kept.parent / "events"
    monkeypatch.setenv("GATHERS", str(events))
    monkeypatch.setenv("RECOMPUTE", recompute)
    config = nothing_kept.rename(nothing_kept.with_stem(f"nothing_kept_{recompute}"))  # and the run after it
    lines = log_lines(run(tiny, str(config), 2, 1, module="training.head_gathers"))
    assert largest_difference(reference, lines) < TOLERANCE
    count = Counter(events.read_text().splitlines())
    assert count["call 1"] == NUM_STEPS and count["call 0"] > 0  # in training and validation
    assert count["gather 1"] == count["call 1"] + count["call 0"]
    assert count["gather 0"] == NUM_STEPS


# A copy of the frozen weights per group of processes

SHORT = ("train.steps=4", "train.batch_size=4", "train.start=[chance,chance]", "train.start_steps=2")
HPZ_FIGURES = ("loss", "reconstruction_loss", "kl_prior_loss", "jsd", "rho", "grad_norm/layers")


@pytest.fixture
def two_by_two(tmp_path: Path) -> Path:
    """z3_hpz as two nodes of two processes would have it; nothing stays gathered."""
    path = Path(str(resources.files("toolkit"))).parent / "ds_configs/ds_z3_hpz_config.json"
    config = json.loads(path.read_text())
    config["zero_optimization"] |= {"zero_hpz_partition_size": 2, "stage3_param_persistence_threshold": 0}
    (tmp_path / "hpz.json").write_text(json.dumps(config))
    return tmp_path / "hpz.json"


@pytest.mark.slow
def test_four_ranks_as_two_groups_of_two_have_the_losses_of_plain_zero3(tiny: TinyRun, two_by_two: Path) -> None:
    """With several starts: each loads the model again in the same processes."""
    plain = log_lines(tiny.train("hpz_plain", *SHORT, "deepspeed=z3", nproc=4))
    grouped = log_lines(tiny.train("hpz_2x2", *SHORT, f"deepspeed={two_by_two}", nproc=4))
    assert len(plain) == len(grouped) == 4
    for a, b in zip(plain, grouped, strict=True):
        assert {f: b[f] for f in HPZ_FIGURES} == pytest.approx({f: a[f] for f in HPZ_FIGURES}, rel=1e-6, abs=1e-7)
    assert abs(plain[0]["loss"] - plain[-1]["loss"]) > 1e-4  # the weights have moved


@pytest.mark.slow
def test_the_pre_pass_under_such_a_config_gives_the_same_c_base(tiny: TinyRun, two_by_two: Path) -> None:
    path = two_by_two.parent / "c.json"
    succeed(["baseline", str(tiny.config), f"deepspeed={two_by_two}", f"baseline.path={path}"], nproc=4)
    assert Baseline.load(path).nll == pytest.approx(Baseline.load(tiny.root / "baseline.json").nll, rel=1e-5)


# bf16, ZeRO-3 and activation checkpointing together, with validation and saving between the steps

BF16 = ("model.dtype=bfloat16", "train.step0_tolerance=0.05")
STEPS = ("train.steps=2", "train.eval_steps=1", "train.save_steps=1", "train.gradient_accumulation=2")


CONFIGS = Path(__file__).parents[2] / "ds_configs"


@pytest.fixture
def eager_z3(tmp_path: Path) -> Path:
    """The shipped ZeRO-3 config, but buckets so small that validation prefetches for a backward never run."""
    config = json.loads((CONFIGS / "ds_z3_config.json").read_text())
    config["zero_optimization"] |= {"stage3_prefetch_bucket_size": 300, "stage3_param_persistence_threshold": 100}
    path = tmp_path / "ds_eager_z3_config.json"
    path.write_text(json.dumps(config))
    return path


@pytest.mark.slow
def test_zero3_with_checkpointing_matches_zero2_without(tiny: TinyRun, eager_z3: Path) -> None:
    baseline = f"baseline.path={tiny.runs / 'baseline_bf16.json'}"
    succeed(["baseline", str(tiny.config), baseline, *BF16])
    common = (baseline, *BF16, *STEPS)
    z3 = (f"deepspeed={eager_z3}", "train.gradient_checkpointing=true")
    plain = tiny.train("bf16_z2", *common, "deepspeed=z2", nproc=2)
    sharded = tiny.train("bf16_z3", *common, *z3, nproc=2)
    expected = [line["loss"] for line in log_lines(plain)]
    assert [line["loss"] for line in log_lines(sharded)] == pytest.approx(expected, rel=2e-3)
    validated = [json.loads(line) for line in (sharded / "train_log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in validated if "eval_rho" in line] == [0, 1, 2]
    for folder in ("checkpoints/checkpoint-1", "checkpoints/checkpoint-2", "adapter"):
        tensors = load_file(sharded / folder / "adapter_model.safetensors")
        assert all(t.dtype == torch.bfloat16 and t.isfinite().all() and t.numel() for t in tensors.values())
