"""The latent variable beside the LM: heads, batch rows and the small tensors a forward returns."""

from .heads import LatentHeads
from .output import LatentOutput
from .rows import Examples, PromptPlan, RowPlan, plan_prompt, plan_rows
from .views import View, ViewKind, view_of_y

__all__ = [
    "Examples",
    "LatentHeads",
    "LatentOutput",
    "PromptPlan",
    "RowPlan",
    "View",
    "ViewKind",
    "plan_prompt",
    "plan_rows",
    "view_of_y",
]
