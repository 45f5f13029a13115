"""A run that is asked to stop, diverges, has finished or is damaged, in one process; tests/faults has several."""

import json
import os
import signal
from pathlib import Path

import pytest
import torch
from processes import invoke, launch, log_lines
from safetensors.torch import load_file, save_file

from toolkit.data import Example, LatentCollator
from toolkit.errors import ToolkitError
from toolkit.objective.output import LatentOutput
from toolkit.runtime.status import read_status
from toolkit.runtime.stop import StopRequest
from toolkit.training.finite import BadSteps

STEPS = ("train.steps=6", "zlora.zlora_dropout=0.1", "train.lr=1e-2")


def train(project: Path, fault: str, *args: str, status: int = 0) -> str:
    result = launch(["train", str(project / "run.yaml"), *STEPS, *args], module="faults.planted", FAULT=fault)
    assert result.returncode == status, result.stderr[-3000:]
    return result.stdout + result.stderr


def test_a_stopped_run_goes_on_bitwise_and_a_finished_one_does_nothing(project: Path) -> None:
    invoke(["baseline", str(project / "run.yaml")])
    whole, cut = project / "whole", project / "run"
    train(project, "", f"run_dir={whole}")
    assert "stopped after step 3: SIGUSR1" in train(project, "signal:0:2:SIGUSR1")
    assert json.loads((cut / "PREEMPTED").read_text())["step"] == 3 and not (cut / "adapter").exists()
    assert read_status(cut).items() >= {"phase": "preempted", "step": 3, "reason": "SIGUSR1"}.items()
    assert "going on from" in train(project, "", "--resume")
    assert [line["loss"] for line in log_lines(cut)] == [line["loss"] for line in log_lines(whole)]
    name = "adapter/adapter_model.safetensors"
    assert (cut / name).read_bytes() == (whole / name).read_bytes()
    assert not (cut / "PREEMPTED").exists() and read_status(cut)["phase"] == "finished"
    before = (cut / name).stat().st_mtime_ns
    assert (
        "has finished its 6 steps: nothing to do"
        in invoke(["train", str(project / "run.yaml"), *STEPS, "--resume", "--allow-collapse"]).stdout
    )
    assert (cut / name).stat().st_mtime_ns == before
    refuses_what_is_not_its_own(project, cut / "adapter")


def refuses_what_is_not_its_own(project: Path, adapter: Path) -> None:
    """With a run at hand: its adapter is evaluated as it was written, and other inputs are not resumed with."""
    config, file = [str(project / "run.yaml"), *STEPS], adapter / "adapter_model.safetensors"
    for verb in ("evaluate", "export"):
        whole = file.read_bytes()
        file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        assert "is not the one that this run wrote" in invoke([verb, *config], status=2).stderr
        file.write_bytes(whole)
        tensors = load_file(file)
        save_file(dict(list(tensors.items())[1:]), file)
        assert "is not the one that this run wrote" in invoke([verb, *config], status=2).stderr
        file.write_bytes(whole)
    file.unlink()  # no longer finished
    rows = (project / "train.jsonl").read_text()
    (project / "train.jsonl").write_text(rows.replace('"r1"', '"other"').replace("1+1=", "1+4="))
    found = invoke(["train", *config, "--resume"], status=2).stderr
    assert "checkpoint-6: it was written with another content of data.train" in " ".join(found.split())
    (project / "train.jsonl").write_text(rows)
    found = launch(["train", *config, "--resume"], nproc=2)
    assert found.returncode == 2 and "start 1 processes, as before" in found.stderr


def test_steps_that_are_not_finite_are_left_out_and_too_many_end_the_run_by_name(project: Path) -> None:
    invoke(["baseline", str(project / "run.yaml")])
    found = train(project, "nan:0:2:kl_prior_loss:2", "train.save_steps=1")
    lines = log_lines(project / "run")
    assert [line.get("bad_steps") for line in lines] == [None, 1.0, 1.0, None, None, None]
    assert all(line["loss"] is not None for line in lines) and "finished" in read_status(project / "run")["phase"]
    found = train(project, "nan:0:3:kl_prior_loss:9", "train.save_steps=1", "train.max_bad_steps=2", status=2)
    assert "the last 2 steps were not applied" in found and "not finite at step 4" in found
    assert "kl_prior_loss of examples r" in found
    assert read_status(project / "run")["phase"] == "failed"
    good, last = (load_file(f) for f in sorted((project / "run/checkpoints").glob("*/adapter_model.safetensors")))
    assert all(torch.equal(value, last[name]) for name, value in good.items())  # of steps 2 and 3


def test_bad_rows_are_named_by_their_ids() -> None:
    examples = [Example(f"e{i}", (1, i), (3, 4 + i)) for i in range(4)]
    steps, batch = BadSteps(1, examples), LatentCollator(0)(examples[1:])
    nll = torch.zeros(3, 2, 2)
    nll[1, 0, 1] = torch.inf
    finite = steps.see(batch, LatentOutput(nll=nll), {"a": torch.zeros(()), "b": torch.tensor(torch.inf)})
    assert not finite
    with pytest.raises(ToolkitError, match=r"got: +b of examples e2\n"):
        steps.after_step(True, 7)
    assert steps.see(batch, LatentOutput(nll=torch.zeros(3, 2, 2)), {"a": torch.zeros(())})
    with pytest.raises(ToolkitError, match="a gradient of examples e1, e2, e3\n"):
        steps.after_step(True, 8)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGUSR1", "SIGINT"])
def test_a_signal_is_a_request_and_handlers_return(tmp_path: Path, name: str) -> None:
    number = getattr(signal, name)
    before = signal.getsignal(number)
    with StopRequest(tmp_path) as stop:
        assert stop.reason() is None
        os.kill(os.getpid(), number)
        os.kill(os.getpid(), number)  # launchers hand it on
        assert stop.reason() == name
    assert signal.getsignal(number) == before


def test_a_second_interrupt_ends_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.runtime.stop.REPEAT_S", 0.0)
    with StopRequest(tmp_path), pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)


def test_a_file_is_a_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZLORA_STOP_FILE", str(tmp_path / "job"))
    for path in (tmp_path / "STOP", tmp_path / "job"):
        with StopRequest(tmp_path) as stop:
            path.touch()
            assert stop.reason() == f"file {path}"
    assert not (tmp_path / "STOP").exists() and (tmp_path / "job").exists()  # which belongs to the script
