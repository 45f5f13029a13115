"""The character tokenizer is exact, and an ordinary Hugging Face tokenizer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from transformers import AutoTokenizer

from toolkit.data import build_char_tokenizer
from toolkit.errors import ConfigError

LETTERS = "abc 01\n\t+=é漢🙂"
TOKENIZER = build_char_tokenizer(LETTERS)


@given(st.text(alphabet=LETTERS))
def test_decoding_an_encoded_text_gives_it_back(text):
    assert TOKENIZER.decode(TOKENIZER.encode(text), skip_special_tokens=True) == text
    assert TOKENIZER.decode(TOKENIZER.encode(text, add_special_tokens=False)) == text


def test_an_unseen_character_is_the_unknown_token():
    assert TOKENIZER.encode("aXb", add_special_tokens=False) == [4, TOKENIZER.unk_token_id, 5]


def test_special_tokens_are_distinct_and_the_vocabulary_has_no_gaps():
    special = [TOKENIZER.pad_token_id, TOKENIZER.bos_token_id, TOKENIZER.eos_token_id, TOKENIZER.unk_token_id]
    assert special == [0, 1, 2, 3]
    assert sorted(TOKENIZER.get_vocab().values()) == list(range(len(LETTERS) + 4))


def test_it_saves_and_loads_through_auto_tokenizer(tmp_path):
    TOKENIZER.save_pretrained(tmp_path)
    loaded = AutoTokenizer.from_pretrained(tmp_path)
    text = "a  b\n\n漢🙂 "
    assert loaded.encode(text) == TOKENIZER.encode(text)
    assert loaded.decode(loaded.encode(text), skip_special_tokens=True) == text
    assert loaded.eos_token_id == 2 and loaded.pad_token_id == 0


def test_an_empty_alphabet_is_refused():
    with pytest.raises(ConfigError, match="at least one character"):
        build_char_tokenizer("")
