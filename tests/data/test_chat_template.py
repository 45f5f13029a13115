"""Rows through a tokenizer's chat template: what is prompt, what is y, and what is refused."""

import json

import pytest

from toolkit.data import template_fingerprint, tokenise
from toolkit.data.chat import as_turns, load_chat_template, set_options
from toolkit.errors import ConfigError, DataError

from .conftest import make_chat_tokenizer

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


THINKING = (
    "{%- for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' %}<think></think>{% endif %}"
    "{{ m.content }}<|end|>{% endfor %}{% if add_generation_prompt %}[assistant]"
    "{% if enable_thinking is defined and enable_thinking is false %}<think></think>{% endif %}{% endif %}"
)


def test_an_option_of_the_template_moves_the_empty_reasoning_block_into_the_prompt(chat_tokenizer, make_row):
    chat_tokenizer.chat_template = THINKING
    before = template_fingerprint(chat_tokenizer, "chat")
    set_options(chat_tokenizer, {"enable_thinking": False})
    (example,) = tokenise([make_row("hi", "th")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example) == ("[user]hi<|end|>[assistant]<think></think>", "th<|end|>")
    assert template_fingerprint(chat_tokenizer, "chat") != before


@pytest.mark.parametrize("value", [True, 0.5, -3, 'it\'s "so"\n{{ x }} \\', "漢🙂"])
def test_an_option_has_its_value_whatever_is_in_it(chat_tokenizer, value):
    chat_tokenizer.chat_template = "{{ given | tojson }}\n{% for m in messages %}{{ m.content }}<|end|>{% endfor %}"
    set_options(chat_tokenizer, {"given": value})
    first = load_chat_template(chat_tokenizer).render(as_turns("a", "b"), for_generation=False).splitlines()[0]
    assert json.loads(first) == value


def test_an_option_that_the_template_does_not_know_is_refused(chat_tokenizer):
    with pytest.raises(ConfigError, match=r"no such variable(.|\n)*enable_thinking"):
        set_options(chat_tokenizer, {"enable_thinking": False})


def test_a_system_text_that_stands_in_a_last_user_turn_alone_is_in_the_prompt(chat_tokenizer, make_row):
    # As Mistral 7B Instruct v0.3 and Nemo do.
    chat_tokenizer.chat_template = (
        "{{ bos_token }}{% for m in messages %}{% if m.role == 'user' %}[INST] {% if loop.last and "
        "messages[0].role == 'system' %}{{ messages[0].content }}\n\n{% endif %}{{ m.content }}[/INST]"
        "{% elif m.role == 'assistant' %} {{ m.content }}<|end|>{% endif %}{% endfor %}"
    )
    (example,) = tokenise([make_row(turns=TURNS)], chat_tokenizer, **CHAT).examples
    prompt = "<bos>[INST] hi[/INST] yo<|end|>[INST] be brief\n\nwhy?[/INST]"
    assert text_of(chat_tokenizer, example) == (prompt, " so.<|end|>")


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


NO_SYSTEM = "{% if messages[0].role == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
# The template's text, the row on line 7, and what is said of it.
UNUSABLE = [
    (
        lambda text: "{% if messages|length == 4 and not add_generation_prompt %}LONG{% endif %}" + text,
        {"turns": TURNS[1:]},
        r"train\.jsonl:7: .* from its prompt at character 0: prompt '<bos>",
    ),
    (
        lambda text: NO_SYSTEM + text,
        {"turns": TURNS},
        r"train\.jsonl:7: the chat template refuses.*System role not supp",
    ),
    (  # as reasoning templates do with everything before </think>
        lambda text: text.replace("m.content", "m.content.split('</think>')[-1]"),
        {"response": "<think>hm</think>yo"},
        r"train\.jsonl:7: the chat template changes the response's text",
    ),
    (lambda text: text.replace("<|end|>", ""), {}, r"no special token after a response(.|\n)*eos_token"),
    (
        lambda text: text,
        {"response": "yo<|end|>lo"},
        r"train\.jsonl:7: the response contains the text of the end token",
    ),
]


def test_a_template_or_a_row_that_cannot_be_used_is_named_by_line(make_row):
    for change, row, message in UNUSABLE:
        tokenizer = make_chat_tokenizer()
        tokenizer.chat_template = change(tokenizer.chat_template)
        with pytest.raises(DataError, match=message) as caught:
            tokenise([make_row("a", "b", line=1), make_row(line=7, **row)], tokenizer, **CHAT)
        assert "train.jsonl:1:" not in str(caught.value)


def test_a_template_that_writes_the_date_gives_the_same_tokens_every_day(chat_tokenizer, make_row):
    dated = (
        "{% macro head() %}{{ strftime_now('%d %b %Y') }}/{{ strftime_now('%Y-%m-%d') }}{% endmacro %}\n{{ head() }}\n"
    )
    chat_tokenizer.chat_template = dated + chat_tokenizer.chat_template
    (example,) = tokenise([make_row("hi", "yo")], chat_tokenizer, **CHAT).examples
    assert text_of(chat_tokenizer, example)[0].startswith("26 Jul 2024/2024-07-26\n<bos>[user]")
