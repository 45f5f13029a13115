"""The command line, but the process dies by kill -9 when it has written its second shard."""

import os
import signal

from sampling import small_shards  # noqa: F401  (three prompts each)

from toolkit.cli import main
from toolkit.sampling.shards import DrawStore

write, written = DrawStore.write, []


def write_then_die(self: DrawStore, *args: object) -> None:
    write(self, *args)  # pyright: ignore
    written.append(args)
    if len(written) == 2:
        os.kill(os.getpid(), signal.SIGKILL)


DrawStore.write = write_then_die  # pyright: ignore
main()
