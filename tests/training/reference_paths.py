"""The command line on a slow path: LM_HEAD=materialised forms all logits, SHARE_PROMPT=0 has rows hold the prompt."""

import os

from toolkit.cli import main
from toolkit.zlora.forward.context import HeadKind
from toolkit.zlora.model import ZLoraModel

use_head = ZLoraModel.use_head


def chosen(self: ZLoraModel, kind: HeadKind) -> None:
    use_head(self, "materialised" if os.environ.get("LM_HEAD") == "materialised" else kind)
    self.share_prompt = os.environ.get("SHARE_PROMPT") != "0"


if __name__ == "__main__":
    ZLoraModel.use_head = chosen
    main()
