"""`zlora entangle`: equal losses however weights are shared, what is written is what was measured, exact resume."""

import json
import shutil
from pathlib import Path
from unittest.mock import Mock

import pytest
import torch
from peft import PeftModel
from processes import TinyRun, invoke, launch, succeed
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM, GenerationConfig

from toolkit.build import artefacts
from toolkit.build import entangled as entangled_folder
from toolkit.commands import entangle as verb
from toolkit.config import RunConfig, load_config
from toolkit.lm.folder import LOSS
from toolkit.lm.loading import load_tokenizer
from toolkit.runtime.digest import json_sha256
from toolkit.runtime.lock import only_training
from toolkit.runtime.manifest import problem

PLAIN = ("entangle.steps=10", "entangle.batch_size=16")
GRID = [(stage, nproc) for stage in ("z0", "z2", "z3") for nproc in (1, 2)]
CHEAP = (("z2", 1, "lora"), ("z3", 2, "lora"))


def entangled(tiny: TinyRun, name: str, *overrides: str, nproc: int = 1) -> Path:
    """The folder of a model fine-tuned from the tiny fresh one, 16 sequences a step."""
    path = tiny.runs / name
    shares = [f"entangle.batch_size={16 // nproc}"] if nproc > 1 else []
    succeed(["entangle", str(tiny.config), f"model.path={path}", *PLAIN, *shares, *overrides], nproc)
    return path


def losses(path: Path) -> list[float]:
    lines = [json.loads(line) for line in (path / "train_log.jsonl").read_text().splitlines()]
    return [line["loss"] for line in lines if "loss" in line]


def c_base(tiny: TinyRun, path: Path, folder: Path, *overrides: str) -> float:
    """What `zlora baseline` finds of the model in a folder."""
    invoke(["baseline", str(tiny.config), f"model.path={path}", f"baseline.path={folder}/c.json", *overrides])
    return json.loads((folder / "c.json").read_text())["c_base"]["token_mean"]["value"]


@pytest.fixture(scope="module")
def reference(tiny: TinyRun) -> dict[str, list[float]]:
    """Losses of one process without DeepSpeed, in micro-batches of half a step and checkpointed for the full method."""
    halves = ("entangle.gradient_accumulation=2", "entangle.batch_size=8", "entangle.gradient_checkpointing=true")
    return {
        "full": losses(entangled(tiny, "e_full", *halves, "entangle.eval_steps=5", "train.report_to=[tensorboard]")),
        "lora": losses(entangled(tiny, "e_lora", "entangle.method=lora")),
    }


@pytest.mark.parametrize(
    ("stage", "nproc", "method"),
    [
        pytest.param(*case, method, marks=() if (*case, method) in CHEAP else pytest.mark.slow)
        for case in GRID
        for method in ("full", "lora")
    ],
)
def test_losses_and_the_written_model_do_not_depend_on_how_weights_are_shared(
    tiny: TinyRun, reference: dict[str, list[float]], tmp_path: Path, stage: str, nproc: int, method: str
) -> None:
    path = entangled(
        tiny, f"e_{stage}_{nproc}_{method}", f"entangle.deepspeed={stage}", f"entangle.method={method}", nproc=nproc
    )
    assert losses(path) == pytest.approx(reference[method], rel=1e-5)
    assert len(set(losses(path))) == 10
    said = json.loads((path / "validation_loss.json").read_text())
    found = c_base(tiny, path, tmp_path)
    assert found == pytest.approx(said["validation_nll_per_token"], rel=1e-4)
    assert abs(found - c_base(tiny, tiny.root / "fresh", tmp_path)) > 0.01
    assert not path.with_name(f"{path.name}.training").exists()


def test_what_trackers_wrote_stays_beside_the_written_model(tiny: TinyRun, reference: dict[str, list[float]]) -> None:
    assert reference and list((tiny.runs / "e_full").glob("runs/*/events.out.tfevents.*"))
    assert not (tiny.runs / "e_full.training").exists()


def test_the_adapter_beside_the_written_model_is_what_was_merged(tiny: TinyRun, reference: dict) -> None:
    path, ids = tiny.runs / "e_lora", torch.arange(1, 9).unsqueeze(0)
    base = AutoModelForCausalLM.from_pretrained(tiny.root / "fresh")
    before = base(ids).logits
    adapted = PeftModel.from_pretrained(base, str(path / "adapter"))(ids).logits
    written = AutoModelForCausalLM.from_pretrained(path)(ids).logits
    torch.testing.assert_close(written, adapted, rtol=1e-4, atol=1e-5)
    assert (written - before).abs().max() > 1e-3


SAVED = ("entangle.save_steps=3", "entangle.eval_steps=4")


