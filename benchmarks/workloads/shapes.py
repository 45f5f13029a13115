"""The language model of the benchmarks, its examples, and the operations of its parts in closed form."""

from dataclasses import dataclass
from pathlib import Path

import torch
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.utils import logging

from toolkit.data import Example


@dataclass(frozen=True)
class Shape:
    """A Llama with as many key and value heads as heads, untied, without biases."""

    vocabulary: int = 32000
    hidden: int = 512
    intermediate: int = 1408
    layers: int = 8
    heads: int = 8
    dtype: str = "float32"  # that it is loaded in

    @property
    def linear(self) -> int:
        """Weights of the linear maps of all layers."""
        return self.layers * (4 * self.hidden**2 + 3 * self.hidden * self.intermediate)

    @property
    def first(self) -> int:
        """Weights whose input is the embeddings, which have no gradient: q, k and v of the first layer."""
        return 3 * self.hidden**2

    @property
    def head(self) -> int:
        """Weights of the output head."""
        return self.vocabulary * self.hidden

    def config(self) -> LlamaConfig:
        return LlamaConfig(
            vocab_size=self.vocabulary,
            hidden_size=self.hidden,
            intermediate_size=self.intermediate,
            num_hidden_layers=self.layers,
            num_attention_heads=self.heads,
            num_key_value_heads=self.heads,
            max_position_embeddings=8192,
            tie_word_embeddings=False,
            pad_token_id=0,
            bos_token_id=1,
            eos_token_id=2,
        )

    def describe(self) -> str:
        return (
            f"Llama, hidden {self.hidden}, intermediate {self.intermediate}, {self.layers} layers, {self.heads} heads, "
            f"vocabulary {self.vocabulary}, {self.dtype}"
        )


TINY = Shape(vocabulary=128, hidden=32, intermediate=48, layers=2, heads=4)


def save_model(shape: Shape, folder: Path) -> str:
    """Write a model of random weights, the same every time; its folder."""
    path = folder / f"llama-{shape.layers}x{shape.hidden}-{shape.vocabulary}"
    if not path.exists():
        logging.disable_progress_bar()
        torch.manual_seed(0)
        LlamaForCausalLM(shape.config()).save_pretrained(path)
    return str(path)


def examples(num_prompt: int, num_response: int, vocabulary: int, count: int) -> list[Example]:
    """Random tokens, all of the same lengths."""
    generator = torch.Generator().manual_seed(1)

    def draw(num_tokens: int) -> tuple[int, ...]:
        return tuple(torch.randint(3, vocabulary, (num_tokens,), generator=generator).tolist())

    return [Example(str(i), draw(num_prompt), draw(num_response)) for i in range(count)]
