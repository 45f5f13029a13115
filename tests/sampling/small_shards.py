"""The command line with three prompts per shard, or SHARD_SIZE; it says how many weights each process holds.

With LAST_SHARDS=N it dies by kill -9 when N are written.
"""

import os
import signal
from typing import Any

from toolkit.cli import main
from toolkit.commands import sample
from toolkit.sampling.generation import TransformersEngine
from toolkit.sampling.shards import DrawStore

sample.SHARD_SIZE = int(os.environ.get("SHARD_SIZE", 3))
write, written, make = DrawStore.write, [], TransformersEngine.__init__


def write_then_die(self: DrawStore, *args: object) -> None:
    write(self, *args)  # pyright: ignore
    written.append(args)
    if len(written) == int(os.environ["LAST_SHARDS"]):
        os.kill(os.getpid(), signal.SIGKILL)


def made(self: TransformersEngine, model: Any, *args: Any) -> None:
    sizes = [parameter.numel() for parameter in model.parameters()]
    print(f"held by this process: {sum(size > 0 for size in sizes)} of {len(sizes)}", flush=True)
    make(self, model, *args)


TransformersEngine.__init__ = made
if "LAST_SHARDS" in os.environ:
    DrawStore.write = write_then_die  # pyright: ignore
main()