@pytest.mark.parametrize(
    ("stage", "nproc"), [("null", 1), *(pytest.param(*case, marks=pytest.mark.slow) for case in GRID)]
)
def test_an_interrupted_training_goes_on_bitwise(tiny: TinyRun, stage: str, nproc: int) -> None:
    how = [f"entangle.deepspeed={stage}", *SAVED]
    whole = entangled(tiny, f"r_{stage}_{nproc}", *how, nproc=nproc)
    args = ["entangle", str(tiny.config), f"model.path={tiny.runs}/c_{stage}_{nproc}", *PLAIN, *how]
    args += [f"entangle.batch_size={16 // nproc}"]
    assert launch(args, nproc, "training.interrupted").returncode == 9
    wrong = launch([*args, "entangle.lr=0.5", "--resume"], nproc)
    assert wrong.returncode == 2 and "is of other settings" in wrong.stderr
    cut = tiny.runs / f"c_{stage}_{nproc}"
    training = cut.with_name(f"{cut.name}.training")
    assert problem(training / "checkpoint-3", {"world_size": nproc, "step": 3}) is None
    shutil.copytree(training / "checkpoint-3", training / "checkpoint-4")  # whole, and of another step
    (training / "checkpoint-9").mkdir()  # not finished
    said = succeed([*args, "--resume"], nproc).stdout
    assert "passed over: checkpoint-9" in said and "passed over: checkpoint-4" in said and "checkpoint-3" in said
    equal(whole, cut)


FILES = ("config.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors", "tok.json")


def staged(config: RunConfig, content: str) -> None:
    """A whole model of these settings, not yet in its place, with a folder of templates."""
    staging = config.model.path / entangled_folder.STAGING
    (staging / "templates").mkdir(parents=True)
    for name in (*FILES, "templates/tool.jinja"):
        (staging / name).write_text(content)
    (staging / LOSS).write_text(json.dumps({"settings": entangled_folder.settings_digest(config)}))
    entangled_folder.training_folder(config).mkdir(exist_ok=True)
    entangled_folder.begin(config, resume=False)
    (entangled_folder.training_folder(config) / "log").write_text(content)


def held(path: Path) -> dict[str, str]:
    return {str(f.relative_to(path)): f.read_text() for f in path.rglob("*") if f.is_file() and f.name != LOSS}


