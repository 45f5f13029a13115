"""`zlora baseline` that prints how many of the frozen model's weights each process holds whole."""

import sys

from toolkit.commands import baseline as prepass
from toolkit.config import load_config


def main(source: str, overrides: list[str]) -> None:
    load = prepass.load_prepass_model

    def counted(*args):
        model = load(*args)
        sizes = [parameter.numel() for parameter in model.parameters()]
        print(f"held by this process: {sum(size > 0 for size in sizes)} of {len(sizes)}", flush=True)
        return model

    prepass.load_prepass_model, prepass.SHARD_SIZE = counted, 10
    prepass.compute_baseline(load_config(source, overrides))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
