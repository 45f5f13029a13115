"""Token boundaries, the end token and the over-long policy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import processors
from transformers import PreTrainedTokenizerFast

from toolkit.data import Row, build_char_tokenizer, tokenise
from toolkit.errors import ConfigError, DataError

PLAIN = {"template": "plain", "max_length": 100}


def test_a_tokenizer_that_merges_across_the_boundary_does_not_move_it(merging_tokenizer, make_row):
    assert merging_tokenizer.encode("abab") == [4]  # the whole text is one token
    (example,) = tokenise([make_row("ab", "ab")], merging_tokenizer, **PLAIN).examples
    assert example.prompt_ids == (3,)
    assert example.response_ids == (3, 0)


def test_an_eos_that_the_tokenizer_appends_is_not_part_of_the_prompt(make_row):
    tokenizer = build_char_tokenizer("ab")
    tokenizer.backend_tokenizer.post_processor = processors.TemplateProcessing(
        single="<bos> $A <eos>", special_tokens=[("<bos>", 1), ("<eos>", 2)]
    )
    assert tokenizer.encode("a") == [1, 4, 2]
    (example,) = tokenise([make_row("a", "b")], tokenizer, **PLAIN).examples
    assert example.prompt_ids == (1, 4) and example.response_ids == (5, 2)


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_any_unicode_text_keeps_its_boundary(prompt, response):
    tokenizer = build_char_tokenizer(prompt + response)
    row = Row("1", (), prompt, response, None, "f:1")
    (example,) = tokenise([row], tokenizer, **PLAIN).examples
    assert tokenizer.decode(list(example.prompt_ids[1:])) == prompt
    assert tokenizer.decode(list(example.response_ids[:-1])) == response


def test_a_row_without_tokens_or_with_the_end_tokens_text_is_refused_by_line(
    merging_tokenizer, char_tokenizer, make_row
):
    for tokenizer, prompt, response, message in (
        (merging_tokenizer, "", "b", "the prompt has no tokens"),
        (merging_tokenizer, "a", "?", "the response has no tokens"),  # "?" is in no merge and there is no unknown
        (char_tokenizer, "a", "b<eos>c", "the response contains the text of the end token '<eos>'"),
    ):
        with pytest.raises(DataError, match=rf"train\.jsonl:2: {message}"):
            tokenise([make_row("a", "b"), make_row(prompt, response, line=2)], tokenizer, **PLAIN)


@pytest.mark.parametrize("eos", [None, "<never-added>"])
def test_a_tokenizer_without_eos_is_refused_with_a_remedy(char_tokenizer, make_row, eos):
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=build_char_tokenizer("ab").backend_tokenizer, unk_token="<unk>"
    )
    if eos:
        tokenizer._special_tokens_map["eos_token"] = eos
        assert tokenizer.eos_token == eos and tokenizer.eos_token_id == tokenizer.unk_token_id
    with pytest.raises(DataError, match=r"no EOS token(.|\n)*remedy: +set tokenizer\.eos_token"):
        tokenise([make_row("a", "b")], tokenizer, **PLAIN)


def test_an_unknown_template_is_a_config_error(char_tokenizer, make_row):
    with pytest.raises(ConfigError, match=r"unknown template(.|\n)*'chatml'(.|\n)*plain or chat"):
        tokenise([make_row()], char_tokenizer, template="chatml", max_length=9)


def test_plain_takes_one_exchange_of_a_chat_row_but_not_more(char_tokenizer, make_row):
    pair = make_row(turns=[("user", "ab"), ("assistant", "c")])
    assert (
        tokenise([pair], char_tokenizer, **PLAIN).examples
        == tokenise([make_row("ab", "c")], char_tokenizer, **PLAIN).examples
    )
    with pytest.raises(DataError, match=r"train\.jsonl:1: template: plain cannot render the turns \['system'"):
        row = make_row(turns=[("system", "s"), ("user", "ab"), ("assistant", "c")])
        tokenise([row], char_tokenizer, **PLAIN)


# Lengths with the character tokenizer: 1 (BOS) + prompt + response + 1 (EOS).


def test_policy_error_names_the_rows_their_lengths_and_how_many(char_tokenizer, make_row):
    rows = [make_row("abc", "de", line=1), make_row("a", "b", line=2), make_row("abcd", "ef", line=3)]
    with pytest.raises(DataError) as caught:
        tokenise(rows, char_tokenizer, template="plain", max_length=6)
    message = str(caught.value)
    assert "2 of 3 rows are longer than max_length 6" in message
    assert "train.jsonl:1: 4 + 3 tokens" in message and "train.jsonl:3: 5 + 3 tokens" in message
    assert "train.jsonl:2" not in message


def test_policy_drop_keeps_the_rest_parallel_and_counts(char_tokenizer, make_row):
    rows = [make_row("abc", "de", id="a"), make_row("a", "b", id="b"), make_row("abcd", "ef", id="c")]
    split = tokenise(rows, char_tokenizer, template="plain", max_length=6, overlong="drop")
    assert [e.id for e in split.examples] == [r.id for r in split.rows] == ["b"]
    assert split.dropped == {"too_long": 2} and split.num_read == 3 and split.num_truncated == 0


def test_policy_truncate_prompt_cuts_left_keeps_bos_and_the_whole_response(char_tokenizer, make_row):
    rows = [make_row("abcdef", "xy"), make_row("a", "b"), make_row("p", "uvwxyz")]
    split = tokenise(rows, char_tokenizer, template="plain", max_length=6, overlong="truncate_prompt")
    texts = [(char_tokenizer.decode(e.prompt_ids), char_tokenizer.decode(e.response_ids)) for e in split.examples]
    assert texts == [("<bos>ef", "xy<eos>"), ("<bos>a", "b<eos>")]
    assert split.num_truncated == 1 and split.dropped == {"response_too_long": 1}


@given(st.text("ab", max_size=8), st.text("cd", min_size=1, max_size=8), st.integers(3, 20))
def test_truncation_always_fits_and_keeps_response_and_last_prompt_token(prompt, response, max_length):
    tokenizer = build_char_tokenizer("abcd")
    rows = [Row("long", (), prompt, response, None, "f:1"), Row("short", (), "", "c", None, "f:2")]
    split = tokenise(rows, tokenizer, template="plain", max_length=max_length, overlong="truncate_prompt")
    assert all(e.num_tokens <= max_length for e in split.examples)
    full = tokenise(rows[:1], tokenizer, template="plain", max_length=99).examples[0]
    kept = [e for e in split.examples if e.id == "long"]
    assert bool(kept) == (len(full.response_ids) < max_length)
    for example in kept:
        assert example.response_ids == full.response_ids and example.prompt_ids[-1] == full.prompt_ids[-1]
        assert example.num_tokens == min(max_length, full.num_tokens)


def test_nothing_left_is_an_error_that_says_why(char_tokenizer, make_row):
    with pytest.raises(DataError, match=r"no rows are left(.|\n)*1 read, dropped \{'too_long': 1\}"):
        tokenise([make_row("abc", "de")], char_tokenizer, template="plain", max_length=3, overlong="drop")
    with pytest.raises(DataError, match="no rows are left"):
        tokenise([], char_tokenizer, **PLAIN)


# The character tokenizer is exact, and an ordinary Hugging Face tokenizer

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


def test_an_empty_alphabet_is_refused():
    with pytest.raises(ConfigError, match="at least one character"):
        build_char_tokenizer("")
