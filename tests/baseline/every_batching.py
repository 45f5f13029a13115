"""`zlora baseline` for several batch sizes and tokenizers, in the processes this module is started in.

    python -m baseline.every_batching CONFIG FOLDER

FOLDER/left and FOLDER/right hold the model with tokenizers of these padding sides.
"""

import contextlib
import sys

from toolkit.commands import baseline as prepass
from toolkit.config import load_config
from toolkit.runtime.distributed import processes

CASES = [("left", 1), ("left", 7), ("left", 64), ("right", 7)]  # padding side and batch size


def main(source: str, folder: str) -> None:
    prepass.SHARD_SIZE = 10
    prepass.processes = lambda *args, **kwargs: contextlib.nullcontext()  # one group for all of them
    with processes(deepspeed=False):
        for side, batch_size in CASES:
            where = (f"model.path={folder}/{side}", f"baseline.path={folder}/{side}-{batch_size}.json")
            prepass.compute_baseline(load_config(source, [*where, f"data.eval_batch_size={batch_size}"]))


if __name__ == "__main__":
    main(*sys.argv[1:])
