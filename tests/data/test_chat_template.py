"""Rows through a tokenizer's chat template: what is prompt, what is y, and what is refused."""

import pytest

from toolkit.data import tokenise
from toolkit.errors import ConfigError, DataError

CHAT = {"template": "chat", "max_length": 200}
TURNS = [("system", "be brief"), ("user", "hi"), ("assistant", "yo"), ("user", "why?"), ("assistant", "so.")]


def text_of(tokenizer, example):
    return tokenizer.decode(example.prompt_ids), tokenizer.decode(example.response_ids)


def test_a_pair_row_becomes_a_user_and_an_assistant_turn(chat_tokenizer, make_row):
    (example,) = tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example) == ("<bos>[user]\nhi<|end|>\n[assistant]\n", "yo<|end|>")


def test_only_the_last_turn_and_its_end_token_are_the_response(chat_tokenizer, make_row):
    (example,) = tokenise([make_row(turns=TURNS)], chat_tokenizer, **CHAT).examples
    prompt, response = text_of(chat_tokenizer, example)
    assert response == "so.<|end|>"  # without the newline that the template puts after the turn
    before = "<bos>[system]\nbe brief<|end|>\n[user]\nhi<|end|>\n[assistant]\nyo<|end|>\n"
    assert prompt == before + "[user]\nwhy?<|end|>\n[assistant]\n"


def test_the_first_special_token_ends_the_response_where_a_template_writes_two(chat_tokenizer, make_row):
    # As Phi-3 does: every turn is closed, and EOS follows the whole conversation.
    chat_tokenizer.chat_template += "{% if not add_generation_prompt %}{{ eos_token }}{% endif %}"
    (example,) = tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example)[1] == "yo<|end|>"


def test_text_that_the_template_puts_before_the_response_belongs_to_y(chat_tokenizer, make_row):
    # As Qwen3 does with an empty reasoning block; the response's letters also occur in that block.
    chat_tokenizer.chat_template = (
        "{% for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' %}<think></think>{% endif %}"
        "{{ m.content }}<|end|>{% endfor %}{% if add_generation_prompt %}[assistant]{% endif %}"
    )
    (example,) = tokenise([make_row("hi", "th")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example)[1] == "<think></think>th<|end|>"


def test_no_chat_template_is_a_config_error_with_a_remedy(char_tokenizer, make_row):
    with pytest.raises(ConfigError, match=r"needs a chat template(.|\n)*remedy: +use template: plain"):
        tokenise([make_row()], char_tokenizer, **CHAT)


def test_a_conversation_that_does_not_start_with_its_prompt_shows_the_difference(chat_tokenizer, make_row):
    # As DeepSeek-R1 does: the generation prompt opens a reasoning block that finished turns do not have.
    chat_tokenizer.chat_template = chat_tokenizer.chat_template.replace("[assistant]\n", "[assistant]\n<think>")
    with pytest.raises(DataError, match="cannot be used") as caught:
        tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT)
    assert "prompt '<think>', conversation 'probe-response<|end|>\\n'" not in str(caught.value)  # 20 characters
    assert "prompt '<think>', conversation 'probe-response<|end|'" in str(caught.value)


def test_a_row_whose_prompt_depends_on_its_response_is_named_by_line(chat_tokenizer, make_row):
    chat_tokenizer.chat_template = (
        "{% if messages|length == 4 and not add_generation_prompt %}LONG{% endif %}" + chat_tokenizer.chat_template
    )
    rows = [make_row("a", "b", line=1), make_row(turns=TURNS[1:], line=2)]
    with pytest.raises(DataError, match=r"train\.jsonl:2: .* from its prompt at character 0: prompt '<bos>") as caught:
        tokenise(rows, chat_tokenizer, **CHAT)
    assert "train.jsonl:1" not in str(caught.value)


def test_a_template_that_refuses_a_role_names_the_line(chat_tokenizer, make_row):
    chat_tokenizer.chat_template = (
        "{% if messages[0].role == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
        + chat_tokenizer.chat_template
    )
    with pytest.raises(DataError, match=r"train\.jsonl:7: the chat template refuses.*System role not supported"):
        tokenise([make_row(turns=TURNS, line=7)], chat_tokenizer, **CHAT)


def test_a_template_that_drops_part_of_the_response_is_refused_by_line(chat_tokenizer, make_row):
    # As reasoning templates do with everything before </think>.
    chat_tokenizer.chat_template = chat_tokenizer.chat_template.replace("m.content", "m.content.split('</think>')[-1]")
    with pytest.raises(DataError, match=r"train\.jsonl:1: the chat template changes the response's text"):
        tokenise([make_row("hi", "<think>hm</think>yo")], chat_tokenizer, **CHAT)


def test_a_template_without_an_end_token_is_refused_with_a_remedy(chat_tokenizer, make_row):
    chat_tokenizer.chat_template = chat_tokenizer.chat_template.replace("<|end|>", "")
    with pytest.raises(DataError, match=r"no special token after a response(.|\n)*eos_token"):
        tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT)


def test_a_response_with_the_end_of_turn_text_is_refused_by_line(chat_tokenizer, make_row):
    with pytest.raises(DataError, match=r"train\.jsonl:1: the response contains the text of the end token"):
        tokenise([make_row("hi", "yo<|end|>lo")], chat_tokenizer, **CHAT)


def test_a_template_that_writes_the_date_gives_the_same_tokens_every_day(chat_tokenizer, make_row):
    dated = (
        "{% macro head() %}{{ strftime_now('%d %b %Y') }}/{{ strftime_now('%Y-%m-%d') }}{% endmacro %}\n{{ head() }}\n"
    )
    chat_tokenizer.chat_template = dated + chat_tokenizer.chat_template
    (example,) = tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example)[0].startswith("26 Jul 2024/2024-07-26\n<bos>[user]")
