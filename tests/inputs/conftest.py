"""A tiny model folder with data and a run config, made inside the test's process."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from transformers import LlamaConfig, LlamaForCausalLM

from toolkit.data import build_char_tokenizer

CHAT = (
    "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] }}{% if m['role'] == 'assistant' %}{{ eos_token }}"
    "{% endif %}{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"
)


def write_rows(path: Path, rows: list[dict]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def rows(num: int, first: int = 0) -> list[dict]:
    return [{"id": f"r{i}", "prompt": f"{i}+1=", "response": str(i + 1)} for i in range(first, first + num)]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `project` copies."""
    root = tmp_path_factory.mktemp("inputs")
    tokenizer = build_char_tokenizer("".join(map(chr, range(32, 127))) + "\n")
    tokenizer.chat_template = CHAT
    torch.manual_seed(0)
    sizes: dict[str, Any] = {
        "hidden_size": 16,
        "intermediate_size": 24,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
    }
    LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **sizes)).save_pretrained(root / "model")
    tokenizer.save_pretrained(root / "model")
    write_rows(root / "train.jsonl", rows(24))
    write_rows(root / "validation.jsonl", rows(12, 100))
    return root


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A folder with `model`, `train.jsonl`, `validation.jsonl` and `run.yaml`, which names them by absolute paths."""
    root = tmp_path / "project"
    shutil.copytree(made, root)
    files = {name: str(root / f"{name}.jsonl") for name in ("train", "validation")}
    settings = {
        "run_dir": str(root / "run"),
        "data": {**files, "max_length": 200, "max_new_tokens": 8},
        "model": {"path": str(root / "model")},
        "latent": {"num_latents": 2},
        "zlora": {"r": 2, "posterior_r": 2},
        "baseline": {"path": str(root / "c_base.json"), "representations": 0, "max_relative_error": 0.9},
        "train": {"steps": 2, "batch_size": 4, "logging_steps": 1, "report_to": [], "warmup_steps": 0},
        "evaluate": {"num_prompts": 4},
        "deepspeed": None,
    }
    (root / "run.yaml").write_text(yaml.safe_dump(settings))
    return root
