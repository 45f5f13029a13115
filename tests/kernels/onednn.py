"""The ways to multiply that depend on the CPU, on any CPU and for products of any size."""

from contextlib import ExitStack
from unittest.mock import patch

import pytest

from toolkit.kernels import products

needs_onednn = pytest.mark.skipif(not products._has_onednn(), reason="this torch has no oneDNN")


def widened(elements: int) -> ExitStack:
    """Context in which products in bfloat16 of any size go by way of float32, of a weight's `elements` at a time."""
    stack = ExitStack()
    stack.enter_context(patch.object(products, "has_bfloat16", lambda: False))
    stack.enter_context(patch.multiple(products, MIN_MULTIPLICATIONS=0, WIDENED=elements))
    return stack


def onednn() -> ExitStack:
    """Context in which oneDNN gets products of any size."""
    stack = ExitStack()
    stack.enter_context(patch.object(products, "_onednn_is_faster", lambda: True))
    stack.enter_context(patch.object(products, "MIN_MULTIPLICATIONS", 0))
    return stack
