"""Shards on disk and the files that are written: nothing mixed in, nothing lost."""

import json
from pathlib import Path

import pytest

from toolkit.errors import ArtefactError
from toolkit.sampling.engine import Draw
from toolkit.sampling.outputs import OutputFiles
from toolkit.sampling.shards import DrawStore

DRAWS = [[Draw((4, 5), True)], [Draw((), True)], [Draw((6, 7, 8), False)]]
KEY, OTHER = "a" * 64, "b" * 64


def test_finished_shards_are_read_back_and_the_others_are_named(tmp_path: Path) -> None:
    folder = DrawStore(tmp_path / "parts", KEY, 3, 2)
    assert folder.unfinished() == [0, 1]
    folder.write(1, DRAWS[2:])
    assert folder.unfinished() == [0]
    with pytest.raises(ArtefactError, match=r"shard-000000\.safetensors cannot be read"):
        folder.read()
    folder.write(0, DRAWS[:2])
    assert folder.unfinished() == [] and folder.read() == DRAWS


def test_shards_of_other_settings_are_neither_read_nor_removed(tmp_path: Path) -> None:
    other = DrawStore(tmp_path / "parts", OTHER, 3, 3)
    other.write(0, DRAWS)
    folder = DrawStore(tmp_path / "parts", KEY, 3, 3)
    assert folder.unfinished() == [0] and folder.others() == [other.store.folder]
    folder.write(0, DRAWS)
    folder.remove()
    assert other.read() == DRAWS and not folder.store.folder.exists()
    other.remove()
    assert not (tmp_path / "parts").exists()


def test_a_shard_that_was_copied_in_or_torn_is_drawn_again(tmp_path: Path) -> None:
    folder, other = (DrawStore(tmp_path / name, key, 3, 3) for name, key in (("a", KEY), ("b", OTHER)))
    other.write(0, DRAWS)
    folder.write(0, DRAWS)
    (mine,), (theirs,) = folder.store.folder.iterdir(), other.store.folder.iterdir()
    content = mine.read_bytes()
    mine.write_bytes(theirs.read_bytes())
    assert folder.unfinished() == [0]
    mine.write_bytes(content[: len(content) // 2])
    assert folder.unfinished() == [0]
    mine.write_bytes(content)
    assert folder.unfinished() == []


def outputs(folder: Path, key: str = KEY) -> OutputFiles:
    paths = {name: folder / f"{name}.jsonl" for name in ("train", "validation")}
    return OutputFiles(paths, folder / "manifest.json", key)


CONTENTS = {"train": b"1\n", "validation": b"2\n"}


def test_published_files_are_known_again_by_their_key_only(tmp_path: Path) -> None:
    assert outputs(tmp_path).finished(overwrite=False) is None
    manifest = outputs(tmp_path).publish(CONTENTS, {"draws": 2})
    assert manifest["draws"] == 2 and json.loads((tmp_path / "manifest.json").read_text()) == manifest
    assert {name: path.read_bytes() for name, path in outputs(tmp_path).paths.items()} == CONTENTS
    assert outputs(tmp_path).finished(overwrite=False) == manifest
    with pytest.raises(ArtefactError, match=r"train.jsonl and .*validation.jsonl would be overwritten"):
        outputs(tmp_path, OTHER).finished(overwrite=False)


def test_a_file_that_was_there_or_was_changed_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "validation.jsonl").write_bytes(b"mine")
    with pytest.raises(ArtefactError, match=r"validation.jsonl would be overwritten(.|\n)*--overwrite"):
        outputs(tmp_path).finished(overwrite=False)
    (tmp_path / "validation.jsonl").unlink()
    outputs(tmp_path).publish(CONTENTS, {})
    (tmp_path / "train.jsonl").write_bytes(b"edited")
    with pytest.raises(ArtefactError, match=r"train\.jsonl would be overwritten"):
        outputs(tmp_path).finished(overwrite=False)
    assert (tmp_path / "train.jsonl").read_bytes() == b"edited"


def test_a_kill_between_two_files_leaves_a_state_to_go_on_from(tmp_path: Path) -> None:
    for lost in (("train",), ("validation",), ("train", "validation")):
        outputs(tmp_path).publish(CONTENTS, {})
        for name in lost:
            (tmp_path / f"{name}.jsonl").unlink()
        assert outputs(tmp_path).finished(overwrite=False) is None  # draws the same again; the rest is known as ours
