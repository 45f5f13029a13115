"""Rows from Parquet, Arrow, saved data sets and the hub: read as from JSON lines, problems named by row."""

from pathlib import Path
from typing import Any

import datasets
import pytest

from toolkit.data import has_rows, read_prompts, read_rows, tokenise
from toolkit.errors import DataError

PAIRS = [{"prompt": f"p{i}", "response": f"r{i}", "strategy": "ab"[i % 2], "id": f"x{i}"} for i in range(6)]
NAMED = {"prompt": "question", "response": "answer", "id": "key"}
CHATS: list[dict[str, Any]] = [
    {"messages": [{"role": "user", "content": "u", "name": None}, {"role": "assistant", "content": "a"}]},
    {"messages": [{"role": "user", "content": "v"}, {"role": "assistant", "content": "b"}], "tools": None},
]


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "hf")


def written(folder: Path, form: str, rows: list[dict[str, Any]]) -> Path:
    """The path of rows that are written in a form."""
    table = datasets.Dataset.from_list(rows)
    if form == "parquet":
        table.to_parquet(folder / "rows.parquet")
        return folder / "rows.parquet"
    if form == "folder":
        for number, name in enumerate("ab"):
            table.shard(2, number).to_parquet(folder / f"rows/{name}.parquet")
        return folder / "rows"
    if form == "splits":
        datasets.DatasetDict({"left": table, "right": table.select([0])}).save_to_disk(str(folder / "saved"))
        return folder / "saved:left"
    table.save_to_disk(str(folder / "saved"))
    if form == "arrow":
        (folder / "saved/state.json").unlink()
    return folder / "saved"


@pytest.mark.parametrize("form", ["parquet", "folder", "arrow", "saved", "splits"])
def test_rows_of_a_table_are_those_of_json_lines(tmp_path: Path, form: str, write_jsonl: Any) -> None:
    path = written(tmp_path, form, [{NAMED.get(key, key): value for key, value in row.items()} for row in PAIRS])
    as_lines = [(row.id, row.prompt, row.response, row.strategy) for row in read_rows(write_jsonl(*PAIRS))]
    rows = read_rows(path, NAMED)
    assert [(row.id, row.prompt, row.response, row.strategy) for row in rows] == as_lines
    assert [row.source for row in rows] == [f"{path}:{number}" for number in range(1, 7)]
    assert has_rows(path) and not has_rows(tmp_path / "none.jsonl")


def test_names_of_keys_serve_json_lines_as_well(write_jsonl: Any) -> None:
    (row,) = read_rows(write_jsonl({"question": "p", "answer": "r", "prompt": "other"}), NAMED)
    assert (row.prompt, row.response, row.id) == ("p", "r", "1")
    with pytest.raises(DataError, match=r":1: 'answer' missing, in which data.columns looks for 'response'"):
        read_rows(write_jsonl({"question": "p"}), NAMED)


def test_nulls_of_a_table_are_keys_that_the_row_lacks(tmp_path: Path) -> None:
    rows = read_rows(written(tmp_path, "parquet", CHATS))
    assert [[turn["content"] for turn in row.messages] for row in rows] == [["u", "a"], ["v", "b"]]
    assert [row.tools for row in rows] == [(), ()]
    prompts = read_prompts(written(tmp_path, "saved", [{"prompt": "only", "weight": None}]))
    assert [prompt.prompt for prompt in prompts] == ["only"]


def test_a_hub_name_is_read_with_its_split(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    found = datasets.Dataset.from_list(PAIRS)
    monkeypatch.setattr(datasets, "load_dataset", lambda *args, **kwargs: asked.append((args, kwargs)) or found)
    assert read_rows(Path("owner/name:train[:3]"))[0].source == "owner/name:train[:3]:1"
    assert len(read_rows(Path("owner/name:main:test"))) == 6 and has_rows(Path("owner/name:test"))
    assert asked == [(("owner/name", None), {"split": "train[:3]"}), (("owner/name", "main"), {"split": "test"})]


@pytest.mark.parametrize(
    ("rows", "columns", "message"),
    [
        (PAIRS, {"prompt": "qestion"}, "has no column 'qestion', in which data.columns looks for 'prompt'"),
        (
            [{"question": "p", "response": "r"}],
            {},
            "has no column 'prompt'[\\s\\S]*got: +question, response[\\s\\S]*data.col",
        ),
        ([{"text": "p"}], {"prompt": "text"}, "has no column 'response'"),
        ([*PAIRS[:2], {**PAIRS[2], "response": None}], {}, "rows.parquet:3: 'response' must be a string, got None"),
        ([{"messages": None}, *CHATS], {}, "rows.parquet:1: 'messages' must be a non-empty list, got None"),
        ([*PAIRS, PAIRS[0]], {}, "rows.parquet:7: id 'x0' was already used at .*rows.parquet:1"),
    ],
)
def test_what_a_table_lacks_is_named(tmp_path: Path, rows: Any, columns: dict[str, str], message: str) -> None:
    with pytest.raises(DataError, match=message):
        read_rows(written(tmp_path, "parquet", rows), columns)


def test_rows_of_a_table_without_tokens_are_named(tmp_path: Path, merging_tokenizer: Any) -> None:
    rows = read_rows(written(tmp_path, "parquet", [{"prompt": "a", "response": "b"}, {"prompt": "", "response": "b"}]))
    with pytest.raises(DataError, match=r"rows.parquet:2: the prompt has no tokens"):
        tokenise(rows, merging_tokenizer, template="plain", max_length=9)


def test_a_table_that_cannot_be_had_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    splits = written(tmp_path, "splits", PAIRS).with_name("saved")
    with pytest.raises(DataError, match=r"has several splits[\s\S]*left, right[\s\S]*saved:left"):
        read_rows(splits)
    with pytest.raises(DataError, match="saved:middle cannot be read"):
        read_rows(Path(f"{splits}:middle"))
    (tmp_path / "torn.parquet").write_bytes(written(tmp_path, "parquet", PAIRS).read_bytes()[:-20])
    with pytest.raises(DataError, match=r"torn.parquet cannot be read"):
        read_rows(tmp_path / "torn.parquet")
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(
        DataError, match=r"the data set nobody/nothing of the hub cannot be read[\s\S]*got: .*[Oo]ffline"
    ):
        read_rows(Path("nobody/nothing:train"))
    with pytest.raises(DataError, match=r"owner/name does not exist[\s\S]*owner/name:train"):
        read_rows(Path("owner/name"))
