"""One JSON line per result, written at once: what is measured survives the process."""

import json
import os
import time
from pathlib import Path
from typing import Any

FILE, STARTED = "ZLORA_GPU_RESULTS", "ZLORA_GPU_STARTED"


def record(stage: str, name: str, ok: bool, **values: Any) -> None:
    """Append a result to the file that the stages name, and print it.

    Args:
        stage: of gpu/stages.py.
        name: of the result.
        ok: whether it is as it should be; a mere figure is.
        values: figures, and `error` where something failed.
    """
    line = {"stage": stage, "name": name, "ok": ok, "at": round(time.time() - float(os.environ[STARTED]), 1)} | values
    text = json.dumps(line, default=float)
    with Path(os.environ[FILE]).open("a", encoding="utf-8") as file:
        file.write(text + "\n")
    print(text, flush=True)


def read(path: Path) -> list[dict[str, Any]]:
    """The results of a file, in the order of their writing."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []
