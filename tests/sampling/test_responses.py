"""From drawn tokens to rows: the text is kept to the letter, and what cannot be a row is dropped with its reason."""

import json
from pathlib import Path

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models
from transformers import PreTrainedTokenizerFast

from toolkit.data import Prompt, build_char_tokenizer, read_rows, tokenise
from toolkit.errors import DataError
from toolkit.sampling.engine import Draw
from toolkit.sampling.responses import Response, ResponseReader, file_contents

PROMPT = Prompt("p", (), "abc", "prompts.jsonl:1")


def reader(tokenizer, template: str = "plain", max_length: int | None = None) -> ResponseReader:
    return ResponseReader(tokenizer, template, max_length)


def draw_of(tokenizer, text: str, finished: bool = True) -> Draw:
    return Draw(tuple(tokenizer(text, add_special_tokens=False)["input_ids"]), finished)


def outcome(reading: ResponseReader, draw: Draw, prompt: Prompt = PROMPT):
    (found,) = reading.read(prompt, [1, 4, 5, 6], [draw])
    return found


def byte_tokenizer() -> PreTrainedTokenizerFast:
    """Three bytes of a euro sign as tokens, besides letters; decoding joins bytes to characters."""
    vocab = {token: i for i, token in enumerate(["<eos>", "a", "<0xE2>", "<0x82>", "<0xAC>", "<", "eos", ">"])}
    backend = Tokenizer(models.BPE(vocab=vocab, merges=[], byte_fallback=True))
    backend.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    return PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")


def test_a_response_becomes_a_row_with_the_prompts_id_and_the_number_of_the_draw(char_tokenizer):
    draws = [draw_of(char_tokenizer, text) for text in ("a, b", "c")]
    found = reader(char_tokenizer).read(PROMPT, [1, 4, 5, 6], draws)
    assert found == [
        Response({"id": "p-0", "prompt": "abc", "response": "a, b"}, 5, True),
        Response({"id": "p-1", "prompt": "abc", "response": "c"}, 2, True),
    ]


def test_decoding_does_not_clean_up_spaces(char_tokenizer):
    tidy = build_char_tokenizer("abcdefgh ,.")
    tidy.clean_up_tokenization_spaces = True
    text = " a , b . "
    draw = draw_of(tidy, text)
    assert tidy.decode(draw.ids) != text  # the default would
    found = outcome(reader(tidy), draw)
    assert found.row["response"] == text and found.same_tokens


def test_special_tokens_within_a_response_are_dropped_named_or_not():
    tokenizer = build_char_tokenizer("ab")
    tokenizer.add_tokens([AddedToken("<|tool|>", special=True, normalized=False)], special_tokens=True)
    ids = draw_of(tokenizer, "ab").ids
    for special in ("<bos>", "<unk>", "<pad>", "<eos>", "<|tool|>"):
        draw = Draw((*ids, tokenizer.convert_tokens_to_ids(special), *ids), True)
        assert outcome(reader(tokenizer), draw) == "special_token"


def test_responses_that_cannot_be_rows_are_dropped_with_their_reason(char_tokenizer):
    for text in ("", "  "):
        assert outcome(reader(char_tokenizer), draw_of(char_tokenizer, text)) == "empty"
    unfinished = draw_of(char_tokenizer, "abc", finished=False)
    assert outcome(reader(char_tokenizer), unfinished) == "unfinished"
    whole = draw_of(char_tokenizer, "abc")  # 4 tokens of prompt, 3 and an end token
    assert isinstance(outcome(reader(char_tokenizer, max_length=8), whole), Response)
    assert outcome(reader(char_tokenizer, max_length=7), whole) == "too_long"
    tokenizer = byte_tokenizer()
    assert outcome(reader(tokenizer), Draw((1, 2, 3, 4), True)).row["response"] == "a€"
    assert outcome(reader(tokenizer), Draw((1, 2, 3), True)) == "replacement_character"
    assert outcome(reader(tokenizer), Draw((1, 5, 6, 7), True)) == "end_token_text"


def test_tokens_that_training_will_not_see_again_are_counted():
    vocab = {token: i for i, token in enumerate(["<eos>", "a", "b", "ab"])}
    backend = Tokenizer(models.BPE(vocab=vocab, merges=[("a", "b")]))
    backend.decoder = decoders.Fuse()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=backend, eos_token="<eos>")
    found = [outcome(reader(tokenizer), Draw(ids, True)) for ids in ((1, 2), (3,))]
    assert [(f.row["response"], f.num_tokens, f.same_tokens) for f in found] == [("ab", 2, False), ("ab", 2, True)]
    assert file_contents([found], {"train": [0]})[1]["retokenised"] == 1


def test_rows_of_a_chat_are_those_that_training_accepts(char_tokenizer, tmp_path: Path):
    chat = build_char_tokenizer("abcdefgh[]\n")
    chat.chat_template = (
        "{% for m in messages %}[{{ m.role[0] }}]{{ m.content }}{{ eos_token }}{% endfor %}"
        "{% if add_generation_prompt %}[a]{% endif %}"
    )
    prompt = Prompt("p", ({"role": "user", "content": "abc"},), "abc", "prompts.jsonl:1")
    found = outcome(reader(chat, "chat"), draw_of(chat, "de"), prompt)
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps(found.row))
    (example,) = tokenise(read_rows(path), chat, template="chat", max_length=64).examples
    assert chat.decode(example.response_ids) == "de<eos>" and len(example.response_ids) == found.num_tokens
    chat.chat_template = chat.chat_template.replace("m.content", "m.content | replace('d', 'e')")
    assert outcome(reader(chat, "chat"), draw_of(chat, "de"), prompt) == "template"


def test_contents_and_counts_add_up(char_tokenizer):
    kept = Response({"id": "a-0", "prompt": "a", "response": "b"}, 2, True)
    longer = Response({"id": "b-1", "prompt": "b", "response": "bcd"}, 4, False)
    outcomes = [[kept, "empty"], ["unfinished", longer], ["unfinished", "unfinished"]]
    contents, figures = file_contents(outcomes, {"train": [0, 2], "validation": [1]})
    assert contents == {
        name: (json.dumps(r.row) + "\n").encode() for name, r in (("train", kept), ("validation", longer))
    }
    splits = {
        name: {"rows": 1, "prompts": 3 - n, "prompts_without_rows": 2 - n}
        for name, n in (("train", 1), ("validation", 2))
    }
    dropped = {"empty": 1, "unfinished": 3}
    assert figures == {"splits": splits, "draws": 6, "dropped": dropped, "mean_response_tokens": 3.0, "retokenised": 1}
    with pytest.raises(DataError, match=r"no response is left for data.validation(.|\n)*'unfinished': 3"):
        file_contents(outcomes, {"train": [0, 1], "validation": [2]})
