"""Data files that are not JSON lines in UTF-8: read where that is safe, else named for what they are."""

import gzip
import json
from pathlib import Path

import pytest

from toolkit.data import read_prompts, read_rows
from toolkit.errors import DataError

ROWS = [{"prompt": f"caf\u00e9 {i}", "response": "\u2028\u00e9"} for i in range(3)]
LINES = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS)
ARRAY = json.dumps(ROWS, ensure_ascii=False, indent=1)


@pytest.mark.parametrize(
    "content",
    [
        LINES.encode(),
        gzip.compress(LINES.encode(), mtime=0),
        gzip.compress(ARRAY.encode(), mtime=0),
        LINES.encode("utf-8-sig"),
        LINES.encode("utf-16"),
        ARRAY.encode(),
        ARRAY.encode("utf-8-sig"),
        ARRAY.encode("utf-16"),
        b"\n\n" + json.dumps(ROWS).encode(),
    ],
)
def test_the_same_rows_are_read_from_each_form(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(content)
    assert [(row.prompt, row.response) for row in read_rows(path)] == [(r["prompt"], r["response"]) for r in ROWS]
    assert [prompt.prompt for prompt in read_prompts(path)] == [r["prompt"] for r in ROWS]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"PAR1\x15\x04", "cannot be read"),
        (b"ARROW1\0\0", "cannot be read"),
        (b"PK\x03\x04\x14", "is a zip archive"),
        (b"\x28\xb5\x2f\xfd\x04", "is compressed with zstd"),
        (b"version https://git-lfs.github.com/spec/v1\n", "is a Git LFS pointer[\\s\\S]*git lfs pull"),
        (LINES.encode("utf-16-le"), "zero bytes, as UTF-16 without a byte order mark"),
        (LINES.encode("utf-32"), "is in UTF-32"),
        (LINES.encode("utf-16")[:-1], "is not whole UTF-16"),
        (LINES.replace("\u2028", "").encode("latin-1"), ":1 is not UTF-8[\\s\\S]*0xe9[\\s\\S]*Latin-1[\\s\\S]*iconv"),
        (gzip.compress(LINES.encode(), mtime=0)[:-9], "cannot be read"),
        (json.dumps({"rows": ROWS}, indent=1).encode(), "a JSON document over several lines"),
        (b'[{"prompt": "a"}]', ":1: 'response' missing"),
        (b'[{"prompt": "a", "response": "b"}, 3]', ":2: expected a JSON object"),
        (b'["a"]\n["b"]\n', ":1: expected a JSON object"),
        (b"prompt,response\na,b\n", ":1:1: not valid JSON"),
    ],
)
def test_what_a_file_is_instead_is_named(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(content)
    with pytest.raises(DataError, match=message):
        read_rows(path)
