"""`zlora baseline` with few tokens per chunk and few rows per shard; every process prints how many of the frozen
model's weights it holds whole, the first one `call` for a reading of the head and `gather` for one of its weight."""

import os
import sys
from functools import partial
from typing import Any

from deepspeed.runtime.zero.partition_parameters import ZeroParamStatus
from deepspeed.runtime.zero.partitioned_param_coordinator import PartitionedParameterCoordinator

from toolkit.commands import baseline as prepass
from toolkit.config import load_config
from toolkit.kernels import HeadOptions
from toolkit.lm import frozen

_GATHER = "_PartitionedParameterCoordinator__all_gather_params_"


def _print(event: str) -> None:
    if os.environ.get("RANK", "0") == "0":
        print(event, flush=True)


def main(source: str, overrides: list[str]) -> None:
    frozen.HeadOptions = partial(HeadOptions, max_bytes=4096)  # pyright: ignore
    load, gather, heads = prepass.load_prepass_model, getattr(PartitionedParameterCoordinator, _GATHER), set()
    read = frozen.free_uncertainties

    def loaded(*args: Any) -> Any:
        lm = load(*args)
        model: Any = lm.model
        sizes = [parameter.numel() for parameter in model.parameters()]
        print(f"held by this process: {sum(size > 0 for size in sizes)} of {len(sizes)}", flush=True)
        head = getattr(model, "module", model).get_output_embeddings()
        heads.add(id(dict.__getitem__(head._parameters, "weight")))
        return lm

    def called(*args: Any) -> Any:
        _print("call")
        return read(*args)

    def all_gather(self: Any, params: Any, *args: Any, **kwargs: Any) -> None:
        if any(id(p) in heads and p.ds_status == ZeroParamStatus.NOT_AVAILABLE for p in params):
            _print("gather")
        gather(self, params, *args, **kwargs)

    prepass.load_prepass_model, prepass.SHARD_SIZE, frozen.free_uncertainties = loaded, 10, called
    setattr(PartitionedParameterCoordinator, _GATHER, all_gather)
    prepass.compute_baseline(load_config(source, overrides))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
