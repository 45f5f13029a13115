"""`zlora init`: a run config for one's own data and model, from a look at both and at the machine."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModelForCausalLM

from toolkit.build import find_folder
from toolkit.commands.init_form import Form, form_of
from toolkit.data import read_rows
from toolkit.data.examples import KNOWN_KEYS, ROW_FORMS, Row
from toolkit.data.files import entries
from toolkit.errors import ConfigError, DataError
from toolkit.lm.loading import load_model_config, load_tokenizer, model_limits
from toolkit.runtime.device import has_gpu, num_devices
from toolkit.runtime.files import write_bytes

VALIDATION_SHARE, MOST_VALIDATION = 0.15, 1000  # of the rows; rows
FEW_VALIDATION, LOOSE = 200, 0.2  # rows below which c_base is taken with a larger standard error, as a share of it
MOST_ROWS = 0.99  # of the rows, which set max_length where a few are far longer
ROWS_A_STEP = 16  # sequences of an optimizer step
EPOCHS, FEWEST_STEPS = 3, 60
LARGE = 1_000_000_000  # parameters from which on the smaller learning rate is right
CONFIG = "run.yaml"

_PAGE = """\
# Written by `zlora init`. Every key: docs/configuration.md, or `zlora schema KEY`.
run_dir: {run}
data: {{train: {train}, validation: {validation}, template: {template}{options}, \
max_length: {max_length}{overlong}, max_new_tokens: {answer}}}
# Rows: {num_train} to train, {num_validation} to validate, no prompt in both; \
the longest has {longest} tokens{left_out}.{turns}
model: {{path: {model}{revision}, dtype: {dtype}}}
# Not fine-tuned on such rows? Then that first: `zlora entangle CONFIG model.path=FOLDER`
entangle: {{init: {model},
           {entangle}}}
latent: {{num_latents: {codes}}}  # at least as many as there are ways of answering; spare codes die out
# For vLLM and other servers of plain LoRAs train with `zlora.activation=all` from the start: docs/howto/serve.md
baseline: {{path: {artefact}{few}}}
train:
  steps: {steps}  # about {epochs:.1f} passes over the rows
  lr: {lr}
  batch_size: {batch_size}  # sequences per process; lower it where memory runs out
  gradient_accumulation: {accumulation}  # {a_step} sequences a step on {processes} process(es)
  save_steps: {save_steps}
  eval_steps: {eval_steps}
