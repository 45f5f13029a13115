"""Faults of a Hugging Face model folder that can be found before anything is loaded."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from safetensors import SafetensorError, safe_open
from transformers import CONFIG_MAPPING  # pyright: ignore[reportAttributeAccessIssue]

from toolkit.errors import ConfigError
from toolkit.runtime.files import is_lfs_pointer

LOSS = "validation_loss.json"  # in a folder that `zlora entangle` wrote
SINGLE, INDEX = "model.safetensors", "model.safetensors.index.json"
_TEXT = (".json", ".jinja", ".txt", ".model", ".safetensors")
_RESAVE = "write it anew with transformers: from_pretrained(FOLDER), then save_pretrained(NEW), the tokenizer likewise"


def check_model_folder(path: Path, key: str = "model.path", weights: bool = True) -> None:
    """Refuse a model folder of which transformers would load nothing, or something else than what it holds.

    Args:
        key: config key that names the folder, for the message.
        weights: whether its weights are needed too.
    Raises:
        ConfigError: naming the file: no folder, a Git LFS pointer, a quantised, custom or encoder-decoder model, a LoRA
            beside the weights, weights that are missing, cut off, in another format or there twice.
    """

    def refuse(what: str, got: object, expected: str, remedy: str) -> NoReturn:
        raise ConfigError(f"{key}: model folder {str(path)!r} {what}", got=got, expected=expected, remedy=remedy)

    if not (path / "config.json").is_file():
        got = "no such folder" if not path.is_dir() else "a folder without config.json"
        where = "run `zlora entangle CONFIG` first, or point the key at a model folder"
        refuse("not found", got, "an ordinary Hugging Face model folder", where)
    pointers = [f.name for f in sorted(path.iterdir()) if f.suffix in _TEXT and is_lfs_pointer(f)]
    if pointers:
        got = f"{', '.join(pointers)}: a text of three lines in its place"
        refuse("holds Git LFS pointers", got, "the files themselves", "run `git lfs pull` in the folder")
    values = _read_json(path / "config.json", key)
    quantised = values.get("quantization_config") or values.get("compression_config")
    if quantised:
        method = quantised.get("quant_method", "quantised") if isinstance(quantised, dict) else "quantised"
        got = f"quantization_config of config.json: {method}"
        refuse("holds a quantised model", got, "weights in float32, bfloat16 or float16", "use the unquantised model")
    for name in ("config.json", "tokenizer_config.json"):
        mapped = (values if name == "config.json" else _read_json(path / name, key)).get("auto_map")
        # transformers takes its own class where it has one; that all weights are that one's is seen as they are read.
        if mapped and (name != "config.json" or values.get("model_type") not in CONFIG_MAPPING):
            got = f"auto_map of {name}: {names(mapped)}"
            remedy = f"if transformers' own classes will do, take auto_map out of {name}"
            refuse("needs Python code of its own, which is never run", got, "a model that transformers knows", remedy)
    if values.get("is_encoder_decoder"):
        got, remedy = "is_encoder_decoder of config.json", "point the key at another model folder"
        refuse("holds an encoder-decoder model", got, "a model that reads prompt and response as one text", remedy)
    if (path / "adapter_config.json").is_file():
        got = "adapter_config.json: an adapter, which transformers would load onto the model unasked"
        refuse("holds a LoRA", got, "the base model alone", "merge the adapter, or move it to another folder")
    if weights:
        _check_weights(path, refuse)


def _check_weights(path: Path, refuse: Callable[..., NoReturn]) -> None:
    """The safetensors files that transformers will read are there, whole, and hold what their index says."""
    single, index = path / SINGLE, path / INDEX
    if single.is_file() and index.is_file():
        refuse("holds its weights twice", f"{SINGLE} and {INDEX}", "one of the two", "remove the older one")
    if not single.is_file() and not index.is_file():
        others = sorted(f.name for f in path.iterdir() if f.suffix in (".safetensors", ".bin", ".pt", ".pth", ".gguf"))
        gguf = others and all(name.endswith(".gguf") for name in others)
        remedy = "run `zlora convert OUT --gguf FILE`" if gguf else _RESAVE if others else "copy the weights there"
        refuse(f"has no {SINGLE}", ", ".join(others) or "no file with weights", f"{SINGLE}, or {INDEX}", remedy)
    placed: dict[str, set[str]] = {SINGLE: set()}
    if index.is_file():
        placed, found = {}, _read_json(index, "model.path").get("weight_map")
        if not isinstance(found, dict) or not found:
            refuse("has a damaged index", INDEX, "a weight_map of tensors and files", "copy the folder again")
        for tensor, name in found.items():
            placed.setdefault(name, set()).add(tensor)
    for name, tensors in sorted(placed.items()):
        if not (path / name).is_file():
            refuse("lacks a shard of its weights", f"no {name}", f"every file of {INDEX}", "copy it there")
        try:
            with safe_open(str(path / name), "pt") as file:
                lacking = sorted(tensors - set(file.keys()))
        except (SafetensorError, OSError) as error:
            got = f"{name}, {(path / name).stat().st_size} bytes: {error}"
            refuse("has weights that cannot be read", got, "a whole safetensors file", "copy the file again")
        if lacking:
            refuse(f"lacks tensors that {INDEX} names", f"no {names(lacking)} in {name}", "all", "copy the file again")


def num_elements(path: Path) -> int:
    """Elements of all tensors of a checked model folder."""
    files = [path / SINGLE] if (path / SINGLE).is_file() else [path / name for name in _shards(path)]
    total = 0
    for file in files:
        with safe_open(str(file), "pt") as tensors:
            total += sum(math.prod(tensors.get_slice(name).get_shape()) for name in tensors.keys())
    return total


def _shards(path: Path) -> set[str]:
    return set(_read_json(path / INDEX, "model.path")["weight_map"].values())


def _read_json(path: Path, key: str) -> dict[str, Any]:
    """A JSON object of a model folder; empty where there is no such file."""
    if not path.is_file():
        return {}
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ConfigError(f"{key}: {path} is not JSON", got=error, remedy="copy the file again") from None
    if not isinstance(values, dict):
        raise ConfigError(f"{key}: {path} holds no object", got=type(values).__name__, remedy="copy the file again")
    return values


def names(given: Any, limit: int = 5) -> str:
    """A few names, and how many more there are."""
    listed = sorted(map(str, given))
    return ", ".join(listed[:limit]) + (f" and {len(listed) - limit} more" if len(listed) > limit else "")
