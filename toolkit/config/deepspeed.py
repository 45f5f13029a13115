"""DeepSpeed configs: found by name, checked against the run config."""

import json
import os
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from toolkit.components import hide
from toolkit.components.section import expand_path
from toolkit.config.filled import TIMERS, fill_in
from toolkit.config.schema import RunConfig
from toolkit.config.source import read_text
from toolkit.errors import ConfigError, did_you_mean
from toolkit.runtime.device import has_gpu

MAX_GRAD_NORM = 1.0  # of `zlora entangle`
_HPZ = "zero_hpz_partition_size"

Verb = Literal["train", "entangle"]


def resolve_deepspeed(
    config: RunConfig, ranks: tuple[int, int] | None = None, cuda: bool | None = None, verb: Verb = "train"
) -> dict[str, Any] | None:
    """The DeepSpeed config of a verb as a dict, or None where it uses none; `ranks`, `cuda` as in read_deepspeed.

    Raises:
        ConfigError: if the file is missing or malformed, shares out a quantised model, sets an optimizer or scheduler
            of its own, or holds a number that contradicts the run config; numbers the run config owns should be "auto".
    """
    name = config.deepspeed if verb == "train" else config.entangle.deepspeed
    if name is None:
        return None
    path, values = _find(name), read_deepspeed(name, ranks, cuda)
    for block in ("optimizer", "scheduler"):
        if block in values:
            raise ConfigError(
                f"{path}: block {block!r} is not allowed",
                expected="no optimizer or scheduler block: the run config owns both",
                remedy=f"remove {block!r} and set {verb}.lr, {verb}.lr_scheduler, {verb}.warmup_steps",
            )
    if verb == "train" and config.model.quantization and _lookup(values, "zero_optimization.stage") == 3:
        raise ConfigError(
            f"{path}: ZeRO-3 does not share out the codes of a quantised model",
            got=f"model.quantization: {config.model.quantization}",
            expected="ZeRO 0 to 2, under which each process holds the model, at a quarter of bfloat16's size or half",
            remedy="set deepspeed: z2, or leave model.quantization out",
        )
    for field, (key, wanted) in _owned(config, verb).items():
        got = _lookup(values, field)
        if got not in (None, "auto", wanted):
            raise ConfigError(
                f"{path}: {field} contradicts the run config",
                got=f"{field} = {got!r}",
                expected=f'"auto" or {wanted!r} ({key} of the run config)',
                remedy=f'set it to "auto", or change {key}',
            )
    known = hide(values)  # DeepSpeed writes its config into every checkpoint, transformers to trackers
    if known != values and os.environ.get("RANK", "0") == "0":
        print(f"{path}: secrets in it are not handed to DeepSpeed; give them in environment variables", flush=True)
    return known


def read_deepspeed(name: str, ranks: tuple[int, int] | None = None, cuda: bool | None = None) -> dict[str, Any]:
    """A DeepSpeed config by its name in ds_configs or path, with what DeepSpeed has no "auto" for filled in.

    Args:
        ranks: processes, and processes of a node; None: as the launcher has set them.
        cuda: whether the processes have GPUs; None: whether this one has.
    Raises:
        ConfigError: if the file is missing or malformed, or that size does not fit the processes.
    """
    path = _find(name)
    try:
        values = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise ConfigError(f"{path}:{error.lineno}: not valid JSON", got=error.msg) from None
    if isinstance(values, dict):
        values.setdefault("timers", TIMERS)
    zero = values.get("zero_optimization")
    if isinstance(zero, dict):
        fill_in(zero, has_gpu() if cuda is None else cuda)
    if isinstance(zero, dict) and _HPZ in zero:
        zero[_HPZ] = _hpz_partition_size(zero[_HPZ], path, ranks or _launched())
    return values


def _launched() -> tuple[int, int]:
    """Processes, and those of a node. torchrun and accelerate set the one variable of these, DeepSpeed the other."""
    local = os.environ.get("LOCAL_WORLD_SIZE") or os.environ.get("LOCAL_SIZE")
    return int(os.environ.get("WORLD_SIZE", 1)), int(local or 1)


def _hpz_partition_size(given: Any, path: Path, ranks: tuple[int, int]) -> Any:
    """Processes that hold one more copy of the frozen weights between them; DeepSpeed (0.19.8) has no "auto" for it.

    "auto" is the number of processes of a node, so that weights are gathered inside it; 1, no such copy, where there is
    one node only, or one process on each.
    """
    (world, local), size = ranks, given
    if given == "auto":
        size = 1 if local >= world else local
    if isinstance(size, int) and size > 1 and world % size:
        raise ConfigError(
            f"{path}: zero_optimization.{_HPZ} does not divide the number of processes",
            got=f"{size} of {world} processes" + (" (from the launcher)" if given == "auto" else ""),
            expected="as many processes on every node, and groups that are alike",
            remedy=f"start the same number on every node, or set {_HPZ} to a divisor of their number",
        )
    return size


def _owned(config: RunConfig, verb: Verb) -> dict[str, tuple[str, Any]]:
    section = config.train if verb == "train" else config.entangle
    # One norm for all parameters; toolkit.training.clipping clips each group to its own.
    clipping = ("train.max_grad_norm (clipped per group, not by DeepSpeed)", 0.0)
    return {
        "train_micro_batch_size_per_gpu": (f"{verb}.batch_size", section.batch_size),
        "gradient_accumulation_steps": (f"{verb}.gradient_accumulation", section.gradient_accumulation),
        "gradient_clipping": clipping if verb == "train" else ("zlora entangle, which clips to it", MAX_GRAD_NORM),
        "bf16.enabled": ("model.dtype", config.model.dtype == "bfloat16"),
        "fp16.enabled": ("model.dtype (fp16 is not supported)", False),
    }


def _lookup(values: dict[str, Any], field: str) -> Any:
    node: Any = values
    for name in field.split("."):
        node = node.get(name) if isinstance(node, dict) else None
    return node


def deepspeed_configs() -> dict[str, Path]:
    """The DeepSpeed configs by name: those inside the installed package, and beside it in a checkout."""
    package = Path(str(resources.files("toolkit")))
    files = (path for parent in (package, package.parent) for path in parent.glob("ds_configs/ds_*.json"))
    return {path.name.removeprefix("ds_").removesuffix("_config.json"): path for path in files}


def _find(name: str) -> Path:
    try:
        path = expand_path(name)
    except ValueError as error:
        raise ConfigError(f"deepspeed: {error}", got=name) from None
    if path.is_file():
        return path
    known = deepspeed_configs()
    if name in known:
        return known[name]
    raise ConfigError(
        f"DeepSpeed config {name!r} not found",
        expected=f"a path, or one of {', '.join(sorted(known))}",
        remedy=did_you_mean(name, known),
    )
