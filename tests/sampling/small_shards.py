"""The command line with three prompts per shard; with LAST_SHARDS=N it dies by kill -9 when N are written."""

import os
import signal

from toolkit.cli import main
from toolkit.commands import sample
from toolkit.sampling.shards import DrawStore

sample.SHARD_SIZE = 3
write, written = DrawStore.write, []


def write_then_die(self: DrawStore, *args: object) -> None:
    write(self, *args)  # pyright: ignore
    written.append(args)
    if len(written) == int(os.environ["LAST_SHARDS"]):
        os.kill(os.getpid(), signal.SIGKILL)


if "LAST_SHARDS" in os.environ:
    DrawStore.write = write_then_die  # pyright: ignore
main()
