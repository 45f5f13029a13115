"""Blocks of a large split, each read and tokenised by itself in one of several processes."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from transformers import PreTrainedTokenizerBase

from toolkit.data.examples import ROW_FORMS, Example, Row, collect_rows, parse_row
from toolkit.data.files import entries, is_lines, lines_between
from toolkit.data.problems import MAX_REPORTED, RowsError
from toolkit.data.sources import Source
from toolkit.data.stored import TOKENS, digests, pair_bytes
from toolkit.data.templates import load_template
from toolkit.data.tokenise import Policy, TokenisedSplit, tokenise_part
from toolkit.errors import DataError
from toolkit.runtime.digest import sha256
from toolkit.runtime.files import write_json

BLOCK_BYTES = 2**22  # of JSON lines
BLOCK_ROWS = 2**12  # of a table


class Block(NamedTuple):
    """Bytes of a file of JSON lines, rows of a table, or, where `end` is -1, the whole of another file."""

    begin: int
    end: int
    first: int  # number of the first line


class Ids(NamedTuple):
    """The id of every row that was read, as a digest, and its place."""

    keys: Any  # (N,) int64
    blocks: Any  # (N,)
    lines: Any  # (N,)

    def repeated(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """(block, line) of the first row and of a later one with its digest, of the first few."""
        order = np.argsort(self.keys, kind="stable")
        same = np.flatnonzero(self.keys[order][1:] == self.keys[order][:-1])
        found = []
        for i in sorted(order[same + 1])[:MAX_REPORTED]:
            first = int(np.flatnonzero(self.keys == self.keys[i])[0])
            found.append(tuple((int(self.blocks[j]), int(self.lines[j])) for j in (first, i)))
        return found


def find_blocks(source: Source, table: Any, columns: Mapping[str, str]) -> tuple[Any, list[Block]]:
    """The table of a source, if it is one, and its blocks."""
    if source.kind != "text":
        from toolkit.data.tables import load_table

        table = load_table(source, ROW_FORMS, columns) if table is None else table
        return table, [Block(i, i + BLOCK_ROWS, i + 1) for i in range(0, len(table), BLOCK_ROWS)] or [Block(0, 0, 1)]
    if not is_lines(source.path):
        return None, [Block(0, -1, 1)]
    blocks, begin, line = [], 0, 1
    with source.path.open("rb") as file:
        while data := file.read(BLOCK_BYTES) + file.readline():
            blocks.append(Block(begin, begin + len(data), line))
            begin, line = begin + len(data), line + data.count(b"\n")
    return None, blocks


def rows_of(path: Path, table: Any, columns: Mapping[str, str], block: Block) -> list[Row]:
    """The rows of a block; raises as read_rows."""
    if table is not None:
        from toolkit.data.tables import table_entries

        given = table_entries(table, columns, block.begin, block.end)
    elif block.end < 0:
        given = entries(path, ROW_FORMS)
    else:
        given = lines_between(path, *block)
    return collect_rows(path, parse_row, ROW_FORMS, columns, given)


def report_path(scratch: Path, number: int) -> Path:
    """Where a block's counts and problems are written; its ids are beside them."""
    return scratch / f"block-{number:06}.json"


def ids_of(scratch: Path, count: int) -> Ids:
    """The ids of all blocks."""
    parts = [np.load(report_path(scratch, i).with_suffix(".npy")) for i in range(count)]
    blocks = np.repeat(np.arange(count), [part.shape[1] for part in parts])
    keys, lines = np.concatenate(parts, axis=1)
    return Ids(keys, blocks, lines)


class Enough(Exception):
    """A process has found so many problems that the rest need not be looked at."""


@dataclass
class TokeniseBlock:
    """The columns of the examples of a block, for datasets.Dataset.map over a table of blocks."""

    path: Path
    table: Any
    tokenizer: PreTrainedTokenizerBase
    policy: Policy
    columns: dict[str, str]
    scratch: Path
    num_problems: int = 0  # of this process

    @staticmethod
    def features() -> Any:
        """The types of the columns."""
        from datasets import Features, List, Value

        numbers = dict.fromkeys(("line", "prompt_length", "response_length", "largest"), Value("int32"))
        ids = dict.fromkeys(("prompt_ids", "response_ids"), List(Value("int32")))
        texts = dict.fromkeys(("id", "prompt", "strategy"), Value("string"))
        return Features({**texts, **numbers, **ids, **dict.fromkeys(("prompt_key", "key"), Value("int64"))})

    def __call__(self, batch: dict[str, list[int]]) -> dict[str, Any]:
        """Tokenise a block, and write its report; raises Enough."""
        number, *block = (batch[name][0] for name in ("number", *Block._fields))
        path, wrong = report_path(self.scratch, number), None
        try:
            rows = rows_of(self.path, self.table, self.columns, Block(*block))
            split, longer = tokenise_part(rows, load_template(self.tokenizer, self.policy.template), self.policy)
        except RowsError as error:
            wrong = {"heading": error.heading, "problems": error.problems[:MAX_REPORTED]}
        except DataError as error:
            wrong = {"heading": str(error), "problems": []}
        if wrong is not None:
            write_json(path, {"wrong": wrong})
            self.num_problems += len(wrong["problems"]) or MAX_REPORTED
            if self.num_problems >= MAX_REPORTED:
                raise Enough
            return _columns([], [])[0]
        keys = digests(row.id.encode() for row in rows)
        np.save(path.with_suffix(".npy"), np.stack([keys, np.asarray([row.line for row in rows], dtype=np.int64)]))
        columns, digest = _columns(split.examples, split.rows)
        write_json(path, _report(split, longer) | {"digest": digest})
        return columns


def _report(split: TokenisedSplit, longer: list[str]) -> dict[str, Any]:
    names = ("num_read", "num_truncated", "num_special", "dropped", "left_out")
    counts = {name: getattr(split, name) for name in names}
    return counts | {"num_kept": len(split.examples), "num_longer": len(longer), "longer": longer[:MAX_REPORTED]}


def _columns(examples: Sequence[Example], rows: Sequence[Any]) -> tuple[dict[str, Any], str]:
    """The columns of features(), and sha256 (hex) over ids and tokens."""
    prompts, responses = ([np.array(getattr(e, n), dtype=np.int32) for e in examples] for n in TOKENS)
    parts = [(prompt.tobytes(), response.tobytes()) for prompt, response in zip(prompts, responses, strict=True)]
    pairs, ids = [pair_bytes(*part) for part in parts], [e.id for e in examples]
    columns = {
        "id": ids,
        "prompt": [row.prompt for row in rows],
        "strategy": [row.strategy for row in rows],
        "line": [row.line for row in rows],
        "prompt_length": [len(prompt) for prompt in prompts],
        "response_length": [len(response) for response in responses],
        "largest": [max(p.max(), r.max()) for p, r in zip(prompts, responses, strict=True)],
        "prompt_ids": prompts,
        "response_ids": responses,
        "prompt_key": digests(prompt for prompt, _ in parts),
        "key": digests(pairs),
    }
    framed = ((f"{i}\0{len(pair)}\0".encode(), pair) for i, pair in zip(ids, pairs, strict=True))
    return columns, sha256(itertools.chain.from_iterable(framed))
