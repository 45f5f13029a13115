"""Sections of the run config, and parts of the method that are sections as well, chosen by their `kind`."""

from .component import Component, Registry
from .secrets import hide, hide_in_text, is_secret
from .section import Section, key, problem
