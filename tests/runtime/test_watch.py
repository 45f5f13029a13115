"""What a process knows of the others of its training."""

import json
import subprocess
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import torch

from toolkit.errors import PeerError
from toolkit.runtime import watch as module
from toolkit.runtime.compat import limit_new_groups
from toolkit.runtime.lock import own_mark
from toolkit.runtime.status import RunStatus
from toolkit.runtime.watch import FOLDER, Watch

GLOO = "[gloo/transport/tcp/pair.cc:538] Connection closed by peer [10.0.0.2]:4242"


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The watch of rank 0 of two, before its thread has looked; its signs are those of this process."""
    monkeypatch.setattr(module, "world_size", lambda: 2)
    monkeypatch.setattr(Watch, "_run", lambda self: None)
    with Watch(RunStatus(tmp_path), timeout_s=2.0) as made:
        yield made


def peer(watch: Any, **changes: Any) -> None:
    """Rank 1's sign, seen."""
    mark = own_mark() | {"life": watch._life, "number": 1, "doing": "step 5", "error": None} | changes
    watch.folder.mkdir(exist_ok=True)
    (watch.folder / "1.json").write_text(json.dumps(mark))
    watch._look()


def test_a_process_of_this_host_that_is_gone_is_named_with_what_it_was_doing(watch: Any) -> None:
    ended = subprocess.Popen(["true"])
    ended.wait()
    peer(watch, pid=ended.pid)
    zero3 = AssertionError("{'id': 0, 'status': 'INFLIGHT'}"), RuntimeError("a parameter is already in registry")
    for error in (RuntimeError(GLOO), *zero3):
        said, found = str(error), watch.explain(error)
        assert isinstance(found, PeerError)
        for part in (f"rank 1, process {ended.pid} on {own_mark()['host']}, in step 5: is gone", said, "--resume"):
            assert part in str(found)


def test_a_process_that_stands_still_is_silent_until_its_next_sign(watch: Any) -> None:
    peer(watch)
    assert watch.silent() == [] == watch.ended()
    time.sleep(watch.limit_s + 0.1)
    assert watch.silent() == [1] and "in step 5: no sign of life for 1 s" in str(watch.error([1], "x"))
    peer(watch, number=2)
    assert watch.silent() == []


def test_a_process_that_has_left_or_is_of_an_earlier_life_is_not_missed(watch: Any) -> None:
    peer(watch, life="earlier", pid=0)
    assert watch._seen.keys() <= {0}
    peer(watch)
    (watch.folder / "1.json").unlink()
    time.sleep(watch.limit_s + 0.1)
    assert watch.silent() == [] == watch.ended()


def test_the_error_that_ended_another_process_is_passed_on_but_not_one_that_only_followed(watch: Any) -> None:
    peer(watch, error="PeerError: rank 0 is gone")
    assert watch.ended() == []
    peer(watch, error="DataError: a row", number=2)
    assert "in step 5: DataError: a row" in str(watch.explain(RuntimeError(GLOO)))


def test_where_all_live_the_way_between_them_is_the_cause_and_other_errors_stay_as_they_are(watch: Any) -> None:
    peer(watch)
    watch.silent = lambda limit_s=None: []  # no thread looks here, as one does in a training
    found = watch.explain(RuntimeError("Timed out waiting 15000ms for recv operation to complete"))
    assert "though all of them live" in str(found) and "rank 1 on" in str(found)
    for other in (RuntimeError("a shape"), ValueError("timed out"), KeyboardInterrupt()):
        assert watch.explain(other) is other


def test_one_process_alone_watches_nothing(tmp_path: Path) -> None:
    with Watch(RunStatus(tmp_path), timeout_s=2.0) as alone:
        assert alone.explain(RuntimeError(GLOO)).args == (GLOO,)
    assert not (tmp_path / FOLDER).exists()


def test_groups_that_deepspeed_makes_have_the_timeout_of_the_config(tmp_path: Path, monkeypatch: Any) -> None:
    from torch.distributed import distributed_c10d

    for name in ("default_pg_timeout", "default_pg_nccl_timeout"):
        monkeypatch.setattr(distributed_c10d, name, getattr(distributed_c10d, name))
    limit_new_groups(timedelta(seconds=7))
    torch.distributed.init_process_group("gloo", store=torch.distributed.HashStore(), rank=0, world_size=1)
    try:
        backend: Any = torch.distributed.new_group([0])._get_backend(torch.device("cpu"))
        assert backend.options._timeout == timedelta(seconds=7)
    finally:
        torch.distributed.destroy_process_group()
