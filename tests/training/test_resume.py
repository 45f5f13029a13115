"""Resuming continues the loss curve bitwise, and a checkpoint holds the adapter only."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from processes import TinyRun, invoke, log_lines
from safetensors import safe_open

from toolkit.runtime.manifest import problem

SAVE = ("train.save_steps=2", "train.steps=4")


@pytest.fixture(scope="module", params=["z3", pytest.param("z2", marks=pytest.mark.slow)])
def whole(request: pytest.FixtureRequest, tiny: TinyRun) -> tuple[str, Path]:
    """An uninterrupted run of 4 steps with checkpoints at 2 and 4, on 2 processes."""
    stage = request.param
    return stage, tiny.train(f"whole_{stage}", *SAVE, f"deepspeed={stage}", "zlora.zlora_dropout=0.1", nproc=2)


def test_resume_continues_the_loss_curve_bitwise(tiny: TinyRun, whole: tuple[str, Path]) -> None:
    stage, done = whole
    cut = tiny.runs / f"cut_{stage}"
    shutil.copytree(done, cut)
    (cut / "train.json").unlink()
    (cut / "checkpoints/checkpoint-4/rng_state_1.pth").unlink()  # then it is not taken
    tiny.train(cut.name, *SAVE, f"deepspeed={stage}", "zlora.zlora_dropout=0.1", nproc=2, resume=True)
    figures = ("step", "loss", "grad_norm", "rho", "kl_prior_loss", "jsd")
    expected = [{f: line[f] for f in figures} for line in log_lines(done)]
    assert [{f: line[f] for f in figures} for line in log_lines(cut)] == expected
    assert len(expected) == 4


def test_a_checkpoint_holds_the_adapter_and_no_base_weights(tiny: TinyRun, whole: tuple[str, Path]) -> None:
    _, run_dir = whole
    checkpoint = run_dir / "checkpoints/checkpoint-4"
    assert problem(checkpoint, {"world_size": 2, "step": 4}) is None
    base = sum(f.stat().st_size for f in (tiny.root / "entangled").glob("*.safetensors"))
    with safe_open(str(checkpoint / "adapter_model.safetensors"), "pt") as file:
        names = list(file.keys())
        assert names and all("zlora_" in name for name in names)
        assert all(file.get_tensor(name).numel() > 0 for name in names)  # ZeRO-3 saves empty ones if not gathered
    assert not list(checkpoint.glob("model*.safetensors")) and not list(checkpoint.glob("pytorch_model*"))
    for shard in checkpoint.glob("global_step*/*model_states.pt"):
        module = torch.load(shard, map_location="cpu", weights_only=False)["module"]
        held = sum(tensor.numel() * tensor.element_size() for tensor in module.values())
        trainable = sum(t.numel() * t.element_size() for n, t in module.items() if "zlora_" in n)
        assert held == trainable, [n for n in module if "zlora_" not in n]
        assert held < base


def test_the_final_adapter_equals_the_last_checkpoints(whole: tuple[str, Path]) -> None:
    _, run_dir = whole
    name = "adapter_model.safetensors"
    with (
        safe_open(str(run_dir / "adapter" / name), "pt") as final,
        safe_open(str(run_dir / "checkpoints/checkpoint-4" / name), "pt") as last,
    ):
        assert set(final.keys()) == set(last.keys())
        assert all(torch.equal(final.get_tensor(key), last.get_tensor(key)) for key in final.keys())


def test_resolved_configs_are_in_the_run_folder(whole: tuple[str, Path]) -> None:
    stage, run_dir = whole
    resolved = json.loads((run_dir / "ds_config.json").read_text())
    assert resolved["zero_optimization"]["stage"] == int(stage[1])
    assert "auto" not in json.dumps(resolved)
    assert (run_dir / "config.yaml").is_file() and (run_dir / "baseline.json").is_file()


def test_resume_without_a_checkpoint_is_refused(tiny: TinyRun) -> None:
    result = invoke(["train", str(tiny.config), f"run_dir={tiny.runs}/never", "--resume"], status=2)
    assert "nothing to resume from" in result.stderr and "start without --resume" in result.stderr
