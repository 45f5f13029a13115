"""Reading JSONL, rows and prompts: both forms, and every way a file can be wrong."""

import pytest

from toolkit.data import Prompt, Row, encode_prompts, read_prompts, read_rows, tokenise
from toolkit.errors import DataError

PAIR = {"prompt": "1+1=", "response": "2"}
CHAT = {"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "yo"}]}


def turns(*pairs):
    return {"messages": [{"role": role, "content": content} for role, content in pairs]}


def test_a_pair_row_keeps_its_text_id_strategy_and_line(write_jsonl):
    path = write_jsonl({**PAIR, "id": "a7", "strategy": "carry", "difficulty": 3}, PAIR, {**PAIR, "id": 12})
    assert read_rows(path) == [
        Row("a7", (), "1+1=", "2", "carry", f"{path}:1", left_out=("difficulty",)),
        Row("2", (), "1+1=", "2", None, f"{path}:2"),
        Row("12", (), "1+1=", "2", None, f"{path}:3"),
    ]


def test_a_chat_row_gives_its_last_user_turn_as_prompt(write_jsonl):
    chat = turns(("system", "s"), ("user", "u1"), ("assistant", "a1"), ("user", "u2"), ("assistant", "a2"))
    (row,) = read_rows(write_jsonl(chat))
    assert (row.prompt, row.response) == ("u2", "a2")
    assert list(row.messages) == chat["messages"]


def test_unicode_line_separators_inside_strings_do_not_split_a_row(write_jsonl):
    text = "a\u2028b\u2029c\x85d 漢🙂é"
    (row,) = read_rows(write_jsonl({"prompt": text, "response": text}))
    assert row.prompt == row.response == text


def test_blank_lines_crlf_and_a_byte_order_mark_are_tolerated_and_lines_still_count(tmp_path):
    path = tmp_path / "windows.jsonl"
    line = b'{"prompt": "p", "response": "r"}\r\n'
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\r\n" + line)
    assert [row.source for row in read_rows(path)] == [f"{path}:1", f"{path}:3"]


UNUSABLE = [
    ('{"prompt": "p" "response": "r"}', ":2:16: not valid JSON: Expecting ',' delimiter"),
    ('{"prompt": "p", "response": "r"', ":2:32: not valid JSON"),
    ('{"prompt": "p", "prompt": "p2", "response": "r"}', ":2: not usable JSON: key 'prompt' appears 2 times"),
    ("[" * 100_000, ":2: not usable JSON"),
    ({"promt": "p", "response": "r"}, ":2: unknown key 'promt'; did you mean 'prompt'?"),
    ({**PAIR, "stratgey": "x"}, ":2: unknown key 'stratgey'; did you mean 'strategy'?"),
    ({"text": "p"}, ":2: 'prompt' and 'response' missing; a row needs"),
    ({"prompt": "p"}, ":2: 'response' missing"),
    ({**PAIR, **CHAT}, ":2: has both 'messages' and 'prompt'/'response'"),
    ({"prompt": "p", "response": ""}, ":2: the response is empty"),
    ({"prompt": 3, "response": "r"}, ":2: 'prompt' must be a string, got 3"),
    ('{"prompt": "p\\ud800", "response": "r"}', ":2: 'prompt' holds half of a surrogate pair at character 1"),
    ({**PAIR, "id": True}, ":2: 'id' must be a non-empty string or an integer, got True"),
    ({**PAIR, "strategy": 4}, ":2: 'strategy' must be a string, got 4"),
    ({**PAIR, "id": "1"}, ":2: id '1' was already used at {path}:1"),
    ({"messages": []}, ":2: 'messages' must be a non-empty list"),
    (turns(("user", "u")), ":2: the last of 'messages' must be the assistant's response, got role 'user'"),
    (turns(("assistant", "a")), ":2: 'messages' needs a user turn before the response"),
    (turns(("usr", "u"), ("assistant", "a")), ":2: messages[0]: role must be one of system, developer, user"),
    (turns(("user", ["parts"]), ("assistant", "a")), ":2: messages[0]: 'content' must be a string"),
    (
        {"messages": [{"role": "user", "content": "u", "tool_calls": []}]},
        ":2: messages[0] must be an object with 'role' and 'content' only",
    ),
]


def test_an_unusable_row_is_named_by_file_and_line(write_jsonl):
    for line, message in UNUSABLE:
        path = write_jsonl(PAIR, line, PAIR)
        with pytest.raises(DataError) as caught:
            read_rows(path)
        assert str(path) + message.replace("{path}", str(path)) in str(caught.value)


def test_several_problems_are_reported_together_but_at_most_five(write_jsonl):
    path = write_jsonl(*[{"prompt": "p", "response": ""}] * 2, PAIR, *[{"prompt": 1, "response": "r"}] * 9)
    with pytest.raises(DataError) as caught:
        read_rows(path)
    named = [line.split()[0] for line in str(caught.value).splitlines() if line.startswith(f"  {path}")]
    assert named == [f"{path}:{number}:" for number in (1, 2, 4, 5, 6)]
    assert "at most 5 problems are listed" in str(caught.value)


def test_a_missing_file_suggests_its_neighbour(write_jsonl):
    path = write_jsonl(PAIR)
    with pytest.raises(DataError, match="does not exist") as caught:
        read_rows(path.with_name("trian.jsonl"))
    assert f"did you mean '{path}'?" in str(caught.value)


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.jsonl"
    path.write_bytes(b"\n \n")
    with pytest.raises(DataError, match=r"empty\.jsonl holds no rows"):
        read_rows(path)


def test_bytes_that_are_not_utf8_are_named_by_line_and_offset(tmp_path):
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b'{"prompt": "p", "response": "r"}\n{"prompt": "\xe9", "response": "r"}\n')
    with pytest.raises(DataError) as caught:
        read_rows(path)
    assert f"{path}:2 is not UTF-8" in str(caught.value)
    assert "byte 0xe9 at offset 12 of the line" in str(caught.value)


