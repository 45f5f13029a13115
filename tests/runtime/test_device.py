"""The device of a process, with torch.cuda made to tell of GPUs that are not there."""

import os
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
import torch
import torch.distributed as dist
from torch.distributed.distributed_c10d import _get_object_coll_device
from torch.testing._internal.distributed import fake_pg  # noqa: F401  (registers the backend `fake`)
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.build.training import training_arguments
from toolkit.config import load_config
from toolkit.errors import ConfigError, ToolkitError
from toolkit.lm import loading
from toolkit.runtime import device, distributed

ONE = {"WORLD_SIZE": "1", "RANK": "0", "LOCAL_RANK": "0", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
SIZES = {"vocab_size": 16, "hidden_size": 8, "intermediate_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2}


@pytest.fixture
def two_gpus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process of a machine with two GPUs, alone."""
    with mock.patch.dict(os.environ), monkeypatch.context() as patch:
        for name in ("WORLD_SIZE", "RANK", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "LOCAL_SIZE", device.VARIABLE):
            patch.delenv(name, raising=False)
        patch.setenv("CUDA_VISIBLE_DEVICES", "0,1")
        patch.setattr(torch.cuda, "device_count", lambda: 2 if os.environ["CUDA_VISIBLE_DEVICES"] else 0)
        patch.setattr(torch.cuda, "is_available", lambda: bool(os.environ["CUDA_VISIBLE_DEVICES"]))
        patch.setattr(torch.cuda, "current_device", lambda: 0)
        patch.setattr(torch.cuda, "set_device", lambda index: None)
        patch.setattr(torch.cuda, "mem_get_info", lambda: (2**20, 2**21))
        yield


@pytest.mark.usefixtures("two_gpus")
@pytest.mark.parametrize("given", [{"LOCAL_WORLD_SIZE": "3"}, {"LOCAL_SIZE": "3"}, {"LOCAL_RANK": "2"}])
def test_more_processes_than_gpus_are_refused_by_all_of_them_in_words(monkeypatch: pytest.MonkeyPatch, given) -> None:
    for name, value in (ONE | given).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=r"(?s)3 processes, 2 visible GPU.*NPROC=2.*ZLORA_DEVICE=cpu"):
        distributed.start(60.0, deepspeed=False)


@pytest.mark.usefixtures("two_gpus")
def test_the_cpu_of_a_machine_with_gpus_is_taken_when_asked_for_and_said(monkeypatch, capsys) -> None:
    config = load_config("defaults", [])
    assert device.own_device() == torch.device("cuda", 0) and not training_arguments(config, None)["use_cpu"]
    monkeypatch.setenv("ZLORA_DEVICE", "gpu")
    with pytest.raises(ConfigError, match="unknown device"):
        device.choose_device()
    monkeypatch.setenv("ZLORA_DEVICE", "cpu")
    monkeypatch.delenv("DS_ACCELERATOR", raising=False)
    for _ in range(2):  # a verb and its process group
        distributed.start(60.0, deepspeed=False)
    assert capsys.readouterr().out == "device: the CPU, as ZLORA_DEVICE=cpu asks for; GPUs that are not used: 2\n"
    assert os.environ["CUDA_VISIBLE_DEVICES"] == "" and os.environ["DS_ACCELERATOR"] == "cpu"
    assert device.own_device() == torch.device("cpu") and training_arguments(config, None)["use_cpu"]
    monkeypatch.setenv("ZLORA_DEVICE", "cuda")
    with pytest.raises(ConfigError, match="no GPU that torch can see"):
        device.choose_device()


@pytest.mark.usefixtures("two_gpus")
def test_objects_travel_by_gloo_beside_nccl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    options = device.group_options(60.0)
    assert options["backend"] == "cpu:gloo,cuda:nccl" and options["device_id"] == torch.device("cuda", 0)
    monkeypatch.setenv("WORLD_SIZE", "1")
    assert "device_id" not in device.group_options(60.0)
    assert not dist.is_initialized()
    backend = options["backend"].replace("nccl", "fake")  # which a torch without CUDA has
    dist.init_process_group(backend, rank=0, world_size=1, store=dist.HashStore())
    try:
        assert _get_object_coll_device() == "cpu"
    finally:
        dist.destroy_process_group()


@pytest.mark.usefixtures("two_gpus")
def test_weights_go_from_the_file_straight_to_the_gpu_but_under_zero_3(monkeypatch, tmp_path: Path) -> None:
    """`meta` in the place of the GPU: what lies there was never whole on the host."""
    LlamaForCausalLM(LlamaConfig(**SIZES)).save_pretrained(tmp_path)  # pyright: ignore
    monkeypatch.setattr(loading, "own_device", lambda: torch.device("meta"))
    monkeypatch.setattr(loading, "_require_finite", lambda *_: None)
    assert {p.device.type for p in loading.load_model(tmp_path, "bfloat16").parameters()} == {"meta"}
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (2**9, 2**20))
    with pytest.raises(ConfigError, match=r"(?s)do not fit on one GPU.*deepspeed=z3"):
        loading.load_model(tmp_path, "bfloat16")
    monkeypatch.setattr(loading, "is_deepspeed_zero3_enabled", lambda: True)
    assert {p.device.type for p in loading.load_model(tmp_path, "bfloat16").parameters()} == {"cpu"}


@pytest.mark.usefixtures("two_gpus")
def test_attention_that_cannot_be_had_is_refused_before_the_model_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("flash_attention_2", "flash_attention_3", "flex_attention"):
        assert load_config("defaults", [f"model.attn_implementation={name}"]).model.attn_implementation == name
    loading.require_attention("flex_attention", "float32")
    with pytest.raises(ConfigError, match="without the package flash-attn"):
        loading.require_attention("flash_attention_2", "bfloat16")
    monkeypatch.setitem(loading._ON_GPUS, "flash_attention_3", (lambda: True, "it"))
    loading.require_attention("flash_attention_3", "bfloat16")
    with pytest.raises(ConfigError, match=r"with model\.dtype: float32"):
        loading.require_attention("flash_attention_3", "float32")
    monkeypatch.setenv("ZLORA_DEVICE", "cpu")
    with pytest.raises(ConfigError, match="flex_attention on the CPU"):
        loading.require_attention("flex_attention", "float32")


OF_ENTANGLE = ("entangle.gradient_checkpointing", "entangle.deepspeed: z3", "`zlora estimate CONFIG --verb entangle`")


@pytest.mark.parametrize(
    ("verb", "parts"),
    [("train", ("train.batch_size", " deepspeed: z3", "`zlora estimate CONFIG`")), ("entangle", OF_ENTANGLE)],
)
def test_memory_that_runs_out_in_a_training_names_the_settings_that_take_less(verb, parts):
    with pytest.raises(ToolkitError) as caught, device.memory_in_words(device.less_memory(verb)):
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0\nsecond line")
    assert all(part in str(caught.value) for part in parts)
    assert caught.value.got == "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0"


def test_memory_that_runs_out_in_another_verb_is_an_error_without_traceback(monkeypatch, capsys):
    from toolkit import cli

    def exhausted() -> None:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(cli, "app", exhausted)
    monkeypatch.setattr(os, "_exit", lambda status: print("status", status))
    cli.main()
    said = capsys.readouterr()
    assert said.out == "status 2\n" and "out of GPU memory" in said.err and "data.eval_batch_size" in said.err
