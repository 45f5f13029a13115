"""A run folder tells one truth: nothing is overwritten unasked, a failed start leaves it alone, what is old says so."""

import json
import os
import shutil
import socket
import time
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import invoke, launch
from safetensors.torch import save_file

from toolkit.baseline import Baseline
from toolkit.build import require_resumable, require_same_run
from toolkit.commands.baseline import compute_baseline
from toolkit.commands.report import write_report
from toolkit.config import dump_config, load_config
from toolkit.errors import ArtefactError, ConfigError
from toolkit.runtime.lock import STALE_S, holder, only_training, own_mark
from toolkit.runtime.run_folder import keep_earlier, stale_parts
from toolkit.tasks import get_task, write_dataset
from toolkit.training.callbacks import BeginCallback, JsonLogCallback

TASK = {"train": 20, "validation": 5, "test": 5}


def contents(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def adapter(run_dir: Path, value: float) -> Path:
    (run_dir / "adapter").mkdir(parents=True, exist_ok=True)
    save_file({"a": torch.tensor([value])}, run_dir / "adapter/adapter_model.safetensors")
    return run_dir


def test_a_task_does_not_replace_what_others_wrote_unless_asked(project: Path) -> None:
    by_hand = (project / "train.jsonl").read_bytes()
    args = ["task", str(project / "run.yaml"), *(f"task.{name}={num}" for name, num in TASK.items())]
    assert "train.jsonl and " in (error := invoke(args, status=2).stderr) and "--overwrite" in error
    assert (project / "train.jsonl").read_bytes() == by_hand
    invoke([*args, "--overwrite"])
    assert by_hand in [f.read_bytes() for f in project.glob("train.jsonl.replaced-*")]
    invoke([*args, "seed=3"])  # its own files it replaces
    (project / "train.jsonl").write_bytes(by_hand)
    with pytest.raises(ArtefactError, match=r"train\.jsonl would be overwritten"):
        write_dataset(get_task("addition"), project, TASK, 0, {})
    (project / "train.jsonl").unlink()
    (project / "dataset.json").write_text('{"mine": 1}')
    with pytest.raises(ArtefactError, match=r"dataset\.json"):
        write_dataset(get_task("addition"), project, TASK, 0, {})


def test_entangle_does_not_replace_a_model_that_it_did_not_write_unless_asked(project: Path) -> None:
    before = contents(project / "model")
    sizes = "hidden_size: 16, intermediate_size: 16, num_hidden_layers: 1, num_attention_heads: 2"
    args = ["entangle", str(project / "run.yaml"), "entangle.steps=1", "entangle.batch_size=2"]
    fresh = [*args, f"entangle.architecture={{model_type: llama, {sizes}}}"]
    assert "would be overwritten" in invoke(fresh, status=2).stderr
    assert (
        "would replace the model that it starts from"
        in invoke([*args, f"entangle.init={project / 'model'}"], status=2).stderr
    )
    assert contents(project / "model") == before
    invoke([*fresh, "--overwrite"])
    (kept,) = project.glob("model.replaced-*")
    assert contents(kept) == before
    invoke(fresh)  # the same settings again
    assert "would be overwritten" in invoke([*fresh, "seed=2"], status=2).stderr


def test_baseline_does_not_replace_a_file_of_something_else(project: Path) -> None:
    found = invoke(["baseline", str(project / "run.yaml"), f"baseline.path={project / 'train.jsonl'}"], status=2)
    assert "baseline.path: " in found.stderr and "would be overwritten" in found.stderr


def test_a_second_baseline_writes_the_same_probe_and_padding_is_tried_by_the_probe_alone(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toolkit.lm.frozen.reads_padding", lambda _: pytest.fail("tried once more"))
    config, path, found = load_config(project / "run.yaml"), project / "c_base.probe.json", list[bytes]()
    for _ in range(2):
        compute_baseline(config)
        found.append(path.read_bytes())
        path.unlink()
    assert found[0] == found[1]


def test_export_does_not_replace_a_folder_of_something_else(project: Path) -> None:
    (project / "out/z0").mkdir(parents=True)
    (project / "out/z0/notes.txt").write_text("mine")
    found = invoke(["export", str(project / "run.yaml"), "--out", str(project / "out")], status=2)
    assert "z0 would be replaced" in found.stderr


def test_an_earlier_run_is_kept_aside_and_its_evaluation_stays_and_is_stale(tmp_path: Path) -> None:
    run = adapter(tmp_path / "run", 1.0)
    (run / "config.yaml").write_text("seed: 1\n")
    (run / "checkpoints/checkpoint-4").mkdir(parents=True)
    digest = json.loads(json.dumps({"adapter": "0" * 64}))
    (run / "evaluation.json").write_text(json.dumps(digest))
    before = contents(run)
    kept = keep_earlier(run)
    assert kept is not None and contents(kept) == before
    assert sorted(f.name for f in run.iterdir()) == ["checkpoints", "evaluation.json", kept.name]
    assert not list((run / "checkpoints").iterdir()) and (kept / "checkpoint-4").is_dir()
    assert keep_earlier(run) is None
    assert stale_parts(run) == ["evaluation.json is of adapter 000000000000, the run holds none"]


class State:
    is_world_process_zero = True
    global_step = 0


def test_nothing_is_written_before_the_first_log(tmp_path: Path) -> None:
    log, began = JsonLogCallback(tmp_path / "train_log.jsonl"), []
    begin = BeginCallback(lambda: began.append(1))
    (tmp_path / "train_log.jsonl").write_text('{"step": 9}\n')
    log.on_train_begin(None, State(), None)  # pyright: ignore
    assert (tmp_path / "train_log.jsonl").read_text() == '{"step": 9}\n' and not began
    for _ in range(2):
        begin.on_log(None, State(), None, {"loss": 1.0})  # pyright: ignore
        log.on_log(None, State(), None, {"loss": 1.0})  # pyright: ignore
    assert (tmp_path / "train_log.jsonl").read_text() == '{"step": 0, "loss": 1.0}\n' * 2 and began == [1]


def test_two_trainings_do_not_share_a_folder(tmp_path: Path) -> None:
    with only_training(tmp_path / "run"):
        said = rf"another training writes to .*run[\s\S]*process {os.getpid()} on {socket.gethostname()}"
        with pytest.raises(ConfigError, match=said + r"[\s\S]*launch/torchrun.sh"):
            with only_training(tmp_path / "run"):
                pass
    with only_training(tmp_path / "run"):
        assert [f.name for f in (tmp_path / "run").iterdir()] == ["train.lock"]
    assert not (tmp_path / "run").exists()  # nothing was written


ELSEWHERE = {"host": "n2", "boot": "b2", "pid": 1, "process": "1", "job": "7.1", "since": "then"}


@pytest.mark.parametrize(
    ("mark", "age_s", "job", "held"),
    [
        ({}, 0, None, True),  # this process
        ({"process": "0"}, 0, None, False),  # another one had its number
        ({"pid": 2**22 + 1}, 0, None, False),
        (ELSEWHERE, 5, None, True),
        (ELSEWHERE, STALE_S + 30, None, False),
        (ELSEWHERE, 5, ("7", "1"), True),
        (ELSEWHERE, 5, ("7", "2"), False),  # this job's earlier life
        (ELSEWHERE, 5, ("8", "2"), True),
        ({"host": "renamed"}, STALE_S + 30, None, True),
        (None, 5, None, True),
        (None, STALE_S + 30, None, False),
    ],
)
def test_a_lock_holds_while_its_holder_lives(tmp_path: Path, monkeypatch: Any, mark, age_s, job, held) -> None:
    for name, value in zip(("SLURM_JOB_ID", "SLURM_RESTART_COUNT"), job or (None, None), strict=True):
        monkeypatch.setenv(name, value) if value else monkeypatch.delenv(name, raising=False)
    path = tmp_path / "train.lock"
    path.write_text("{" if mark is None else json.dumps(own_mark() | mark))
    now = path.stat().st_mtime
    os.utime(path, (now - age_s, now - age_s))
    found = holder(path)
    assert (found is not None) == held
    assert found is None or found["age"] == pytest.approx(age_s, abs=2)
    if not held:
        with only_training(tmp_path):
            assert json.loads(path.read_text()).items() >= own_mark().items() - {("since", own_mark()["since"])}


def test_a_holder_shows_that_it_lives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.runtime.lock.HEARTBEAT_S", 0.01)
    with only_training(tmp_path):
        os.utime(tmp_path / "train.lock", (0, 0))
        deadline = time.monotonic() + 10
        while (tmp_path / "train.lock").stat().st_mtime == 0 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert (tmp_path / "train.lock").stat().st_mtime > 0


def test_a_failed_start_leaves_a_finished_run_and_a_second_run_makes_its_evaluation_stale(project: Path) -> None:
    run, config = project / "run", str(project / "run.yaml")
    invoke(["baseline", config])
    stored = Baseline.load(project / "c_base.json")
    assert launch(["train", config]).returncode == 0
    invoke(["evaluate", config])
    invoke(["export", config])
    assert stale_parts(run) == []
    before = contents(run)
    doubled = {
        name: interval.model_copy(update={"value": 2 * interval.value}) for name, interval in stored.c_base.items()
    }
    wrong = stored.model_copy(update={"c_base": doubled})
    wrong = wrong.model_copy(update={"nll": [2 * n for n in stored.nll], "sum_nll": 2 * stored.sum_nll})
    wrong.save(project / "wrong.json")
    failed = launch(["train", config, f"baseline.path={project / 'wrong.json'}", "objective.beta_eff=0.3"])
    assert failed.returncode == 2 and "before the first step" in failed.stderr
    assert contents(run) == before
    again = launch(["train", config, "objective.beta_eff=0.3"])
    assert again.returncode == 0 and "is now in" in again.stdout and "stale: evaluation.json" in again.stdout
    (kept,) = run.glob("replaced-*")
    assert contents(kept / "adapter") == {k[8:]: v for k, v in before.items() if k.startswith("adapter/")}
    assert "run (stale)" in invoke(["compare", str(run)]).stdout
    page = write_report(run).read_text()
    assert "Stale: evaluation.json" in page and "Stale: export/z0" in page
    shutil.rmtree(run / "export")
    invoke(["evaluate", config, "objective.beta_eff=0.3"])
    assert stale_parts(run) == [] and "stale" not in invoke(["compare", str(run)]).stdout


def test_a_run_is_not_resumed_with_other_settings(project: Path) -> None:
    config = load_config(project / "run.yaml")
    require_resumable(config)  # nothing there yet
    config.run_dir.mkdir()
    (config.run_dir / "config.yaml").write_text(dump_config(config))
    for override in ("train.lr=1e-5", "seed=7", "deepspeed=z2", "latent.num_latents=3", "data.train=other.jsonl"):
        with pytest.raises(ConfigError, match=override.partition("=")[0] + r": .* in the run, .* now"):
            require_resumable(load_config(project / "run.yaml", [override]))
    free = ["train.save_steps=3", "train.report_to=[tensorboard]", "data.eval_batch_size=3", "train.steps=9"]
    answers = ["data.max_new_tokens=9", "data.test=other.jsonl", "evaluate.num_prompts=9"]
    for more in (free, answers):
        require_resumable(load_config(project / "run.yaml", [*more, f"run_dir={config.run_dir}"]))
    require_same_run(load_config(project / "run.yaml", answers), ("data",))
    with pytest.raises(ConfigError, match=r"train\.steps: 2 in the run, 9 now"):
        require_resumable(load_config(project / "run.yaml", ["train.steps=9", "train.lr_scheduler=cosine"]))