# Prompt files

USER = {"role": "user", "content": "hi"}
ANSWER = {"role": "assistant", "content": "yo"}
TEMPLATE = {"template": "chat", "max_length": 200}


def test_both_forms_are_read_with_id_and_line(write_jsonl):
    path = write_jsonl({"prompt": "1+1=", "id": "a7"}, {"messages": [USER]}, {"prompt": "x", "id": 3})
    assert read_prompts(path) == [
        Prompt("a7", (), "1+1=", f"{path}:1"),
        Prompt("2", (USER,), "hi", f"{path}:2"),
        Prompt("3", (), "x", f"{path}:3"),
    ]


def test_a_data_file_serves_as_prompts_without_its_responses(write_jsonl):
    system = {"role": "system", "content": "s"}
    rows = [{"prompt": "a", "response": "r", "strategy": "left"}, {"messages": [system, USER, ANSWER]}]
    bare = [{"prompt": "a"}, {"messages": [system, USER]}]
    assert read_prompts(write_jsonl(*rows)) == read_prompts(write_jsonl(*bare))


def test_prompts_and_a_response_make_rows_that_read_back(write_jsonl):
    prompts = read_prompts(write_jsonl({"prompt": "1+1=", "id": "a"}, {"messages": [USER], "id": "b"}))
    rows = read_rows(write_jsonl(*[p.with_response(f"{p.id}-0", " yes\n") for p in prompts]))
    assert [(row.id, row.prompt, row.response) for row in rows] == [("a-0", "1+1=", " yes\n"), ("b-0", "hi", " yes\n")]


@pytest.mark.parametrize("template", ["plain", "chat"])
def test_a_prompt_has_the_tokens_that_training_sees(write_jsonl, chat_tokenizer, template):
    lines = [{"prompt": "1+1=", "response": "2"}, {"messages": [USER, ANSWER]}]
    path = write_jsonl(*lines)
    examples = tokenise(read_rows(path), chat_tokenizer, **TEMPLATE | {"template": template}).examples
    assert encode_prompts(read_prompts(path), chat_tokenizer, template) == [e.prompt_ids for e in examples]


UNUSABLE_PROMPTS = [
    ({"response": "r"}, ":2: a prompt needs 'prompt', or 'messages' that end with a user turn"),
    ({"promt": "x"}, ":2: unknown key 'promt'; did you mean 'prompt'?"),
    ({"prompt": "x", "messages": [USER]}, ":2: has both 'messages' and 'prompt'"),
    ({"prompt": 7}, ":2: 'prompt' must be a string, got 7"),
    ({"messages": []}, ":2: 'messages' must be a non-empty list"),
    ({"messages": [ANSWER]}, ":2: 'messages' needs a user turn"),
    ({"messages": [USER, {"role": "system", "content": "s"}]}, ":2: 'messages' must end with a user turn, got role"),
    ({"messages": [{"role": "user"}]}, ":2: messages[0] must be an object"),
    ({"prompt": "y", "id": "1"}, ":2: id '1' was already used at"),
    ({"prompt": "first"}, ":2: the prompt 'first' is already at"),
    ({"messages": [{"role": "user", "content": "first"}]}, ":2: the prompt 'first' is already at"),
    ('{"prompt": ', ":2:11: not valid JSON"),
]


def test_an_unusable_line_is_named_with_file_and_line(write_jsonl):
    for line, message in UNUSABLE_PROMPTS:
        path = write_jsonl({"prompt": "first"}, line)
        with pytest.raises(DataError) as error:
            read_prompts(path)
        assert str(path) + message in str(error.value)


def test_prompts_that_do_not_fit_the_template_are_named(write_jsonl, chat_tokenizer, merging_tokenizer):
    prompts = read_prompts(write_jsonl({"messages": [{"role": "system", "content": "s"}, USER]}))
    with pytest.raises(DataError, match=r"jsonl:1: template: plain cannot render the turns \['system', 'user'\]"):
        encode_prompts(prompts, chat_tokenizer, "plain")
    with pytest.raises(DataError, match=r"no tokens.*\n.*jsonl:1"):
        encode_prompts(read_prompts(write_jsonl({"prompt": ""})), merging_tokenizer, "plain")
