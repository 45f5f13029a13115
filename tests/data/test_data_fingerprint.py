"""Fingerprints change with every ingredient, and with nothing else."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers
from transformers import AddedToken, AutoTokenizer, PreTrainedTokenizerFast

from toolkit.data import (
    Example,
    Row,
    build_char_tokenizer,
    data_fingerprint,
    mask_rule,
    padding_example,
    template_fingerprint,
    tokenise,
    tokenizer_fingerprint,
)

FOLDER = str(Path(__file__).parent)
EXAMPLES = [Example("a", (1, 2), (3,)), Example("b", (1,), (4, 5))]


def byte_level_bpe() -> PreTrainedTokenizerFast:
    vocab = {token: i for i, token in enumerate(["<eos>", *sorted(pre_tokenizers.ByteLevel.alphabet()), "ab", "Ġab"])}
    backend = Tokenizer(models.BPE(vocab=vocab, merges=[("a", "b"), ("Ġ", "ab")]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    return PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")


def unigram() -> PreTrainedTokenizerFast:
    backend = Tokenizer(models.Unigram([("<unk>", 0.0), ("▁", -1.5), ("a", -2.25), ("ab", -0.1)], unk_id=0))
    backend.pre_tokenizer = pre_tokenizers.Metaspace()
    backend.decoder = decoders.Metaspace()
    return PreTrainedTokenizerFast(tokenizer_object=backend, unk_token="<unk>", eos_token="</s>")


@pytest.mark.parametrize("build", [lambda: build_char_tokenizer("abc"), byte_level_bpe, unigram])
def test_a_tokenizer_keeps_its_fingerprint_through_save_and_load(build, tmp_path):
    tokenizer = build()
    tokenizer.save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    assert loaded.encode("ab ab") == tokenizer.encode("ab ab")
    assert tokenizer_fingerprint(loaded) == tokenizer_fingerprint(tokenizer) == tokenizer_fingerprint(build())


def printed(folder: str) -> None:
    """All four, of one example."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    row = Row("1", (), "hi", "yo é漢", None, "f:1")
    examples = tokenise([row], tokenizer, template="chat", max_length=99).examples
    prints = [tokenizer_fingerprint(tokenizer), template_fingerprint(tokenizer, "chat"), data_fingerprint(examples)]
    print(*prints, mask_rule(tokenizer, "chat"), sep="\n")


def test_fingerprints_are_the_same_in_another_process(chat_tokenizer, tmp_path, capfd):
    """With another seed of Python's hashes."""
    chat_tokenizer.save_pretrained(tmp_path)
    printed(str(tmp_path))
    here = capfd.readouterr().out
    command = [sys.executable, "-c", f"from test_data_fingerprint import printed; printed({str(tmp_path)!r})"]
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "PYTHONPATH": os.pathsep.join([FOLDER, *sys.path])}
    there = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert here == there and tokenizer_fingerprint(chat_tokenizer) in here and len(here.split()) > 4


def test_use_of_a_tokenizer_does_not_change_its_fingerprint():
    tokenizer = byte_level_bpe()
    tokenizer.pad_token = tokenizer.eos_token
    before = tokenizer_fingerprint(tokenizer)
    tokenizer(["a", "abab"], padding=True, truncation=True, max_length=2)
    tokenizer.chat_template = "{{ messages }}"  # has a fingerprint of its own
    tokenizer.padding_side = "left"
    assert tokenizer_fingerprint(tokenizer) == before


CHANGES = (
    lambda tokenizer: tokenizer.add_tokens(["new"]),
    lambda tokenizer: tokenizer.add_tokens([AddedToken("<s>", special=True)], special_tokens=True),
    lambda tokenizer: setattr(tokenizer, "eos_token", "a"),
    lambda tokenizer: setattr(tokenizer.backend_tokenizer, "normalizer", normalizers.Lowercase()),
    lambda tokenizer: setattr(tokenizer.backend_tokenizer, "post_processor", None),  # without BOS
)


def test_each_part_of_a_tokenizer_changes_its_fingerprint():
    tokenizers = [build_char_tokenizer(letters) for letters in ("abcd", "acb", *["abc"] * 6)]
    for change, tokenizer in zip(CHANGES, tokenizers[2:], strict=False):
        change(tokenizer)
    assert len({tokenizer_fingerprint(tokenizer) for tokenizer in tokenizers}) == len(tokenizers)


def test_template_eos_and_chat_template_each_change_the_template_fingerprint(chat_tokenizer):
    prints = [template_fingerprint(chat_tokenizer, "plain"), template_fingerprint(chat_tokenizer, "chat")]
    original = chat_tokenizer.chat_template
    chat_tokenizer.chat_template = original.replace("<|end|>\n", "<|end|>")
    assert template_fingerprint(chat_tokenizer, "plain") == prints[0]
    prints.append(template_fingerprint(chat_tokenizer, "chat"))
    chat_tokenizer.chat_template = original
    chat_tokenizer.eos_token = "a"
    assert template_fingerprint(chat_tokenizer, "chat") == prints[1]  # chat turns end with <|end|>, not EOS
    prints.append(template_fingerprint(chat_tokenizer, "plain"))
    chat_tokenizer.backend_tokenizer.post_processor = None
    prints.append(template_fingerprint(chat_tokenizer, "plain"))
    assert len(set(prints)) == len(prints)


def test_the_data_fingerprint_is_the_sha256_of_its_canonical_lines():
    text = '["a",[1,2],[3]]\n["b",[1],[4,5]]\n'
    assert data_fingerprint(EXAMPLES) == hashlib.sha256(text.encode()).hexdigest()


def test_order_ids_tokens_and_boundary_each_change_the_data_fingerprint_and_the_padding_flag_does_not():
    changed = [
        EXAMPLES[::-1],
        EXAMPLES[:1],
        [Example("c", (1, 2), (3,)), EXAMPLES[1]],
        [Example("a", (1,), (2, 3)), EXAMPLES[1]],  # the same tokens with the boundary moved
        [Example("a", (1, 2), (6,)), EXAMPLES[1]],
        [Example("a", (1, 7), (3,)), EXAMPLES[1]],
    ]
    assert len({data_fingerprint(examples) for examples in [EXAMPLES, *changed]}) == 7
    assert data_fingerprint([padding_example(example) for example in EXAMPLES]) == data_fingerprint(EXAMPLES)
