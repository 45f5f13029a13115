"""The command line with a planted fault, by the name in FAULT.

`local_mean`: each micro-batch is divided by its own counts (a mean of means). `killed`: every process dies when the
starts have been tried and the chosen run would go on.
"""

import os
from typing import Any

import torch

import toolkit.commands.train
from toolkit.cli import main
from toolkit.training import trainer

honest = trainer.LatentTrainer.compute_loss


def local(self: Any, model: Any, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> torch.Tensor:
    share = self.args.gradient_accumulation_steps * trainer.world_size()
    tokens, sequences = inputs["y_mask"].sum().float(), inputs["y_mask"].any(-1).sum().float()
    self._window = (tokens * share, sequences * share)
    return honest(self, model, inputs, *args, **kwargs)


if os.environ["FAULT"] == "local_mean":
    trainer.LatentTrainer.compute_loss = local
else:
    toolkit.commands.train.chosen = lambda *_: os._exit(9)  # pyright: ignore
main()
