"""Prompt files: both forms, data files as prompts, and what is refused."""

import pytest

from toolkit.data import Prompt, encode_prompts, read_prompts, read_rows, tokenise
from toolkit.errors import DataError

USER = {"role": "user", "content": "hi"}
ANSWER = {"role": "assistant", "content": "yo"}
CHAT = {"template": "chat", "max_length": 200}


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
    examples = tokenise(read_rows(path), chat_tokenizer, **CHAT | {"template": template}).examples
    assert encode_prompts(read_prompts(path), chat_tokenizer, template) == [e.prompt_ids for e in examples]


UNUSABLE = [
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
    for line, message in UNUSABLE:
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
