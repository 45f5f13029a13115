"""A trained run in use: codes that are described and named, a conversation, and the page."""

import copy
import json
import re
import shutil
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import pytest
import torch
from processes import invoke

from toolkit import build
from toolkit.commands.chat import HELP, conversation
from toolkit.commands.export_readme import asked_as_in_training
from toolkit.commands.generate import Answers, title
from toolkit.commands.name import name_codes
from toolkit.commands.serve import PAGE, make_app
from toolkit.config import RunConfig, load_config
from toolkit.data import end_token_id
from toolkit.data.prompts import Prompt
from toolkit.errors import ConfigError, DataError
from toolkit.evaluation.answers import answer_metrics
from toolkit.evaluation.generation import generate
from toolkit.metrics.words import distinguishing_words
from toolkit.runtime.run_folder import code_names, stale_parts


@pytest.fixture(scope="module")
def run(evaluated: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Source and overrides of a copy of the evaluated run, with its exports."""
    folder = tmp_path_factory.mktemp("using") / "run"
    shutil.copytree(evaluated, folder, ignore=shutil.ignore_patterns("checkpoints"))
    args = [str(folder / "config.yaml"), f"run_dir={folder}"]
    invoke(["export", *args])
    return args


@pytest.fixture(scope="module")
def config(run: list[str]) -> RunConfig:
    return load_config(run[0], run[1:])


@pytest.fixture(scope="module")
def answers(config: RunConfig) -> Answers:
    return Answers(config)


def test_words_of_a_code_are_those_that_the_others_lack() -> None:
    texts = ["Dear friend, boil it.", "1. Boil it\n2. Stir it", "Dear friend, stir it.", "1. Stir it\n2. Boil it"]
    q = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    letter, numbers, unused = distinguishing_words(texts, q, 3)
    assert set(letter[:2]) <= {"dear", "friend", ",", "."} and set(numbers[:2]) == {"1.", "2."} and unused == []
    assert distinguishing_words(["", " "], q[:2], 3) == [[], [], []]
    assert distinguishing_words(["one"], np.ones((1, 1)), 3) == [["one"]]


def test_codes_are_described_from_the_validation_rows(run: list[str], config: RunConfig) -> None:
    found = json.loads(invoke(["name", *run, "--json"]).stdout)
    assert json.loads((config.run_dir / "codes.json").read_text()) == found and found["num_rows"] == 37
    assert sum(one["share"] for one in found["codes"]) == pytest.approx(1)
    evaluation = json.loads((config.run_dir / "evaluation.json").read_text())
    assert [one["share"] for one in found["codes"]] == pytest.approx(evaluation["code_usage"], abs=1e-5)
    for one in found["codes"]:
        surest = [row["posterior"] for row in one["rows"]]
        assert surest == sorted(surest, reverse=True) and all(value >= 1 / 3 for value in surest)
    shown = invoke(["name", *run]).stdout
    assert "z 0  share" in shown and "words:" in shown and "next: zlora name" in shown


def test_names_stand_in_the_run_folder_the_exports_and_the_answers(run: list[str], config: RunConfig) -> None:
    readme = config.run_dir / "export" / "z2" / "README.md"
    invoke(["name", *run, "--name", "2=carry first", "--name", "0=x"])
    invoke(["name", *run, "--name", "0="])
    assert code_names(config.run_dir) == {2: "carry first"}
    assert readme.read_text().splitlines()[0] == "# LoRA of code z = 2: carry first"
    invoke(["export", *run])
    assert readme.read_text().splitlines()[0] == "# LoRA of code z = 2: carry first"
    said = invoke(["generate", *run, "--prompt", "1+1=", "--z", "all"]).stdout
    assert re.findall(r"z 2 carry first, 0\.\d\d by the router", said) and "z 1, 0." in said
    assert stale_parts(config.run_dir) == []
    codes = config.run_dir / "codes.json"
    codes.write_text(codes.read_text().replace('"adapter": "', '"adapter": "0'))
    assert code_names(config.run_dir) == {} and "codes.json" in stale_parts(config.run_dir)[0]
    invoke(["name", *run, "--name", "2="])
    assert readme.read_text().splitlines()[0] == "# LoRA of code z = 2"


def test_an_evaluation_answers_each_prompt_under_each_code_as_under_that_code_alone(
    config: RunConfig, answers: Answers
) -> None:
    model = copy.deepcopy(answers.model(64))
    with torch.no_grad():  # the codes of so short a training answer alike
        for parameter in model.parameters():
            parameter.add_(0.5 * torch.randn_like(parameter) * parameter.requires_grad)
    split = build.load_split(config, config.data.test, answers.tokenizer)
    found = answer_metrics(config, model, answers.tokenizer, split, None)["samples"]
    settings = {"end_token_id": end_token_id(answers.tokenizer, "plain"), "max_new_tokens": 34, "batch_size": 64}
    for one in found:
        (prompt,) = {
            e.prompt_ids for e, row in zip(split.examples, split.rows, strict=True) if row.prompt == one["prompt"]
        }
        alone = [generate(model, answers.tokenizer, [prompt], [z], **settings)[0].text for z in range(3)]
        assert [answer["text"] for answer in one["outputs"]] == alone
    assert all(len({answer["text"] for answer in one["outputs"]}) > 1 for one in found)


def test_a_system_turn_comes_before_the_prompts_that_have_none(config: RunConfig, monkeypatch: Any) -> None:
    seen: list[list[str]] = []

    def encode(prompts: list[Prompt], *_: Any) -> None:
        seen.append([turn["content"] for prompt in prompts for turn in prompt.turns])
        raise DataError("seen")

    monkeypatch.setattr("toolkit.commands.generate.encode_prompts", encode)
    own = Prompt("2", ({"role": "system", "content": "own"}, {"role": "user", "content": "b"}), "b", "")
    for system in ("Be brief.", ""):
        with pytest.raises(DataError):
            Answers(config, system)([Prompt("1", (), "a", ""), own])
    assert seen == [["Be brief.", "a", "own", "b"], ["a", "own", "b"]]


def test_a_system_turn_under_the_plain_template_is_refused(run: list[str]) -> None:
    refused = "template: plain cannot render the turns ['system', 'user']"
    assert refused in invoke(["generate", *run, "--prompt", "1+1=", "--system", "Be brief."], status=2).stderr
    with mock.patch("sys.stdin", ["1+1=\n", "/quit\n"]):
        assert refused in launch_in_place(["chat", *run, "--system", "Be brief."])


def test_the_page_asks_with_the_system_turn_that_it_is_started_with(run: list[str], config: RunConfig) -> None:
    with mock.patch("toolkit.commands.serve.Answers") as made:
        make_app(config, ("testserver",), "Be brief.")
    made.assert_called_once_with(config, "Be brief.")
    with mock.patch("toolkit.commands.serve.serve") as served:
        launch_in_place(["serve", *run, "--system", "Be brief."])
    assert served.call_args.args[1:] == ("127.0.0.1", 8000, "Be brief.")


def test_an_export_says_how_it_is_asked_and_leaves_no_code_of_an_earlier_adapter(
    run: list[str], config: RunConfig
) -> None:
    tokenizer = build.load_tokenizer(config)
    end = end_token_id(tokenizer, "plain")
    older, others = config.run_dir / "export" / "z7", [config.run_dir / "export" / name for name in ("zoo", "z9")]
    shutil.copytree(config.run_dir / "export" / "z1", older)
    for folder in others:
        shutil.copytree(older, folder)
        (folder / "README.md").write_text("# My LoRA\n")
    invoke(["export", *run])
    assert not older.exists() and all(folder.is_dir() for folder in others)
    for folder in others:
        shutil.rmtree(folder)
    text = (config.run_dir / "export" / "z0" / "README.md").read_text()
    assert f"stop token: `{tokenizer.convert_ids_to_tokens(end)}`, id {end}" in text
    assert "a completion (`data.template: plain`)" in text and "weights of the base model: float32." in text


def test_the_readme_of_a_chat_export_has_the_templates_options_and_its_date(config: RunConfig, tmp_path: Path) -> None:
    tokenizer = build.load_tokenizer(config)
    tokenizer.chat_template = (
        "{{ strftime_now('%d %b') }}{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}"
        "{% if thinking %}{{ thinking }}{% endif %}"
    )
    tokenizer.save_pretrained(tmp_path)
    data = config.data.model_copy(update={"template": "chat", "template_options": {"thinking": False}})
    model = config.model.model_copy(update={"quantization": "nf4", "dtype": "bfloat16"}).found(tmp_path)
    text = asked_as_in_training(config.model_copy(update={"data": data, "model": model}))
    assert "with thinking=false" in text and "26 Jul 2024, where a server writes today's" in text
    assert "bfloat16, nf4 codes" in text


@pytest.mark.parametrize("given", ["3=x", "-1=x", "first=x", "letter"])
def test_a_name_for_no_code_is_refused(run: list[str], given: str) -> None:
    assert "CODE=NAME with a code from 0 to 2" in invoke(["name", *run, "--name", given], status=2).stderr


def test_a_z_without_codes_is_refused() -> None:
    with pytest.raises(ConfigError, match="no list of values of a gaussian z"):
        name_codes(RunConfig(**{"latent": {"kind": "gaussian"}}))


def test_a_conversation_changes_z_by_commands_and_goes_on_after_an_error(answers: Answers) -> None:
    every = {one["z"]: one["response"] for one in answers([Prompt("1", (), "1+1=", "")], "all")}
    said = list(conversation(answers, ["1+1=", "/all", "1+1=", "", "/z 2", "1+1=", "/z 9", "/zz", "/quit", "1+1="]))
    assert (
        re.match(r"\[z \d, 0\.\d\d by the router(, cut at data.max_new_tokens)?\]\n", said[0]) and said[1] == "(z: all)"
    )
    assert [one.split("\n", 1)[1] for one in said[2:5]] == [every[z] for z in range(3)]
    assert said[5] == "(z: 2)" and said[6].split("\n", 1)[1] == every[2]
    assert "codes from 0 to 2" in said[7] and HELP in said[8] and len(said) == 9


@pytest.fixture
def answering(config: RunConfig, answers: Answers, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Answers of a run whose router is even, cut after two tokens."""
    even = torch.full((1, 3), 1 / 3, dtype=torch.float64).log()
    monkeypatch.setattr(
        "toolkit.commands.generate.encode_split", lambda _, e, *__: (None, None, even.repeat(len(e), 1))
    )
    data = config.data.model_copy(update={"max_new_tokens": 2})
    monkeypatch.setattr(answers, "config", config.model_copy(update={"data": data}))
    return answers


def test_the_router_draws_anew_for_each_prompt_and_alike_beside_others(answering: Answers) -> None:
    """With one generator for all calls each prompt that is asked alone would get the same code."""
    prompts = [Prompt("1", (), f"{i}+1=", "") for i in range(10, 40)]
    alone = [answering([prompt])[0]["z"] for prompt in prompts]
    assert min(alone.count(z) for z in range(3)) > 3
    assert [one["z"] for one in answering(prompts[::-1])] == alone[::-1]


def test_an_answer_that_was_cut_says_so(answering: Answers) -> None:
    (one,) = answering([Prompt("1", (), "1+1=", "")])
    assert one["finished"] is False
    assert title(one, {}).endswith("by the router, cut at data.max_new_tokens")
    assert not title(one | {"finished": True}, {}).endswith("max_new_tokens")


@pytest.mark.parametrize("verb", [["name"], ["export"], ["generate", "--prompt", "1+1="]])
def test_another_template_than_the_runs_is_refused(run: list[str], verb: list[str]) -> None:
    refused = invoke([verb[0], *run, "data.template=chat", *verb[1:]], status=2).stderr
    assert "data.template" in refused and "give" in refused


def test_codes_of_a_folder_without_a_run_have_no_names(tmp_path: Path) -> None:
    assert code_names(tmp_path) == {}


def test_a_chat_model_sees_the_turns_before_until_they_are_forgotten(config: RunConfig) -> None:
    asked: list[list[str]] = []

    def answer(prompts: list[Prompt], z: str, temperature: float) -> list[dict[str, Any]]:
        asked.append([turn["content"] for turn in prompts[0].turns])
        shares = enumerate((0.2, 0.8))
        return [{"z": k, "response": f"answer {k}", "finished": True, "router_prob": p} for k, p in shares]

    chat: Any = mock.Mock(side_effect=answer)
    chat.config = config.model_copy(update={"data": config.data.model_copy(update={"template": "chat"})})
    said = list(conversation(chat, ["/all", "one", "two", "/new", "three"]))
    assert asked == [["one"], ["one", "answer 1", "two"], ["three"]] and "(a new conversation)" in said


def test_chat_reads_lines_and_writes_answers(run: list[str]) -> None:
    with mock.patch("sys.stdin", ["1+1=\n", "/quit\n"]):
        shown = launch_in_place(["chat", *run])
    assert shown.startswith(HELP) and "by the router" in shown


def launch_in_place(args: list[str]) -> str:
    """Output of a verb in this process, with the stdin that it has."""
    from io import StringIO

    from rich.console import Console

    from toolkit.cli import app

    written = StringIO()
    with mock.patch("toolkit.cli.console", Console(file=written, width=200)):
        app(args, standalone_mode=False)
    return written.getvalue()


@pytest.fixture(scope="module")
def client(config: RunConfig) -> Any:
    from fastapi.testclient import TestClient

    return TestClient(make_app(config, ("testserver",)))


def test_the_page_stands_alone_and_asks_for_the_answers(client: Any) -> None:
    page = client.get("/")
    assert (
        page.status_code == 200 and page.text == PAGE.read_text() and "//" not in page.text.replace("https://", "//!")
    )
    assert client.get("/api/run").json()["codes"] == [{"z": z, "name": None} for z in range(3)]


def test_the_page_gets_every_codes_answer_and_the_routers_probability(client: Any, answers: Answers) -> None:
    found = client.post("/api/answers", json={"prompt": "1+1="}).json()["answers"]
    expected = answers([Prompt("1", (), "1+1=", "")], "all")
    assert [(one["z"], one["response"]) for one in found] == [(one["z"], one["response"]) for one in expected]
    assert sum(one["router_prob"] for one in found) == pytest.approx(1)
    (one,) = client.post("/api/answers", json={"prompt": "1+1=", "z": "1"}).json()["answers"]
    assert one["response"] == found[1]["response"]


@pytest.mark.parametrize(
    ("body", "words"),
    [({"prompt": ""}, "prompt"), ({"prompt": "1+1=", "z": "7"}, "codes from 0 to 2"), ({}, "prompt"),
     ({"prompt": "1+1=", "temperature": -1}, "temperature")],
)  # fmt: skip
def test_a_question_that_cannot_be_answered_gets_the_reason(client: Any, body: dict[str, Any], words: str) -> None:
    found = client.post("/api/answers", json=body)
    assert found.status_code == 422 and words in found.text


def test_a_question_asked_again_is_another_prompt(config: RunConfig) -> None:
    from fastapi.testclient import TestClient

    with mock.patch("toolkit.commands.serve.Answers") as made:
        made.return_value.return_value = []
        page = TestClient(make_app(config, ("testserver",)))
        for _ in range(2):
            page.post("/api/answers", json={"prompt": "1+1="})
    assert [call.args[0][0].id for call in made.return_value.call_args_list] == ["1", "2"]


def test_a_page_of_another_site_is_refused(client: Any) -> None:
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 400


def test_without_fastapi_the_extra_is_named(config: RunConfig) -> None:
    with (
        mock.patch.dict("sys.modules", {"fastapi": None}),
        pytest.raises(Exception, match=r"pip install '\.\[serve\]'"),
    ):
        make_app(config)
