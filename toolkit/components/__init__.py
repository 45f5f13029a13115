"""Parts of the method that are sections of the run config as well, chosen by their `kind`."""

from .component import Component, Registry

__all__ = ["Component", "Registry"]
