"""The latent variable beside the LM: heads, batch rows and the small tensors a forward returns."""

from .heads import LatentHeads
from .output import LatentOutput
from .rows import Examples, RowPlan, plan_rows
from .views import View, ViewKind, view_of_y

__all__ = [
    "Examples",
    "LatentHeads",
    "LatentOutput",
    "RowPlan",
    "View",
    "ViewKind",
    "plan_rows",
    "view_of_y",
]
