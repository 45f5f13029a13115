"""The command line with faults planted into training: FAULT is a list of `kind:rank:step:what`, rank -1 for all.

`signal` sends the process the signal `what` while the step runs. `save` does so `what` = seconds:signal after the
step's checkpoint has begun. `nan` makes the term `what` not finite in this and the following steps, in that many as a
fourth part says, `grad` the gradient of the parameters whose names hold `what`. `export` does as `signal` when the
weights of so many codes have been written, `prepass` when so many shards of ten rows have been.
"""

import os
import signal
import threading
from functools import partial
from typing import Any

import torch

from toolkit.cli import main
from toolkit.commands import baseline
from toolkit.commands import export as exporting
from toolkit.runtime.distributed import rank
from toolkit.runtime.shards import ShardStore
from toolkit.training import trainer

FAULTS = [fault.split(":") for fault in os.environ["FAULT"].split()]
write, write_shard = exporting.save_file, ShardStore.write
honest, save, combine = trainer.LatentTrainer.compute_loss, trainer.LatentTrainer._save_checkpoint, trainer.combine
current: dict[str, Any] = {}


def planted(kind: str, step: int) -> list[list[str]]:
    """The rest of each fault of a kind that is due in this process."""
    mine = [rest for name, number, *rest in FAULTS if name == kind and int(number) in (rank(), -1)]
    return [
        rest for rest in mine if int(rest[0]) <= step < int(rest[0]) + int(rest[2] if kind in ("nan", "grad") else 1)
    ]


def spoil(name: str, gradient: torch.Tensor) -> torch.Tensor:
    return gradient * torch.nan if any(what in name for _, what, _ in planted("grad", current["step"])) else gradient


def compute_loss(self: Any, model: Any, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> torch.Tensor:
    step = self.state.global_step + 1
    current["step"] = step
    for _, name in planted("signal", step):
        os.kill(os.getpid(), getattr(signal, name))
    for name, parameter in self.model.named_parameters() if "hooked" not in current else ():
        if parameter.requires_grad:
            parameter.register_hook(partial(spoil, name))
    current["hooked"] = True
    return honest(self, model, inputs, *args, **kwargs)


def combined(*args: Any) -> dict[str, torch.Tensor]:
    parts = combine(*args)
    for _, name, _ in planted("nan", current["step"]):
        parts[name] = parts[name] * torch.nan
    return parts


def save_checkpoint(self: Any, *args: Any) -> None:
    for _, seconds, name in planted("save", self.state.global_step):
        threading.Timer(float(seconds), os.kill, (os.getpid(), getattr(signal, name))).start()
    save(self, *args)


def save_file(*args: Any, **kwargs: Any) -> None:
    write(*args, **kwargs)
    current["step"] = current.get("step", 0) + 1
    for _, name in planted("export", current["step"]):
        os.kill(os.getpid(), getattr(signal, name))


def shard(self: Any, number: int, values: Any) -> None:
    write_shard(self, number, values)
    for _, name in planted("prepass", number + 1):
        os.kill(os.getpid(), getattr(signal, name))


baseline.SHARD_SIZE, ShardStore.write = 10, shard
exporting.save_file = save_file
trainer.LatentTrainer.compute_loss = compute_loss
trainer.LatentTrainer._save_checkpoint = save_checkpoint
trainer.combine = combined
main()
