"""A frozen model whose linear layers hold codes of 4 or 8 bits, by bitsandbytes."""

import logging
from importlib.util import find_spec
from typing import Any, Literal

import torch

from toolkit.errors import ConfigError

Quantization = Literal["nf4", "int8"]


def quantization_config(kind: Quantization, dtype: torch.dtype) -> Any:
    """transformers' BitsAndBytesConfig, with which it quantises linear layers but for the LM head as it reads them.

    Products are computed in `dtype`: of nf4 (codes in blocks of 64, their scales quantised once more) after the codes
    are turned into numbers, of int8 in 8 bits but for inputs above 6. ConfigError without bitsandbytes.
    Source: Dettmers et al. (2023), "QLoRA"; Dettmers et al. (2022), "LLM.int8()".
    """
    if find_spec("bitsandbytes") is None:
        raise ConfigError(
            f"model.quantization: {kind} needs bitsandbytes",
            got="no such package in this environment",
            remedy="`pip install '.[quantised]'`, or leave model.quantization out",
        )
    from transformers import BitsAndBytesConfig  # not above: the config's sections name Quantization

    logging.getLogger("bitsandbytes.autograd").setLevel(logging.ERROR)  # a line per product (0.50)
    if kind == "int8":
        return BitsAndBytesConfig(load_in_8bit=True)
    nf4: dict[str, Any] = {"bnb_4bit_quant_type": "nf4", "bnb_4bit_use_double_quant": True}
    return BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_compute_dtype=dtype, **nf4)


def bytes_per_weight(kind: Quantization | None, dtype: torch.dtype) -> float:
    """Bytes that an element of a linear layer takes."""
    return dtype.itemsize if kind is None else {"nf4": 0.53, "int8": 1.0}[kind]
