"""From rows and a model of one's own to answers: zlora init, run and generate."""

import json
import shutil
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import numpy as np
import pytest
import yaml
from conftest import TinyRun
from datasets import Dataset
from processes import Result, invoke, launch

from toolkit.commands.init import _training, held_out, largest_length, zero_stage
from toolkit.commands.init_form import template_for
from toolkit.commands.run import run_verbs
from toolkit.config import RunConfig, dump_config, load_config
from toolkit.data import read_rows
from toolkit.data.examples import Row
from toolkit.errors import ConfigError
from toolkit.evaluation.labels import label_metrics, labels_of
from toolkit.lm.loading import load_tokenizer


@pytest.fixture(scope="module")
def own(tiny: TinyRun, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `zlora init` leaves it."""
    folder = tmp_path_factory.mktemp("own data")
    invoke(["init", str(tiny.root / "data" / "train.jsonl"), str(tiny.root / "entangled"), "--out", str(folder)])
    return folder


def test_rows_are_split_by_prompt_and_none_is_lost(own: Path, tiny: TinyRun) -> None:
    train, held = (read_rows(own / f"{name}.jsonl") for name in ("train", "validation"))
    given = read_rows(tiny.root / "data" / "train.jsonl")
    assert sorted((r.prompt, r.response) for r in train + held) == sorted((r.prompt, r.response) for r in given)
    assert not {r.prompt for r in train} & {r.prompt for r in held} and len(held) >= 0.15 * len(given)


def test_columns_of_a_table_that_do_not_fit_into_json_are_left_out(own: Path, tmp_path: Path) -> None:
    rows = read_rows(own / "train.jsonl")[:40]
    columns = {"prompt": [r.prompt for r in rows], "response": [r.response for r in rows]}
    Dataset.from_dict({**columns, "written": [date(2026, 1, 1)] * 40}).to_parquet(tmp_path / "rows.parquet")
    model = yaml.safe_load((own / "run.yaml").read_text())["model"]["path"]
    invoke(["init", str(tmp_path / "rows.parquet"), model, "--out", str(tmp_path / "mine")])
    assert set(json.loads((tmp_path / "mine" / "train.jsonl").read_text().splitlines()[0])) == {"prompt", "response"}


def test_the_config_is_short_and_says_what_was_found(own: Path) -> None:
    text = (own / "run.yaml").read_text()
    values = yaml.safe_load(text)
    assert len(text.splitlines()) <= 20 and values["data"]["template"] == "plain" and "chat template" not in text
    assert values["data"]["max_new_tokens"] == 64 and values["entangle"]["init"] == values["model"]["path"]
    assert values["entangle"]["steps"] == values["train"]["steps"] and float(values["entangle"]["lr"]) == 3e-4
    assert values["baseline"]["max_relative_error"] == 0.2  # of 90 validation rows
    assert values["train"]["batch_size"] * values["train"]["gradient_accumulation"] == 16
    rows = [row for name in ("train", "validation") for row in read_rows(own / f"{name}.jsonl")]
    longest = max(len(row.prompt + row.response) + 2 for row in rows)  # tokens are characters, a BOS and an end
    assert longest <= values["data"]["max_length"] and f"the longest has {longest} tokens" in text
    error = invoke(["init", str(own / "train.jsonl"), values["model"]["path"], "--out", str(own)], status=2).stderr
    assert "run.yaml exists already" in error


def test_a_few_rows_that_are_far_longer_than_all_others_do_not_set_the_length() -> None:
    usual, outlier = np.arange(1, 1000) % 100 + 1, np.array([300])
    assert largest_length(usual, None) == 128
    assert largest_length(np.concatenate([usual, outlier]), None) == 128, "three times as long as 99 of 100"
    assert largest_length(np.concatenate([usual, [190]]), None) == 192, "less than twice as long"
    assert largest_length(usual, 96) == 96, "the positions of the model"
    assert largest_length(np.array([100] * 99 + [100_000]), None) == 128, "one row of a hundred"


def test_rows_that_no_position_is_left_for_are_refused_before_anything_is_written(own: Path, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(yaml.safe_load((own / "run.yaml").read_text())["model"]["path"], model)
    config = json.loads((model / "config.json").read_text())
    (model / "config.json").write_text(json.dumps(config | {"max_position_embeddings": 4}))
    said = invoke(["init", str(own / "train.jsonl"), str(model), "--out", str(tmp_path / "mine")], status=2).stderr
    assert "rows are longer than the model can read" in said and "more than 4 tokens" in said
    assert not (tmp_path / "mine").exists() or not [*(tmp_path / "mine").iterdir()]


def test_rows_that_are_too_long_are_left_out_and_counted(own: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (own / "train.jsonl").read_text().splitlines()[:150]]
    rows[7]["response"] *= 9
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    model = yaml.safe_load((own / "run.yaml").read_text())["model"]["path"]
    invoke(["init", str(tmp_path / "rows.jsonl"), model, "--out", str(tmp_path / "mine")])
    text = (tmp_path / "mine" / "run.yaml").read_text()
    data = yaml.safe_load(text)["data"]
    assert data["overlong"] == "drop" and "and the 1 longer than max_length are left out" in text
    assert data["max_length"] < len(rows[7]["response"]) and data["max_new_tokens"] <= data["max_length"]


def rows_of(*turns: list[str]) -> list[Row]:
    messages = [tuple({"role": role, "content": "a"} for role in roles) for roles in turns]
    return [Row(str(i), m, "a", "a", None, f"rows:{i}") for i, m in enumerate(messages)]


def test_the_template_is_the_one_that_holds_every_row() -> None:
    pair, turns, single = [], ["system", "user", "assistant"], ["user", "assistant"]
    with_tools = [replace(row, tools=({"name": "look"},)) for row in rows_of(single)]
    assert template_for(with_tools, has_chat=False, tuned=False) == "chat"
    cases = (True, True), (True, False), (False, False)
    assert [template_for(rows_of(pair, pair), *case) for case in cases] == ["chat", "plain", "plain"]
    assert [template_for(rows_of(pair, single), *case) for case in cases] == ["chat", "chat", "plain"]
    assert [template_for(rows_of(pair, turns), *case) for case in cases] == ["chat", "chat", "chat"]


THINKING = (
    "{%- for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' %}<think></think>{% endif %}"
    "{{ m.content }}<eos>{% endfor %}{% if add_generation_prompt %}[assistant]"
    "{% if enable_thinking is defined and enable_thinking is false %}<think></think>{% endif %}{% endif %}"
)


def model_that_stops_at(folder: Path, model: Path, chat: str, stops: list[int] | None) -> Path:
    """A copy of a model folder, with a chat template and the tokens at which it stops."""
    shutil.copytree(model, folder)
    tokenizer = load_tokenizer(folder)
    tokenizer.chat_template = chat.replace("<eos>", str(tokenizer.eos_token))
    tokenizer.save_pretrained(folder)
    if stops is not None:
        values = {"eos_token_id": stops or [3, tokenizer.eos_token_id]}
        (folder / "generation_config.json").write_text(json.dumps(values))
    return folder


@pytest.mark.parametrize(("stops", "template"), [([], "chat"), (None, "chat"), ([3], "plain")])
def test_pairs_become_turns_for_a_model_that_was_tuned_on_turns(
    tiny: TinyRun, tmp_path: Path, stops: list[int] | None, template: str
) -> None:
    """One that stops at the end of a turn; a base model may have the template, too."""
    model = model_that_stops_at(tmp_path / "model", tiny.root / "entangled", THINKING, stops)
    if stops is None:
        (model / "generation_config.json").unlink(missing_ok=True)
    out = tmp_path / "mine"
    invoke(["init", str(tiny.root / "data" / "train.jsonl"), str(model), "--out", str(out)])
    text = (out / "run.yaml").read_text()
    data = yaml.safe_load(text)["data"]
    assert (data["template"], data.get("template_options")) == (
        template,
        {"enable_thinking": False} if template == "chat" else None,
    )
    assert "as this model was tuned on" in text if template == "chat" else "has a chat template" in text


def test_prompts_that_hold_a_conversations_markup_stay_as_they_are(tiny: TinyRun, tmp_path: Path) -> None:
    model = model_that_stops_at(tmp_path / "model", tiny.root / "entangled", THINKING, [])
    end = str(load_tokenizer(model).eos_token)
    rows = [json.loads(line) for line in (tiny.root / "data" / "train.jsonl").read_text().splitlines()]
    for share, template in ((1, "plain"), (3, None)):
        marked = [row | {"prompt": row["prompt"] + (end if i % share == 0 else "")} for i, row in enumerate(rows)]
        (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in marked))
        out = tmp_path / f"mine{share}"
        args = ["init", str(tmp_path / "rows.jsonl"), str(model), "--out", str(out)]
        said = invoke(args, status=0 if template else 2)
        if template:
            assert yaml.safe_load((out / "run.yaml").read_text())["data"]["template"] == template
        else:  # some of them do: a mistake in the rows
            assert "becomes a control token" in said.stderr


def test_a_model_that_is_no_language_model_is_refused_and_nothing_is_written(tiny: TinyRun, tmp_path: Path) -> None:
    model = tmp_path / "model"
    shutil.copytree(tiny.root / "entangled", model)
    (model / "config.json").write_text(json.dumps({"model_type": "llava"}))
    out = tmp_path / "mine"
    said = invoke(["init", str(tiny.root / "data" / "train.jsonl"), str(model), "--out", str(out)], status=2).stderr
    assert "none that transformers runs as a causal language model" in said and "llava" in said
    assert not out.exists() or not list(out.iterdir())


def test_turns_and_a_model_without_a_chat_template_are_refused_by_name(own: Path, tmp_path: Path) -> None:
    turns = [{"role": role, "content": "1+1="} for role in ("system", "user", "assistant")]
    (tmp_path / "rows.jsonl").write_text(
        "".join(json.dumps({"id": str(i), "messages": turns}) + "\n" for i in range(5))
    )
    model = yaml.safe_load((own / "run.yaml").read_text())["model"]["path"]
    said = invoke(["init", str(tmp_path / "rows.jsonl"), model, "--out", str(tmp_path / "mine")], status=2).stderr
    assert "template: chat needs a chat template on the tokenizer" in said and "set tokenizer.chat_template" in said


def test_a_large_model_is_for_gpus_and_its_fine_tuning_a_lora_on_any_number_of_processes(own: Path) -> None:
    found = _training(8_000_000_000, 3200, 32)
    assert (found["dtype"], found["deepspeed"]) == ("bfloat16", "z2") and "GPUs of 80 GB" in found["made_for"]
    assert (found["batch_size"], found["accumulation"], found["a_step"]) == (1, 1, 32)
    assert found["steps"] == 300 and found["epochs"] == pytest.approx(3)
    assert (found["save_steps"], found["eval_steps"]) == (60, 60)
    many = _training(8_000_000_000, 32_000, 32)
    assert (many["steps"], many["save_steps"], many["eval_steps"]) == (3000, 100, 600)
    text = (own / "run.yaml").read_text()
    section = yaml.safe_load(f"{{{found['entangle']}}}")
    values = yaml.safe_load(text)
    values["entangle"] = {"init": values["entangle"]["init"], **section}
    assert RunConfig.model_validate(values).entangle.method == "lora"


def test_weights_are_sharded_where_they_take_more_than_a_third_of_a_gpu() -> None:
    assert [zero_stage(8_000_000_000, gib * 2**30) for gib in (80, 40)] == ["z2", "z3"]
    assert zero_stage(8_000_000_000, None) == "z2"


def test_rows_of_one_prompt_cannot_be_split(own: Path) -> None:
    row = read_rows(own / "train.jsonl")[0]
    with pytest.raises(Exception, match=r"too few prompts[\s\S]*1 prompts in 5 rows"):
        held_out([row] * 5)


def test_one_command_goes_from_c_base_to_the_report(own: Path, capfd: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def forked(command: list[str], **_: Any) -> Result:
        """The command in a process that has the imports."""
        assert command[:3] == [sys.executable, "-m", "toolkit"]
        result = launch(command[3:])
        print(result.stdout, flush=True)
        return result

    monkeypatch.setattr("toolkit.commands.run.subprocess", SimpleNamespace(run=forked))
    short = ["train.steps=2", "train.save_steps=0", "train.eval_steps=0", "deepspeed=null", "latent.num_latents=2"]
    short += ["evaluate.num_prompts=2", "data.max_new_tokens=4", "baseline.max_relative_error=1"]
    status = run_verbs(str(own / "run.yaml"), short, None)
    out = capfd.readouterr().out
    verbs = [line.split()[2] for line in out.splitlines() if line.startswith("== ")]
    assert status == 0 and verbs == ["baseline", "predict", "train", "evaluate", "export", "report"]


def test_what_runs_the_model_on_whole_splits_takes_all_processes(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.commands.run._ended", lambda _: 0)
    with mock.patch("toolkit.commands.run._run", return_value=0) as ran:
        assert run_verbs(str(own / "run.yaml"), [f"baseline.path={own}/no.json"], 8) == 0
    took = {call.args[0]: call.args[2] for call in ran.call_args_list}
    assert took == {"baseline": 8, "predict": 1, "train": 8, "evaluate": 8, "export": 1, "report": 1}


def test_the_chain_stops_after_a_training_whose_z_is_not_used(own: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (own / "run").mkdir(exist_ok=True)
    (own / "run" / "train.json").write_text('{"verdict": {"state": "ignored"}}')
    with mock.patch("toolkit.commands.run._run", return_value=0) as ran:
        assert run_verbs(str(own / "run.yaml"), [], None) == 3
    assert ran.call_args.args[0] == "train" and "stopped after `zlora train`, exit status 3" in capfd.readouterr().out


def test_a_training_that_was_stopped_goes_on_and_one_that_has_ended_begins_anew(own: Path, tmp_path: Path) -> None:
    run_dir, config = tmp_path / "run", str(own / "run.yaml")
    (run_dir / "checkpoints" / "checkpoint-20").mkdir(parents=True)
    overrides = [f"run_dir={run_dir}", f"baseline.path={own}/no.json"]
    (run_dir / "PREEMPTED").touch()

    def trained(*more: str) -> tuple[int, list[str]]:
        with mock.patch("toolkit.commands.run._run", return_value=0) as ran:
            status = run_verbs(config, [*overrides, *more], None)
        return status, next(call.args[1] for call in ran.call_args_list if call.args[0] == "train")

    (run_dir / "config.yaml").write_text(dump_config(load_config(config, overrides)))
    assert (status := trained())[0] == 4 and status[1][-1] == "--resume"
    assert "--resume" not in trained("train.lr=0.5")[1], "of other settings: it is kept aside"
    (run_dir / "PREEMPTED").unlink()
    (run_dir / "train.json").write_text('{"verdict": {"state": "used"}, "steps": 3}')
    assert trained()[1][-1] == "--resume", "killed, with a checkpoint"
    with mock.patch("toolkit.build.resume.finished", return_value={}):
        assert trained() == (0, [config, *overrides])


def test_the_chain_is_not_started_by_a_launcher(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(ConfigError, match="starts its processes itself"):
        run_verbs(str(own / "run.yaml"), [], None)


def test_answers_under_every_code_chosen_codes_and_the_router(evaluated: Path, tiny: TinyRun, tmp_path: Path) -> None:
    config, out = [str(evaluated / "config.yaml"), f"run_dir={evaluated}"], tmp_path / "answers.jsonl"
    prompts = [option for text in ("1+1=", "23+4=") for option in ("--prompt", text)]
    invoke(["generate", *config, *prompts, "--z", "all", "--out", str(out)])
    every = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(one["prompt"], one["z"]) for one in every] == [(p, z) for p in ("1+1=", "23+4=") for z in range(3)]
    assert sum(one["router_prob"] for one in every[:3]) == pytest.approx(1)
    invoke(["generate", *config, *prompts, "--z", "2,0", "--out", str(out)])
    assert [json.loads(line) for line in out.read_text().splitlines()] == [every[i] for i in (2, 0, 5, 3)]
    invoke(["generate", *config, *prompts, "--out", str(out)])
    drawn = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(drawn) == 2 and all(one in every for one in drawn)
    warm = ["generate", *config, *prompts, "--z", "1", "--temperature", "1", "--out", str(out)]
    assert invoke(warm) and (first := out.read_text()) and invoke(warm) and out.read_text() == first
    assert json.loads(first.splitlines()[0])["response"] != every[1]["response"]


@pytest.mark.parametrize("z", ["3", "-1", "first"])
def test_a_code_that_does_not_exist_is_refused(evaluated: Path, z: str) -> None:
    asked = ["generate", str(evaluated / "config.yaml"), f"run_dir={evaluated}", "--prompt", "1+1=", "--z", z]
    assert "codes from 0 to 2" in invoke(asked, status=2).stderr


def test_lines_on_stdin_are_prompts(evaluated: Path) -> None:
    result = launch(["generate", str(evaluated / "config.yaml"), f"run_dir={evaluated}"])
    assert result.returncode == 2 and "no prompt is given" in result.stderr


def test_labels_in_ones_own_files_are_compared_with_the_posterior() -> None:
    split: Any = SimpleNamespace(strategies=["plain", "plain", "fancy", "fancy"], examples=range(4))
    log_q = np.log([[0.8, 0.2], [0.9, 0.1], [0.1, 0.9], [0.3, 0.7]])
    read = {name: log_q for name in ("posterior_features", "frozen_states")}
    given: Any = (RunConfig(), SimpleNamespace(log_q=log_q), read, labels_of(split), range(4), None)
    found = label_metrics(*given)
    assert found["ami"] == pytest.approx(1) and found["posterior_alignment_one_to_one"]["value"] == 1
    assert found["probe_accuracy"]["log_q"]["num_examples"] == 4
    split.strategies[0] = None
    assert labels_of(split) == []
