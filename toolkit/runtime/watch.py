"""Signs of life of a training's processes: which of them is gone or stands still, where, and what it was doing."""

import json
import os
import signal
import sys
import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

from toolkit.components import hide_in_text
from toolkit.errors import PeerError
from toolkit.runtime.distributed import from_main, names_a_lost_peer, rank, world_size
from toolkit.runtime.files import read_object
from toolkit.runtime.lock import own_mark, runs_here
from toolkit.runtime.status import RunStatus

FOLDER = ".alive"
GRACE_S = 10.0  # in which a collective with a process that has ended fails by itself, as under gloo


class Watch:
    """Context in which this process shows that it lives, and ends itself when another one does no longer.

    Every process has a file in the run folder, which it writes anew every few seconds from a thread: a process that
    computes does so, one that is stopped or dead does not. A process without a sign for `limit_s` is killed by those
    on its host, so that all have ended within `timeout_s`.

    Args:
        status: says what this process is doing, and gets the error.
        timeout_s: of a collective.
    """

    def __init__(self, status: RunStatus, timeout_s: float) -> None:
        self.folder, self.status = status.path.parent / FOLDER, status
        self.limit_s = timeout_s - min(30.0, timeout_s / 2)
        self.every_s = min(5.0, timeout_s / 20)
        self._seen: dict[int, tuple[dict[str, Any], float]] = {}  # by rank: its last sign, and when it was new here
        self._number, self._life, self._done = 0, "", threading.Event()

    def __enter__(self) -> "Watch":
        if world_size() > 1:
            self._life = from_main(lambda: uuid.uuid4().hex)
            self._sign()
            threading.Thread(target=self._run, daemon=True).start()
        return self

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        self._done.set()
        if error is not None and self._life:
            self._sign(f"{type(error).__name__}: {error}".splitlines()[0])
        elif self._life:
            self._path(rank()).unlink(missing_ok=True)
            with suppress(OSError):
                self.folder.rmdir()  # by the last one

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.json"

    def _sign(self, error: str | None = None) -> None:
        self._number += 1
        mark = own_mark() | {"life": self._life, "number": self._number, "doing": self.status.doing, "error": error}
        with suppress(OSError):  # such as a full disk, which training will speak of
            self.folder.mkdir(exist_ok=True)
            partial = self.folder / f".{rank()}.tmp"
            partial.write_text(json.dumps(mark))
            partial.replace(self._path(rank()))

    def _look(self) -> None:
        now = time.monotonic()
        for number in range(world_size()):
            mark = read_object(self._path(number)) or {}
            before, _ = self._seen.get(number, ({}, 0.0))
            if mark.get("life") == self._life and mark.get("number") != before.get("number"):
                self._seen[number] = mark, now

    def _run(self) -> None:
        last, ended_at = time.monotonic(), None
        while not self._done.wait(self.every_s):
            now = time.monotonic()
            if now - last > self.limit_s / 2:  # this process itself stood still: what it knows of others is old
                self._seen.clear()
            last = now
            self._sign()
            self._look()
            ended, silent = self.ended(), self.silent()
            ended_at = (ended_at or now) if ended else None
            if silent or (ended_at is not None and now - ended_at > GRACE_S):
                self._end(self.error(ended + silent, f"found by rank {rank()} in {self.status.doing}"))

    def ended(self) -> list[int]:
        """Processes of this host that are gone, and those that an error of their own has ended."""
        marks = [(n, mark) for n, (mark, _) in self._seen.items() if n != rank() and self._path(n).exists()]
        failed = {n for n, mark in marks if not (mark["error"] or "PeerError").startswith("PeerError")}
        return [n for n, mark in marks if n in failed or (mark["error"] is None and runs_here(mark) is False)]

    def silent(self, limit_s: float | None = None) -> list[int]:
        """Processes without a sign of life for `limit_s`, by default that of the run; those that have left are not."""
        limit_s, now = self.limit_s if limit_s is None else limit_s, time.monotonic()
        old = [number for number, (_, at) in self._seen.items() if now - at > limit_s and number != rank()]
        return [number for number in old if self._path(number).exists()]

    def error(self, lost: list[int], got: object) -> PeerError:
        """What is known of the processes of these ranks, in words."""
        said = []
        for number in dict.fromkeys(lost):
            mark, at = self._seen[number]
            how = mark["error"] or (
                "is gone" if runs_here(mark) is False else f"no sign of life for {time.monotonic() - at:.0f} s"
            )
            said.append(f"rank {number}, process {mark['pid']} on {mark['host']}, in {mark['doing']}: {how}")
        alive = [f"rank {number} on {mark['host']}, in {mark['doing']}" for number, (mark, _) in self._seen.items()]
        return PeerError(
            "another process of this training is gone or stands still"
            if said
            else "the processes of this training do not reach each other, though all of them live",
            got="\n            ".join([*(said or alive), str(got).splitlines()[0][:300]]),
            expected=f"all {world_size()} processes in the same step",
            remedy="look at that process's output and its host (memory, `dmesg`)"
            + ("; " if said else ", and at the network between hosts (GLOO_SOCKET_IFNAME, NCCL_SOCKET_IFNAME); ")
            + "`zlora train CONFIG --resume` goes on from the last checkpoint",
        )

    def explain(self, error: BaseException) -> BaseException:
        """The PeerError behind an error, as soon as it is known who is lost; else the same error.

        Any RuntimeError is looked into, and any AssertionError: DeepSpeed's ZeRO-3 (0.19.8) follows a failed collective
        with one of its own.
        """
        if not self._life or not isinstance(error, (RuntimeError, AssertionError)):
            return error
        deadline, lost = time.monotonic() + 3 * self.every_s, []
        while not lost and time.monotonic() < deadline:
            time.sleep(min(0.2, self.every_s))
            lost = self.ended() or self.silent(2 * self.every_s)
        return self.error(lost, error) if lost or names_a_lost_peer(error) else error

    def _end(self, error: PeerError) -> None:
        if self._done.is_set():
            return
        self.status.failed(error)
        for number in self.silent():
            if runs_here(self._seen[number][0]):
                with suppress(OSError):
                    os.kill(self._seen[number][0]["pid"], signal.SIGKILL)
        print(f"[rank {rank()}] zlora: PeerError: {hide_in_text(str(error))}", file=sys.stderr, flush=True)
        os._exit(2)  # the main thread waits in a collective
