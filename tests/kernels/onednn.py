"""oneDNN for every product that it can do, on any CPU."""

from contextlib import ExitStack
from unittest.mock import patch

import pytest

from toolkit.kernels import products

needs_onednn = pytest.mark.skipif(not products._has_onednn(), reason="this torch has no oneDNN")


def onednn() -> ExitStack:
    """Context in which oneDNN gets products of any size."""
    stack = ExitStack()
    stack.enter_context(patch.object(products, "_onednn_is_faster", lambda: True))
    stack.enter_context(patch.object(products, "MIN_MULTIPLICATIONS", 0))
    return stack
