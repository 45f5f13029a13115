"""Rows of a data file, and the token-level examples made from them.

A line of JSON, or a row of a table, holds ``prompt`` and ``response``, or chat ``messages`` whose last turn is the
assistant's; ``id`` (default: the line number) and ``strategy`` (a label for the evaluation) are optional. Up to five
problems are reported at a time.
"""

import difflib
import functools
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from toolkit.data.files import entries, short, unique_keys
from toolkit.data.problems import RowProblem, usable
from toolkit.data.sources import Forms
from toolkit.errors import DataError

ROLES = ("system", "developer", "user", "assistant", "tool")
KNOWN_KEYS = ("prompt", "response", "messages", "id", "strategy", "tools")
# Keys that other trainers give a meaning, and where that meaning goes here.
_ELSEWHERE = {
    "system": "write it as a system turn of 'messages'",
    "input": "write it into 'prompt'",
    "history": "write it as turns of 'messages'",
    "weight": "rows have no weights here: leave rows out, or repeat them under ids of their own",
    "functions": "name them 'tools', for a chat template that takes them",
    "documents": "write them into a turn",
    "images": "models here read text only",
}
ROW_FORMS = Forms("'prompt' and 'response', or 'messages'", (("prompt", "response"), ("messages",)))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a data file, as text."""

    id: str
    messages: tuple[dict[str, str], ...]  # chat turns, the response last; none in a prompt/response row
    prompt: str  # of a chat row the last user turn
    response: str
    strategy: str | None
    source: str  # path:line
    tools: tuple[dict[str, Any], ...] = ()  # functions that the chat template describes to the model
    left_out: tuple[str, ...] = ()  # keys of the line that become nothing

    @property
    def line(self) -> int:
        """The number of the line, or of the row of a table."""
        return int(self.source.rpartition(":")[2])

    @property
    def texts(self) -> list[str]:
        """The texts that become tokens."""
        return [turn["content"] for turn in self.messages] or [self.prompt, self.response]


@dataclass(frozen=True, slots=True)
class Example:
    """One row as tokens. ``response_ids`` ends with the end token; both parts hold at least one token.

    A padding example only evens out the number of batches over ranks: its y mask is False everywhere.
    """

    id: str
    prompt_ids: tuple[int, ...]
    response_ids: tuple[int, ...]
    is_padding: bool = False

    @property
    def num_tokens(self) -> int:
        """The length of prompt and response together."""
        return len(self.prompt_ids) + len(self.response_ids)


B = TypeVar("B")


def read_rows(path: str | Path, columns: Mapping[str, str] | None = None) -> list[Row]:
    """The rows of a data file or table; a DataError names what is missing, or unusable rows by ``file:line``.

    `columns` are names of keys in the file, by the keys of a row that they stand for.
    """
    return collect_rows(path, parse_row, ROW_FORMS, columns)


def collect_rows(
    path: str | Path,
    parse: Callable[[dict[str, Any], str, str], B],
    forms: Forms,
    columns: Mapping[str, str] | None = None,
    given: Iterable[tuple[int, Any]] | None = None,
) -> list[B]:
    """Every line of JSON, entry of a JSON array or row of a table as a row with an id that no other has.

    Args:
        parse: (JSON object, ``file:line``, default id) -> row with an `id`; raises RowProblem.
        forms: the keys of which a row must hold those of one form.
        columns: see read_rows.
        given: numbered entries of the file, in the place of all; there may be none.
    """
    path, sources = Path(path), {}

    def row_of(entry: tuple[int, Any]) -> B:
        number, value = entry
        source = f"{path}:{number}"
        # An entry of a JSON array or of a table is parsed already.
        value = _parse_json(value, source) if isinstance(value, str) else value
        value = _renamed(_object(value, source, forms.text), columns or {}, forms, source)
        row: Any = parse(value, source, str(number))
        if row.id in sources:
            raise RowProblem(f"{source}: id {short(row.id)} was already used at {sources[row.id]}")
        sources[row.id] = source
        return row

    found = entries(path, forms, columns) if given is None else given
    rows = usable(found, row_of, f"{path} has rows that cannot be used:")
    if not rows and given is None:
        raise DataError(f"{path} holds no rows", expected=f"one JSON object per line with {forms.text}")
    return rows


def _renamed(value: dict[str, Any], columns: Mapping[str, str], forms: Forms, source: str) -> dict[str, Any]:
    """A row under the keys that it has here."""
    if not columns:
        return value
    kept = {key: one for key, one in value.items() if key not in (*columns, *columns.values())}
    kept |= {ours: value[theirs] for ours, theirs in columns.items() if theirs in value}
    if not any(set(form) <= kept.keys() for form in forms.keys):
        for ours in {key for form in forms.keys for key in form} & columns.keys() - kept.keys():
            raise RowProblem(f"{source}: {columns[ours]!r} missing, in which data.columns looks for {ours!r}")
    return kept


def _parse_json(line: str, source: str) -> Any:
    try:
        return json.loads(line, object_pairs_hook=unique_keys)
    except json.JSONDecodeError as error:
        raise RowProblem(f"{source}:{error.colno}: not valid JSON: {error.msg}") from None
    except (ValueError, RecursionError) as error:
        raise RowProblem(f"{source}: not usable JSON: {error}") from None


def _object(value: Any, source: str, forms: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise RowProblem(f"{source}: expected a JSON object with {forms}, got {short(value)}")
    return value


def parse_row(value: dict[str, Any], source: str, default_id: str) -> Row:
    """The row of one JSON object; a RowProblem begins with the source, ``file:line``."""
    refuse_misunderstood_keys(value, source)
    has_chat, has_pair = "messages" in value, "prompt" in value or "response" in value
    if has_chat and has_pair:
        raise RowProblem(f"{source}: has both 'messages' and 'prompt'/'response'; keep one of the two forms")
    if has_chat:
        messages = _parse_messages(value["messages"], source)
        prompt = next(turn["content"] for turn in reversed(messages[:-1]) if turn["role"] == "user")
        response = messages[-1]["content"]
    else:
        messages = ()
        missing = [key for key in ("prompt", "response") if key not in value]
        if missing:
            raise RowProblem(f"{source}: {' and '.join(map(repr, missing))} missing; a row needs {ROW_FORMS.text}")
        prompt, response = (_text(value[key], f"{source}: {key!r}") for key in ("prompt", "response"))
    if not response.strip():
        raise RowProblem(f"{source}: the response is empty")
    strategy = value.get("strategy")
    if strategy is not None:
        strategy = _text(strategy, f"{source}: 'strategy'")
    left_out = tuple(sorted(value.keys() - set(KNOWN_KEYS)))
    row_id, tools = _parse_id(value.get("id", default_id), source), _parse_tools(value.get("tools"), source)
    return Row(row_id, messages, prompt, response, strategy, source, tools, left_out)


def _parse_tools(value: object, source: str) -> tuple[dict[str, Any], ...]:
    tools = [] if value is None else value
    if not isinstance(tools, list) or not all(isinstance(tool, dict) for tool in tools):
        raise RowProblem(f"{source}: 'tools' must be a list of objects, got {short(value)}")
    return tuple(tools)


def _parse_id(value: object, source: str) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
        raise RowProblem(f"{source}: 'id' must be a non-empty string or an integer, got {short(value)}")
    return _text(str(value), f"{source}: 'id'")


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise RowProblem(f"{where} must be a string, got {short(value)}")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RowProblem(f"{where} holds half of a surrogate pair at character {error.start}") from None
    return value


def _parse_messages(value: object, source: str) -> tuple[dict[str, str], ...]:
    if not isinstance(value, list) or not value:
        raise RowProblem(f"{source}: 'messages' must be a non-empty list, got {short(value)}")
    messages = tuple(_parse_turn(turn, f"{source}: messages[{i}]") for i, turn in enumerate(value))
    roles = [turn["role"] for turn in messages]
    if roles[-1] != "assistant":
        raise RowProblem(f"{source}: the last of 'messages' must be the assistant's response, got role {roles[-1]!r}")
    if "user" not in roles[:-1]:
        raise RowProblem(f"{source}: 'messages' needs a user turn before the response, got roles {roles}")
    return messages


def _parse_turn(turn: object, where: str) -> dict[str, str]:
    if not isinstance(turn, dict) or set(turn) != {"role", "content"}:
        # A further key (tool_calls, weight, ...) would change what is meant, so it is not dropped in silence.
        raise RowProblem(f"{where} must be an object with 'role' and 'content' only, got {short(turn)}")
    if turn["role"] not in ROLES:
        raise RowProblem(f"{where}: role must be one of {', '.join(ROLES)}, got {short(turn['role'])}")
    return {"role": turn["role"], "content": _text(turn["content"], f"{where}: 'content'")}


def refuse_misunderstood_keys(value: dict[str, Any], source: str) -> None:
    """Refuse a key that looks like one which the row lacks, or whose value other trainers use; others are left out."""
    for key, instead in _ELSEWHERE.items():
        if value.get(key) not in (None, "", [], {}) and not (key == "weight" and value[key] == 1):
            raise RowProblem(f"{source}: {key!r} would be left out: {instead}")
    complete = "messages" in value or {"prompt", "response"} <= value.keys()
    lacking = [key for key in KNOWN_KEYS if key not in value and (not complete or key in ("id", "strategy"))]
    for key in value.keys() - set(KNOWN_KEYS):
        for known in lacking:
            if _resembles(key, known):
                raise RowProblem(f"{source}: unknown key {short(key)}; did you mean {known!r}?")


@functools.lru_cache(maxsize=4096)  # the same few keys come back on every row
def _resembles(key: str, known: str) -> bool:
    close = abs(len(key) - len(known)) <= 1
    return close and difflib.SequenceMatcher(None, key.strip().lower(), known).ratio() > 0.8
