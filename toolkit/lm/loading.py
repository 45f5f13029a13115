"""A causal LM and its tokenizer from a model folder, frozen, in a dtype, on this process's device."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import (
    MODEL_FOR_CAUSAL_LM_MAPPING,  # pyright: ignore[reportAttributeAccessIssue]
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)
from transformers.integrations.deepspeed import is_deepspeed_zero3_enabled
from transformers.utils import logging
from transformers.utils.import_utils import (
    is_flash_attn_2_available,
    is_flash_attn_3_available,
    is_torch_flex_attn_available,
)

from toolkit.errors import ConfigError
from toolkit.kernels import use_own_products
from toolkit.lm.folder import check_model_folder, names, num_elements
from toolkit.lm.parts import drop_dropout
from toolkit.lm.quantised import Quantization, bytes_per_weight, quantization_config
from toolkit.runtime.compat import no_copies_kept, not_mistrals_own
from toolkit.runtime.device import has_gpu, own_device

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}
_REPORTED: Any = {"output_loading_info": True, "ignore_mismatched_sizes": True}  # refused below, by name
_WHOLE = "a folder as transformers' save_pretrained writes it, of a causal LM that this version of it knows"


def load_tokenizer(path: Path, key: str = "model.path") -> PreTrainedTokenizerBase:
    """The tokenizer of a model folder; a ConfigError that names the config key if it cannot be loaded.

    A padding token that the model has no embedding of is forgotten: any other token does for padding.
    """
    with _refusing(path, key, "tokenizer"):
        tokenizer = AutoTokenizer.from_pretrained(path, trust_remote_code=False, **not_mistrals_own())
    rows = model_limits(path, key).vocab_size if (path / "config.json").is_file() else None
    if rows is not None and tokenizer.pad_token_id is not None and tokenizer.pad_token_id >= rows:
        tokenizer.pad_token = None
    return tokenizer


@dataclass(frozen=True, slots=True)
class ModelLimits:
    """What a model can read, as its config.json says; None: it does not say."""

    vocab_size: int | None  # rows of its embeddings
    positions: int | None  # tokens of its longest text
    rotary: bool  # more of them can be computed, as in training they never were; otherwise there are no more


def model_limits(path: Path, key: str = "model.path") -> ModelLimits:
    """The limits of the model of a folder; ConfigError as load_model_config."""
    text = load_model_config(path, key).get_text_config()
    found = (getattr(text, name, None) for name in ("vocab_size", "max_position_embeddings"))
    vocab_size, positions = (value if isinstance(value, int) and value > 0 else None for value in found)
    rotary = any(getattr(text, name, None) for name in ("rope_parameters", "rope_theta", "alibi"))
    return ModelLimits(vocab_size, positions, rotary)


def load_model_config(path: Path, key: str = "model.path") -> Any:
    """The transformers config of a model folder, which may lack weights; ConfigError as check_model_folder."""
    check_model_folder(path, key, weights=False)
    with _refusing(path, key, "config.json"):
        config = AutoConfig.from_pretrained(path, trust_remote_code=False)
    if type(config) not in MODEL_FOR_CAUSAL_LM_MAPPING:
        raise ConfigError(
            f"{key}: the model in {str(path)!r} is none that transformers runs as a causal language model",
            got=f"model_type {config.model_type!r}",
            expected="a model that AutoModelForCausalLM loads",
            remedy="point the key at another model; the text part of a model of images may be there as its own",
        )
    return config


def load_model(
    path: Path,
    dtype: str,
    attn_implementation: str | None = None,
    key: str = "model.path",
    quantization: Quantization | None = None,
) -> PreTrainedModel:
    """The causal LM of a model folder, its weights in a dtype of DTYPES: the one way in which any verb loads one.

    Weights go from the file straight to this process's GPU, if it has one. Under transformers' HfDeepSpeedConfig of
    ZeRO-3 each weight is sharded as it is read. With `quantization` linear layers hold codes.

    Raises:
        ConfigError: as check_model_folder and quantization_config; if the folder cannot be loaded, its tensors are not
            those of the model, or one of them is not finite; if they are more than this process's GPU has room for; as
            require_attention.
    """
    check_model_folder(path, key)
    require_attention(attn_implementation, dtype)
    given: Any = {"dtype": DTYPES[dtype], "attn_implementation": attn_implementation, "trust_remote_code": False}
    if quantization is not None:
        given["quantization_config"] = quantization_config(quantization, DTYPES[dtype])
        given["device_map"] = {"": own_device()}
    if has_gpu() and not is_deepspeed_zero3_enabled():
        _require_room(path, dtype, key, quantization)
        given["device_map"] = {"": own_device()}  # else every process first holds the whole model in the host's memory
    alone = no_copies_kept() if is_deepspeed_zero3_enabled() else nullcontext()
    with _refusing(path, key, "model"), alone:
        loaded: Any = AutoModelForCausalLM.from_pretrained(path, **given, **_REPORTED)
    model, report = loaded
    wrong = {"missing": report["missing_keys"], "unknown": report["unexpected_keys"]}
    wrong["of another shape"] = {name for name, *_ in report["mismatched_keys"]}
    if any(wrong.values()):
        raise ConfigError(
            f"{key}: the weights in {str(path)!r} are not those of its config.json, a {type(model).__name__}",
            got="; ".join(f"{word}: {names(found)}" for word, found in wrong.items() if found),
            expected="every tensor of the model and no other, so that nothing is left at random",
            remedy="rename the tensors, or write the folder anew with save_pretrained of the model's class",
        )
    _require_finite(model, path, key)
    return model


_ON_GPUS = {  # attention by transformers' name: whether it is there, and what brings it
    "flash_attention_2": (is_flash_attn_2_available, "the package flash-attn"),
    "flash_attention_3": (is_flash_attn_3_available, "the package flash-attn-3 and a Hopper GPU"),
    "flex_attention": (is_torch_flex_attn_available, "torch"),
}


def require_attention(name: str | None, dtype: str) -> None:
    """Refuse a model.attn_implementation that cannot run here: no GPU, no package, float32 for a flash kernel."""
    if name not in _ON_GPUS:
        return
    (available, needs), got = _ON_GPUS[name], f"{name} on the CPU"
    if has_gpu() and available() and (dtype == "bfloat16" or name == "flex_attention"):
        return
    if has_gpu():
        got = f"{name} with model.dtype: {dtype}" if available() else f"{name} without {needs}"
    expected = f"a GPU, {needs}" + ("" if name == "flex_attention" else " and model.dtype: bfloat16")
    raise ConfigError(
        "model.attn_implementation cannot be had here", got=got, expected=expected, remedy="sdpa, or leave it out"
    )


def _require_room(path: Path, dtype: str, key: str, quantization: Quantization | None) -> None:
    """Refuse a model whose weights alone are more than what is free on this process's GPU."""
    needed, free = num_elements(path) * bytes_per_weight(quantization, DTYPES[dtype]), torch.cuda.mem_get_info()[0]
    if needed > free:
        raise ConfigError(
            f"{key}: the weights in {str(path)!r} do not fit on one GPU",
            got=f"{needed / 2**30:.1f} GiB in {quantization or dtype}, {free / 2**30:.1f} GiB free",
            expected="room for the whole model in every process, where nothing shares it out",
            remedy="several processes with deepspeed=z3, which share it out; one process needs a larger GPU",
        )


