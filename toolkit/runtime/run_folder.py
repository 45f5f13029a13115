"""A run folder holds one run: begun once its training works, one at a time, what an earlier run left kept aside."""

import fcntl
import json
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from toolkit.errors import ConfigError
from toolkit.runtime.digest import adapter_digest, sha256

ADAPTER, CONFIG, STARTS, LOCK = "adapter", "config.yaml", "starts.json", "train.lock"
# The adapter first: a folder without one is no run, if this process dies between two of them.
_MOVED = (ADAPTER, "train.json", STARTS, "ds_config.json", "train_log.jsonl", "baseline.json", CONFIG)


def stale_parts(run_dir: Path) -> list[str]:
    """What stands in the run folder and is of another adapter than the one in it, in words; empty where all agree.

    Files of earlier versions, which do not say what they are of, are passed over.
    """
    now = adapter_digest(run_dir / ADAPTER)
    found: dict[str, str | None] = {}
    evaluation = run_dir / "evaluation.json"
    if evaluation.is_file():
        found["evaluation.json"] = json.loads(evaluation.read_text(encoding="utf-8")).get("adapter")
    for file in sorted(run_dir.glob("export*/z*/README.md")):
        digest = re.search(r"sha256 `([0-9a-f]{64})`", file.read_text(encoding="utf-8"))
        found[f"{file.parent.parent.name}/{file.parent.name}"] = digest and digest[1]
    was = {name: digest for name, digest in found.items() if digest not in (None, now)}
    return [
        f"{name} is of adapter {digest[:12]}, the run holds {(now or 'none')[:12]}"
        for name, digest in was.items()
        if digest
    ]


@contextmanager
def only_training(run_dir: Path) -> Iterator[None]:
    """Context in which no other training may write to the run folder; a ConfigError if one does."""
    run_dir.mkdir(parents=True, exist_ok=True)
    path = run_dir / LOCK
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ConfigError(
                f"another training writes to {run_dir}",
                got=f"{path} is locked",
                expected="one training per run folder",
                remedy="choose another run_dir; one training in several processes: `launch/torchrun.sh train CONFIG`",
            ) from None
        except OSError:
            pass  # a file system without locks
        try:
            yield
        finally:
            path.unlink(missing_ok=True)
            if not any(run_dir.iterdir()):  # nothing has been written
                run_dir.rmdir()


def keep_earlier(run_dir: Path) -> Path | None:
    """Move what an earlier training left into a folder of its own, and return that; None where there is nothing.

    Its evaluation is copied: the original stays and is stale. Its exports stay, too.
    """
    checkpoints = sorted((run_dir / "checkpoints").glob("checkpoint-*"))
    if not (run_dir / ADAPTER).is_dir() and not checkpoints:
        (run_dir / STARTS).unlink(missing_ok=True)
        return None
    config, digest = run_dir / CONFIG, adapter_digest(run_dir / ADAPTER) or ""
    name = sha256([config.read_bytes() if config.is_file() else b"", digest.encode()])[:12]
    kept = run_dir / f"replaced-{name}"
    shutil.rmtree(kept, ignore_errors=True)  # of a run with the same settings and result
    kept.mkdir()
    for path in [run_dir / part for part in _MOVED] + checkpoints:
        if path.exists():
            os.replace(path, kept / path.name)
    if (run_dir / "evaluation.json").is_file():
        shutil.copyfile(run_dir / "evaluation.json", kept / "evaluation.json")
    return kept
