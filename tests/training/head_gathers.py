"""The command line with small chunks of the head, and the head's gathers under ZeRO-3 written down.

With RECOMPUTE=1 the head's logits are computed again in the backward. The first process appends to GATHERS: `call 1`
for a call of the head with gradient, `call 0` without; `gather 1` for a gather of its weight in a forward, `gather 0`
in a backward.
"""

import os
from functools import partial
from pathlib import Path
from typing import Any

import torch
from deepspeed.runtime.zero.partition_parameters import ZeroParamStatus
from deepspeed.runtime.zero.partitioned_param_coordinator import PartitionedParameterCoordinator

from toolkit.cli import main
from toolkit.kernels import HeadOptions
from toolkit.lm.parts import LanguageModel
from toolkit.zlora.forward import reading

MAX_BYTES = 4096  # about 11 of the some 280 y tokens of a micro-batch
_GATHER = "_PartitionedParameterCoordinator__all_gather_params_"


def _note(event: str, flag: bool) -> None:
    if os.environ.get("RANK", "0") == "0":
        with Path(os.environ["GATHERS"]).open("a") as file:
            file.write(f"{event} {int(flag)}\n")


def _watch() -> None:
    recompute = True if os.environ.get("RECOMPUTE") == "1" else None
    reading.HeadOptions = partial(HeadOptions, max_bytes=MAX_BYTES, recompute=recompute)  # pyright: ignore
    call, gather, heads = LanguageModel.on_hidden, getattr(PartitionedParameterCoordinator, _GATHER), set()

    def on_hidden(self: LanguageModel, function: Any, *hidden: torch.Tensor) -> Any:
        # Around DeepSpeed's own access, which would register a read from outside the head.
        weight = dict.__getitem__(self.head._parameters, "weight")
        heads.add(id(weight))
        if weight.ds_status == ZeroParamStatus.NOT_AVAILABLE:  # the probe of the model has gathered it before
            _note("call", torch.is_grad_enabled())
        return call(self, function, *hidden)

    def all_gather(self: Any, params: Any, forward: bool, *args: Any, **kwargs: Any) -> None:
        if any(id(p) in heads and p.ds_status == ZeroParamStatus.NOT_AVAILABLE for p in params):
            _note("gather", forward)
        gather(self, params, forward, *args, **kwargs)

    LanguageModel.on_hidden = on_hidden  # pyright: ignore
    setattr(PartitionedParameterCoordinator, _GATHER, all_gather)


if __name__ == "__main__":
    _watch()
    main()
