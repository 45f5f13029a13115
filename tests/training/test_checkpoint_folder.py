"""A checkpoint is whole or not there, and what is damaged or of something else is not resumed from."""

import json
import os
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from toolkit.errors import CheckpointError
from toolkit.runtime.manifest import MANIFEST, problem, wait_for, write_manifest
from toolkit.training import checkpoint_folder
from toolkit.training.checkpoint_folder import checkpoints, newest, saving

FACTS = {"world_size": 2, "zero_stage": 3, "config": "c0", "inputs": {"data": "d0", "weights": "w0"}}
SHARDS = [f"global_step4/zero_pp_rank_{r}_mp_rank_00_{kind}_states.pt" for r in (0, 1) for kind in ("optim", "model")]
FILES = [*SHARDS, "rng_state_0.pth", "rng_state_1.pth", "trainer_state.json", "scheduler.pt", "latest", "adapter.st"]


def written(folder: Path, step: int, **changes: object) -> Path:
    with saving(folder, step, {**FACTS, **changes}, 0) as staging:
        for name in FILES:
            path = staging / f"checkpoint-{step}" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(f"{name} of {step}".encode() * 100)
    return folder / f"checkpoint-{step}"


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "is missing": Path.unlink,
    "is not what was written": flip,
    "bytes": lambda path: os.truncate(path, path.stat().st_size // 2),
    "has 0 bytes": lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("said", DAMAGE)
def test_any_damaged_file_is_named_and_the_checkpoint_before_it_is_taken(tmp_path: Path, said: str) -> None:
    earlier, last = written(tmp_path, 2), written(tmp_path, 4)
    assert newest(tmp_path, FACTS) == (last, [])
    for name in FILES:
        before = (last / name).read_bytes()
        DAMAGE[said](last / name)
        found, (passed,) = newest(tmp_path, FACTS)
        assert found == earlier and passed.startswith(f"checkpoint-4: {name} ") and said in passed
        (last / name).write_bytes(before)
    assert newest(tmp_path, FACTS) == (last, [])


def test_files_of_another_step_or_beside_the_written_ones_and_a_torn_manifest_are_found(tmp_path: Path) -> None:
    earlier, last = written(tmp_path, 2), written(tmp_path, 4)
    before = (last / SHARDS[1]).read_bytes()
    shutil.copy(earlier / SHARDS[1], last / SHARDS[1])
    assert f"{SHARDS[1]} is not what was written" in (problem(last, FACTS) or "")
    (last / SHARDS[1]).write_bytes(before)
    (last / "global_step9").mkdir()
    (last / "global_step9/x.pt").write_bytes(b"pickle")
    assert problem(last, FACTS) == "global_step9/x.pt was not written with it"
    for torn in ("", "[]", '{"files": {"a": 1}}', (last / MANIFEST).read_text()[:200]):
        (last / MANIFEST).write_text(torn)
        assert "missing or torn" in (problem(last, FACTS) or "")
    renamed = tmp_path / "checkpoint-9"
    earlier.rename(renamed)
    assert newest(tmp_path, FACTS)[1][0] == "checkpoint-9: step is 2, now 9"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"world_size": 1}, "world_size is 1, now 2"),
        ({"zero_stage": None}, "zero_stage is None, now 3"),
        ({"config": "c1"}, "config is 'c1', now 'c0'"),
        ({"inputs": {"data": "d1", "weights": "w0"}}, "written with another data"),
    ],
)
def test_a_checkpoint_of_something_else_is_passed_over(tmp_path: Path, changes: dict, said: str) -> None:
    own = written(tmp_path, 2)
    written(tmp_path, 4, **changes)
    found, (passed,) = newest(tmp_path, FACTS)
    assert found == own and said in passed


def test_the_last_ones_are_kept_and_a_step_written_again_takes_the_place_of_the_old(tmp_path: Path) -> None:
    for step in (2, 4, 12):
        written(tmp_path, step)
    assert [c.name for c in checkpoints(tmp_path)] == ["checkpoint-12", "checkpoint-4"]
    flip(tmp_path / "checkpoint-12/latest")
    assert written(tmp_path, 6).name == "checkpoint-6"  # resumed from 4
    assert newest(tmp_path, FACTS)[0] == tmp_path / "checkpoint-6"
    written(tmp_path, 12)
    assert newest(tmp_path, FACTS) == (tmp_path / "checkpoint-12", [])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["checkpoint-12", "checkpoint-6"]


