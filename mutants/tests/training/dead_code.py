"""The command line, but code 1 starts dead: the posterior never names it."""

from __future__ import annotations

from typing import Any

import torch

from toolkit import build
from toolkit.cli import main

DEAD = 1


def _plant() -> None:
    honest = build.build_latent_model

    def dead(*args: Any, **kwargs: Any) -> Any:
        model: Any = honest(*args, **kwargs)
        with torch.no_grad():
            model.base_model.heads.posterior[-1].bias[DEAD] = -12.0
        return model

    build.build_latent_model = dead


if __name__ == "__main__":
    _plant()
    main()
