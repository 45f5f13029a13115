"""The command line, whose every process dies in the fifth step of `zlora entangle`."""

import os
from typing import Any

from toolkit.cli import main
from toolkit.training import plain

honest = plain.PlainTrainer.compute_loss


def dying(self: Any, *args: Any, **kwargs: Any) -> Any:
    if self.state.global_step == 4:
        os._exit(9)
    return honest(self, *args, **kwargs)


plain.PlainTrainer.compute_loss = dying
main()