deepspeed: {deepspeed}  # {made_for}`zlora estimate CONFIG` says which stage fits
"""
_ASSUMED = 80 * 10**9  # bytes of a GPU, where a large model is to be trained elsewhere


def init(data: Path, model: Path, folder: Path, nproc: int | None = None) -> Path:
    """Write folder/run.yaml, and train.jsonl and validation.jsonl beside it, split by prompt; returns the first.

    Args:
        data: rows in one of the forms of docs/data_format.md.
        model: Hugging Face model folder, or OWNER/NAME of a model on the hub.
        nproc: processes of a training, on all nodes; None: as many as there are GPUs, or 1.
    Raises:
        DataError: unusable rows, or too few prompts to hold some out.
        ConfigError: no such model, or a file that would be overwritten.
    """
    given, model = model, find_folder(model, None, "MODEL", weights=model.is_dir())
    revision = "" if given == model else f", revision: {json.dumps(model.name)}"  # the commit of a model on the hub
    rows, raw = read_rows(data), _objects(data)
    paths = {name: folder / f"{name}.jsonl" for name in ("train", "validation")}
    for path in (folder / CONFIG, *paths.values()):
        if path.exists():
            raise ConfigError(f"{path} exists already", expected="a new folder", remedy="give another --out")
    form, held = form_of(rows, load_tokenizer(model), model), held_out(rows)
    about = _data(data, form, held, model_limits(model, "MODEL").positions)
    quoted = {name: json.dumps(str(path)) for name, path in {**paths, "model": given}.items()}
    text = _PAGE.format(
        run=json.dumps(str(folder / "run")),
        artefact=json.dumps(str(folder / "c_base.json")),
        **quoted,
        revision=revision,
        codes=8,
        **about,
        **_training(num_parameters(model), about["num_train"], nproc or num_devices()),
    )
    for name, path in paths.items():
        chosen = [raw[i] for i in range(len(rows)) if (i in held) == (name == "validation")]
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in chosen)
        write_bytes(path, lines.encode())
    write_bytes(folder / CONFIG, text.encode())
    return folder / CONFIG


def _data(source: Path, form: Form, held: set[int], positions: int | None) -> dict[str, Any]:
    """What _PAGE says of the rows; a DataError if none is left to train or to validate on."""
    lengths_N = np.array([e.num_tokens for e in form.split.examples])
    max_length = largest_length(lengths_N, positions)
    fit = [i for i, length in enumerate(lengths_N) if length <= max_length]
    num_validation = len(held.intersection(fit))
    num_train, num_longer = len(fit) - num_validation, len(lengths_N) - len(fit)
    if not num_train or not num_validation:
        raise DataError(
            f"{source}: too many rows are longer than the model can read",
            got=f"{num_longer} of {len(lengths_N)} rows have more than {max_length} tokens",
            expected="rows to train and to validate on",
            remedy="shorten the rows, or take a model of more positions",
        )
    return {
        "few": f", max_relative_error: {LOOSE}" if num_validation < FEW_VALIDATION else "",
        "template": form.template,
        "options": f", template_options: {json.dumps(form.options)}" if form.options else "",
        "turns": form.comment,
        "max_length": max_length,
        "overlong": ", overlong: drop" if num_longer else "",
        "left_out": f", and the {num_longer} longer than max_length are left out" if num_longer else "",
        "answer": _rounded(max(len(form.split.examples[i].response_ids) for i in fit)),
        "longest": lengths_N.max(),
        "num_train": num_train,
        "num_validation": num_validation,
    }


def largest_length(lengths_N: NDArray[np.int64], positions: int | None) -> int:
    """The data.max_length for rows of these lengths, tokens, and a model of so many positions; None: any number.

    The longest row sets the memory of every step, so that where it is more than twice as long as 99 of 100 rows, the
    hundredth is left out.
    """
    longest, most = int(lengths_N.max()), int(np.quantile(lengths_N, MOST_ROWS, method="inverted_cdf"))
    return min(_rounded(most if longest > 2 * most else longest), positions or 2**30)


def held_out(rows: list[Row]) -> set[int]:
    """Indices of a share of the rows, to validate on: all rows of prompts that a fixed seed chooses."""
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


def _training(size: int, num_rows: int, processes: int) -> dict[str, Any]:
    """What _PAGE says of the training of a model of `size` parameters on this machine, or on GPUs where it is large.

    A large model is fine-tuned by a LoRA that is merged, a small one whole.
    """
    gpu, large = has_gpu(), size >= LARGE
    micro = max(1, min(ROWS_A_STEP // processes, 2 if gpu or large else 4))
    accumulation = max(1, ROWS_A_STEP // (micro * processes))
    a_step = micro * accumulation * processes
    steps = max(FEWEST_STEPS, math.ceil(EPOCHS * num_rows / a_step))
    eval_steps, memory = max(20, steps // 5), _ASSUMED if large else None
    save_steps = min(100, eval_steps)
    stage = zero_stage(size, torch.cuda.get_device_properties(0).total_memory if gpu else memory)
    entangle = f"steps: {steps}, batch_size: {micro}, gradient_accumulation: {accumulation}, save_steps: {save_steps}"
    alone = f"method: lora, lr: 2e-4, deepspeed: {stage}, gradient_checkpointing: true" if large else "lr: 3e-4"
    return {
        "dtype": "bfloat16" if gpu or large else "float32",
        "steps": steps,
        "epochs": steps * a_step / num_rows,
        "lr": "2e-4" if large else "1e-3",
        "batch_size": micro,
        "accumulation": accumulation,
        "a_step": a_step,
        "processes": processes,
        "save_steps": save_steps,
        "eval_steps": eval_steps,
        "deepspeed": stage,
        "made_for": "for GPUs of 80 GB, as there is none here; " if large and not gpu else "",
        "entangle": f"{entangle}, {alone}",
    }


def _objects(path: Path) -> list[dict[str, Any]]:
    """The rows as they were written; of a table, whose other columns may not fit into JSON, the keys of a row."""
    found = (entry for _, entry in entries(path, ROW_FORMS))
    return [
        json.loads(row) if isinstance(row, str) else {key: row[key] for key in KNOWN_KEYS if key in row}
        for row in found
    ]


def _rounded(tokens: int) -> int:
    """The next multiple of 64."""
    return 64 * math.ceil(tokens / 64)
