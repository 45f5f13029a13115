"""Secrets kept out of what is written and printed: values of keys and environment variables with such names."""

import os
import re
from collections.abc import Mapping
from typing import Any

HIDDEN = "<redacted>"
SHORTEST = 8  # of an environment variable's value that is looked for in other text
_ALWAYS = ("secret", "secrets", "password", "passwords", "passwd")
# Names of a tokenizer's own tokens, which are no secret.
_PLAIN = re.compile(r"(pad|eos|bos|unk|sep|cls|mask|image|video|audio|start|end|special|additional)_token")
_GIVEN = re.compile(r"""([A-Za-z][\w.-]*)(["']?\s*[=:]\s*["']?)([^\s"',;)}\]]+)""")


def is_secret(name: object) -> bool:
    """Whether a name says that its value is one: its last word is token or key, or any is secret or password."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(name)).lower()
    parts = re.split(r"[^a-z0-9]+", words)
    named = parts[-1] in ("token", "key", "apikey") or any(part in _ALWAYS for part in parts)
    return named and not _PLAIN.fullmatch(words)


def hide(value: Any) -> Any:
    """A copy of nested mappings and lists in which HIDDEN replaces secrets; numbers under `token`, `key` stay."""
    if isinstance(value, Mapping):
        return {name: _hidden(name, inner) if is_secret(name) else hide(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(hide, value)) if type(value) in (list, tuple) else value
    return _without(value) if type(value) is str else value


def _hidden(name: object, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _hidden(name, inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_hidden(name, inner) for inner in value]
    number = isinstance(value, int | float) and not isinstance(value, bool)
    always = any(word in str(name).lower() for word in _ALWAYS)
    # `<pad>` and the like are tokens of a tokenizer.
    plain = isinstance(value, str) and (not value or re.fullmatch(r"<[^>]*>|\[[^\]]*\]", value))
    return HIDDEN if (isinstance(value, str) and not plain) or (number and always) else value


def _without(text: str) -> str:
    """A text without the values of this process's secret environment variables, but for those that are paths."""
    values = {v for name, v in os.environ.items() if is_secret(name) and len(v) >= SHORTEST and not os.path.exists(v)}
    for value in sorted(values, key=len, reverse=True):
        text = text.replace(value, HIDDEN)
    return text


def hide_in_text(text: str) -> str:
    """A message without secret environment variables' values, and without what is behind `api_key=` and the like."""

    def given(found: re.Match[str]) -> str:
        name = found[1].rpartition(".")[2]
        said = is_secret(name) and name.lower() not in ("key", "token")
        return f"{found[1]}{found[2]}{HIDDEN}" if said else found[0]

    return _GIVEN.sub(given, _without(text))