def _own_part(tensor: Any) -> Tensor:
    """A tensor, or what of it this process holds under ZeRO-3, without the filling of the last shard.

    DeepSpeed (0.19.8) leaves that as it finds it.
    """
    part = getattr(tensor, "ds_tensor", None)
    if part is None or part.numel() != part.ds_numel:  # the latter has been moved to a disk
        return tensor if part is None else part
    begin = part.ds_numel * tensor.ds_zero_partition_rank
    return part[: max(0, min(part.ds_numel, tensor.ds_numel - begin))]


def _require_finite(model: Any, path: Path, key: str) -> None:
    """Refuse weights with NaN or infinity; under ZeRO-3 every process looks at its own part."""
    kept = model.state_dict().keys()
    named = [*model.named_parameters(), *((name, b) for name, b in model.named_buffers() if name in kept)]
    held = ((name, _own_part(tensor)) for name, tensor in named)
    bad = [name for name, tensor in held if tensor.is_floating_point() and not torch.isfinite(tensor).all()]
    if bad:
        raise ConfigError(
            f"{key}: the weights in {str(path)!r} are not finite",
            got=f"NaN or infinity in {names(bad)}",
            expected="numbers",
            remedy="take an earlier checkpoint of the model, or copy the file again",
        )


@contextmanager
def _refusing(path: Path, key: str, what: str) -> Iterator[None]:
    """Context in which a failure of transformers is a ConfigError, and its report of tensors is kept for ours."""
    level = logging.get_verbosity()
    logging.set_verbosity_error()
    try:
        yield
    except torch.OutOfMemoryError:
        raise
    except Exception as error:  # whatever any of several hundred model classes raises
        text = next(iter(str(error).strip().splitlines()), "")
        got = f"{type(error).__name__}: {text}"
        raise ConfigError(f"{key}: the {what} of {str(path)!r} cannot be loaded", got=got, expected=_WHOLE) from None
    finally:
        logging.set_verbosity(level)


def load_frozen_model(
    path: Path, dtype: str, attn_implementation: str | None = None, quantization: Quantization | None = None
) -> PreTrainedModel:
    """load_model, frozen."""
    return own_products(freeze(load_model(path, dtype, attn_implementation, quantization=quantization)))


def freeze(model: Any) -> PreTrainedModel:
    """The model without gradients, and without dropout even in training mode: the z-free rows are the baseline."""
    drop_dropout(model)
    model.requires_grad_(False)
    return model


def own_products(model: Any) -> Any:
    """The model, which multiplies by toolkit.kernels.linear on a CPU, and under ZeRO-3, which would keep the inputs."""
    if not has_gpu() or is_deepspeed_zero3_enabled():
        use_own_products(model)
    return model


def to_device(model: Any) -> Any:
    """The model on this process's accelerator, or the CPU."""
    return model.to(own_device())
