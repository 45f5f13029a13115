"""`python -m measured VERB ...`: a verb of zlora that notes its time and memory in $MEASURED/rank-N.json.

`load CONFIG` is one, too: it reads the frozen model as the pre-pass does, and ends.

Resident sizes are VmHWM of /proc/self/status, after a 5 written to /proc/self/clear_refs where a part begins. While a
model is loaded RssAnon is noted, too, every 10 ms: pages of a mapped file, which the system drops where memory is
short, are in VmHWM and not in RssAnon.
"""

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import toolkit.lm.loading as loading

MIB = 1024  # the unit of /proc/self/status is KiB
PARTS: dict[str, Any] = {}
honest = loading.load_model


def status(name: str) -> float:
    """A line of /proc/self/status in MiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:")) / MIB


def load_model(*args: Any, **kwargs: Any) -> Any:
    """load_model of toolkit.lm.loading, measured."""
    before, done, anonymous = status("VmHWM"), threading.Event(), [0.0]

    def watch() -> None:
        while not done.wait(0.01):
            anonymous.append(status("RssAnon"))

    Path("/proc/self/clear_refs").write_text("5")
    PARTS["before_mib"], started = status("VmRSS"), time.monotonic()
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        return honest(*args, **kwargs)
    finally:
        done.set()
        watcher.join()
        PARTS.update(load_s=time.monotonic() - started, load_mib=status("VmHWM"), load_anon_mib=max(anonymous))
        PARTS["earlier_mib"] = before


loading.load_model = load_model  # before anything imports it by its name


def load(source: str) -> None:
    """The frozen model of a config, shared out by ZeRO-3 over all processes."""
    from toolkit import build
    from toolkit.build.sharding import loading_shares, sharing_config
    from toolkit.config import load_config
    from toolkit.runtime.distributed import processes

    config = load_config(source, ["model.path=" + str(load_config(source).entangle.init)])
    with processes(), loading_shares(sharing_config(config)):
        build.load_frozen_model(config)


if __name__ == "__main__":
    import atexit

    from toolkit.cli import main

    started, cpu = time.monotonic(), time.process_time()

    def note() -> None:
        PARTS.update(seconds=time.monotonic() - started, cpu_s=time.process_time() - cpu)
        PARTS["peak_mib"] = max(status("VmHWM"), PARTS.pop("earlier_mib", 0.0))
        Path(os.environ["MEASURED"], f"rank-{os.environ.get('RANK', 0)}.json").write_text(json.dumps(PARTS))

    atexit.register(note)
    load(sys.argv[2]) if sys.argv[1] == "load" else main()
