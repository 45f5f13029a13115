"""A small model whose next-token distribution is far from flat, and a tokenizer to go with it."""

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from toolkit.data import build_char_tokenizer


@pytest.fixture(scope="session")
def char_tokenizer() -> PreTrainedTokenizerFast:
    return build_char_tokenizer("abcdefgh ,.")


@pytest.fixture(scope="session")
def spread_model(char_tokenizer: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=len(char_tokenizer),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        initializer_range=0.4,  # 0.02 would make all tokens about equally likely
    )
    return LlamaForCausalLM(config).eval()