def test_a_save_that_is_cut_short_leaves_nothing_under_its_name(tmp_path: Path) -> None:
    last = written(tmp_path, 2)
    with pytest.raises(KeyboardInterrupt), saving(tmp_path, 4, FACTS, 0) as staging:
        (staging / "checkpoint-4").mkdir(parents=True)
        (staging / "checkpoint-4/latest").write_text("global_step4")
        raise KeyboardInterrupt
    assert newest(tmp_path, FACTS) == (last, []) and [p.name for p in tmp_path.iterdir()] == ["checkpoint-2"]


def test_a_full_disk_is_refused_before_and_named_while_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    last = written(tmp_path, 2)
    with pytest.raises(CheckpointError, match="bytes free"), saving(tmp_path, 4, FACTS, 10**18):
        pytest.fail("nothing is to be written")
    free = iter([100, 1])
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(checkpoint_folder.shutil, "disk_usage", lambda _: usage._replace(free=next(free)))
    with pytest.raises(CheckpointError, match=r"boom[\s\S]*earlier checkpoints are untouched"):
        with saving(tmp_path, 4, FACTS, 50):
            raise RuntimeError("boom")
    monkeypatch.undo()
    said = (
        "[enforce fail at inline_container.cc:626] . unexpected pos 64 vs 0",
        "PytorchStreamWriter failed writing file",
    )
    for words in said:  # as torch.save says it of a full disk, and of a full quota, under which the disk has room
        with pytest.raises(CheckpointError, match="your quota"), saving(tmp_path, 4, FACTS, 50):
            raise RuntimeError(words)
    with pytest.raises(RuntimeError, match="boom"), saving(tmp_path, 4, FACTS, 50):
        raise RuntimeError("boom")
    assert newest(tmp_path, FACTS) == (last, [])


def test_a_checkpoint_that_a_process_cannot_read_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, 2), written(tmp_path, 4)

    def stale(*_: object) -> None:
        raise OSError("Stale file handle")

    monkeypatch.setattr(checkpoint_folder, "damage", stale)
    with pytest.raises(CheckpointError, match=r"process 0 cannot read[\s\S]*Stale file handle"):
        newest(tmp_path, FACTS)


def test_a_manifest_says_what_was_written_and_for_whom(tmp_path: Path) -> None:
    manifest = json.loads((written(tmp_path, 4) / MANIFEST).read_text())
    assert manifest["facts"] == {**FACTS, "step": 4}
    assert set(manifest["files"]) == set(FILES)
    assert all(set(one) == {"size", "sha256"} and one["size"] > 0 for one in manifest["files"].values())
    write_manifest(tmp_path / "checkpoint-4", FACTS)
    assert problem(tmp_path / "checkpoint-4", FACTS) is None


def test_files_that_other_hosts_have_written_are_waited_for(tmp_path: Path) -> None:
    late = threading.Timer(0.2, (tmp_path / "late").touch)
    late.start()
    wait_for(tmp_path, ["late"], 30.0)
    with pytest.raises(TimeoutError, match=r"never of another process.*shared file system"):
        wait_for(tmp_path, ["late", "never"], 0.0)


def test_each_process_reads_back_its_share_and_an_error_of_one_is_one_of_all(tmp_path: Path, monkeypatch) -> None:
    folder, read = written(tmp_path, 2), []
    (folder / MANIFEST).unlink()

    def failed(error: OSError) -> CheckpointError:
        return CheckpointError("not written", got=error)

    monkeypatch.setattr(checkpoint_folder, "world_size", lambda: 2)
    monkeypatch.setattr(checkpoint_folder, "gather_objects", lambda one: [one])
    for rank in range(2):
        monkeypatch.setattr(checkpoint_folder, "rank", lambda rank=rank: rank)
        read.append(checkpoint_folder._read_back(folder, failed))
    assert read[0].keys() | read[1].keys() == set(FILES) and abs(len(read[0]) - len(read[1])) <= 1
    assert not read[0].keys() & read[1].keys()
    of_another = iter(([*FILES], OSError("No space left on device")))
    monkeypatch.setattr(checkpoint_folder, "gather_objects", lambda one: [one, next(of_another)])
    with pytest.raises(CheckpointError, match="No space left"):
        checkpoint_folder._read_back(folder, failed)
