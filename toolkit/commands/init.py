"""`zlora init`: a run config for one's own data and model, from a look at both and at the machine."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import AutoModelForCausalLM

from toolkit.build import find_folder
from toolkit.data import read_rows, tokenise
from toolkit.data.examples import ROW_FORMS, Row
from toolkit.data.files import entries
from toolkit.errors import ConfigError
from toolkit.lm.loading import load_model_config, load_tokenizer
from toolkit.runtime.device import has_gpu, num_devices
from toolkit.runtime.files import write_bytes

VALIDATION_SHARE, MOST_VALIDATION = 0.15, 1000  # of the prompts; rows
FEW_VALIDATION, LOOSE = 200, 0.2  # rows below which c_base is taken with a larger standard error, as a share of it
ROWS_A_STEP = 16  # sequences of an optimizer step
EPOCHS, FEWEST_STEPS = 3, 60
LARGE = 1_000_000_000  # parameters from which on the smaller learning rate is right
CONFIG = "run.yaml"

_PAGE = """\
# Written by `zlora init`. Every key: docs/configuration.md, or `zlora schema KEY`.
run_dir: {run}
data: {{train: {train}, validation: {validation}, template: {template}, max_length: {max_length}}}
# Rows: {num_train} to train, {num_validation} to validate, no prompt in both; the longest has {longest} tokens.
model: {{path: {model}{revision}, dtype: {dtype}}}  # not fine-tuned on such rows? `zlora entangle` first
latent: {{num_latents: {codes}}}  # at least as many as there are ways of answering; spare codes die out
baseline: {{path: {artefact}{few}}}
train:
  steps: {steps}  # about {epochs:.1f} passes over the rows
  lr: {lr}
  batch_size: {batch_size}  # sequences per process; lower it where memory runs out
  gradient_accumulation: {accumulation}  # 16 sequences a step on {processes} process(es)
  save_steps: {save_steps}
  eval_steps: {save_steps}
deepspeed: {deepspeed}  # `zlora estimate CONFIG` says which stage fits
"""


def init(data: Path, model: Path, folder: Path, nproc: int | None = None) -> Path:
    """Write folder/run.yaml, and train.jsonl and validation.jsonl beside it, split by prompt; returns the first.

    Args:
        data: rows in one of the forms of docs/data_format.md.
        model: Hugging Face model folder, or OWNER/NAME of a model on the hub.
        nproc: processes of a training; None: as many as there are GPUs, or 1.
    Raises:
        DataError: unusable rows, or too few prompts to hold some out.
        ConfigError: no such model, or a file that would be overwritten.
    """
    given, model = model, find_folder(model, None, "MODEL", weights=model.is_dir())
    revision = "" if given == model else f", revision: {json.dumps(model.name)}"  # the commit of a model on the hub
    gpu = has_gpu()
    processes = nproc or num_devices()
    rows, raw = read_rows(data), _objects(data)
    paths = {name: folder / f"{name}.jsonl" for name in ("train", "validation")}
    for path in (folder / CONFIG, *paths.values()):
        if path.exists():
            raise ConfigError(f"{path} exists already", expected="a new folder", remedy="give another --out")
    tokenizer = load_tokenizer(model)
    template = "chat" if tokenizer.chat_template and rows[0].messages else "plain"
    lengths = [e.num_tokens for e in tokenise(rows, tokenizer, template=template, max_length=2**30).examples]
    held = held_out(rows)
    for name, path in paths.items():
        chosen = [raw[i] for i in range(len(rows)) if (i in held) == (name == "validation")]
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in chosen)
        write_bytes(path, lines.encode())
    micro = max(1, min(ROWS_A_STEP // processes, 2 if gpu else 4))
    steps = max(FEWEST_STEPS, math.ceil(EPOCHS * (len(rows) - len(held)) / ROWS_A_STEP))
    size = num_parameters(model)
    quoted = {name: json.dumps(str(path)) for name, path in {**paths, "model": given}.items()}
    text = _PAGE.format(
        run=json.dumps(str(folder / "run")),
        artefact=json.dumps(str(folder / "c_base.json")),
        few=f", max_relative_error: {LOOSE}" if len(held) < FEW_VALIDATION else "",
        **quoted,
        revision=revision,
        template=template,
        max_length=_rounded(max(lengths)),
        longest=max(lengths),
        num_train=len(rows) - len(held),
        num_validation=len(held),
        dtype="bfloat16" if gpu else "float32",
        codes=8,
        steps=steps,
        epochs=steps * ROWS_A_STEP / (len(rows) - len(held)),
        lr="2e-4" if size >= LARGE else "1e-3",
        batch_size=micro,
        accumulation=max(1, ROWS_A_STEP // (micro * processes)),
        processes=processes,
        save_steps=max(20, steps // 5),
        deepspeed=zero_stage(size, torch.cuda.get_device_properties(0).total_memory if gpu else None),
    )
    write_bytes(folder / CONFIG, text.encode())
    return folder / CONFIG


def held_out(rows: list[Row]) -> set[int]:
    """Indices of the rows to validate on: all rows of a share of the prompts, chosen by a fixed seed."""
    groups: dict[Any, list[int]] = {}
    for i, row in enumerate(rows):
        groups.setdefault((row.prompt, *((t["role"], t["content"]) for t in row.messages[:-1])), []).append(i)
    wanted = min(MOST_VALIDATION, math.ceil(VALIDATION_SHARE * len(rows)))
    held: set[int] = set()
    order = np.random.default_rng(0).permutation(len(groups))
    members = list(groups.values())
    for group in order[: len(groups) - 1]:
        if len(held) >= wanted:
            break
        held |= set(members[group])
    if len(held) < 2:
        raise ConfigError(
            "too few prompts to hold some out for validation",
            got=f"{len(groups)} prompts in {len(rows)} rows",
            expected="at least 3 prompts",
            remedy="add rows with other prompts",
        )
    return held


def zero_stage(num_parameters: int, device_bytes: int | None) -> str:
    """`z2`, which is the faster one, where the weights in bfloat16 take a third of a GPU at most; else `z3`.

    An 8B model on 80 GB trains under `z2`. `device_bytes`: memory of a GPU; None: there is none.
    """
    return "z2" if device_bytes is None or 3 * 2 * num_parameters <= device_bytes else "z3"


def num_parameters(model: Path) -> int:
    """Parameters of a model folder, without loading its weights."""
    with torch.device("meta"):
        return sum(p.numel() for p in AutoModelForCausalLM.from_config(load_model_config(model)).parameters())


def _objects(path: Path) -> list[dict[str, Any]]:
    """The rows as they were written."""
    return [json.loads(entry) if isinstance(entry, str) else entry for _, entry in entries(path, ROW_FORMS)]


def _rounded(tokens: int) -> int:
    """The next multiple of 64."""
    return 64 * math.ceil(tokens / 64)