@pytest.mark.parametrize("moves", range(7))
def test_a_model_whose_moving_is_cut_off_is_no_model_and_is_moved_the_next_time(
    tiny: TinyRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    config = load_config(tiny.config, [f"model.path={tmp_path}/model"])
    path = config.model.path
    path.mkdir()
    (path / "notes").write_text("the user's own")
    staged(config, "old")
    (path / entangled_folder.STAGING / "model-00003-of-00003.safetensors").write_text("old")
    entangled_folder.publish(config, ("log",))
    assert entangled_folder.finished(config) is not None and entangled_folder.is_own(config)
    staged(config, "new")
    real, done = shutil.move, []

    def cut(source: Path, target: Path) -> None:
        if len(done) == moves:
            raise KeyboardInterrupt
        done.append(source)
        real(source, target)

    monkeypatch.setattr(entangled_folder.shutil, "move", cut)
    with pytest.raises(KeyboardInterrupt):
        entangled_folder.publish(config, ("log",))
    monkeypatch.undo()
    whole = (path / "config.json").is_file()
    assert whole == (moves == 6) and (not whole or set(held(path).values()) >= {"new"})
    assert entangled_folder.is_own(config) and entangled_folder.finished(config) is None
    other = load_config(tiny.config, [f"model.path={path}", "entangle.lr=0.5"])
    assert not entangled_folder.is_own(other)
    entangled_folder.end_publishing(other, ("log",))  # of other settings: nothing
    entangled_folder.end_publishing(config, ("log",))
    expected = dict.fromkeys((*FILES, "templates/tool.jinja", "log"), "new")
    assert held(path) == expected | {"notes": "the user's own"}
    assert entangled_folder.finished(config) is not None


def test_a_move_that_was_cut_off_is_ended_before_another_training_begins(
    tiny: TinyRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a later one with --resume would move what that training has staged by then, whole or not."""
    config = load_config(tiny.config, [f"model.path={tiny.runs}/cut", *PLAIN])
    staged(config, "whole")
    monkeypatch.setattr(entangled_folder.shutil, "move", Mock(side_effect=KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        entangled_folder.publish(config, ())
    monkeypatch.undo()
    begun = Mock(return_value={})
    monkeypatch.setattr(verb, "_entangle", begun)
    verb.entangle(config)
    begun.assert_called_once()
    assert not (config.model.path / entangled_folder.MOVING).exists()
    assert set(held(config.model.path).values()) == {"whole"}


def test_weights_that_these_settings_did_not_write_are_not_theirs(tiny: TinyRun, tmp_path: Path) -> None:
    """Nor are they once a training with --overwrite has begun: they are kept aside before the model is written."""
    config = load_config(tiny.config, [f"model.path={tmp_path}/model"])
    config.model.path.mkdir()
    (config.model.path / "adapter_model.safetensors").write_text("somebody's")
    entangled_folder.training_folder(config).mkdir()
    entangled_folder.begin(config, resume=False)
    assert not entangled_folder.is_own(config)


def test_settings_without_a_key_that_came_later_have_the_digest_that_they_had(tiny: TinyRun) -> None:
    config = load_config(tiny.config)
    options = config.data.model_copy(update={"template": "chat", "template_options": {"thinking": False}})
    chat = config.data.model_copy(update={"template": "chat"})
    for digest in (entangled_folder.settings_digest, artefacts.settings_digest):
        with_options, without = (digest(config.model_copy(update={"data": data})) for data in (options, chat))
        assert with_options != without
    values = artefacts._flat(config)
    assert values.pop("data.template_options") == {}
    free = artefacts._free(config)
    deciding = {k: v for k, v in values.items() if artefacts._within(k, artefacts.DECIDING) and k not in free}
    assert artefacts.settings_digest(config) == json_sha256(deciding)


def test_other_software_stops_where_a_response_ends(tiny: TinyRun, tmp_path: Path) -> None:
    end = load_tokenizer(tiny.root / "entangled").eos_token_id
    written = GenerationConfig.from_pretrained(tiny.root / "entangled").eos_token_id
    assert end in (written if isinstance(written, list) else [written])
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": 5, "temperature": 0.6}')
    for _ in range(2):
        verb._stop_after_a_turn(tmp_path, 7)
        held = json.loads((tmp_path / "generation_config.json").read_text())
        assert held == {"eos_token_id": [5, 7], "temperature": 0.6}


def equal(whole: Path, cut: Path) -> None:
    """Logs and weights of two trainings are the same, to the bit."""
    logs = []
    for folder in (whole, cut):
        lines = [json.loads(line) for line in (folder / "train_log.jsonl").read_text().splitlines()]
        logs.append([line for line in lines if "train_runtime" not in line])
    assert logs[0] == logs[1] and len(logs[0]) == 14  # 10 losses and 4 validations
    ours, theirs = (load_file(f / "model.safetensors") for f in (whole, cut))
    assert ours.keys() == theirs.keys() and all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_a_training_that_is_asked_to_stop_saves_and_goes_on_bitwise(tiny: TinyRun) -> None:
    whole, cut = entangled(tiny, "s_whole", *SAVED), tiny.runs / "s_cut"
    training = cut.with_name("s_cut.training")
    training.mkdir()
    (training / "STOP").touch()
    args = ["entangle", str(tiny.config), f"model.path={cut}", *PLAIN, *SAVED]
    said = succeed(args).stdout
    assert "stopped after step 1: file" in said and "zlora entangle CONFIG --resume" in said
    assert json.loads((training / "PREEMPTED").read_text())["step"] == 1 and not (training / "STOP").exists()
    assert not cut.exists()
    succeed([*args, "--resume"])
    equal(whole, cut)
    assert not training.exists()
    written = (cut / "validation_loss.json").stat().st_mtime_ns
    assert "is written: nothing to do" in succeed([*args, "--resume"]).stdout, "as a job that is queued again after it"
    assert (cut / "validation_loss.json").stat().st_mtime_ns == written
    assert "nothing to resume from" in invoke([*args, "entangle.lr=0.5", "--overwrite", "--resume"], status=2).stderr


def test_two_trainings_of_one_model_are_refused(tiny: TinyRun) -> None:
    path = tiny.runs / "twice"
    with only_training(path.with_name("twice.training")):
        said = invoke(["entangle", str(tiny.config), f"model.path={path}"], status=2).stderr
    assert "another training writes to" in said and not path.exists()


def test_bfloat16_under_zero_is_written_in_bfloat16_and_measured_as_written(tiny: TinyRun, tmp_path: Path) -> None:
    path = entangled(tiny, "e_bf16", "entangle.deepspeed=z3", "model.dtype=bfloat16", nproc=2)
    assert {t.dtype for t in load_file(path / "model.safetensors").values()} == {torch.bfloat16}
    said = json.loads((path / "validation_loss.json").read_text())["validation_nll_per_token"]
    # Products of other shapes round otherwise.
    assert c_base(tiny, path, tmp_path, "model.dtype=bfloat16") == pytest.approx(said, rel=2e-3)


@pytest.mark.parametrize("given", ["entangle.deepspeed=z2", "entangle.method=lora"])
def test_fresh_weights_are_neither_sharded_nor_left_alone(tiny: TinyRun, given: str) -> None:
    said = invoke(["entangle", str(tiny.config), "entangle.init=null", given], status=2).stderr
    assert "set entangle.init" in said


def test_a_training_that_diverges_is_stopped_and_the_model_is_not_written(tiny: TinyRun) -> None:
    path = tiny.runs / "diverges"
    found = launch(
        ["entangle", str(tiny.config), f"model.path={path}", *PLAIN, "entangle.lr=1e30", "entangle.warmup_steps=0"]
    )
    assert found.returncode == 2 and "the loss is not finite at step" in found.stderr
    assert not path.exists()


def test_resume_without_a_checkpoint_is_refused(tiny: TinyRun) -> None:
    args = ["entangle", str(tiny.config), f"model.path={tiny.runs}/none", "--resume"]
    assert "nothing to resume from" in invoke(args, status=2).stderr
