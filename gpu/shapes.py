"""The shape that speed is measured at, and the operations of a step there in closed form."""

from typing import Any

import torch

CUDA = torch.cuda.is_available()
DEVICE = "cuda" if CUDA else "cpu"
SMALL: dict[str, Any] = {"vocab_size": 64, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2}
SMALL |= {"num_attention_heads": 4, "num_key_value_heads": 2}
LARGE: dict[str, Any] = {"vocab_size": 128256, "hidden_size": 4096, "intermediate_size": 14336}
LARGE |= {"num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8, "rope_theta": 500000.0}
SHAPE = LARGE if CUDA else SMALL
K = 8
# n prompt and m response tokens of an example, examples of a step
REFERENCE = (2048, 512, 1) if CUDA else (16, 4, 1)
SHORT = ((512, 128, 1), (512, 128, 4)) if CUDA else ((8, 2, 1),)


def _products(shape: dict[str, Any]) -> tuple[int, int, int]:
    """Weights of the layers' linear maps and of the LM head, and in + out widths of the maps, summed over layers."""
    hidden, wide, layers = shape["hidden_size"], shape["intermediate_size"], shape["num_hidden_layers"]
    narrow = hidden * shape["num_key_value_heads"] // shape["num_attention_heads"]
    maps = [(hidden, hidden)] * 2 + [(hidden, narrow)] * 2 + [(hidden, wide)] * 3
    return layers * sum(a * b for a, b in maps), hidden * shape["vocab_size"], layers * sum(a + b for a, b in maps)


def _attended(queries: int, keys: int, shape: dict[str, Any]) -> int:
    """Operations of a forward's two products in all layers, of the whole rectangle."""
    return 4 * queries * keys * shape["hidden_size"] * shape["num_hidden_layers"]


def _causal(queries: int, shape: dict[str, Any]) -> int:
    """Of queries that see those before them and themselves."""
    return _attended(1, queries * (queries + 1) // 2, shape)


def ours_flops(n: int, m: int, size: int, shape: dict[str, Any] = SHAPE) -> int:
    """Of a step of B examples: frozen pass, rows forward and backward, LM head.

    What has to be computed, each once: no gradient of frozen weights, nor of the prompt's keys and values; nothing that
    a kernel of attention computes again in its backward.
    """
    layers, head, widths = _products(shape)
    num_rows, ranks = K + 1, 16 + 8
    tokens = num_rows * (m + 1)
    frozen = 2 * (n + m) * layers + 2 * m * head + _causal(n + m, shape)
    attention = 2 * _attended(tokens, n - 1, shape) + 3 * num_rows * _causal(m + 1, shape)
    return size * (frozen + tokens * (4 * layers + 6 * ranks * widths) + attention + 4 * K * m * head)


def lora_flops(n: int, m: int, size: int, shape: dict[str, Any] = SHAPE) -> int:
    """Of a plain LoRA step, with the logits of all tokens."""
    layers, head, widths = _products(shape)
    tokens = n + m
    return size * (tokens * (4 * layers + 6 * 16 * widths + 4 * head) + 3 * _causal(tokens, shape))
