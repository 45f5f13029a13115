"""The lock of what is written, a run folder or an output: one command at a time, also where hosts share the folder."""

import fcntl
import json
import os
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import IO, Any

from toolkit.errors import ConfigError

LOCK = "train.lock"
HEARTBEAT_S = 10.0
STALE_S = 90.0  # without a heartbeat on another host


def _job() -> str | None:
    """The Slurm job with the number of its restarts, by which its earlier lives are known to have ended."""
    job = os.environ.get("SLURM_JOB_ID")
    return job and f"{job}.{os.environ.get('SLURM_RESTART_COUNT', 0)}"


def _started(pid: int) -> str | None:
    """When a process of this host started, in ticks, so that a later one with its number is told apart; None: gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else fields[19]


def _boot() -> str:
    """A name of this host since it was started, and of the container whose process numbers this process sees."""
    with suppress(OSError):
        container = os.stat("/proc/self/ns/pid").st_ino
        return f"{Path('/proc/sys/kernel/random/boot_id').read_text().strip()}.{container}"
    return socket.gethostname()


def runs_here(mark: Mapping[str, Any]) -> bool | None:
    """Whether the process that wrote a mark still runs; None where it is one of another host."""
    if mark.get("boot") != _boot() or not isinstance(mark.get("pid"), int):
        return None
    return _started(mark["pid"]) == mark.get("process")


def own_mark() -> dict[str, Any]:
    """What this process writes into a lock."""
    pid = os.getpid()
    mark = {"host": socket.gethostname(), "boot": _boot(), "pid": pid, "process": _started(pid), "job": _job()}
    return mark | {"since": time.strftime("%Y-%m-%d %H:%M:%S %Z")}


def holder(path: Path) -> dict[str, Any] | None:
    """Who holds a lock: its mark and the age of its last heartbeat in seconds; None if nobody does any more.

    On the same host a holder that has ended is known at once. On another one it counts as ended without a heartbeat for
    STALE_S, by the clock of the file server, or if it is an earlier life of this very Slurm job.
    """
    try:
        mark = dict(json.loads(path.read_text()))
        age = _server_now(path.parent) - path.stat().st_mtime
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        mark, age = {}, time.time() - path.stat().st_mtime
    here = runs_here(mark)
    if here is not None:
        return mark | {"age": age} if here else None
    job, own = (mark.get("job") or "").split("."), (_job() or "").split(".")
    earlier_life = job[0] and job[0] == own[0] and int(job[1]) < int(own[1])
    return None if earlier_life or age > STALE_S else mark | {"age": age}


def _server_now(folder: Path) -> float:
    """The time of the file system that holds the folder: hosts' clocks may differ."""
    probe = folder / f".clock.{socket.gethostname()}.{os.getpid()}"
    try:
        probe.touch()
        return probe.stat().st_mtime
    finally:
        probe.unlink(missing_ok=True)


@contextmanager
def only_training(run_dir: Path) -> Iterator[None]:
    """Context in which no other training may write to the run folder; a ConfigError names the one that does."""
    remedy = "wait for it, stop it (`touch STOP` in the run folder), or choose another run_dir; one training in "
    remedy += "several processes: `launch/torchrun.sh train CONFIG`"
    try:
        with _only(run_dir / LOCK, f"another training writes to {run_dir}", "one training per run folder", remedy):
            yield
    finally:
        if run_dir.is_dir() and not any(run_dir.iterdir()):  # nothing has been written
            run_dir.rmdir()


@contextmanager
def only_writer(target: Path, is_main: bool = True) -> Iterator[None]:
    """Context in which no other command writes the file or folder `target`; a lock file stands beside it meanwhile.

    Nothing happens in processes that are not the main one.

    Raises:
        ConfigError: another one does, which is named, or nothing can be written there.
    """
    what, remedy = f"another command writes {target}", "wait for it, or write to another place"
    with _only(Path(f"{target}.lock"), what, "one command at a time", remedy) if is_main else nullcontext():
        yield


@contextmanager
def _only(path: Path, what: str, expected: str, remedy: str) -> Iterator[None]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        other = holder(path)
        file = path.open("a+")
    except OSError as error:
        said, where = "a place that can be written to", f"nothing can be written to {path.parent}"
        raise ConfigError(where, got=error, expected=said, remedy="mend it, or choose another one") from None
    with file:
        if other is not None or not _flock(file):
            raise _refusal(path, other or holder(path) or {}, what, expected, remedy)
        file.truncate(0)
        json.dump(own_mark(), file)
        file.flush()
        done = threading.Event()
        beat = threading.Thread(target=_beat, args=(path, done), daemon=True)
        beat.start()
        try:
            yield
        finally:
            done.set()
            beat.join()
            path.unlink(missing_ok=True)


def _flock(file: IO[str]) -> bool:
    """Whether nobody else has the file locked; also where the file system has no locks."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def _beat(path: Path, done: threading.Event) -> None:
    while not done.wait(HEARTBEAT_S):
        with suppress(OSError):
            os.utime(path)


def _refusal(path: Path, mark: dict[str, Any], what: str, expected: str, remedy: str) -> ConfigError:
    job = f", Slurm job {mark['job'].partition('.')[0]}" if mark.get("job") else ""
    seen = f"; last heartbeat {mark['age']:.0f} s ago" if "age" in mark else ""
    who = (
        f"process {mark.get('pid')} on {mark.get('host')}{job}, since {mark.get('since')}" if "pid" in mark else "held"
    )
    remedy += f". If its host is gone, wait {STALE_S:.0f} s"
    return ConfigError(what, got=f"{path.name}: {who}{seen}", expected=expected, remedy=remedy)
