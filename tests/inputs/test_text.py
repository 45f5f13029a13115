"""Text means what the user wrote: what would be lost is refused, what is left out is counted."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from processes import invoke
from transformers import PreTrainedTokenizerFast

from toolkit.baseline import Fingerprints
from toolkit.baseline.summary import summarise
from toolkit.build.data import overlap, within_limits
from toolkit.data import Example, build_char_tokenizer, encode_prompts, read_prompts, read_rows, tokenise
from toolkit.errors import ArtefactError, DataError
from toolkit.lm.loading import ModelLimits, load_model, load_tokenizer, model_limits
from toolkit.metrics.bootstrap import paired_bootstrap

from .conftest import CHAT, rows, write_rows

USER_ONLY = (
    "{% for m in messages %}{% if m['role'] == 'user' %}<user>{{ m['content'] }}{% elif m['role'] == 'assistant' %}"
    "<assistant>{{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)
WITH_TOOLS = "{% for t in tools or [] %}{{ t | tojson }}{% endfor %}" + CHAT
TOOL_JSON = CHAT.replace("{{ m['content'] }}", "{{ m['content'] | tojson if m['role'] == 'tool' else m['content'] }}")
LAST_ONLY = CHAT.replace("{% for m in messages %}", "{% for m in messages[-2:] %}")
TURNS = {"system": "be brief", "developer": "be kind", "user": "why", "tool": 'say "42"', "assistant": "so"}


def tokenizer_of(template: str) -> PreTrainedTokenizerFast:
    tokenizer = build_char_tokenizer("".join(map(chr, range(32, 127))) + "\n")
    tokenizer.chat_template = template
    return tokenizer


def messages(*roles: str) -> dict[str, Any]:
    return {"messages": [{"role": role, "content": TURNS[role]} for role in roles]}


def encoded(tmp_path: Path, chat: str, *lines: dict, **given: Any) -> tuple[Any, str]:
    """The split of a chat template, and the text of its first prompt."""
    tokenizer = tokenizer_of(chat)
    given = {"template": "chat", "max_length": 400} | given
    split = tokenise(read_rows(write_rows(tmp_path / "rows.jsonl", list(lines))), tokenizer, **given)
    return split, str(tokenizer.decode(list(split.examples[0].prompt_ids)))


@pytest.mark.parametrize(
    ("template", "roles", "lost"),
    [
        (USER_ONLY, ("system", "user", "assistant"), "turn 0 (system)"),
        (USER_ONLY, ("developer", "user", "assistant"), "turn 0 (developer)"),
        (USER_ONLY, ("user", "assistant", "tool", "assistant"), "turn 2 (tool)"),
        (LAST_ONLY, ("user", "assistant", "user", "assistant"), "turn 0 (user)"),
    ],
)
def test_a_template_that_leaves_a_turn_out_is_refused(
    tmp_path: Path, template: str, roles: tuple[str, ...], lost: str
) -> None:
    with pytest.raises(DataError) as error:
        encoded(tmp_path, template, messages(*roles))
    assert f"rows.jsonl:1: the chat template leaves out the text of {lost}" in str(error.value)
    prompts = read_prompts(write_rows(tmp_path / "p.jsonl", [messages(*roles)]))
    with pytest.raises(DataError, match=r"p\.jsonl:1: the chat template leaves out"):
        encode_prompts(prompts, tokenizer_of(template), "chat")


@pytest.mark.parametrize("template", [CHAT, TOOL_JSON])
def test_a_template_that_keeps_every_turn_is_taken_also_where_it_escapes_one(tmp_path: Path, template: str) -> None:
    _, prompt = encoded(tmp_path, template, messages("system", "developer", "user", "assistant", "tool", "assistant"))
    assert "be brief" in prompt and "42" in prompt


TOOLS = [{"type": "function", "function": {"name": "get_weather"}}]


def test_tools_go_into_templates_that_take_them_and_no_others(tmp_path: Path) -> None:
    row = messages("user", "assistant") | {"tools": TOOLS}
    assert "get_weather" in encoded(tmp_path, WITH_TOOLS, row)[1]
    pair = {"prompt": "p", "response": "r", "tools": TOOLS}
    assert "get_weather" in encoded(tmp_path, WITH_TOOLS, pair)[1]
    with pytest.raises(DataError, match="the chat template has no place for 'tools'"):
        encoded(tmp_path, CHAT, row)
    with pytest.raises(DataError, match="template: plain has no place for 'tools'"):
        encoded(tmp_path, CHAT, pair, template="plain")
    (prompt,) = read_prompts(tmp_path / "rows.jsonl")
    assert prompt.with_response("a", "b")["tools"] == TOOLS
    (ids,) = encode_prompts([prompt], tokenizer_of(WITH_TOOLS), "chat")
    assert "get_weather" in tokenizer_of("").decode(list(ids))


@pytest.mark.parametrize("key", ["system", "input", "history", "weight", "functions", "documents", "images"])
def test_keys_with_a_meaning_elsewhere_are_refused_where_they_say_something(tmp_path: Path, key: str) -> None:
    row = {"prompt": "p", "response": "r"}
    with pytest.raises(DataError, match=f"rows.jsonl:1: '{key}' would be left out"):
        encoded(tmp_path, CHAT, row | {key: 0 if key == "weight" else ["x"]})
    with pytest.raises(DataError, match=f"'{key}' would be left out"):
        read_prompts(tmp_path / "rows.jsonl")
    split, _ = encoded(tmp_path, CHAT, row | {key: 1 if key == "weight" else "", "source": "web"})
    assert split.left_out == {key: 1, "source": 1}


def test_special_tokens_in_text_are_refused_in_a_conversation_and_counted_in_plain_text(tmp_path: Path) -> None:
    for text in ("a<eos>", "<bos>a"):
        row = {"messages": [{"role": "user", "content": text}, {"role": "assistant", "content": "b"}]}
        with pytest.raises(DataError, match=r"rows.jsonl:1: the text of turn 0 \(user\) holds '<.os>'"):
            encoded(tmp_path, CHAT, row)
        with pytest.raises(DataError, match="becomes a control token"):
            encode_prompts(read_prompts(tmp_path / "rows.jsonl"), tokenizer_of(CHAT), "chat")
    answered = messages("user") | {
        "messages": [*messages("user")["messages"], {"role": "assistant", "content": "<bos>"}]
    }
    with pytest.raises(DataError, match="turn 1"):
        encoded(tmp_path, CHAT, answered)
    plain = [{"prompt": "a <unk> <bos>", "response": "b"}, {"prompt": "a", "response": "<pad>"}, *rows(1)]
    assert encoded(tmp_path, CHAT, *plain, template="plain")[0].num_special == 2


def test_a_conversation_is_not_cut_within_a_turn(tmp_path: Path) -> None:
    row = {"prompt": "a" * 50, "response": "b"}
    with pytest.raises(DataError, match="cutting the prompt would take the opening of a turn"):
        encoded(tmp_path, CHAT, row, max_length=20, overlong="truncate_prompt")
    assert encoded(tmp_path, CHAT, row, max_length=20, overlong="truncate_prompt", template="plain")[0].num_truncated


def example(prompt: list[int], response: list[int]) -> Example:
    return Example("1", tuple(prompt), tuple(response))


def test_rows_the_model_cannot_read_are_refused_and_those_it_was_not_made_for_counted(tmp_path: Path) -> None:
    split, _ = encoded(tmp_path, CHAT, *rows(3), template="plain")
    tokenizer = tokenizer_of(CHAT)
    assert within_limits(split, ModelLimits(len(tokenizer), 4, True), tokenizer).num_beyond == 3
    assert within_limits(split, ModelLimits(None, None, False), tokenizer).num_beyond == 0
    with pytest.raises(DataError, match="3 rows are longer than the model's 4 positions"):
        within_limits(split, ModelLimits(len(tokenizer), 4, False), tokenizer)
    with pytest.raises(DataError, match="rows hold tokens without an embedding"):
        within_limits(split, ModelLimits(5, None, True), tokenizer)


def test_a_pad_token_without_an_embedding_is_not_used(project: Path) -> None:
    tokenizer = load_tokenizer(project / "model")
    assert tokenizer.pad_token_id == 0
    tokenizer.add_special_tokens({"pad_token": "[PAD]"})
    tokenizer.save_pretrained(project / "model")
    assert load_tokenizer(project / "model").pad_token_id is None
    assert model_limits(project / "model").vocab_size == load_model(project / "model", "float32").config.vocab_size
    invoke(["baseline", str(project / "run.yaml")])


def test_dropped_rows_and_training_rows_in_the_validation_split_are_said(project: Path) -> None:
    both, config = rows(3), str(project / "run.yaml")
    write_rows(project / "train.jsonl", [*rows(20), {"prompt": "x" * 300, "response": "y"}])
    write_rows(project / "validation.jsonl", [*both, {"prompt": "0+1=", "response": "7"}, *rows(9, 500)])
    given = ["data.overlong=drop", "baseline.representations=20"]
    line = next(x for x in invoke(["baseline", config, *given]).stderr.splitlines() if x.startswith("data: "))
    assert "train 20 of 21 rows, 1 dropped as too_long; validation 13 of 13 rows" in line
    assert "3 validation rows are training rows too" in line and "1 more share their prompt" in line
    shown = invoke(["inspect", config, "--split", "validation", *given]).stdout
    assert "rows 3, prompts 1" in shown and "rows beyond positions" in shown


def test_overlap_counts_rows_and_prompts_apart(tmp_path: Path) -> None:
    train, _ = encoded(tmp_path, CHAT, *rows(4))
    assert overlap(train, train) == {"rows": 4, "prompts": 0}
    other, _ = encoded(tmp_path, CHAT, {"prompt": "0+1=", "response": "9"}, *rows(2, 50))
    assert overlap(train, other) == {"rows": 0, "prompts": 1}


PRINTS = Fingerprints(**dict.fromkeys(Fingerprints.model_fields, "a"))


@pytest.mark.parametrize(
    ("prompts", "losses", "tolerance", "message"),
    [
        ([1, 1, 1], [1.0, 2.0, 3.0], 0.9, "too uncertain[\\s\\S]*of one prompt"),
        ([1], [1.0], 0.9, "too uncertain"),
        ([1, 1], [1.0, 1.0], 0.05, "too uncertain"),  # one row over and over
        ([1, 1], [1.0, 1.0], 0.5, None),
        ([1, 2, 3], [1.0, 1.1, 1.2], 0.1, None),
    ],
)
def test_a_c_base_without_spread_is_too_uncertain(
    prompts: list[int], losses: list[float], tolerance: float, message: str | None
) -> None:
    examples = [example([p], [7]) for p in prompts]
    rows_T = [torch.tensor([loss], dtype=torch.float64) for loss in losses]
    baseline = summarise(examples, rows_T, PRINTS, "m", "d", 50, 0)
    if message is None:
        assert baseline.usable("token_mean", tolerance, "c.json") == np.mean(losses)
        return
    with pytest.raises(ArtefactError, match=message):
        baseline.usable("token_mean", tolerance, "c.json")


def test_one_group_has_no_interval() -> None:
    columns = {"a": (np.array([1.0, 2.0]), np.ones(2))}
    found = paired_bootstrap(columns, num_resamples=9, seed=0, groups=["x", "x"])["a"]
    assert (found.value, found.low, found.high, found.standard_error) == (1.5, None, None, None)
