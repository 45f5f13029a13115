"""A run folder holds one run: begun once its training works, one at a time, what an earlier run left kept aside."""

import json
import os
import re
import shutil
from pathlib import Path

from toolkit.runtime.digest import adapter_digest, sha256
from toolkit.runtime.files import read_object
from toolkit.runtime.status import STATUS
from toolkit.runtime.stop import PREEMPTED

ADAPTER, CONFIG, STARTS, CODES = "adapter", "config.yaml", "starts.json", "codes.json"
# The adapter first: a folder without one is no run, if this process dies between two of them.
_MOVED = (
    ADAPTER,
    "train.json",
    STARTS,
    "ds_config.json",
    "train_log.jsonl",
    "baseline.json",
    STATUS,
    PREEMPTED,
    CONFIG,
)


def stale_parts(run_dir: Path) -> list[str]:
    """What stands in the run folder and is of another adapter than the one in it, in words; empty where all agree.

    Files of earlier versions, which do not say what they are of, are passed over.
    """
    now = adapter_digest(run_dir / ADAPTER)
    found: dict[str, str | None] = {}
    for name in ("evaluation.json", CODES):
        if (run_dir / name).is_file():
            found[name] = json.loads((run_dir / name).read_text(encoding="utf-8")).get("adapter")
    for file in sorted(run_dir.glob("export*/z*/README.md")):
        digest = re.search(r"sha256 `([0-9a-f]{64})`", file.read_text(encoding="utf-8"))
        found[f"{file.parent.parent.name}/{file.parent.name}"] = digest and digest[1]
    was = {name: digest for name, digest in found.items() if digest not in (None, now)}
    return [
        f"{name} is of adapter {digest[:12]}, the run holds {(now or 'none')[:12]}"
        for name, digest in was.items()
        if digest
    ]


def code_names(run_dir: Path) -> dict[int, str]:
    """Names that `zlora name` gave to codes of the adapter in the run folder; none that are of another adapter."""
    held = read_object(run_dir / CODES) or {}
    if not held or held.get("adapter") != adapter_digest(run_dir / ADAPTER):
        return {}
    return {one["z"]: one["name"] for one in held["codes"] if one.get("name")}


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
