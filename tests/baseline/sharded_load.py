"""`python -m baseline.sharded_load CONFIG`: the frozen model under ZeRO-3; each process prints the MiB that it took."""

import sys
from pathlib import Path

from toolkit import build
from toolkit.build.sharding import loading_shares, sharing_config
from toolkit.config import load_config
from toolkit.runtime.distributed import processes


def status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


if __name__ == "__main__":
    config = load_config(sys.argv[1], sys.argv[2:])
    with processes(), loading_shares(sharing_config(config)):
        Path("/proc/self/clear_refs").write_text("5")
        before = status("VmRSS")
        model = build.load_frozen_model(config)
        print(f"took {status('VmHWM') - before:.0f} MiB", flush=True)
