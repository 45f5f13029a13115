"""The weights of a large model are read once, and again when they change."""

import os
import shutil
from pathlib import Path
from unittest import mock

import pytest
from processes import TinyRun

from toolkit.baseline import weights_fingerprint
from toolkit.runtime import sums


@pytest.fixture
def model(tiny: TinyRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose files count as large, and as changed long ago."""
    monkeypatch.setattr(sums, "LARGE", 0)
    monkeypatch.setattr(sums, "SETTLED_S", 0.0)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return shutil.copytree(tiny.root / "entangled", tmp_path / "snapshots" / "model")


def reads(folder: Path) -> tuple[str, list[str]]:
    """The fingerprint, and the files that were read for it."""
    with mock.patch.object(sums, "file_sha256", wraps=sums.file_sha256) as read:
        return weights_fingerprint(folder), [call.args[0].name for call in read.call_args_list]


BOTH = ["model.safetensors", "config.json"]


@pytest.mark.parametrize("where", ["own", "hub", "read-only"])
def test_files_are_read_once_and_their_sums_kept_where_we_may_write(model: Path, tmp_path: Path, where: str) -> None:
    folder = model if where == "hub" else model.rename(tmp_path / "model")
    files = sorted(file.name for file in folder.iterdir())
    with mock.patch.object(os, "access", return_value=where != "read-only"):
        found = [reads(folder) for _ in range(2)]
    assert found[0][0] == found[1][0] and [read for _, read in found] == [BOTH, []]
    assert sorted(f.name for f in folder.iterdir()) == sorted(files + [sums.KEPT] * (where == "own"))
    assert len(list((tmp_path / "cache").rglob("*.json"))) == (where != "own")


def test_a_changed_file_is_read_again_also_with_its_size_and_time_as_they_were(model: Path) -> None:
    file, (before, _) = model / "model.safetensors", reads(model)
    stat, content = file.stat(), bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    after, read = reads(model)
    assert read == ["model.safetensors"] and after != before
    content[-1] ^= 1
    file.write_bytes(content)
    assert reads(model) == (before, ["model.safetensors"])


def test_sums_of_small_files_and_of_files_just_written_are_not_kept(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("SETTLED_S", 3600.0), ("LARGE", 2**28)):
        monkeypatch.setattr(sums, name, value)
        assert [reads(model)[1] for _ in range(2)] == [BOTH, BOTH]


def test_a_cache_that_cannot_be_written_or_read_is_no_obstacle(model: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    assert reads(model) == reads(model)
