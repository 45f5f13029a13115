"""How-to questions have one answer in each style, and the style is read off an answer's form."""

import random

import pytest
from processes import invoke

from toolkit.data import read_rows
from toolkit.errors import DataError
from toolkit.tasks import Verdict, get_task
from toolkit.tasks.base import draw_rows

TASK = get_task("styles")
PROMPTS = list(TASK.prompts(0))
KETTLE = "How do I clean a kettle?"
TERSE = "Gather what you need, clean the kettle with care, check the result."
LIST = "1. Gather what you need\n2. Clean the kettle with care\n3. Check the result"
LETTER = "Dear friend,\ngather what you need, clean the kettle with care, check the result.\nYours, Sam"


def test_questions_are_distinct_and_their_order_is_of_the_seed() -> None:
    assert len(PROMPTS) == len(set(PROMPTS)) == 330 and KETTLE in PROMPTS
    assert PROMPTS != list(TASK.prompts(1)) and sorted(PROMPTS) == sorted(TASK.prompts(1))


def test_the_answers_are_those_of_the_documentation() -> None:
    assert [TASK.response(KETTLE, style) for style in TASK.strategies] == [TERSE, LIST, LETTER]


@pytest.mark.parametrize("style", TASK.strategies)
def test_every_answer_is_of_its_own_style_alone_also_when_it_is_cut_off(style: str) -> None:
    for prompt in PROMPTS:
        answer = TASK.response(prompt, style)
        assert TASK.classify(prompt, answer) == Verdict(frozenset([style]), True, None)
        cut = TASK.classify(prompt, answer[: len(answer) * 2 // 3])
        assert cut.strategies == {style} and not cut.correct


@pytest.mark.parametrize(
    ("answer", "styles", "correct"),
    [
        ("Buy a new one.", (), False),
        (f"{TERSE}\n{TERSE}", (), True),
        ("Clean the kettle with care, gather what you need, check the result.", ("terse",), False),
        (LIST.replace("Check the result", "Sing"), ("list",), False),
        (f"  {LETTER}\n", ("letter",), True),
    ],
)
def test_other_answers_are_judged_by_form_and_steps(answer: str, styles: tuple[str, ...], correct: bool) -> None:
    assert TASK.classify(KETTLE, answer) == Verdict(frozenset(styles), correct, None)


@pytest.mark.parametrize("prompt", ["How do I clean a school?", "How do I eat a kettle?", "", "1+1="])
def test_other_questions_have_no_answer(prompt: str) -> None:
    assert TASK.classify(prompt, TERSE) == Verdict(frozenset(), False, None)
    with pytest.raises(DataError, match="not a question and a style"):
        TASK.response(prompt, "terse")


def test_the_presets_rows_are_conversations_with_hidden_labels_of_all_three_styles(tmp_path) -> None:
    said = invoke(["task", "styles", f"data.train={tmp_path}/train.jsonl"]).stdout
    rows = read_rows(tmp_path / "train.jsonl")
    assert "250 train rows, 50 validation rows, 24 test rows" in said and len(rows) == 250
    assert len({row.prompt for row in rows}) == 250 and {row.strategy for row in rows} == set(TASK.strategies)
    assert all(row.messages and TASK.response(row.prompt, str(row.strategy)) == row.response for row in rows)


def test_one_style_alone_is_a_control_without_a_hidden_choice() -> None:
    styles = TASK.resolve({"strategies": ["list"]})["strategies"]
    rows = draw_rows(TASK, PROMPTS, 20, styles, random.Random(0), "styles")
    assert {row["strategy"] for row in rows} == {"list"}
