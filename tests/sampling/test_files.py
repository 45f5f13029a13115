"""Shards on disk and the files that are written: nothing mixed in, nothing lost."""

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


def outputs(folder: Path, key: str = KEY) -> OutputFiles:
    paths = {name: folder / f"{name}.jsonl" for name in ("train", "validation")}
    return OutputFiles(paths, folder / "manifest.json", key)


CONTENTS = {"train": b"1\n", "validation": b"2\n"}


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
