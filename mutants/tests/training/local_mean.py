"""The command line with a planted bug: each micro-batch is divided by its own counts (a mean of means)."""

from typing import Any

import torch

from toolkit.cli import main
from toolkit.training import trainer


def _plant() -> None:
    honest = trainer.LatentTrainer.compute_loss

    def local(self: Any, model: Any, inputs: dict[str, Any], *args: Any, **kwargs: Any) -> torch.Tensor:
        share = self.args.gradient_accumulation_steps * trainer.world_size()
        tokens, sequences = inputs["y_mask"].sum().float(), inputs["y_mask"].any(-1).sum().float()
        self._window = (tokens * share, sequences * share)
        return honest(self, model, inputs, *args, **kwargs)

    trainer.LatentTrainer.compute_loss = local


if __name__ == "__main__":
    _plant()
    main()
