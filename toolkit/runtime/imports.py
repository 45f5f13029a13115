"""Imports of large libraries."""

import gc
from importlib import import_module
from types import ModuleType


def import_uncollected(name: str) -> ModuleType:
    """The module, imported without the cyclic garbage collector, which leaves its objects alone later too.

    The libraries make half a million objects, none of which is ever freed; walking them took a third of a short run.
    """
    gc.disable()
    try:
        return import_module(name)
    finally:
        gc.freeze()
        gc.enable()
