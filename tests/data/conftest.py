"""Small tokenizers and row builders for the data tests."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer, decoders, models
from transformers import AddedToken, PreTrainedTokenizerFast

from toolkit.data import Row, build_char_tokenizer

ALPHABET = "".join(map(chr, range(32, 127))) + "\n\téß漢🙂"
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}[{{ m.role }}]\n{{ m.content }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant]\n{% endif %}"
)


def make_chat_tokenizer() -> PreTrainedTokenizerFast:
    """A character tokenizer whose chat template closes turns with <|end|>, which is not its EOS token."""
    tokenizer = build_char_tokenizer(ALPHABET)
    tokenizer.add_tokens([AddedToken("<|end|>", special=True, normalized=False)], special_tokens=True)
    tokenizer.chat_template = CHAT_TEMPLATE
    return tokenizer


@pytest.fixture
def char_tokenizer() -> PreTrainedTokenizerFast:
    return build_char_tokenizer(ALPHABET)


@pytest.fixture
def chat_tokenizer() -> PreTrainedTokenizerFast:
    return make_chat_tokenizer()


@pytest.fixture
def merging_tokenizer() -> PreTrainedTokenizerFast:
    """BPE that merges "ab"+"ab" into one token, across any prompt/response boundary; no BOS."""
    vocab = {token: i for i, token in enumerate(["<eos>", "a", "b", "ab", "abab"])}
    backend = Tokenizer(models.BPE(vocab=vocab, merges=[("a", "b"), ("ab", "ab")]))
    backend.decoder = decoders.Fuse()
    return PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")


@pytest.fixture
def write_jsonl(tmp_path: Path) -> Callable[..., Path]:
    """Write lines (dicts, or raw strings) to a file."""

    def write(*lines: Any) -> Path:
        path = tmp_path / "train.jsonl"
        text = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
        path.write_text("\n".join(text) + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def make_row() -> Callable[..., Row]:
    """A row that needs no file: make_row(prompt, response) or make_row(turns=[(role, content), ...])."""

    def make(prompt: str = "q", response: str = "r", *, turns: Any = (), id: str = "1", line: int = 1) -> Row:
        messages = tuple({"role": role, "content": content} for role, content in turns)
        if messages:
            prompt, response = messages[-2]["content"], messages[-1]["content"]
        return Row(id, messages, prompt, response, None, f"train.jsonl:{line}")

    return make
